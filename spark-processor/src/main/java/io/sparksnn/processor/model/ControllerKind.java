package io.sparksnn.processor.model;

import io.sparksnn.annotations.RegisterBrain;
import io.sparksnn.annotations.RegisterNeuron;
import java.lang.annotation.Annotation;

/** The kinds of controllers that are written as a class. */
public enum ControllerKind {
  /** Nodes run one after the other within a step. */
  NEURON("neuron", "Neuron", RegisterNeuron.class),

  /** Nodes run side by side on what was given in the step before. */
  BRAIN("brain", "Brain", RegisterBrain.class);

  private final String noun;
  private final String base;
  private final Class<? extends Annotation> annotation;

  ControllerKind(String noun, String base, Class<? extends Annotation> annotation) {
    this.noun = noun;
    this.base = base;
    this.annotation = annotation;
  }

  /** What a controller of the kind is called in messages. */
  public String noun() {
    return noun;
  }

  /** Simple name of the class that controllers of the kind extend. */
  public String base() {
    return base;
  }

  /** Name of that class. */
  public String baseName() {
    return "io.sparksnn.runtime.controller." + base;
  }

  /** The annotation that registers a controller of the kind. */
  public Class<? extends Annotation> annotation() {
    return annotation;
  }
}
