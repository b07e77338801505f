package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigLayout;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Violation;
import io.sparksnn.runtime.tensor.DType;
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
abstract class ControllerLayout<C, G> extends ConfigLayout<C, G> {
  final Wiring<C> wiring;
  private final ConfigSpec<G> generic;

  ControllerLayout(Wiring<C> wiring, ConfigSpec<C> spec, ConfigSpec<G> generic) {
    super(spec);
    this.wiring = wiring;
    this.generic = generic;
  }

  /** The modules of a configuration, with their wires. */
  abstract List<ModuleSpecs> modules(G config);

  /** Whether modules see at the build who of their inputs inhibits. */
  abstract boolean propagates(G config);

  @Override
  public final ConfigSpec<G> generic() {
    return generic;
  }

  @Override
  public final List<Violation> differences(G found) {
    return new WiringDifferences(wiring, modules(found), propagates(found)).find();
  }

  @Override
  public final C typed(G found) {
    @Nullable Object[] own = generic.values(found);
    List<ModuleSpecs> modules = modules(found);
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
