package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;
import java.util.Map;

/** Puts a population together. */
public final class NeuronBuilder extends ControllerBuilder {
  private final Shape units;
  private double inhibitoryRate = 0.2;

  NeuronBuilder(Shape units) {
    this.units = units;
  }

  /**
   * Sets the seed, which draws who is inhibitory and from which those of the modules are derived
   * that are not given; drawn unless set.
   *
   * @param value of which the low 32 bits count
   * @return this builder
   */
  public NeuronBuilder seed(long value) {
    seed = value;
    return this;
  }

  /**
   * Sets the duration of a step, for every module.
   *
   * @param value in ms, above 0; 1 unless set
   * @return this builder
   */
  public NeuronBuilder dt(double value) {
    dt = value;
    return this;
  }

  /**
   * Sets the part of the units that is inhibitory.
   *
   * @param value 0 to 1; 0.2 unless set
   * @return this builder
   */
  public NeuronBuilder inhibitoryRate(double value) {
    inhibitoryRate = value;
    return this;
  }

  /**
   * Sets whether modules see at the build which of their inputs are inhibitory; they do unless set.
   *
   * @param value whether they do
   * @return this builder
   */
  public NeuronBuilder propagateInhibition(boolean value) {
    propagate = value;
    return this;
  }

  /** {@return which units are inhibitory, to be wired to a soma} */
  public Signal<BooleanMask> inhibitionMask() {
    return new Signal<>(
        this, new PortMap(PortMap.SELF, "inhibition_mask", true), BooleanMask.class);
  }

  @Override
  Map<String, ?> shared() {
    return Map.of("units", units);
  }

  /**
   * {@return the configuration, to be kept in a file, or made a type by {@link WiredNeuron#type}}
   *
   * @throws WiringException with every fault of the graph
   * @throws io.sparksnn.runtime.config.ConfigException if a field of the population itself is not
   *     valid
   */
  public NeuronConfig config() {
    long own = seedOrNew();
    List<ModuleSpecs> modules = checked("Neuron", own, Neuron.PROPERTIES);
    return new NeuronConfigBuilder()
        .modulesSpecs(modules)
        .seed(own)
        .dt(dt)
        .units(units)
        .inhibitoryRate(inhibitoryRate)
        .propagateInhibition(propagate)
        .build();
  }

  /**
   * {@return the population, not yet built: its first step builds the modules}
   *
   * @throws WiringException with every fault of the graph
   * @throws io.sparksnn.runtime.config.ConfigException if a field of the population itself is not
   *     valid
   */
  public WiredNeuron build() {
    return new WiredNeuron(config());
  }
}
