"""W3: a kernel that learns by the Hebbian rule.

Units look at their threshold after the synapses have acted, and learn from their spikes after that,
as the workload wants it. What an arriving spike changes comes before, so that the trace of a unit
that spikes at the same time is still without that spike.
"""

import numpy
from brian import UNITS, serve
from brian2 import NeuronGroup, SpikeMonitor, Synapses, ms

names = {"tau": 20 * ms, "gain": 1 - numpy.exp(-1 / 20), "eta": 0.01, "increment": 1 / 20,
         "strongest": 2200 / UNITS}
inputs = NeuronGroup(UNITS, "dx/dt = -x/tau : 1", threshold="rand() < 0.02",
                     reset="x += increment", method="exact", namespace=names)
units = NeuronGroup(UNITS, "dv/dt = -v/tau : 1\ndy/dt = -y/tau : 1", threshold="v > 20",
                    reset="v = 0; y += increment", method="exact", namespace=names)
units.v = "20*rand()"
synapses = Synapses(inputs, units, "w : 1",
                    on_pre="v_post += gain*w\nw = clip(w + eta*y_post, 0, 1e9)",
                    on_post="w = clip(w + eta*x_pre, 0, 1e9)", namespace=names)
synapses.connect()
synapses.w = "strongest*rand()"
units.thresholder["spike"].when = "after_synapses"
synapses.post.when = "after_resets"
serve([inputs, units, synapses], [SpikeMonitor(units, record=False)], UNITS, 1000, 1,
      lambda: {"mean K": float(numpy.mean(synapses.w[:]))})
