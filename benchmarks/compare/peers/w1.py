"""W1: leaky units, each under a steady current of its own."""

from brian import UNITS, serve
from brian2 import NeuronGroup, SpikeMonitor, ms

units = NeuronGroup(UNITS, "dv/dt = (drive - v)/tau : 1\ndrive : 1 (constant)", threshold="v > 20",
                    reset="v = 0", method="exact", namespace={"tau": 20 * ms})
units.v = "20*rand()"
units.drive = "15 + 15*rand()"
serve([units], [SpikeMonitor(units, record=False)], UNITS, 1000, 1)
