"""W2: the CUBA network."""

from brian import UNITS, serve
from brian2 import NeuronGroup, SpikeMonitor, Synapses, ms, mV

names = {"tau": 20 * ms, "tau_e": 5 * ms, "tau_i": 10 * ms, "rest": -49 * mV, "top": -50 * mV,
         "low": -60 * mV, "we": 1.62 * mV, "wi": -9 * mV, "exciting": UNITS * 4 // 5}
units = NeuronGroup(UNITS, """dv/dt = (ge + gi - (v - rest))/tau : volt (unless refractory)
                              dge/dt = -ge/tau_e : volt
                              dgi/dt = -gi/tau_i : volt""", threshold="v > top", reset="v = low",
                    refractory=5 * ms, method="exact", namespace=names)
units.v = "low + (top - low)*rand()"
excitation = Synapses(units, units, on_pre="ge += we", namespace=names)
inhibition = Synapses(units, units, on_pre="gi += wi", namespace=names)
excitation.connect("i < exciting", p=min(0.02, 80 / UNITS))
inhibition.connect("i >= exciting", p=min(0.02, 80 / UNITS))
serve([units, excitation, inhibition], [SpikeMonitor(units, record=False)], UNITS, 10_000, 0.1)
