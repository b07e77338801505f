package io.sparksnn.samples.cartpole.save;

import io.sparksnn.runtime.checkpoint.CheckpointException;
import java.nio.file.Path;

/** A training that cannot be saved or gone on with; the message names the file or folder. */
public final class SaveException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  SaveException(Path path, String message) {
    super(path + ": " + message);
  }

  SaveException(Path path, IllegalArgumentException cause) {
    super(path + ": " + cause.getMessage(), cause);
  }

  SaveException(CheckpointException cause) {
    super(cause.getMessage(), cause);
  }
}
