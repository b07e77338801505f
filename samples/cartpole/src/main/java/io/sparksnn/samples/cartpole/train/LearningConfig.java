package io.sparksnn.samples.cartpole.train;

import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.Range;
import io.sparksnn.annotations.RegisterConfig;

/**
 * How a brain is taught; the defaults are those of the reference's tutorial.
 *
 * @param stepsPerObservation steps of the brain for each step of the cart
 * @param restSteps steps on an observation of zeros before an episode
 * @param passive modulation of both sides while an episode lasts
 * @param fall modulation of the side to blame when the pole fell
 * @param track modulation of the side to blame when the cart left the track
 * @param opposite modulation of the other side, as a part of that
 * @param upright how far the pole may lean for the track to be the cause, as a part of 12°
 * @param inhibitory modulation of inhibitory populations, as a part of that of excitatory ones
 * @param decayTau time constant with which the modulation after a failure decays
 * @param keep what the running mean of steps keeps of itself in each episode
 * @param leastFall by what the modulation is multiplied at least when the pole fell
 * @param exponent of the part of 500 steps still to be gained, by which all modulations are scaled
 */
@RegisterConfig
public record LearningConfig(
    @Param(value = "50", doc = "Steps of the brain for each step of the cart.") @Positive
        int stepsPerObservation,
    @Param(value = "50", doc = "Steps on an observation of zeros before an episode.")
        @Range(min = 0)
        int restSteps,
    @Param(value = "-0.0001", doc = "Modulation of both sides while an episode lasts.")
        float passive,
    @Param(value = "-25", doc = "Modulation of the side to blame when the pole fell.") float fall,
    @Param(value = "-25", doc = "Modulation of the side to blame when the cart left the track.")
        float track,
    @Param(value = "-0.1", doc = "Modulation of the other side, as a part of that.") float opposite,
    @Param(value = "0.05", doc = "Lean up to which the track is the cause, as a part of 12°.")
        @Range(min = 0, max = 1)
        float upright,
    @Param(value = "0.25", doc = "Modulation of inhibitory populations, as a part.")
        float inhibitory,
    @Param(value = "0.5", units = "ms", doc = "Decay of the modulation after a failure.") @Positive
        float decayTau,
    @Param(value = "0.8", doc = "What the running mean keeps of itself.") @Range(min = 0, max = 1)
        float keep,
    @Param(value = "0", doc = "Least scale of the modulation when the pole fell.")
        @Range(min = 0, max = 1)
        float leastFall,
    @Param(value = "0.5", doc = "Exponent of what is still to be gained.") @Range(min = 0)
        float exponent) {}
