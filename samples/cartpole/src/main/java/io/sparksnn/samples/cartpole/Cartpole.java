package io.sparksnn.samples.cartpole;

import io.sparksnn.samples.cartpole.experiment.Contender;
import io.sparksnn.samples.cartpole.experiment.Experiment;
import io.sparksnn.samples.cartpole.experiment.Result;
import io.sparksnn.samples.cartpole.file.BrainFile;
import io.sparksnn.samples.cartpole.report.JsonReport;
import io.sparksnn.samples.cartpole.report.OutputFolder;
import io.sparksnn.samples.cartpole.report.Outputs;
import io.sparksnn.samples.cartpole.report.Run;
import io.sparksnn.samples.cartpole.report.Tables;
import io.sparksnn.samples.cartpole.report.Words;
import io.sparksnn.samples.cartpole.save.SaveException;
import io.sparksnn.samples.cartpole.save.Saves;
import io.sparksnn.samples.cartpole.settings.Settings;
import io.sparksnn.samples.cartpole.train.OpponentPlayer;
import io.sparksnn.samples.cartpole.train.Player;
import io.sparksnn.samples.cartpole.watch.Watch;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: reads its options, trains, reports. */
@Command(
    name = "cartpole",
    sortOptions = false,
    description = "Learns to balance a pole on a cart by the plasticity of spiking units alone.")
public final class Cartpole implements Callable<Integer> {
  private static final int MAX_EPISODES = 100_000;
  private static final int MAX_SEEDS = 10_000;

  /** Seeds of brains have 32 bits. */
  private static final long MAX_SEED = 0xffff_ffffL;

  private static final String FROM_FILE = "file";

  private final PrintStream out;
  private final PrintStream err;

  @Spec private CommandSpec spec;

  @Option(
      names = "--episodes",
      paramLabel = "N",
      defaultValue = "150",
      description = "Episodes of training, 1 to " + MAX_EPISODES + " (default: ${DEFAULT-VALUE}).")
  private int episodes;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Draws weights and delays; same seed, same result (default: 1; those of a --brain).")
  private @Nullable Long seed;

  @Option(
      names = "--seeds",
      paramLabel = "N",
      description = "Train N brains, of this seed and those that follow, on all cores: one table.")
  private @Nullable Integer seeds;

  @Option(
      names = "--evaluation",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "Episodes without learning at the end, 0 to "
              + MAX_EPISODES
              + " (default: ${DEFAULT-VALUE}).")
  private int evaluation;

  @Option(names = "--json", description = "Print the results as JSON instead of tables.")
  private boolean json;

  @Option(
      names = "--settings",
      paramLabel = "NAME",
      description =
          "Settings of the brain and its training: own, or reference, those of the reference's"
              + " tutorial (default: own; with --brain, reference).")
  private @Nullable Settings settings;

  @Option(
      names = "--brain",
      paramLabel = "FILE",
      description = "Train the brain of a model file (.scfg) instead of the sample's own.")
  private @Nullable Path brain;

