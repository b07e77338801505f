package io.sparksnn.nn;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.sparksnn.nn.control.ConcatModule;
import io.sparksnn.nn.control.SamplerModule;
import io.sparksnn.nn.control.SpikeConcatModule;
import io.sparksnn.nn.control.SpikeSamplerModule;
import io.sparksnn.nn.initializer.FixedProbabilityInitializerBuilder;
import io.sparksnn.nn.interfaces.ExponentialIntegratorModule;
import io.sparksnn.nn.interfaces.LinearSpikerModule;
import io.sparksnn.nn.interfaces.PoissonSpikerModule;
import io.sparksnn.nn.interfaces.TopologicalLinearSpikerModule;
import io.sparksnn.nn.interfaces.TopologicalPoissonSpikerModule;
import io.sparksnn.nn.neuron.AdExNeuronModule;
import io.sparksnn.nn.neuron.AlifNeuronModule;
import io.sparksnn.nn.neuron.LifNeuronModule;
import io.sparksnn.nn.soma.AdaptiveExponentialSomaModule;
import io.sparksnn.nn.soma.AdaptiveLeakySomaModule;
import io.sparksnn.nn.soma.ExponentialSomaModule;
import io.sparksnn.nn.soma.HodgkinHuxleySomaModule;
import io.sparksnn.nn.soma.IzhikevichSomaModule;
import io.sparksnn.nn.soma.LeakySomaModule;
import io.sparksnn.nn.soma.RefractoryExponentialSomaModule;
import io.sparksnn.nn.soma.RefractoryLeakySomaModule;
import io.sparksnn.nn.soma.SimplifiedAdaptiveExponentialSomaModule;
import io.sparksnn.nn.soma.Soma;
import io.sparksnn.nn.soma.StrictRefractoryLeakySomaModule;
import io.sparksnn.nn.synapse.ExponentialSynapsesModule;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.tensor.Shape;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A step allocates nothing. */
class AllocationTest {
  private static final int STEPS = 2000;
  private static final Shape UNITS = Shape.of(50);

  static Stream<Named<Runnable>> steps() {
    FloatArray signal = FloatArray.zeros(UNITS);
    signal.values().fill(0.7f);
    SpikeArray spikes = SpikeArray.silent(UNITS, BooleanMask.none(UNITS), false);
    spikes.add(3);
    spikes.add(40);
    PoissonSpikerModule poisson = new PoissonSpikerModule();
    LinearSpikerModule linear = new LinearSpikerModule();
    TopologicalPoissonSpikerModule place = new TopologicalPoissonSpikerModule();
    TopologicalLinearSpikerModule regularPlace = new TopologicalLinearSpikerModule();
    ExponentialIntegratorModule integrator = new ExponentialIntegratorModule(c -> c.numOutputs(3));
    ConcatModule concat = new ConcatModule();
    SpikeConcatModule spikeConcat = new SpikeConcatModule();
    SamplerModule sampler = new SamplerModule(c -> c.sampleSize(20));
    SpikeSamplerModule spikeSampler = new SpikeSamplerModule(c -> c.sampleSize(20));
    LifNeuronModule leaky = new LifNeuronModule(c -> c.units(UNITS));
    AlifNeuronModule adaptive = new AlifNeuronModule(c -> c.units(UNITS));
    AdExNeuronModule exponential = new AdExNeuronModule(c -> c.units(UNITS));
    ExponentialSynapsesModule sparse =
        new ExponentialSynapsesModule(
            c -> c.units(UNITS).kernel(new FixedProbabilityInitializerBuilder().build()));
    return Stream.concat(
        somas().map(AllocationTest::step),
        Stream.of(
            Named.of(poisson.name(), () -> poisson.step(signal)),
            Named.of(linear.name(), () -> linear.step(signal)),
            Named.of(place.name(), () -> place.step(signal)),
            Named.of(regularPlace.name(), () -> regularPlace.step(signal)),
            Named.of(integrator.name(), () -> integrator.step(spikes)),
            Named.of(concat.name(), () -> concat.step(signal)),
            Named.of(spikeConcat.name(), () -> spikeConcat.step(spikes)),
            Named.of(sampler.name(), () -> sampler.step(signal)),
            Named.of(spikeSampler.name(), () -> spikeSampler.step(spikes)),
            Named.of(leaky.name(), () -> leaky.step(spikes)),
            Named.of(adaptive.name(), () -> adaptive.step(spikes)),
            Named.of(exponential.name(), () -> exponential.step(spikes)),
            Named.of(sparse.name(), () -> sparse.step(spikes))));
  }

  private static Stream<Soma<?>> somas() {
    return Stream.of(
        new LeakySomaModule(),
        new RefractoryLeakySomaModule(),
        new StrictRefractoryLeakySomaModule(),
        new AdaptiveLeakySomaModule(),
        new ExponentialSomaModule(),
        new RefractoryExponentialSomaModule(),
        new AdaptiveExponentialSomaModule(),
        new SimplifiedAdaptiveExponentialSomaModule(),
        new IzhikevichSomaModule(),
        new HodgkinHuxleySomaModule());
  }

  private static Named<Runnable> step(Soma<?> soma) {
    CurrentArray current = CurrentArray.zeros(UNITS);
    current.values().fill(3000);
    BooleanMask mask = BooleanMask.none(UNITS);
    return Named.of(soma.name(), () -> soma.step(current, mask));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void aStepAllocatesNothing(Runnable step) {
    step.run();
    allocated();

    long before = allocated();
    for (int i = 0; i < STEPS; i++) {
      step.run();
    }
    // The measurement itself may cost a few objects; one a step would be 32,000 bytes.
    assertThat(allocated() - before).isLessThan(STEPS);
  }

  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
