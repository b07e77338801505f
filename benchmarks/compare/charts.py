"""Charts beside a page, by matplotlib: charts.py FOLDER, with figures as --json writes them as input."""

import json
import os
import sys

import matplotlib

matplotlib.use("svg")
# The same figures make the same bytes.
matplotlib.rcParams.update({"svg.hashsalt": "compare", "font.size": 11, "axes.spines.top": False,
                            "axes.spines.right": False,
                            "figure.constrained_layout.w_pad": 0.15,
                            "figure.constrained_layout.h_pad": 0.15})
from matplotlib import pyplot
from matplotlib.ticker import FixedLocator, FuncFormatter, LogLocator, NullLocator

import page
from figures import Figures, has, median, significant
from workloads import KINDS, WORKLOADS

LOOKS = {"ours": ("#0072b2", "o"), "c": ("#4d4d4d", "s"), "brian": ("#d55e00", "^")}
NUMBERS = FuncFormatter(lambda value, _: f"{value:,.0f}" if value >= 1 else f"{value:g}")


def against_size(figures, workload):
    figure, axes = pyplot.subplots(figsize=(7.2, 4.4), layout="constrained")
    rows = figures.of(workload)
    for kind, (colour, marker) in LOOKS.items():
        points = [(row["size"], median(row, kind)) for row in rows if has(row, kind)]
        if points:
            axes.loglog(*zip(*points), color=colour, marker=marker, label=KINDS[kind])
    axes.set_title(f"{workload}, {WORKLOADS[workload].title}: time for a step", loc="left")
    axes.set_xlabel("units")
    axes.set_ylabel("µs of processor time")
    axes.xaxis.set_major_locator(FixedLocator([row["size"] for row in rows]))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_major_formatter(NUMBERS)
    low, high = axes.get_ylim()
    axes.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5) if high < 300 * low else (1,), numticks=20))
    axes.yaxis.set_major_formatter(NUMBERS)
    axes.grid(color="#dddddd", linewidth=0.7)
    axes.legend(frameon=False)
    return figure


def beside_each_other(figures, workloads):
    rows = [row for name in workloads for row in figures.of(name)]
    figure, axes = pyplot.subplots(figsize=(7.2, 0.5 + 0.85 * len(rows)), layout="constrained")
    place, places = 0.0, []
    labelled = set()
    for row in rows:
        kinds = [kind for kind in LOOKS if has(row, kind)]
        places.append(place + (len(kinds) - 1) / 2)
        for kind in kinds:
            time = median(row, kind)
            axes.barh(place, time, height=0.85, color=LOOKS[kind][0],
                      label=None if kind in labelled else KINDS[kind])
            axes.annotate(significant(time), (time, place), (4, 0), textcoords="offset points",
                          va="center", fontsize=9)
            labelled.add(kind)
            place += 1
        place += 0.8
    axes.set_yticks(places, [f"{row['workload']}, {WORKLOADS[row['workload']].title}" for row in rows])
    axes.tick_params(axis="y", length=0)
    axes.invert_yaxis()
    axes.set_title("Time for a step", loc="left")
    axes.set_xlabel("µs of processor time")
    axes.margins(x=0.1)
    axes.legend(frameon=False)
    return figure


def save(figure, folder, name):
    figure.savefig(os.path.join(folder, name), facecolor="white", metadata={"Date": None})
    pyplot.close(figure)


def main():
    figures = Figures(json.load(sys.stdin))
    for workload in page.SCALED:
        save(against_size(figures, workload), sys.argv[1], page.chart_of(workload))
    save(beside_each_other(figures, page.others()), sys.argv[1], page.OTHERS)


if __name__ == "__main__":
    main()
