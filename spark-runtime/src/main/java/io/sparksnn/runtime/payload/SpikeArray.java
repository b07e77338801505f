package io.sparksnn.runtime.payload;

import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The units that spiked in one step, as ascending row-major indices, so that cost follows activity.
 *
 * <p>Beside them stands which units are inhibitory (their spikes count as −1), and whether the
 * spikes are already per synapse ({@link #asyncSpikes()}: shape units + inputs, as after delays of
 * their own for each synapse).
 */
public final class SpikeArray extends Payload {
  /** The kind of this payload; its values are ±1, which the reference keeps in half precision. */
  public static final PayloadType<SpikeArray> TYPE =
      new PayloadType<>(
          "spike_array",
          SpikeArray.class,
          DType.FLOAT16,
          spec -> silent(spec.shape(), spec.inhibitionMask(), spec.asyncSpikes()));

  private static final int FIRST_ROOM = 16;

  private final boolean asyncSpikes;
  private final @Nullable SpikeRuns runs;
  private int[] indices;
  private int count;
  private @Nullable BooleanMask inhibitionMask;

  private SpikeArray(
      Shape shape,
      @Nullable BooleanMask inhibitionMask,
      boolean asyncSpikes,
      @Nullable SpikeRuns runs,
      int room) {
    super(shape);
    this.asyncSpikes = asyncSpikes;
    this.runs = runs;
    this.indices = new int[room];
    setInhibitionMask(inhibitionMask);
  }

  /**
   * {@return a buffer of this shape in which nobody spikes and nobody is inhibitory}
   *
   * @param shape extents
   */
  public static SpikeArray silent(Shape shape) {
    return silent(shape, null, false);
  }

  /**
   * {@return a buffer in which nobody spikes}
   *
   * @param shape extents
   * @param inhibitionMask the inhibitory units, or null for none; the mask of a part of the axes,
   *     counted from the innermost, serves for all
   * @param asyncSpikes whether the spikes are per synapse
   */
  public static SpikeArray silent(
      Shape shape, @Nullable BooleanMask inhibitionMask, boolean asyncSpikes) {
    // There are too many synapses to keep room for all of them.
    int room = asyncSpikes ? 0 : shape.size();
    return new SpikeArray(shape, inhibitionMask, asyncSpikes, null, room);
  }

  /**
   * {@return a buffer of spikes per synapse in which nobody spikes, to be filled through its {@link
   * #runs()}}
   *
   * @param units shape of the postsynaptic units
   * @param inputs shape of the presynaptic units
   * @param inhibitionMask the inhibitory ones of the presynaptic units, or null for none
   */
  public static SpikeArray perSynapse(
      Shape units, Shape inputs, @Nullable BooleanMask inhibitionMask) {
    SpikeRuns runs = new SpikeRuns(units, inputs);
    return new SpikeArray(units.concat(inputs), inhibitionMask, true, runs, 0);
  }

  /**
   * {@return the spikes of these units}
   *
   * @param shape extents
   * @param units ascending row-major indices
   * @throws IllegalArgumentException if an index is outside the shape or they do not ascend
   */
  public static SpikeArray of(Shape shape, int... units) {
    SpikeArray spikes = silent(shape);
    int last = -1;
    for (int unit : units) {
      if (unit <= last || unit >= shape.size()) {
        throw new IllegalArgumentException(
            "SpikeArray of shape "
                + shape
                + " takes ascending indices from 0 to "
                + (shape.size() - 1)
                + ", found "
                + unit
                + (last < 0 ? "" : " after " + last));
      }
      spikes.add(unit);
      last = unit;
    }
    return spikes;
  }

  /**
   * {@return the spikes of the units that are true, one-dimensional}
   *
   * @param spiked one for each unit
   */
  public static SpikeArray of(boolean... spiked) {
    SpikeArray spikes = silent(Shape.of(spiked.length));
    for (int unit = 0; unit < spiked.length; unit++) {
      if (spiked[unit]) {
        spikes.add(unit);
      }
    }
    return spikes;
  }

  /** {@return the number of units that spiked} */
  public int count() {
    return runs == null ? count : runs.spikes();
  }

  /**
   * {@return the buffer's own array; its first {@link #count()} elements are the units that spiked}
   * It has room for every unit, except where spikes are per synapse. Where there are {@link
   * #runs()}, they are sorted into an array at the first call after they have changed.
   */
  public int[] indices() {
    return runs == null ? indices : runs.sorted();
  }

  /**
   * {@return for spikes per synapse whose maker groups them by presynaptic unit: those groups, by
   * which the maker also clears and fills this buffer; else null} {@link SpikeRuns#of} gives groups
   * for any spikes per synapse.
   */
  public @Nullable SpikeRuns runs() {
    return runs;
  }

  /**
   * {@return whether a unit spiked; for many units, walk {@link #indices()} instead}
   *
   * @param unit row-major index of the unit
   */
  public boolean get(int unit) {
    return Arrays.binarySearch(indices(), 0, count(), unit) >= 0;
  }

  /** {@return one boolean for each unit, as an array of the caller's own} */
  public boolean[] toBooleans() {
    boolean[] spiked = new boolean[shape().size()];
    int[] units = indices();
    for (int k = 0; k < count(); k++) {
      spiked[units[k]] = true;
    }
    return spiked;
  }

  /** {@return whether the spikes are already per synapse} */
  public boolean asyncSpikes() {
    return asyncSpikes;
  }

  /** {@return the inhibitory units, or null where there is none} */
  public @Nullable BooleanMask inhibitionMask() {
    return inhibitionMask;
  }

  /**
   * {@return whether a unit's spikes count as −1}
   *
   * @param unit row-major index of the unit
   */
  public boolean isInhibitory(int unit) {
    return inhibitionMask != null && inhibitionMask.get(unit % inhibitionMask.shape().size());
  }

  /** For the owner: forgets all spikes. */
  public void clear() {
    count = 0;
    if (runs != null) {
      runs.clear();
    }
  }

  /**
   * For the owner: adds the spike of a unit, above all units added since {@link #clear()}.
   *
   * @param unit row-major index of the unit
   * @throws IllegalStateException if the buffer is filled through its {@link #runs()}
   */
  public void add(int unit) {
    if (count == indices.length) {
      grow();
    }
    indices[count++] = unit;
  }

  private void grow() {
    if (runs != null) {
      throw new IllegalStateException("spikes per synapse are added to the array's runs()");
    }
    indices = Arrays.copyOf(indices, Math.max(FIRST_ROOM, 2 * count));
  }

  /**
   * For the owner who has written ascending indices into {@link #indices()}: how many.
   *
   * @param count how many
   */
  public void setCount(int count) {
    this.count = count;
  }

  /**
   * For the owner: names the inhibitory units.
   *
   * @param mask the inhibitory units, or null for none
   * @throws IllegalArgumentException if the mask does not cover the innermost axes
   */
  public void setInhibitionMask(@Nullable BooleanMask mask) {
    if (mask != null && mask != inhibitionMask && !shape().endsWith(mask.shape())) {
      throw new IllegalArgumentException(
          "SpikeArray of shape " + shape() + " cannot have a mask of shape " + mask.shape());
    }
    inhibitionMask = mask;
  }

  @Override
  public PayloadType<SpikeArray> type() {
    return TYPE;
  }

  @Override
  public PayloadSpec spec() {
    return new PayloadSpec(TYPE, shape(), asyncSpikes, inhibitionMask);
  }

  @Override
  public boolean looksLike(
      PayloadType<?> type, Shape shape, boolean asyncSpikes, int unitAxes, boolean sparse) {
    return asyncSpikes == this.asyncSpikes && super.looksLike(type, shape, false, unitAxes, sparse);
  }

  @Override
  public SpikeArray copy() {
    BooleanMask mask = inhibitionMask;
    SpikeArray copy = silent(shape(), mask == null ? null : mask.copy(), asyncSpikes);
    int spikes = count();
    if (copy.indices.length < spikes) {
      copy.indices = new int[spikes];
    }
    System.arraycopy(indices(), 0, copy.indices, 0, spikes);
    copy.count = spikes;
    return copy;
  }

  @Override
  public String toString() {
    return describe(count(), k -> indices()[k]);
  }
}
