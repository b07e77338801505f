package io.sparksnn.runtime.tensor;

import java.util.Locale;

/**
 * Types of the elements of an array, under the names that model files use.
 *
 * <p>Computation is in 32 bits whatever a configuration says; there {@link #FLOAT16} means that
 * values given or drawn are rounded to half precision once, at the build.
 */
public enum DType {
  /** IEEE 754 half precision. */
  FLOAT16,
  /** IEEE 754 single precision. */
  FLOAT32,
  /** Signed 8-bit integers. */
  INT8(Byte.MIN_VALUE, Byte.MAX_VALUE),
  /** Signed 16-bit integers. */
  INT16(Short.MIN_VALUE, Short.MAX_VALUE),
  /** Signed 32-bit integers. */
  INT32(Integer.MIN_VALUE, Integer.MAX_VALUE),
  /** Unsigned 8-bit integers. */
  UINT8(0, 0xffL),
  /** Unsigned 16-bit integers. */
  UINT16(0, 0xffffL),
  /** Unsigned 32-bit integers. */
  UINT32(0, 0xffffffffL),
  /** True or false. */
  BOOL;

  private final long min;
  private final long max;

  DType() {
    this(0, 0);
  }

  DType(long min, long max) {
    this.min = min;
    this.max = max;
  }

  /** {@return whether the values are whole numbers} */
  public boolean isInteger() {
    return max > 0;
  }

  /**
   * {@return the value that stands for a number in this type, as the reference casts: rounded to
   * half precision, or cut to a whole number and held within the type's range, NaN giving 0; 1 for
   * true}
   *
   * @param value any number
   */
  public float cast(float value) {
    if (isInteger()) {
      return Math.max(min, Math.min(max, (long) value));
    }
    return switch (this) {
      case FLOAT16 -> Half.round(value);
      case BOOL -> value == 0 ? 0 : 1;
      default -> value;
    };
  }

  /** The name in files, such as {@code float32}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
