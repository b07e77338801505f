package io.sparksnn.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A module that a module holds.
 *
 * @param field the field
 * @param module the registered module that is its type; null if it is none
 * @param configType the configuration of that module; null if it has none
 * @param site the field
 */
public record NodeModel(
    VariableElement field,
    @Nullable TypeElement module,
    @Nullable TypeMirror configType,
    Site site) {

  /** The name in Java. */
  public String name() {
    return field.getSimpleName().toString();
  }

  /** The name in files and paths. */
  public String fileName() {
    return Names.snakeCase(name());
  }

  /** The module of a node that has passed the rules. */
  public TypeElement checkedModule() {
    return Objects.requireNonNull(module, this::name);
  }

  /** The configuration of that module. */
  public TypeMirror checkedConfigType() {
    return Objects.requireNonNull(configType, this::name);
  }

  /** The generated class of the inner module. */
  public ClassName generatedName() {
    return Names.generated(ClassName.get(checkedModule()), "Module");
  }
}
