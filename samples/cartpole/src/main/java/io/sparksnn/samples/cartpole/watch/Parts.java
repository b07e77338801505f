package io.sparksnn.samples.cartpole.watch;

import io.sparksnn.runtime.controller.Brain;
import io.sparksnn.runtime.payload.SpikeArray;
import io.sparksnn.runtime.state.StateVariable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What there is to be seen in a brain, by kind rather than by name: brains of files name their
 * populations as they like.
 *
 * @param spikes what spikes: first what is no population, such as the input
 * @param potentials paths of the potentials of populations
 * @param kernels paths of the weights
 */
record Parts(List<Spiking> spikes, List<String> potentials, List<String> kernels) {
  /** Of a large brain the first ones are shown. */
  private static final int MOST = 8;

  /** What modules hand on in a brain is kept in it under this name. */
  private static final String HANDED_ON = "cache.";

  /**
   * Something that spikes.
   *
   * @param path leads to its spikes
   * @param units how many it has
   * @param isPopulation whether it has membranes; if not it is an input
   */
  record Spiking(String path, int units, boolean isPopulation) {
    /** Units at even distances, at most so many, so that single spikes can be told apart. */
    int[] some(int most) {
      int each = (units + most - 1) / most;
      return IntStream.range(0, units).filter(unit -> unit % each == 0).toArray();
    }
  }

  /** Looks for them in a brain that is built. */
  static Parts of(Brain<?> brain) {
    List<StateVariable> spikes = new ArrayList<>();
    List<String> potentials = new ArrayList<>();
    List<String> kernels = new ArrayList<>();
    brain.visitState(variable -> {
      String path = variable.path();
      if (variable.declaration().type() == SpikeArray.class && path.startsWith(HANDED_ON)) {
        spikes.add(variable);
      } else if (path.endsWith(".kernel")) {
        kernels.add(path);
      } else if (path.endsWith(".potential") && path.indexOf('.') < path.lastIndexOf('.')) {
        potentials.add(path);
      }
    });
    Set<String> populations = potentials.stream().map(Parts::owner).collect(Collectors.toSet());
    List<String> handedOn = spikes.stream().map(Parts::pathInBrain).toList();
    List<Spiking> inOrder =
        spikes.stream()
            .map(each -> {
              String path = pathInBrain(each);
              return new Spiking(
                  isOnlyOne(path, handedOn) ? owner(path) : path,
                  each.shape().size(),
                  populations.contains(owner(path)));
            })
            .sorted(Comparator.comparing(Spiking::isPopulation))
            .toList();
    return new Parts(first(inOrder), first(potentials), first(kernels));
  }

  private static String pathInBrain(StateVariable handedOn) {
    return handedOn.path().substring(HANDED_ON.length());
  }

  /** The module of the brain that a path leads into. */
  private static String owner(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  private static boolean isOnlyOne(String path, List<String> all) {
    return all.stream().filter(other -> owner(other).equals(owner(path))).count() == 1;
  }

  private static <T> List<T> first(List<T> all) {
    return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
  }
}
