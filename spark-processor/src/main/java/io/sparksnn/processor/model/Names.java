package io.sparksnn.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;

/** How things are called: in files, and in generated code. */
public final class Names {
  private static final Pattern ACRONYM_THEN_WORD = Pattern.compile("([A-Z]+)([A-Z][a-z])");
  private static final Pattern WORD_THEN_CAPITAL = Pattern.compile("([a-z])([A-Z])");

  private Names() {}

  /**
   * The name in files, by the rule of the reference: {@code potentialRest} is {@code
   * potential_rest}, {@code RDTracedSynapses} is {@code rd_traced_synapses}.
   */
  public static String snakeCase(String name) {
    String words = ACRONYM_THEN_WORD.matcher(name).replaceAll("$1_$2");
    words = WORD_THEN_CAPITAL.matcher(words).replaceAll("$1_$2");
    return words.replace(' ', '_').replace('-', '_').toLowerCase(Locale.ROOT);
  }

  /** The name of a class as words in the plural: {@code Soma} gives {@code Somas}. */
  public static String plural(String simpleName) {
    String words = simpleName.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return words.endsWith("s") ? words : words + "s";
  }

  /** The simple name of a class with those of the classes around it joined before it. */
  public static String joined(ClassName name) {
    return String.join("", name.simpleNames());
  }

  /**
   * The name of a class in full. Of a class nested in one that has a dollar in its name the Eclipse
   * compiler gives a qualified name that is none.
   */
  public static String canonical(TypeElement type) {
    return ClassName.get(type).canonicalName();
  }

  /** The class generated for another: beside it, nested names joined, with a suffix. */
  public static ClassName generated(ClassName from, String suffix) {
    return ClassName.get(from.packageName(), joined(from) + suffix);
  }
}
