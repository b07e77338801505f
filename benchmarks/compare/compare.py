#!/usr/bin/env python3
"""Our modules beside hand-written C and Brian2's C++ mode: see README.md."""

import argparse
import datetime
import json
import os
import platform
import subprocess
import sys

import figures
import page
import programs
from workloads import WORKLOADS, cases


def machine():
    with open("/proc/cpuinfo") as file:
        names = [line.split(":")[1].strip() for line in file if line.startswith("model name")]
    return f"{len(names)} × {names[0] if names else platform.processor()}"


def run(asked, given, into):
    """Measures one case after the other; what is done is kept if a later one fails."""
    peers = programs.Peers(given.java, given.data)
    this = {"date": datetime.date.today().isoformat(), "machine": machine(), "rounds": given.rounds,
            "load": os.getloadavg()[0]}
    for name, size in asked:
        pinned = not WORKLOADS[name].two_threads_of
        versions, answers = programs.measure(peers.commands(name, size), given.rounds, pinned)
        row = {"workload": name, "size": size, "run": this, "versions": versions, "answers": answers}
        print(page.line(row), file=sys.stderr)
        into.put(row)
        if given.json:
            figures.write(given.json, into)


def draw(known, folder):
    try:
        python = programs.python_with("matplotlib", "no matplotlib (Debian: apt-get install "
                                      "python3-matplotlib): the charts stay as they were")
    except programs.Missing as missing:
        print(missing, file=sys.stderr)
        return
    subprocess.run([python, f"{programs.HERE}/charts.py", folder], text=True, check=True,
                   input=json.dumps(list(known)))


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("workloads", nargs="*", metavar="WORKLOAD[:SIZE]",
                           help=f"of {', '.join(WORKLOADS)}; all where none is named")
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--java", default="java", help="the one to measure")
    arguments.add_argument("--data", help="folder of ab_brain.scfg, which AB takes")
    arguments.add_argument("--json", metavar="FILE", help="file for all figures")
    arguments.add_argument("--from", dest="known", metavar="FILE",
                           help="a file of --json: its figures stand where nothing is measured anew, "
                                "which only workloads that are named are")
    arguments.add_argument("--docs", metavar="PAGE", help="page whose marked part is written anew")
    given = arguments.parse_args()
    if given.data:
        given.data = os.path.abspath(given.data)
    known = figures.read(given.known) if given.known else figures.Figures()
    names = given.workloads or ([] if given.known else WORKLOADS)
    asked = list(cases(names, given.data, len(os.sched_getaffinity(0))))
    if given.docs:
        page.around(given.docs)
        page.check_complete({*known.rows, *asked})
    if asked:
        run(asked, given, known)
    if given.docs:
        page.write(given.docs, known)
        draw(known, os.path.dirname(os.path.abspath(given.docs)))
    print(page.tables(known))


if __name__ == "__main__":
    main()
