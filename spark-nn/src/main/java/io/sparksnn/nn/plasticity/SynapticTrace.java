package io.sparksnn.nn.plasticity;

import io.sparksnn.runtime.kernel.Arrears;
import io.sparksnn.runtime.kernel.SynapseGroups;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.payload.SpikeRuns;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.StateVisitor;
import io.sparksnn.runtime.state.VariableDeclaration;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A trace of each synapse. Where spikes always arrive at the same groups of synapses, one number is
 * kept for each group; what groups cannot tell, such as the traces that were there when delays were
 * set anew, is kept for each synapse until it has decayed.
 */
final class SynapticTrace implements PresynapticTrace {
  private static final VariableDeclaration TRACE =
      new VariableDeclaration(
          "trace", float[].class, "units + inputs", "", "Present values of the synapses.");

  private static final VariableDeclaration GROUPED =
      new VariableDeclaration(
          "grouped", float[].class, "units + inputs", "", "The part that is kept by groups.");

  private final Shape shape;
  private final SynapseClasses classes;
  private final float[][] decay;
  private final float[][] scale;
  private final RowTrace rest;
  private final float[] row;
  private final float[] ones;
  private @Nullable SynapseGroups groups;
  private @Nullable GroupTrace traces;

  /** What has come from a file for the traces of groups, until a step tells which they are. */
  private float @Nullable [] restored;

  /** Whether any of them is not zero. */
  private boolean isAnyRestored;

  private @Nullable Arrears arrears;

  /**
   * Traces of zero.
   *
   * @param shape units + inputs
   * @param classes of the inputs
   * @param decay for each class and unit, what is left after a step
   * @param scale for each class and unit, what a spike adds
   */
  SynapticTrace(Shape shape, SynapseClasses classes, float[][] decay, float[][] scale) {
    int units = shape.size() / classes.inputs();
    this.shape = shape;
    this.classes = classes;
    this.decay = decay;
    this.scale = scale;
    rest = new RowTrace(units, classes, decay, scale);
    row = new float[units];
    ones = new float[units];
    Arrays.fill(ones, 1);
  }

  @Override
  public void decay() {
    if (traces != null) {
      traces.step();
    } else if (restored != null) {
      decay(restored);
    }
    if (!rest.isZero() || (traces == null && restored == null)) {
      rest.decay();
    }
  }

  private void decay(float[] values) {
    int inputs = classes.inputs();
    for (int synapse = 0; synapse < values.length; synapse++) {
      float left = decay[classes.of(synapse % inputs)][synapse / inputs];
      values[synapse] = GroupTrace.decayed(values[synapse], left);
    }
  }

  @Override
  public void add(SpikeArray spikes, @Nullable SpikeRuns runs) {
    SynapseGroups given = runs == null ? wholeRows() : runs.groups();
    if (given != groups) {
      regroup(given);
    }
    if (runs == null) {
      addRows(spikes);
    } else {
      addRuns(runs);
    }
  }

  /** The groups where spikes are not per synapse, which stay the same. */
  private SynapseGroups wholeRows() {
    if (groups != null) {
      return groups;
    }
    Shape units = Shape.of(row.length);
    return SynapseGroups.of(units, Shape.of(classes.inputs()), new int[shape.size()], 1);
  }

  private void addRows(SpikeArray spikes) {
    for (int k = 0; k < spikes.count(); k++) {
      int input = spikes.indices()[k];
      if (traces == null) {
        rest.add(input);
      } else {
        // Of the groups that are whole rows, each has the number of its input.
        traces.add(input);
      }
    }
  }

  private void addRuns(SpikeRuns runs) {
    GroupTrace byGroup = traces;
    if (byGroup == null) {
      rest.add(runs);
      return;
    }
    for (int run = 0; run < runs.count(); run++) {
      byGroup.add(runs.group(run));
    }
  }

  /** Takes up other groups; what there is goes into them where it is the same for a group. */
  private void regroup(@Nullable SynapseGroups now) {
    if (traces != null) {
      traces.settleAll();
    }
    boolean isFirst = traces == null && restored == null;
    float[] ofGroups = values(this::grouped);
    float[] present = values(this::get);
    groups = now;
    restored = null;
    traces = now != null && isUniform(decay) && isUniform(scale) ? newTraces(now) : null;
    if (isFirst || now == null || traces == null || !takeUp(ofGroups, now, traces)) {
      set(present);
    }
  }

