package golden;

import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterInitializer;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Initializer;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.Shape;

/** Values around zero. */
@RegisterInitializer
public record Jitter(@Param(value = "1", doc = "Largest value.") float width)
    implements Initializer {
  @Override
  public ConfigSpec<Jitter> spec() {
    return JitterSpec.SPEC;
  }

  @Override
  public float[] values(Shape shape, RngKey key) {
    return key.uniform(shape.size(), -width, width);
  }
}
