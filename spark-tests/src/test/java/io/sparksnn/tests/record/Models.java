package io.sparksnn.tests.record;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.controller.BrainBuilder;
import io.sparksnn.runtime.controller.Stimulus;
import io.sparksnn.runtime.controller.WiredBrain;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.controller.classes.ChainConfigBuilder;
import io.sparksnn.tests.controller.classes.ChainModule;
import io.sparksnn.tests.controller.classes.LearnerConfigBuilder;
import io.sparksnn.tests.controller.classes.LearnerModule;
import io.sparksnn.tests.modules.CascadeModule;
import io.sparksnn.tests.modules.HoardModule;
import io.sparksnn.tests.modules.RelayModule;

/** Brains to be recorded. */
final class Models {
  private Models() {}

  /** Passes numbers through: module {@code a} gives in step n what it is given in step n. */
  static WiredBrain relay() {
    BrainBuilder b = Brain.builder();
    var a = b.module("a", RelayModule.TYPE);
    a.in("x").from(b.input("x", FloatArray.class));
    b.output("y", a.out("y"));
    return b.build();
  }

  /** The numbers n, 10 n and 100 n in step n. */
  static Stimulus counting() {
    FloatArray numbers = FloatArray.of(0, 0, 0);
    return (step, inputs) -> {
      numbers.values().data[0] = step;
      numbers.values().data[1] = 10 * step;
      numbers.values().data[2] = 100 * step;
      inputs.set("x", numbers);
    };
  }

  /** A brain and a population within a brain, and a module with every kind of variable. */
  static WiredBrain nested() {
    BrainBuilder b = Brain.builder();
    var chain = b.module("chain", ChainModule.TYPE, new ChainConfigBuilder().first(r -> r.add(5)));
    var learner = b.module("learner", LearnerModule.TYPE, new LearnerConfigBuilder().units(3));
    var hoard = b.module("hoard", HoardModule.TYPE);
    chain.in("x").from(b.input("x", FloatArray.class));
    hoard.in("x").from(chain.out("y"));
    learner.in("inSpikes").from(b.input("spikes", SpikeArray.class));
    b.output("y", hoard.out("x"));
    b.output("out", learner.out("outSpikes"));
    b.output("learned", learner.out("learned"));
    WiredBrain brain = b.build();
    brain.inputs().set("x", FloatArray.of(1)).set("spikes", SpikeArray.of(Shape.of(3), 1));
    return brain;
  }

  /** A population that learns, alone in a brain. */
  static WiredBrain learner() {
    BrainBuilder b = Brain.builder();
    var learner = b.module("learner", LearnerModule.TYPE, new LearnerConfigBuilder().units(3));
    learner.in("inSpikes").from(b.input("spikes", SpikeArray.class));
    b.output("out", learner.out("outSpikes"));
    b.output("learned", learner.out("learned"));
    WiredBrain brain = b.build();
    brain.inputs().set("spikes", SpikeArray.of(Shape.of(3), 1));
    return brain;
  }

  /** Module {@code all}, which holds modules of its own. */
  static WiredBrain cascade() {
    BrainBuilder b = Brain.builder();
    var cascade = b.module("all", CascadeModule.TYPE);
    cascade.in("current").from(b.input("x", CurrentArray.class));
    b.output("spikes", cascade.out("spikes"));
    WiredBrain brain = b.build();
    brain.inputs().set("x", CurrentArray.of(4, 5));
    return brain;
  }

  /**
   * Module {@code somas} of three units, which spike in every step in which they are in the set.
   */
  static WiredBrain spiking() {
    BrainBuilder b = Brain.builder();
    var somas = b.module("somas", EchoingModule.TYPE);
    somas.in("spikes").from(b.input("spikes", SpikeArray.class));
    b.output("out", somas.out("out"));
    return b.build();
  }

  /** Unit n mod 3 spikes in step n, and unit 2 in every step. */
  static Stimulus turns() {
    SpikeArray spikes = SpikeArray.silent(Shape.of(3));
    return (step, inputs) -> {
      spikes.clear();
      if (step % 3 != 2) {
        spikes.add((int) (step % 3));
      }
      spikes.add(2);
      inputs.set("spikes", spikes);
    };
  }
}