  private static boolean isUniform(float[][] ofClasses) {
    for (float[] ofUnits : ofClasses) {
      for (float value : ofUnits) {
        if (value != ofUnits[0]) {
          return false;
        }
      }
    }
    return true;
  }

  private GroupTrace newTraces(SynapseGroups of) {
    int[] inputs = new int[of.count()];
    Arrays.setAll(inputs, of::input);
    int[] kinds = new int[classes.inputs()];
    Arrays.setAll(kinds, classes::of);
    GroupTrace made = new GroupTrace(inputs, kinds, firsts(decay), firsts(scale));
    made.setArrears(arrears);
    return made;
  }

  private static float[] firsts(float[][] ofClasses) {
    float[] firsts = new float[ofClasses.length];
    for (int c = 0; c < firsts.length; c++) {
      firsts[c] = ofClasses[c][0];
    }
    return firsts;
  }

  @Override
  public void reset() {
    if (traces != null) {
      traces.reset();
    }
    restored = null;
    rest.reset();
  }

  @Override
  public boolean isOfInputs() {
    return false;
  }

  @Override
  public float ofInput(int input) {
    return 0;
  }

  @Override
  public float[] row(int input) {
    if (isRestAlone()) {
      return rest.row(input);
    }
    for (int unit = 0; unit < row.length; unit++) {
      row[unit] = get(input, unit);
    }
    return row;
  }

  @Override
  public float[] factors(int synapseClass) {
    return isRestAlone() ? rest.factors(synapseClass) : ones;
  }

  /** A rule may ask before it shows the spikes of the first step after a file was read. */
  private boolean isRestAlone() {
    return traces == null && !(restored != null && isAnyRestored);
  }

  @Override
  public @Nullable GroupTrace byGroups() {
    return rest.isZero() ? traces : null;
  }

  @Override
  public @Nullable SynapseGroups groups() {
    return groups;
  }

  @Override
  public void setArrears(Arrears by) {
    arrears = by;
    if (traces != null) {
      traces.setArrears(by);
    }
  }

  @Override
  public void visitState(StateVisitor visitor) {
    visitor.visit(
        StateVariable.ofComputed(
            TRACE, shape, () -> values(this::get), values -> set((float[]) values)));
  }

  @Override
  public void visitExactState(StateVisitor visitor) {
    visitor.visit(
        StateVariable.ofComputed(
            GROUPED, shape, () -> values(this::grouped), values -> restore((float[]) values)));
    rest.visitExactState(visitor);
  }

  /** The trace of a synapse. */
  private interface Synapses {
    float get(int input, int unit);
  }

  private float get(int input, int unit) {
    return rest.get(input, unit) + grouped(input, unit);
  }

  private float grouped(int input, int unit) {
    if (groups != null && traces != null) {
      return traces.get(groups.first(input) + groups.places(input)[unit]);
    }
    return restored == null ? 0 : restored[unit * classes.inputs() + input];
  }

  private float[] values(Synapses of) {
    int inputs = classes.inputs();
    float[] values = new float[shape.size()];
    for (int synapse = 0; synapse < values.length; synapse++) {
      values[synapse] = of.get(synapse % inputs, synapse / inputs);
    }
    return values;
  }

  /** Groups may not be known yet. */
  private void restore(float[] values) {
    if (traces != null) {
      traces.settleAll();
    }
    if (groups == null || traces == null || !takeUp(values, groups, traces)) {
      groups = null;
      traces = null;
      restored = values;
      isAnyRestored = false;
      for (float value : values) {
        isAnyRestored |= value != 0;
      }
    }
  }

  private void set(float[] values) {
    reset();
    if (groups == null || traces == null || !takeUp(values, groups, traces)) {
      rest.set(values);
    }
  }

  /** Gives each group the number of its synapses; false, and nothing done, where they differ. */
  private boolean takeUp(float[] values, SynapseGroups of, GroupTrace into) {
    int inputs = classes.inputs();
    for (int synapse = 0; synapse < values.length; synapse++) {
      int first = of.units(group(of, synapse))[of.from(group(of, synapse))];
      if (values[synapse] != values[first * inputs + synapse % inputs]) {
        return false;
      }
    }
    for (int synapse = 0; synapse < values.length; synapse++) {
      into.set(group(of, synapse), values[synapse]);
    }
    return true;
  }

  private int group(SynapseGroups of, int synapse) {
    int input = synapse % classes.inputs();
    return of.first(input) + of.places(input)[synapse / classes.inputs()];
  }
}
