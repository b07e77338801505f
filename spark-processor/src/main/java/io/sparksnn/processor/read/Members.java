package io.sparksnn.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The methods of a class, as every compiler sees them.
 *
 * <p>{@code Elements.getAllMembers} will not do: of a generic superclass the Eclipse compiler lists
 * methods with the type variables filled in, which have lost their place and the names of their
 * parameters, and it keeps what is overridden.
 */
public final class Members {
  private final Elements elements;
  private final TypeElement type;
  private final Set<TypeElement> seen = new HashSet<>();
  private final Deque<List<ExecutableElement>> levels = new ArrayDeque<>();

  private Members(Elements elements, TypeElement type) {
    this.elements = elements;
    this.type = type;
  }

  /**
   * Own methods and inherited ones that are not overridden, each as it was declared; those of the
   * topmost class first.
   */
  public static List<ExecutableElement> methods(Elements elements, TypeElement type) {
    Members members = new Members(elements, type);
    members.collect(type);
    return members.levels.stream().flatMap(List::stream).toList();
  }

  private void collect(TypeElement from) {
    if (!seen.add(from)) {
      return;
    }
    levels.addFirst(
        ElementFilter.methodsIn(from.getEnclosedElements()).stream()
            .filter(method -> isInherited(method, from) && !isOverridden(method))
            .toList());
    collect(from.getSuperclass());
    from.getInterfaces().forEach(this::collect);
  }

  private void collect(TypeMirror above) {
    if (above.getKind() == TypeKind.DECLARED) {
      collect((TypeElement) ((DeclaredType) above).asElement());
    }
  }

  private boolean isOverridden(ExecutableElement method) {
    return levels.stream()
        .flatMap(List::stream)
        .anyMatch(below -> elements.overrides(below, method, type));
  }

  private boolean isInherited(ExecutableElement method, TypeElement from) {
    Set<Modifier> modifiers = method.getModifiers();
    if (from.equals(type)) {
      return true;
    }
    if (modifiers.contains(Modifier.PRIVATE)
        || (from.getKind().isInterface() && modifiers.contains(Modifier.STATIC))) {
      return false;
    }
    return modifiers.contains(Modifier.PUBLIC)
        || modifiers.contains(Modifier.PROTECTED)
        || elements.getPackageOf(from).equals(elements.getPackageOf(type));
  }

  /**
   * Whether a method of the parameters of one could override one of the parameters of the other.
   * {@code Types.isSubsignature} of the Eclipse compiler asks for the same name, too.
   */
  public static boolean sameParameters(Types types, ExecutableType one, ExecutableType other) {
    List<? extends TypeMirror> given = one.getParameterTypes();
    List<? extends TypeMirror> wanted = other.getParameterTypes();
    if (given.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < given.size(); i++) {
      if (!types.isSameType(given.get(i), wanted.get(i))
          && !types.isSameType(given.get(i), types.erasure(wanted.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
