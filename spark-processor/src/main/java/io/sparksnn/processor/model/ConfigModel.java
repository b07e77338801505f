package io.sparksnn.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A configuration record.
 *
 * @param element the record
 * @param registeredName its name in the registry
 * @param parts its components in order
 * @param fields all fields, those of embedded parts in their place
 * @param stepAccessors the calls that lead to its {@code StepConfig}; null if it embeds none
 * @param usesFields whether it names the generated interface of its fields
 * @param site the record
 */
public record ConfigModel(
    TypeElement element,
    String registeredName,
    List<PartModel> parts,
    List<FieldModel> fields,
    @Nullable List<String> stepAccessors,
    boolean usesFields,
    Site site) {

  /** The record's class. */
  public ClassName className() {
    return ClassName.get(element);
  }

  /** The generated builder. */
  public ClassName builderName() {
    return Names.generated(className(), "Builder");
  }

  /** The generated interface of its fields, for records that name it. */
  public ClassName fieldsName() {
    return Names.generated(className(), "Fields");
  }

  /** The generated specification. */
  public ClassName specName() {
    return Names.generated(className(), "Spec");
  }
}
