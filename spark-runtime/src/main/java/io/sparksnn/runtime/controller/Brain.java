package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.state.VariableScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Modules that run side by side: each on the inputs of the step and on what the others gave in the
 * step before. What they give is published once all have run, so that neither the order of
 * declaration nor the number of threads matters. At the end of a step effects set properties; the
 * brain's outputs are those of the step itself.
 */
public final class Brain extends Controller<BrainConfig> {
  private final Cache cache = new Cache();
  private Node[] all = {};
  private @Nullable Workers workers;
  private boolean isReset = true;

  /**
   * A brain of a configuration.
   *
   * @param config the configuration
   * @throws io.sparksnn.runtime.config.ConfigException if a field is not valid
   * @throws WiringException if the modules cannot be wired so, with every fault
   */
  public Brain(BrainConfig config) {
    this(config, "Brain");
  }

  /**
   * The same under a name.
   *
   * @param config the configuration
   * @param name what it is called in messages
   * @throws io.sparksnn.runtime.config.ConfigException if a field is not valid
   * @throws WiringException if the modules cannot be wired so, with every fault
   */
  public Brain(BrainConfig config, String name) {
    this(BrainType.of("Brain", config, "Brain '" + name + "'"), config, name);
  }

  Brain(ModuleType<?, BrainConfig> type, BrainConfig config, String name) {
    init(type, config, name, guards(type));
    wire(type, config().modulesSpecs(), config().propagateInhibition());
    all = nodes().toArray(Node[]::new);
  }

  /** {@return a builder of a brain} */
  public static BrainBuilder builder() {
    return new BrainBuilder();
  }

  /**
   * Sets how many threads a step may use. The results are the same for any number. More than one
   * are used only as long as steps are measured to be shorter with them.
   *
   * @param threads at least 1, which it is by default
   * @return this brain
   * @throws IllegalArgumentException if it is below 1
   */
  public Brain threads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException(label() + ": threads must be at least 1, got " + threads);
    }
    int useful = Math.min(threads, all.length);
    workers = useful == 1 ? null : new Workers(all, useful);
    return this;
  }

  /**
   * {@return the present values of properties of the modules, and their outputs of the last step,
   * copied}
   *
   * @param ports properties and outputs by module
   * @throws IllegalArgumentException if there is none of a name, with the nearest one
   * @throws IllegalStateException before the build
   */
  public Map<PortMap, Payload> readState(List<PortMap> ports) {
    inputSpecs();
    Map<PortMap, Payload> state = new LinkedHashMap<>();
    for (PortMap port : ports) {
      if (port.isProperty()) {
        state.put(port, Reading.property(this, port));
      } else {
        Node node = Reading.node(this, port);
        Reading.indexOf(this, port, node.specs.type().outputs());
        state.put(port, cache.last(port, isReset));
      }
    }
    return state;
  }

  @Override
  protected void build(InputSpecs specs) {
    cache.clear();
    isReset = true;
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
      isReset = true;
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
    isReset = false;
  }
}
