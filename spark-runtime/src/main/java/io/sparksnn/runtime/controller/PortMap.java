package io.sparksnn.runtime.controller;

/**
 * Where the payload of an input comes from.
 *
 * @param origin name of a module, {@link #CALL} for an input of the controller, {@link #SELF} for a
 *     property of the controller
 * @param port name of the port or property there, as in files: {@code out_spikes}
 * @param isProperty whether it is a property rather than an output
 */
public record PortMap(String origin, String port, boolean isProperty) {
  /** The origin of the controller's own inputs. */
  public static final String CALL = "__call__";

  /** The origin of the controller's own properties. */
  public static final String SELF = "__self__";

  /**
   * {@return an input of the controller}
   *
   * @param name its name in files
   */
  public static PortMap input(String name) {
    return new PortMap(CALL, name, false);
  }

  /**
   * {@return a property of the controller itself}
   *
   * @param name its name in files
   */
  public static PortMap own(String name) {
    return new PortMap(SELF, name, true);
  }

  /**
   * {@return an output of a module}
   *
   * @param module the module's name
   * @param port the port's name in files
   */
  public static PortMap output(String module, String port) {
    return new PortMap(module, port, false);
  }

  /**
   * {@return a property of a module}
   *
   * @param module the module's name
   * @param port the property's name in files
   */
  public static PortMap property(String module, String port) {
    return new PortMap(module, port, true);
  }

  /** {@code soma.spikes}, or {@code synapses.kernel (property)}. */
  @Override
  public String toString() {
    return origin + "." + port + (isProperty ? " (property)" : "");
  }
}
