package io.sparksnn.processor.model;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.TypeElement;

/**
 * What an artifact registers.
 *
 * @param kind what it is
 * @param element the annotated class
 * @param registeredName its name in the registry; of a payload it is not known before run time
 */
public record IndexEntry(Kind kind, TypeElement element, String registeredName)
    implements Comparable<IndexEntry> {

  /** The kinds, in the order of the index. */
  public enum Kind {
    MODULE("module"),
    NEURON("module"),
    BRAIN("module"),
    CONFIG("configuration"),
    INITIALIZER("initializer"),
    PAYLOAD("payload");

    private final String noun;

    Kind(String noun) {
      this.noun = noun;
    }

    /** The kind as a word of a message. */
    public String noun() {
      return noun;
    }
  }

  /** Whether it is a module of whatever kind. */
  public boolean isModule() {
    return kind == Kind.MODULE || kind == Kind.NEURON || kind == Kind.BRAIN;
  }

  /** Name of the annotated class. */
  public String className() {
    return Names.canonical(element);
  }

  /** The class that has the constant to register. */
  public ClassName holder() {
    ClassName name = ClassName.get(element);
    return switch (kind) {
      case MODULE, NEURON, BRAIN -> Names.generated(name, "Module");
      case CONFIG, INITIALIZER -> Names.generated(name, "Spec");
      case PAYLOAD -> name;
    };
  }

  /** The constant to register. */
  public String constant() {
    return kind == Kind.CONFIG || kind == Kind.INITIALIZER ? "SPEC" : "TYPE";
  }

  @Override
  public int compareTo(IndexEntry other) {
    return className().compareTo(other.className());
  }
}
