package io.sparksnn.runtime.module;

import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.PayloadSpec;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.StateVisitor;
import io.sparksnn.runtime.state.VariableScope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base of all modules: configuration, name, random key, and the life cycle.
 *
 * <p>An author extends it by an abstract class annotated with {@code @RegisterModule}; the class to
 * use is generated. A module is built by its first step: the inputs are checked and their shapes
 * taken, {@link #build} runs, then one step on zero inputs, which shows what the outputs look like,
 * then {@link #reset}, and only then the real step. The random keys that the zero step draws stay
 * consumed. If anything fails, the module stays unbuilt with its key as it was.
 *
 * <p>A module is confined to one thread at a time.
 *
 * @param <C> the configuration record
 */
public abstract class SparkModule<C> extends ConfiguredModule<C> {
  private enum Phase {
    UNBUILT,
    BUILDING,
    BUILT
  }

  private InputPort[] ports = {};
  private Phase phase = Phase.UNBUILT;
  private @Nullable InputSpecs inputSpecs;
  private @Nullable OutputSpecs outputSpecs;
  private @Nullable PropertySpecs propertySpecs;
  private @Nullable OutputSpecs contract;

  /** For subclasses; the generated constructor gives the module its configuration. */
  protected SparkModule() {}

  /**
   * For generated constructors: what the module is made of.
   *
   * @param type the type of the generated class
   * @param config the configuration
   * @param instanceName what it is called in messages
   * @param ports the guards of the inputs, in their order
   * @throws io.sparksnn.runtime.config.ConfigException if the configuration is not valid
   */
  protected final void init(
      ModuleType<?, C> type, C config, String instanceName, InputPort... ports) {
    configure(type, config, instanceName);
    this.ports = ports;
    for (InputPort port : ports) {
      port.belongTo(label());
    }
  }

  /**
   * Takes other seeds, here and in the modules within, by the rule of the reference: the module is
   * then what one of {@code withNewSeeds(config, seed)} would be.
   *
   * @param seed what they are derived from
   * @throws IllegalStateException after the build, which has used the seeds
   */
  public final void refreshSeeds(long seed) {
    requireUnbuilt();
    reseed(type().configSpec().withNewSeeds(config(), seed));
  }

  /**
   * The same with seeds from the system's entropy.
   *
   * @throws IllegalStateException after the build, which has used the seeds
   */
  public final void refreshSeeds() {
    requireUnbuilt();
    reseed(type().configSpec().withNewSeeds(config()));
  }

  private void requireUnbuilt() {
    if (phase != Phase.UNBUILT) {
      throw new IllegalStateException(
          label()
              + " is built, on the seeds it had; refresh them before its first step or call, or make"
              + " another module of withNewSeeds(config)");
    }
    children().forEach(SparkModule::requireUnbuilt);
  }

  private void reseed(C seeded) {
    configure(type(), seeded, name());
    for (SparkModule<?> child : children()) {
      child.reseedTo(type().configSpec().held(seeded, child.name()));
    }
    reseeded();
  }

  private void reseedTo(Object seeded) {
    reseed(type().configSpec().configClass().cast(seeded));
  }

  /** For controllers: draws anew what was drawn when the module was made. */
  protected void reseeded() {}

  /** {@return whether the first step has built the module} */
  public final boolean isBuilt() {
    return phase == Phase.BUILT;
  }

  /**
   * {@return the inputs as they were at the build}
   *
   * @throws IllegalStateException before the build
   */
  public final InputSpecs inputSpecs() {
    return afterBuild(inputSpecs);
  }

  /**
   * {@return the outputs}
   *
   * @throws IllegalStateException before the build
   */
  public final OutputSpecs outputSpecs() {
    return afterBuild(outputSpecs);
  }

  /**
   * {@return the properties}
   *
   * @throws IllegalStateException before the build
   */
  public final PropertySpecs propertySpecs() {
    return afterBuild(propertySpecs);
  }

  /**
   * Promises what the outputs will look like, so that the module may take its own output as input.
   *
   * @param promised a look for each output, by the port's name
   * @throws IllegalArgumentException if an output is missing or null, or there is no such output,
   *     naming it
   * @throws IllegalStateException if the module is built and its outputs look otherwise
   */
  public final void setContractOutputSpecs(Map<String, PayloadSpec> promised) {
    OutputSpecs promise = Contract.of(label(), type().outputs(), promised);
    if (isBuilt()) {
      Contract.requireKept(label(), promise, outputSpecs());
    }
    contract = promise;
  }

  /**
   * {@return what was promised of the outputs}
   *
   * @throws IllegalStateException if nothing was
   */
  public final OutputSpecs getContractOutputSpecs() {
    OutputSpecs promised = contract;
    if (promised == null && !recurrentContract().isEmpty()) {
      return Contract.of(label(), type().outputs(), recurrentContract());
    }
    if (promised == null) {
      throw new IllegalStateException(
          label()
              + " has no contract for its outputs; call setContractOutputSpecs before it is wired"
              + " into a cycle");
    }
    return promised;
  }

  /** {@return whether the module may stand in a cycle: whether its outputs are promised} */
  public final boolean allowsCycles() {
    return contract != null || !recurrentContract().isEmpty();
  }

  /**
   * For authors: what the configuration alone tells of the outputs, so that the module may stand in
   * a cycle without anyone calling {@link #setContractOutputSpecs}; by default nothing.
   *
   * @return a look for each output by the port's name, or nothing
   */
  protected Map<String, PayloadSpec> recurrentContract() {
    return Map.of();
  }

  /**
   * One checked step by name; the result is the caller's own.
   *
   * @param inputs payloads by the names of the input ports; optional ones may be left out
   * @return copies of the outputs by the names of the output ports, in their order
   * @throws IllegalArgumentException if a name is unknown, a port missing, or a payload does not
   *     fit, before any state is touched
   */
  public final Map<String, Payload> call(Map<String, ? extends @Nullable Payload> inputs) {
    return NamedCall.run(this, inputs);
  }

  /**
   * One checked step on slots, for controllers.
   *
   * @param inputs a payload for each input in the order of the ports, null where an optional one is
   *     absent
   * @param outputs takes the module's own buffers in the order of the ports
   * @throws PortException if an input does not fit, before any state is touched
   */
  public final void stepSlots(@Nullable Payload[] inputs, @Nullable Payload[] outputs) {
    if (inputs.length != ports.length || outputs.length != type().outputs().size()) {
      throw new IllegalArgumentException(
          "%s: expected %d input and %d output slots, got %d and %d"
              .formatted(
                  label(), ports.length, type().outputs().size(), inputs.length, outputs.length));
    }
    spread(stepResult(inputs), outputs);
  }

  /**
   * The same in two parts, for plans that see when the result is the same object as before: one
   * checked step.
   *
   * @param inputs a payload for each input in the order of the ports, null where an optional one is
   *     absent
   * @return the step's result, which holds the module's own buffers
   * @throws PortException if an input does not fit, before any state is touched
   */
  public final ModuleOutput stepResult(@Nullable Payload[] inputs) {
    InputPort[] guards = ports;
    if (phase == Phase.BUILT) {
      for (int i = 0; i < guards.length; i++) {
        guards[i].checkUntyped(inputs[i]);
      }
    } else {
      for (int i = 0; i < guards.length; i++) {
        guards[i].requireType(inputs[i]);
      }
      buildOn(inputs);
    }
    return counted(stepOn(inputs));
  }

  /**
   * The same where every payload is the very object that it was in the last {@link #stepResult},
   * which returned: what passed then passes now, so nothing is checked.
   *
   * @param inputs the inputs of that step
   * @return the step's result, which holds the module's own buffers
   */
  public final ModuleOutput stepAgain(@Nullable Payload[] inputs) {
    return counted(stepOn(inputs));
  }

  /**
   * The other part: puts the payloads of a step's result into slots.
   *
   * @param result what {@link #stepResult} of this module returned
   * @param outputs takes them in the order of the ports
   */
  public final void spread(ModuleOutput result, @Nullable Payload[] outputs) {
    outputsInto(result, outputs);
  }

  /**
   * Shows the module's variables, then those of the modules it holds, whose paths begin with their
   * names. The random key is no variable.
   *
   * @param visitor is shown each variable
   * @throws IllegalStateException before the build
   */
  public final void visitState(StateVisitor visitor) {
    requireBuilt();
    visitState("", visitor);
  }

  private void visitState(String path, StateVisitor visitor) {
    showVariables(scope(path, this::settle, visitor));
    for (SparkModule<?> child : children()) {
      if (child.isBuilt()) {
        child.visitState(path.isEmpty() ? child.name() : path + "." + child.name(), visitor);
      }
    }
  }

  /**
   * The variable of a path, in its form in files or in Java.
   *
   * @param path such as {@code synapses.kernel}
   * @return the variable
   * @throws IllegalArgumentException if there is none, with the nearest one
   * @throws IllegalStateException before the build
   */
  public final StateVariable state(String path) {
    List<StateVariable> all = new ArrayList<>();
    visitState(all::add);
    return Inspection.find(label(), path, all);
  }

  /**
   * Writes a file that holds everything by which the module goes on as if nothing had happened:
   * configuration, state, random keys and the number of steps, of the modules within as well. It is
   * written beside its place and renamed: whatever happens, the old file or the new one is there.
   *
   * @param path the file
   * @param overwrite whether a file of that name may be replaced
   * @throws IllegalStateException before the build, and in a step
   * @throws RuntimeException a {@code CheckpointException} if the file cannot be written; what was
   *     there is as it was
   */
  public final void checkpoint(Path path, boolean overwrite) {
    CheckpointFormat.installed().write(this, path, overwrite);
  }

  /**
   * {@return the module as a tree: configuration, ports, state with first values, modules it holds}
   */
  public final String inspect() {
    return Inspection.of(this).toString();
  }

  /**
   * Generated where there are any: the modules that this one holds, in the order of the fields.
   *
   * @return the modules held
   */
  protected List<SparkModule<?>> children() {
    return List.of();
  }

  /**
   * For authors who hold work back: does it. Runs before any state is read or written from outside.
   */
  protected void settle() {}

  /**
   * For authors: makes the state, now that the shapes of the inputs are known.
   *
   * @param inputs what the inputs look like
   */
  protected void build(InputSpecs inputs) {}

  /**
   * Back to the state right after the build, except for the random key and for what was learned; by
   * default nothing.
   */
  public void reset() {}

  /**
   * Generated: one step of the author's on payloads in the order of the inputs, unchecked.
   *
   * @param inputs one for each input; null where an optional one is absent
   * @return the step's result
   */
  protected abstract ModuleOutput stepOn(@Nullable Payload[] inputs);

  /**
   * Generated: puts the payloads of a step's result into slots in the order of the outputs.
   *
   * @param output the step's result
   * @param slots one for each, in order
   */
  protected abstract void outputsInto(ModuleOutput output, @Nullable Payload[] slots);

  /**
   * Generated where there are any: a property's present value, the module's own buffer.
   *
   * @param index the property's position among them
   * @return the value
   */
  protected Payload propertyOn(int index) {
    throw new IndexOutOfBoundsException(label() + " has no property of index " + index);
  }

  /**
   * Generated where there are any that can be set: gives a property a value that fits it.
   *
   * @param index the property's position among them
   * @param value the value
   */
  protected void propertyTo(int index, Payload value) {
    throw new IndexOutOfBoundsException(label() + " has no property to set of index " + index);
  }

  /**
   * For controllers: a property's present value, lent. It is the module's own buffer, which the
   * module may change in its next step; a kernel may be changed by whom it is lent to.
   *
   * @param index the property's position among those of the type
   * @return the value
   * @throws IllegalStateException before the build
   */
  public final Payload lend(int index) {
    beforeAccess();
    return propertyOn(index);
  }

  /**
   * For controllers: gives a property a value. The value that {@link #lend} gave costs nothing: the
   * module has it already.
   *
   * @param index the property's position among those of the type
   * @param value the value
   * @throws PortException if it looks otherwise than the property
   * @throws IllegalStateException before the build
   */
  @SuppressWarnings("ReferenceEquality") // whether it is the same object is what is asked
  public final void take(int index, Payload value) {
    beforeAccess();
    if (propertyOn(index) != value) {
      requireFits(index, value);
      propertyTo(index, value);
    }
  }

  /**
   * Generated where there are any: shows the module's own variables.
   *
   * @param scope takes the variables
   */
  protected void showVariables(VariableScope scope) {}

  /**
   * For generated code: checks the first inputs and builds.
   *
   * @param given one for each input
   * @throws PortException if a required input is missing; nothing has changed then
   */
  protected final void buildOn(@Nullable Payload... given) {
    if (phase == Phase.BUILDING) {
      throw new IllegalStateException(label() + ": step called from within its own build");
    }
    List<PortSpec> taken = new ArrayList<>();
    for (int i = 0; i < ports.length; i++) {
      taken.add(ports[i].accept(given[i]));
    }
    InputSpecs inputs = new InputSpecs(label(), taken);
    Runnable undo = undo();
    phase = Phase.BUILDING;
    try {
      build(inputs);
      @Nullable Payload[] outputs = new Payload[type().outputs().size()];
      outputsInto(requireOutput(stepOn(zeros(inputs))), outputs);
      reset();
      @Nullable Payload[] properties = new Payload[type().properties().size()];
      for (int i = 0; i < properties.length; i++) {
        properties[i] = propertyOn(i);
      }
      showVariables(new VariableScope("", type().variables(), () -> {}, this::requireVariable));
      outputSpecs = new OutputSpecs(label(), specs(type().outputs(), outputs));
      Contract.requireKept(label(), contract, outputSpecs);
      propertySpecs = new PropertySpecs(label(), specs(type().properties(), properties));
      inputSpecs = inputs;
      for (int i = 0; i < ports.length; i++) {
        ports[i].expect(taken.get(i));
      }
      startCounting();
      guard().built(this);
      phase = Phase.BUILT;
    } finally {
      if (phase != Phase.BUILT) {
        undo.run();
        outputSpecs = null;
        propertySpecs = null;
        inputSpecs = null;
      }
    }
  }

  /** The steps that a build takes do not count, nor those of the modules held. */
  private void startCounting() {
    countFrom(0);
    children().forEach(SparkModule::startCounting);
  }

  /** For checkpoints: shows the variables of this module alone, helpers as they are held. */
  final void showExactly(String path, StateVisitor visitor) {
    showVariables(new VariableScope(path, type().variables(), this::settle, visitor, true));
  }

  /** Back to how this module and those it holds are now, but for what their authors changed. */
  private Runnable undo() {
    RngKey keyNow = keys().key();
    Phase phaseNow = phase;
    List<Runnable> below = children().stream().map(SparkModule::undo).toList();
    return () -> {
      keys().moveTo(keyNow);
      phase = phaseNow;
      below.forEach(Runnable::run);
    };
  }

  /**
   * For generated code: resets the modules held; whether there is anything to reset yet.
   *
   * @return whether there is anything to reset yet
   */
  protected final boolean resetChildren() {
    children().stream().filter(SparkModule::isBuilt).forEach(SparkModule::reset);
    return phase != Phase.UNBUILT;
  }

  /** For generated code: a property may be used from the build on, once work held back is done. */
  protected final void beforeAccess() {
    requireBuilt();
    settle();
  }

  private void requireBuilt() {
    if (phase == Phase.UNBUILT) {
      throw new IllegalStateException(
          label() + " is not built yet; its first step or call builds it");
    }
  }

  /**
   * For generated code: a value for a property, which must look like the property.
   *
   * @param property its index among the properties
   * @param value the value
   */
  protected final void requireFits(int property, @Nullable Payload value) {
    beforeAccess();
    if (phase == Phase.BUILDING) {
      return;
    }
    PortSpec spec = propertySpecs().asList().get(property);
    PayloadSpec look = spec.payload();
    if (value == null
        || look == null
        || !value.looksLike(
            look.type(), look.shape(), look.asyncSpikes(), look.unitAxes(), look.sparse())) {
      throw new PortException(
          label(),
          spec.declaration(),
          String.valueOf(spec.payload()),
          value == null ? "nothing (null)" : value.spec().toString());
    }
  }

  /** Kind, name, whether it is built, and the ports with their shapes. */
  @Override
  public String toString() {
    return isBuilt()
        ? label() + ", built: (" + inputSpecs + ") -> " + outputSpecs
        : label() + ", not built: " + type();
  }

  private static @Nullable Payload[] zeros(InputSpecs inputs) {
    return inputs.asList().stream()
        .map(port -> port.payload() == null ? null : port.payload().zeros())
        .toArray(Payload[]::new);
  }

  private void requireVariable(StateVariable variable) {
    if (!variable.isThere()) {
      throw new IllegalStateException(
          label() + ": variable '" + variable.path() + "' is null after build(InputSpecs)");
    }
  }

  private ModuleOutput requireOutput(@Nullable ModuleOutput output) {
    if (output == null) {
      throw new IllegalStateException(label() + ": its @Call method returned null");
    }
    return output;
  }

  private List<PortSpec> specs(List<PortDeclaration> declared, @Nullable Payload[] payloads) {
    List<PortSpec> specs = new ArrayList<>();
    for (int i = 0; i < payloads.length; i++) {
      PortDeclaration port = declared.get(i);
      if (payloads[i] == null) {
        throw new IllegalStateException(
            label() + ": " + port.role().noun() + " '" + port.name() + "' is null");
      }
      specs.add(PortSpec.of(port, payloads[i]));
    }
    return specs;
  }

  private <T> T afterBuild(@Nullable T specs) {
    requireBuilt();
    if (specs == null) {
      throw new IllegalStateException(label() + " is being built; its specs are not known yet");
    }
    return specs;
  }

  /**
   * For controllers: how the modules held are wired, a line for each input, for inspection.
   *
   * @return the lines
   */
  protected List<String> wiring() {
    return List.of();
  }
}
