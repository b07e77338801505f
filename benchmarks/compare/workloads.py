"""What is compared: the workloads, their sizes, and who runs them."""

import dataclasses
import sys

KINDS = {"ours": "ours", "c": "C", "brian": "Brian2"}


@dataclasses.dataclass(frozen=True)
class Workload:
    """What is run, at which sizes, and by which peers beside ours."""
    title: str
    sizes: tuple
    c: str = None
    brian: str = None
    needs_data: bool = False
    two_threads_of: str = None


WORKLOADS = {
    "W1": Workload("leaky units", (10_000, 100_000, 1_000_000), "w1.c", "w1.py"),
    "W2": Workload("CUBA network", (4_000, 16_000, 64_000), "w2.c", "w2.py"),
    "W3": Workload("a kernel that learns", (100, 1_000, 3_000), "w3.c", "w3.py"),
    "W4": Workload("a delay for each synapse", (1_000,), "w4.c", "w4.py"),
    "A1": Workload("AdEx brain 1", (1_024,), brian="adex.py"),
    "A2": Workload("AdEx brain 2", (1_024,), brian="adex.py"),
    "A3": Workload("AdEx brain 3", (1_024,), brian="adex.py"),
    "AB": Workload("a brain from its file", (640,), needs_data=True),
    "T1": Workload("A1 on two threads", (1_024,), two_threads_of="A1"),
    "T3": Workload("A3 on two threads", (1_024,), two_threads_of="A3"),
}


def every_case():
    return [(name, size) for name, workload in WORKLOADS.items() for size in workload.sizes]


def cases(names, data, cores):
    """Workloads and sizes by what was asked for: W1, or W1:100000."""
    for asked in names:
        name, _, size = asked.partition(":")
        if name not in WORKLOADS:
            sys.exit(f"{asked}: there are {', '.join(WORKLOADS)}")
        if WORKLOADS[name].needs_data and not data:
            print(f"{name} is left out: it takes --data", file=sys.stderr)
        elif WORKLOADS[name].two_threads_of and cores < 2:
            print(f"{name} is left out: it takes two cores", file=sys.stderr)
        else:
            yield from ((name, each) for each in ([int(size)] if size else WORKLOADS[name].sizes))
