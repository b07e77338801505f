package io.sparksnn.samples.digits;

import java.util.List;
import java.util.SplittableRandom;

/** Images with their labels, in the order of the file. */
record DigitData(List<Image> images) {
  static final int SIDE = 8;
  static final int PIXELS = SIDE * SIDE;
  static final int CLASSES = 10;

  /**
   * One image.
   *
   * @param pixels amount of ink per pixel, 0 to 1, row by row
   * @param digit what was written
   */
  record Image(float[] pixels, int digit) {}

  DigitData {
    images = List.copyOf(images);
  }

  int size() {
    return images.size();
  }

  DigitData rows(int from, int to) {
    return new DigitData(images.subList(from, to));
  }

  int[] labels() {
    return images.stream().mapToInt(Image::digit).toArray();
  }

  /**
   * The same images with their pixels in random order, another order for each image: only the
   * amount of ink is left of a digit.
   */
  DigitData shuffled(SplittableRandom random) {
    return new DigitData(
        images.stream()
            .map(image -> new Image(shuffled(image.pixels(), random), image.digit()))
            .toList());
  }

  private static float[] shuffled(float[] pixels, SplittableRandom random) {
    int[] order = Permutation.of(pixels.length, random);
    float[] result = new float[pixels.length];
    for (int i = 0; i < order.length; i++) {
      result[i] = pixels[order[i]];
    }
    return result;
  }
}
