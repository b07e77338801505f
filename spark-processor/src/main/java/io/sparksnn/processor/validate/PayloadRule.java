package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.PortModel;
import io.sparksnn.processor.model.SourceModel;
import javax.lang.model.util.Types;

/** What a source carries is what its reader takes. */
final class PayloadRule {
  private final Reporter reporter;
  private final Types types;

  PayloadRule(Reporter reporter, Types types) {
    this.reporter = reporter;
    this.types = types;
  }

  /**
   * Checks a wire; a port that carries no payload at all is reported where it is declared.
   *
   * @param reader what the port is called
   */
  void check(SourceModel source, PortModel given, String reader, PortModel taken) {
    if (given.isPayload()
        && taken.isPayload()
        && !types.isSameType(types.erasure(given.type()), types.erasure(taken.type()))) {
      reporter.error(
          source.site(),
          Message.WIRE_PAYLOAD,
          source.text(),
          TypeText.simple(given.type()),
          reader,
          TypeText.simple(taken.type()));
    }
  }
}
