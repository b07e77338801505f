package io.sparksnn.processor.write;

import com.palantir.javapoet.MethodSpec;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.FieldKind;
import io.sparksnn.processor.model.FieldModel;
import javax.lang.model.element.Modifier;

/** Writes how seeds that nobody gave come about: drawn, or derived from an outer configuration. */
final class Seeding {
  private Seeding() {}

  /** Whether a configuration has a seed to give, its own or one within. */
  static boolean concerns(ConfigModel config) {
    return config.fields().stream()
        .anyMatch(field -> isSeed(field) || field.kind() == FieldKind.CONFIG);
  }

  /** Whether a field is the seed; null in the builder as long as nobody gives it. */
  static boolean isSeed(FieldModel field) {
    return field.name().equals("seed") && "random".equals(field.defaultText());
  }

  /** At the start of {@code build()}: draws the seed unless it is given, and derives the others. */
  static void drawSeed(ConfigModel config, MethodSpec.Builder build) {
    if (config.fields().stream().anyMatch(Seeding::isSeed)) {
      build
          .beginControlFlow("if (seed == null)")
          .addStatement("seed = $T.random()", RuntimeNames.SEEDS)
          .endControlFlow();
      if (config.fields().stream().anyMatch(field -> field.kind() == FieldKind.CONFIG)) {
        build.addStatement("deriveSeeds(seed)");
      }
    }
  }

  static MethodSpec deriveSeeds(ConfigModel config) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("deriveSeeds")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(long.class, "from")
            .addStatement("$1T seeds = new $1T(from)", RuntimeNames.SEED_SEQUENCE);
    for (FieldModel field : config.fields()) {
      if (isSeed(field)) {
        method.addStatement("seed = seeds.nextUnless(seed)");
      } else if (field.name().equals("seed") && field.kind() == FieldKind.LONG) {
        method.addStatement("seeds.next()");
      } else if (field.kind() == FieldKind.CONFIG) {
        method.addStatement("this.$N.deriveSeeds(seeds.next())", field.name());
      }
    }
    return method.build();
  }
}
