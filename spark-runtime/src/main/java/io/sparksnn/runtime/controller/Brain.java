package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.state.VariableScope;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Modules that run side by side: each on the inputs of the step and on what the others gave in the
 * step before. What they give is published once all have run, so that neither the order of
 * declaration nor the number of threads matters. At the end of a step effects set properties; the
 * brain's outputs are those of the step itself.
 *
 * @param <C> the configuration
 */
public abstract non-sealed class Brain<C> extends Controller<C> {
  private final Cache cache = new Cache();
  private Node[] all = {};
  private @Nullable Workers workers;

  /** For subclasses. */
  protected Brain() {}

  /** Declares what every brain keeps beside its modules. */
  static <M extends SparkModule<C>, C> ModuleType.Builder<M, C> declare(
      ModuleType.Builder<M, C> type) {
    return type.variable(
        "cache", Cache.class, "", "", "Outputs of the step before, that are read.");
  }

  /** {@return a builder of a brain} */
  public static BrainBuilder builder() {
    return new BrainBuilder();
  }

  /**
   * For constructors, after {@link #init}: makes the modules.
   *
   * @param type the brain's type, whose ports the wiring must give
   * @param modules the modules and their wiring
   * @param propagateInhibition whether modules see at the build which of their inputs are
   *     inhibitory
   * @throws WiringException with every fault there is
   */
  @Override
  protected final void wire(
      ModuleType<?, ?> type, List<ModuleSpecs> modules, boolean propagateInhibition) {
    super.wire(type, modules, propagateInhibition);
    all = nodes().toArray(Node[]::new);
  }

  /**
   * For generated constructors, after {@link #init}: the same, wired as the author's class says.
   *
   * @param type the brain's type
   * @param wiring the nodes and wires of the class
   * @throws WiringException with every fault there is
   */
  protected final void wire(ModuleType<?, C> type, Wiring<C> wiring) {
    BrainConfig wired = wiring.brain(config());
    wire(type, wired.modulesSpecs(), wired.propagateInhibition());
  }

  /**
   * Sets how many threads a step may use: the calling one, and threads of the common pool. The
   * results are the same for any number. More than one are used only as long as steps take at least
   * 10 µs and are measured to be shorter with them.
   *
   * @param threads at least 1, which it is by default
   * @throws IllegalArgumentException if it is below 1
   */
  public final void threads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException(label() + ": threads must be at least 1, got " + threads);
    }
    int useful = Math.min(threads, all.length);
    Runnable[] steps =
        Arrays.stream(all).map(node -> (Runnable) node::step).toArray(Runnable[]::new);
    workers = useful == 1 ? null : new Workers(steps, useful);
  }

  @Override
  final Payload read(PortMap port) {
    if (port.isProperty()) {
      return Reading.property(this, port);
    }
    Node node = Reading.node(this, port);
    Reading.indexOf(this, port, node.specs.type().outputs());
    return cache.last(port);
  }

  @Override
  protected void build(InputSpecs specs) {
    cache.clear();
    super.build(specs);
    cache.seal();
  }

  @Override
  void built() {
    for (Node node : all) {
      for (PortDeclaration output : node.specs.type().outputs()) {
        PortMap port = new PortMap(node.specs.name(), output.name(), false);
        cache.add(port, present(node, port));
      }
    }
  }

  /** Back to the state right after the build: what the modules see of each other, too. */
  @Override
  public void reset() {
    if (resetChildren()) {
      cache.reset();
    }
  }

  @Override
  protected void showVariables(VariableScope scope) {
    scope.show(0, () -> cache);
  }

  @Override
  boolean promises(String module) {
    return node(module).module.allowsCycles();
  }

  @Override
  String remedy() {
    return "let one of them promise its outputs (setContractOutputSpecs, or recurrentContract in its"
        + " class), as populations do";
  }

  @Override
  Map<String, Payload> own() {
    return Map.of();
  }

  @Override
  Source source(Node origin, PortMap wire) {
    return wire.isProperty() ? cache.snapshot(present(origin, wire)) : cache.reader(wire);
  }

  @Override
  void runModules() {
    cache.take();
    Workers several = workers;
    if (several == null) {
      for (Node node : all) {
        node.step();
      }
    } else {
      several.step();
    }
    cache.publish();
  }
}
