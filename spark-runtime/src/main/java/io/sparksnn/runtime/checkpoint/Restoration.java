package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.config.ConfigException;
import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.controller.WiringException;
import io.sparksnn.runtime.file.AtomicFile;
import io.sparksnn.runtime.model.ConfigFile;
import io.sparksnn.runtime.module.BuildGuard;
import io.sparksnn.runtime.module.ModuleNode;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.payload.PayloadSpec;
import io.sparksnn.runtime.random.RngKey;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.tensor.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a module of a file: by its configuration, built on inputs that look as they did, then with
 * the state of the file. If anything fails, there is no module.
 */
final class Restoration {
  private final CheckpointFile file;
  private final Header header;
  private final @Nullable Consumer<List<String>> skipped;

  private Restoration(CheckpointFile file, @Nullable Consumer<List<String>> skipped) {
    this.file = file;
    this.header = file.header();
    this.skipped = skipped;
  }

  /**
   * Restores a module of any registered type.
   *
   * @param registry the modules that a file may name; asked for once its header is known to be
   *     whole
   * @param skipped takes the differences, if parts are enough; else null
   */
  static SparkModule<?> any(
      Path path, Supplier<ModuleRegistry> registry, @Nullable Consumer<List<String>> skipped) {
    return run(
        path,
        file -> {
          KnownTypes types = new KnownTypes(file.header(), registry.get());
          ModuleType<?, ?> type = types.root();
          return new Restoration(file, skipped).restore(type, types.registry());
        });
  }

  /** Restores a module of a type. */
  static <M extends SparkModule<C>, C> M typed(
      Path path,
      ModuleType<M, C> type,
      Supplier<ModuleRegistry> registry,
      @Nullable Consumer<List<String>> skipped) {
    return run(
        path,
        file -> {
          String found = file.header().require(Format.MODULE_KEY);
          if (!found.equals(type.name())) {
            throw new Malformed(
                "it holds a %s, not a %s".formatted(HeaderReader.shown(found), type.name()));
          }
          KnownTypes types = new KnownTypes(file.header(), registry.get());
          types.addOwn();
          return new Restoration(file, skipped).restore(type, types.registry());
        });
  }

  private interface Work<T> {
    T on(CheckpointFile file) throws IOException, Malformed;
  }

  /** Whatever comes of strangers' data is told of as a fault of the file. */
  private static <T> T run(Path path, Work<T> work) {
    try (CheckpointFile file = CheckpointFile.open(path)) {
      return work.on(file);
    } catch (CheckpointException told) {
      throw told;
    } catch (Malformed malformed) {
      throw new CheckpointException(path, malformed.reason(), malformed);
    } catch (IOException unreadable) {
      throw new CheckpointException(
          path, "cannot be read: " + AtomicFile.reason(unreadable), unreadable);
    } catch (ConfigException | WiringException wrong) {
      throw new CheckpointException(path, "its configuration: " + wrong.getMessage(), wrong);
    } catch (RuntimeException wrong) {
      throw new CheckpointException(
          path, "no module can be made of it: " + wrong.getMessage(), wrong);
    } catch (OutOfMemoryError | StackOverflowError wrong) {
      throw new CheckpointException(
          path, "its module takes more memory than there is (%s)".formatted(wrong), wrong);
    }
  }

  private <M extends SparkModule<C>, C> M restore(ModuleType<M, C> type, ModuleRegistry registry)
      throws IOException, Malformed {
    C config = config(type.configSpec(), registry);
    String name = header.require(Format.INSTANCE_KEY);
    M module = type.create(config, name.isBlank() ? type.simpleName() : name);
    List<ModuleNode> nodes = ModuleNode.tree(module);
    build(nodes, registry);
    Differences differences = Differences.of(header, nodes);
    if (!differences.found().isEmpty()) {
      if (skipped == null) {
        throw new Malformed(text(differences.found()));
      }
      skipped.accept(List.copyOf(differences.found()));
    }
    for (Map.Entry<StateVariable, TensorEntry> variable : differences.common().entrySet()) {
      read(variable.getKey(), variable.getValue());
    }
    for (ModuleNode node : nodes) {
      if (differences.modules().contains(node.path())) {
        goOn(node);
      }
    }
    for (ModuleNode node : nodes) {
      if (node.module().isBuilt()) {
        node.checkState();
      }
    }
    return module;
  }

