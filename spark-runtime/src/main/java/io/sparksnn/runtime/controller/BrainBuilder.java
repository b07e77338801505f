package io.sparksnn.runtime.controller;

import java.util.List;
import java.util.Map;

/**
 * Puts a brain together.
 *
 * <pre>{@code
 * BrainBuilder b = Brain.builder().seed(42);
 * Input<SpikeArray> stimulus = b.input("stimulus", SpikeArray.class);
 * var first = b.module("first", type, config);
 * first.in("in_spikes").from(stimulus, first.out("out_spikes"));
 * Output<SpikeArray> spikes = b.output("spikes", first.out("out_spikes", SpikeArray.class));
 * WiredBrain brain = b.build();
 * brain.inputs().set(stimulus, payload);
 * brain.step().get(spikes);
 * }</pre>
 */
public final class BrainBuilder extends ControllerBuilder {
  BrainBuilder() {}

  /**
   * Sets the seed, from which those of the modules are derived that are not given; drawn unless
   * set.
   *
   * @param value of which the low 32 bits count
   * @return this builder
   */
  public BrainBuilder seed(long value) {
    seed = value;
    return this;
  }

  /**
   * Sets the duration of a step, for every module.
   *
   * @param value in ms, above 0; 1 unless set
   * @return this builder
   */
  public BrainBuilder dt(double value) {
    dt = value;
    return this;
  }

  /**
   * Sets whether modules see at the build which of their inputs are inhibitory; they do unless set.
   *
   * @param value whether they do
   * @return this builder
   */
  public BrainBuilder propagateInhibition(boolean value) {
    propagate = value;
    return this;
  }

  @Override
  Map<String, ?> shared() {
    return Map.of();
  }

  /**
   * {@return the configuration, to be kept in a file, or made a type by {@link WiredBrain#type}}
   *
   * @throws WiringException with every fault of the graph
   * @throws io.sparksnn.runtime.config.ConfigException if a field of the brain itself is not valid
   */
  public BrainConfig config() {
    long own = seedOrNew();
    List<ModuleSpecs> modules = checked("Brain", own, List.of());
    return new BrainConfigBuilder()
        .modulesSpecs(modules)
        .seed(own)
        .dt(dt)
        .propagateInhibition(propagate)
        .build();
  }

  /**
   * {@return the brain, not yet built: its first step builds the modules}
   *
   * @throws WiringException with every fault of the graph
   * @throws io.sparksnn.runtime.config.ConfigException if a field of the brain itself is not valid
   */
  public WiredBrain build() {
    return new WiredBrain(config());
  }
}
