package io.sparksnn.processor.model;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A default that is an initializer with its own defaults.
 *
 * @param type its class
 * @param registeredName its name in files; empty if it is no registered initializer
 * @param required its parameters that have no default
 * @param site where it is named
 */
public record DefaultInitializer(
    TypeMirror type, String registeredName, List<String> required, Site site) {

  /** The same, seen from a configuration that embeds the one that has it. */
  DefaultInitializer at(Site where) {
    return new DefaultInitializer(type, registeredName, required, where);
  }
}
