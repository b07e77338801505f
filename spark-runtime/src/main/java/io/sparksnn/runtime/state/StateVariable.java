package io.sparksnn.runtime.state;

import io.sparksnn.runtime.tensor.Shape;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One variable of a module's state: its name, what it is, and access to its values.
 *
 * <p>It stays valid while its module lives. Every access first lets the module settle, that is do
 * what it held back.
 */
public final class StateVariable {
  private static final int SHOWN = 6;

  private final String path;
  private final VariableDeclaration declaration;

  /** What the values are in at present, a {@link Storage} if they are computed. */
  private final Supplier<? extends @Nullable Object> holder;

  /** Refuses values that its author knows to be wrong. */
  private final @Nullable Runnable check;

  private StateVariable(
      String path,
      VariableDeclaration declaration,
      Supplier<? extends @Nullable Object> holder,
      @Nullable Runnable check) {
    this.path = path;
    this.declaration = declaration;
    this.holder = holder;
    this.check = check;
  }

  /**
   * {@return a variable that is an array, a matrix or a kernel}
   *
   * @param declaration what the variable is
   * @param holder reads the field, which may come to hold another array
   */
  public static StateVariable of(
      VariableDeclaration declaration, Supplier<? extends @Nullable Object> holder) {
    return new StateVariable(declaration.name(), declaration, holder, null);
  }

  /**
   * {@return a variable that is a single value}
   *
   * @param declaration what the variable is
   * @param get reads it, as an array of one element
   * @param set writes it, from an array of one element
   */
  public static StateVariable ofScalar(
      VariableDeclaration declaration, Supplier<?> get, Consumer<Object> set) {
    return ofComputed(declaration, Shape.of(), get, set);
  }

  /**
   * {@return a variable that is held in another form than it is shown in}
   *
   * @param declaration what the variable is
   * @param shape its extents
   * @param get gives its values in row-major order, in an array of the caller's own
   * @param set takes an array of the same type and length
   */
  public static StateVariable ofComputed(
      VariableDeclaration declaration, Shape shape, Supplier<?> get, Consumer<Object> set) {
    Storage computed =
        new Storage() {
          @Override
          public Shape shape() {
            return shape;
          }

          @Override
          public Object copy() {
            return get.get();
          }

          @Override
          public void write(Object values) {
            set.accept(values);
          }
        };
    return new StateVariable(declaration.name(), declaration, () -> computed, null);
  }

  /** The same variable, whose values are wherever another one has them at the time. */
  StateVariable from(Supplier<StateVariable> present) {
    return new StateVariable(path, declaration, () -> present.get().holder.get(), check);
  }

  /**
   * {@return the same variable seen from outside}
   *
   * @param owner what its path is to begin with
   * @param settle is run before every access
   */
  public StateVariable within(String owner, Runnable settle) {
    return new StateVariable(
        owner.isEmpty() ? path : owner + "." + path,
        declaration,
        () -> {
          settle.run();
          return holder.get();
        },
        check);
  }

  /**
   * {@return the same variable, whose values are looked at once they are {@link #set}}
   *
   * @param state throws an {@link IllegalArgumentException} where they cannot be so; then they are
   *     put back
   */
  public StateVariable checkedBy(Runnable state) {
    return new StateVariable(path, declaration, holder, state);
  }

  /**
   * {@return the name from the module that was visited: {@code potential}, {@code synapses.kernel}}
   */
  public String path() {
    return path;
  }

  /** {@return the type, symbolic shape, unit and meaning} */
  public VariableDeclaration declaration() {
    return declaration;
  }

  /**
   * Whether the field holds anything; only before a build is over it may not.
   *
   * @return whether it is not null
   */
  public boolean isThere() {
    return !storage().equals(Storage.ArrayStorage.NOTHING);
  }

  /**
   * Present extents.
   *
   * @return the extents
   * @throws IllegalArgumentException if the {@link #size()} is 0
   */
  public Shape shape() {
    Storage place = storage();
    if (place.length() == 0) {
      throw new IllegalArgumentException(
          path + " has no elements, and thus no shape; look at size() first");
    }
    return place.shape();
  }

