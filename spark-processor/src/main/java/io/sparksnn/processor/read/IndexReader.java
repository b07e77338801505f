package io.sparksnn.processor.read;

import com.palantir.javapoet.ClassName;
import io.sparksnn.annotations.RegisterBrain;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.annotations.RegisterInitializer;
import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.RegisterNeuron;
import io.sparksnn.annotations.RegisterPayload;
import io.sparksnn.processor.model.Enclosing;
import io.sparksnn.processor.model.IndexEntry;
import io.sparksnn.processor.model.IndexEntry.Kind;
import io.sparksnn.processor.model.Names;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Reads what a class registers. */
public final class IndexReader {
  private static final Map<Kind, Class<? extends Annotation>> ANNOTATIONS =
      Collections.unmodifiableMap(
          new EnumMap<>(
              Map.of(
                  Kind.MODULE, RegisterModule.class,
                  Kind.NEURON, RegisterNeuron.class,
                  Kind.BRAIN, RegisterBrain.class,
                  Kind.CONFIG, RegisterConfig.class,
                  Kind.INITIALIZER, RegisterInitializer.class,
                  Kind.PAYLOAD, RegisterPayload.class)));

  private static final Set<Kind> MODULES = Set.of(Kind.MODULE, Kind.NEURON, Kind.BRAIN);

  private IndexReader() {}

  /** The annotation of each kind. */
  public static Map<Kind, Class<? extends Annotation>> annotations() {
    return ANNOTATIONS;
  }

  /**
   * What a class registers. Nothing if it is not public at every level: others could not name it,
   * nor can the index, which may be in another package.
   */
  public static Optional<IndexEntry> read(TypeElement type) {
    for (Map.Entry<Kind, Class<? extends Annotation>> kind : ANNOTATIONS.entrySet()) {
      Optional<AnnotationMirror> mirror = Annotations.find(type, kind.getValue());
      if (mirror.isPresent() && Enclosing.isPublic(type)) {
        String given = Annotations.string(mirror.get(), "value");
        String name = given.isEmpty() ? defaultName(kind.getKey(), type) : given;
        return Optional.of(new IndexEntry(kind.getKey(), type, name));
      }
    }
    return Optional.empty();
  }

  /** Modules are called after their class alone, configurations also after the classes around. */
  private static String defaultName(Kind kind, TypeElement type) {
    return Names.snakeCase(
        MODULES.contains(kind)
            ? type.getSimpleName().toString()
            : Names.joined(ClassName.get(type)));
  }
}
