package io.sparksnn.samples.digits;

import io.sparksnn.samples.digits.data.DataException;
import io.sparksnn.samples.digits.data.DigitData;
import io.sparksnn.samples.digits.data.DigitReader;
import io.sparksnn.samples.digits.data.Split;
import io.sparksnn.samples.digits.data.Text;
import io.sparksnn.samples.digits.network.SpikingNetwork;
import io.sparksnn.samples.digits.pictures.ConfusionPicture;
import io.sparksnn.samples.digits.pictures.PictureException;
import io.sparksnn.samples.digits.pictures.Pictures;
import io.sparksnn.samples.digits.pictures.RasterPicture;
import java.awt.image.BufferedImage;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: reads its options, runs the experiment, reports. */
@Command(
    name = "digits",
    sortOptions = false,
    description = "Recognises handwritten digits from the spikes of a fixed random layer.")
public final class Digits implements Callable<Integer> {
  private static final int MAX_UNITS = 2_000;
  private static final int MAX_STEPS = 1_000;

  private final PrintStream out;
  private final PrintStream err;

  @Spec private CommandSpec spec;

  @Option(
      names = "--units",
      paramLabel = "N",
      defaultValue = "400",
      description = "Hidden units, 1 to " + MAX_UNITS + " (default: ${DEFAULT-VALUE}).")
  private int units;

  @Option(
      names = "--steps",
      paramLabel = "N",
      defaultValue = "60",
      description = "Steps of 1 ms per image, 1 to " + MAX_STEPS + " (default: ${DEFAULT-VALUE}).")
  private int steps;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Draws the weights; same seed, same result (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--shuffle",
      description = "Permute the pixels of each image at random: only the amount of ink is left.")
  private boolean shuffle;

  @Option(
      names = "--data",
      paramLabel = "FILE",
      description = "Rows of 64 pixels (0-16) and a digit, CSV or gzip (default: built in).")
  private @Nullable Path data;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "digits-out",
      description = "Folder for the pictures (default: ${DEFAULT-VALUE}).")
  private Path folder;

  @SuppressWarnings("unused") // the library reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  private Digits(PrintStream out, PrintStream err) {
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
    return new CommandLine(new Digits(out, err))
        // A file name may begin with an @.
        .setExpandAtFiles(false)
        .setOut(new PrintWriter(out, true, Charset.defaultCharset()))
        .setParameterExceptionHandler((fault, unused) -> {
          err.println("digits: " + Text.oneLine(String.valueOf(fault.getMessage())));
          return CommandLine.ExitCode.USAGE;
        })
        .execute(args);
  }

  @Override
  public Integer call() {
    check("--units", units, MAX_UNITS);
    check("--steps", steps, MAX_STEPS);
    try {
      experiment();
    } catch (DataException | PictureException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    return CommandLine.ExitCode.OK;
  }

  private void check(String option, int value, int max) {
    if (value < 1 || value > max) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '%s': %d is not from 1 to %d".formatted(option, value, max));
    }
  }

  private void experiment() {
    DigitData digits = data == null ? DigitReader.readBundled() : DigitReader.read(data);
    Split split = Split.of(shuffle ? digits.shuffled(seed) : digits);
    Pictures pictures = Pictures.in(folder);

    SpikingNetwork network = new SpikingNetwork(DigitData.SHAPE, units, seed);
    Experiment experiment = new Experiment(split, network, steps);
    Result result;
    try (ProgressBar bar = progressBar(experiment.images())) {
      result = experiment.run(bar::step);
    }
    out.print(Report.of(result));

    DigitData.Image example = split.test().images().get(0);
    BufferedImage raster = RasterPicture.of(experiment.record(example), example.digit());
    out.println("Spike raster       " + pictures.write("spikes.png", raster));
    BufferedImage confusion = ConfusionPicture.of(result.network());
    out.println("Confusion matrix   " + pictures.write("confusion.png", confusion));
  }

  private ProgressBar progressBar(int images) {
    return new ProgressBarBuilder()
        .setTaskName("Images")
        .setInitialMax(images)
        // Plain characters and a given width: right on every terminal, and in a log.
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(err, 80))
        .setUpdateIntervalMillis(100)
        .build();
  }
}
