package io.sparksnn.samples.digits.data;

/** Images to learn from and images to be judged by. */
public record Split(DigitData train, DigitData test) {
  /** The writers of the last rows of the data wrote none of the others. */
  public static final int TEST_ROWS = 450;

  /** Fewer would leave some digits with next to no example. */
  public static final int MIN_TRAIN_ROWS = 100;

  public static Split of(DigitData data) {
    int boundary = data.size() - TEST_ROWS;
    return new Split(data.rows(0, boundary), data.rows(boundary, data.size()));
  }
}
