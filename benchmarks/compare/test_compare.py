"""That what was asked for is measured and kept: python3 -m unittest discover benchmarks/compare"""

import contextlib
import io
import json
import os
import shutil
import tempfile
import unittest
from unittest import mock

import compare
import figures
import programs
from workloads import WORKLOADS, cases


def answer(us):
    return {"us": us, "wall_us": us, "bytes": 0.0, "checks": {"Hz": 20.0}}


def measured(us):
    """Takes the place of measuring: every program needs so many microseconds."""
    return lambda commands, rounds, pinned: (dict.fromkeys(commands, "a version"),
                                             {kind: [answer(us)] * rounds for kind in commands})


class CasesTest(unittest.TestCase):
    def cases(self, *names, data=None, cores=2):
        with contextlib.redirect_stderr(io.StringIO()) as said:
            found = list(cases(names, data, cores))
        self.said = said.getvalue()
        return found

    def test_sizes_are_those_asked_for(self):
        self.assertEqual(self.cases("W3", "W1:50"),
                         [("W3", 100), ("W3", 1_000), ("W3", 3_000), ("W1", 50)])

    def test_what_takes_files_is_left_out_without_them(self):
        self.assertEqual(self.cases("AB", "W4"), [("W4", 1_000)])
        self.assertEqual(self.said, "AB is left out: it takes --data\n")
        self.assertEqual(self.cases("AB", data="folder"), [("AB", 640)])

    def test_what_takes_two_cores_is_left_out_without_them(self):
        self.assertEqual(self.cases("T1", "W4", cores=1), [("W4", 1_000)])
        self.assertEqual(self.said, "T1 is left out: it takes two cores\n")

    def test_an_unknown_workload_is_an_error(self):
        with self.assertRaisesRegex(SystemExit, "W9: there are W1, W2, "):
            self.cases("W9")


class CommandTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = os.path.join(folder.name, "figures.json")

    def run_command(self, *arguments, us=10.0):
        said = io.StringIO()
        with mock.patch("sys.argv", ["compare.py", *arguments]), \
                mock.patch("programs.build_ours"), mock.patch("programs.build_c", str), \
                mock.patch("programs.python_of_brian", return_value="python3"), \
                mock.patch("programs.measure", side_effect=measured(us)) as measure, \
                contextlib.redirect_stdout(said), contextlib.redirect_stderr(io.StringIO()):
            compare.main()
        self.measured = [call.args[0]["ours"][-4:] for call in measure.call_args_list]
        self.pinned = [call.args[2] for call in measure.call_args_list]
        return said.getvalue()

    def times(self):
        return {(row["workload"], row["size"]): figures.median(row, "ours")
                for row in figures.read(self.file)}

    def test_figures_are_kept(self):
        self.run_command("W4", "W1:50", "--json", self.file)
        self.assertEqual(self.times(), {("W1", 50): 10, ("W4", 1_000): 10})

    def test_without_a_name_nothing_that_is_known_is_measured(self):
        self.run_command("W4", "--json", self.file)
        self.assertIn("| W4 | 1,000 | 10 |", self.run_command("--from", self.file))
        self.assertEqual(self.measured, [])

    def test_what_is_named_is_measured_anew_and_all_else_stays(self):
        self.run_command("W4", "W1:50", "--json", self.file)
        self.run_command("W4", "--from", self.file, "--json", self.file, us=7.0)
        self.assertEqual(self.times(), {("W1", 50): 10, ("W4", 1_000): 7})
        self.assertEqual(len(self.measured), 1)

    def test_what_was_measured_is_kept_if_a_later_workload_fails(self):
        def fail(name, *_):
            if name == "W4":
                raise SystemExit("W4 failed")
            return {"ours": []}
        with mock.patch.object(programs.Peers, "commands", lambda peers, *case: fail(*case)):
            with self.assertRaisesRegex(SystemExit, "W4 failed"):
                self.run_command("W1:50", "W4", "--json", self.file)
        self.assertEqual(self.times(), {("W1", 50): 10})

    def test_a_page_that_would_lack_rows_is_refused_before_anything_is_measured(self):
        page = f"{programs.ROOT}/docs/benchmarks.md"
        with mock.patch("page.write") as write, mock.patch("compare.run") as run:
            with self.assertRaisesRegex(SystemExit, "--docs takes figures of all workloads"):
                self.run_command("W4", "--docs", page)
        run.assert_not_called()
        write.assert_not_called()

    def test_two_threads_have_all_cores(self):
        with mock.patch("os.sched_getaffinity", return_value={0, 1}):
            self.run_command("T1", "W4")
        self.assertEqual(self.measured, [["A1", "1024", ".", "1"], ["W4", "1000", ".", "1"]])
        self.assertEqual(self.pinned, [False, True])

    def test_a_file_that_has_no_figures_is_an_error(self):
        with open(self.file, "w") as file:
            json.dump({"workloads": []}, file)
        with self.assertRaisesRegex(SystemExit, "figures.json: no figures as --json writes them"):
            self.run_command("--from", self.file)


class ProgramsTest(unittest.TestCase):
    def test_brian_is_missing_where_it_cannot_compile(self):
        with mock.patch("shutil.which", lambda tool: None if tool == "g++" else tool):
            with self.assertRaisesRegex(programs.Missing, "no g.., by which Brian2 compiles"):
                programs.python_of_brian()

    @unittest.skipUnless(shutil.which("gcc"), "no gcc")
    def test_programs_in_c_have_the_rates_of_their_workloads(self):
        rates = {"W1": (19, 21), "W2": (5.6, 5.9), "W3": (20, 26), "W4": (18, 21)}
        with tempfile.TemporaryDirectory() as folder, mock.patch("programs.OUT", folder):
            for name, (least, most) in rates.items():
                workload = WORKLOADS[name]
                program = programs.Program([programs.build_c(workload.c), name, str(workload.sizes[0])])
                rate = program.round()["checks"]["Hz"]
                program.end()
                self.assertTrue(least <= rate <= most, f"{name}: {rate} Hz")


if __name__ == "__main__":
    unittest.main()
