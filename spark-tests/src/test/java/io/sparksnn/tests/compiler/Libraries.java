package io.sparksnn.tests.compiler;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sparksnn.annotations.Call;
import io.sparksnn.runtime.module.SparkModule;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejml.data.FMatrixRMaj;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZ;

/** The libraries of users' programs. */
public final class Libraries {
  /** What users compile against and run on; the runtime is a jar only once it is packed. */
  public static final String PATH =
      path(
          Call.class,
          SparkModule.class,
          FMatrixRMaj.class,
          Nullable.class,
          JsonParser.class,
          JsonProperty.class,
          ObjectMapper.class,
          XZ.class);

  private Libraries() {}

  /** The places of the jars, or of the folders, that classes are in. */
  public static String path(Class<?>... members) {
    return Arrays.stream(members)
        .map(member -> place(member).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The same as modules: before they are packed, the runtime has no name, being no jar. */
  public static String modules(Path folder) throws IOException {
    String modules = PATH;
    for (Class<?> member : List.of(Call.class, SparkModule.class)) {
      Path classes = place(member);
      if (Files.isDirectory(classes)) {
        Path jar = folder.resolve(member.getSimpleName() + ".jar");
        pack(classes, "io.sparksnn.runtime", jar);
        modules = modules.replace(classes.toString(), jar.toString());
      }
    }
    return modules;
  }

  /** The name is that of a jar without a {@code module-info}. */
  private static void pack(Path classes, String module, Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Automatic-Module-Name", module);
    List<Path> files;
    try (Stream<Path> paths = Files.walk(classes)) {
      files = paths.filter(Files::isRegularFile).toList();
    }
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, manifest)) {
      for (Path file : files) {
        entries.putNextEntry(
            new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, entries);
      }
    }
  }

  private static Path place(Class<?> member) {
    try {
      return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
