package io.sparksnn.runtime.registry;

import io.sparksnn.runtime.text.Names;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind by their names. It is filled when something is first looked for: to name all
 * that is installed takes its classes, and a program that wants one thing should not wait for all.
 */
final class Shelf<T> {
  private final String noun;
  private final Function<T, Class<?>> classOf;
  private final Consumer<Filling<T>> filler;
  private @Nullable SortedMap<String, T> things;

  /**
   * A shelf.
   *
   * @param noun what its things are called in messages
   * @param classOf the class that a thing is registered for
   * @param filler puts the things on it
   */
  Shelf(String noun, Function<T, Class<?>> classOf, Consumer<Filling<T>> filler) {
    this.noun = noun;
    this.classOf = classOf;
    this.filler = filler;
  }

  /** Takes the things that are put on a shelf. */
  interface Filling<T> {
    /** Adds a thing; the same one may come twice, by two indexes. */
    void add(String name, T thing);
  }

  /**
   * The same things and one more.
   *
   * @throws IllegalStateException if there is another one of that name
   */
  Shelf<T> with(String name, T thing) {
    Shelf<T> more =
        new Shelf<>(
            noun,
            classOf,
            filling -> {
              things().forEach(filling::add);
              filling.add(name, thing);
            });
    more.things();
    return more;
  }

  private synchronized SortedMap<String, T> things() {
    SortedMap<String, T> filled = things;
    if (filled == null) {
      SortedMap<String, T> filling = new TreeMap<>();
      filler.accept((name, thing) -> add(filling, name, thing));
      filled = filling;
      things = filled;
    }
    return filled;
  }

  @SuppressWarnings("ReferenceEquality") // two that are merely equal are still two
  private void add(SortedMap<String, T> filling, String name, T thing) {
    T other = filling.putIfAbsent(Names.normalize(name), thing);
    if (other != null && other != thing) {
      throw new IllegalStateException(
          "two %ss are registered as '%s': %s and %s; give one another name, or leave it out"
              .formatted(
                  noun, name, classOf.apply(other).getName(), classOf.apply(thing).getName()));
    }
  }

  Collection<T> all() {
    return Collections.unmodifiableCollection(things().values());
  }

  Optional<T> find(String name) {
    return Optional.ofNullable(things().get(Names.normalize(name)));
  }

  T get(String name, String hint) {
    return find(name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no %s is registered as '%s'; %s%s"
                    .formatted(
                        noun,
                        name,
                        Names.suggest(Names.normalize(name), things().keySet()),
                        hint)));
  }
}
