package io.sparksnn.runtime.record;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Recordings as tables of RFC 4180. */
final class Csv {
  private static final String END = "\r\n";

  private Csv() {}

  static void writeLong(Recording recording, OutputStream out) throws IOException {
    Writer table = writer(out);
    table.write("step,name,element,value" + END);
    for (ValueSeries series : recording.values()) {
      String name = "," + field(series.path()) + ",";
      for (int sample = 0; sample < series.samples(); sample++) {
        for (int column = 0; column < series.width(); column++) {
          table.append(Long.toString(series.step(sample))).append(name);
          table.append(Integer.toString(series.element(column))).append(',');
          table.append(Float.toString(series.get(sample, column))).append(END);
        }
      }
    }
    for (SpikeSeries series : recording.spikes()) {
      String name = "," + field(series.path()) + ",";
      for (int spike = 0; spike < series.count(); spike++) {
        table.append(Long.toString(series.step(spike))).append(name);
        table.append(Integer.toString(series.unit(spike))).append(",1").append(END);
      }
    }
    table.flush();
  }

  static void writeWide(Recording recording, OutputStream out) throws IOException {
    Writer table = writer(out);
    table.write("step");
    for (ValueSeries series : recording.values()) {
      for (int column = 0; column < series.width(); column++) {
        table.append(',').append(field(series.path() + "[" + series.element(column) + "]"));
      }
    }
    table.write(END);
    // All values are sampled in the same steps.
    int samples = recording.values().isEmpty() ? 0 : recording.values().get(0).samples();
    for (int sample = 0; sample < samples; sample++) {
      table.write(Long.toString(recording.values().get(0).step(sample)));
      for (ValueSeries series : recording.values()) {
        for (int column = 0; column < series.width(); column++) {
          table.append(',').append(Float.toString(series.get(sample, column)));
        }
      }
      table.write(END);
    }
    table.flush();
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** A text as one field. */
  static String field(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
