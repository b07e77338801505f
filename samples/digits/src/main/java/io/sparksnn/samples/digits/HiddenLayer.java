package io.sparksnn.samples.digits;

/** The spiking part of the program: pixels in, spikes out, one millisecond at a time. */
interface HiddenLayer {
  int units();

  /** Back to rest, as before the first step. */
  void reset();

  /**
   * Advances by one step while an image is shown.
   *
   * @param pixels amount of ink per pixel, 0 to 1
   */
  Spikes step(float[] pixels);
}
