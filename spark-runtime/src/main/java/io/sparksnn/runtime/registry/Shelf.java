package io.sparksnn.runtime.registry;

import io.sparksnn.runtime.text.Names;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Things of one kind by their names; immutable once filled. */
final class Shelf<T> {
  private final String noun;
  private final Function<T, Class<?>> classOf;
  private final SortedMap<String, T> things = new TreeMap<>();

  /**
   * An empty shelf.
   *
   * @param noun what its things are called in messages
   * @param classOf the class that a thing is registered for
   */
  Shelf(String noun, Function<T, Class<?>> classOf) {
    this.noun = noun;
    this.classOf = classOf;
  }

  /** The same things on a shelf that may be added to. */
  Shelf<T> copy() {
    Shelf<T> copy = new Shelf<>(noun, classOf);
    copy.things.putAll(things);
    return copy;
  }

  /** Adds a thing; the same one may come twice, by two indexes. */
  @SuppressWarnings("ReferenceEquality") // two that are merely equal are still two
  void add(String name, T thing) {
    T other = things.putIfAbsent(Names.normalize(name), thing);
    if (other != null && other != thing) {
      throw new IllegalStateException(
          "two %ss are registered as '%s': %s and %s; give one another name, or leave it out"
              .formatted(
                  noun, name, classOf.apply(other).getName(), classOf.apply(thing).getName()));
    }
  }

  Collection<T> all() {
    return Collections.unmodifiableCollection(things.values());
  }

  Optional<T> find(String name) {
    return Optional.ofNullable(things.get(Names.normalize(name)));
  }

  T get(String name, String hint) {
    return find(name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no %s is registered as '%s'; %s%s"
                    .formatted(
                        noun, name, Names.suggest(Names.normalize(name), things.keySet()), hint)));
  }
}
