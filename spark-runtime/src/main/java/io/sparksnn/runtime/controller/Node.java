package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.Payload;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module in its place in a plan: where each input comes from, and slots for what it gives. */
final class Node {
  final ModuleSpecs specs;
  final SparkModule<?> module;
  final @Nullable Payload[] inputs;
  final @Nullable Payload[] outputs;

  /** Inputs that are elements of arrays: the arrays; the elements, each before its port. */
  private @Nullable Payload[][] arrays = {};

  private int[] moves = {};

  /** All other inputs, and the ports they go to. */
  private Source[] others = {};

  private int[] otherPorts = {};

  private @Nullable ModuleOutput last;

  Node(ModuleSpecs specs, SparkModule<?> module) {
    this.specs = specs;
    this.module = module;
    inputs = new Payload[specs.type().inputs().size()];
    outputs = new Payload[specs.type().outputs().size()];
  }

  /** Sets where the inputs come from: a source for each port, null for one that has none. */
  void wire(List<@Nullable Source> sources) {
    List<Source.Slot> slots = new ArrayList<>();
    List<Integer> slotPorts = new ArrayList<>();
    List<Source> rest = new ArrayList<>();
    List<Integer> restPorts = new ArrayList<>();
    for (int port = 0; port < sources.size(); port++) {
      Source source = sources.get(port);
      if (source instanceof Source.Slot slot) {
        slots.add(slot);
        slotPorts.add(port);
      } else if (source != null) {
        rest.add(source);
        restPorts.add(port);
      }
      inputs[port] = null;
    }
    last = null;
    arrays = new Payload[slots.size()][];
    moves = new int[2 * slots.size()];
    for (int i = 0; i < arrays.length; i++) {
      arrays[i] = slots.get(i).slots;
      moves[2 * i] = slots.get(i).index;
      moves[2 * i + 1] = slotPorts.get(i);
    }
    others = rest.toArray(Source[]::new);
    otherPorts = toArray(restPorts);
  }

  /** One step of the module on what its sources hold. */
  @SuppressWarnings("ReferenceEquality") // equal ones may hold other buffers
  void step() {
    boolean changed = last == null;
    for (int i = 0; i < arrays.length; i++) {
      Payload payload = arrays[i][moves[2 * i]];
      int port = moves[2 * i + 1];
      if (inputs[port] != payload) {
        inputs[port] = payload;
        changed = true;
      }
    }
    for (int i = 0; i < others.length; i++) {
      Payload payload = others[i].get();
      if (inputs[otherPorts[i]] != payload) {
        inputs[otherPorts[i]] = payload;
        changed = true;
      }
    }
    ModuleOutput result = changed ? changed() : module.stepAgain(inputs);
    // A record never changes: the same one holds the same buffers as before.
    if (result != last || !(result instanceof Record)) {
      module.spread(result, outputs);
      last = result;
    }
  }

  /** A step on other payloads than before; if it fails, the next one is checked as well. */
  private ModuleOutput changed() {
    last = null;
    return module.stepResult(inputs);
  }

  /** An output of the last step. */
  Payload output(int index) {
    Payload payload = outputs[index];
    if (payload == null) {
      throw new IllegalStateException("module '" + specs.name() + "' has not been stepped");
    }
    return payload;
  }

  private static int[] toArray(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
