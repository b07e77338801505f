"""Classes with the same five properties, in the form that each processor takes, 50 to a package."""

import os
import shutil

PROPERTIES = {
    "count": "int",
    "rate": "double",
    "label": "String",
    "active": "boolean",
    "tags": "java.util.List<String>",
}
COMPONENTS = ", ".join(f"{of} {name}" for name, of in PROPERTIES.items())
FLOAT_COMPONENTS = COMPONENTS.replace("double", "float")


def lines(pattern):
    return "\n".join(pattern.format(of=of, name=name) for name, of in PROPERTIES.items())


def autovalue(name):
    return {name: f"""@com.google.auto.value.AutoValue
abstract class {name} {{
{lines("  abstract {of} {name}();")}

  @com.google.auto.value.AutoValue.Builder
  abstract static class Builder {{
{lines("    abstract Builder {name}({of} {name});")}
    abstract {name} build();
  }}
}}"""}


def immutables(name):
    getters = lines("  {of} {name}();")
    return {name: f"@org.immutables.value.Value.Immutable\ninterface {name} {{\n{getters}\n}}"}


def recordbuilder(name):
    return {name: "@io.soabase.recordbuilder.core.RecordBuilder\n"
                  f"public record {name}({COMPONENTS}) {{}}"}


def floor(name):
    return {name: f"@floor.Build\npublic record {name}({COMPONENTS}) {{}}"}


def spark(name, parts=""):
    return {name + "Config": f"""/** A configuration. */
@io.sparksnn.annotations.RegisterConfig
public record {name}Config({parts}{FLOAT_COMPONENTS}) {{}}"""}


def spark_module(name):
    step = "@io.sparksnn.annotations.Embedded io.sparksnn.runtime.config.StepConfig step, "
    return spark(name, step) | {name: f"""import io.sparksnn.annotations.Call;
import io.sparksnn.runtime.module.InputSpecs;
import io.sparksnn.runtime.module.ModuleOutput;
import io.sparksnn.runtime.module.SparkModule;
import io.sparksnn.runtime.payload.CurrentArray;

/** A module. */
@io.sparksnn.annotations.RegisterModule
public abstract class {name} extends SparkModule<{name}Config> {{
  /** What it gives. */
  public record Out(CurrentArray current) implements ModuleOutput {{}}

  private Out out = new Out(CurrentArray.of(0));

  @Override
  protected void build(InputSpecs inputs) {{
    out = new Out(CurrentArray.zeros(inputs.get("left").shape()));
  }}

  @Override
  public void reset() {{}}

  @Call
  public Out step(CurrentArray left, CurrentArray right) {{
    return out;
  }}
}}"""}


FORMS = {
    "floor": floor,
    "autovalue": autovalue,
    "immutables": immutables,
    "recordbuilder": recordbuilder,
    "spark": spark,
    "spark-module": spark_module,
}


def write(kind, count, folder):
    """Writes the annotated classes of a kind into a folder, which is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    for i in range(count):
        package = f"p{i // 50}"
        os.makedirs(f"{folder}/{package}", exist_ok=True)
        for name, text in FORMS[kind](f"T{i}").items():
            with open(f"{folder}/{package}/{name}.java", "w") as file:
                file.write(f"package {package};\n\n{text}\n")
