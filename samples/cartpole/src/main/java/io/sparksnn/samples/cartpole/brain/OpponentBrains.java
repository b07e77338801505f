package io.sparksnn.samples.cartpole.brain;

import java.util.List;
import java.util.function.Consumer;

/** Settings of the sample's brain, with seeds derived from one. */
public final class OpponentBrains {
  private OpponentBrains() {}

  /**
   * {@return the settings of the reference's tutorial}
   *
   * @param seed draws weights and delays
   */
  public static OpponentBrainConfig config(long seed) {
    return config(seed, 2, 1);
  }

  /**
   * {@return the same, but for inhibitory units that are alike on both sides}
   *
   * @param seed draws weights and delays
   */
  public static OpponentBrainConfig even(long seed) {
    return config(seed, 1.5, 1.5);
  }

  private static OpponentBrainConfig config(long seed, double aResistance, double bResistance) {
    return new OpponentBrainConfigBuilder()
        .seed(seed)
        .aExcitatory(excitatory())
        .bExcitatory(excitatory())
        .aInhibitory(inhibitory(aResistance))
        .bInhibitory(inhibitory(bResistance))
        .spiker(s -> s.tau(20).cd(2).maxFreq(128).mins(-1).maxs(1).resolution(128))
        .integrator(i -> i.numOutputs(2).saturationFreq(50).tau(5).shuffle(false))
        .build();
  }

  private static Consumer<ModulatedNeuronConfigBuilder> excitatory() {
    return learning()
        .andThen(n ->
            n.units(256)
                .synapses(s -> s.tau(5).kernel(k -> k.scale(6)))
                .soma(s -> s.potentialTau(10).resistance(1).cooldown(2).thresholdDelta(50)));
  }

  private static Consumer<ModulatedNeuronConfigBuilder> inhibitory(double resistance) {
    return learning()
        .andThen(n ->
            n.units(64)
                .inhibitoryRate(1)
                .synapses(s -> s.tau(10).kernel(k -> k.scale(1)))
                .soma(
                    s -> s.potentialTau(20).resistance(resistance).cooldown(1).thresholdDelta(20)));
  }

  /**
   * What all populations have in common. The parameters of the rule are one of the sets of T.
   * Vogels' group that keep activity stable (plasticity.vogelslab.org), as in the tutorial.
   */
  private static Consumer<ModulatedNeuronConfigBuilder> learning() {
    return n ->
        n.delays(d -> d.maxDelay(4))
            .synapses(s -> s.kernel(k -> k.density(0.15).minValue(0).maxValue(10)))
            .soma(s -> s.thresholdTau(10))
            .plasticity(p ->
                p.preTau(List.of(10.752688f, 15.151515f, 10.416667f, 76.92308f))
                    .postTau(List.of(14.084507f, 27.027027f, 16.129032f, 12.820513f))
                    .qAlpha(List.of(1.207f, 1.037f, -1.152f, -1.336f))
                    .qBeta(List.of(-1.298f, -1.205f, 1.639f, 1.057f))
                    .qGamma(List.of(0.398f, 1.589f, 1.79f, -1.173f))
                    .qDelta(List.of(-0.75f, 0.408f, -1.666f, 1.557f))
                    .maxClip(List.of(50f, 50f, 100f, 100f))
                    .eta(0.1));
  }
}
