package io.sparksnn.runtime.config;

import io.sparksnn.runtime.tensor.Shape;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that configurations are read from, value by value. For generated code: a specification
 * asks for each field in the field's type.
 *
 * <p>A value of another type is {@linkplain #refuse noted} with its place and read over, and null
 * is returned: reading goes on, so that all faults of a document come at once. Whoever began the
 * reading throws them in the end; what was read is then of no use.
 */
public interface ConfigInput {
  /**
   * {@return the name of the next field of the object that is being read; null after the last one}
   *
   * @throws IOException if the document breaks off or is malformed
   */
  @Nullable String nextField() throws IOException;

  /** {@return whether the value of the field is null; it is read then} */
  boolean isNull();

  /**
   * Notes a fault of the field that was just read, or of the object that is being read.
   *
   * @param fault its path is relative to that object; the place is added
   */
  void refuse(Violation fault);

  /** {@return whether a fault has been noted so far, here or elsewhere in the document} */
  boolean hasFaults();

  /**
   * Reads over the value of a field.
   *
   * @return the start of the value, for messages
   * @throws IOException if the document breaks off or is malformed
   */
  String skip() throws IOException;

  /**
   * Keeps or checks a field that belongs to the format, not to the configuration, such as {@code
   * __metadata__}.
   *
   * @param field its name, which begins with two underscores
   * @throws IOException if the document breaks off or is malformed
   */
  void readSpecial(String field) throws IOException;

  /**
   * {@return a finite number, rounded to 32 bits}
   *
   * @throws IOException if the document breaks off or is malformed
   */
  @Nullable Float readFloat() throws IOException;

  /**
   * {@return a whole number of 32 bits}
   *
   * @throws IOException if the document breaks off or is malformed
   */
  @Nullable Integer readInt() throws IOException;

  /**
   * {@return a whole number of 64 bits}
   *
   * @throws IOException if the document breaks off or is malformed
   */
  @Nullable Long readLong() throws IOException;

  /**
   * {@return true or false}
   *
   * @throws IOException if the document breaks off or is malformed
   */
  @Nullable Boolean readBoolean() throws IOException;

  /**
   * {@return a text}
   *
   * @throws IOException if the document breaks off or is malformed
   */
  @Nullable String readString() throws IOException;

  /**
   * {@return a constant of an enum, by its name in any case}
   *
   * @param <E> the enum
   * @param type the enum's class
   * @throws IOException if the document breaks off or is malformed
   */
  <E extends Enum<E>> @Nullable E readEnum(Class<E> type) throws IOException;

  /**
   * {@return a shape, written as a list of its extents}
   *
   * @throws IOException if the document breaks off or is malformed
   */
  @Nullable Shape readShape() throws IOException;

  /**
   * {@return a number, an array or an initializer}
   *
   * @throws IOException if the document breaks off or is malformed
   */
  @Nullable Init readInit() throws IOException;

  /**
   * {@return a list}
   *
   * @param <T> type of the elements
   * @param type {@code Float}, {@code Integer}, {@code String}, or what else the document knows
   * @throws IOException if the document breaks off or is malformed
   */
  <T> @Nullable List<T> readList(Class<T> type) throws IOException;

  /**
   * {@return a configuration within this one}
   *
   * @param <C> its class
   * @param spec its specification
   * @throws IOException if the document breaks off or is malformed
   */
  <C> @Nullable C readConfig(ConfigSpec<C> spec) throws IOException;
}
