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
  /** Signed 32-bit integers. */
  INT32,
  /** Unsigned 8-bit integers. */
  UINT8,
  /** True or false. */
  BOOL;

  /** The name in files, such as {@code float32}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
