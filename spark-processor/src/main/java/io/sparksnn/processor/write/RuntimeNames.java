package io.sparksnn.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** Names of the runtime that generated code refers to; the processor does not depend on it. */
final class RuntimeNames {
  private static final String BASE = "io.sparksnn.runtime.";

  static final ClassName CHECKS = ClassName.get(BASE + "config", "Checks");
  static final ClassName CONFIG_BUILDER = ClassName.get(BASE + "config", "ConfigBuilder");
  static final ClassName CONFIG_FIELD = ClassName.get(BASE + "config", "ConfigField");
  static final ClassName CONFIG_INPUT = ClassName.get(BASE + "config", "ConfigInput");
  static final ClassName CONFIG_SPEC = ClassName.get(BASE + "config", "ConfigSpec");
  static final ClassName INIT = ClassName.get(BASE + "config", "Init");
  static final ClassName SEEDS = ClassName.get(BASE + "config", "Seeds");
  static final ClassName STEP_CONFIG = ClassName.get(BASE + "config", "StepConfig");
  static final ClassName INITIALIZER = ClassName.get(BASE + "config", "Initializer");
  static final ClassName MODULE_INDEX = ClassName.get(BASE + "registry", "ModuleIndex");
  static final ClassName PAYLOAD_TYPE = ClassName.get(BASE + "payload", "PayloadType");
  static final ClassName INPUT_PORT = ClassName.get(BASE + "module", "InputPort");
  static final ClassName MODULE_OUTPUT = ClassName.get(BASE + "module", "ModuleOutput");
  static final ClassName MODULE_TYPE = ClassName.get(BASE + "module", "ModuleType");
  static final ClassName PAYLOAD = ClassName.get(BASE + "payload", "Payload");
  static final ClassName WIRING = ClassName.get(BASE + "controller", "Wiring");
  static final ClassName PORT_MAP = ClassName.get(BASE + "controller", "PortMap");
  static final ClassName SPARK_MODULE = ClassName.get(BASE + "module", "SparkModule");
  static final ClassName VARIABLE_SCOPE = ClassName.get(BASE + "state", "VariableScope");
  static final ClassName SHAPE = ClassName.get(BASE + "tensor", "Shape");

  private RuntimeNames() {}

  /** An array of elements of a type. */
  static TypeName arrayOf(TypeName element) {
    return ArrayTypeName.of(element);
  }
}
