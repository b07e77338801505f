package io.sparksnn.tests.config;

import io.sparksnn.runtime.config.Init;
import io.sparksnn.runtime.tensor.DType;
import io.sparksnn.runtime.tensor.Shape;
import io.sparksnn.tests.config.ColonyConfig.NestConfig;
import io.sparksnn.tests.config.ColonyConfig.Side;
import io.sparksnn.tests.modules.RampInitializer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;

/** Valid configurations at random, for tests of properties. */
public final class Colonies extends DomainContextBase {
  /** Any valid configuration. */
  @Provide
  Arbitrary<ColonyConfig> colonies() {
    return Builders.withBuilder(ColonyConfigBuilder::new)
        .use(Arbitraries.longs())
        .in(ColonyConfigBuilder::seed)
        .use(Arbitraries.of(DType.FLOAT16, DType.FLOAT32))
        .in(ColonyConfigBuilder::dtype)
        .use(positive())
        .in((b, dt) -> b.dt(dt))
        .use(shapes())
        .in(ColonyConfigBuilder::units)
        .use(parameters(positive()))
        .in(ColonyConfigBuilder::tau)
        .use(parameters(finite()))
        .in(ColonyConfigBuilder::kernel)
        .use(parameters(finite()).injectNull(0.3))
        .in(ColonyConfigBuilder::mask)
        .use(finite().injectNull(0.3))
        .in((b, floor) -> b.floor(floor))
        .use(shapes().injectNull(0.3))
        .in(ColonyConfigBuilder::grid)
        .use(Arbitraries.integers().list().ofMaxSize(4).injectNull(0.3))
        .in(ColonyConfigBuilder::axes)
        .use(finite().list().ofMaxSize(4))
        .in(ColonyConfigBuilder::rates)
        .use(Arbitraries.strings().list().ofMaxSize(4))
        .in(ColonyConfigBuilder::names)
        .use(Arbitraries.of(Side.class))
        .in(ColonyConfigBuilder::side)
        .use(Arbitraries.strings())
        .in(ColonyConfigBuilder::label)
        .use(Arbitraries.of(true, false))
        .in(ColonyConfigBuilder::open)
        .use(Arbitraries.integers())
        .in(ColonyConfigBuilder::lanes)
        .use(Arbitraries.longs())
        .in(ColonyConfigBuilder::marker)
        .use(nests())
        .in((b, nest) -> b.nest(nest))
        .build(ColonyConfigBuilder::build);
  }

  private static Arbitrary<NestConfig> nests() {
    return Builders.withBuilder(ColonyConfigNestConfigBuilder::new)
        .use(Arbitraries.longs())
        .in(ColonyConfigNestConfigBuilder::seed)
        .use(positive())
        .in((b, dt) -> b.dt(dt).cell(c -> c.dt(dt)))
        .use(parameters(finite()))
        .in(ColonyConfigNestConfigBuilder::kernel)
        .use(finite())
        .in((b, last) -> b.last(last).cell(c -> c.rest(last)))
        .use(parameters(finite()).injectNull(0.3))
        .in(ColonyConfigNestConfigBuilder::mask)
        .build(ColonyConfigNestConfigBuilder::build);
  }

  private static Arbitrary<Init> parameters(Arbitrary<Float> values) {
    return Arbitraries.oneOf(
        values.map(value -> Init.of((double) value)),
        values.array(float[].class).ofMinSize(1).ofMaxSize(9).map(array -> Init.of(array)),
        values.map(RampInitializer::new));
  }

  private static Arbitrary<Shape> shapes() {
    return Arbitraries.integers().between(1, 20).array(int[].class).ofMaxSize(4).map(Shape::of);
  }

  private static Arbitrary<Float> positive() {
    return finite().map(Math::abs).filter(value -> value > 0);
  }

  /** Every pattern of bits that is a number. */
  private static Arbitrary<Float> finite() {
    return Arbitraries.integers()
        .withDistribution(RandomDistribution.uniform())
        .map(Float::intBitsToFloat)
        .filter(Float::isFinite);
  }
}
