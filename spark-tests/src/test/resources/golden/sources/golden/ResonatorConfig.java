package golden;

import io.sparksnn.annotations.Binary;
import io.sparksnn.annotations.CheckedBy;
import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Check;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;

/** A field of every kind, and every check. */
@RegisterConfig
public record ResonatorConfig(
    @Embedded(defaults = "dt=0.5") StepConfig step,
    @Param(doc = "Units; required.") Shape units,
    @Param(value = "2, 3", doc = "Where they stand.") Shape grid,
    @Param(value = "10.5", units = "ms", doc = "Period of the oscillation.") @Positive float period,
    @Param(value = "20", units = "ms", doc = "Time constant.") @Range(min = 1) Init tau,
    @Param(initializer = Jitter.class, units = "mV", doc = "Where the units start.") Init start,
    @Param("3") @CheckedBy(ResonatorConfig.Odd.class) int order,
    @Param("-1") long marker,
    @Param(doc = "Whether phases start at random; required.") boolean scattered,
    @Param(value = "a \"b\"\n$", doc = "A label, 100 % <plain>.") String label,
    @Param("CUBIC") Mode mode,
    @Param("0, 1") @Binary @Range(min = 0, max = 1) List<Float> gates,
    @Param("8, 4") List<Integer> layers,
    @Param("x, y") List<String> axes,
    Damping damping) {

  /** Shape of the restoring force. */
  public enum Mode {
    LINEAR,
    CUBIC
  }

  /** A configuration of its own. */
  @RegisterConfig
  public record Damping(@Param(value = "0.1", units = "1/ms", doc = "Rate.") float rate) {}

  static final class Odd implements Check<Integer> {
    @Override
    public boolean accepts(Integer order) {
      return order % 2 != 0;
    }

    @Override
    public String rule() {
      return "must be odd";
    }
  }
}
