package io.sparksnn.nn.plasticity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Presynaptic units by what their synapses have in common: two are of one class if every parameter
 * has the same numbers for their synapses. With parameters that are the same for all there is one
 * class, and what depends on parameters is computed once for all rows of a kernel.
 */
final class SynapseClasses {
  private final int[] ofInput;
  private final List<float[][]> parameters = new ArrayList<>();
  private final int count;

  /**
   * Sorts the inputs.
   *
   * @param units number of postsynaptic units
   * @param inputs number of inputs
   * @param parameters each one number, or one for each synapse in row-major order of units × inputs
   */
  SynapseClasses(int units, int inputs, float[]... parameters) {
    ofInput = new int[inputs];
    List<Integer> examples = new ArrayList<>(List.of(0));
    boolean uniform = Arrays.stream(parameters).allMatch(parameter -> parameter.length == 1);
    if (!uniform) {
      sort(units, examples, parameters);
    }
    count = examples.size();
    for (float[] parameter : parameters) {
      float[][] rows = new float[count][units];
      for (int c = 0; c < count; c++) {
        column(parameter, inputs, examples.get(c), rows[c], 0);
      }
      this.parameters.add(rows);
    }
  }

  private void sort(int units, List<Integer> examples, float[]... parameters) {
    examples.clear();
    Map<List<Float>, Integer> known = new HashMap<>();
    int inputs = ofInput.length;
    for (int input = 0; input < inputs; input++) {
      float[] all = new float[units * parameters.length];
      for (int p = 0; p < parameters.length; p++) {
        column(parameters[p], inputs, input, all, p * units);
      }
      List<Float> key = new ArrayList<>(all.length);
      for (float value : all) {
        key.add(value);
      }
      Integer found = known.putIfAbsent(key, examples.size());
      if (found == null) {
        found = examples.size();
        examples.add(input);
      }
      ofInput[input] = found;
    }
  }

  private static void column(float[] parameter, int inputs, int input, float[] into, int at) {
    int units = parameter.length == 1 ? into.length - at : parameter.length / inputs;
    for (int unit = 0; unit < units && at + unit < into.length; unit++) {
      into[at + unit] = parameter.length == 1 ? parameter[0] : parameter[unit * inputs + input];
    }
  }

  /** How many classes there are. */
  int count() {
    return count;
  }

  /** How many inputs there are. */
  int inputs() {
    return ofInput.length;
  }

  /** The class of an input. */
  int of(int input) {
    return ofInput[input];
  }

  /** The numbers of a parameter: for each class one for every unit. */
  float[][] rows(int parameter) {
    return parameters.get(parameter);
  }
}
