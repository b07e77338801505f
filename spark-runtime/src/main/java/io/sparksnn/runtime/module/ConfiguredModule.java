package io.sparksnn.runtime.module;

import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Drawing;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.Initializer;
import io.sparksnn.runtime.config.SparseInitializer;
import io.sparksnn.runtime.kernel.Connections;
import io.sparksnn.runtime.kernel.Kernel;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.random.RngStream;
import io.sparksnn.runtime.state.StateVisitor;
import io.sparksnn.runtime.state.VariableScope;
import io.sparksnn.runtime.tensor.Shape;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a module has from its construction on: its kind, configuration, name, random key and count
 * of steps.
 *
 * @param <C> the configuration record
 */
abstract class ConfiguredModule<C> {
  private @Nullable ModuleType<?, C> type;
  private @Nullable C config;
  private String name = "";
  private @Nullable RngStream keys;
  private BuildGuard guard = BuildGuard.NONE;
  private long steps;

  /**
   * What the module is made of.
   *
   * @throws io.sparksnn.runtime.config.ConfigException if the configuration is not valid
   */
  final void configure(ModuleType<?, C> type, C config, String instanceName) {
    if (instanceName == null || instanceName.isBlank()) {
      throw new IllegalArgumentException(type.simpleName() + ": the name is empty");
    }
    ConfigSpec<C> spec = type.configSpec();
    this.config = spec.isolated(spec.requireValid(config));
    this.type = type;
    this.name = instanceName;
    this.keys = new RngStream(RngKey.ofSeed(spec.step(config).seed()));
  }

  /** {@return the instance's name; the author's class name unless another was given} */
  public final String name() {
    return name;
  }

  /**
   * {@return the configuration}
   *
   * @throws IllegalStateException while the object is being constructed, where there is none yet
   */
  public final C config() {
    C given = config;
    if (given == null) {
      throw new IllegalStateException(
          getClass().getSimpleName()
              + ": config() is not there yet in a constructor or field initializer;"
              + " use it from build(InputSpecs) on");
    }
    return given;
  }

  /**
   * {@return fresh random keys, split off the module's own: each call gives others}
   *
   * @param n how many, at least 1
   * @throws IllegalArgumentException if n is below 1
   * @throws IllegalStateException while the object is being constructed, where there is no key yet
   */
  protected final RngKey[] rngKeys(int n) {
    if (n < 1) {
      throw new IllegalArgumentException(label() + ": rngKeys takes 1 or more, got " + n);
    }
    return keys().next(n);
  }

  /**
   * Overwrites an array with random numbers evenly from 0 to 1: what one of {@link #rngKeys} would
   * draw, but allocating nothing, for a step.
   *
   * @param into the array, of any length
   * @throws IllegalStateException while the object is being constructed
   */
  protected final void fillUniform(float[] into) {
    keys().fillUniform(into);
  }

  /** {@return how many steps the module has made since it was built, through resets} */
  public final long steps() {
    return steps;
  }

  /**
   * For generated code: counts a step that is made.
   *
   * @param <T> the step's result
   * @param output what the step returned
   * @return the same
   */
  protected final <T> T counted(T output) {
    steps++;
    return output;
  }

  /** For checkpoints: goes on from a number of steps. */
  final void countFrom(long made) {
    steps = made;
  }

  /**
   * For authors whose state has to fulfil more than its type says, such as indices: checks it. Runs
   * once state has come from a file, and when a variable has been set.
   *
   * @throws IllegalArgumentException if it does not, saying which variable
   */
  protected void checkState() {}

  /**
   * {@return the module that a file holds, which goes on from where it was written}
   *
   * <p>Its kind is looked up among the modules that are installed. {@code XModule.fromCheckpoint}
   * of a generated class gives its own kind.
   *
   * @param path the file
   * @throws RuntimeException a {@code CheckpointException} if there is no such file, anything is
   *     wrong with it, or the state of a module has changed since
   */
  public static SparkModule<?> fromCheckpoint(Path path) {
    return CheckpointFormat.installed().read(path);
  }

  /** Shows variables to a visitor, who may set them as far as the author lets them be. */
  final VariableScope scope(String path, Runnable settle, StateVisitor visitor) {
    return new VariableScope(
        path,
        type().variables(),
        settle,
        variable -> visitor.visit(variable.checkedBy(this::checkState)));
  }

  /** Who watches over the build. */
  final BuildGuard guard() {
    return guard;
  }

  /** Sets who watches over the build. */
  final void guardBy(BuildGuard watching) {
    guard = watching;
  }

  /** The module's own stream of random keys. */
  final RngStream keys() {
    RngStream own = keys;
    if (own == null) {
      throw new IllegalStateException(
          getClass().getSimpleName()
              + ": there is no random key yet in a constructor or field initializer;"
              + " use rngKeys from build(InputSpecs) on");
    }
    return own;
  }

