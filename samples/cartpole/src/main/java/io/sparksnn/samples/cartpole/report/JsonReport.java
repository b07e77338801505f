package io.sparksnn.samples.cartpole.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.sparksnn.samples.cartpole.experiment.Result;
import io.sparksnn.samples.cartpole.train.Episode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalInt;

/** Results for programs. */
public final class JsonReport {
  private JsonReport() {}

  /**
   * {@return a JSON object on one line: {@code seeds} has an object for each brain, with {@code
   * null} for what did not happen}
   *
   * @param results what became of the brains
   */
  public static String of(List<Result> results) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeArrayFieldStart("seeds");
      for (Result result : results) {
        write(result, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static void write(Result result, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("seed", result.seed());
    number("first_500", result.firstCap(), json);
    json.writeNumberField("mean_last_20", result.lastMean());
    json.writeBooleanField("success", result.holds());
    if (result.evaluation().isEmpty()) {
      json.writeNullField("evaluation_mean");
    } else {
      json.writeNumberField("evaluation_mean", result.evaluationMean());
    }
    number("evaluation_min", result.evaluationMin(), json);
    json.writeArrayFieldStart("steps");
    for (Episode episode : result.training()) {
      json.writeNumber(episode.steps());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void number(String name, OptionalInt value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsInt());
    } else {
      json.writeNullField(name);
    }
  }
}
