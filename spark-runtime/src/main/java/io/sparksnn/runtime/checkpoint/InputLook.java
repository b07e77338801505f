package io.sparksnn.runtime.checkpoint;

import io.sparksnn.runtime.module.ModuleNode;
import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.payload.BooleanMask;
import io.sparksnn.runtime.payload.KernelArray;
import io.sparksnn.runtime.payload.PayloadSpec;
import io.sparksnn.runtime.payload.PayloadType;
import io.sparksnn.runtime.registry.ModuleRegistry;
import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an input looked like at the build, as a text: {@code spike_array [100, 20] per_synapse},
 * {@code kernel_array [100, 20] unit_axes=1 sparse}, {@code absent}.
 */
final class InputLook {
  private static final String ABSENT = "absent";
  private static final String PER_SYNAPSE = " per_synapse";
  private static final String SPARSE = " sparse";
  private static final Pattern LOOK =
      Pattern.compile(
          "([^ ]{1,200}) \\[((?:\\d{1,10}(?:, \\d{1,10}){0,31})?)\\]( per_synapse)?(?: unit_axes=(\\d{1,2}))?( sparse)?");

  private InputLook() {}

  /** The path of an input from the outermost module. */
  static String path(ModuleNode node, PortDeclaration port) {
    return node.path().isEmpty() ? port.name() : node.path() + "." + port.name();
  }

  static String write(@Nullable PayloadSpec look) {
    if (look == null) {
      return ABSENT;
    }
    String extents =
        Arrays.stream(look.shape().toArray())
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", ", " [", "]"));
    return look.type().name()
        + extents
        + (look.asyncSpikes() ? PER_SYNAPSE : "")
        + (look.unitAxes() == 0 ? "" : " unit_axes=" + look.unitAxes())
        + (look.sparse() ? SPARSE : "");
  }

  /**
   * The look that a text says.
   *
   * @param mask who is inhibitory, or null
   * @param longest how many elements it may have
   */
  static @Nullable PayloadSpec read(
      String path, String text, @Nullable BooleanMask mask, ModuleRegistry registry, long longest)
      throws Malformed {
    if (text.equals(ABSENT)) {
      return null;
    }
    Matcher look = LOOK.matcher(text);
    if (!look.matches()) {
      throw new Malformed(
          "input '%s' looks like '%s', which says nothing"
              .formatted(HeaderReader.shown(path), HeaderReader.shown(text)));
    }
    try {
      PayloadType<?> type = registry.payload(look.group(1));
      int[] extents = extents(look.group(2));
      int axes = look.group(4) == null ? 0 : Integer.parseInt(look.group(4));
      boolean sparse = look.group(5) != null;
      if (sparse && !type.equals(KernelArray.TYPE)) {
        throw new Malformed(
            "input '%s' is sparse, and only a kernel can be".formatted(HeaderReader.shown(path)));
      }
      Shape shape = sparse ? sparse(extents, axes, path, longest) : dense(extents, path, longest);
      return new PayloadSpec(type, shape, look.group(3) != null, mask, axes, sparse);
    } catch (IllegalArgumentException wrong) {
      throw new Malformed(
          "input '%s': %s".formatted(HeaderReader.shown(path), wrong.getMessage()), wrong);
    }
  }

  private static Shape dense(int[] extents, String path, long longest) throws Malformed {
    Shape shape = Shape.of(extents);
    requireFits(shape, path, longest);
    return shape;
  }

  /** Of a sparse kernel no more is made than its units and its inputs. */
  private static Shape sparse(int[] extents, int axes, String path, long longest) throws Malformed {
    Shape units = Shape.of(Arrays.copyOf(extents, axes));
    Shape inputs = Shape.of(Arrays.copyOfRange(extents, axes, extents.length));
    requireFits(units, path, longest);
    requireFits(inputs, path, longest);
    return units.concat(inputs);
  }

  private static void requireFits(Shape shape, String path, long longest) throws Malformed {
    if (shape.size() > longest) {
      throw new Malformed(
          "input '%s' has %d elements, more than fit its file"
              .formatted(HeaderReader.shown(path), shape.size()));
    }
  }

  private static int[] extents(String text) {
    return text.isEmpty()
        ? new int[0]
        : Arrays.stream(text.split(", ")).mapToInt(Integer::parseInt).toArray();
  }
}
