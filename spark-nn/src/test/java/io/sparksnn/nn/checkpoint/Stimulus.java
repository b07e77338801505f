package io.sparksnn.nn.checkpoint;

import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Inputs that depend on the port and the step alone, so that whoever begins in the middle is given
 * the same.
 *
 * @param units shape of the postsynaptic units
 * @param inputs shape of all other inputs
 * @param perSynapse whether presynaptic spikes are per synapse
 * @param masked whether some of the spikes inhibit
 */
record Stimulus(Shape units, Shape inputs, boolean perSynapse, boolean masked) {
  Map<String, Payload> at(ModuleType<?, ?> type, long step) {
    Map<String, Payload> given = new LinkedHashMap<>();
    for (PortDeclaration port : type.inputs()) {
      given.put(port.name(), payload(port, step));
    }
    return given;
  }

  private Payload payload(PortDeclaration port, long step) {
    SplittableRandom random = new SplittableRandom(port.name().hashCode() * 1000L + step);
    if (port.type().equals(SpikeArray.TYPE)) {
      boolean post = port.name().equals("post_spikes");
      return spikes(post ? units : inputs, perSynapse && !post, random);
    }
    if (port.type().equals(CurrentArray.TYPE)) {
      return CurrentArray.of(inputs, floats(inputs.size(), 900, random));
    }
    if (port.type().equals(FloatArray.TYPE)) {
      boolean number = port.name().equals("reward") || port.name().startsWith("mod");
      Shape shape = number ? Shape.of(1) : inputs;
      // Rewards so small that weights stay between their bounds.
      return FloatArray.of(shape, floats(shape.size(), number ? 0.002f : 1, random));
    }
    if (port.type().equals(KernelArray.TYPE)) {
      return KernelArray.of(units, inputs, floats(units.size() * inputs.size(), 1, random));
    }
    if (port.type().equals(BooleanMask.TYPE)) {
      return mask(inputs);
    }
    throw new AssertionError("nothing is made for " + port);
  }

  private SpikeArray spikes(Shape of, boolean synapses, SplittableRandom random) {
    Shape shape = synapses ? units.concat(of) : of;
    SpikeArray spikes = SpikeArray.silent(shape, masked ? mask(of) : null, synapses);
    for (int unit = 0; unit < shape.size(); unit++) {
      if (random.nextInt(5) == 0) {
        spikes.add(unit);
      }
    }
    return spikes;
  }

  private static BooleanMask mask(Shape shape) {
    BooleanMask mask = BooleanMask.none(shape);
    for (int unit = 0; unit < shape.size(); unit += 3) {
      mask.values()[unit] = true;
    }
    return mask;
  }

  private static float[] floats(int length, float highest, SplittableRandom random) {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = highest * (float) random.nextDouble();
    }
    return values;
  }
}
