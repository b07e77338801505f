package io.sparksnn.samples.cartpole.env;

/** Why an episode is over. */
public enum Ending {
  /** The pole leans by more than 12°. */
  POLE_FELL("pole fell"),

  /** The cart is more than 2.4 m from the middle. */
  LEFT_TRACK("left the track"),

  /** All steps there are were made: no failure. */
  CAP("cap");

  private final String words;

  Ending(String words) {
    this.words = words;
  }

  /** {@return the cause as tables have it} */
  public String words() {
    return words;
  }
}
