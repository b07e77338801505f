package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.text.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ports by name. */
final class Ports {
  private Ports() {}

  /** The position of a port among others; -1 if there is none of that name. */
  static int indexOf(List<PortDeclaration> ports, String name) {
    for (int i = 0; i < ports.size(); i++) {
      if (ports.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  static @Nullable PortDeclaration find(List<PortDeclaration> ports, String name) {
    int index = indexOf(ports, name);
    return index < 0 ? null : ports.get(index);
  }

  /** The name in files of a port that is given by it or by its name in Java; else as given. */
  static String nameOf(List<PortDeclaration> ports, String either) {
    for (PortDeclaration port : ports) {
      if (port.javaName().equals(either)) {
        return port.name();
      }
    }
    return either;
  }

  /** The name in Java of a port that is named in a file: {@code in_spikes} is {@code inSpikes}. */
  static String javaName(String name) {
    StringBuilder java = new StringBuilder();
    boolean upper = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_' && java.length() > 0) {
        upper = true;
      } else {
        java.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return java.toString();
  }

  /** The end of a message about an unknown port. */
  static String suggest(String name, List<PortDeclaration> ports) {
    return Names.suggest(name, ports.stream().map(PortDeclaration::name).toList());
  }

  /** {@code an output}, {@code an input}, {@code a property}. */
  static String noun(PortDeclaration port) {
    return switch (port.role()) {
      case INPUT, OPTIONAL_INPUT -> "an input";
      case OUTPUT -> "an output";
      case PROPERTY, WRITABLE_PROPERTY -> "a property";
    };
  }
}
