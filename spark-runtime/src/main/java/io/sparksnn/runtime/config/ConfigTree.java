package io.sparksnn.runtime.config;

import io.sparksnn.runtime.text.Tree;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Configurations as trees: a line for each field, what a field holds below it. */
final class ConfigTree {
  private static final int SHOWN = 6;

  private final Collection<String> without;
  private final boolean typed;

  /**
   * Trees of a kind.
   *
   * @param without names of fields to leave out at the root
   * @param typed whether the fields' types are shown
   */
  ConfigTree(Collection<String> without, boolean typed) {
    this.without = without;
    this.typed = typed;
  }

  Tree of(String title, ConfigSpec<?> spec, Object config) {
    Tree tree = new Tree(title);
    @Nullable Object[] values = spec.valuesOfAny(config);
    for (int i = 0; i < values.length; i++) {
      ConfigField field = spec.fields().get(i);
      if (!without.contains(field.name())) {
        tree.add(branch(field, values[i]));
      }
    }
    return tree;
  }

  private Tree branch(ConfigField field, @Nullable Object value) {
    ConfigTree within = new ConfigTree(List.of(), typed);
    String name = typed ? field.name() + ": " + field.typeName() : field.name();
    if (field.nested() != null && value != null) {
      return within.of(name, field.nested(), value);
    }
    String units = field.units().isEmpty() ? "" : " " + field.units();
    if (typed && value instanceof Initializer initializer && initializer.spec() != null) {
      ConfigSpec<?> spec = initializer.spec();
      return within.of(name + " = " + spec.name() + units, spec, initializer);
    }
    List<ConfigHolder> held = Holders.of(value);
    if (held.isEmpty()) {
      return new Tree(name + " = " + text(value) + units);
    }
    Tree list = new Tree(name);
    for (ConfigHolder holder : held) {
      ConfigSpec<?> spec = holder.configSpec();
      list.add(within.of(holder.name() + ": " + spec.label(), spec, holder.config()));
    }
    return list;
  }

  /** Long lists are cut; arrays cut themselves. */
  private static String text(@Nullable Object value) {
    if (value instanceof List<?> list && list.size() > SHOWN) {
      String shown = list.subList(0, SHOWN).toString();
      return shown.substring(0, shown.length() - 1) + ", …] of " + list.size();
    }
    return String.valueOf(value);
  }
}
