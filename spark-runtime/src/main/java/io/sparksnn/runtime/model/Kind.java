package io.sparksnn.runtime.model;

import io.sparksnn.runtime.config.ConfigLayout;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.runtime.text.Names;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of configuration that is expected somewhere in a document, and what documents may call
 * it. Where any neuron will do, one of a registered class will, too; where one of a class is
 * expected, so will any neuron that is wired as that class is.
 */
final class Kind<C> {
  private final ConfigSpec<C> expected;
  private final @Nullable String alias;

  private Kind(ConfigSpec<C> expected, @Nullable String alias) {
    this.expected = expected;
    this.alias = alias;
  }

  static <C> Kind<C> of(ConfigSpec<C> expected) {
    return new Kind<>(expected, null);
  }

  /** The same, which may also go by another name, registered or not. */
  Kind<C> orNamed(String name) {
    return new Kind<>(expected, name);
  }

  /** The same by another specification of the same configurations. */
  Kind<C> with(ConfigSpec<C> other) {
    return new Kind<>(other, alias);
  }

  ConfigSpec<C> expected() {
    return expected;
  }

  /** How to read what a document calls so; null if it is of another kind. */
  @Nullable ConfigSpec<C> find(String type, ModuleRegistry registry) {
    String own = Layout.typeOf(expected);
    if (type.equals(own)) {
      return expected;
    }
    if (type.isBlank() || type.length() > Limits.NAME) {
      return null;
    }
    String name = Names.normalize(type);
    if (name.equals(own) || name.equals(alias)) {
      return expected;
    }
    ConfigSpec<?> found = registry.findConfig(name).orElse(null);
    if (found == null) {
      return null;
    }
    if (expected instanceof ConfigLayout<?, ?> layout) {
      boolean fits =
          !(found instanceof ConfigLayout<?, ?>)
              && found.configClass().equals(layout.generic().configClass());
      return fits ? expected : null;
    }
    return asExpected(found);
  }

  @SuppressWarnings("unchecked") // the class is the same
  private @Nullable ConfigSpec<C> asExpected(ConfigSpec<?> found) {
    ConfigSpec<?> fields = found instanceof ConfigLayout<?, ?> layout ? layout.generic() : found;
    return fields.configClass().equals(expected.configClass()) ? (ConfigSpec<C>) fields : null;
  }

  /** What is expected, for messages. */
  String expectation(String type, ModuleRegistry registry) {
    String own = Layout.typeOf(expected);
    List<String> names = new ArrayList<>();
    for (ConfigSpec<?> spec : registry.configs()) {
      if (asExpected(spec) != null && !spec.name().equals(own)) {
        names.add(spec.name());
      }
    }
    String others =
        names.isEmpty()
            ? ""
            : ", or of another kind of %s; %s"
                .formatted(expected.label(), Names.suggest(type, names));
    return "must be of type \"" + own + '"' + others;
  }
}
