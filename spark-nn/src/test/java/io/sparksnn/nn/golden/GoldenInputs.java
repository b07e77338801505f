package io.sparksnn.nn.golden;

import com.fasterxml.jackson.databind.JsonNode;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.PayloadType;
import io.sparksnn.runtime.payload.PotentialArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the inputs of a step, each as the payload that the module's port takes. */
final class GoldenInputs {
  /** Makes a payload of what a file has: values in row-major order, or encoded spikes. */
  private interface Maker {
    Payload make(Shape shape, boolean asyncSpikes, float[] values);
  }

  private static final Map<PayloadType<?>, Maker> MAKERS =
      Map.of(
          SpikeArray.TYPE, GoldenInputs::spikes,
          CurrentArray.TYPE, (shape, async, values) -> CurrentArray.of(shape, values),
          PotentialArray.TYPE, (shape, async, values) -> PotentialArray.of(shape, values),
          FloatArray.TYPE, (shape, async, values) -> FloatArray.of(shape, values),
          BooleanMask.TYPE, (shape, async, values) -> BooleanMask.of(shape, bits(values, 1)));

  private GoldenInputs() {}

  /** The inputs of a step by the names of the ports, given the outputs of the step before. */
  static Map<String, Payload> of(
      GoldenCase golden, ModuleType<?, ?> type, int step, Map<String, Payload> before) {
    Map<String, Payload> inputs = new LinkedHashMap<>();
    golden
        .part("inputs")
        .properties()
        .forEach(input -> {
          Series series = new Series(input.getValue());
          Payload fed = step == 0 ? null : before.get(series.fedFrom());
          inputs.put(
              input.getKey(),
              fed == null ? given(golden, series, port(type, input.getKey()), step) : fed);
        });
    return inputs;
  }

  private static PayloadType<?> port(ModuleType<?, ?> type, String name) {
    return type.inputs().stream()
        .filter(port -> port.name().equals(name))
        .map(PortDeclaration::type)
        .findAny()
        .orElseThrow(() -> new AssertionError(type + " has no input " + name));
  }

  private static Payload given(GoldenCase golden, Series series, PayloadType<?> type, int step) {
    JsonNode look = series.node();
    JsonNode values = series.at(step);
    if (type.equals(KernelArray.TYPE)) {
      return kernel(golden, Numbers.shape(look.get("shape")), Numbers.floats(values));
    }
    Maker maker = MAKERS.get(type);
    if (maker == null) {
      throw new AssertionError("no maker for inputs of type " + type);
    }
    if (series.isList()) {
      float[] joined = joined(values);
      return maker.make(Shape.of(joined.length), false, joined);
    }
    return maker.make(
        Numbers.shape(look.get("shape")),
        look.path("async_spikes").asBoolean(),
        Numbers.floats(values));
  }

  /** Weights, whose outer axes are those of the units. */
  private static KernelArray kernel(GoldenCase golden, Shape shape, float[] values) {
    Shape units = Numbers.shape(golden.part("inputs").get("post_spikes").get("shape"));
    int[] inputs = Arrays.copyOfRange(shape.toArray(), units.rank(), shape.rank());
    return KernelArray.of(units, Shape.of(inputs), values);
  }

  /** Several sources of one port, as a controller joins them. */
  private static float[] joined(JsonNode lists) {
    int length = 0;
    for (JsonNode list : lists) {
      length += list.size();
    }
    float[] joined = new float[length];
    int at = 0;
    for (JsonNode list : lists) {
      float[] values = Numbers.floats(list);
      System.arraycopy(values, 0, joined, at, values.length);
      at += values.length;
    }
    return joined;
  }

  /** Bit 0 says that a unit spiked, bit 1 that it is inhibitory. */
  private static SpikeArray spikes(Shape shape, boolean asyncSpikes, float[] encoded) {
    BooleanMask mask = BooleanMask.of(shape, bits(encoded, 2));
    SpikeArray spikes = SpikeArray.silent(shape, mask, asyncSpikes);
    boolean[] spiked = bits(encoded, 1);
    for (int unit = 0; unit < spiked.length; unit++) {
      if (spiked[unit]) {
        spikes.add(unit);
      }
    }
    return spikes;
  }

  static boolean[] bits(float[] encoded, int bit) {
    boolean[] set = new boolean[encoded.length];
    for (int i = 0; i < encoded.length; i++) {
      set[i] = ((int) encoded[i] & bit) != 0;
    }
    return set;
  }
}
