package io.sparksnn.runtime.registry;

import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Initializer;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.payload.PayloadType;
import java.util.List;

/**
 * What one artifact registers. A class {@code SparkIndex} that implements it is generated for every
 * artifact, with the service file by which {@link ModuleRegistry#installed()} finds it.
 */
public interface ModuleIndex {
  /** {@return registered modules} */
  List<ModuleType<?, ?>> modules();

  /** {@return registered configurations} */
  List<ConfigSpec<?>> configs();

  /** {@return registered initializers} */
  List<ConfigSpec<? extends Initializer>> initializers();

  /** {@return registered payloads} */
  List<PayloadType<?>> payloads();
}
