package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.CheckModel;
import io.sparksnn.processor.model.DefaultInitializer;
import io.sparksnn.processor.model.Defaults;
import io.sparksnn.processor.model.FieldKind;
import io.sparksnn.processor.model.FieldModel;
import java.util.List;
import java.util.function.DoublePredicate;
import javax.lang.model.type.TypeMirror;

/** The rules of one field: its type, its checks, its default. */
final class FieldRules {
  private static final String SUPPORTED =
      "float, int, long, boolean, String, an enum, Shape, Init, List<Float>, List<Integer>,"
          + " List<String> or a record annotated @RegisterConfig";

  private final Reporter reporter;
  private final CheckedByRule checkedBy;

  FieldRules(Reporter reporter, CheckedByRule checkedBy) {
    this.reporter = reporter;
    this.checkedBy = checkedBy;
  }

  void check(FieldModel field) {
    if (field.kind() == FieldKind.UNSUPPORTED) {
      reporter.error(field.site(), Message.FIELD_TYPE, field.type(), suggestion(field.type()));
      return;
    }
    if (field.optional()
        && (field.type().getKind().isPrimitive() || field.kind() == FieldKind.CONFIG)) {
      String instead =
          field.kind() == FieldKind.CONFIG
              ? "its defaults, and leave 'optional' out"
              : field.kind().checkedClass();
      reporter.error(field.site(), Message.OPTIONAL_TYPE, field.type(), instead);
      return;
    }
    int errorsBefore = reporter.errors();
    field.checks().forEach(check -> applicable(field, check));
    if (reporter.errors() == errorsBefore) {
      checkDefault(field);
    }
  }

  /** An initializer as default; what it draws obeys the checks at run time. */
  private void checkInitializer(FieldModel field, DefaultInitializer initializer) {
    if (field.kind() != FieldKind.INIT) {
      reporter.error(initializer.site(), Message.INITIALIZER_FIELD, field.type());
    } else if (field.defaultText() != null) {
      reporter.error(
          initializer.site(), Message.TWO_DEFAULTS, field.defaultText(), initializer.type());
    } else if (initializer.registeredName().isEmpty()) {
      reporter.error(initializer.site(), Message.INITIALIZER_DEFAULT, initializer.type());
    } else if (!initializer.required().isEmpty()) {
      reporter.error(
          initializer.site(),
          Message.INITIALIZER_OPEN,
          initializer.type(),
          String.join(", ", initializer.required()));
    }
  }

  void checkDefault(FieldModel field) {
    if (field.initializer() != null) {
      checkInitializer(field, field.initializer());
      return;
    }
    if (field.defaultText() == null) {
      return;
    }
    if (field.kind() == FieldKind.CONFIG) {
      reporter.error(field.defaultSite(), Message.DEFAULT_NESTED, field.defaultText());
      return;
    }
    try {
      List<Number> numbers = Defaults.numbers(Defaults.parse(field));
      field.checks().forEach(check -> obeys(field, check, numbers));
    } catch (Defaults.Misfit misfit) {
      reporter.error(
          field.defaultSite(),
          Message.DEFAULT,
          field.defaultText(),
          misfit.found(),
          misfit.expected());
    }
  }

  private void applicable(FieldModel field, CheckModel check) {
    if (check.rule() instanceof CheckModel.CheckedBy by) {
      checkedBy.check(field, check.site(), by.type());
    } else if (!field.kind().isNumeric()) {
      misplaced(check, field.type());
    } else if (check.rule() instanceof CheckModel.Range range) {
      String fault =
          Double.isNaN(range.min()) || Double.isNaN(range.max())
              ? "a bound that is not a number"
              : range.min() > range.max()
                  ? "min = " + range.min() + " above max = " + range.max()
                  : Double.isInfinite(range.min()) && Double.isInfinite(range.max())
                      ? "no bound"
                      : "";
      if (!fault.isEmpty()) {
        reporter.error(check.site(), Message.RANGE_BOUNDS, fault);
      }
    }
  }

  /** Reports a check on a field that it does not understand. */
  void misplaced(CheckModel check, TypeMirror type) {
    reporter.error(check.site(), Message.CHECK_TYPE, annotation(check), type);
  }

  /** Holds a default against a check; the author's own checks run first at run time. */
  private void obeys(FieldModel field, CheckModel check, List<Number> numbers) {
    if (check.rule() instanceof CheckModel.Positive) {
      demand(field, numbers, x -> x > 0, Message.DEFAULT_POSITIVE);
    } else if (check.rule() instanceof CheckModel.Binary) {
      demand(field, numbers, x -> x == 0 || x == 1, Message.DEFAULT_BINARY);
    } else if (check.rule() instanceof CheckModel.Range range) {
      demand(
          field,
          numbers,
          inRange(field.kind(), range),
          Message.DEFAULT_RANGE,
          range.min(),
          range.max());
    }
  }

  /** As at run time, a decimal bound is also met by the float nearest to it. */
  private static DoublePredicate inRange(FieldKind kind, CheckModel.Range range) {
    boolean floats =
        kind == FieldKind.FLOAT || kind == FieldKind.INIT || kind == FieldKind.FLOAT_LIST;
    double lowest = floats ? Math.min(range.min(), (float) range.min()) : range.min();
    double highest = floats ? Math.max(range.max(), (float) range.max()) : range.max();
    return x -> x >= lowest && x <= highest;
  }

  private void demand(
      FieldModel field,
      List<Number> numbers,
      DoublePredicate rule,
      Message message,
      Object... bounds) {
    for (Number number : numbers) {
      if (!rule.test(number.doubleValue())) {
        Object[] arguments = new Object[bounds.length + 1];
        arguments[0] = number;
        System.arraycopy(bounds, 0, arguments, 1, bounds.length);
        reporter.error(field.defaultSite(), message, arguments);
        return;
      }
    }
  }

  private static String annotation(CheckModel check) {
    return "@" + check.rule().getClass().getSimpleName();
  }

  private static String suggestion(TypeMirror type) {
    return switch (TypeText.full(type)) {
      case "double", "java.lang.Double", "java.lang.Float" -> "float: computation is in 32 bits";
      case "short", "byte", "java.lang.Integer" -> "int";
      case "java.lang.Long" -> "long";
      case "java.lang.Boolean" -> "boolean";
      case "int[]" -> "Shape or List<Integer>: records compare arrays by identity";
      case "float[]", "double[]", "org.ejml.data.FMatrixRMaj" ->
          "Init or List<Float>: records compare arrays by identity";
      default -> SUPPORTED;
    };
  }
}
