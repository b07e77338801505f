package io.sparksnn.runtime.module;

import java.util.List;

/** The inputs of a built module. */
public final class InputSpecs extends PortSpecs {
  InputSpecs(String owner, List<PortSpec> ports) {
    super(owner, ports);
  }
}
