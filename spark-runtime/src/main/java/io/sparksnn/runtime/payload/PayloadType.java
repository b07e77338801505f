package io.sparksnn.runtime.payload;

import io.sparksnn.runtime.tensor.DType;
import java.util.function.Function;

/**
 * A kind of payload.
 *
 * @param name registered name, such as {@code spike_array}
 * @param payloadClass the class of its payloads
 * @param dtype type of the elements
 * @param zeros makes a payload without activity that looks as a specification says
 * @param <P> the class of its payloads
 */
public record PayloadType<P extends Payload>(
    String name, Class<P> payloadClass, DType dtype, Function<PayloadSpec, P> zeros) {

  @Override
  public String toString() {
    return payloadClass.getSimpleName();
  }
}
