package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.InputPort;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.module.PortSpec;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.state.VariableDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A module made of modules that are wired by a specification. The specification is checked when the
 * controller is made; its first step builds the modules and turns the wires into positions in
 * arrays, so that later steps look nothing up by name and allocate nothing.
 *
 * @param <C> the configuration
 */
public abstract sealed class Controller<C> extends SparkModule<C> permits Neuron, Brain {
  private String label = "";
  private @Nullable Graph graph;
  private List<PortDeclaration> inputPorts = List.of();
  private List<PortDeclaration> outputPorts = List.of();
  private List<VariableDeclaration> variables = List.of();
  private boolean propagate;
  private List<Node> nodes = List.of();
  private List<List<Node>> groups = List.of();
  private Effect[] effects = {};
  private Source[] results = {};
  private @Nullable Payload[] call = {};
  private @Nullable Inputs inputs;
  private @Nullable ControllerOutput output;
  private final List<StepListener> listeners = new ArrayList<>();
  private boolean stopped;

  /** For subclasses. */
  Controller() {}

  /**
   * For constructors: guards for the inputs of a type, for {@link #init}.
   *
   * @param type the controller's type
   * @return one for each input
   */
  protected static InputPort[] guards(ModuleType<?, ?> type) {
    return type.inputs().stream().map(InputPort::new).toArray(InputPort[]::new);
  }

  /**
   * Makes the modules, once the controller has its configuration.
   *
   * @param type the controller's type, whose ports the wiring must give
   * @param modules the modules
   * @param propagate whether modules see at the build which of their inputs are inhibitory
   * @throws WiringException with every fault there is
   */
  void wire(ModuleType<?, ?> type, List<ModuleSpecs> modules, boolean propagate) {
    label = type.simpleName() + " '" + name() + "'";
    Graph wired = Graph.of(label, modules, type.properties());
    requirePorts(type, wired);
    graph = wired;
    inputPorts = type.inputs();
    outputPorts = type.outputs();
    variables = type.variables();
    this.propagate = propagate;
    nodes = Nodes.of(label, modules);
    groups =
        Order.of(label, wired, this::promises, remedy()).stream()
            .map(group -> group.stream().map(name -> nodes.get(wired.indexOf(name))).toList())
            .toList();
    call = new Payload[inputPorts.size()];
    inputs = new Inputs(label, inputPorts);
    output = new ControllerOutput(label, outputPorts);
  }

  /**
   * For generated constructors, after {@code wire}: a module, for the author's field.
   *
   * @param <M> its class
   * @param moduleName its name
   * @param moduleClass its class
   * @return the module
   */
  protected final <M> M held(String moduleName, Class<M> moduleClass) {
    return moduleClass.cast(node(moduleName).module);
  }

  private void requirePorts(ModuleType<?, ?> type, Graph wired) {
    List<String> faults = new ArrayList<>();
    PortRules.check("input", type, type.inputs(), wired.inputs(), faults);
    PortRules.check("output", type, type.outputs(), wired.outputs(), faults);
    WiringException.throwIfAny(label, faults);
  }

  /** Whether a module may be read before it has run. */
  abstract boolean promises(String module);

  /** What to do about modules that wait for each other, as the end of a message. */
  abstract String remedy();

  /** Called once the modules are built, before the wires become a plan. */
  void built() {}

  /** Where a plan finds what a wire between modules carries. */
  abstract Source source(Node origin, PortMap wire);

  /** The controller's own properties. */
  abstract Map<String, Payload> own();

  /** Runs the modules once on the inputs of the step. */
  abstract void runModules();

  final String label() {
    return label;
  }

  final Graph graph() {
    Graph made = graph;
    if (made == null) {
      throw new IllegalStateException(getClass().getSimpleName() + " is being constructed");
    }
    return made;
  }

  final List<PortDeclaration> inputPorts() {
    return inputPorts;
  }

  final List<PortDeclaration> outputPorts() {
    return outputPorts;
  }

  final List<VariableDeclaration> variables() {
    return variables;
  }

  final List<Node> nodes() {
    return nodes;
  }

  final List<List<Node>> groups() {
    return groups;
  }

  final Node node(String name) {
    return nodes.get(graph().indexOf(name));
  }

  @Override
  protected final List<SparkModule<?>> children() {
    List<SparkModule<?>> children = new ArrayList<>();
    nodes.forEach(node -> children.add(node.module));
    return children;
  }

  @Override
  protected final List<String> wiring() {
    return graph().lines();
  }

