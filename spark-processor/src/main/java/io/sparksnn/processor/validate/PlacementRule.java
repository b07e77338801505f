package io.sparksnn.processor.validate;

import io.sparksnn.annotations.Binary;
import io.sparksnn.annotations.Call;
import io.sparksnn.annotations.CheckedBy;
import io.sparksnn.annotations.Effect;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.From;
import io.sparksnn.annotations.In;
import io.sparksnn.annotations.Inputs;
import io.sparksnn.annotations.Node;
import io.sparksnn.annotations.Out;
import io.sparksnn.annotations.Outputs;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.SparkProperty;
import io.sparksnn.annotations.Variable;
import io.sparksnn.annotations.Wire;
import io.sparksnn.processor.model.Enclosing;
import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.read.Annotations;
import io.sparksnn.processor.read.Types;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Annotations beside those that register stand where they are read; elsewhere nothing would come of
 * them.
 */
public final class PlacementRule {
  /** The annotations that are looked for. */
  public static final List<Class<? extends Annotation>> ANNOTATIONS =
      List.of(
          Binary.class,
          Call.class,
          CheckedBy.class,
          Effect.class,
          Effect.List.class,
          Embedded.class,
          From.class,
          In.class,
          Inputs.class,
          Node.class,
          Out.class,
          Outputs.class,
          Param.class,
          Positive.class,
          Range.class,
          SparkProperty.class,
          Variable.class,
          Wire.class,
          Wire.List.class);

  private static final String CONTROLLER = "a class annotated @RegisterNeuron or @RegisterBrain";

  private static final String WIRED = "at a @Node of " + CONTROLLER;

  private final Reporter reporter;
  private final Types types;

  /** Classes that have been reported, by name: one error for a record that is not registered. */
  private final Set<String> reported = new HashSet<>();

  /** A rule that reports to a reporter. */
  public PlacementRule(Reporter reporter, Types types) {
    this.reporter = reporter;
    this.types = types;
  }

  /** Reports an annotation on a member where nobody reads it. */
  public void check(Element member, Class<? extends Annotation> annotation) {
    Element owner = Enclosing.of(member);
    if (annotation == Inputs.class || annotation == Outputs.class) {
      // of one that is registered as a module that is said
      boolean meant = Annotations.isModule(member) && types.mayBeController(member);
      boolean read = meant || Annotations.isController(member);
      demand(read, member, annotation, "at " + CONTROLLER);
    } else if (annotation == Wire.class || annotation == Wire.List.class) {
      demand(isWired(owner, member), member, Wire.class, WIRED);
    } else if (annotation == Effect.class || annotation == Effect.List.class) {
      demand(isWired(owner, member), member, Effect.class, WIRED);
    } else if (owner.getKind() == ElementKind.RECORD && member.getKind() == ElementKind.PARAMETER) {
      // a component, as the Eclipse compiler lists it
      check(Types.field((TypeElement) owner, member), annotation);
    } else if (annotation == Call.class || annotation == SparkProperty.class) {
      demand(owner.getKind().isInterface() || inModule(owner), member, annotation, "in a module");
    } else if (annotation == Variable.class || annotation == Node.class) {
      demand(inModule(owner), member, annotation, "in a module");
    } else if (annotation == In.class) {
      boolean read = Annotations.has(owner, Call.class) || Annotations.has(owner, Override.class);
      demand(read, member, annotation, "at a parameter of a @Call method");
    } else if (member.getKind() == ElementKind.FIELD) {
      // what stands on a component stands on its field, too, and is looked at there
      boolean component =
          owner.getKind() == ElementKind.RECORD && !member.getModifiers().contains(Modifier.STATIC);
      if (annotation == Out.class || annotation == From.class) {
        demand(
            component && types.isModuleOutput(owner.asType()),
            member,
            annotation,
            "at a component of a record that implements ModuleOutput");
      } else {
        demand(
            Annotations.isRegistered(owner) && (component || owner.getKind() != ElementKind.RECORD),
            member,
            annotation,
            "at a component of a record annotated @RegisterConfig");
      }
    }
  }

  private boolean isWired(Element owner, Element field) {
    return Annotations.has(field, Node.class)
        && (Annotations.isController(owner) || types.mayBeController(owner));
  }

  /** Whether a class is a module, or registered as one: that it is none is another fault. */
  private boolean inModule(Element owner) {
    return Annotations.isRegistered(owner)
        || (owner instanceof TypeElement type && types.mayBeModule(type));
  }

  private void demand(
      boolean read, Element member, Class<? extends Annotation> annotation, String place) {
    Element owner = Enclosing.of(member);
    if (!read && reported.add(path(owner) + " " + place)) {
      Site site = Site.of(path(member), member);
      reporter.error(site, Message.PLACEMENT, annotation.getSimpleName(), place);
    }
  }

  private static String path(Element member) {
    Element owner = Enclosing.of(member);
    return switch (member.getKind()) {
      case CONSTRUCTOR -> owner.getSimpleName().toString();
      case PARAMETER -> path(owner) + "(" + member.getSimpleName() + ")";
      case FIELD, METHOD -> owner.getSimpleName() + "." + member.getSimpleName();
      case PACKAGE -> member.toString();
      default -> member.getSimpleName().toString();
    };
  }
}
