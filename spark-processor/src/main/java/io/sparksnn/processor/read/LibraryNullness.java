package io.sparksnn.processor.read;

import io.sparksnn.processor.model.Enclosing;
import io.sparksnn.processor.model.Names;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Whether what comes from a library may be null. Before JDK 22 javac does not tell: it leaves out
 * annotations of types where it reads a class file (JDK-8225377), so that we read that ourselves.
 * On the module path no processor finds it; there all inputs count as required.
 */
final class LibraryNullness {
  private static final String TOLD_SINCE = "RELEASE_22";

  private final Filer filer;
  private final Elements elements;
  private final javax.lang.model.util.Types types;

  /** Whether the compiler does not tell itself. */
  private final boolean needed;

  /** Names of the classes whose files are compiled. */
  private final Set<String> compiled = new HashSet<>();

  /** Names of the classes whose files were not found, until they are taken. */
  private final Set<String> unread = new TreeSet<>();

  /** What may be null, by the binary names of classes. */
  private final Map<String, Set<String>> nullable = new HashMap<>();

  LibraryNullness(ProcessingEnvironment environment) {
    filer = environment.getFiler();
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
    needed =
        Arrays.stream(SourceVersion.values()).noneMatch(it -> it.name().equals(TOLD_SINCE))
            && !environment.getMessager().getClass().getName().startsWith("org.eclipse.");
  }

  /** A top-level class stands in a source that is compiled. */
  void announce(String name) {
    compiled.add(name);
  }

  /** Whether the class file that a parameter or a field comes from says that it may be null. */
  boolean isNullable(Element element) {
    if (!needed) {
      return false;
    }
    Element member = element.getKind() == ElementKind.PARAMETER ? Enclosing.of(element) : element;
    TypeElement owner = (TypeElement) Enclosing.of(member);
    if (isSource(owner)) {
      return false; // whatever class file there is of it is an old one
    }
    String name = member.getSimpleName().toString();
    return nullable
        .computeIfAbsent(elements.getBinaryName(owner).toString(), this::read)
        .contains(
            member instanceof ExecutableElement method
                ? ClassFile.parameter(
                    name, descriptor(method), method.getParameters().indexOf(element))
                : name);
  }

  private boolean isSource(TypeElement type) {
    TypeElement top = type;
    while (Enclosing.of(top) instanceof TypeElement outer) {
      top = outer;
    }
    return compiled.contains(Names.canonical(top));
  }

  private Set<String> read(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    try (InputStream file =
        filer
            .getResource(
                StandardLocation.CLASS_PATH,
                binaryName.substring(0, Math.max(0, dot)),
                binaryName.substring(dot + 1) + ".class")
            .openInputStream()) {
      return ClassFile.nullable(file);
    } catch (IOException | IllegalArgumentException none) {
      unread.add(binaryName);
      return Set.of();
    }
  }

  /** The classes of which it is not known, each of them once. */
  Set<String> takeUnread() {
    Set<String> taken = new TreeSet<>(unread);
    unread.clear();
    return taken;
  }

  private String descriptor(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> descriptor(types.erasure(parameter.asType())))
        .collect(Collectors.joining("", "(", ")"));
  }

  private String descriptor(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> "[" + descriptor(((ArrayType) type).getComponentType());
      case BOOLEAN -> "Z";
      case LONG -> "J";
      case DECLARED ->
          "L"
              + elements
                  .getBinaryName((TypeElement) ((DeclaredType) type).asElement())
                  .toString()
                  .replace('.', '/')
              + ";";
      default -> primitive(type.getKind());
    };
  }

  /** The first letter, but for those above. */
  private static String primitive(TypeKind kind) {
    return kind.name().substring(0, 1);
  }
}
