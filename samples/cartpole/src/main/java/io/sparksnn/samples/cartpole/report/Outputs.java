package io.sparksnn.samples.cartpole.report;

import io.sparksnn.samples.cartpole.experiment.Result;
import io.sparksnn.samples.cartpole.watch.Sight;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All files that a run leaves, and the folders that take them. */
public final class Outputs {
  private static final String EPISODES = "episodes.csv";
  private static final String CURVE = "curve.png";
  private static final String PAGE = "report.html";

  private final OutputFolder folder;
  private final @Nullable OutputFolder page;

  private Outputs(OutputFolder folder, @Nullable OutputFolder page) {
    this.folder = folder;
    this.page = page;
  }

  /**
   * {@return the folders, made if need be}
   *
   * @param folder for the episodes and the learning curve
   * @param page for the page; null if none is wanted
   * @throws OutputFolder.UnwritableException if one of them cannot take its files; nothing was made
   *     then
   */
  public static Outputs in(Path folder, @Nullable Path page) {
    OutputFolder first = OutputFolder.in(folder, List.of(EPISODES, CURVE));
    try {
      return new Outputs(first, page == null ? null : OutputFolder.in(page, List.of(PAGE)));
    } catch (OutputFolder.UnwritableException e) {
      first.forget();
      throw e;
    }
  }

  /** {@return whether a page is wanted, for which a brain has to be watched} */
  public boolean hasPage() {
    return page != null;
  }

  /**
   * Writes the files.
   *
   * @param run what was asked for
   * @param results what became of the brains, at least one
   * @param sight what was seen of the first brain, if anything
   * @return the files by what they are
   * @throws OutputFolder.UnwritableException if one of them cannot be written
   */
  public Map<String, Path> write(Run run, List<Result> results, @Nullable Sight sight) {
    Map<String, Path> files = new LinkedHashMap<>();
    files.put("Learning curve", folder.write(CURVE, LearningCurve.of(results).toPng()));
    files.put("Episodes", folder.write(EPISODES, bytes(Tables.csv(results))));
    if (page != null) {
      files.put("Report", page.write(PAGE, bytes(Page.of(run, results, sight))));
    }
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
