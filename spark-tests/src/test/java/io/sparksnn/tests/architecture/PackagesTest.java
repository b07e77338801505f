package io.sparksnn.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** Which package refers to which. */
class PackagesTest {
  /** Every package counts for itself, one around others, too. */
  private static final ArchRule NO_CYCLES =
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                  return SliceIdentifier.of(type.getPackageName());
                }

                @Override
                public String getDescription() {
                  return "packages";
                }
              })
          .should()
          .beFreeOfCycles();

  @Test
  void packagesDoNotReferToEachOtherInCircles() {
    NO_CYCLES.check(Classes.of("io.sparksnn.runtime"));
    NO_CYCLES.check(Classes.of("io.sparksnn.processor"));
    NO_CYCLES.check(Classes.ofTheSample());
  }

  @Test
  void theProcessorRefersToTheAnnotationsAndJavaPoetOnly() {
    DescribedPredicate<JavaClass> known =
        resideInAnyPackage(
            "java..",
            "javax..",
            "com.palantir.javapoet..",
            "org.jspecify.annotations..",
            "io.sparksnn.annotations..",
            "io.sparksnn.processor..");
    // But for what points into repeated annotations, which only javac's own trees know.
    classes()
        .that()
        .doNotHaveSimpleName("Carets")
        .should()
        .onlyDependOnClassesThat(known)
        .check(Classes.of("io.sparksnn.processor"));
  }

  @Test
  void theLayersOfTheProcessorDoNotReachBack() {
    JavaClasses processor = Classes.of("io.sparksnn.processor");
    noClasses()
        .that()
        .resideInAPackage("..model..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("..read..", "..validate..", "..write.."))
        .check(processor);
    noClasses()
        .that()
        .resideInAnyPackage("..read..", "..validate..")
        .should()
        .dependOnClassesThat(resideInAPackage("..write.."))
        .check(processor);
    noClasses()
        .that()
        .resideInAPackage("..write..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("..read..", "..validate.."))
        .check(processor);
  }
}
