package io.sparksnn.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ServiceLoader;

/** Ways around the compiler. */
public final class Reflection {
  /** No class is found or made by name, and none asked for its members. */
  public static final ArchRule NO_REFLECTION =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.."))
          .orShould()
          .accessTargetWhere(
              target(owner(assignableTo(ClassLoader.class)))
                  .and(target(nameMatching("loadClass|defineClass|findClass")))
                  .as("loads a class by name")
                  .<JavaAccess<?>>forSubtype())
          .orShould()
          .accessTargetWhere(
              target(owner(assignableTo(Class.class)))
                  .and(
                      target(
                          nameMatching(
                              "forName|newInstance|get(Declared)?(Methods?|Fields?|Constructors?)"
                                  + "|getRecordComponents|getClassLoader|getResource.*")))
                  .as("asks a class for its members")
                  .<JavaAccess<?>>forSubtype());

  /**
   * Services, and the lists that lie beside them, are found by the registry only; but for the
   * format of checkpoints, since packages are to have no circles and it stands on what stands on
   * modules.
   */
  static final ArchRule SERVICES_IN_THE_REGISTRY_ONLY =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.sparksnn.runtime.registry")
          .and()
          .doNotHaveSimpleName("CheckpointFormat")
          .should()
          .dependOnClassesThat(
              assignableTo(ServiceLoader.class).or(assignableTo(ClassLoader.class)));

  private Reflection() {}
}
