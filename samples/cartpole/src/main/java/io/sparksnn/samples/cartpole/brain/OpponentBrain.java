package io.sparksnn.samples.cartpole.brain;

import io.sparksnn.annotations.From;
import io.sparksnn.annotations.Inputs;
import io.sparksnn.annotations.Node;
import io.sparksnn.annotations.Outputs;
import io.sparksnn.annotations.RegisterBrain;
import io.sparksnn.annotations.Wire;
import io.sparksnn.nn.interfaces.ExponentialIntegrator;
import io.sparksnn.nn.interfaces.TopologicalLinearSpiker;
import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.payload.FloatArray;

/**
 * Two sides that oppose each other: each excites itself and, through inhibitory units of its own,
 * holds down the other. Both see the same observation; the more active one decides.
 */
@RegisterBrain
@Inputs(OpponentBrain.In.class)
@Outputs(OpponentBrain.Out.class)
public abstract class OpponentBrain extends Brain<OpponentBrainConfig> {
  /**
   * What comes in.
   *
   * @param signal the observation, each number from −1 to 1
   * @param modAEx modulation of the excitatory units of side A
   * @param modAIn modulation of the inhibitory units of side A
   * @param modBEx modulation of the excitatory units of side B
   * @param modBIn modulation of the inhibitory units of side B
   */
  public record In(
      FloatArray signal,
      FloatArray modAEx,
      FloatArray modAIn,
      FloatArray modBEx,
      FloatArray modBIn) {}

  /**
   * What goes out.
   *
   * @param action how active each side is
   */
  public record Out(@From("integrator.signal") FloatArray action) implements ModuleOutput {}

  @Node
  @Wire(
      port = "inSpikes",
      from = {"spiker.spikes", "aExcitatory.outSpikes", "bInhibitory.outSpikes"})
  @Wire(port = "modulation", from = "in.modAEx")
  protected ModulatedNeuron aExcitatory;

  @Node
  @Wire(
      port = "inSpikes",
      from = {"spiker.spikes", "bExcitatory.outSpikes", "aInhibitory.outSpikes"})
  @Wire(port = "modulation", from = "in.modBEx")
  protected ModulatedNeuron bExcitatory;

  @Node
  @Wire(
      port = "inSpikes",
      from = {"aExcitatory.outSpikes", "spiker.spikes"})
  @Wire(port = "modulation", from = "in.modAIn")
  protected ModulatedNeuron aInhibitory;

  @Node
  @Wire(
      port = "inSpikes",
      from = {"bExcitatory.outSpikes", "spiker.spikes"})
  @Wire(port = "modulation", from = "in.modBIn")
  protected ModulatedNeuron bInhibitory;

  @Node
  @Wire(port = "signal", from = "in.signal")
  protected TopologicalLinearSpiker spiker;

  @Node
  @Wire(
      port = "spikes",
      from = {"aExcitatory.outSpikes", "bExcitatory.outSpikes"})
  protected ExponentialIntegrator integrator;
}
