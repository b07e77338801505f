package io.sparksnn.tests.consumers;

/** A module as small as can be. */
final class UserModule {
  private UserModule() {}

  /** The source of a module with its configuration. */
  static String source(String packageName, String name) {
    return """
    package PACKAGE;

    import io.sparksnn.annotations.*;
    import io.sparksnn.runtime.config.StepConfig;
    import io.sparksnn.runtime.module.*;
    import io.sparksnn.runtime.payload.FloatArray;

    @RegisterModule
    public abstract class NAME extends SparkModule<NAME.Config> {
      @RegisterConfig
      public record Config(@Embedded StepConfig step) {}

      public record Out(FloatArray y) implements ModuleOutput {}

      @Call
      public Out step(FloatArray x) {
        return new Out(x);
      }
    }
    """
        .replace("PACKAGE", packageName)
        .replace("NAME", name);
  }
}
