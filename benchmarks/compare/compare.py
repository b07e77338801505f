#!/usr/bin/env python3
"""Our modules beside hand-written C and Brian2's C++ mode: see README.md."""

import argparse
import dataclasses
import datetime
import glob
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PEERS = os.path.join(HERE, "peers")
OUT = os.path.join(ROOT, "benchmarks", "target", "compare")
JAR = os.path.join(ROOT, "benchmarks", "target", "benchmarks.jar")
GCC = ["gcc", "-O3", "-march=native", "-ffast-math"]
JVM = ["-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"]
MAIN = "io.sparksnn.benchmarks.compare.Peer"
KINDS = {"ours": "ours", "c": "C", "brian": "Brian2"}


@dataclasses.dataclass(frozen=True)
class Workload:
    """What is run, at which sizes, and by which peers beside ours."""
    sizes: tuple
    c: str = None
    brian: str = None
    needs_data: bool = False


WORKLOADS = {
    "W1": Workload((10_000, 100_000, 1_000_000), "w1.c", "w1.py"),
    "W3": Workload((100, 1_000, 3_000), "w3.c", "w3.py"),
    "W4": Workload((1_000,), "w4.c", "w4.py"),
    "A1": Workload((1_024,), brian="adex.py"),
    "A2": Workload((1_024,), brian="adex.py"),
    "A3": Workload((1_024,), brian="adex.py"),
    "AB": Workload((640,), needs_data=True),
}


class Missing(Exception):
    """Something that a peer needs is not on this machine."""


def newest(patterns):
    files = [file for pattern in patterns for file in glob.glob(f"{ROOT}/{pattern}", recursive=True)]
    return max((os.path.getmtime(file) for file in files if os.path.isfile(file)), default=0)


def build_ours():
    """The jar of the benchmarks, unless it is newer than all that it is made of."""
    sources = ["pom.xml", "*/pom.xml", "spark-*/src/main/**", "benchmarks/src/main/**"]
    if not os.path.exists(JAR) or os.path.getmtime(JAR) < newest(sources):
        subprocess.run(["mvn", "-q", "-pl", "benchmarks", "-am", "package", "-DskipTests"], cwd=ROOT,
                       check=True, stdout=sys.stderr)


def build_c(source):
    if not shutil.which("gcc"):
        raise Missing("no gcc: the columns of C stay empty")
    program = f"{OUT}/{source[:-2]}"
    if not os.path.exists(program) or os.path.getmtime(program) < newest(
            ["benchmarks/compare/peers/*.[ch]"]):
        subprocess.run([*GCC, "-o", program, f"{PEERS}/{source}", "-lm"], check=True)
    return program


def python_of_brian():
    for tool in ("g++", "make"):
        if not shutil.which(tool):
            raise Missing(f"no {tool}, by which Brian2 compiles: its columns stay empty")
    for python in (sys.executable, "/usr/bin/python3"):
        found = subprocess.run([python, "-W", "ignore", "-c", "import brian2"], capture_output=True)
        if found.returncode == 0:
            return python
    raise Missing("no Brian2 (Debian: apt-get install python3-brian): its columns stay empty")


class Peers:
    """The programs that run a workload, made ready as far as this machine allows."""

    def __init__(self, java, data):
        self.java, self.data = java, data
        self.missing = set()
        os.makedirs(OUT, exist_ok=True)
        build_ours()

    def commands(self, name, size):
        workload = WORKLOADS[name]
        commands = {"ours": [self.java, *JVM, "-cp", JAR, MAIN, name, str(size), self.data or "."]}
        for kind, source in (("c", workload.c), ("brian", workload.brian)):
            if source:
                try:
                    commands[kind] = [*getattr(self, kind)(source, name, size), name, str(size)]
                except Missing as missing:
                    if str(missing) not in self.missing:
                        print(missing, file=sys.stderr)
                    self.missing.add(str(missing))
        if "brian" in commands:
            commands["brian"].append(f"{OUT}/brian-{name}-{size}")
        return commands

    def c(self, source, name, size):
        return [build_c(source)]

    def brian(self, source, name, size):
        folder = f"{OUT}/brian-{name}-{size}"
        os.makedirs(folder, exist_ok=True)
        return [python_of_brian(), "-W", "ignore", f"{PEERS}/{source}"]


