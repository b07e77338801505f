package io.sparksnn.samples.digits.data;

import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.tensor.Shape;
import java.util.List;
import java.util.stream.IntStream;

/** Images with their labels, in the order of the file. */
public record DigitData(List<Image> images) {
  public static final int SIDE = 8;
  public static final int PIXELS = SIDE * SIDE;
  public static final Shape SHAPE = Shape.of(SIDE, SIDE);
  public static final int CLASSES = 10;

  /**
   * One image.
   *
   * @param pixels amount of ink per pixel, 0 to 1, row by row
   * @param digit what was written
   */
  public record Image(float[] pixels, int digit) {
    private Image shuffled(RngKey key) {
      int[] order = key.permutation(pixels.length);
      float[] result = new float[pixels.length];
      for (int i = 0; i < order.length; i++) {
        result[i] = pixels[order[i]];
      }
      return new Image(result, digit);
    }
  }

  public DigitData {
    images = List.copyOf(images);
  }

  public int size() {
    return images.size();
  }

  public DigitData rows(int from, int to) {
    return new DigitData(images.subList(from, to));
  }

  public int[] labels() {
    return images.stream().mapToInt(Image::digit).toArray();
  }

  /**
   * The same images with their pixels in random order, another order for each image: only the
   * amount of ink is left of a digit.
   */
  public DigitData shuffled(long seed) {
    RngKey[] keys = RngKey.ofSeed(seed).split(size());
    return new DigitData(
        IntStream.range(0, size()).mapToObj(i -> images.get(i).shuffled(keys[i])).toList());
  }
}
