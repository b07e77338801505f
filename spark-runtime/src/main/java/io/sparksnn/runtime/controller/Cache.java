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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the modules of a brain see of each other: the outputs of the step before. An output is
 * copied here once all modules have run, and only if a module reads it; properties that modules
 * read are copied before.
 */
final class Cache implements HasState {
  private final Map<PortMap, Cell> outputs = new LinkedHashMap<>();
  private final List<Cell> ownCopies = new ArrayList<>();
  private final List<Cell> properties = new ArrayList<>();
  private Cell[] published = {};
  private Cell[] taken = {};

  /** A copy of a payload that a module owns. */
  private static final class Cell {
    final Source from;

    /** The array and element that the source is, where it is one, so that no call is needed. */
    private final @Nullable Payload @Nullable [] array;

    private final int element;
    final @Nullable Payload[] slot = new @Nullable Payload[1];
    @Nullable Payload built;
    boolean read;

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
  }

  /** The first time keeps what there is; from then on goes back to it. */
  void reset() {
    outputs.values().forEach(Cell::reset);
    ownCopies.forEach(Cell::reset);
  }

  /**
   * The last output of a module, copied.
   *
   * @param port the output
   * @param isReset whether there has been no step since the build or a reset
   */
  Payload last(PortMap port, boolean isReset) {
    Cell cell = outputs.get(port);
    if (cell == null) {
      throw new IllegalStateException(port + " has been checked");
    }
    Payload built = cell.built;
    Payload present = cell.read ? cell.value() : cell.from.require();
    return (isReset && built != null ? built : present).copy();
  }

  @Override
  public void visitState(StateVisitor visitor) {
    outputs.forEach((port, cell) -> show(port.origin() + "." + port.port(), cell, visitor));
    for (int i = 0; i < ownCopies.size(); i++) {
      show("copy_" + i, ownCopies.get(i), visitor);
    }
  }

  private static void show(String name, Cell cell, StateVisitor visitor) {
    StateVariable variable =
        StateVariable.of(
            new VariableDeclaration(
                name,
                cell.value().getClass(),
                cell.value().shape().toString(),
                "",
                "Output of the step before."),
            cell::value);
    if (cell.read && variable.isThere()) {
      visitor.visit(variable);
    }
  }
}
