package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.module.PortDeclaration.Role;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.PayloadSpec;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A population of neurons, made of modules that run one after the other within a step: each on what
 * those before it gave in the same step. At its end effects set properties, such as a kernel that
 * has been learned.
 *
 * <p>Part of the units is inhibitory; who, is drawn from the seed when the population is made.
 *
 * @param <C> the configuration
 */
public abstract non-sealed class Neuron<C> extends Controller<C> {
  /** What every population has beside its outputs. */
  static final List<PortDeclaration> PROPERTIES =
      List.of(
          new PortDeclaration(
              "inhibition_mask",
              "inhibitionMask",
              BooleanMask.TYPE,
              Role.PROPERTY,
              "Units that are inhibitory."));

  private Shape units = Shape.of();
  private float inhibitoryRate;
  private boolean propagate;
  private BooleanMask inhibitionMask = BooleanMask.none(units);
  private Node[] order = {};

  /** For subclasses. */
  protected Neuron() {}

  /** Declares what every population has beside its outputs. */
  static <M extends SparkModule<C>, C> ModuleType.Builder<M, C> declare(
      ModuleType.Builder<M, C> type) {
    PROPERTIES.forEach(
        port -> type.property(port.name(), port.javaName(), port.type(), port.doc()));
    return type;
  }

  /**
   * {@return a builder of a population}
   *
   * @param units shape of the population, which all modules that have units share
   */
  public static NeuronBuilder builder(Shape units) {
    return new NeuronBuilder(units);
  }

  /**
   * {@return a builder of a one-dimensional population}
   *
   * @param units how many
   */
  public static NeuronBuilder builder(int units) {
    return builder(Shape.of(units));
  }

  /**
   * For constructors, after {@link #init}: draws who is inhibitory and makes the modules.
   *
   * @param type the population's type, whose ports the wiring must give
   * @param modules the modules and their wiring
   * @param units shape of the population
   * @param inhibitoryRate part of the units that is inhibitory
   * @param propagateInhibition whether modules see at the build which of their inputs are
   *     inhibitory
   * @throws WiringException with every fault there is
   */
  protected final void wire(
      ModuleType<?, ?> type,
      List<ModuleSpecs> modules,
      Shape units,
      float inhibitoryRate,
      boolean propagateInhibition) {
    this.units = units;
    this.inhibitoryRate = inhibitoryRate;
    propagate = propagateInhibition;
    reseeded();
    wire(type, modules, propagateInhibition);
    order = groups().stream().flatMap(List::stream).toArray(Node[]::new);
  }

  /**
   * For generated constructors, after {@link #init}: the same, wired as the author's class says.
   *
   * @param type the population's type
   * @param wiring the nodes and wires of the class
   * @throws WiringException with every fault there is
   */
  protected final void wire(ModuleType<?, C> type, Wiring<C> wiring) {
    NeuronConfig wired = wiring.neuron(config());
    wire(
        type,
        wired.modulesSpecs(),
        wired.units(),
        wired.inhibitoryRate(),
        wired.propagateInhibition());
  }

  /** Draws who is inhibitory. */
  @Override
  protected final void reseeded() {
    int[] permuted = rngKeys(1)[0].permutation(units.size());
    BooleanMask mask = BooleanMask.none(units);
    // The rate as it is written: 0.7 of 10 units is 7, which 0.7f is not.
    int inhibitory = (int) (units.size() * Double.parseDouble(Float.toString(inhibitoryRate)));
    for (int i = 0; i < inhibitory; i++) {
      mask.values()[permuted[i]] = true;
    }
    inhibitionMask = mask;
  }

  /** {@return which units are inhibitory, as a mask of the caller's own} */
  public final BooleanMask inhibitionMask() {
    return inhibitionMask.copy();
  }

  @Override
  final Payload read(PortMap port) {
    if (!port.isProperty()) {
      throw new IllegalArgumentException(
          "%s: '%s' is read as an output; a population keeps no outputs, read a property"
              .formatted(label(), port));
    }
    return Reading.property(this, port);
  }

  @Override
  protected final Payload propertyOn(int index) {
    return inhibitionMask;
  }

  @Override
  final Map<String, Payload> own() {
    return Map.of("inhibition_mask", inhibitionMask);
  }

  /** Outputs of the units' shape, so that a population may read what it gave in the step before. */
  @Override
  protected final Map<String, PayloadSpec> recurrentContract() {
    Map<String, PayloadSpec> promised = new LinkedHashMap<>();
    for (Graph.Export out : graph().exports()) {
      boolean signed = out.declaration().type().equals(SpikeArray.TYPE) && readsMask(out.module());
      promised.put(
          out.name(),
          new PayloadSpec(out.declaration().type(), units, false, signed ? inhibitionMask : null));
    }
    return promised;
  }

  /** Whether a module is told who is inhibitory, as somas are, which then sign their spikes. */
  private boolean readsMask(ModuleSpecs module) {
    List<PortMap> sources = new ArrayList<>();
    module.inputs().values().forEach(sources::addAll);
    return propagate && sources.stream().anyMatch(source -> source.origin().equals(PortMap.SELF));
  }

  @Override
  final boolean promises(String module) {
    return false;
  }

  @Override
  final String remedy() {
    return "within a step of a population modules run one after the other; read a property, or put"
        + " the modules into a brain";
  }

  @Override
  final Source source(Node origin, PortMap wire) {
    return present(origin, wire);
  }

  @Override
  final void runModules() {
    for (Node node : order) {
      node.step();
    }
  }
}
