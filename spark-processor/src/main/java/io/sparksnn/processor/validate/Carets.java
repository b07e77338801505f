package io.sparksnn.processor.validate;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.sparksnn.processor.model.Site;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Points at what stands in an annotation that is repeated.
 *
 * <p>Its mirror is in the container that javac makes of the repetition, and of what is in there
 * javac's messager has lost the place: it points at the member. So these errors go by the tree of
 * the source. Where there is none, as with other compilers, the messager points as well as it can.
 */
final class Carets {
  private final Trees trees;

  private Carets(Trees trees) {
    this.trees = trees;
  }

  /** Carets of a compilation; none if it is not javac's, or javac is wrapped. */
  static @Nullable Carets of(ProcessingEnvironment environment) {
    try {
      return new Carets(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError other) {
      return null;
    }
  }

  /** Reports an error if its place is within a repeated annotation; whether it did. */
  boolean error(Site site, String text) {
    AnnotationMirror annotation = site.annotation();
    TreePath path = annotation == null ? null : trees.getPath(site.element());
    if (annotation == null || path == null || !(path.getLeaf() instanceof VariableTree field)) {
      return false;
    }
    List<?> several = repeated(site, annotation);
    Tree place = find(field.getModifiers(), several, annotation, site.value());
    if (place == null) {
      return false;
    }
    trees.printMessage(Kind.ERROR, text, place, path.getCompilationUnit());
    return true;
  }

  /** The mirrors of a container with this one; empty if it is in none. */
  private static List<?> repeated(Site site, AnnotationMirror sought) {
    for (AnnotationMirror container : site.element().getAnnotationMirrors()) {
      for (AnnotationValue value : container.getElementValues().values()) {
        if (value.getValue() instanceof List<?> values) {
          List<?> several = values.stream().map(one -> ((AnnotationValue) one).getValue()).toList();
          if (several.contains(sought)) {
            return several;
          }
        }
      }
    }
    return List.of();
  }

  private static @Nullable Tree find(
      ModifiersTree modifiers,
      List<?> several,
      AnnotationMirror mirror,
      @Nullable AnnotationValue value) {
    String name = ((TypeElement) mirror.getAnnotationType().asElement()).getSimpleName().toString();
    List<? extends AnnotationTree> trees =
        modifiers.getAnnotations().stream()
            .filter(tree -> ("." + tree.getAnnotationType()).endsWith("." + name))
            .toList();
    // A container that the author wrote holds them all, and the messager finds those.
    if (several.isEmpty() || trees.size() != several.size()) {
      return null;
    }
    AnnotationTree annotation = trees.get(several.indexOf(mirror));
    return value == null ? annotation : within(annotation, mirror, value);
  }

  @SuppressWarnings("ReferenceEquality") // equal values may stand in several places
  private static Tree within(
      AnnotationTree annotation, AnnotationMirror mirror, AnnotationValue sought) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
        mirror.getElementValues().entrySet()) {
      ExpressionTree written = written(annotation, member.getKey().getSimpleName().toString());
      if (written == null) {
        continue;
      }
      if (member.getValue() == sought) {
        return written;
      }
      if (member.getValue().getValue() instanceof List<?> several && several.contains(sought)) {
        return written instanceof NewArrayTree array
            ? array.getInitializers().get(several.indexOf(sought))
            : written;
      }
    }
    return annotation;
  }

  private static @Nullable ExpressionTree written(AnnotationTree annotation, String member) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals(member)) {
        return assignment.getExpression();
      }
    }
    return null;
  }
}
