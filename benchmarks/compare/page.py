"""Markdown of what was measured, and its place in a page."""

import json
import os
import sys
import textwrap

from bars import BARS
from figures import has, median, ratio, significant
from workloads import KINDS, WORKLOADS, every_case

BEGIN = "<!-- compare: begin; this part is written by benchmarks/compare/compare.py -->"
END = "<!-- compare: end -->"
SCALED = [name for name, workload in WORKLOADS.items() if len(workload.sizes) > 1]
OTHERS = "compare-others.svg"


def table(figures):
    """Medians over the rounds, and what shows that all have computed the same."""
    heads = ["workload", "size", *(f"{kind}, µs" for kind in KINDS.values()), "ours ÷ C",
             "Brian2 ÷ ours", "bytes", *(f"check of {kind}" for kind in KINDS.values())]
    return "\n".join([cells(heads), "|---" + "|---:" * (len(heads) - 4) + "|---" * len(KINDS) + "|",
                      *(line(row) for row in figures.compared())])


def threads_table(figures):
    """By the clock: processor time says nothing about two threads."""
    heads = ["workload", "size", "one thread, µs", "two threads, µs", "one ÷ two", "spikes"]
    return "\n".join([cells(heads), "|---" + "|---:" * 4 + "|---|",
                      *(line(row) for row in figures.on_two_threads())])


def line(row):
    size = f"{row['size']:,}"
    if WORKLOADS[row["workload"]].two_threads_of:
        one, two = shown(row, "ours"), shown(row, "two")
        return cells([WORKLOADS[row["workload"]].two_threads_of, size,
                      significant(median(row, "ours", "wall_us")),
                      significant(median(row, "two", "wall_us")),
                      f"{ratio(row, 'ours', 'two', 'wall_us'):.2f}",
                      "the same" if one == two else f"differ: {one}, {two}"])
    return cells([row["workload"], size,
                  *(significant(median(row, kind)) if has(row, kind) else "" for kind in KINDS),
                  f"{ratio(row, 'ours', 'c'):.2f}" if has(row, "c") else "",
                  f"{ratio(row, 'brian', 'ours'):.2f}" if has(row, "brian") else "",
                  f"{median(row, 'ours', 'bytes'):.0f}",
                  *(shown(row, kind) if has(row, kind) else "" for kind in KINDS)])


def cells(values):
    return "| " + " | ".join(values) + " |"


def shown(row, kind):
    checks = row["answers"][kind][-1]["checks"]
    return ", ".join(f"{value:.4g} {name}" for name, value in checks.items())


def origin(figures):
    """When, where and with what; where rows are of several runs, which of them are of which."""
    runs = {}
    for row in figures:
        runs.setdefault(json.dumps(row["run"], sort_keys=True), []).append(row)
    said = []
    for rows in runs.values():
        run = rows[0]["run"]
        versions = sorted({version for row in rows for version in row["versions"].values()})
        text = (f"{run['date']}, {run['machine']}, load {run['load']:.1f} at the start; "
                f"{', '.join(versions)}; {run['rounds']} rounds.")
        if len(runs) > 1:
            text = f"{names(figures, rows)}: {text}"
        said.append(textwrap.fill(text, 104, break_on_hyphens=False))
    return "\n\n".join(said)


def names(figures, rows):
    """Of some rows: workloads, with sizes where there are rows of other sizes that are not among them."""
    said = []
    for workload in dict.fromkeys(row["workload"] for row in rows):
        here = [row for row in rows if row["workload"] == workload]
        sizes = "" if here == figures.of(workload) else " " + " and ".join(
            f"{row['size']:,}" for row in here)
        said.append(workload + sizes)
    return ", ".join(said)


def tables(figures):
    parts = [origin(figures), table(figures)] if figures.compared() else [origin(figures)]
    return "\n\n".join(parts + ([threads_table(figures)] if figures.on_two_threads() else []))


def bars(figures):
    return "\n".join(["| bar | | measured |", "|---|---|---|", *(bar.line(figures) for bar in BARS)])


def charts(figures):
    return "\n\n".join([*(f"![{alt(figures, name)}]({chart_of(name)})" for name in SCALED),
                        f"![{alt_of_others(figures)}]({OTHERS})"])


def chart_of(workload):
    return f"compare-{workload.lower()}.svg"


def others():
    """Workloads that have one size, which share a chart."""
    return [name for name, workload in WORKLOADS.items()
            if name not in SCALED and not workload.two_threads_of]


def alt(figures, workload):
    rows = figures.of(workload)
    lines = []
    for kind, name in KINDS.items():
        times = [significant(median(row, kind)) for row in rows if has(row, kind)]
        if times:
            lines.append(f"{name} {times[0]} to {times[-1]} µs")
    return (f"Time for a step of {workload}, {WORKLOADS[workload].title}, against its size, both "
            f"logarithmic: {', '.join(lines)}")


def alt_of_others(figures):
    rows = [row for name in others() for row in figures.of(name)]
    return "Bars of µs for a step: " + "; ".join(
        row["workload"] + ": " + ", ".join(f"{name} {significant(median(row, kind))}"
                                           for kind, name in KINDS.items() if has(row, kind))
        for row in rows)


def check_complete(cases):
    """A page has all rows: those that were not measured anew must come from a file."""
    absent = [f"{name}:{size}" for name, size in every_case() if (name, size) not in cases]
    if absent:
        sys.exit(f"--docs takes figures of all workloads, and would have none of {' '.join(absent)}: "
                 "name them as well, or give --from FILE that has them")


def around(name):
    """What stands before and after the part that is written."""
    with open(name) as file:
        text = file.read()
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        sys.exit(f"{name}: the part to write is not marked by the lines\n{BEGIN}\n{END}")
    return before, after


def write(name, figures):
    before, after = around(name)
    text = "\n\n".join([tables(figures), bars(figures), charts(figures)])
    with open(f"{name}.new", "w") as file:
        file.write(f"{before}{BEGIN}\n{text}\n{END}{after}")
    os.replace(f"{name}.new", name)
