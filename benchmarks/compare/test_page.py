"""That tables, bars, charts and a page are made of figures."""

import contextlib
import io
import os
import tempfile
import unittest
from unittest import mock

import bars
import compare
import page
import programs
from figures import Figures
from workloads import every_case

RUN = {"date": "2026-11-29", "machine": "2 × a processor", "rounds": 3, "load": 1.25}
PAGE = f"# Page\n\nBefore.\n\n{page.BEGIN}\nold\n{page.END}\n\nAfter.\n"


def answers(*microseconds, hz=19.72, **more):
    return [{"us": us, "checks": {"Hz": hz}, **more} for us in microseconds]


def row(workload, size, run=RUN, **by_kind):
    return {"workload": workload, "size": size, "run": run,
            "versions": {"ours": "JDK 17", "c": "gcc 12"}, "answers": by_kind}


def ours(workload, size, us=20.0, allocated=0.0):
    return row(workload, size, ours=answers(us, bytes=allocated, wall_us=us),
               two=answers(us / 2, wall_us=us / 2))


def everything():
    return Figures(ours(name, size) for name, size in every_case())


class TableTest(unittest.TestCase):
    def setUp(self):
        self.figures = Figures([
            row("AB", 640, ours=answers(24.5, bytes=0.0)),
            row("W1", 100_000, ours=answers(20, 40, 60, bytes=0.0), c=answers(10, 10, 60),
                brian=answers(100, 80, 120))])

    def cells(self, line):
        return [cell.strip() for cell in page.table(self.figures).split("\n")[line].split("|")][1:-1]

    def test_medians_and_ratios_within_each_round(self):
        self.assertEqual(self.cells(2), ["W1", "100,000", "40", "10", "100", "2.00", "2.00", "0",
                                         "19.72 Hz", "19.72 Hz", "19.72 Hz"])

    def test_columns_of_peers_that_did_not_run_are_empty(self):
        self.assertEqual(self.cells(3), ["AB", "640", "24.5", "", "", "", "", "0", "19.72 Hz", "", ""])

    def test_heads_and_rows_have_as_many_columns(self):
        self.assertEqual({len(self.cells(line)) for line in range(4)}, {11})

    def test_two_threads_are_compared_by_the_clock(self):
        one, two = answers(90, wall_us=100, bytes=0.0), answers(30, wall_us=50, bytes=0.0)
        self.assertEqual(page.line(row("T1", 1_024, ours=one, two=two)),
                         "| A1 | 1,024 | 100 | 50 | 2.00 | the same |")

    def test_says_where_two_threads_spike_differently(self):
        one, two = answers(90, wall_us=100), answers(30, hz=20, wall_us=50)
        self.assertIn("differ: 19.72 Hz, 20 Hz", page.line(row("T1", 1_024, ours=one, two=two)))

    def test_says_when_where_and_with_what_it_was_measured(self):
        self.assertEqual(page.origin(self.figures), "2026-11-29, 2 × a processor, load 1.2 at the start; "
                                                    "JDK 17, gcc 12; 3 rounds.")

    def test_says_which_figures_are_of_which_run(self):
        later = {**RUN, "date": "2026-12-01"}
        self.figures.put(row("W1", 10_000, later, ours=answers(7, bytes=0.0)))
        self.figures.put(row("W4", 1_000, later, ours=answers(7, bytes=0.0)))
        first, second = page.origin(self.figures).split("\n\n")
        self.assertRegex(first, "^W1 10,000, W4: 2026-12-01")
        self.assertRegex(second, "^W1 100,000, AB: 2026-11-29")


