package io.sparksnn.pictures;

import de.erichseifert.vectorgraphics2d.intermediate.CommandSequence;
import de.erichseifert.vectorgraphics2d.intermediate.MutableCommandSequence;
import de.erichseifert.vectorgraphics2d.intermediate.commands.Command;
import de.erichseifert.vectorgraphics2d.intermediate.commands.CreateCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.DisposeCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.DrawShapeCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.FillShapeCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.SetColorCommand;
import de.erichseifert.vectorgraphics2d.intermediate.commands.SetStrokeCommand;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The same drawing in fewer characters: a chart draws each piece of a line and each dot on its own,
 * with many digits. Pieces and dots that follow one another become one path, and hundredths of a
 * pixel are enough. So a picture takes a quarter of the bytes, and dashes go on where pieces meet.
 */
final class Outline {
  private static final double PARTS = 100;
  private static final Set<Class<?>> SETTINGS =
      Set.of(SetColorCommand.class, SetStrokeCommand.class);

  private final Map<Class<?>, Object> set = new HashMap<>();
  private final MutableCommandSequence shorter = new MutableCommandSequence();
  private @Nullable Path2D path;

  /** How large the dots of the path are; 0 if it is a line. */
  private double dot;

  private Outline() {}

  static CommandSequence of(CommandSequence drawing) {
    Outline outline = new Outline();
    drawing.forEach(outline::add);
    outline.end();
    return outline.shorter;
  }

  private void add(Command<?> command) {
    if (isSetAlready(command)) {
      return;
    }
    Object value = command.getValue();
    if (command instanceof DrawShapeCommand && value instanceof Line2D piece) {
      begin(0);
      add(piece.getX1(), piece.getY1(), piece.getX2(), piece.getY2());
    } else if (command instanceof FillShapeCommand && value instanceof Ellipse2D round) {
      addRound(round, command);
    } else {
      end();
      shorter.add(rounded(command));
    }
  }

  /** A dot is a line of no length that is as thick: a stroke and a place instead of a shape. */
  private void addRound(Ellipse2D round, Command<?> command) {
    if (round.getWidth() != round.getHeight() || !set.containsKey(SetStrokeCommand.class)) {
      end();
      shorter.add(command);
      return;
    }
    begin(round.getWidth());
    add(round.getCenterX(), round.getCenterY(), round.getCenterX(), round.getCenterY());
  }

  /** A chart sets colour and stroke anew for each piece. */
  private boolean isSetAlready(Command<?> command) {
    if (command instanceof CreateCommand || command instanceof DisposeCommand) {
      end();
      set.clear();
    }
    if (!SETTINGS.contains(command.getClass())) {
      return false;
    }
    if (command.getValue().equals(set.get(command.getClass()))) {
      return true;
    }
    end();
    set.put(command.getClass(), command.getValue());
    return false;
  }

  private void begin(double size) {
    if (dot != size) {
      end();
      dot = size;
    }
  }

  private void add(double fromX, double fromY, double toX, double toY) {
    Path2D begun = path;
    if (begun == null) {
      begun = new Path2D.Double();
      path = begun;
    }
    double x = rounded(fromX);
    double y = rounded(fromY);
    Point2D end = begun.getCurrentPoint();
    if (dot > 0 || end == null || end.getX() != x || end.getY() != y) {
      begun.moveTo(x, y);
    }
    begun.lineTo(rounded(toX), rounded(toY));
  }

  private void end() {
    Path2D done = path;
    path = null;
    Object stroke = set.get(SetStrokeCommand.class);
    if (done != null && dot > 0 && stroke instanceof Stroke before) {
      shorter.add(
          new SetStrokeCommand(
              new BasicStroke((float) dot, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)));
      shorter.add(new DrawShapeCommand(done));
      shorter.add(new SetStrokeCommand(before));
    } else if (done != null) {
      shorter.add(new DrawShapeCommand(done));
    }
    dot = 0;
  }

  private static Command<?> rounded(Command<?> command) {
    if (command.getValue() instanceof Path2D shape) {
      if (command instanceof DrawShapeCommand) {
        return new DrawShapeCommand(rounded(shape));
      }
      if (command instanceof FillShapeCommand) {
        return new FillShapeCommand(rounded(shape));
      }
    }
    return command;
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
        case PathIterator.SEG_CUBICTO -> result.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        default -> result.closePath();
      }
    }
    return result;
  }
}
