package io.sparksnn.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.sparksnn.processor.read.LockFile;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The processor writes by the filer, speaks by the messager, and remembers nothing. */
class SideEffectsTest {
  private static final JavaClasses PROCESSOR = Classes.of("io.sparksnn.processor");

  @Test
  void theProcessorReachesFilesByTheFilerOnly() {
    DescribedPredicate<JavaClass> outside =
        resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.util.prefs..")
            .and(
                DescribedPredicate.not(
                    belongToAnyOf(
                        IOException.class,
                        DataInputStream.class,
                        InputStream.class, // those of the filer
                        OutputStream.class,
                        Writer.class,
                        StandardCharsets.class,
                        Charset.class,
                        Path.class))); // generated code names it
    DescribedPredicate<JavaClass> reading = belongToAnyOf(Files.class, NoSuchFileException.class);
    noClasses()
        .should()
        .dependOnClassesThat(outside.and(DescribedPredicate.not(reading)))
        .check(PROCESSOR);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(LockFile.class.getName())
        .should()
        .dependOnClassesThat(reading)
        .check(PROCESSOR);
  }

  /** The lock of states is committed, and no filer finds it. */
  @Test
  void theOneFileThatIsReadByItsPathIsReadOnly() {
    classes()
        .that()
        .haveFullyQualifiedName(LockFile.class.getName())
        .should()
        .onlyCallMethodsThat(
            DescribedPredicate.describe(
                "read",
                (JavaMethod called) ->
                    !called.getOwner().isEquivalentTo(Files.class)
                        || called.getName().equals("readString")))
        .check(PROCESSOR);
  }

  @Test
  void theProcessorAsksForNothingButItsSources() {
    DescribedPredicate<JavaClass> elsewhere =
        belongToAnyOf(
                Runtime.class, ProcessBuilder.class, Thread.class, ThreadLocal.class, Random.class)
            .or(resideInAnyPackage("java.time..", "java.util.concurrent..", "java.util.logging.."));
    noClasses()
        .should()
        .dependOnClassesThat(elsewhere)
        .orShould()
        .accessTargetWhere(
            target(owner(type(System.class)))
                .and(DescribedPredicate.not(target(name("arraycopy"))))
                .as("asks the system")
                .<JavaAccess<?>>forSubtype())
        .check(PROCESSOR);
  }

  @Test
  void whatIsStaticIsFinalAndNoArray() {
    fields().that().areStatic().should().beFinal().check(PROCESSOR);
    noFields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC) // the values of an enum
        .should()
        .haveRawType(DescribedPredicate.describe("is an array", JavaClass::isArray))
        .check(PROCESSOR);
  }

  @Test
  void staticCollectionsCannotBeChanged() throws ReflectiveOperationException {
    for (JavaClass type : PROCESSOR) {
      for (JavaField field : type.getFields()) {
        JavaClass held = field.getRawType();
        if (field.getModifiers().contains(JavaModifier.STATIC)
            && (held.isAssignableTo(Collection.class) || held.isAssignableTo(Map.class))) {
          var reflected = field.reflect();
          reflected.setAccessible(true);
          assertThat(reflected.get(null).getClass().getName())
              .as(field.getFullName())
              .matches("java\\.util\\.(ImmutableCollections|Collections\\$Unmodifiable).*");
        }
      }
    }
  }
}