  @Option(
      names = "--neuron",
      paramLabel = "NAME=FILE",
      description = "A population that the --brain names, and no module has; as often as it takes.")
  private Map<String, Path> neurons = new LinkedHashMap<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "cartpole-out",
      description = "Folder for the learning curve and all episodes (default: ${DEFAULT-VALUE}).")
  private Path folder;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description =
          "Folder for report.html: the results, and pictures of the first brain at work, on one"
              + " page.")
  private @Nullable Path reportFolder;

  @Option(
      names = "--save",
      paramLabel = "DIR",
      description = "Folder in which each training is saved after every episode.")
  private @Nullable Path save;

  @Option(
      names = "--resume",
      paramLabel = "DIR",
      description = "Go on with the trainings that were saved in a folder, and save them there.")
  private @Nullable Path resume;

  @SuppressWarnings("unused") // the library reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  private Cartpole(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    int exitCode = run(System.out, System.err, args);
    // Maven runs this in its own JVM, which has to live on when all went well.
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** Runs the program and returns its exit code: 0, or 2 after one line about what is wrong. */
  static int run(PrintStream out, PrintStream err, String... args) {
    return new CommandLine(new Cartpole(out, err))
        // A file name may begin with an @.
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out, true, Charset.defaultCharset()))
        .setParameterExceptionHandler((fault, unused) -> {
          err.println("cartpole: " + Words.firstFault(String.valueOf(fault.getMessage())));
          return CommandLine.ExitCode.USAGE;
        })
        .execute(args);
  }

  @Override
  public Integer call() {
    check("--episodes", episodes, 1, MAX_EPISODES);
    check("--evaluation", evaluation, 0, MAX_EPISODES);
    if (seeds != null) {
      check("--seeds", seeds, 1, MAX_SEEDS);
    }
    if (seed != null) {
      check("--seed", seed, 0, MAX_SEED);
    }
    if (brain == null && !neurons.isEmpty()) {
      throw fault("Option '--neuron' needs a '--brain' that names the population", null);
    }
    if (brain != null && settings == Settings.OWN) {
      throw fault(
          "Option '--settings own' is for the sample's own brain, not for a '--brain'", null);
    }
    if (save != null && resume != null) {
      throw fault("Options '--save' and '--resume' are one too many: --resume saves, too", null);
    }
    Saves saves;
    Outputs outputs;
    try {
      saves = saves();
      outputs = outputs(saves);
    } catch (IllegalArgumentException e) {
      throw fault(e.getMessage(), e);
    }
    try {
      train(saves, outputs);
    } catch (OutputFolder.UnwritableException | SaveException e) {
      throw fault(e.getMessage(), e);
    }
    return CommandLine.ExitCode.OK;
  }

  private void check(String option, long value, long min, long max) {
    if (value < min || value > max) {
      throw fault(
          "Invalid value for option '%s': %d is not from %d to %d"
              .formatted(option, value, min, max),
          null);
    }
  }

  private ParameterException fault(@Nullable String message, @Nullable Throwable cause) {
    return new ParameterException(spec.commandLine(), message, cause);
  }

  private Saves saves() {
    BrainFile file = brain == null ? null : BrainFile.read(brain, neurons);
    Player.Source source = file == null ? OpponentPlayer.source(settings()::brain) : file;
    List<Contender> contenders = contenders(source, file);
    String taught = settings().name().toLowerCase(Locale.ROOT);
    if (resume != null) {
      return Saves.resume(resume, source, taught, settings().recipe(), episodes, contenders);
    }
    return save == null
        ? Saves.none(contenders)
        : Saves.begin(save, source.origin(), taught, contenders);
  }

  private List<Contender> contenders(Player.Source source, @Nullable BrainFile file) {
    if (file != null && seed == null && seeds == null) {
      return List.of(new Contender(FROM_FILE, file::player));
    }
    long first = seed == null ? 1 : seed;
    return LongStream.range(first, first + (seeds == null ? 1 : seeds))
        .mapToObj(one -> new Contender(Long.toString(one), () -> source.player(one)))
        .toList();
  }

  private Outputs outputs(Saves saves) {
    try {
      return Outputs.in(folder, reportFolder);
    } catch (OutputFolder.UnwritableException e) {
      saves.forget();
      throw e;
    }
  }

  private Settings settings() {
    if (settings != null) {
      return settings;
    }
    return brain == null ? Settings.OWN : Settings.REFERENCE;
  }

  private void train(Saves saves, Outputs outputs) {
    List<Contender> all = new ArrayList<>(saves.contenders());
    int threads = Math.min(all.size(), Runtime.getRuntime().availableProcessors());
    long done = saves.learned().stream().mapToLong(each -> each).sum();
    EpisodeBar bar = new EpisodeBar((long) episodes * all.size(), done, err);
    Experiment experiment = new Experiment(settings().recipe(), episodes, evaluation, bar);
    Watch watch = new Watch();
    if (outputs.hasPage()) {
      all.set(0, watch.over(all.get(0)));
    }
    Interruption.shortens(
        () -> {
          List<Result> results;
          try (bar) {
            results = experiment.run(all, threads);
          }
          report(results, run(saves), watch, outputs);
        },
        experiment::stop);
  }

  private Run run(Saves saves) {
    return new Run(
        spec.commandLine().getParseResult().originalArgs(),
        brain == null ? "the sample's own" : brain + neuronFiles(),
        saves.contenders().stream().map(Contender::seed).toList(),
        saves.learned(),
        episodes,
        evaluation,
        settings().recipe());
  }

  private String neuronFiles() {
    return neurons.entrySet().stream()
        .map(each -> "; %s: %s".formatted(each.getKey(), each.getValue()))
        .collect(Collectors.joining());
  }

  private void report(List<Result> results, Run run, Watch watch, Outputs outputs) {
    if (results.isEmpty()) {
      err.println("cartpole: stopped before the first episode was over");
      return;
    }
    Map<String, Path> files = outputs.write(run, results, watch.sight());
    if (json) {
      out.println(JsonReport.of(results));
      return;
    }
    out.print(seeds == null ? Tables.ofOne(results.get(0)) : Tables.ofMany(results));
    files.forEach((what, file) -> out.print(Tables.line(what, file)));
    out.flush();
  }
}
