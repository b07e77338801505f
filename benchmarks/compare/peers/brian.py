"""What all peers in Brian2 share: its C++ mode, in 32 bits and one thread, run whenever asked to."""

import json
import logging
import os
import sys
import warnings

warnings.filterwarnings("ignore")
import brian2
import numpy
from brian2 import Network, get_device, ms, prefs, seed, set_device

logging.getLogger("brian2").setLevel(logging.ERROR)
WORKLOAD, UNITS, FOLDER = sys.argv[1], int(sys.argv[2]), sys.argv[3]
prefs.core.default_float_dtype = numpy.float32
prefs.devices.cpp_standalone.openmp_threads = 0
prefs.devices.cpp_standalone.extra_make_args_unix = [f"-j{os.cpu_count()}"]
set_device("cpp_standalone", directory=FOLDER, build_on_run=False)
seed(1)


def serve(objects, monitors, units, steps, dt, checks=lambda: {}):
    """Builds what has changed, and for each line of the input runs once; only the loop counts.

    Rates are those of the units that the monitors count, dt is in ms.
    """
    brian2.defaultclock.dt = dt * ms
    network = Network(*objects, *monitors)
    network.run(steps * dt * ms)
    device = get_device()
    device.build(directory=FOLDER, compile=True, run=False, with_output=False)
    say({"version": f"Brian2 {brian2.__version__}"})
    for _ in sys.stdin:
        device.run(FOLDER, with_output=False, run_args=[])
        spikes = sum(monitor.num_spikes for monitor in monitors)
        # Brian2 measures its loop by clock(), which is processor time.
        say({"us": 1e6 * device._last_run_time / steps,
             "checks": {"Hz": 1000 * spikes / (units * steps * dt), **checks()}})


def say(answer):
    print(json.dumps(answer), flush=True)
