package io.sparksnn.tests.modules;

import io.sparksnn.annotations.RegisterPayload;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.PayloadType;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;

/** A payload that no one but its author knows. */
@RegisterPayload
public final class Clock extends Payload {
  /** The kind of this payload. */
  public static final PayloadType<Clock> TYPE =
      new PayloadType<>("clock", Clock.class, DType.INT32, spec -> new Clock());

  private int ticks;

  /** One that has not ticked. */
  public Clock() {
    super(Shape.of());
  }

  /** How often it has ticked. */
  public int ticks() {
    return ticks;
  }

  /** Ticks once. */
  public void tick() {
    ticks++;
  }

  @Override
  public PayloadType<Clock> type() {
    return TYPE;
  }

  @Override
  public Clock copy() {
    return copyInto(new Clock());
  }

  @Override
  public Clock copyInto(Payload earlier) {
    Clock copy = (Clock) earlier;
    copy.ticks = ticks;
    return copy;
  }
}