  private static String text(List<String> differences) {
    return "the state of the module is not that of the file, in "
        + differences.size()
        + (differences.size() == 1 ? " place" : " places")
        + "; restore what fits by Checkpoint.of(path).partial(…), or take the classes that wrote it:"
        + "\n  "
        + String.join("\n  ", differences);
  }

  private <C> C config(ConfigSpec<C> spec, ModuleRegistry registry) throws Malformed {
    String document = header.require(Format.CONFIG_KEY);
    C config = ConfigFile.parse(CheckpointFile.document(document), spec, registry).config();
    int largest = ConfigSizes.largest(spec, config);
    if (largest > Refusal.longest(file.length())) {
      throw new Malformed(
          "its configuration has a shape of %d elements, more than its file can be of"
              .formatted(largest));
    }
    return config;
  }

  private void build(List<ModuleNode> nodes, ModuleRegistry registry)
      throws IOException, Malformed {
    BuildGuard refusal = new Refusal(file.length(), nodes);
    nodes.forEach(node -> node.guardBy(refusal));
    for (ModuleNode node : nodes) {
      boolean wasBuilt = header.find(node.path() + Format.KEY_SUFFIX) != null;
      if (!node.module().isBuilt() && wasBuilt) {
        build(node, registry);
      }
    }
    nodes.forEach(node -> node.guardBy(BuildGuard.NONE));
  }

  private void build(ModuleNode node, ModuleRegistry registry) throws IOException, Malformed {
    List<PortDeclaration> ports = node.type().inputs();
    @Nullable Payload[] inputs = new @Nullable Payload[ports.size()];
    for (int i = 0; i < inputs.length; i++) {
      String path = InputLook.path(node, ports.get(i));
      String text = header.metadata().get(Format.INPUT_PREFIX + path);
      if (text == null) {
        if (ports.get(i).isOptional()) {
          continue; // a port that has come to the class since
        }
        throw new Malformed("it does not say what input '" + path + "' looks like");
      }
      PayloadSpec look =
          InputLook.read(path, text, mask(path), registry, Refusal.longest(file.length()));
      inputs[i] = look == null ? null : look.zeros();
    }
    node.build(inputs);
  }

  private @Nullable BooleanMask mask(String path) throws IOException, Malformed {
    String name = Format.INPUT_PREFIX + path + Format.MASK_SUFFIX;
    TensorEntry entry = header.find(name);
    if (entry == null) {
      return null;
    }
    boolean[] values = (boolean[]) file.readAll(name, TensorType.BOOL, entry.elements());
    return BooleanMask.of(Shape.of(entry.extents()), values);
  }

  private void read(StateVariable variable, TensorEntry tensor) throws IOException, Malformed {
    TensorType type = tensor.type();
    if (!variable.isDirect()) {
      variable.set(file.readAll(tensor.name(), type, tensor.elements()));
      return;
    }
    int longest = Math.min(tensor.elements(), Blocks.SIZE / type.size());
    Object part = type.kind().newArray(longest);
    file.read(
        tensor,
        (from, count, bytes) -> {
          type.get(bytes, count, part, 0);
          variable.write(from, count, part);
        });
  }

  private void goOn(ModuleNode node) throws IOException, Malformed {
    int[] words = (int[]) file.readAll(node.path() + Format.KEY_SUFFIX, TensorType.U32, 2);
    long[] steps = (long[]) file.readAll(node.path() + Format.STEPS_SUFFIX, TensorType.I64, 1);
    if (steps[0] < 0) {
      throw new Malformed(node.label() + " has made " + steps[0] + " steps");
    }
    node.goOnFrom(RngKey.of(words[0], words[1]), steps[0]);
  }
}
