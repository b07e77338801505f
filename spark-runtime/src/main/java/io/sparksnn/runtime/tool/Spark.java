package io.sparksnn.runtime.tool;

import io.sparksnn.runtime.checkpoint.Checkpoint;
import io.sparksnn.runtime.checkpoint.CheckpointException;
import io.sparksnn.runtime.checkpoint.CheckpointInfo;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** {@code spark inspect FILE} and {@code spark verify FILE}: what a checkpoint holds. */
public final class Spark {
  private static final int DONE = 0;
  private static final int BAD_INPUT = 2;

  /** Characters of a note. */
  private static final int SHOWN = 60;

  private static final String USAGE =
      "spark inspect FILE [--config] | spark verify FILE: a checkpoint's content (with its"
          + " configuration), or whether it is as it was written";

  private final PrintStream out;

  private Spark(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs a command and ends the program, with 2 if a file is not whole or the command is wrong.
   *
   * @param arguments the command and its file
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(arguments, out, err));
  }

  /**
   * {@return the exit code of a command: 0, or 2 if a file is not whole or the command is wrong}
   *
   * @param arguments the command and its file
   * @param out takes what is asked for
   * @param err takes a line on what is wrong
   */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    boolean config =
        arguments.length == 3 && arguments[0].equals("inspect") && arguments[2].equals("--config");
    if (arguments.length != 2 && !config) {
      err.println("spark: expected a command and a file; " + USAGE);
      return BAD_INPUT;
    }
    try {
      Path file = Path.of(arguments[1]);
      switch (arguments[0]) {
        case "inspect" -> new Spark(out).inspect(Checkpoint.of(file).inspect(), config);
        case "verify" -> new Spark(out).verified(file, Checkpoint.of(file).verify());
        default -> {
          err.println("spark: there is no command '" + plain(arguments[0]) + "'; " + USAGE);
          return BAD_INPUT;
        }
      }
      return DONE;
    } catch (CheckpointException | InvalidPathException refused) {
      err.println("spark: " + plain(String.valueOf(refused.getMessage())));
      return BAD_INPUT;
    }
  }

  private void inspect(CheckpointInfo info, boolean config) {
    if (config) {
      info.config().lines().map(Spark::plain).forEach(out::println);
      return;
    }
    out.println("module      " + plain(info.module()) + " '" + plain(info.name()) + "'");
    out.println("steps       " + info.steps());
    out.println("written by  " + plain(info.writer()) + ", format version " + info.version());
    out.println("file        " + info.bytes() + " bytes");
    if (!info.notes().isEmpty()) {
      out.println("notes       " + info.notes().size());
      info.notes().forEach((key, text) -> out.println("  " + plain(key) + "  " + shortened(text)));
    }
    out.println("tensors     " + info.tensors().size());
    info.tensors().forEach((name, look) -> out.println("  " + plain(name) + "  " + look));
  }

  private void verified(Path file, CheckpointInfo info) {
    out.println(
        "%s is whole: %s '%s' after %d steps, %d tensors, %d bytes"
            .formatted(
                file,
                plain(info.module()),
                plain(info.name()),
                info.steps(),
                info.tensors().size(),
                info.bytes()));
  }

  /** The beginning of a text that may be long, and how long that is. */
  private static String shortened(String text) {
    if (text.length() <= SHOWN) {
      return plain(text);
    }
    int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return "%s… (%d characters)".formatted(plain(text.substring(0, end)), text.length());
  }

  /** A text of strangers, which is not to steer a terminal. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