  @Override
  protected void build(InputSpecs specs) {
    Map<String, @Nullable Payload> given = new LinkedHashMap<>();
    for (PortSpec port : specs) {
      given.put(port.name(), port.payload() == null ? null : port.payload().zeros());
    }
    MockBuild build = new MockBuild(label, nodes, given, own(), propagate);
    groups.forEach(build::build);
    built();
    // Joins are laid out for payloads that are there.
    int i = 0;
    for (Payload payload : given.values()) {
      call[i++] = payload;
    }
    plan();
  }

  private void plan() {
    for (Node node : nodes) {
      List<@Nullable Source> sources = new ArrayList<>();
      for (PortDeclaration port : node.specs.type().inputs()) {
        sources.add(source(node.specs.inputs().getOrDefault(port.name(), List.of())));
      }
      node.wire(sources);
    }
    List<Effect> planned = new ArrayList<>();
    for (Node node : nodes) {
      node.specs
          .effects()
          .forEach((property, wires) ->
              planned.add(
                  new Effect(
                      after(wires.get(0)),
                      node.module,
                      Ports.indexOf(node.specs.type().properties(), property))));
    }
    effects = planned.toArray(Effect[]::new);
    results = new Source[outputPorts.size()];
    for (Graph.Export out : graph().exports()) {
      results[Ports.indexOf(outputPorts, out.name())] =
          after(new PortMap(out.module().name(), out.port(), out.isProperty()));
    }
  }

  private @Nullable Source source(List<PortMap> wires) {
    if (wires.isEmpty()) {
      return null;
    }
    List<Source> sources = wires.stream().map(this::source).toList();
    return sources.size() == 1 ? sources.get(0) : Join.of(sources);
  }

  private Source source(PortMap wire) {
    Source outside = outside(wire);
    return outside == null ? source(node(wire.origin()), wire) : outside;
  }

  /** What a wire carries once the modules have run. */
  private Source after(PortMap wire) {
    Source outside = outside(wire);
    return outside == null ? present(node(wire.origin()), wire) : outside;
  }

  /** What a module gives at present. */
  static Source present(Node origin, PortMap wire) {
    return wire.isProperty()
        ? new Source.Lent(
            origin.module, Ports.indexOf(origin.specs.type().properties(), wire.port()))
        : new Source.Slot(
            origin.outputs, Ports.indexOf(origin.specs.type().outputs(), wire.port()));
  }

  private @Nullable Source outside(PortMap wire) {
    if (wire.origin().equals(PortMap.CALL)) {
      return new Source.Slot(call, Ports.indexOf(inputPorts, wire.port()));
    }
    return wire.origin().equals(PortMap.SELF)
        ? new Source.Slot(new @Nullable Payload[] {own().get(wire.port())}, 0)
        : null;
  }

  @Override
  protected final ModuleOutput stepOn(@Nullable Payload[] given) {
    for (int i = 0; i < call.length; i++) {
      call[i] = given[i];
    }
    runModules();
    for (Effect effect : effects) {
      effect.apply();
    }
    ControllerOutput out = output();
    for (int i = 0; i < results.length; i++) {
      out.set(i, results[i].require());
    }
    return out;
  }

  @Override
  protected final void outputsInto(ModuleOutput result, @Nullable Payload[] slots) {
    ((ControllerOutput) result).into(slots);
  }

  private ControllerOutput output() {
    ControllerOutput made = output;
    if (made == null) {
      throw new IllegalStateException(getClass().getSimpleName() + " is being constructed");
    }
    return made;
  }

  /**
   * Back to the state right after the build, but for random keys and for what was learned. Before
   * the build it does nothing.
   */
  @Override
  public void reset() {
    resetChildren();
  }

  /** {@return what the next steps are given} */
  public final Inputs inputs() {
    Inputs made = inputs;
    if (made == null) {
      throw new IllegalStateException(getClass().getSimpleName() + " is being constructed");
    }
    return made;
  }

  /**
   * {@return a handle of an input}
   *
   * @param <P> the kind of payload
   * @param name the name of the input
   * @param payloadClass the class of its payload
   * @throws IllegalArgumentException if there is none of that name, with the nearest one, or it
   *     takes another kind of payload
   */
  public final <P extends Payload> Input<P> input(String name, Class<P> payloadClass) {
    int index = Handles.indexOf(label, "input", inputPorts, name);
    Handles.requireClass(label, inputPorts.get(index), payloadClass);
    return new Input<>(this, name, payloadClass, index);
  }

  /**
   * {@return a handle of an output}
   *
   * @param <P> the kind of payload
   * @param name the name of the output
   * @param payloadClass the class of its payload
   * @throws IllegalArgumentException as {@link #input}
   */
  public final <P extends Payload> Output<P> output(String name, Class<P> payloadClass) {
    int index = Handles.indexOf(label, "output", outputPorts, name);
    Handles.requireClass(label, outputPorts.get(index), payloadClass);
    return new Output<>(name, payloadClass, index);
  }

