package io.sparksnn.samples.digits;

import io.sparksnn.samples.digits.data.DigitData;
import io.sparksnn.samples.digits.data.Split;
import io.sparksnn.samples.digits.network.Recording;
import io.sparksnn.samples.digits.network.SpikingNetwork;
import io.sparksnn.samples.digits.readout.ConfusionMatrix;
import io.sparksnn.samples.digits.readout.RidgeReadout;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ejml.data.FMatrixRMaj;

/**
 * Shows every image to the network, fits the readouts on the training images, tests them on the
 * rest.
 */
final class Experiment {
  /**
   * For both readouts; by cross-validation on the training images anything from 10 to 200 will do.
   */
  private static final float LAMBDA = 30;

  private final Split split;
  private final SpikingNetwork network;
  private final int steps;

  Experiment(Split split, SpikingNetwork network, int steps) {
    this.split = split;
    this.network = network;
    this.steps = steps;
  }

  int images() {
    return split.train().size() + split.test().size();
  }

  /**
   * Runs it all.
   *
   * @param afterImage called after each image the network was shown
   */
  Result run(Runnable afterImage) {
    Simulation simulation = new Simulation(afterImage);
    ConfusionMatrix network =
        classify(simulation.features(split.train()), simulation.features(split.test()));
    ConfusionMatrix baseline = classify(pixels(split.train()), pixels(split.test()));
    return new Result(
        network,
        baseline,
        (double) simulation.spikes / images(),
        (double) steps * images() * TimeUnit.SECONDS.toNanos(1) / simulation.nanos);
  }

  Recording record(DigitData.Image image) {
    return Recording.of(network, image.pixels(), steps);
  }

  private ConfusionMatrix classify(FMatrixRMaj train, FMatrixRMaj test) {
    RidgeReadout readout =
        RidgeReadout.fit(train, split.train().labels(), DigitData.CLASSES, LAMBDA);
    return new ConfusionMatrix(split.test().labels(), readout.predict(test), DigitData.CLASSES);
  }

  private static FMatrixRMaj pixels(DigitData data) {
    return matrix(data.images().stream().map(DigitData.Image::pixels).toList());
  }

  private static FMatrixRMaj matrix(List<float[]> rows) {
    return new FMatrixRMaj(rows.toArray(float[][]::new));
  }

  /** What the network did, added up while the features are collected. */
  private final class Simulation {
    private final Runnable afterImage;
    private long spikes;
    private long nanos;

    Simulation(Runnable afterImage) {
      this.afterImage = afterImage;
    }

    FMatrixRMaj features(DigitData data) {
      return matrix(data.images().stream().map(this::features).toList());
    }

    private float[] features(DigitData.Image image) {
      long start = System.nanoTime();
      Recording recording = record(image);
      nanos += System.nanoTime() - start;
      spikes += recording.hiddenSpikes();
      afterImage.run();
      return recording.features();
    }
  }
}
