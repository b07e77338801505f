package io.sparksnn.processor.read;

import com.palantir.javapoet.TypeName;
import io.sparksnn.processor.model.IndexEntry;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.NodeModel;
import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.model.StateSignature;
import io.sparksnn.processor.model.VariableModel;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what checkpoints of a registered module hold. */
public final class SignatureReader {
  private final ModuleReader moduleReader;

  /** Reads with what is known of types. */
  public SignatureReader(Types types) {
    moduleReader = new ModuleReader(types);
  }

  /** The state of a module, whatever its kind. */
  public StateSignature read(IndexEntry entry) {
    ModuleModel module = moduleReader.read(entry.element());
    Map<String, String> parts = new LinkedHashMap<>();
    for (VariableModel variable : module.variables()) {
      String shape = variable.shape().strip().replaceAll("\\s+", " ");
      parts.put(
          variable.fileName(),
          type(variable.field().asType()) + (shape.isEmpty() ? "" : ", " + shape));
    }
    for (NodeModel node : module.nodes()) {
      TypeElement held = node.module();
      parts.put(node.fileName(), "node " + (held == null ? "" : held.getQualifiedName()));
    }
    return new StateSignature(entry.registeredName(), version(entry.element()), parts);
  }

  /** The version that a module says its state is of. */
  public static int version(TypeElement module) {
    return ModuleReader.registration(module)
        .flatMap(mirror -> Annotations.written(mirror, "version"))
        .map(Integer.class::cast)
        .orElse(1);
  }

  /** Where the version of a module is written, or would be. */
  public static Site site(TypeElement module) {
    Site site = Site.of(module.getSimpleName().toString(), module);
    return ModuleReader.registration(module)
        .filter(mirror -> Annotations.written(mirror, "version").isPresent())
        .map(mirror -> site.at(mirror, "version"))
        .orElse(site);
  }

  private static String type(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Types.name(type)
        : TypeName.get(type).withoutAnnotations().toString();
  }
}
