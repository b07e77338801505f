package io.sparksnn.pictures;

import de.erichseifert.vectorgraphics2d.intermediate.CommandSequence;
import de.erichseifert.vectorgraphics2d.intermediate.MutableCommandSequence;
import de.erichseifert.vectorgraphics2d.intermediate.commands.Command;
import de.erichseifert.vectorgraphics2d.intermediate.commands.DrawShapeCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.FillShapeCommand;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * The same drawing in fewer characters: a chart draws each piece of a line on its own, with many
 * digits. Pieces that follow one another become one path, and hundredths of a pixel are enough. So
 * a picture takes a tenth of the bytes, and dashes go on where pieces meet.
 */
final class Outline {
  private static final double PARTS = 100;

  private final MutableCommandSequence shorter = new MutableCommandSequence();
  private @Nullable Path2D path;

  private Outline() {}

  static CommandSequence of(CommandSequence drawing) {
    Outline outline = new Outline();
    drawing.forEach(outline::add);
    outline.end();
    return outline.shorter;
  }

  private void add(Command<?> command) {
    if (command instanceof DrawShapeCommand draw && draw.getValue() instanceof Line2D piece) {
      add(piece);
      return;
    }
    end();
    if (command instanceof DrawShapeCommand draw && draw.getValue() instanceof Path2D shape) {
      shorter.add(new DrawShapeCommand(rounded(shape)));
    } else if (command instanceof FillShapeCommand fill
        && fill.getValue() instanceof Path2D shape) {
      shorter.add(new FillShapeCommand(rounded(shape)));
    } else {
      shorter.add(command);
    }
  }

  private void add(Line2D piece) {
    Path2D begun = path;
    double x = rounded(piece.getX1());
    double y = rounded(piece.getY1());
    if (begun == null) {
      begun = new Path2D.Double();
      path = begun;
    }
    Point2D end = begun.getCurrentPoint();
    if (end == null || end.getX() != x || end.getY() != y) {
      begun.moveTo(x, y);
    }
    begun.lineTo(rounded(piece.getX2()), rounded(piece.getY2()));
  }

  private void end() {
    Path2D done = path;
    if (done != null) {
      shorter.add(new DrawShapeCommand(done));
      path = null;
    }
  }

  private static double rounded(double pixels) {
    return Math.round(pixels * PARTS) / PARTS;
  }

  private static Shape rounded(Path2D shape) {
    Path2D result = new Path2D.Double(shape.getWindingRule());
    double[] at = new double[6];
    for (PathIterator each = shape.getPathIterator(null); !each.isDone(); each.next()) {
      int kind = each.currentSegment(at);
      for (int i = 0; i < at.length; i++) {
        at[i] = rounded(at[i]);
      }
      switch (kind) {
        case PathIterator.SEG_MOVETO -> result.moveTo(at[0], at[1]);
        case PathIterator.SEG_LINETO -> result.lineTo(at[0], at[1]);
        case PathIterator.SEG_QUADTO -> result.quadTo(at[0], at[1], at[2], at[3]);
        case PathIterator.SEG_CUBICTO ->
            result.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        default -> result.closePath();
      }
    }
    return result;
  }
}