class Program:
    """A peer that runs: each line it is sent makes it run its workload once and answer by a line."""

    def __init__(self, command):
        # Brian2 writes the same C++ again only if Python orders its sets as it did before.
        environment = {**os.environ, "PYTHONHASHSEED": "0", "OMP_NUM_THREADS": "1"}
        self.command = command
        self.process = subprocess.Popen(command, env=environment, text=True, cwd=ROOT,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.version = self.answer()["version"]

    def answer(self):
        line = self.process.stdout.readline()
        if not line.startswith("{"):
            self.end()
            sys.exit(f"{' '.join(self.command)} failed: {line.strip() or 'no answer'}")
        return json.loads(line)

    def pin(self, core):
        for thread in os.listdir(f"/proc/{self.process.pid}/task"):
            os.sched_setaffinity(int(thread), {core})

    def round(self):
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return self.answer()

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def measure(commands, rounds):
    """Runs the peers of one workload in turns on the same core."""
    programs = {kind: Program(command) for kind, command in commands.items()}
    core = max(os.sched_getaffinity(0))
    for program in programs.values():
        program.pin(core)
    answers = {kind: [] for kind in programs}
    for _ in range(rounds):
        for kind, program in programs.items():
            answers[kind].append(program.round())
    for program in programs.values():
        program.end()
    return ({kind: program.version for kind, program in programs.items()}, answers)


def machine():
    with open("/proc/cpuinfo") as file:
        names = [line.split(":")[1].strip() for line in file if line.startswith("model name")]
    return f"{len(names)} × {names[0] if names else platform.processor()}"


def median(answers, figure="us"):
    return statistics.median(answer[figure] for answer in answers)


def ratio(above, below):
    """How many times as long one takes, compared within each round."""
    return statistics.median(a["us"] / b["us"] for a, b in zip(above, below))


def significant(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def shown(answers):
    return ", ".join(f"{value:.4g} {name}" for name, value in answers[-1]["checks"].items())


def row(result):
    answers = result["answers"]
    ours = answers["ours"]
    cells = [result["workload"], f"{result['size']:,}"]
    for kind in KINDS:
        cells.append(significant(median(answers[kind])) if kind in answers else "")
    cells.append(f"{ratio(ours, answers['c']):.2f}" if "c" in answers else "")
    cells.append(f"{ratio(answers['brian'], ours):.2f}" if "brian" in answers else "")
    cells.append(f"{median(ours, 'bytes'):.0f}")
    cells += [shown(answers[kind]) if kind in answers else "" for kind in KINDS]
    return "| " + " | ".join(cells) + " |"


def table(results):
    """Markdown: medians over the rounds, and what shows that all have computed the same."""
    heads = ["workload", "size", *(f"{kind}, µs" for kind in KINDS.values()), "ours ÷ C",
             "Brian2 ÷ ours", "bytes", *(f"check of {kind}" for kind in KINDS.values())]
    lines = ["| " + " | ".join(heads) + " |",
             "|---" + "|---:" * (len(heads) - 4) + "|---" * len(KINDS) + "|"]
    lines += [row(result) for result in results["workloads"]]
    lines += ["", f"{results['date']}, {results['machine']}, load {results['load']:.1f}; "
              + ", ".join(sorted(set(results["versions"].values())))
              + f"; {results['rounds']} rounds."]
    return "\n".join(lines)


def cases(names, data):
    """Workloads and sizes by what was asked for: W1, or W1:100000."""
    for asked in names or WORKLOADS:
        name, _, size = asked.partition(":")
        if name not in WORKLOADS:
            sys.exit(f"{asked}: there are {', '.join(WORKLOADS)}")
        if WORKLOADS[name].needs_data and not data:
            print(f"{name} is left out: it takes --data", file=sys.stderr)
            continue
        for each in [int(size)] if size else WORKLOADS[name].sizes:
            yield name, each


def run(given):
    peers = Peers(given.java, given.data)
    results = {"date": datetime.date.today().isoformat(), "machine": machine(), "rounds": given.rounds,
               "load": os.getloadavg()[0], "versions": {}, "workloads": []}
    for name, size in cases(given.workloads, given.data):
        versions, answers = measure(peers.commands(name, size), given.rounds)
        results["versions"].update(versions)
        results["workloads"].append({"workload": name, "size": size, "answers": answers})
        print(row(results["workloads"][-1]), file=sys.stderr)
    return results


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("workloads", nargs="*", metavar="WORKLOAD[:SIZE]",
                           help=f"of {', '.join(WORKLOADS)}; all where none is named")
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--java", default="java", help="the one to measure")
    arguments.add_argument("--data", help="folder of ab_brain.scfg, which AB takes")
    arguments.add_argument("--json", help="file for all that was measured")
    given = arguments.parse_args()
    if given.data:
        given.data = os.path.abspath(given.data)
    results = run(given)
    if given.json:
        with open(given.json, "w") as file:
            json.dump(results, file, indent=1)
    print(table(results))


if __name__ == "__main__":
    main()
