package io.sparksnn.runtime.module;

import io.sparksnn.runtime.payload.PayloadSpec;
import io.sparksnn.runtime.text.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what is promised of a module's outputs. */
final class Contract {
  private Contract() {}

  /**
   * Refuses outputs that look otherwise than was promised.
   *
   * @throws IllegalStateException naming the first such output
   */
  static void requireKept(String owner, @Nullable OutputSpecs promised, OutputSpecs found) {
    if (promised == null) {
      return;
    }
    for (PortSpec promise : promised) {
      PortSpec output = found.get(promise.name());
      if (!output.shape().equals(promise.shape())
          || output.asyncSpikes() != promise.asyncSpikes()) {
        throw new IllegalStateException(
            "%s, output '%s': the contract promises %s, and it is %s"
                .formatted(owner, promise.name(), promise.payload(), output.payload()));
      }
    }
  }

  static OutputSpecs of(
      String owner, List<PortDeclaration> outputs, Map<String, PayloadSpec> promised) {
    Set<String> unknown = new HashSet<>(promised.keySet());
    List<PortSpec> specs = new ArrayList<>();
    for (PortDeclaration output : outputs) {
      unknown.remove(output.name());
      PayloadSpec look = promised.get(output.name());
      if (look == null) {
        throw new IllegalArgumentException(
            owner + ": the contract promises nothing for output '" + output.name() + "'");
      }
      if (!look.type().equals(output.type())) {
        throw new IllegalArgumentException(
            "%s: the contract promises %s for output '%s', which carries %s"
                .formatted(owner, look, output.name(), output.type()));
      }
      specs.add(new PortSpec(output, look));
    }
    if (!unknown.isEmpty()) {
      String name = unknown.stream().sorted().findFirst().orElseThrow();
      throw new IllegalArgumentException(
          "%s: the contract names '%s', which is no output; %s"
              .formatted(
                  owner,
                  name,
                  Names.suggest(name, outputs.stream().map(PortDeclaration::name).toList())));
    }
    return new OutputSpecs(owner, specs);
  }
}
