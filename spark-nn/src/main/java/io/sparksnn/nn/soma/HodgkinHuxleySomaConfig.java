package io.sparksnn.nn.soma;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.Positive;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;

/**
 * Parameters of {@link HodgkinHuxleySoma}; the defaults are those of the squid's giant axon at 6.3
 * °C, with potentials shifted so that rest is at −65 mV.
 *
 * @param step seed, dtype and dt
 * @param potentialRest potential in mV at which units start and from which potentials are measured
 * @param threshold potential in mV whose crossing from below is a spike
 * @param capacitance membrane capacitance in µF/cm²
 * @param area membrane area in µm²
 * @param sodiumConductance largest conductance of sodium in mS/cm²
 * @param potassiumConductance largest conductance of potassium in mS/cm²
 * @param leakConductance conductance of the leak in mS/cm²
 * @param sodiumReversal reversal potential of sodium in mV
 * @param potassiumReversal reversal potential of potassium in mV
 * @param leakReversal reversal potential of the leak in mV
 * @param maxStep longest step of integration in ms; a longer {@code dt} is divided
 */
@RegisterConfig
public record HodgkinHuxleySomaConfig(
    @Embedded StepConfig step,
    @Param(value = "-65", units = "mV", doc = "Potential at which units start.") Init potentialRest,
    @Param(value = "0", units = "mV", doc = "Potential whose crossing is a spike.") Init threshold,
    @Param(value = "1", units = "µF/cm²", doc = "Membrane capacitance.") @Positive Init capacitance,
    @Param(value = "20000", units = "µm²", doc = "Membrane area.") @Positive Init area,
    @Param(value = "120", units = "mS/cm²", doc = "Largest conductance of sodium.") @Positive
        Init sodiumConductance,
    @Param(value = "36", units = "mS/cm²", doc = "Largest conductance of potassium.") @Positive
        Init potassiumConductance,
    @Param(value = "0.3", units = "mS/cm²", doc = "Conductance of the leak.") @Positive
        Init leakConductance,
    @Param(value = "50", units = "mV", doc = "Reversal potential of sodium.") Init sodiumReversal,
    @Param(value = "-77", units = "mV", doc = "Reversal potential of potassium.")
        Init potassiumReversal,
    @Param(value = "-54.387", units = "mV", doc = "Reversal potential of the leak.")
        Init leakReversal,
    @Param(value = "0.02", units = "ms", doc = "Longest step of integration.") @Positive
        float maxStep) {}
