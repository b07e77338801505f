package io.sparksnn.tests.consumers;

import io.sparksnn.runtime.registry.ModuleIndex;
import io.sparksnn.runtime.registry.ModuleRegistry;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ServiceLoader;

/** What compilations have put out, on a class path of its own. */
final class Outputs {
  private Outputs() {}

  /** What these folders register; what the tests' own class path registers is left out. */
  static ModuleRegistry registry(Path... folders) throws MalformedURLException {
    URL[] places = new URL[folders.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = folders[i].toUri().toURL();
    }
    ClassLoader loader = new URLClassLoader(places, Outputs.class.getClassLoader());
    return ModuleRegistry.of(
        ServiceLoader.load(ModuleIndex.class, loader).stream()
            .filter(index -> loader.equals(index.type().getClassLoader()))
            .map(ServiceLoader.Provider::get)
            .toList());
  }
}
