package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigInput;
import io.sparksnn.runtime.config.ConfigLayout;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Violation;
import io.sparksnn.runtime.tensor.DType;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A controller written as a class, in files: the modules with the wires of the class.
 *
 * @param <C> the author's configuration
 * @param <G> the configuration of controllers of that kind whatever their wiring
 */
abstract class ControllerLayout<C, G> extends ConfigLayout<C> {
  final Wiring<C> wiring;
  private final ConfigSpec<G> generic;

  ControllerLayout(Wiring<C> wiring, ConfigSpec<C> spec, ConfigSpec<G> generic) {
    super(spec);
    this.wiring = wiring;
    this.generic = generic;
  }

  /** The modules of a configuration, with their wires. */
  abstract List<ModuleSpecs> modules(G config);

  @Override
  public final @Nullable C read(ConfigInput in) throws IOException {
    G found = generic.read(in);
    if (found == null) {
      return null;
    }
    @Nullable Object[] own = generic.values(found);
    List<Violation> faults =
        new WiringDifferences(wiring, modules(found), Boolean.TRUE.equals(own[own.length - 1]))
            .find();
    if (faults.isEmpty()) {
      C config = typed(own, modules(found));
      faults = validate(config);
      if (faults.isEmpty()) {
        return config;
      }
    }
    faults.forEach(in::refuse);
    return null;
  }

  /** The author's configuration of one that has the author's nodes and wires. */
  private C typed(@Nullable Object[] own, List<ModuleSpecs> modules) {
    @Nullable Object[] values = builder().values();
    for (int i = 0; i < own.length; i++) {
      set(values, generic.fields().get(i).name(), own[i]);
    }
    Set<DType> precisions =
        modules.stream().map(ControllerLayout::precision).collect(Collectors.toSet());
    if (precisions.size() == 1) {
      // Files give a controller none of its own.
      set(values, "dtype", precisions.iterator().next());
    }
    modules.forEach(module -> set(values, module.name(), module.config()));
    return create(values);
  }

  private static DType precision(ModuleSpecs module) {
    return precision(module.configSpec(), module.config());
  }

  private static <D> DType precision(ConfigSpec<D> spec, Object config) {
    return spec.step(spec.configClass().cast(config)).dtype();
  }

  private void set(@Nullable Object[] values, String field, @Nullable Object value) {
    int index = wiring.indexOf(field);
    if (index >= 0) {
      values[index] = value;
    }
  }
}
