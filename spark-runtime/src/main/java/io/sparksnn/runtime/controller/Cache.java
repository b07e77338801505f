package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.state.HasState;
import io.sparksnn.runtime.state.StateVariable;
import io.sparksnn.runtime.state.StateVisitor;
import io.sparksnn.runtime.state.VariableDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the modules of a brain see of each other: the outputs of the step before. An output is
 * copied here once all modules have run, and only if a module reads it; properties that modules
 * read are copied before.
 */
final class Cache implements HasState {
  private static final VariableDeclaration RESET =
      new VariableDeclaration(
          "is_reset", boolean[].class, "", "", "Whether no step was made since a reset.");

  private final Map<PortMap, Cell> outputs = new LinkedHashMap<>();
  private final List<Cell> ownCopies = new ArrayList<>();
  private final List<Cell> properties = new ArrayList<>();
  private Cell[] published = {};
  private Cell[] taken = {};

  /** Whether there has been no step since the build or a reset. */
  private final boolean[] isReset = {true};

  /** Whether outputs that no module reads are kept, until the next step. */
  private boolean keepsUnread;

  /** A copy of a payload that a module owns. */
  private static final class Cell {
    final Source from;

    /** The array and element that the source is, where it is one, so that no call is needed. */
    private final @Nullable Payload @Nullable [] array;

    private final int element;
    final @Nullable Payload[] slot = new @Nullable Payload[1];
    @Nullable Payload built;
    boolean read;

    /** The output of the last step where no module reads it, once a checkpoint has asked. */
    @Nullable Payload kept;

    Cell(Source from, Payload first) {
      this.from = from;
      array = from instanceof Source.Slot there ? there.slots : null;
      element = from instanceof Source.Slot there ? there.index : 0;
      slot[0] = first;
    }

    Payload value() {
      Payload value = slot[0];
      return value == null ? from.require() : value;
    }

    @SuppressWarnings("ReferenceEquality") // whether it is the same object is what is asked
    void renew() {
      Payload earlier = value();
      Payload payload = array == null ? null : array[element];
      Payload copy = Copies.renew(payload == null ? from.require() : payload, earlier);
      if (copy != earlier) {
        slot[0] = copy;
      }
    }

    void reset() {
      Payload first = built;
      if (first == null) {
        built = read ? value().copy() : from.require().copy();
      } else {
        slot[0] = Copies.renew(first, value());
      }
    }
  }

  /** Forgets everything, before a build. */
  void clear() {
    outputs.clear();
    ownCopies.clear();
    properties.clear();
    isReset[0] = true;
    keepsUnread = false;
  }

  /** Makes a place for an output; it starts silent, or zero. */
  void add(PortMap port, Source from) {
    outputs.put(port, new Cell(from, from.require().spec().zeros()));
  }

  /** Where a module reads an output of the step before. */
  Source reader(PortMap port) {
    Cell cell = outputs.get(port);
    if (cell == null) {
      throw new IllegalStateException(port + " has been checked");
    }
    if (!Join.joins(cell.value().type())) {
      // Readers may change a kernel in place: each has its own.
      cell = new Cell(cell.from, cell.from.require().spec().zeros());
      ownCopies.add(cell);
    }
    cell.read = true;
    return new Source.Slot(cell.slot, 0);
  }

  /** Where a module reads a property as it was at the start of the step, in a copy of its own. */
  Source snapshot(Source property) {
    Cell cell = new Cell(property, property.require().copy());
    properties.add(cell);
    return new Source.Slot(cell.slot, 0);
  }

  /** No more places are made. */
  void seal() {
    published =
        Stream.concat(outputs.values().stream(), ownCopies.stream())
            .filter(cell -> cell.read)
            .toArray(Cell[]::new);
    taken = properties.toArray(Cell[]::new);
  }

  /** Copies the properties that modules read, before they run. */
  void take() {
    for (Cell cell : taken) {
      cell.renew();
    }
  }

  /** Copies the outputs that modules read, once all have run. */
  void publish() {
    for (Cell cell : published) {
      cell.renew();
    }
    isReset[0] = false;
    forgetUnread();
  }

  private void forgetUnread() {
    if (keepsUnread) {
      outputs.values().forEach(cell -> cell.kept = null);
      keepsUnread = false;
    }
  }

  /** The first time keeps what there is; from then on goes back to it. */
  void reset() {
    outputs.values().forEach(Cell::reset);
    ownCopies.forEach(Cell::reset);
    isReset[0] = true;
    forgetUnread();
  }

  /** The last output of a module, copied. */
  Payload last(PortMap port) {
    Cell cell = outputs.get(port);
    if (cell == null) {
      throw new IllegalStateException(port + " has been checked");
    }
    Payload built = cell.built;
    Payload kept = cell.kept;
    Payload present = cell.read ? cell.value() : kept == null ? cell.from.require() : kept;
    return (isReset[0] && built != null ? built : present).copy();
  }

  @Override
  public void visitState(StateVisitor visitor) {
    eachRead((name, cell) -> {
      StateVariable variable = variable(name, cell.value(), cell::value);
      if (variable.isThere()) {
        visitor.visit(variable);
      }
    });
  }

  /** Also what is read of the last step from outside, and outputs that no file can keep. */
  @Override
  public void visitExactState(StateVisitor visitor) {
    visitor.visit(StateVariable.of(RESET, () -> isReset));
    eachRead((name, cell) -> visitor.visit(variable(name, cell.value(), cell::value)));
    outputs.forEach((port, cell) -> {
      Payload last = cell.from.require();
      if (!cell.read && Join.joins(last.type())) {
        Payload kept = cell.kept == null ? last.copy() : cell.kept;
        cell.kept = kept;
        visitor.visit(variable(name(port), kept, () -> cell.kept));
      }
    });
    keepsUnread = true;
  }

  private void eachRead(BiConsumer<String, Cell> visitor) {
    outputs.forEach((port, cell) -> {
      if (cell.read) {
        visitor.accept(name(port), cell);
      }
    });
    for (int i = 0; i < ownCopies.size(); i++) {
      visitor.accept("copy_" + i, ownCopies.get(i));
    }
  }

  private static String name(PortMap port) {
    return port.origin() + "." + port.port();
  }

  private static StateVariable variable(
      String name, Payload look, Supplier<? extends @Nullable Object> holder) {
    return StateVariable.of(
        new VariableDeclaration(
            name, look.getClass(), look.shape().toString(), "", "Output of the step before."),
        holder);
  }
}
