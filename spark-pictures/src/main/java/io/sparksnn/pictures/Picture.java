package io.sparksnn.pictures;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import io.sparksnn.runtime.file.AtomicFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.knowm.xchart.XYChart;

/**
 * A picture that is drawn when it is written. Immutable. The same data give the same bytes on the
 * same machine, whose fonts are used.
 *
 * <p>No display is needed: the first picture sets {@code java.awt.headless} unless the program has;
 * a program with windows of its own sets it to {@code false} beforehand.
 */
public final class Picture {
  private static final int SMALLEST = 200;
  private static final int BELOW_TITLE = 8;
  private static final int LARGEST = 10_000;
  private static final int DENSEST = 4;

  /** A line that ends where it begins, of which the end, which may have a .0, need not be said. */
  private static final Pattern DOT =
      Pattern.compile("M(-?[0-9.]+),(-?[0-9.]+) L\\1(?:\\.0)?,\\2(?:\\.0)?(?= M|\")");

  static {
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
  }

  private final Frame frame;
  private final Drawing drawing;

  Picture(Frame frame, Drawing drawing) {
    this.frame = frame;
    this.drawing = drawing;
  }

  /** Makes the charts of a picture, one below the other. */
  @FunctionalInterface
  interface Drawing {
    /** Charts whose heights add up to what the title leaves of the frame's. */
    List<XYChart> charts(Frame frame);
  }

  /**
   * {@return the same picture under another title}
   *
   * @param title one line
   */
  public Picture withTitle(String title) {
    return new Picture(new Frame(title, frame.width(), frame.height(), frame.stepMs()), drawing);
  }

  /**
   * {@return the same picture in another size; 900 × 600 unless set}
   *
   * @param width in pixels, 200 to 10,000
   * @param height in pixels, 200 to 10,000
   * @throws IllegalArgumentException if one of them is outside
   */
  public Picture withSize(int width, int height) {
    if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
      throw new IllegalArgumentException(
          "a picture has %d to %d pixels a side, not %d × %d"
              .formatted(SMALLEST, LARGEST, width, height));
    }
    return new Picture(new Frame(frame.title(), width, height, frame.stepMs()), drawing);
  }

  /**
   * {@return the same picture with time in milliseconds and rates in hertz, rather than in steps}
   *
   * @param stepMs duration of a step in ms, as the configuration of the model has it: {@code dt}
   * @throws IllegalArgumentException if it is not above 0
   */
  public Picture withStep(double stepMs) {
    if (!(stepMs > 0) || Double.isInfinite(stepMs)) {
      throw new IllegalArgumentException("a step takes more than 0 ms, not " + stepMs);
    }
    return new Picture(new Frame(frame.title(), frame.width(), frame.height(), stepMs), drawing);
  }

  /** The charts, for tests. */
  List<XYChart> charts() {
    return drawing.charts(frame);
  }

  private void paint(Graphics2D graphics) {
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, frame.width(), frame.height());
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.BLACK);
    graphics.setFont(Look.TITLE);
    int wide = graphics.getFontMetrics().stringWidth(frame.title());
    graphics.drawString(
        frame.title(), Math.max(0, (frame.width() - wide) / 2), Frame.TITLE - BELOW_TITLE);
    int top = Frame.TITLE;
    for (XYChart chart : charts()) {
      Graphics2D part = (Graphics2D) graphics.create();
      part.translate(0, top);
      chart.paint(part, frame.width(), chart.getHeight());
      part.dispose();
      top += chart.getHeight();
    }
  }

  /** {@return the picture as an image} */
  public BufferedImage toImage() {
    return toImage(1);
  }

  private BufferedImage toImage(int density) {
    BufferedImage image =
        new BufferedImage(
            density * frame.width(), density * frame.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(density, density);
    paint(graphics);
    graphics.dispose();
    return image;
  }

  /** {@return the picture as the bytes of a PNG file} */
  public byte[] toPng() {
    return toPng(1);
  }

  /**
   * {@return the picture as the bytes of a PNG file that is sharp on dense screens, too}
   *
   * @param density rows and columns of the image for each pixel of the size, 1 to 4
   * @throws IllegalArgumentException if it is outside
   */
  public byte[] toPng(int density) {
    if (density < 1 || density > DENSEST) {
      throw new IllegalArgumentException(
          "a density is from 1 to %d, not %d".formatted(DENSEST, density));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(toImage(density), "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** {@return the picture as an SVG element: a document, which may also stand in HTML} */
  public String toSvg() {
    VectorGraphics2D graphics = new VectorGraphics2D();
    paint(graphics);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new SVGProcessor()
          .getDocument(
              Outline.of(graphics.getCommands()), new PageSize(frame.width(), frame.height()))
          .writeTo(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    String document = DOT.matcher(bytes.toString(StandardCharsets.UTF_8)).replaceAll("M$1,$2h0");
    // Without what stands before the root, which HTML does not take; with a title for readers.
    String root = document.substring(document.indexOf("<svg"));
    int end = root.indexOf('>') + 1;
    return root.substring(0, end)
        + "<title>"
        + escape(frame.title())
        + "</title>"
        + root.substring(end);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /**
   * Writes the picture as PNG; the file is replaced as a whole.
   *
   * @param path the file
   * @throws UncheckedIOException if it cannot be written; a file that was there is as it was
   */
  public void writePng(Path path) {
    write(path, toPng());
  }

  /**
   * Writes the picture as SVG; the file is replaced as a whole.
   *
   * @param path the file
   * @throws UncheckedIOException if it cannot be written; a file that was there is as it was
   */
  public void writeSvg(Path path) {
    write(path, toSvg().getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path path, byte[] content) {
    try {
      AtomicFile.write(path, content);
    } catch (IOException failed) {
      throw new UncheckedIOException(
          path + ": cannot be written (" + AtomicFile.reason(failed) + ")", failed);
    }
  }
}
