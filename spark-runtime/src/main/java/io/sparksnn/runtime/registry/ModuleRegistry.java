package io.sparksnn.runtime.registry;

import io.sparksnn.runtime.config.ConfigLayout;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.config.Initializer;
import io.sparksnn.runtime.controller.BrainConfigSpec;
import io.sparksnn.runtime.controller.NeuronConfigSpec;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.CurrentArray;
import io.sparksnn.runtime.payload.FloatArray;
import io.sparksnn.runtime.payload.IntegerArray;
import io.sparksnn.runtime.payload.IntegerMask;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.PayloadType;
import io.sparksnn.runtime.payload.PotentialArray;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.registry.Shelf.Filling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Modules, configurations, initializers and payloads by name. An immutable value: {@link #with}
 * returns another registry.
 *
 * <p>Names are compared in their normal form: {@code LeakySoma} finds {@code leaky_soma}.
 */
public final class ModuleRegistry {
  private static final List<PayloadType<?>> STANDARD =
      List.of(
          SpikeArray.TYPE,
          CurrentArray.TYPE,
          PotentialArray.TYPE,
          FloatArray.TYPE,
          IntegerArray.TYPE,
          IntegerMask.TYPE,
          BooleanMask.TYPE,
          KernelArray.TYPE);

  private static final String NO_INDEX =
      ". No index of Spark modules was found at all: either no artifact with modules is on the class"
          + " path or module path, or it was compiled without the Spark processor. Since JDK 23 javac"
          + " runs a processor only where it is named (annotationProcessorPaths, -processorpath) or"
          + " with -proc:full. A module-info needs the 'provides' line that the Javadoc of the"
          + " generated SparkIndex shows.";

  private final Shelf<ModuleType<?, ?>> modules;
  private final Shelf<ConfigSpec<?>> configs;
  private final Shelf<ConfigSpec<? extends Initializer>> initializers;
  private final Shelf<PayloadType<?>> payloads;
  private final boolean indexed;

  private ModuleRegistry(
      Shelf<ModuleType<?, ?>> modules,
      Shelf<ConfigSpec<?>> configs,
      Shelf<ConfigSpec<? extends Initializer>> initializers,
      Shelf<PayloadType<?>> payloads,
      boolean indexed) {
    this.modules = modules;
    this.configs = configs;
    this.initializers = initializers;
    this.payloads = payloads;
    this.indexed = indexed;
  }

  /**
   * {@return all that the artifacts on the class path and on the module path register}
   *
   * <p>What it holds of a kind is gathered when something of that kind is first looked for. Two
   * things of one kind and one name are an {@link IllegalStateException} then, naming both.
   *
   * @throws IllegalStateException if the index of one artifact hides that of another, naming both
   */
  public static ModuleRegistry installed() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    ClassLoader loader = context == null ? ClassLoader.getSystemClassLoader() : context;
    IndexLists.requireDistinct(loader);
    return of(ServiceLoader.load(ModuleIndex.class, loader));
  }

  /**
   * {@return all that these indexes register, the standard payloads, and the configurations of
   * controllers}
   *
   * <p>It is filled as {@link #installed()} is.
   *
   * @param indexes one for each artifact
   */
  public static ModuleRegistry of(Iterable<ModuleIndex> indexes) {
    List<ModuleIndex> all = new ArrayList<>();
    indexes.forEach(all::add);
    return new ModuleRegistry(
        new Shelf<>("module", ModuleType::moduleClass, shelf -> addModules(all, shelf)),
        new Shelf<>("configuration", ConfigSpec::configClass, shelf -> addConfigs(all, shelf)),
        new Shelf<>("initializer", ConfigSpec::configClass, shelf -> addInitializers(all, shelf)),
        new Shelf<>("payload", PayloadType::payloadClass, shelf -> addPayloads(all, shelf)),
        !all.isEmpty());
  }

  private static void addModules(List<ModuleIndex> indexes, Filling<ModuleType<?, ?>> shelf) {
    indexes.forEach(index -> index.modules().forEach(type -> shelf.add(type.name(), type)));
  }

  private static void addConfigs(List<ModuleIndex> indexes, Filling<ConfigSpec<?>> shelf) {
    shelf.add(BrainConfigSpec.SPEC.name(), BrainConfigSpec.SPEC);
    shelf.add(NeuronConfigSpec.SPEC.name(), NeuronConfigSpec.SPEC);
    // What a module's type says of its configuration's layout in files is what counts there.
    Map<Class<?>, ConfigSpec<?>> layouts = new HashMap<>();
    indexes.forEach(index -> index.modules().forEach(type -> addLayout(type, layouts)));
    indexes.forEach(index ->
        index
            .configs()
            .forEach(
                spec -> shelf.add(spec.name(), layouts.getOrDefault(spec.configClass(), spec))));
  }

  private static void addLayout(ModuleType<?, ?> type, Map<Class<?>, ConfigSpec<?>> layouts) {
    if (type.configSpec() instanceof ConfigLayout<?, ?> own) {
      requireOnly(type, layouts.putIfAbsent(own.configClass(), own));
    }
  }

  /** A file that names a record must mean one controller. */
  @SuppressWarnings("ReferenceEquality") // one type may be in two indexes
  private static void requireOnly(ModuleType<?, ?> type, @Nullable ConfigSpec<?> other) {
    if (other instanceof ConfigLayout<?, ?> && other != type.configSpec()) {
      throw new IllegalStateException(
          "%s is the configuration of %s and of another controller, so that its files could be of"
                  .formatted(other.label(), type.simpleName())
              + " either; give each a record of its own");
    }
  }

  private static void addInitializers(
      List<ModuleIndex> indexes, Filling<ConfigSpec<? extends Initializer>> shelf) {
    indexes.forEach(index -> index.initializers().forEach(spec -> shelf.add(spec.name(), spec)));
  }

  private static void addPayloads(List<ModuleIndex> indexes, Filling<PayloadType<?>> shelf) {
    STANDARD.forEach(type -> shelf.add(type.name(), type));
    indexes.forEach(index -> index.payloads().forEach(type -> shelf.add(type.name(), type)));
  }

  /**
   * {@return this registry and one more module, with its configuration}
   *
   * @param type the module
   * @throws IllegalStateException if there is another module of that name
   */
  public ModuleRegistry with(ModuleType<?, ?> type) {
    return new ModuleRegistry(
        modules.with(type.name(), type),
        new Shelf<>(
            "configuration", ConfigSpec::configClass, shelf -> addConfig(configs, type, shelf)),
        initializers,
        payloads,
        true);
  }

  /** The configurations there are, and that of one more module if it is none of them. */
  private static void addConfig(
      Shelf<ConfigSpec<?>> configs, ModuleType<?, ?> type, Filling<ConfigSpec<?>> shelf) {
    ConfigSpec<?> own = type.configSpec();
    boolean isController = own instanceof ConfigLayout<?, ?>;
    boolean isKnown = false;
    for (ConfigSpec<?> other : configs.all()) {
      boolean isSame =
          other.name().equals(own.name()) && other.configClass().equals(own.configClass());
      if (isSame && isController) {
        requireOnly(type, other);
      }
      shelf.add(other.name(), isSame && isController ? own : other);
      isKnown |= isSame;
    }
    if (!isKnown) {
      shelf.add(own.name(), own);
    }
  }

  /** {@return all modules, by name} */
  public Collection<ModuleType<?, ?>> modules() {
    return modules.all();
  }

  /** {@return all configurations, by name} */
  public Collection<ConfigSpec<?>> configs() {
    return configs.all();
  }

  /** {@return all initializers, by name} */
  public Collection<ConfigSpec<? extends Initializer>> initializers() {
    return initializers.all();
  }

  /** {@return all payloads, by name} */
  public Collection<PayloadType<?>> payloads() {
    return payloads.all();
  }

  /**
   * {@return a module}
   *
   * @param name the name, in any spelling
   * @throws IllegalArgumentException if there is none of that name, with the nearest one
   */
  public ModuleType<?, ?> module(String name) {
    return modules.get(name, hint());
  }

  /**
   * {@return a module by the class its author wrote, or by the generated one}
   *
   * @param moduleClass either class
   */
  public Optional<ModuleType<?, ?>> module(Class<?> moduleClass) {
    for (ModuleType<?, ?> type : modules.all()) {
      @Nullable Class<?> author = type.moduleClass().getSuperclass();
      if (type.moduleClass() == moduleClass || author == moduleClass) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the modules at a place of the menu or below it, such as {@code Components/Somas}}
   *
   * @param path any part of the path from the top
   */
  public List<ModuleType<?, ?>> menu(String path) {
    return modules.all().stream()
        .filter(type -> (type.menu() + "/").startsWith(path.isEmpty() ? "" : path + "/"))
        .toList();
  }

  /**
   * {@return a configuration}
   *
   * @param name the name, in any spelling
   * @throws IllegalArgumentException if there is none of that name, with the nearest one
   */
  public ConfigSpec<?> config(String name) {
    return configs.get(name, hint());
  }

  /**
   * {@return a configuration, if there is one of that name}
   *
   * @param name the name, in any spelling
   */
  public Optional<ConfigSpec<?>> findConfig(String name) {
    return configs.find(name);
  }

  /**
   * {@return the specification by which files hold a kind of configuration: that of a controller
   * which is written as a class has the class's modules and wires in them; all others are as given}
   *
   * @param <C> the configuration's class
   * @param spec the specification of its fields
   */
  @SuppressWarnings("unchecked") // the class is the same
  public <C> ConfigSpec<C> inFiles(ConfigSpec<C> spec) {
    return configs
        .find(spec.name())
        .filter(found ->
            found instanceof ConfigLayout<?, ?> && found.configClass().equals(spec.configClass()))
        .map(found -> (ConfigSpec<C>) found)
        .orElse(spec);
  }

  /**
   * {@return an initializer}
   *
   * @param name the name, in any spelling
   * @throws IllegalArgumentException if there is none of that name, with the nearest one
   */
  public ConfigSpec<? extends Initializer> initializer(String name) {
    return initializers.get(name, hint());
  }

  /**
   * {@return a payload}
   *
   * @param name the name, in any spelling
   * @throws IllegalArgumentException if there is none of that name, with the nearest one
   */
  public PayloadType<?> payload(String name) {
    return payloads.get(name, hint());
  }

  /** How many of each there are. */
  @Override
  public String toString() {
    return "ModuleRegistry of %d modules, %d configurations, %d initializers, %d payloads"
        .formatted(
            modules.all().size(),
            configs.all().size(),
            initializers.all().size(),
            payloads.all().size());
  }

  private String hint() {
    return indexed ? "" : NO_INDEX;
  }
}
