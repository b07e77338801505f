package floor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** The least that a processor can do: one builder for each record, no checks, no documentation. */
@SupportedAnnotationTypes("floor.Build")
public final class FloorProcessor extends AbstractProcessor {
  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Element element : round.getElementsAnnotatedWith(Build.class)) {
      write((TypeElement) element);
    }
    return true;
  }

  private void write(TypeElement record) {
    ClassName self = ClassName.get(record);
    ClassName name = self.peerClass(self.simpleName() + "Builder");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addOriginatingElement(record);
    for (RecordComponentElement component : record.getRecordComponents()) {
      String field = component.getSimpleName().toString();
      TypeName of = TypeName.get(component.asType());
      type.addField(of, field, Modifier.PRIVATE);
      type.addMethod(
          MethodSpec.methodBuilder(field)
              .addModifiers(Modifier.PUBLIC)
              .returns(name)
              .addParameter(of, field)
              .addStatement("this.$N = $N", field, field)
              .addStatement("return this")
              .build());
    }
    String arguments =
        record.getRecordComponents().stream()
            .map(component -> component.getSimpleName().toString())
            .collect(Collectors.joining(", "));
    type.addMethod(
        MethodSpec.methodBuilder("build")
            .addModifiers(Modifier.PUBLIC)
            .returns(self)
            .addStatement("return new $T($L)", self, arguments)
            .build());
    try {
      JavaFile.builder(self.packageName(), type.build()).build().writeTo(processingEnv.getFiler());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
