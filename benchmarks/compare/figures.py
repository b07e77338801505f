"""What was measured: rows of a workload and a size, which are kept in a file, and their medians."""

import json
import os
import statistics
import sys

from workloads import WORKLOADS


class Figures:
    """Rows by workload and size, each with when, where and with what it was measured."""

    def __init__(self, rows=()):
        self.rows = {}
        for row in rows:
            self.put(row)

    def put(self, row):
        """Takes the place of an earlier row of the same workload and size."""
        self.rows[row["workload"], row["size"]] = row

    def get(self, workload, size):
        return self.rows.get((workload, size))

    def __iter__(self):
        order = list(WORKLOADS)
        return iter(sorted(self.rows.values(), key=lambda r: (order.index(r["workload"]), r["size"])))

    def of(self, workload):
        return [row for row in self if row["workload"] == workload]

    def compared(self):
        return [row for row in self if not WORKLOADS[row["workload"]].two_threads_of]

    def on_two_threads(self):
        return [row for row in self if WORKLOADS[row["workload"]].two_threads_of]


def read(name):
    try:
        with open(name) as file:
            return Figures(json.load(file))
    except (OSError, ValueError, TypeError, KeyError) as error:
        sys.exit(f"{name}: no figures as --json writes them ({error})")


def write(name, figures):
    """All or nothing: the figures that were there may have taken long."""
    with open(f"{name}.new", "w") as file:
        json.dump(list(figures), file, indent=1)
    os.replace(f"{name}.new", name)


def median(row, kind, figure="us"):
    return statistics.median(answer[figure] for answer in row["answers"][kind])


def ratio(row, above, below, figure="us"):
    """How many times as long one takes, compared within each round."""
    answers = row["answers"]
    return statistics.median(a[figure] / b[figure] for a, b in zip(answers[above], answers[below]))


def has(row, *kinds):
    return row is not None and all(kind in row["answers"] for kind in kinds)


def significant(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
