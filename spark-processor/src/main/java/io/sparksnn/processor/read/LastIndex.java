package io.sparksnn.processor.read;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * The index that the last compilation into the folder of the class files left there.
 *
 * @param name the name of its class, empty if there is none
 * @param registered the names of the classes that it registers
 */
public record LastIndex(String name, List<String> registered) {
  /**
   * The list of them: a line for the name of the index, then one for each class. It tells a
   * compilation of a part what the rest registers.
   */
  public static final String LIST = "META-INF/spark/index";

  /** Reads it. */
  public static LastIndex read(Filer filer) {
    try {
      List<String> lines =
          filer
              .getResource(StandardLocation.CLASS_OUTPUT, "", LIST)
              .getCharContent(true)
              .toString()
              .lines()
              .toList();
      if (!lines.isEmpty()) {
        return new LastIndex(lines.get(0), lines.subList(1, lines.size()));
      }
    } catch (IOException | IllegalArgumentException none) {
      // Nothing was compiled into the folder before.
    }
    return new LastIndex("", List.of());
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return name.isEmpty();
  }

  /** The package of its class. */
  public String packageName() {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /** Its class, if it is in a package. */
  public Optional<ClassName> nameIn(String packageName) {
    return Optional.of(packageName)
        .filter(place -> !isEmpty() && place.equals(packageName()))
        .map(place -> ClassName.get(place, name.substring(name.lastIndexOf('.') + 1)));
  }
}
