package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.VariableDeclaration;
import io.sparksnn.runtime.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * What a path names within a controller, found once and looked at after each step: an output as of
 * the last step, a property or a variable as it is. For recorders; others use {@link
 * Controller#readState}.
 */
public final class Probe {
  private String path;
  private final String units;
  private final SparkModule<?> module;
  private final @Nullable Source port;
  private final Class<?> carries;
  private final String owner;
  private final String variablePath;
  private @Nullable StateVariable variable;

  private Probe(
      String path,
      String units,
      SparkModule<?> module,
      @Nullable Source port,
      Class<?> carries,
      String owner,
      String variablePath) {
    this.path = path;
    this.units = units;
    this.module = module;
    this.port = port;
    this.carries = carries;
    this.owner = owner;
    this.variablePath = variablePath;
  }

  /** An output or a property, wherever it comes from. */
  static Probe ofPort(
      String path, String units, SparkModule<?> module, Source port, Class<?> carries) {
    return new Probe(path, units, module, port, carries, "", "");
  }

  /** A variable of a module, which the module may not have before it is built. */
  static Probe ofVariable(String owner, SparkModule<?> module, String variablePath) {
    String path = owner + Names.normalize(variablePath);
    return new Probe(path, "", module, null, Object.class, owner, variablePath);
  }

  /** {@return the whole path by the names in files: {@code first.soma.potential}} */
  public String path() {
    return path;
  }

  /** {@return whether it is an output or a property that carries spikes} */
  public boolean carriesSpikes() {
    return carries == SpikeArray.class;
  }

  /** {@return whether the module is built, so that there is something to look at} */
  public boolean isReady() {
    return module.isBuilt();
  }

  /**
   * The spikes of the last step.
   *
   * @return the module's own buffer, borrowed until the next step
   * @throws IllegalStateException if it carries no spikes, or there has been no step
   */
  public SpikeArray spikes() {
    Source from = port;
    if (from == null || !carriesSpikes()) {
      throw new IllegalStateException(path + " carries no spikes");
    }
    return (SpikeArray) from.require();
  }

  /**
   * The values, which follow the module.
   *
   * @return a variable of this path
   * @throws IllegalArgumentException if the module has none of the name, with the nearest one
   * @throws IllegalStateException before the build
   */
  public StateVariable variable() {
    StateVariable found = variable;
    if (found == null) {
      found = variable(port);
      variable = found;
    }
    return found;
  }

  private StateVariable variable(@Nullable Source from) {
    if (from == null) {
      StateVariable found = module.state(variablePath);
      path = owner + found.path();
      return found;
    }
    Payload present = from.require();
    return StateVariable.of(
        new VariableDeclaration(path, present.getClass(), present.shape().toString(), units, ""),
        from::require);
  }
}
