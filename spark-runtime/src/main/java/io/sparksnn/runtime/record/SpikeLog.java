package io.sparksnn.runtime.record;

import io.sparksnn.runtime.controller.Probe;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.record.RecorderBuilder.Request;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The spikes of one path, as pairs of step and unit, in arrays that grow up to their limit. */
final class SpikeLog {
  private static final int FIRST_ROOM = 1024;

  private final Request request;
  private final Probe probe;
  private final boolean thins;
  private int limit;
  private @Nullable Shape shape;
  private boolean @Nullable [] wanted;
  private long[] steps = {};
  private int[] units = {};
  private int count;

  /** The place of the earliest spike, once later ones take the places of earlier ones. */
  private int first;

  /** All spikes from this step on are there. */
  private long from;

  /** Of how many steps one is recorded. */
  private long stride = 1;

  SpikeLog(Request request, Probe probe, int limit, boolean thins) {
    this.request = request;
    this.probe = probe;
    this.limit = limit;
    this.thins = thins;
  }

  /** Finds the units, now that the controller is built. */
  void bind(List<String> faults) {
    Shape extents = probe.spikes().shape();
    int size = extents.size();
    shape = extents;
    int known = faults.size();
    for (int unit : request.elements()) {
      if (unit >= size) {
        faults.add(
            "spikes(\"%s\"): there is no unit %d; the shape is %s, units are 0 to %d"
                .formatted(request.name(), unit, extents, size - 1));
      }
    }
    if (request.elements().length > 0 && faults.size() == known) {
      boolean[] chosen = new boolean[size];
      for (int unit : request.elements()) {
        chosen[unit] = true;
      }
      wanted = chosen;
    }
    // A step fits, so that spikes of the last one are never half there.
    limit = Math.max(limit, wanted == null ? size : request.elements().length);
  }

  void clear() {
    count = 0;
    first = 0;
    from = 0;
    stride = 1;
  }

  void record(long step) {
    if (step % stride != 0) {
      return;
    }
    SpikeArray spikes = probe.spikes();
    int spiked = spikes.count();
    int[] indices = spikes.indices();
    boolean[] chosen = wanted;
    int added = chosen == null ? spiked : chosen(indices, spiked, chosen);
    if (thins && !makeRoom(step, added)) {
      return;
    }
    for (int k = 0; k < spiked; k++) {
      if (chosen == null || chosen[indices[k]]) {
        add(step, indices[k]);
      }
    }
  }

  private static int chosen(int[] indices, int spiked, boolean[] chosen) {
    int count = 0;
    for (int k = 0; k < spiked; k++) {
      count += chosen[indices[k]] ? 1 : 0;
    }
    return count;
  }

  /** Drops every second of the steps until there is room; whether this step is to be kept. */
  private boolean makeRoom(long step, int added) {
    while (count + added > limit) {
      stride *= 2;
      int kept = 0;
      for (int i = 0; i < count; i++) {
        if (steps[i] % stride == 0) {
          steps[kept] = steps[i];
          units[kept++] = units[i];
        }
      }
      count = kept;
      if (step % stride != 0) {
        return false;
      }
    }
    return true;
  }

  private void add(long step, int unit) {
    int place;
    if (count < limit) {
      place = count++;
      if (place == steps.length) {
        int room = (int) Math.min(limit, Math.max(FIRST_ROOM, 2L * place));
        steps = Arrays.copyOf(steps, room);
        units = Arrays.copyOf(units, room);
      }
    } else {
      place = first;
      from = steps[place] + 1;
      first = first + 1 == limit ? 0 : first + 1;
    }
    steps[place] = step;
    units[place] = unit;
  }

  /** A copy of what there is, of whole steps only. */
  SpikeSeries series(long seen) {
    int skipped = 0;
    while (skipped < count && steps[(first + skipped) % count] < from) {
      skipped++;
    }
    int kept = count - skipped;
    long[] when = new long[kept];
    int[] who = new int[kept];
    for (int i = 0; i < kept; i++) {
      int place = (int) (((long) first + skipped + i) % count);
      when[i] = steps[place];
      who[i] = units[place];
    }
    int[] recorded = request.elements().length == 0 ? null : request.elements();
    return new SpikeSeries(
        request.name(), probe.path(), shape, recorded, new Span(from, seen, stride), when, who);
  }
}
