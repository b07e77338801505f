package io.sparksnn.samples.cartpole.save;

import io.sparksnn.runtime.checkpoint.Checkpoint;
import io.sparksnn.runtime.checkpoint.CheckpointException;
import io.sparksnn.samples.cartpole.env.CartPole;
import io.sparksnn.samples.cartpole.experiment.Experiment;
import io.sparksnn.samples.cartpole.train.Beginning;
import io.sparksnn.samples.cartpole.train.Player;
import io.sparksnn.samples.cartpole.train.Recipe;
import io.sparksnn.samples.cartpole.train.Training;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** The file of one training: a checkpoint of its brain, with a note of all else. */
final class SaveFile {
  private static final String NOTE = "training";

  private final Path path;
  private final Identity identity;

  SaveFile(Path path, Identity identity) {
    this.path = path;
    this.identity = identity;
  }

  /** Saves a training of which an episode is over; nobody else's file is replaced by the first. */
  void write(Training training) {
    try {
      Checkpoint.of(path)
          .notes(Map.of(NOTE, new Note(identity, training.past()).toText()))
          .write(training.brain(), training.learned().size() > 1);
    } catch (CheckpointException e) {
      throw new SaveException(e);
    }
  }

  /**
   * The training where it was left; all of the file has been compared with its digests.
   *
   * @param source makes the brain of the file
   * @param anew what the brain was before it learned
   * @throws SaveException if the file is damaged, or of another training
   */
  Beginning read(Player.Source source, Player anew) {
    try {
      String text = Checkpoint.of(path).verify().notes().get(NOTE);
      if (text == null) {
        throw new IllegalArgumentException("is a checkpoint, but of no training");
      }
      Note note = Note.of(text);
      note.identity().require(identity);
      Player player = source.restored(path);
      if (!Objects.equals(player.brain().config(), anew.brain().config())) {
        throw new IllegalArgumentException("is of another training: a brain of other parameters");
      }
      return new Beginning(player, note.past());
    } catch (CheckpointException e) {
      throw new SaveException(e);
    } catch (IllegalArgumentException e) {
      throw new SaveException(path, e);
    }
  }

  /**
   * Goes on for a try, since nothing is to be trained if one of several brains cannot.
   *
   * @return the episodes that the training has behind it
   * @throws SaveException if it cannot
   */
  int tryOut(Beginning beginning, Recipe recipe, int episodes) {
    int learned = beginning.past().learned().size();
    if (learned > episodes) {
      throw new SaveException(
          path,
          "has %d episodes behind it, more than the %d of --episodes".formatted(learned, episodes));
    }
    try {
      return new Training(beginning, new CartPole(Experiment.CART_SEED), recipe).learned().size();
    } catch (IllegalArgumentException e) {
      throw new SaveException(path, e);
    }
  }
}
