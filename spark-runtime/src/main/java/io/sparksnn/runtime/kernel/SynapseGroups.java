package io.sparksnn.runtime.kernel;

import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;

/**
 * The synapses of each input in groups whose spikes always arrive together, as those of one delay
 * do: what depends on nothing but arrivals is then kept once for a group. Immutable.
 *
 * <p>Groups are numbered from 0, those of an input one after the other; none is empty.
 */
public final class SynapseGroups {
  private static final int NONE = -1;

  private final int labels;

  /** The group of an input and a label, or none. */
  private final int[] byLabel;

  /** The first group of each input, and after the last input the number of groups. */
  private final int[] first;

  private final int[] inputs;

  /** For each input its units, those of its first group first. */
  private final int[][] units;

  /** Where the units of each group begin and end among those of its input. */
  private final int[] from;

  private final int[] to;

  /** For each input the group of every unit, from 0 for the input's first one. */
  private final char[][] places;

  private SynapseGroups(int unitCount, int inputCount, int labels, int[] label) {
    this.labels = labels;
    byLabel = new int[inputCount * labels];
    first = new int[inputCount + 1];
    units = new int[inputCount][unitCount];
    places = new char[inputCount][unitCount];
    int[] counts = new int[inputCount * labels];
    for (int synapse = 0; synapse < label.length; synapse++) {
      counts[synapse % inputCount * labels + label[synapse]]++;
    }
    int groups = (int) Arrays.stream(counts).filter(count -> count > 0).count();
    inputs = new int[groups];
    from = new int[groups];
    to = new int[groups];
    number(counts);
    fill(label);
  }

  /**
   * {@return groups of the synapses with the same label}
   *
   * @param units shape of the postsynaptic units
   * @param inputs shape of the inputs
   * @param label one for each synapse, from 0, in row-major order of the shape units + inputs; an
   *     input's groups are in the order of their labels
   * @param labels how many labels there may be
   */
  public static SynapseGroups of(Shape units, Shape inputs, int[] label, int labels) {
    return new SynapseGroups(units.size(), inputs.size(), labels, label);
  }

  private void number(int[] counts) {
    int group = 0;
    for (int input = 0; input < units.length; input++) {
      first[input] = group;
      int filled = 0;
      for (int k = input * labels; k < (input + 1) * labels; k++) {
        byLabel[k] = counts[k] == 0 ? NONE : group;
        if (counts[k] > 0) {
          inputs[group] = input;
          from[group] = filled;
          filled += counts[k];
          to[group++] = filled;
        }
      }
    }
    first[units.length] = group;
  }

  private void fill(int[] label) {
    int[] next = from.clone();
    int width = units.length;
    for (int synapse = 0; synapse < label.length; synapse++) {
      int input = synapse % width;
      int group = byLabel[input * labels + label[synapse]];
      units[input][next[group]++] = synapse / width;
      places[input][synapse / width] = (char) (group - first[input]);
    }
  }

  /** {@return the number of groups} */
  public int count() {
    return inputs.length;
  }

  /**
   * {@return the group of an input's synapses with a label; −1 if there are none}
   *
   * @param input row-major index of the input
   * @param label from 0
   */
  public int find(int input, int label) {
    return byLabel[input * labels + label];
  }

  /**
   * {@return the first group of an input}
   *
   * @param input row-major index of the input; their number is one as well, after the last
   */
  public int first(int input) {
    return first[input];
  }

  /**
   * {@return the input of a group}
   *
   * @param group from 0
   */
  public int input(int group) {
    return inputs[group];
  }

  /**
   * {@return the array that holds the units of a group, in ascending order; not to be changed}
   *
   * @param group from 0
   */
  public int[] units(int group) {
    return units[inputs[group]];
  }

  /**
   * {@return where the units of a group begin in their array}
   *
   * @param group from 0
   */
  public int from(int group) {
    return from[group];
  }

  /**
   * {@return where the units of a group end in their array, exclusively}
   *
   * @param group from 0
   */
  public int to(int group) {
    return to[group];
  }

  /**
   * {@return for each unit the group of its synapse from an input, counted from the input's first
   * one; not to be changed}
   *
   * @param input row-major index of the input
   */
  public char[] places(int input) {
    return places[input];
  }
}
