package io.sparksnn.samples.cartpole.report;

import io.sparksnn.pictures.Picture;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A picture within a page: its bytes are part of the page.
 *
 * @param id what links lead to
 * @param alt what is to be seen, for those who do not see it
 * @param caption what it tells
 * @param wide the address of the picture, which is its bytes
 * @param narrow the same for the screens of phones
 * @param width in pixels, of the wide one
 * @param height in pixels, of the wide one
 */
record Figure(
    String id, String alt, String caption, String wide, String narrow, int width, int height) {
  /** A vector picture of more bytes is sent as pixels. */
  private static final int MOST_VECTOR = 600_000;

  /** Pixels of an image for each one of its size, so that it is sharp on dense screens. */
  private static final int DENSITY = 2;

  private static final int FULL = 960;
  private static final int NARROW = 480;

  /** A picture as wide as the page, drawn once more for narrow ones. */
  static Figure large(
      String id, Picture picture, int height, int narrowHeight, String alt, String caption) {
    return new Figure(
        id,
        alt,
        caption,
        vector(picture.withSize(FULL, height)),
        vector(picture.withSize(NARROW, narrowHeight)),
        FULL,
        height);
  }

  /** One of several pictures, side by side where there is room. */
  static Figure small(String id, Picture picture, int height, String alt, String caption) {
    String source = vector(picture.withSize(NARROW, height));
    return new Figure(id, alt, caption, source, source, NARROW, height);
  }

  /** Whether narrow screens have a picture of their own. */
  boolean hasNarrow() {
    return !narrow.equals(wide);
  }

  private static String vector(Picture picture) {
    byte[] svg = picture.toSvg().getBytes(StandardCharsets.UTF_8);
    return svg.length <= MOST_VECTOR ? address("image/svg+xml", svg) : pixels(picture);
  }

  private static String pixels(Picture picture) {
    return address("image/png", picture.toPng(DENSITY));
  }

  private static String address(String type, byte[] content) {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
  }
}
