package io.sparksnn.runtime.module;

import java.util.List;

/** The properties of a built module. */
public final class PropertySpecs extends PortSpecs {
  PropertySpecs(String owner, List<PortSpec> ports) {
    super(owner, ports);
  }
}
