"""W4: a delay of 1 to 8 steps for each synapse.

Units look at their threshold after the synapses have acted, as the workload wants it.
"""

import numpy
from brian import UNITS, serve
from brian2 import Hz, NeuronGroup, PoissonGroup, SpikeMonitor, Synapses, ms

names = {"tau": 20 * ms, "gain": 1 - numpy.exp(-1 / 20), "strongest": 2200 / UNITS}
inputs = PoissonGroup(UNITS, 20 * Hz)
units = NeuronGroup(UNITS, "dv/dt = -v/tau : 1", threshold="v > 20", reset="v = 0",
                    method="exact", namespace=names)
units.v = "20*rand()"
synapses = Synapses(inputs, units, "w : 1", on_pre="v_post += gain*w", namespace=names)
synapses.connect()
synapses.w = "strongest*rand()"
synapses.delay = "(1 + int(8*rand()))*ms"
units.thresholder["spike"].when = "after_synapses"
serve([inputs, units, synapses], [SpikeMonitor(units, record=False)], UNITS, 1000, 1)
