package io.sparksnn.runtime.module;

import io.sparksnn.runtime.text.Names;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** The ports of one kind of a built module, in the order of declaration. */
public abstract sealed class PortSpecs implements Iterable<PortSpec>
    permits InputSpecs, OutputSpecs, PropertySpecs {
  private final String owner;
  private final List<PortSpec> ports;

  /** The ports of a module, whose name is for messages. */
  PortSpecs(String owner, List<PortSpec> ports) {
    this.owner = owner;
    this.ports = List.copyOf(ports);
  }

  /** {@return all ports} */
  public final List<PortSpec> asList() {
    return ports;
  }

  @Override
  public final Iterator<PortSpec> iterator() {
    return ports.iterator();
  }

  /**
   * {@return a port by its name in files ({@code inhibition_mask}) or in Java ({@code
   * inhibitionMask})}
   *
   * @param name either name
   * @throws IllegalArgumentException if there is none, with the names there are
   */
  public final PortSpec get(String name) {
    for (PortSpec port : ports) {
      if (port.name().equals(name) || port.declaration().javaName().equals(name)) {
        return port;
      }
    }
    throw new IllegalArgumentException(
        "%s has no such port: '%s'; %s"
            .formatted(
                owner, name, Names.suggest(name, ports.stream().map(PortSpec::name).toList())));
  }

  @Override
  public final String toString() {
    return ports.stream().map(PortSpec::toString).collect(Collectors.joining(", "));
  }
}
