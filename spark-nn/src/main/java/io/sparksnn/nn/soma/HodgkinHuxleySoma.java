package io.sparksnn.nn.soma;

import io.sparksnn.annotations.RegisterModule;
import io.sparksnn.annotations.Variable;
import io.sparksnn.runtime.tensor.Shape;

/**
 * Hodgkin and Huxley's membrane with sodium, potassium and leak:
 *
 * <pre>
 * C·dV/dt = g_Na·m³·h·(E_Na − V) + g_K·n⁴·(E_K − V) + g_L·(E_L − V) + I/area
 * dx/dt = α_x(V)·(1 − x) − β_x(V)·x,  x = m, h, n</pre>
 *
 * <p>Integrated by exponential Euler: within a step of at most {@code maxStep} each equation is
 * solved exactly with the others held, gates first; {@code dt} is divided into such steps. A unit
 * spikes when its potential has risen through the threshold; there is no reset. Units start at rest
 * with the gates at their steady state there. Potentials stay within ±1 V.
 *
 * <p>Port {@code current} in pA of any shape, which is the shape of the units; with the default
 * area 200 pA are 1 µA/cm². Potentials in mV, the property above rest.
 *
 * <p>Source: A. Hodgkin, A. Huxley, <cite>A quantitative description of membrane current and its
 * application to conduction and excitation in nerve</cite>, Journal of Physiology 117 (1952),
 * 500–544; area as in R. Brette et al., <cite>Simulation of networks of spiking neurons</cite>,
 * Journal of Computational Neuroscience 23 (2007), 349–398.
 */
@RegisterModule(menu = "Components/Somas")
public abstract class HodgkinHuxleySoma extends Soma<HodgkinHuxleySomaConfig> {
  /** One pA on one µm², in µA/cm². */
  private static final float PA_PER_UM2 = 100;

  private static final float MAX_POTENTIAL = 1000;

  /** Activation m of sodium. */
  @Variable(shape = "units", doc = "Activation of sodium.")
  protected float[] sodiumActivation = {};

  /** Inactivation h of sodium: 1 where nothing is inactivated. */
  @Variable(shape = "units", doc = "Part of sodium that is not inactivated.")
  protected float[] sodiumInactivation = {};

  /** Activation n of potassium. */
  @Variable(shape = "units", doc = "Activation of potassium.")
  protected float[] potassiumActivation = {};

  private float[] nextM = {};
  private float[] nextH = {};
  private float[] nextN = {};
  private float[] peaks = {};

  private float[] rest = {};
  private float[] thresholds = {};
  private float[] capacitance = {};
  private float[] density = {};
  private float[] sodium = {};
  private float[] potassium = {};
  private float[] leak = {};
  private float[] sodiumReversal = {};
  private float[] potassiumReversal = {};
  private float[] leakReversal = {};
  private int substeps;
  private float h;

  /** For the generated class. */
  protected HodgkinHuxleySoma() {}

  @Override
  protected void buildMembrane(Shape units) {
    rest = values(config().potentialRest(), units);
    thresholds = values(config().threshold(), units);
    capacitance = values(config().capacitance(), units);
    density = values(config().area(), units);
    sodium = values(config().sodiumConductance(), units);
    potassium = values(config().potassiumConductance(), units);
    leak = values(config().leakConductance(), units);
    sodiumReversal = values(config().sodiumReversal(), units);
    potassiumReversal = values(config().potassiumReversal(), units);
    leakReversal = values(config().leakReversal(), units);
    for (int unit = 0; unit < rest.length; unit++) {
      thresholds[unit] -= rest[unit];
      density[unit] = PA_PER_UM2 / density[unit];
    }
    float dt = config().step().dt();
    substeps = (int) Math.max(1, Math.ceil(dt / config().maxStep() - 1e-3));
    h = dt / substeps;
    sodiumActivation = new float[units.size()];
    sodiumInactivation = new float[units.size()];
    potassiumActivation = new float[units.size()];
    nextM = new float[units.size()];
    nextH = new float[units.size()];
    nextN = new float[units.size()];
    peaks = new float[units.size()];
  }

  @Override
  public void reset() {
    super.reset();
    for (int unit = 0; unit < rest.length; unit++) {
      float v = rest[unit];
      sodiumActivation[unit] = steady(SquidGates.opensSodium(v), SquidGates.closesSodium(v));
      sodiumInactivation[unit] =
          steady(SquidGates.releasesSodium(v), SquidGates.inactivatesSodium(v));
      potassiumActivation[unit] =
          steady(SquidGates.opensPotassium(v), SquidGates.closesPotassium(v));
    }
  }

  private static float steady(float opens, float closes) {
    return opens / (opens + closes);
  }

  @Override
  protected float[] thresholds() {
    return thresholds;
  }

  /** There is none: the membrane returns by itself. */
  @Override
  protected float[] resetPotentials() {
    return potential.data;
  }

  @Override
  protected float[] peaks(float[] next) {
    return peaks;
  }

  /** A spike is not counted again while it lasts. */
  @Override
  protected boolean isReady(int unit) {
    return potential.data[unit] <= thresholds[unit];
  }

  @Override
  protected void integrate(float[] v, float[] current, float[] next) {
    for (int unit = 0; unit < v.length; unit++) {
      integrate(unit, v[unit], current[unit] * density[unit], next);
    }
  }

  private void integrate(int unit, float start, float current, float[] next) {
    float v = start + rest[unit];
    float m = sodiumActivation[unit];
    float inactivation = sodiumInactivation[unit];
    float n = potassiumActivation[unit];
    float peak = start;
    for (int k = 0; k < substeps; k++) {
      m = gate(m, SquidGates.opensSodium(v), SquidGates.closesSodium(v));
      inactivation =
          gate(inactivation, SquidGates.releasesSodium(v), SquidGates.inactivatesSodium(v));
      n = gate(n, SquidGates.opensPotassium(v), SquidGates.closesPotassium(v));
      float na = sodium[unit] * (m * m * m) * inactivation;
      float kalium = potassium[unit] * (n * n) * (n * n);
      float sum = na + kalium + leak[unit];
      float goal =
          (na * sodiumReversal[unit]
                  + kalium * potassiumReversal[unit]
                  + leak[unit] * leakReversal[unit]
                  + current)
              / sum;
      goal = Math.max(-MAX_POTENTIAL, Math.min(MAX_POTENTIAL, goal));
      v = goal + (v - goal) * Exponential.exp(-h * sum / capacitance[unit]);
      peak = Math.max(peak, v - rest[unit]);
    }
    next[unit] = v - rest[unit];
    nextM[unit] = m;
    nextH[unit] = inactivation;
    nextN[unit] = n;
    peaks[unit] = peak;
  }

  private float gate(float open, float opens, float closes) {
    float both = opens + closes;
    float goal = opens / both;
    return goal + (open - goal) * Exponential.exp(-h * both);
  }

  @Override
  protected void beforeReset(float[] v) {
    float[] m = sodiumActivation;
    float[] inactivation = sodiumInactivation;
    float[] n = potassiumActivation;
    sodiumActivation = nextM;
    sodiumInactivation = nextH;
    potassiumActivation = nextN;
    nextM = m;
    nextH = inactivation;
    nextN = n;
  }
}
