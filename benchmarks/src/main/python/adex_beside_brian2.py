#!/usr/bin/python3
"""adex_beside_brian2.py <model 1|2|3> <passes> <java> <benchmarks.jar>

The AdEx brains of AdExBenchmark beside the same in Brian2's C++ standalone mode (Debian: python3-brian), float32, one
thread, in alternating passes. Populations of 1,024 AdEx units, dt 0.1 ms; sparse synapses (density 0.15, weights
uniform in [0, 30/1024) nA per spike, acting as a current for one step: v += dt/tau * R * w); populations without a
source get the current of a 5 % random subset of 1,024 input lines through the same kind of kernel, redrawn every 10
steps. Prints steps per second of processor time and rates in Hz; Brian2's time is that of its loop alone, without
building and starting the program."""
import logging, resource, statistics, subprocess, sys, tempfile, warnings
warnings.filterwarnings("ignore")
import numpy as np
from brian2 import *
logging.getLogger("brian2").setLevel(logging.ERROR)

model, passes, java, jar = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]
k, steps = 10, 10_000
GRAPH = {
    1: [("A", "B1"), ("B1", "B2"), ("B2", "B3"), ("B3", "D"), ("A", "C1"), ("C1", "C2"), ("C2", "C3"), ("C3", "D")],
    2: [("A1", "A2"), ("B1", "B2"), ("C1", "C2"), ("A2", "D"), ("B2", "D"), ("C2", "D")],
    3: [("A", x) for x in "BCDEF"] + [(x, "G") for x in "BCDEF"],
}[model]
INPUTS = {1: ["A"], 2: ["A1", "B1", "C1"], 3: ["A"]}[model]
N, DENSITY, DT, TAU, R = 1024, 0.15, 0.1, 5.0, 500.0      # ms, ms, MOhm
rng = np.random.default_rng(1)
prefs.core.default_float_dtype = np.float32
folder = tempfile.mkdtemp(prefix="adex_")
set_device("cpp_standalone", directory=folder, build_on_run=False)
prefs.devices.cpp_standalone.openmp_threads = 0
defaultclock.dt = DT * ms


def kernel():
    return rng.random((N, N)) * (30.0 / N) * (rng.random((N, N)) < DENSITY)     # [post, pre], nA


names = sorted({n for edge in GRAPH for n in edge})
base = """dv/dt = (-(v-vrest) + slope*exp((v-vrh)/slope) - Rm*w {drive})/taum : volt
          dw/dt = (a*(v-vrest) - w)/tauw : amp"""
ns = dict(vrest=-70*mV, slope=2*mV, vrh=-50*mV, Rm=R*Mohm, taum=TAU*ms, tauw=10*ms, a=0.5*nS, b=5*pA, vreset=-51*mV)
objects, groups = [], {}
for name in names:
    drive, extra = "", {}
    if name in INPUTS:
        K = kernel()
        current = np.stack([K[:, rng.random(N) < 0.05].sum(axis=1) for _ in range(steps // k)]).astype(np.float32)
        extra = {"drive_" + name: TimedArray(current * nA, dt=k * DT * ms)}
        drive = f"+ Rm*drive_{name}(t, i)"
    g = NeuronGroup(N, base.format(drive=drive), threshold="v > -30*mV", reset="v = vreset; w += b",
                    method="euler", namespace={**ns, **extra})
    g.v = -70 * mV
    groups[name] = g
    objects.append(g)
gain = DT / TAU * R                                                              # mV per nA
for pre, post in GRAPH:
    W = kernel().T                                                               # [pre, post]
    s = Synapses(groups[pre], groups[post], "wv : volt (constant)", on_pre="v_post += wv")
    i, j = W.nonzero()
    s.connect(i=i, j=j)
    s.wv = (W[i, j] * gain).astype(np.float32) * mV
    objects.append(s)
monitors = [SpikeMonitor(g, record=False) for g in groups.values()]
net = Network(objects + monitors)
net.run(steps * DT * ms)
device.build(directory=folder, compile=True, run=False, debug=False)




def brian():
    c0 = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(["./main"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    c1 = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = c1.ru_utime + c1.ru_stime - c0.ru_utime - c0.ru_stime
    loop = float(open(folder + "/results/last_run_info.txt").read().split()[0])
    return steps / min(cpu, loop)


def spark():
    command = [java, "-cp", jar, "io.sparksnn.benchmarks.controller.AdExPace", str(model), "40"]
    return [float(number) for number in subprocess.run(command, check=True, capture_output=True).stdout.split()]


brian()
pairs = [(brian(), spark()) for _ in range(passes)]
get_device().has_been_run = True
rate = sum(m.num_spikes for m in monitors) / (N * len(names)) / (steps * DT / 1000)
theirs = statistics.median(b for b, _ in pairs)
ours = statistics.median(s[0] for _, s in pairs)
ratios = sorted(s[0] / b for b, s in pairs)
print(f"model {model}: Brian2 {theirs:.0f} steps/s at {rate:.0f} Hz, Spark {ours:.0f} at {pairs[0][1][1]:.0f} Hz, "
      f"ratio {statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})")
