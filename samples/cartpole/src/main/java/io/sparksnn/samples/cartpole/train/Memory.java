package io.sparksnn.samples.cartpole.train;

/**
 * Carries what an {@link Upkeep} remembers from one failure to the next: on the way into a file it
 * takes values and hands them back, on the way out it hands back those of the file. An upkeep names
 * its values in one method, which serves both ways.
 */
public interface Memory {
  /**
   * Carries a number.
   *
   * @param name what it is, the only one of that name
   * @param value what it is at present
   * @return what it is from now on
   * @throws IllegalArgumentException if the name is taken, or the file has no such number
   */
  double keep(String name, double value);

  /**
   * Carries numbers that are many.
   *
   * @param name what they are, the only ones of that name
   * @param values what they are at present; they are not changed
   * @return what they are from now on, as many
   * @throws IllegalArgumentException if the name is taken, or the file has no such numbers, or more
   *     or fewer
   */
  float[] keep(String name, float[] values);
}
