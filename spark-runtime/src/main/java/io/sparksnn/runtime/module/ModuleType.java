package io.sparksnn.runtime.module;

import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.module.PortDeclaration.Role;
import io.sparksnn.runtime.payload.PayloadType;
import io.sparksnn.runtime.state.VariableDeclaration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Everything known about a kind of module before there is an instance. Immutable.
 *
 * @param <M> the generated module class
 * @param <C> its configuration
 */
public final class ModuleType<M extends SparkModule<C>, C> {
  private final String name;
  private final String simpleName;
  private final String menu;
  private final Class<M> moduleClass;
  private final ConfigSpec<C> configSpec;
  private final BiFunction<C, String, M> factory;
  private final List<PortDeclaration> inputs;
  private final List<PortDeclaration> outputs;
  private final List<PortDeclaration> properties;
  private final List<VariableDeclaration> variables;
  private final String fingerprint;

  private ModuleType(Builder<M, C> builder) {
    name = builder.name;
    simpleName = builder.simpleName;
    menu = builder.menu;
    moduleClass = builder.moduleClass;
    configSpec = builder.configSpec;
    factory = builder.factory;
    inputs = builder.ports(Role.INPUT, Role.OPTIONAL_INPUT);
    outputs = builder.ports(Role.OUTPUT);
    properties = builder.ports(Role.PROPERTY, Role.WRITABLE_PROPERTY);
    variables = List.copyOf(builder.variables);
    fingerprint = builder.fingerprint.isEmpty() ? Fingerprints.of(variables) : builder.fingerprint;
  }

  /**
   * For generated code: begins a type.
   *
   * @param <M> the generated class
   * @param <C> the configuration's class
   * @param name the registered name
   * @param simpleName simple name of the class that the author wrote
   * @param moduleClass the generated class
   * @param configSpec the configuration's specification
   * @param factory makes a module of a configuration and a name
   * @return the builder of the type
   */
  public static <M extends SparkModule<C>, C> Builder<M, C> of(
      String name,
      String simpleName,
      Class<M> moduleClass,
      ConfigSpec<C> configSpec,
      BiFunction<C, String, M> factory) {
    return new Builder<>(name, simpleName, moduleClass, configSpec, factory);
  }

  /** {@return the registered name, such as {@code leaky_soma}} */
  public String name() {
    return name;
  }

  /**
   * {@return the simple name of the author's class, such as {@code LeakySoma}: what instances are
   * called}
   */
  public String simpleName() {
    return simpleName;
  }

  /**
   * {@return where it stands in the menus of editors, such as {@code Components/Somas}; may be
   * empty}
   */
  public String menu() {
    return menu;
  }

  /** {@return the generated class} */
  public Class<M> moduleClass() {
    return moduleClass;
  }

  /** {@return the configuration's fields with type, unit, documentation, default and checks} */
  public ConfigSpec<C> configSpec() {
    return configSpec;
  }

  /**
   * {@return a configuration of defaults, with a seed drawn anew by every call}
   *
   * @throws io.sparksnn.runtime.config.ConfigException if there are required fields, naming them
   */
  public C defaultConfig() {
    return configSpec.defaultConfig();
  }

  /** {@return input ports in the order of the parameters} */
  public List<PortDeclaration> inputs() {
    return inputs;
  }

  /** {@return output ports in the order of the components} */
  public List<PortDeclaration> outputs() {
    return outputs;
  }

  /** {@return properties that others may read} */
  public List<PortDeclaration> properties() {
    return properties;
  }

  /** {@return state variables} */
  public List<VariableDeclaration> variables() {
    return variables;
  }

  /**
   * {@return 16 hexadecimal digits that differ if names, types or symbolic shapes of the state
   * variables do}
   */
  public String fingerprint() {
    return fingerprint;
  }

  /**
   * {@return the module of this type that a file holds, which goes on from where it was written}
   *
   * @param path the file, written by {@link SparkModule#checkpoint}
   * @throws RuntimeException a {@code CheckpointException} if there is no such file, it holds
   *     another kind of module, anything is wrong with it, or the state of a module has changed
   *     since
   */
  public M fromCheckpoint(Path path) {
    return CheckpointFormat.installed().read(path, this);
  }

  /**
   * {@return a new module, not yet built}
   *
   * @param config the configuration
   * @param instanceName what it is called in messages
   * @throws io.sparksnn.runtime.config.ConfigException if the configuration is not valid
   */
  public M create(C config, String instanceName) {
    return factory.apply(config, instanceName);
  }

