"""A1 to A3: brains of populations of adaptive exponential units, dt 0.1 ms.

Kernels of density 0.15, weights uniform in [0, 30/units) nA, act as a current for one step:
v += dt/tau * R * w. Populations without a source get the current of 5 % of as many input lines,
drawn anew every 10 steps, through a kernel of the same kind: as a table, computed beforehand.
"""

import numpy
from brian import UNITS, WORKLOAD, serve
from brian2 import Mohm, NeuronGroup, SpikeMonitor, Synapses, TimedArray, mV, ms, nA, nS, pA

SOURCES = {
    "A1": {"A": "", "B1": "A", "B2": "B1", "B3": "B2", "C1": "A", "C2": "C1", "C3": "C2",
           "D": "B3 C3"},
    "A2": {"A1": "", "B1": "", "C1": "", "A2": "A1", "B2": "B1", "C2": "C1", "D": "A2 B2 C2"},
    "A3": {"A": "", "B": "A", "C": "A", "D": "A", "E": "A", "F": "A", "G": "B C D E F"},
}[WORKLOAD]
STEPS, HELD, DT, TAU, RESISTANCE = 10_000, 10, 0.1, 5, 500   # dt and tau in ms, MOhm
EQUATIONS = """dv/dt = (-(v - rest) + slope*exp((v - rheobase)/slope) - R*w {drive})/tau : volt
               dw/dt = (a*(v - rest) - w)/tau_w : amp"""
NAMES = {"rest": -70 * mV, "slope": 2 * mV, "rheobase": -50 * mV, "R": RESISTANCE * Mohm,
         "tau": TAU * ms, "tau_w": 10 * ms, "a": 0.5 * nS, "b": 5 * pA, "reset": -51 * mV}
draws = numpy.random.default_rng(1)


def kernel():
    """Weights in nA, a row for each input."""
    weights = draws.random((UNITS, UNITS)) * (30 / UNITS)
    return weights * (draws.random((UNITS, UNITS)) < 0.15)


def population(name):
    drive, table = "", {}
    if not SOURCES[name]:
        weights = kernel()
        currents = [weights[draws.random(UNITS) < 0.05].sum(axis=0) for _ in range(STEPS // HELD)]
        table = {f"drive_{name}": TimedArray(numpy.float32(currents) * nA, dt=HELD * DT * ms)}
        drive = f"+ R*drive_{name}(t, i)"
    group = NeuronGroup(UNITS, EQUATIONS.format(drive=drive), threshold="v > -30*mV",
                        reset="v = reset; w += b", method="euler", namespace={**NAMES, **table})
    group.v = -70 * mV
    return group


def synapses(source, target):
    weights = kernel()
    made = Synapses(groups[source], groups[target], "step : volt (constant)",
                    on_pre="v_post += step")
    inputs, units = weights.nonzero()
    made.connect(i=inputs, j=units)
    made.step = numpy.float32(weights[inputs, units] * DT / TAU * RESISTANCE) * mV
    return made


groups = {name: population(name) for name in SOURCES}
made = [synapses(source, target) for target in SOURCES for source in SOURCES[target].split()]
serve([*groups.values(), *made], [SpikeMonitor(group, record=False) for group in groups.values()],
      UNITS * len(groups), STEPS, DT)
