package io.sparksnn.samples.digits;

/** Images to learn from and images to be judged by. */
record Split(DigitData train, DigitData test) {
  /** The writers of the last rows of the data wrote none of the others. */
  static final int TEST_ROWS = 450;

  /** Fewer would leave some digits with next to no example. */
  static final int MIN_TRAIN_ROWS = 100;

  static Split of(DigitData data) {
    int boundary = data.size() - TEST_ROWS;
    return new Split(data.rows(0, boundary), data.rows(boundary, data.size()));
  }
}