  /**
   * For {@code build}: the values of a parameter. One random key is consumed whether the parameter
   * is drawn or not, as in the reference, and values are rounded to half precision where the
   * configuration says so.
   *
   * @param parameter a value of this module's configuration
   * @param shape extents of the array
   * @return {@code shape.size()} values in row-major order
   * @throws io.sparksnn.runtime.config.ConfigException if drawn or rounded values break the rules
   *     of the field
   * @throws IllegalArgumentException if an array of another shape was configured
   */
  protected final float[] values(Init parameter, Shape shape) {
    return values(parameter, shape, Map.of());
  }

  /**
   * For {@code build}: the same, where an initializer has to go by what the module knows, such as
   * the axes of its units. Numbers and arrays stay as they are.
   *
   * @param parameter a value of this module's configuration
   * @param shape extents of the array
   * @param fixed values by the names of an initializer's parameters; one that has no such parameter
   *     is not concerned. Unless {@code dtype} is among them, it is the configuration's.
   * @return {@code shape.size()} values in row-major order
   * @throws io.sparksnn.runtime.config.ConfigException if drawn or rounded values break the rules
   *     of the field
   * @throws IllegalArgumentException if an array of another shape was configured, or the
   *     initializer cannot draw such values
   */
  protected final float[] values(Init parameter, Shape shape, Map<String, ?> fixed) {
    guard.drawing(label(), shape);
    return type().configSpec().draw(config(), parameter, shape, rngKeys(1)[0], fixed);
  }

  /**
   * For {@code build}: a kernel with the weights of a parameter. It is sparse if the parameter is a
   * {@link SparseInitializer} of so few synapses that this pays. One random key is consumed.
   *
   * @param parameter a value of this module's configuration
   * @param units shape of the postsynaptic units
   * @param inputs shape of the inputs
   * @param fixed as above
   * @return the kernel
   * @throws io.sparksnn.runtime.config.ConfigException if weights break the rules of the field
   * @throws IllegalArgumentException if an array of another shape was configured, or there are more
   *     weights than an array can hold
   */
  protected final Kernel kernel(Init parameter, Shape units, Shape inputs, Map<String, ?> fixed) {
    if (!(parameter instanceof SparseInitializer sparse)
        || !Connections.paysFor(sparse.density())) {
      requireRoom(units, inputs);
      return Kernel.of(units, inputs, values(parameter, units.concat(inputs), fixed));
    }
    guard.drawing(
        label(), Shape.of(fewest((double) sparse.density() * units.size() * inputs.size())));
    RngKey key = rngKeys(1)[0];
    return Kernel.of(
        units,
        inputs,
        Drawing.connections(type().configSpec(), config(), sparse, units, inputs, key, fixed));
  }

  private void requireRoom(Shape units, Shape inputs) {
    if ((long) units.size() * inputs.size() > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "%s: weights from %s to %s are more than an array holds; connect at most a quarter of the pairs, by a SparseInitializer"
              .formatted(label(), inputs, units));
    }
  }

  /** How many synapses there are at least, if so many are expected: ten deviations fewer. */
  private static int fewest(double expected) {
    return (int) Math.max(1, expected - 10 * Math.sqrt(expected));
  }

  /**
   * The same for a parameter for which no key is set aside, as in the reference: one is consumed
   * only if the parameter is an initializer.
   *
   * @param parameter a value of this module's configuration
   * @param shape extents of the array
   * @return {@code shape.size()} values in row-major order
   * @throws io.sparksnn.runtime.config.ConfigException if drawn or rounded values break the rules
   *     of the field
   * @throws IllegalArgumentException if an array of another shape was configured
   */
  protected final float[] valuesAsGiven(Init parameter, Shape shape) {
    guard.drawing(label(), shape);
    RngKey drawn = parameter instanceof Initializer ? rngKeys(1)[0] : RngKey.ofSeed(0);
    return type().configSpec().draw(config(), parameter, shape, drawn, Map.of());
  }

  /**
   * For authors whose inputs have more to fulfil than their ports check: the error to throw, before
   * any state is changed.
   *
   * @param input the input's name in files or in Java
   * @param expected what was expected
   * @param found what was found
   * @return the error, which names the module and the input
   * @throws IllegalArgumentException if there is no such input
   */
  protected final PortException misfit(String input, String expected, String found) {
    for (PortDeclaration port : type().inputs()) {
      if (port.name().equals(input) || port.javaName().equals(input)) {
        return new PortException(label(), port, expected, found);
      }
    }
    throw new IllegalArgumentException(label() + " has no input '" + input + "'");
  }

  /** Everything known about this kind of module. */
  final ModuleType<?, C> type() {
    ModuleType<?, C> given = type;
    if (given == null) {
      throw new IllegalStateException(getClass().getSimpleName() + " is being constructed");
    }
    return given;
  }

  /** Kind and name as they stand in messages: {@code LeakySoma 'first'}. */
  final String label() {
    return type().simpleName() + " '" + name + "'";
  }
}
