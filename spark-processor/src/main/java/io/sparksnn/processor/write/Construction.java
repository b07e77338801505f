package io.sparksnn.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.model.PartModel;
import java.util.Iterator;
import java.util.function.Function;

/** Writes the call of a record's constructor, those of embedded parts within. */
final class Construction {
  private final Iterator<FieldModel> fields;
  private final Function<FieldModel, CodeBlock> value;

  private Construction(Iterator<FieldModel> fields, Function<FieldModel, CodeBlock> value) {
    this.fields = fields;
    this.value = value;
  }

  /** The call, each field given as a function says; it is asked in the order of the fields. */
  static CodeBlock of(ConfigModel config, Function<FieldModel, CodeBlock> value) {
    return new Construction(config.fields().iterator(), value).call(config);
  }

  private CodeBlock call(ConfigModel config) {
    CodeBlock arguments =
        config.parts().stream().map(this::argument).collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("new $T($L)", config.className(), arguments);
  }

  private CodeBlock argument(PartModel part) {
    return part.embedded() != null ? call(part.embedded()) : value.apply(fields.next());
  }
}
