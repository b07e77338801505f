package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigInput;
import io.sparksnn.runtime.config.ConfigLayout;
import io.sparksnn.runtime.config.ConfigOutput;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Violation;
import io.sparksnn.runtime.tensor.DType;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A population written as a class, in files: the modules with the wires of the class. */
final class NeuronLayout<C> extends ConfigLayout<C> {
  private final NeuronWiring<C> wiring;

  NeuronLayout(NeuronWiring<C> wiring, ConfigSpec<C> spec) {
    super(spec);
    this.wiring = wiring;
  }

  @Override
  public void write(C config, ConfigOutput out) throws IOException {
    NeuronConfigSpec.SPEC.write(wiring.wire(config), out);
  }

  @Override
  public @Nullable C read(ConfigInput in) throws IOException {
    NeuronConfig found = NeuronConfigSpec.SPEC.read(in);
    if (found == null) {
      return null;
    }
    List<Violation> faults = new NeuronDifferences(wiring, found).find();
    if (faults.isEmpty()) {
      C config = typed(found);
      faults = validate(config);
      if (faults.isEmpty()) {
        return config;
      }
    }
    faults.forEach(in::refuse);
    return null;
  }

  /** The author's configuration of one that has the author's nodes and wires. */
  private C typed(NeuronConfig found) {
    @Nullable Object[] values = builder().values();
    set(values, "seed", found.seed());
    set(values, "dt", found.dt());
    set(values, "units", found.units());
    set(values, "inhibitory_rate", found.inhibitoryRate());
    set(values, "propagate_inhibition", found.propagateInhibition());
    Set<DType> precisions =
        found.modulesSpecs().stream().map(NeuronLayout::precision).collect(Collectors.toSet());
    if (precisions.size() == 1) {
      // Files give a population none of its own.
      set(values, "dtype", precisions.iterator().next());
    }
    found.modulesSpecs().forEach(module -> set(values, module.name(), module.config()));
    return create(values);
  }

  private static DType precision(ModuleSpecs module) {
    return precision(module.configSpec(), module.config());
  }

  private static <D> DType precision(ConfigSpec<D> spec, Object config) {
    return spec.step(spec.configClass().cast(config)).dtype();
  }

  private void set(@Nullable Object[] values, String field, Object value) {
    int index = wiring.indexOf(field);
    if (index >= 0) {
      values[index] = value;
    }
  }
}
