package io.sparksnn.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.sparksnn.processor.model.IndexEntry;
import io.sparksnn.processor.model.IndexEntry.Kind;
import io.sparksnn.processor.model.Provision;
import io.sparksnn.processor.read.LastIndex;
import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes the index of an artifact and the service file by which it is found. */
public final class IndexWriter {
  private static final TypeName ANY = WildcardTypeName.subtypeOf(ClassName.OBJECT);

  private final SourceWriter sources;

  /** Writes through a source writer. */
  public IndexWriter(SourceWriter sources) {
    this.sources = sources;
  }

  /** How a {@code module-info} names an index. */
  public static Provision provision(ClassName index) {
    return new Provision(RuntimeNames.MODULE_INDEX.canonicalName(), index.canonicalName());
  }

  /** Writes both. */
  public void write(ClassName name, NavigableSet<IndexEntry> entries) throws IOException {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                "What this artifact registers. The module registry finds it by a service file on the\n"
                    + "class path; a {@code module-info} says so itself:\n\n"
                    + "<pre>{@code $L}</pre>\n",
                provision(name).line())
            .addSuperinterface(RuntimeNames.MODULE_INDEX)
            .addMethod(Constructors.start("For the module registry.").build())
            .addMethod(
                method("modules", ParameterizedTypeName.get(RuntimeNames.MODULE_TYPE, ANY, ANY))
                    .addStatement(list(entries, Kind.MODULE, Kind.NEURON, Kind.BRAIN))
                    .build())
            .addMethod(
                method("configs", ParameterizedTypeName.get(RuntimeNames.CONFIG_SPEC, ANY))
                    .addStatement(list(entries, Kind.CONFIG))
                    .build())
            .addMethod(
                method(
                        "initializers",
                        ParameterizedTypeName.get(
                            RuntimeNames.CONFIG_SPEC,
                            WildcardTypeName.subtypeOf(RuntimeNames.INITIALIZER)))
                    .addStatement(list(entries, Kind.INITIALIZER))
                    .build())
            .addMethod(
                method("payloads", ParameterizedTypeName.get(RuntimeNames.PAYLOAD_TYPE, ANY))
                    .addStatement(list(entries, Kind.PAYLOAD))
                    .build());
    List<TypeElement> origins = entries.stream().map(IndexEntry::element).toList();
    sources.writeFor(name.packageName(), type, origins);
    sources.writeResource(
        "META-INF/services/" + RuntimeNames.MODULE_INDEX.canonicalName(),
        name.canonicalName() + "\n",
        origins);
    sources.writeResource(
        LastIndex.LIST,
        Stream.concat(Stream.of(name.canonicalName()), entries.stream().map(IndexEntry::className))
            .collect(Collectors.joining("\n", "", "\n")),
        origins);
  }

  private static MethodSpec.Builder method(String name, TypeName element) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), element));
  }

  private static CodeBlock list(NavigableSet<IndexEntry> entries, Kind... kinds) {
    return CodeBlock.of(
        "return $T.of($L)",
        List.class,
        entries.stream()
            .filter(entry -> List.of(kinds).contains(entry.kind()))
            .map(entry -> CodeBlock.of("\n$T.$L", entry.holder(), entry.constant()))
            .collect(CodeBlock.joining(",")));
  }
}
