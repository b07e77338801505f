package io.sparksnn.runtime.module;

import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.PayloadSpec;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Guards one input of one module: before the build it takes what fits the declaration, afterwards
 * what looks as at the build. For generated code.
 */
public final class InputPort {
  private final PortDeclaration declaration;
  private String owner = "";

  /** The shape at the build; null before, and where the input was absent. */
  private @Nullable Shape shape;

  private boolean asyncSpikes;

  /** The payload that passed last, which in a plan comes in every step. */
  private @Nullable Payload passed;

  private int unitAxes;
  private boolean sparse;

  /**
   * A guard for an input of a module that is being constructed.
   *
   * @param declaration the port
   */
  public InputPort(PortDeclaration declaration) {
    this.declaration = declaration;
  }

  void belongTo(String owner) {
    this.owner = owner;
  }

  PortDeclaration declaration() {
    return declaration;
  }

  /** Takes what the first step is given. */
  PortSpec accept(@Nullable Payload payload) {
    requireGiven(payload);
    return PortSpec.of(declaration, payload);
  }

  private void requireGiven(@Nullable Payload payload) {
    if (payload == null && !declaration.isOptional()) {
      throw new PortException(owner, declaration, declaration.type().toString(), "nothing (null)");
    }
  }

  /** From now on only payloads that look like this one. */
  void expect(PortSpec spec) {
    passed = null;
    shape = spec.isPresent() ? spec.shape() : null;
    asyncSpikes = spec.asyncSpikes();
    unitAxes = spec.payload() == null ? 0 : spec.payload().unitAxes();
    sparse = spec.payload() != null && spec.payload().sparse();
  }

  /** Refuses a payload of another class, which only calls without static types can bring. */
  void requireType(@Nullable Payload payload) {
    if (payload != null && payload.getClass() != declaration.type().payloadClass()) {
      throw new PortException(
          owner, declaration, declaration.type().toString(), payload.spec().toString());
    }
  }

  /** Passes a payload without a static type that looks as at the build. */
  @SuppressWarnings("ReferenceEquality") // kind and shape of a payload never change
  void checkUntyped(@Nullable Payload payload) {
    if (payload == null || payload != passed) {
      checkAnew(payload);
    }
  }

  private void checkAnew(@Nullable Payload payload) {
    requireType(payload);
    if (payload instanceof SpikeArray spikes) {
      check(spikes);
    } else {
      check(payload);
    }
    passed = payload;
  }

  /**
   * Passes a payload that looks as at the build.
   *
   * @param payload the payload, or null
   * @throws PortException if it has another shape, or is missing, or was absent at the build
   */
  @SuppressWarnings("ReferenceEquality") // equal shapes are for the slow path
  public void check(@Nullable Payload payload) {
    if (payload == null || payload.shape() != shape) {
      recheck(payload);
    }
  }

  /**
   * The same for spikes, which must also be per synapse or not as at the build.
   *
   * @param spikes the payload, or null
   * @throws PortException as {@link #check(Payload)}
   */
  @SuppressWarnings("ReferenceEquality") // equal shapes are for the slow path
  public void check(@Nullable SpikeArray spikes) {
    if (spikes == null || spikes.shape() != shape || spikes.asyncSpikes() != asyncSpikes) {
      recheck(spikes);
    }
  }

  /** The slow path, apart from the fast one so that the latter stays small enough to be inlined. */
  private void recheck(@Nullable Payload payload) {
    if (payload == null) {
      requireGiven(null);
    } else if (shape == null) {
      throw new PortException(
          owner, declaration, "nothing, as at the build", payload.spec().toString());
    } else {
      if (!payload.looksLike(declaration.type(), shape, asyncSpikes, unitAxes, sparse)) {
        PayloadSpec expected =
            new PayloadSpec(declaration.type(), shape, asyncSpikes, null, unitAxes, sparse);
        throw new PortException(
            owner, declaration, expected + ", as at the build", payload.spec().toString());
      }
      // Whoever gave this will likely give the next: from now on it is known by its reference.
      shape = payload.shape();
    }
  }
}
