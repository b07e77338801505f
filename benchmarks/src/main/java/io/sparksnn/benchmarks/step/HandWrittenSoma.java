package io.sparksnn.benchmarks.step;

import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.tensor.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a careful person writes without a framework: built on first use, then every input checked.
 */
final class HandWrittenSoma {
  private final BenchSoma.Config config;
  private @Nullable DirectSoma soma;
  private @Nullable Shape currentShape;
  private @Nullable Shape maskShape;

  HandWrittenSoma(BenchSoma.Config config) {
    this.config = config;
  }

  void reset() {
    if (soma != null) {
      soma.reset();
    }
  }

  BenchSoma.Out step(CurrentArray current, @Nullable BooleanMask inhibitionMask) {
    if (current == null) {
      throw new IllegalArgumentException("current is missing");
    }
    DirectSoma built = soma;
    if (built == null) {
      built = build(current, inhibitionMask);
    } else {
      if (!current.shape().equals(currentShape)) {
        throw mismatch("current", currentShape, current.shape());
      }
      if (inhibitionMask != null && !inhibitionMask.shape().equals(maskShape)) {
        throw mismatch("inhibitionMask", maskShape, inhibitionMask.shape());
      }
    }
    return built.step(current, inhibitionMask);
  }

  private DirectSoma build(CurrentArray current, @Nullable BooleanMask inhibitionMask) {
    DirectSoma built = new DirectSoma(config, current.shape());
    currentShape = current.shape();
    maskShape = inhibitionMask == null ? null : inhibitionMask.shape();
    soma = built;
    return built;
  }

  private static IllegalArgumentException mismatch(
      String port, @Nullable Shape expected, Shape found) {
    return new IllegalArgumentException(port + ": expected " + expected + ", got " + found);
  }
}
