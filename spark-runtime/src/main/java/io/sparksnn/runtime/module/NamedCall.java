package io.sparksnn.runtime.module;

import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.text.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step whose ports are named at run time. */
final class NamedCall {
  private NamedCall() {}

  static Map<String, Payload> run(
      SparkModule<?> module, Map<String, ? extends @Nullable Payload> given) {
    List<PortDeclaration> inputs = module.type().inputs();
    @Nullable Payload[] slots = new Payload[inputs.size()];
    for (Map.Entry<String, ? extends @Nullable Payload> entry : given.entrySet()) {
      int port = indexOf(module, String.valueOf(entry.getKey()));
      if (slots[port] != null) {
        throw new IllegalArgumentException(
            "%s, input '%s': given twice, by its name and by its name in Java"
                .formatted(module.label(), inputs.get(port).name()));
      }
      slots[port] = entry.getValue();
    }
    List<PortDeclaration> outputs = module.type().outputs();
    @Nullable Payload[] results = new Payload[outputs.size()];
    module.stepSlots(slots, results);
    Map<String, Payload> copies = new LinkedHashMap<>();
    for (int i = 0; i < results.length; i++) {
      Payload result = results[i];
      if (result == null) {
        throw new IllegalStateException(
            "%s, output '%s': the step returned null"
                .formatted(module.label(), outputs.get(i).name()));
      }
      copies.put(outputs.get(i).name(), result.copy());
    }
    return copies;
  }

  private static int indexOf(SparkModule<?> module, String name) {
    List<PortDeclaration> inputs = module.type().inputs();
    for (int i = 0; i < inputs.size(); i++) {
      if (inputs.get(i).name().equals(name) || inputs.get(i).javaName().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "%s has no input '%s'; %s"
            .formatted(
                module.label(),
                name,
                Names.suggest(name, inputs.stream().map(PortDeclaration::name).toList())));
  }
}
