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
    } else if (value instanceof Init.Constant constant) {
      check(path, constant.value());
    } else if (value instanceof Init.Values array) {
      checkAll(array.toArray());
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        check(element(i), list.get(i));
        if (list.get(i) instanceof ConfigHolder holder) {
          addWithin(Holders.path(path, i), holder.configSpec().validateAny(holder.config()));
        }
      }
    } else if (value instanceof Initializer initializer) {
      ConfigSpec<?> spec = initializer.spec();
      if (spec != null) {
        addWithin(path, spec.validateAny(initializer));
      }
    } else {
      check(path, value);
    }
  }

  private void addWithin(String at, List<Violation> inner) {
    for (Violation v : inner) {
      found.add(new Violation(at + "." + v.path(), v.value(), v.rule()));
    }
  }

  /** Reports the first element at fault and how many there are: an array may be large. */
  void checkAll(float[] values) {
    Violation first = null;
    int faults = 0;
    for (int i = 0; i < values.length; i++) {
      Violation fault = fault(element(i), values[i]);
      if (fault != null) {
        first = first == null ? fault : first;
        faults++;
      }
    }
    if (first != null) {
      String rest = faults == 1 ? "" : " (and " + (faults - 1) + " more)";
      found.add(new Violation(first.path(), first.value(), first.rule() + rest));
    }
  }

  private void check(String path, @Nullable Object value) {
    Violation fault = fault(path, value);
    if (fault != null) {
      found.add(fault);
    }
  }

  @SuppressWarnings("unchecked") // the processor has compared the check's type with the field's
  private @Nullable Violation fault(String path, @Nullable Object value) {
    if (value == null) {
      return new Violation(path, "null", "must be a value");
    }
    if (value instanceof Float number && !Float.isFinite(number)) {
      return new Violation(path, value.toString(), "must be a finite 32-bit number");
    }
    for (Check<?> check : field.checks()) {
      if (!((Check<Object>) check).accepts(value)) {
        return new Violation(path, value.toString(), check.rule());
      }
    }
    return null;
  }

  private String element(int i) {
    return path + "[" + i + "]";
  }
}
