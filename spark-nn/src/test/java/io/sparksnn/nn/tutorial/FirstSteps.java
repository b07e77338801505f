package io.sparksnn.nn.tutorial;

import io.sparksnn.runtime.payload.CurrentArray;

public class FirstSteps {
  public static void main(String[] arguments) {
    NoiseModule noise = new NoiseModule(c -> c.seed(7).amplitude(100));
    CurrentArray quiet = CurrentArray.of(0, 0, 0);
    System.out.println(noise.isBuilt());
    System.out.println(noise.call(quiet).current());
    System.out.println(noise.call(quiet).current());
    noise.reset();
    System.out.println(noise.level());
    System.out.println(NoiseModule.TYPE);
    System.out.println(new NoiseModule(noise.config()).call(quiet).current());
  }
}
