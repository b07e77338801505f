package io.sparksnn.nn.delay;

import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.state.HasState;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.StateVisitor;
import io.sparksnn.runtime.state.VariableDeclaration;
import java.util.Arrays;

/** The spikes of the last steps on a ring, a bit for each unit and step. */
final class SpikeHistory implements HasState {
  private static final VariableDeclaration BITS =
      new VariableDeclaration(
          "bits", long[].class, "", "", "A bit for each unit, the first lowest, by steps.");
  private static final VariableDeclaration NOW =
      new VariableDeclaration("now", int[].class, "", "", "Place of the present step.");

  private final int units;
  private final int words;
  private final int steps;
  private final long[] bits;
  private final int[] now = {0};

  SpikeHistory(int units, int steps) {
    this.units = units;
    this.words = (units + Long.SIZE - 1) / Long.SIZE;
    this.steps = steps;
    this.bits = new long[words * steps];
  }

  /** Begins a step by its spikes; those of the oldest are forgotten. */
  void push(SpikeArray spikes) {
    now[0] = (now[0] + 1) % steps;
    int begin = now[0] * words;
    Arrays.fill(bits, begin, begin + words, 0);
    int[] indices = spikes.indices();
    for (int k = 0; k < spikes.count(); k++) {
      bits[begin + (indices[k] >> 6)] |= 1L << indices[k];
    }
  }

  /** The number of words for a step. */
  int words() {
    return words;
  }

  /** Of units 64·word and following, those that spiked some steps ago, the first lowest. */
  long word(int ago, int word) {
    int step = now[0] - ago;
    return bits[(step < 0 ? step + steps : step) * words + word];
  }

  /**
   * Checks what has come from a file.
   *
   * @throws IllegalArgumentException if it names a step or a unit that there is not
   */
  void check() {
    if (now[0] < 0 || now[0] >= steps) {
      throw new IllegalArgumentException(
          "history.now = %d: must be 0 to %d".formatted(now[0], steps - 1));
    }
    long unused = units % Long.SIZE == 0 ? 0 : -1L << units;
    for (int last = words - 1; last < bits.length; last += words) {
      if ((bits[last] & unused) != 0) {
        throw new IllegalArgumentException(
            "history.bits: units above %d spiked, of which there are none".formatted(units - 1));
      }
    }
  }

  void reset() {
    Arrays.fill(bits, 0);
    now[0] = 0;
  }

  @Override
  public void visitState(StateVisitor visitor) {
    visitor.visit(StateVariable.of(BITS, () -> bits));
    visitor.visit(StateVariable.of(NOW, () -> now));
  }
}
