package io.sparksnn.runtime.text;

import java.util.ArrayList;
import java.util.List;

/** A text with texts below it, drawn with box-drawing lines. */
public final class Tree {
  private final String label;
  private final List<Tree> branches = new ArrayList<>();

  /**
   * A tree without branches; the label is one line.
   *
   * @param label one line
   */
  public Tree(String label) {
    this.label = label;
  }

  /**
   * Adds a branch and returns it.
   *
   * @param branch the branch
   * @return the branch
   */
  public Tree add(String branch) {
    return add(new Tree(branch));
  }

  /**
   * Adds a tree as a branch and returns it.
   *
   * @param branch the branch
   * @return the branch
   */
  public Tree add(Tree branch) {
    branches.add(branch);
    return branch;
  }

  /** {@return whether there is nothing below the label} */
  public boolean isLeaf() {
    return branches.isEmpty();
  }

  /** The drawing; no line ends in a line break but the inner ones. */
  @Override
  public String toString() {
    StringBuilder drawing = new StringBuilder(label);
    draw(drawing, "");
    return drawing.toString();
  }

  private void draw(StringBuilder drawing, String indent) {
    for (int i = 0; i < branches.size(); i++) {
      boolean last = i == branches.size() - 1;
      Tree branch = branches.get(i);
      drawing.append('\n').append(indent).append(last ? "└─ " : "├─ ").append(branch.label);
      branch.draw(drawing, indent + (last ? "   " : "│  "));
    }
  }
}
