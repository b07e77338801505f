package io.sparksnn.runtime.module;

import java.util.List;

/** The outputs of a built module. */
public final class OutputSpecs extends PortSpecs {
  OutputSpecs(String owner, List<PortSpec> ports) {
    super(owner, ports);
  }
}