  /**
   * One checked step on the inputs that are set; the first one builds the modules.
   *
   * @return the outputs, borrowed until the next step
   * @throws io.sparksnn.runtime.module.PortException if an input is missing or does not fit, before
   *     any state is touched
   */
  public final ControllerOutput step() {
    return (ControllerOutput) stepResult(inputs().slots);
  }

  /**
   * The same, with inputs by name; those that are not named stay as they are.
   *
   * @param payloads payloads by the names of inputs
   * @return the outputs, borrowed until the next step
   * @throws IllegalArgumentException if a name is unknown, or as {@link #step()}
   */
  public final ControllerOutput step(Map<String, ? extends @Nullable Payload> payloads) {
    inputs().setAll(payloads);
    return step();
  }

  /**
   * Many steps on the inputs that are set.
   *
   * @param steps how many
   * @return how many were made: fewer if {@link #stop()} was called
   */
  public final long run(long steps) {
    return run(steps, (step, given) -> {});
  }

  /**
   * Many steps on inputs by name, which stay as they are.
   *
   * @param steps how many
   * @param payloads payloads by the names of inputs
   * @return how many were made: fewer if {@link #stop()} was called
   */
  public final long run(long steps, Map<String, ? extends @Nullable Payload> payloads) {
    inputs().setAll(payloads);
    return run(steps);
  }

  /**
   * Many steps on changing inputs.
   *
   * @param steps how many
   * @param stimulus sets the inputs before each step
   * @return how many were made: fewer if {@link #stop()} was called
   */
  public final long run(long steps, Stimulus stimulus) {
    stopped = false;
    for (long step = 0; step < steps; step++) {
      stimulus.before(step, inputs());
      ControllerOutput out = step();
      for (int i = 0; i < listeners.size(); i++) {
        listeners.get(i).stepped(step, out);
      }
      if (stopped) {
        return step + 1;
      }
    }
    return Math.max(0, steps);
  }

  /** For listeners: ends the run once all of them have been told of the present step. */
  public final void stop() {
    stopped = true;
  }

  /**
   * Adds a listener, which is told of every step of a run.
   *
   * @param listener the listener
   */
  public final void addListener(StepListener listener) {
    listeners.add(listener);
  }

  /**
   * Removes a listener.
   *
   * @param listener the listener
   */
  public final void removeListener(StepListener listener) {
    listeners.remove(listener);
  }

  /**
   * The present values of properties of the modules and, in a brain, their outputs of the last
   * step, copied. What is within a module that is a population or a brain itself is read by its
   * path: {@code PortMap.property("first.soma", "potential")}.
   *
   * @param ports properties and outputs by module
   * @return the values, in the order of the ports
   * @throws IllegalArgumentException if there is none of a name, with the nearest one, or it is an
   *     output within a population, which keeps none
   * @throws IllegalStateException before the build
   */
  public final Map<PortMap, Payload> readState(List<PortMap> ports) {
    inputSpecs();
    Map<PortMap, Payload> state = new LinkedHashMap<>();
    for (PortMap port : ports) {
      state.put(port, Reading.within(this, port));
    }
    return state;
  }

  /**
   * For recorders: finds an output, a property or a variable of any module, also within modules
   * that are populations or brains, once and for all steps. It may be called before the build.
   *
   * @param path the modules' names and the port's or variable's, in files or in Java, with dots
   *     between: {@code first.soma.potential}; without a dot it is an output of the controller
   * @return what the path names
   * @throws IllegalArgumentException if there is nothing of a name, with the nearest one
   */
  public final Probe probe(String path) {
    return Probes.find(this, path);
  }

  /**
   * The same for spikes, where the path of a module stands for its only output of spikes.
   *
   * @param path as that of {@link #probe}, or of a module: {@code first.soma}
   * @return what the path names, which carries spikes
   * @throws IllegalArgumentException if there is nothing of a name, with the nearest one, or it
   *     carries no spikes
   */
  public final Probe probeSpikes(String path) {
    Probe found = Probes.findSpikes(this, path);
    if (!found.carriesSpikes()) {
      throw new IllegalArgumentException(
          "%s: '%s' carries no spikes; record its values".formatted(label, found.path()));
    }
    return found;
  }

  /** A property or an output of one of the modules, copied. */
  abstract Payload read(PortMap port);

  /**
   * {@return the modules and wires as a Mermaid flow chart, with shapes once the controller is
   * built}
   */
  public final String toMermaid() {
    return Mermaid.draw(this);
  }
}
