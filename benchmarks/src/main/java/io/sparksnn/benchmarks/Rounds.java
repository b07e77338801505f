package io.sparksnn.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks in rounds, each of them once in a new virtual machine per round, and prints
 * medians over the rounds as a table.
 *
 * <p>JMH runs all forks of one benchmark before the next benchmark; on a machine whose speed drifts
 * the ratios would drift as well. Here what is compared runs close together, many times.
 */
public final class Rounds {
  /** What {@link CpuTime} and JMH's profiler of the heap call their results. */
  private static final String TIME = "cpu.time.norm";

  private static final String BYTES = "gc.alloc.rate.norm";

  private final String baseline;

  /** By parameters, then by benchmark. */
  private final Map<String, Map<String, Series>> cases = new LinkedHashMap<>();

  private Rounds(String baseline) {
    this.baseline = baseline;
  }

  /** One benchmark's figures, one for each round. */
  private record Series(List<Double> nanos, List<Double> bytes) {
    Series() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    /** How many times as long as another takes, compared within each round. */
    double ratioTo(Series other) {
      return median(
          IntStream.range(0, nanos.size())
              .mapToObj(round -> nanos.get(round) / other.nanos.get(round))
              .toList());
    }
  }

  /**
   * Runs what matches.
   *
   * @param arguments a regular expression for the benchmarks; the number of rounds; the name of the
   *     benchmark with which the others are compared
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] arguments) throws RunnerException {
    if (arguments.length != 3 || !arguments[1].matches("[1-9][0-9]{0,3}")) {
      System.err.println("Arguments: regular expression, number of rounds, benchmark to compare");
      System.exit(2);
    }
    OptionsBuilder options = new OptionsBuilder();
    options
        .include(arguments[0])
        .forks(1)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuTime.class);
    if (Runtime.version().feature() >= 23) {
      // Else every fork warns of what JMH does with sun.misc.Unsafe.
      options.jvmArgsAppend("--sun-misc-unsafe-memory-access=allow");
    }
    Rounds rounds = new Rounds(arguments[2]);
    rounds.run(options.build(), Integer.parseInt(arguments[1]));
    rounds.print();
  }

  private void run(Options options, int count) throws RunnerException {
    for (int round = 1; round <= count; round++) {
      System.err.println("Round " + round + " of " + count);
      Collection<RunResult> results = new Runner(options).run();
      for (RunResult result : results) {
        BenchmarkParams params = result.getParams();
        String name = params.getBenchmark();
        Series series =
            cases
                .computeIfAbsent(parameters(params), unused -> new LinkedHashMap<>())
                .computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), unused -> new Series());
        series.nanos().add(median(result, TIME));
        series.bytes().add(median(result, BYTES));
      }
    }
  }

  private void print() {
    System.out.println("| parameters | benchmark | median ns | least to most | ratio | bytes |");
    System.out.println("|---|---|---:|---:|---:|---:|");
    cases.forEach((parameters, benchmarks) ->
        benchmarks.forEach((name, series) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f–%.1f | %.2f | %.0f |%n",
                parameters,
                name,
                median(series.nanos()),
                series.nanos().stream().min(Double::compare).orElseThrow(),
                series.nanos().stream().max(Double::compare).orElseThrow(),
                series.ratioTo(benchmarks.getOrDefault(baseline, series)),
                median(series.bytes()))));
  }

  private static String parameters(BenchmarkParams params) {
    return params.getParamsKeys().stream()
        .map(key -> key + " " + params.getParam(key))
        .collect(Collectors.joining(", "));
  }

  private static double median(RunResult result, String label) {
    List<Double> scores = new ArrayList<>();
    for (IterationResult iteration :
        result.getBenchmarkResults().iterator().next().getIterationResults()) {
      scores.add(requireNonNull(iteration.getSecondaryResults().get(label), label).getScore());
    }
    return median(scores);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
  }
}
