package io.sparksnn.tests.processor;

import static io.sparksnn.tests.processor.Snippets.CALL;
import static io.sparksnn.tests.processor.Snippets.CONFIG;
import static io.sparksnn.tests.processor.Snippets.OUT;
import static io.sparksnn.tests.processor.Snippets.file;
import static io.sparksnn.tests.processor.Snippets.module;
import static io.sparksnn.tests.processor.Snippets.moduleThatIs;
import static io.sparksnn.tests.processor.Snippets.otherFile;

import org.junit.jupiter.api.Test;

/** Mistakes in what a module is. */
class ModuleMistakesTest extends ProcessorTest {
  private static final String LEAF = CONFIG + OUT + CALL;

  @Test
  void aModuleIsAnAbstractClass() {
    assertOnlyError(
        "Gain: @RegisterModule is for an abstract class that extends SparkModule, and this is a"
            + " final class; declare it 'abstract class Gain extends SparkModule<…>'"
            + " [SparkModuleKind]",
        file("@RegisterModule\npublic final ‸class Gain {}\n"));
  }

  @Test
  void aRecordIsNoModule() {
    assertOnlyError(
        "Gain: @RegisterModule is for an abstract class that extends SparkModule, and this is a"
            + " record; declare it 'abstract class Gain extends SparkModule<…>' [SparkModuleKind]",
        file("@RegisterModule\npublic ‸record Gain() {}\n"));
  }

  @Test
  void aSealedModulePermitsTheGeneratedClass() {
    assertOnlyError(
        "Gain: @RegisterModule is for an abstract class that extends SparkModule, and this is a"
            + " sealed class that does not permit the generated one; declare it 'abstract class"
            + " Gain extends SparkModule<…>' [SparkModuleKind]",
        moduleThatIs(
            "public abstract sealed ‸class Gain extends SparkModule<Gain.Config> permits Sub",
            LEAF),
        file("abstract non-sealed class Sub extends Gain {}\n"));
  }

  @Test
  void aSealedModuleThatPermitsTheGeneratedClassCompiles() {
    assertCompiles(
        moduleThatIs(
            "public abstract sealed class Gain extends SparkModule<Gain.Config>"
                + " permits GainModule",
            LEAF));
  }

  @Test
  void aModuleExtendsSparkModule() {
    assertOnlyError(
        "Gain: a registered module extends SparkModule of its configuration, and this extends"
            + " java.lang.Object; declare it 'extends SparkModule<GainConfig>' [SparkModuleBase]",
        file("@RegisterModule\npublic abstract ‸class Gain {}\n"));
  }

  @Test
  void aModuleHasNoTypeParameters() {
    assertOnlyError(
        "Gain: a registered module has no type parameters, and this has <T>; share code in a"
            + " generic class that is not registered and register its subclasses"
            + " [SparkModuleGeneric]",
        moduleThatIs("public abstract ‸class Gain<T> extends SparkModule<Gain.Config>", LEAF));
  }

  @Test
  void aModuleIsALeaf() {
    assertOnlyError(
        "Louder: a registered module is a leaf, and this extends Gain, which is registered; move"
            + " what they share to a class that is not [SparkModuleLeaf]",
        module(CALL),
        file("@RegisterModule\npublic abstract ‸class Louder extends Gain {}\n"));
  }

  @Test
  void aModuleLeavesNothingAbstract() {
    assertOnlyError(
        "Gain: a registered module is a leaf, and this leaves run(), scale(List<String>) abstract;"
            + " implement that [SparkModuleAbstract]",
        moduleThatIs(
            "public abstract ‸class Gain extends SparkModule<Gain.Config> implements Runnable",
            LEAF + "protected abstract float scale(List<String> names);\n"));
  }

  @Test
  void aGenericBaseThatIsNotRegisteredIsShared() {
    assertCompiles(
        otherFile(
            """
            public abstract class Base<C, P extends Payload> extends SparkModule<C> {
              @Variable(units = "mV") protected float[] trace;
              protected P last;
              protected abstract P first();
              @SparkProperty public P value() { return last; }
              public void value(P to) { last = to; }
            }
            """),
        moduleThatIs(
            "public abstract class Gain extends other.Base<Gain.Config, FloatArray>",
            LEAF + "@Override protected FloatArray first() { return FloatArray.of(1); }\n"));
  }

  @Test
  void aModuleHasAConstructorWithoutParameters() {
    assertOnlyError(
        "Gain: the generated class calls a constructor without parameters, and there is none it"
            + " can call; remove the constructor and do its work in build(InputSpecs)"
            + " [SparkModuleConstructor]",
        moduleThatIs(
            "public abstract ‸class Gain extends SparkModule<Gain.Config>",
            LEAF + "protected Gain(int size) {}\n"));
  }

  @Test
  void aConstructorThrowsNothing() {
    assertOnlyError(
        "Gain: the generated class calls a constructor without parameters, and there is none it"
            + " can call; remove the constructor and do its work in build(InputSpecs)"
            + " [SparkModuleConstructor]",
        moduleThatIs(
            "public abstract ‸class Gain extends SparkModule<Gain.Config>",
            LEAF + "protected Gain() throws java.io.IOException {}\n"));
  }

  @Test
  void aConstructorWithoutParametersIsFine() {
    assertCompiles(module(CALL + "protected Gain() {}\n"));
  }

  @Test
  void aModuleNestedInAnInterfaceIsFine() {
    assertCompiles(
        file(
            "public interface Modules {\n@RegisterModule\nabstract class Gain extends"
                + " SparkModule<Gain.Config> {\n"
                + LEAF
                + "}\n}\n"));
  }

  @Test
  void aPackagePrivateModuleIsFine() {
    String module =
        module(CALL).replace("public abstract", "abstract").replace("public record", "record");
    assertCompiles(module);
  }

  @Test
  void aModuleOfTheUnnamedPackageIsFine() {
    assertCompiles(module(CALL).replace("package demo;\n", ""));
  }
}
