package io.sparksnn.runtime.model;

import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Initializer;

/** The words of the reference's file format. */
final class Layout {
  static final String TYPE = "__type__";
  static final String FIELDS = "__cfg__";
  static final String DATA = "__data__";
  static final String VERSION = "__version__";

  /** The only version there is; files of the reference bear it only where they are wrapped. */
  static final String VERSION_1 = "1.0";

  static final String DELIMITER = "__config_delimiter__";
  static final String SHARED_DELIMITER = "__shared_config_delimiter__";
  static final String METADATA = "__metadata__";
  static final String EDITOR_METADATA = "__graph_editor_metadata__";
  static final String CLASS = "__class_ref__";

  static final String MODULE_SPECS = "module_specs";
  static final String PORT_MAP = "port_map";
  static final String MODULE_TYPE = "__module_type__";
  static final String SUBREGISTRY = "__subregistry__";
  static final String MODULES = "MODULES";
  static final String NEURONS = "NEURONS";

  static final String DTYPE = "dtype";
  static final String JAX_ARRAY = "jax_array";
  static final String NUMPY_ARRAY = "numpy_array";

  /** What the name of an initializer has behind it in files. */
  static final String CONFIG_SUFFIX = "_config";

  private Layout() {}

  /** What files call a kind of configuration. */
  static String typeOf(ConfigSpec<?> spec) {
    return Initializer.class.isAssignableFrom(spec.configClass())
        ? spec.name() + CONFIG_SUFFIX
        : spec.name();
  }
}
