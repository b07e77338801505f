package io.sparksnn.processor.model;

/**
 * Where a payload comes from, as it is written.
 *
 * @param text such as {@code soma.spikes}
 * @param site where it is written
 */
public record SourceModel(String text, Site site) {
  /** The origin of the controller's own inputs. */
  public static final String IN = "in";

  /** The origin of the controller's own properties. */
  public static final String SELF = "self";

  /** Whether there are an origin and a port. */
  public boolean isFormed() {
    return text.matches("[^.\\s]+\\.[^.\\s]+");
  }

  /** The node, or one of the words above. */
  public String origin() {
    return text.substring(0, text.indexOf('.'));
  }

  /** The port there. */
  public String port() {
    return text.substring(text.indexOf('.') + 1);
  }
}
