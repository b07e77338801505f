package io.sparksnn.runtime.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the value of one field, element by element where there are several. */
final class FieldValidator {
  private final ConfigField field;
  private final String path;
  private final List<Violation> found;

  FieldValidator(ConfigField field, List<Violation> found) {
    this(field, field.name(), found);
  }

  /** Reports under a path other than the field's name. */
  FieldValidator(ConfigField field, String path, List<Violation> found) {
    this.field = field;
    this.path = path;
    this.found = found;
  }

  void validate(@Nullable Object value) {
    ConfigSpec<?> nested = field.nested();
    if (value == null && (field.optional() || field.isSeed())) {
      return;
    }
    if (value == null) {
      found.add(new Violation(path, "null", "is required; give it a value"));
    } else if (nested != null) {
      List<Violation> inner =
          value instanceof ConfigBuilder<?> builder
              ? nested.violations(builder.values())
              : nested.validateAny(value);
      addWithin(path, inner);
    } else if (field.type() == Init.class) {
      validateInit(value);
    } else if (field.type() == List.class) {
      validateList((List<?>) value);
    } else {
      check(path, value);
    }
  }

  private void validateInit(Object value) {
    if (value instanceof Init.Constant constant) {
      check(path, constant.value());
    } else if (value instanceof Init.Values array) {
      checkAll(array.toArray());
    } else if (value instanceof Initializer initializer && initializer.spec() != null) {
      addWithin(path, initializer.spec().validateAny(initializer));
    }
  }

  private void validateList(List<?> list) {
    for (int i = 0; i < list.size(); i++) {
      check(element(i), list.get(i));
      if (list.get(i) instanceof ConfigHolder holder) {
        addWithin(Holders.path(path, i), holder.configSpec().validateAny(holder.config()));
      }
    }
  }

  private void addWithin(String at, List<Violation> inner) {
    for (Violation v : inner) {
      found.add(new Violation(at + "." + v.path(), v.value(), v.rule()));
    }
  }

  /** Reports the first element at fault and how many there are: an array may be large. */
  void checkAll(float[] values) {
    int first = -1;
    int faults = 0;
    boolean anyNumber = field.checks().isEmpty();
    for (int i = 0; i < values.length; i++) {
      if (anyNumber && Float.isFinite(values[i])) {
        continue; // most large arrays have no rules, and are not to become objects
      }
      if (brokenRule(values[i]) != null) {
        first = first < 0 ? i : first;
        faults++;
      }
    }
    if (first >= 0) {
      String rest = faults == 1 ? "" : " (and " + (faults - 1) + " more)";
      String rule = brokenRule(values[first]) + rest;
      found.add(new Violation(element(first), Float.toString(values[first]), rule));
    }
  }

  private void check(String path, @Nullable Object value) {
    String rule = brokenRule(value);
    if (rule != null) {
      found.add(new Violation(path, String.valueOf(value), rule));
    }
  }

  /** The rule that a value breaks, or null. */
  @SuppressWarnings("unchecked") // the processor has compared the check's type with the field's
  private @Nullable String brokenRule(@Nullable Object value) {
    if (value == null) {
      return "must be a value";
    }
    if (value instanceof Float number && !Float.isFinite(number)) {
      return "must be a finite 32-bit number";
    }
    for (Check<?> check : field.checks()) {
      if (!((Check<Object>) check).accepts(value)) {
        return check.rule();
      }
    }
    return null;
  }

  private String element(int i) {
    return path + "[" + i + "]";
  }
}
