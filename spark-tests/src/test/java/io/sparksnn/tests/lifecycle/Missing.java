package io.sparksnn.tests.lifecycle;

/** What code whose compiler does not check nullness may pass. */
final class Missing {
  private Missing() {}

  // null where none is allowed is what the tests are about; the caller says what it stands for
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  static <T> T missing() {
    return null;
  }
}
