package io.sparksnn.nn.trace;

/**
 * Arrays of one number for each element, such as a unit or a synapse, or of a single number for
 * all, which is then not read from memory again and again.
 */
public final class OneOrEach {
  private OneOrEach() {}

  /**
   * {@return an element's number}
   *
   * @param element index of the element
   * @param numbers a single one, or one for each
   */
  public static float of(int element, float[] numbers) {
    return numbers.length == 1 ? numbers[0] : numbers[element];
  }

  /**
   * {@return whether there are numbers, and all are the same}
   *
   * @param numbers any
   */
  public static boolean isOne(float[] numbers) {
    for (float number : numbers) {
      if (number != numbers[0]) {
        return false;
      }
    }
    return numbers.length > 0;
  }

  /**
   * {@return a single number if all are the same, else the array that was given}
   *
   * @param numbers any
   */
  public static float[] reduced(float[] numbers) {
    return isOne(numbers) ? new float[] {numbers[0]} : numbers;
  }

  /**
   * {@return one number for each element, in an array of the caller's own}
   *
   * @param what the numbers are called in messages
   * @param numbers a single one, or one for each
   * @param size number of elements
   * @throws IllegalArgumentException if there are neither one nor {@code size} numbers
   */
  static float[] each(String what, float[] numbers, int size) {
    if (numbers.length != 1 && numbers.length != size) {
      throw new IllegalArgumentException(
          "%s of a trace of %d elements takes 1 or %d numbers, got %d"
              .formatted(what, size, size, numbers.length));
    }
    float[] each = new float[size];
    for (int element = 0; element < size; element++) {
      each[element] = of(element, numbers);
    }
    return each;
  }
}