  /** {@return the number of elements} */
  public int size() {
    return storage().length();
  }

  /** {@return in what arrays values are read and written} */
  public ElementKind kind() {
    return storage().kind();
  }

  /** {@return a copy of the values in row-major order: an array of the {@link #kind()}} */
  public Object get() {
    return storage().copy();
  }

  /**
   * {@return whether parts of the values can be read and written without all the rest} Else the
   * variable is computed as a whole when it is looked at.
   */
  public boolean isDirect() {
    return storage().isDirect();
  }

  /**
   * Copies a part of the values.
   *
   * @param from row-major index of the first
   * @param count how many
   * @param into an array of the {@link #kind()}; takes them from its beginning on
   */
  public void read(int from, int count, Object into) {
    storage().read(from, count, into);
  }

  /**
   * Writes a part of the values in place.
   *
   * @param from row-major index of the first
   * @param count how many
   * @param values an array of the {@link #kind()}; has them from its beginning on
   * @throws UnsupportedOperationException unless {@link #isDirect()}
   */
  public void write(int from, int count, Object values) {
    storage().write(from, count, values);
  }

  /**
   * Copies values as floats into an array of the caller's own. Nothing is allocated, unless they
   * are held in another form than they are shown in, as single values are. Spikes are 1, or −1 of
   * units that are inhibitory; what is true is 1.
   *
   * @param elements row-major indices of those that are wanted, or null for all
   * @param count how many there are to be
   * @param into takes them
   * @param at where the first one goes
   * @throws IllegalStateException if there are others than {@code count} or none of an index, as
   *     when the variable has come to hold an array of another length
   */
  public void read(int @Nullable [] elements, int count, float[] into, int at) {
    int there = Elements.read(holder.get(), elements, count, into, at);
    if (there < 0) {
      return;
    }
    throw new IllegalStateException(
        "%s: has %d elements, not those that are read".formatted(path, there));
  }

  /**
   * Writes values in place.
   *
   * @param values an array of the type that {@link #get()} gives, with as many elements
   * @throws IllegalArgumentException if it is another, or the module's author refuses the values;
   *     nothing has changed then
   */
  public void set(Object values) {
    Storage place = storage();
    ElementKind kind = place.kind();
    if (values == null
        || !values.getClass().isArray()
        || ElementKind.of(values) != kind
        || ElementKind.length(values) != place.length()) {
      throw new IllegalArgumentException(
          path
              + ": expected "
              + kind
              + "["
              + place.length()
              + "], got "
              + (values == null ? "null" : kind(values)));
    }
    Runnable author = check;
    Object before = author == null ? values : place.copy();
    place.write(values);
    if (author != null) {
      try {
        author.run();
      } catch (IllegalArgumentException refused) {
        place.write(before);
        throw refused;
      }
    }
  }

  private Storage storage() {
    return Storage.of(holder.get());
  }

  /** Path, shape, unit and the first values. */
  @Override
  public String toString() {
    String units = declaration.units().isEmpty() ? "" : " " + declaration.units();
    Storage place = storage();
    String extents = place.length() == 0 ? "(0,)" : place.shape().toString();
    return path + " " + extents + units + " = " + firstValues(place.copy());
  }

  private static String kind(Object array) {
    return array.getClass().isArray()
        ? array.getClass().getComponentType() + "[" + ElementKind.length(array) + "]"
        : array.getClass().getSimpleName();
  }

  private static String firstValues(Object array) {
    int length = ElementKind.length(array);
    int shown = Math.min(SHOWN, length);
    String text =
        switch (ElementKind.of(array)) {
          case FLOAT -> Arrays.toString(Arrays.copyOf((float[]) array, shown));
          case DOUBLE -> Arrays.toString(Arrays.copyOf((double[]) array, shown));
          case INT -> Arrays.toString(Arrays.copyOf((int[]) array, shown));
          case LONG -> Arrays.toString(Arrays.copyOf((long[]) array, shown));
          case BOOLEAN -> Arrays.toString(Arrays.copyOf((boolean[]) array, shown));
        };
    return shown == length ? text : text.substring(0, text.length() - 1) + ", …]";
  }
}
