package io.sparksnn.nn.soma;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.Param;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.config.StepConfig;

/**
 * Parameters of {@link IzhikevichSoma}.
 *
 * @param step seed, dtype and dt
 * @param potentialRest membrane rest potential in mV
 * @param potentialReset potential after a spike in mV (c)
 * @param resistance membrane resistance in GΩ
 * @param threshold potential of the peak of a spike in mV
 * @param recoveryTimescale rate of the recovery in 1/ms (a)
 * @param recoverySensitivity how much the recovery follows the potential (b)
 * @param recoveryUpdate by how much a spike raises the recovery (d)
 */
@RegisterConfig
public record IzhikevichSomaConfig(
    @Embedded StepConfig step,
    @Param(value = "-65", units = "mV", doc = "Membrane rest potential.") Init potentialRest,
    @Param(value = "-65", units = "mV", doc = "Potential after a spike.") Init potentialReset,
    @Param(value = "0.1", units = "GΩ", doc = "Membrane resistance.") Init resistance,
    @Param(value = "30", units = "mV", doc = "Potential of the peak of a spike.") Init threshold,
    @Param(value = "0.02", doc = "Rate of the recovery.") Init recoveryTimescale,
    @Param(value = "0.2", doc = "How much the recovery follows the potential.")
        Init recoverySensitivity,
    @Param(value = "2", doc = "By how much a spike raises the recovery.") Init recoveryUpdate) {}
