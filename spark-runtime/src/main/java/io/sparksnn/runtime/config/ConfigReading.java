package io.sparksnn.runtime.config;

import io.sparksnn.runtime.text.Names;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one configuration: its fields in any order, each once, those that are left out at their
 * defaults. Every value is checked as it is read, while its place in the document is known.
 */
final class ConfigReading<C> {
  private final ConfigSpec<C> spec;
  private final ConfigInput in;
  private final @Nullable Object[] values;
  private final boolean[] seen;
  private final List<Violation> found = new ArrayList<>(0);
  private final List<String> specials = new ArrayList<>(4);
  private boolean complete = true;

  ConfigReading(ConfigSpec<C> spec, ConfigInput in) {
    this.spec = spec;
    this.in = in;
    values = new Object[spec.fields().size()];
    seen = new boolean[values.length];
  }

  /** The values; of no use if a fault was noted on the way. */
  @Nullable Object[] read() throws IOException {
    int next = 0;
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      int index = spec.indexOf(name, next);
      if (index >= 0) {
        readField(index);
        next = index + 1;
      } else if (name.startsWith("__")) {
        readSpecial(name);
      } else {
        List<String> names = spec.fields().stream().map(ConfigField::name).toList();
        in.refuse(new Violation(name, in.skip(), "is no field; " + Names.suggest(name, names)));
      }
    }
    for (int i = 0; i < seen.length; i++) {
      complete &= seen[i];
    }
    if (!complete) {
      fillIn(spec.absent());
    }
    return values;
  }

  private void readSpecial(String name) throws IOException {
    if (specials.contains(name)) {
      in.refuse(new Violation(name, in.skip(), "is given twice"));
    } else {
      specials.add(name);
      in.readSpecial(name);
    }
  }

  /** Whether the document gave every field. */
  boolean isComplete() {
    return complete;
  }

  private void readField(int index) throws IOException {
    ConfigField field = spec.fields().get(index);
    if (seen[index]) {
      in.refuse(new Violation(field.name(), in.skip(), "is given twice"));
      return;
    }
    seen[index] = true;
    if (in.isNull()) {
      if (!field.optional()) {
        in.refuse(new Violation(field.name(), "null", "must be " + Conversion.expected(field)));
      }
      return;
    }
    Object value = spec.readField(field.name(), in);
    values[index] = value;
    // Documents hold finite numbers only, and what is within has been checked as it was read.
    if (value != null && !field.checks().isEmpty() && !(value instanceof Initializer)) {
      new FieldValidator(field, found).validate(value);
      if (!found.isEmpty()) {
        found.forEach(in::refuse);
        found.clear();
      }
    }
  }

  private void fillIn(@Nullable Object[] defaults) {
    for (int i = 0; i < seen.length; i++) {
      if (!seen[i]) {
        values[i] = defaults[i];
        new FieldValidator(spec.fields().get(i), found).validate(defaults[i]);
      }
    }
    found.forEach(in::refuse);
  }
}