class BarsTest(unittest.TestCase):
    def line(self, bar, *rows):
        return bar.line(Figures(rows))

    def test_a_bar_against_c_is_met_or_missed(self):
        bar = bars.against_c("W4", 1_000, 2)
        self.assertEqual(self.line(bar, row("W4", 1_000, ours=answers(19), c=answers(10))),
                         "| W4, 1,000: at most 2 × C | met | 1.90 × |")
        self.assertIn("| missed | 2.10 × |",
                      self.line(bar, row("W4", 1_000, ours=answers(21), c=answers(10))))

    def test_one_of_several_figures_misses_the_bar(self):
        bar = bars.against_brian(["A1", "A2"], 1_024, 4)
        rows = [row(name, 1_024, ours=answers(10), brian=answers(us))
                for name, us in (("A1", 50), ("A2", 39))]
        self.assertEqual(self.line(bar, *rows), "| A1, A2, 1,024: at least 4 times as fast as Brian2 "
                                                "| missed | 5.00, 3.90 times |")

    def test_what_was_not_measured_is_neither_met_nor_missed(self):
        self.assertIn("| not measured |", self.line(bars.against_c("W4", 1_000, 2), ours("W4", 1_000)))
        self.assertTrue(all("not measured" in bar.line(Figures()) for bar in bars.BARS))

    def test_growth_is_that_of_the_largest_size_beside_the_smallest(self):
        bar = bars.growth("W1", "a unit", lambda size: size)
        rows = [ours("W1", 10, 1), ours("W1", 100, 50), ours("W1", 1_000, 140)]
        self.assertIn("| met | 1.40 × |", self.line(bar, *rows))

    def test_any_allocation_is_too_much(self):
        lines = [bar.line(Figures([ours("W1", 10_000), ours("W4", 1_000, allocated=24.0)]))
                 for bar in bars.BARS if "allocated" in bar.text]
        self.assertEqual(lines, ["| nothing allocated in a step, anywhere | missed | 24 bytes |"])


class PageTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.page = os.path.join(self.folder, "page.md")
        self.write(PAGE)

    def write(self, text):
        with open(self.page, "w") as file:
            file.write(text)

    def read(self, name="page.md"):
        with open(os.path.join(self.folder, name)) as file:
            return file.read()

    def test_only_the_marked_part_is_written(self):
        page.write(self.page, everything())
        text = self.read()
        self.assertRegex(text, "^# Page\n\nBefore.\n\n<!-- compare: begin")
        self.assertTrue(text.endswith(f"{page.END}\n\nAfter.\n"))
        self.assertNotIn("old", text)
        for part in ("| W2 | 64,000 |", "| A3 | 1,024 |", "| met |", "](compare-w3.svg)"):
            self.assertIn(part, text)

    def test_writing_again_changes_nothing(self):
        page.write(self.page, everything())
        text = self.read()
        page.write(self.page, everything())
        self.assertEqual(self.read(), text)

    def test_a_page_without_marks_is_an_error_and_stays(self):
        self.write("# Page\n")
        with self.assertRaisesRegex(SystemExit, "is not marked by the lines"):
            page.write(self.page, everything())
        self.assertEqual(self.read(), "# Page\n")

    def test_a_page_lacks_no_row(self):
        with self.assertRaisesRegex(SystemExit, "none of W2:4000 T3:1024: name them"):
            page.check_complete(set(every_case()) - {("W2", 4_000), ("T3", 1_024)})
        page.check_complete(every_case())

    def test_charts_tell_their_figures_to_those_who_do_not_see_them(self):
        self.assertIn("![Time for a step of W1, leaky units, against its size, both logarithmic: "
                      "ours 20 to 20 µs](compare-w1.svg)", page.charts(everything()))
        self.assertIn("AB: ours 20](compare-others.svg)", page.charts(everything()))

    def test_the_same_figures_make_the_same_charts(self):
        try:
            programs.python_with("matplotlib", "no matplotlib")
        except programs.Missing as missing:
            self.skipTest(str(missing))
        drawn = []
        for _ in range(2):
            compare.draw(everything(), self.folder)
            drawn.append({name: self.read(name) for name in os.listdir(self.folder) if ".svg" in name})
        self.assertEqual(sorted(drawn[0]), ["compare-others.svg", "compare-w1.svg", "compare-w2.svg",
                                            "compare-w3.svg"])
        self.assertEqual(drawn[0], drawn[1])

    def test_charts_stay_where_there_is_no_matplotlib(self):
        said = io.StringIO()
        with mock.patch("shutil.which", lambda tool: None), contextlib.redirect_stderr(said):
            compare.draw(everything(), self.folder)
        self.assertRegex(said.getvalue(), "^no matplotlib .*: the charts stay as they were\n$")
        self.assertEqual(os.listdir(self.folder), ["page.md"])


if __name__ == "__main__":
    unittest.main()
