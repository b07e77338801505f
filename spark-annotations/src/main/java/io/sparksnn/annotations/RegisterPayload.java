package io.sparksnn.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A kind of payload of the author's own.
 *
 * <p>The class extends {@code Payload}, is concrete, and has a constant {@code TYPE}, whose name is
 * the registered one; its {@code copy()} returns the class itself.
 *
 * <pre>{@code
 * import io.sparksnn.annotations.RegisterPayload;
 * import io.sparksnn.runtime.payload.Payload;
 * import io.sparksnn.runtime.payload.PayloadType;
 * import io.sparksnn.runtime.tensor.DType;
 * import io.sparksnn.runtime.tensor.Shape;
 *
 * @RegisterPayload
 * public final class Clock extends Payload {
 *   public static final PayloadType<Clock> TYPE =
 *       new PayloadType<>("clock", Clock.class, DType.INT32, spec -> new Clock(0));
 *
 *   public final int step;
 *
 *   public Clock(int step) {
 *     super(Shape.of());
 *     this.step = step;
 *   }
 *
 *   @Override
 *   public PayloadType<Clock> type() {
 *     return TYPE;
 *   }
 *
 *   @Override
 *   public Clock copy() {
 *     return new Clock(step);
 *   }
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RegisterPayload {}
