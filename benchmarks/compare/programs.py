"""The programs that run workloads: built, started, and asked in turns."""

import glob
import json
import os
import shutil
import subprocess
import sys

from workloads import WORKLOADS

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PEERS = os.path.join(HERE, "peers")
OUT = os.path.join(ROOT, "benchmarks", "target", "compare")
JAR = os.path.join(ROOT, "benchmarks", "target", "benchmarks.jar")
GCC = ["gcc", "-O3", "-march=native", "-ffast-math"]
HUGE_PAGES = "/sys/kernel/mm/transparent_hugepage/enabled"
MAIN = "io.sparksnn.benchmarks.compare.Peer"


class Missing(Exception):
    """Something that a program needs is not on this machine."""


def jvm():
    """Options of our programs; what is asked for in vain would be told in the first line."""
    options = ["-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"]
    if os.path.exists(HUGE_PAGES):
        with open(HUGE_PAGES) as file:
            if "[never]" not in file.read():
                options.append("-XX:+UseTransparentHugePages")
    return options


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


def python_with(module, message):
    """Debian's packages are not those of a Python that was installed beside its own."""
    for python in (sys.executable, "/usr/bin/python3"):
        if shutil.which(python) and subprocess.run([python, "-W", "ignore", "-c", f"import {module}"],
                                                   capture_output=True).returncode == 0:
            return python
    raise Missing(message)


def python_of_brian():
    for tool in ("g++", "make"):
        if not shutil.which(tool):
            raise Missing(f"no {tool}, by which Brian2 compiles: its columns stay empty")
    return python_with("brian2", "no Brian2 (Debian: apt-get install python3-brian): "
                                 "its columns stay empty")


class Peers:
    """The programs that run a workload, made ready as far as this machine allows."""

    def __init__(self, java, data):
        self.java, self.data = java, data
        self.missing = set()
        os.makedirs(OUT, exist_ok=True)
        build_ours()

    def commands(self, name, size):
        workload = WORKLOADS[name]
        if workload.two_threads_of:
            return {"ours": self.ours(workload.two_threads_of, size, 1),
                    "two": self.ours(workload.two_threads_of, size, 2)}
        commands = {"ours": self.ours(name, size, 1)}
        for kind, source in (("c", workload.c), ("brian", workload.brian)):
            if source:
                try:
                    commands[kind] = getattr(self, kind)(source, name, size)
                except Missing as missing:
                    if str(missing) not in self.missing:
                        print(missing, file=sys.stderr)
                    self.missing.add(str(missing))
        return commands

    def ours(self, name, size, threads):
        return [self.java, *jvm(), "-cp", JAR, MAIN, name, str(size), self.data or ".", str(threads)]

    def c(self, source, name, size):
        return [build_c(source), name, str(size)]

    def brian(self, source, name, size):
        folder = f"{OUT}/brian-{name}-{size}"
        os.makedirs(folder, exist_ok=True)
        return [python_of_brian(), "-W", "ignore", f"{PEERS}/{source}", name, str(size), folder]


class Program:
    """A peer that runs: each line it is sent makes it run its workload once and answer by a line."""

    def __init__(self, command):
        # Brian2 writes the same C++ again only if Python orders its sets as it did before. Memory
        # of C and Brian2 is asked for in huge pages, as ours is.
        environment = {**os.environ, "PYTHONHASHSEED": "0", "OMP_NUM_THREADS": "1",
                       "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"}
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
        self.process.communicate()


def measure(commands, rounds, pinned):
    """Runs the programs of one workload in turns, on the same core or on all of them."""
    programs = {kind: Program(command) for kind, command in commands.items()}
    if pinned:
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
