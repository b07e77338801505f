package io.sparksnn.processor.model;

import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A component of a configuration: a field, or an embedded configuration.
 *
 * @param name the component
 * @param type its type
 * @param isEmbedded whether {@code @Embedded} stands on it
 * @param isParam whether {@code @Param} stands on it
 * @param embedded the embedded configuration; null if it is none, or the type cannot be embedded
 * @param checks the rules that stand on it
 * @param overrides other defaults for the embedded fields
 * @param site the component
 */
public record PartModel(
    String name,
    TypeMirror type,
    boolean isEmbedded,
    boolean isParam,
    @Nullable ConfigModel embedded,
    List<CheckModel> checks,
    List<OverrideModel> overrides,
    Site site) {

  /**
   * A default for an embedded field.
   *
   * @param text as written: {@code field=default}
   * @param site where it is written
   */
  public record OverrideModel(String text, Site site) {

    /** The field; empty if there is no {@code =}. */
    public String field() {
      int equals = text.indexOf('=');
      return equals < 0 ? "" : text.substring(0, equals).strip();
    }

    /** The default. */
    public String value() {
      return text.substring(text.indexOf('=') + 1).strip();
    }
  }
}
