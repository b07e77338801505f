package io.sparksnn.samples.digits.data;

import static io.sparksnn.samples.digits.data.DigitData.CLASSES;
import static io.sparksnn.samples.digits.data.DigitData.PIXELS;

import java.util.regex.Pattern;

/** One line of the data: 64 pixels from 0 to 16 and the digit, separated by commas. */
final class Row {
  private static final int MAX_PIXEL = 16;

  /** Four figures are always an int, and more than enough. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  private final String place;
  private final String[] cells;

  private Row(String place, String[] cells) {
    this.place = place;
    this.cells = cells;
  }

  /**
   * Reads a line.
   *
   * @param place file and line, for messages
   * @throws DataException if it is not as it should be
   */
  static DigitData.Image parse(String place, String line) {
    if (line.length() > LineReader.MAX_LENGTH) {
      throw new DataException(
          place + ": found a line of more than " + LineReader.MAX_LENGTH + " characters");
    }
    String[] cells = line.split(",", -1);
    if (cells.length != PIXELS + 1) {
      throw new DataException(
          "%s: expected %d columns (%d pixels and a digit), found %d"
              .formatted(place, PIXELS + 1, PIXELS, cells.length));
    }
    return new Row(place, cells).image();
  }

  private DigitData.Image image() {
    float[] pixels = new float[PIXELS];
    for (int i = 0; i < PIXELS; i++) {
      pixels[i] = number(i, "a pixel", MAX_PIXEL) / (float) MAX_PIXEL;
    }
    return new DigitData.Image(pixels, number(PIXELS, "a digit", CLASSES - 1));
  }

  private int number(int column, String what, int max) {
    String cell = cells[column].strip();
    if (NUMBER.matcher(cell).matches()) {
      int value = Integer.parseInt(cell);
      if (value <= max) {
        return value;
      }
    }
    throw new DataException(
        "%s, column %d: expected %s, a whole number from 0 to %d, found \"%s\""
            .formatted(place, column + 1, what, max, Text.excerpt(cell)));
  }
}
