"""That a table is made of what peers answer: python3 -m unittest discover benchmarks/compare"""

import unittest
from unittest import mock

import compare


def answers(*microseconds, **more):
    return [{"us": us, "checks": {"Hz": 19.72}, **more} for us in microseconds]


class TableTest(unittest.TestCase):
    def setUp(self):
        all_three = {"ours": answers(20, 40, 60, bytes=0.0), "c": answers(10, 10, 60),
                     "brian": answers(100, 80, 120)}
        self.results = {
            "date": "2026-11-29", "machine": "2 × a processor", "rounds": 3, "load": 1.25,
            "versions": {"ours": "JDK 17", "c": "gcc 12"},
            "workloads": [
                {"workload": "W1", "size": 100_000, "answers": all_three},
                {"workload": "AB", "size": 640, "answers": {"ours": answers(24.5, bytes=0.0)}}]}

    def cells(self, line):
        return [cell.strip() for cell in compare.table(self.results).split("\n")[line].split("|")][1:-1]

    def test_medians_and_ratios_within_each_round(self):
        self.assertEqual(self.cells(2), ["W1", "100,000", "40", "10", "100", "2.00", "2.00", "0",
                                         "19.72 Hz", "19.72 Hz", "19.72 Hz"])

    def test_columns_of_peers_that_did_not_run_are_empty(self):
        self.assertEqual(self.cells(3), ["AB", "640", "24.5", "", "", "", "", "0", "19.72 Hz", "", ""])

    def test_heads_and_rows_have_as_many_columns(self):
        self.assertEqual({len(self.cells(line)) for line in range(4)}, {11})

    def test_says_when_where_and_with_what_it_was_measured(self):
        self.assertEqual(compare.table(self.results).split("\n")[-1],
                         "2026-11-29, 2 × a processor, load 1.2; JDK 17, gcc 12; 3 rounds.")

    def test_brian_is_missing_where_it_cannot_compile(self):
        with mock.patch("shutil.which", lambda tool: None if tool == "g++" else tool):
            with self.assertRaisesRegex(compare.Missing, "no g.., by which Brian2 compiles"):
                compare.python_of_brian()

    def test_sizes_are_those_asked_for(self):
        self.assertEqual(list(compare.cases(["W3", "W1:50"], None)),
                         [("W3", 100), ("W3", 1_000), ("W3", 3_000), ("W1", 50)])

    def test_what_takes_files_is_left_out_without_them(self):
        self.assertEqual(list(compare.cases(["AB", "W4"], None)), [("W4", 1_000)])
        self.assertEqual(list(compare.cases(["AB"], "folder")), [("AB", 640)])


if __name__ == "__main__":
    unittest.main()