  /**
   * {@return the same under the type's simple name}
   *
   * @param config the configuration
   */
  public M create(C config) {
    return create(config, simpleName);
  }

  /** Name and ports: {@code leaky_soma(current: CurrentArray) -> spikes: SpikeArray}. */
  @Override
  public String toString() {
    return name + "(" + list(inputs) + ") -> " + list(outputs);
  }

  private static String list(List<PortDeclaration> ports) {
    return String.join(", ", ports.stream().map(PortDeclaration::toString).toList());
  }

  /**
   * Collects the declarations of a type; for generated code.
   *
   * @param <M> the generated module class
   * @param <C> its configuration
   */
  public static final class Builder<M extends SparkModule<C>, C> {
    private final String name;
    private final String simpleName;
    private final Class<M> moduleClass;
    private final ConfigSpec<C> configSpec;
    private final BiFunction<C, String, M> factory;
    private String menu = "";
    private String fingerprint = "";
    private final List<PortDeclaration> ports = new ArrayList<>();
    private final List<VariableDeclaration> variables = new ArrayList<>();

    private Builder(
        String name,
        String simpleName,
        Class<M> moduleClass,
        ConfigSpec<C> configSpec,
        BiFunction<C, String, M> factory) {
      this.name = name;
      this.simpleName = simpleName;
      this.moduleClass = moduleClass;
      this.configSpec = configSpec;
      this.factory = factory;
    }

    /**
     * Sets the place in menus.
     *
     * @param path such as {@code Components/Somas}
     * @return this builder
     */
    public Builder<M, C> menu(String path) {
      menu = path;
      return this;
    }

    /**
     * Adds an input that every step needs.
     *
     * @param portName the name in files
     * @param javaName the name in Java
     * @param type kind of payload
     * @param doc what it carries
     * @return this builder
     */
    public Builder<M, C> input(String portName, String javaName, PayloadType<?> type, String doc) {
      return port(Role.INPUT, portName, javaName, type, doc);
    }

    /**
     * Adds an input that may be left out.
     *
     * @param portName the name in files
     * @param javaName the name in Java
     * @param type kind of payload
     * @param doc what it carries
     * @return this builder
     */
    public Builder<M, C> optionalInput(
        String portName, String javaName, PayloadType<?> type, String doc) {
      return port(Role.OPTIONAL_INPUT, portName, javaName, type, doc);
    }

    /**
     * Adds an output.
     *
     * @param portName the name in files
     * @param javaName the name in Java
     * @param type kind of payload
     * @param doc what it carries
     * @return this builder
     */
    public Builder<M, C> output(String portName, String javaName, PayloadType<?> type, String doc) {
      return port(Role.OUTPUT, portName, javaName, type, doc);
    }

    /**
     * Adds a property that can be read.
     *
     * @param portName the name in files
     * @param javaName the name in Java
     * @param type kind of payload
     * @param doc what it carries
     * @return this builder
     */
    public Builder<M, C> property(
        String portName, String javaName, PayloadType<?> type, String doc) {
      return port(Role.PROPERTY, portName, javaName, type, doc);
    }

    /**
     * Adds a property that can be read and set.
     *
     * @param portName the name in files
     * @param javaName the name in Java
     * @param type kind of payload
     * @param doc what it carries
     * @return this builder
     */
    public Builder<M, C> writableProperty(
        String portName, String javaName, PayloadType<?> type, String doc) {
      return port(Role.WRITABLE_PROPERTY, portName, javaName, type, doc);
    }

    private Builder<M, C> port(
        Role role, String portName, String javaName, PayloadType<?> type, String doc) {
      ports.add(new PortDeclaration(portName, javaName, type, role, doc));
      return this;
    }

    /**
     * Adds a state variable.
     *
     * @param field the name in Java
     * @param type the type of the field
     * @param shape extents in words
     * @param units physical unit, empty for a plain number
     * @param doc meaning, in a sentence
     * @return this builder
     */
    public Builder<M, C> variable(
        String field, Class<?> type, String shape, String units, String doc) {
      variables.add(new VariableDeclaration(field, type, shape, units, doc));
      return this;
    }

    /**
     * Sets what the compiler has made of the variables; without it that is done now.
     *
     * @param digits of names, types and symbolic shapes
     * @return this builder
     */
    public Builder<M, C> fingerprint(String digits) {
      fingerprint = digits;
      return this;
    }

    /** {@return the type} */
    public ModuleType<M, C> build() {
      return new ModuleType<>(this);
    }

    private List<PortDeclaration> ports(Role... roles) {
      return ports.stream().filter(port -> List.of(roles).contains(port.role())).toList();
    }
  }
}
