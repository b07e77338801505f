package io.sparksnn.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A registered module.
 *
 * @param element the author's class
 * @param registeredName its name in the registry
 * @param menu its place in menus
 * @param doc the first sentence of its documentation without equations, empty if there is none
 * @param isModule whether it extends {@code SparkModule}
 * @param configType what it gives {@code SparkModule} as configuration; null if nothing
 * @param calls its {@code @Call} methods, own and inherited
 * @param properties its properties, own and inherited
 * @param variables its state, own and inherited
 * @param nodes the modules it holds, own and inherited
 * @param site the class
 */
public record ModuleModel(
    TypeElement element,
    String registeredName,
    String menu,
    String doc,
    boolean isModule,
    @Nullable TypeMirror configType,
    List<CallModel> calls,
    List<PropertyModel> properties,
    List<VariableModel> variables,
    List<NodeModel> nodes,
    Site site) {

  /** The author's class. */
  public ClassName className() {
    return ClassName.get(element);
  }

  /** The generated class. */
  public ClassName generatedName() {
    return Names.generated(className(), "Module");
  }

  /** The configuration of a module that has passed the rules. */
  public TypeElement checkedConfig() {
    DeclaredType type = (DeclaredType) Objects.requireNonNull(configType, this::registeredName);
    return (TypeElement) type.asElement();
  }

  /** The only {@code @Call} method of a module that is valid. */
  public CallModel call() {
    return calls.get(0);
  }
}
