"""What the figures should reach, and whether they do."""

import dataclasses
import typing

from figures import has, median, ratio


@dataclasses.dataclass(frozen=True)
class Bar:
    """Some figures, none of which may be on the wrong side of a limit."""
    text: str
    measure: typing.Callable   # figures to values; none where something was not measured
    limit: float
    at_least: bool = False
    number: str = "{:.2f}"
    unit: str = "×"

    def line(self, figures):
        values = self.measure(figures)
        if not values:
            return f"| {self.text} | not measured | |"
        met = all(value >= self.limit if self.at_least else value <= self.limit for value in values)
        numbers = ", ".join(self.number.format(value) for value in values)
        return f"| {self.text} | {'met' if met else 'missed'} | {numbers} {self.unit} |"


def each(cases, kinds, value):
    def measure(figures):
        rows = [figures.get(*case) for case in cases]
        return [value(row) for row in rows] if all(has(row, *kinds) for row in rows) else []
    return measure


def against_c(workload, size, limit):
    return Bar(f"{workload}, {size:,}: at most {limit:g} × C",
               each([(workload, size)], ("ours", "c"), lambda row: ratio(row, "ours", "c")),
               limit)


def against_brian(workloads, size, limit):
    wanted = "as fast as" if limit == 1 else f"{limit:g} times as fast as"
    return Bar(f"{', '.join(workloads)}, {size:,}: at least {wanted} Brian2",
               each([(name, size) for name in workloads], ("ours", "brian"),
                    lambda row: ratio(row, "brian", "ours")), limit, True, unit="times")


def growth(workload, unit, units):
    """How much longer a unit of work takes at the largest size than at the smallest."""
    def measure(figures):
        rows = figures.of(workload)
        costs = [1000 * median(row, "ours") / units(row["size"]) for row in rows]
        return [costs[-1] / costs[0]] if len(rows) > 1 else []
    return Bar(f"{workload}, time for {unit}, largest size ÷ smallest: at most 1.5 ×",
               measure, 1.5)


def bytes_of_all(figures):
    return [max(median(row, "ours", "bytes") for row in figures)] if list(figures) else []


BARS = [
    against_c("W1", 100_000, 2.5),
    against_brian(["W1"], 100_000, 3),
    against_c("W2", 4_000, 2),
    against_brian(["W2"], 4_000, 1),
    against_c("W2", 64_000, 2),
    against_brian(["W2"], 64_000, 1),
    against_c("W3", 1_000, 2),
    against_brian(["W3"], 1_000, 4),
    against_c("W3", 3_000, 2),
    against_brian(["W3"], 3_000, 5),
    against_c("W4", 1_000, 2),
    against_brian(["W4"], 1_000, 2.5),
    against_brian(["A1", "A2", "A3"], 1_024, 4),
    Bar("AB: at least 40,000 steps per second",
        each([("AB", 640)], ("ours",), lambda row: 1e6 / median(row, "ours")), 40_000, True,
        "{:,.0f}", "steps"),
    Bar("A1, A3: on two threads at least 1.5 times as fast as on one, by the clock",
        each([("T1", 1_024), ("T3", 1_024)], ("ours", "two"),
             lambda row: ratio(row, "ours", "two", "wall_us")), 1.5, True, unit="times"),
    Bar("nothing allocated in a step, anywhere", bytes_of_all, 0, number="{:.3g}", unit="bytes"),
    growth("W1", "a unit", lambda size: size),
    growth("W2", "a unit of 80 synapses", lambda size: size),
    growth("W3", "a synapse where a spike arrives", lambda size: 0.02 * size * size),
]
