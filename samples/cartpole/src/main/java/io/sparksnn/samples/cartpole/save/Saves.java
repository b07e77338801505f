package io.sparksnn.samples.cartpole.save;

import io.sparksnn.samples.cartpole.experiment.Contender;
import io.sparksnn.samples.cartpole.report.OutputFolder;
import io.sparksnn.samples.cartpole.train.Player;
import io.sparksnn.samples.cartpole.train.Recipe;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which each training has a file, replaced as a whole after each episode: who is killed
 * loses the episode that was not over.
 */
public final class Saves {
  private final List<Contender> contenders = new ArrayList<>();
  private final List<Integer> learned = new ArrayList<>();
  private @Nullable OutputFolder folder;

  private Saves() {}

  /**
   * {@return no folder}
   *
   * @param contenders the brains
   */
  public static Saves none(List<Contender> contenders) {
    Saves saves = new Saves();
    contenders.forEach(each -> saves.add(each, 0));
    return saves;
  }

  /**
   * {@return a folder for trainings that begin, made if need be}
   *
   * @param path the folder
   * @param origin where the brains are from
   * @param settings what they are taught with
   * @param contenders the brains
   * @throws SaveException if a file of one of them is there already; nothing was made then
   * @throws OutputFolder.UnwritableException if nothing can be written there; nothing was made then
   */
  public static Saves begin(Path path, String origin, String settings, List<Contender> contenders) {
    Saves saves = new Saves();
    for (Contender each : contenders) {
      Path file = path.resolve(name(each));
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new SaveException(
            file,
            "is there already; go on with that training by --resume, or save into another folder");
      }
      saves.add(kept(each, new SaveFile(file, new Identity(origin, settings, each.seed()))), 0);
    }
    saves.folder = OutputFolder.in(path, List.of());
    return saves;
  }

  /**
   * {@return a folder of trainings that go on; brains without a file in it begin}
   *
   * @param path the folder
   * @param source made the brains
   * @param settings what they are taught with
   * @param recipe of those settings
   * @param episodes in which each brain is to have learned at the end
   * @param contenders the brains
   * @throws SaveException if it has none of them, or one that cannot be gone on with
   * @throws OutputFolder.UnwritableException if nothing can be written there
   */
  public static Saves resume(
      Path path,
      Player.Source source,
      String settings,
      Recipe recipe,
      int episodes,
      List<Contender> contenders) {
    List<String> names = contenders.stream().map(Saves::name).toList();
    if (!Files.exists(path)) {
      throw new SaveException(path, "no such folder to go on from");
    }
    Saves saves = new Saves();
    saves.folder = OutputFolder.in(path, names);
    if (names.stream().noneMatch(name -> Files.exists(path.resolve(name)))) {
      throw new SaveException(
          path,
          "has no training of these brains (%s%s) to go on with; --save begins one"
              .formatted(names.get(0), names.size() == 1 ? "" : ", …"));
    }
    for (Contender each : contenders) {
      Path file = path.resolve(name(each));
      if (Files.isSymbolicLink(file)) {
        throw new SaveException(file, "expected a file, found a link");
      }
      SaveFile save = new SaveFile(file, new Identity(source.origin(), settings, each.seed()));
      if (Files.exists(file)) {
        Contender left = leftIn(save, source, each);
        int behind = save.tryOut(left.beginning().get(), recipe, episodes);
        saves.add(kept(left, save), behind);
      } else {
        saves.add(kept(each, save), 0);
      }
    }
    return saves;
  }

  private static String name(Contender contender) {
    return "seed-" + contender.seed() + ".safetensors";
  }

  private static Contender leftIn(SaveFile file, Player.Source source, Contender anew) {
    return new Contender(
        anew.seed(),
        () -> file.read(source, anew.beginning().get().player()),
        anew.afterEpisode(),
        anew.afterwards());
  }

  private static Contender kept(Contender contender, SaveFile file) {
    return new Contender(
        contender.seed(),
        contender.beginning(),
        contender.afterEpisode().andThen(file::write),
        contender.afterwards());
  }

  private void add(Contender contender, int behind) {
    contenders.add(contender);
    learned.add(behind);
  }

  /** {@return the brains, which are saved after each episode} */
  public List<Contender> contenders() {
    return List.copyOf(contenders);
  }

  /** {@return how many episodes each of them has behind it} */
  public List<Integer> learned() {
    return List.copyOf(learned);
  }

  /** Leaves everything as it was, if nothing was saved. */
  public void forget() {
    if (folder != null) {
      folder.forget();
    }
  }
}
