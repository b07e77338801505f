package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.PayloadSpec;
import io.sparksnn.runtime.payload.SpikeArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds the modules of a controller, each by a step on what its sources will look like: the
 * outputs of modules built before, or what a module promises that has its turn later.
 */
final class MockBuild {
  private final String controller;
  private final Map<String, Node> nodes = new HashMap<>();
  private final Set<String> built = new HashSet<>();
  private final Map<String, @Nullable Payload> given;
  private final Map<String, Payload> own;
  private final boolean masks;

  /**
   * A build.
   *
   * @param controller what the controller is called in messages
   * @param nodes its modules
   * @param given what its inputs look like, by name
   * @param own its own properties, by name
   * @param masks whether modules see which of their inputs are inhibitory
   */
  MockBuild(
      String controller,
      List<Node> nodes,
      Map<String, @Nullable Payload> given,
      Map<String, Payload> own,
      boolean masks) {
    this.controller = controller;
    nodes.forEach(node -> this.nodes.put(node.specs.name(), node));
    this.given = given;
    this.own = own;
    this.masks = masks;
  }

  /** Builds the modules of a group, none of which sees another's outputs but by its promise. */
  void build(List<Node> group) {
    group.forEach(this::promise);
    for (Node node : group) {
      for (int i = 0; i < node.inputs.length; i++) {
        String port = node.specs.type().inputs().get(i).name();
        node.inputs[i] = mock(node, port, node.specs.inputs().getOrDefault(port, List.of()));
      }
      node.module.stepSlots(node.inputs, node.outputs);
    }
    group.forEach(node -> built.add(node.specs.name()));
  }

  /** Makes sources that promise their outputs keep to it. */
  private void promise(Node reader) {
    for (List<PortMap> sources : reader.specs.inputs().values()) {
      for (PortMap source : sources) {
        Node origin = nodes.get(source.origin());
        if (origin != null && !built.contains(source.origin())) {
          Map<String, PayloadSpec> promised = new HashMap<>();
          origin
              .module
              .getContractOutputSpecs()
              .forEach(port -> {
                PayloadSpec look = port.payload();
                if (look != null) {
                  promised.put(port.name(), look);
                }
              });
          origin.module.setContractOutputSpecs(promised);
        }
      }
    }
  }

  private @Nullable Payload mock(Node node, String port, List<PortMap> sources) {
    if (sources.isEmpty()) {
      return null;
    }
    if (sources.size() == 1) {
      return mock(sources.get(0));
    }
    List<Source> parts = new ArrayList<>();
    for (PortMap source : sources) {
      parts.add(new Source.Slot(new @Nullable Payload[] {mock(source)}, 0));
    }
    requireAlike(node, port, sources, parts);
    return Join.of(parts).get();
  }

  private @Nullable Payload mock(PortMap source) {
    if (source.origin().equals(PortMap.CALL)) {
      Payload payload = given.get(source.port());
      return payload == null ? null : look(payload.spec());
    }
    if (source.origin().equals(PortMap.SELF)) {
      return own.get(source.port());
    }
    Node origin = nodes.get(source.origin());
    if (origin == null) {
      throw new IllegalStateException(source + " has been checked");
    }
    if (source.isProperty()) {
      return origin.module.lend(Ports.indexOf(origin.specs.type().properties(), source.port()));
    }
    if (!built.contains(source.origin())) {
      PayloadSpec promised = origin.module.getContractOutputSpecs().get(source.port()).payload();
      return promised == null ? null : look(promised);
    }
    int output = Ports.indexOf(origin.specs.type().outputs(), source.port());
    return look(origin.output(output).spec());
  }

  private Payload look(PayloadSpec spec) {
    PayloadSpec seen =
        masks || spec.inhibitionMask() == null
            ? spec
            : new PayloadSpec(spec.type(), spec.shape(), spec.asyncSpikes(), null);
    return seen.zeros();
  }

  /** Spikes per synapse and spikes per unit do not mean the same in one array. */
  private void requireAlike(Node node, String port, List<PortMap> sources, List<Source> parts) {
    boolean first = isPerSynapse(parts.get(0));
    for (int i = 1; i < parts.size(); i++) {
      if (isPerSynapse(parts.get(i)) != first) {
        throw new WiringException(
            controller,
            List.of(
                "module '%s', input '%s': spikes of '%s' are per synapse and those of '%s' are not; join one kind only"
                    .formatted(
                        node.specs.name(),
                        port,
                        sources.get(first ? 0 : i),
                        sources.get(first ? i : 0))));
      }
    }
  }

  private static boolean isPerSynapse(Source part) {
    return part.require() instanceof SpikeArray spikes && spikes.asyncSpikes();
  }
}
