package io.sparksnn.runtime.config;

/**
 * An element of a list that holds a configuration and has a name, such as a module of a brain: what
 * is done to configurations within others – changes by name, seeds, comparison – reaches it by that
 * name.
 */
public interface ConfigHolder {
  /** {@return its name, which no other element of the list has} */
  String name();

  /** {@return what is known of the configuration} */
  ConfigSpec<?> configSpec();

  /** {@return the configuration, of the class that {@link #configSpec()} is for} */
  Object config();

  /**
   * {@return the same with another configuration}
   *
   * @param config of the class that {@link #configSpec()} is for
   */
  ConfigHolder withConfig(Object config);
}
