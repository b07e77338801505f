package io.sparksnn.runtime.payload;

import io.sparksnn.runtime.kernel.SynapseGroups;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Spikes per synapse, grouped by the presynaptic unit: who works on a kernel by its rows takes them
 * so.
 *
 * <p>A run says that the spikes of one presynaptic unit have reached the postsynaptic units that
 * stand in a part of an array. The array may be a list that stays the same for ever, so that a run
 * costs the same however many synapses it has. No synapse is in two runs of one step.
 *
 * <p>Where the runs are always those of the same {@linkplain #groups() groups}, who keeps something
 * of each synapse may keep it of each group.
 */
public final class SpikeRuns {
  private static final int FIRST_ROOM = 16;
  private static final int[] NONE = {};

  private final Shape units;
  private final Shape inputs;
  private @Nullable SynapseGroups groups;
  private int runs;
  private int spikes;
  private int[] group = new int[FIRST_ROOM];
  private int[] presynaptic = new int[FIRST_ROOM];
  private int[][] postsynaptic = new int[FIRST_ROOM][];
  private int[] from = new int[FIRST_ROOM];
  private int[] to = new int[FIRST_ROOM];

  private int[] sorted = NONE;
  private boolean isSorted;

  /** For sorting the spikes of others by inputs: the ends of the inputs' units, and the units. */
  private int[] ends = NONE;

  private int[] grouped = NONE;

  /**
   * No spikes.
   *
   * @param units shape of the postsynaptic units
   * @param inputs shape of the presynaptic units
   */
  public SpikeRuns(Shape units, Shape inputs) {
    this.units = units;
    this.inputs = inputs;
    Arrays.fill(postsynaptic, NONE);
  }

  /** {@return the number of runs} */
  public int count() {
    return runs;
  }

  /** {@return the number of spikes in all runs} */
  public int spikes() {
    return spikes;
  }

  /**
   * {@return the presynaptic unit of a run}
   *
   * @param run from 0
   */
  public int presynaptic(int run) {
    return groups == null ? presynaptic[run] : groups.input(group[run]);
  }

  /**
   * {@return the array that holds the postsynaptic units of a run; not to be changed}
   *
   * @param run from 0
   */
  public int[] postsynaptic(int run) {
    return groups == null ? postsynaptic[run] : groups.units(group[run]);
  }

  /**
   * {@return where the run begins in its array}
   *
   * @param run from 0
   */
  public int from(int run) {
    return groups == null ? from[run] : groups.from(group[run]);
  }

  /**
   * {@return where the run ends in its array, exclusively}
   *
   * @param run from 0
   */
  public int to(int run) {
    return groups == null ? to[run] : groups.to(group[run]);
  }

  /** {@return the groups of synapses that all runs, now and later, are of; else null} */
  public @Nullable SynapseGroups groups() {
    return groups;
  }

  /**
   * {@return the group of a run, where there are {@link #groups()}}
   *
   * @param run from 0
   */
  public int group(int run) {
    return group[run];
  }

  /**
   * For the owner: forgets all spikes; the following ones are of groups.
   *
   * @param now the groups
   */
  public void setGroups(SynapseGroups now) {
    clear();
    groups = now;
  }

  /**
   * For the owner who has named the groups: adds the spikes of one.
   *
   * @param one the group
   */
  public void add(int one) {
    SynapseGroups all = Objects.requireNonNull(groups);
    if (runs == group.length) {
      group = Arrays.copyOf(group, 2 * runs);
    }
    group[runs++] = one;
    spikes += all.to(one) - all.from(one);
    isSorted = false;
  }

  /** For the owner: forgets all spikes. */
  public void clear() {
    runs = 0;
    spikes = 0;
    isSorted = false;
  }

  /**
   * For the owner who has named no groups: adds the spikes of a presynaptic unit at some of its
   * synapses.
   *
   * @param pre row-major index of the presynaptic unit
   * @param posts holds row-major indices of postsynaptic units; it is kept, not copied
   * @param begin the first of them
   * @param end after the last of them
   * @throws IllegalStateException if groups were named
   */
  public void add(int pre, int[] posts, int begin, int end) {
    if (groups != null) {
      throw new IllegalStateException(
          "spikes of input %d by units: these runs are of groups, add(group) adds one"
              .formatted(pre));
    }
    if (runs == presynaptic.length) {
      presynaptic = Arrays.copyOf(presynaptic, 2 * runs);
      postsynaptic = Arrays.copyOf(postsynaptic, 2 * runs);
      from = Arrays.copyOf(from, 2 * runs);
      to = Arrays.copyOf(to, 2 * runs);
    }
    presynaptic[runs] = pre;
    postsynaptic[runs] = posts;
    from[runs] = begin;
    to[runs] = end;
    runs++;
    spikes += end - begin;
    isSorted = false;
  }

  /**
   * {@return the runs of an array of spikes per synapse: its own, or its spikes grouped in this
   * buffer}
   *
   * @param array spikes per synapse of the units and inputs of this buffer
   */
  public SpikeRuns of(SpikeArray array) {
    SpikeRuns own = array.runs();
    if (own != null && own.inputs.size() == inputs.size()) {
      return own;
    }
    sortByInput(array.indices(), array.count());
    return this;
  }

  private void sortByInput(int[] synapses, int count) {
    int width = inputs.size();
    if (ends.length == 0) {
      ends = new int[width + 1];
    }
    if (grouped.length < count) {
      grouped = new int[Math.max(count, 2 * grouped.length)];
    }
    clear();
    Arrays.fill(ends, 0);
    for (int k = 0; k < count; k++) {
      ends[synapses[k] % width + 1]++;
    }
    for (int pre = 0; pre < width; pre++) {
      ends[pre + 1] += ends[pre];
    }
    for (int k = 0; k < count; k++) {
      grouped[ends[synapses[k] % width]++] = synapses[k] / width;
    }
    int begin = 0;
    for (int pre = 0; pre < width; pre++) {
      if (ends[pre] > begin) {
        add(pre, grouped, begin, ends[pre]);
      }
      begin = ends[pre];
    }
  }

  /** The synapses of all spikes as ascending row-major indices of the shape units + inputs. */
  int[] sorted() {
    if (!isSorted) {
      if (sorted.length < spikes) {
        sorted = new int[Math.max(spikes, 2 * sorted.length)];
      }
      int width = inputs.size();
      int filled = 0;
      for (int run = 0; run < runs; run++) {
        int[] posts = postsynaptic(run);
        for (int k = from(run); k < to(run); k++) {
          sorted[filled++] = posts[k] * width + presynaptic(run);
        }
      }
      Arrays.sort(sorted, 0, filled);
      isSorted = true;
    }
    return sorted;
  }

  @Override
  public String toString() {
    return spikes + " spikes in " + runs + " runs from " + inputs + " to " + units;
  }
}
