package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.Site;
import java.util.Arrays;
import java.util.Locale;
import javax.lang.model.type.TypeMirror;

/**
 * Everything the processor can have to say, each with its code: what was found, and the way out.
 */
public enum Message {
  // Modules
  MODULE_KIND(
      "SparkModuleKind",
      "@%1$s is for an abstract class that extends %2$s, and this is %3$s;"
          + " declare it 'abstract class %4$s extends %2$s<…>'"),
  MODULE_BASE(
      "SparkModuleBase",
      "a registered %1$s extends %2$s of its configuration, and this extends %3$s;"
          + " declare it 'extends %2$s<%4$sConfig>'"),
  MODULE_GENERIC(
      "SparkModuleGeneric",
      "a registered %s has no type parameters, and this has <%s>;"
          + " share code in a generic class that is not registered and register its subclasses"),
  MODULE_CONSTRUCTOR(
      "SparkModuleConstructor",
      "the generated class calls a constructor without parameters, and there is none it can call;"
          + " remove the constructor and do its work in build(InputSpecs)"),
  MODULE_LEAF(
      "SparkModuleLeaf",
      "a registered %s is a leaf, and this extends %s, which is registered;"
          + " move what they share to a class that is not"),
  MODULE_ABSTRACT(
      "SparkModuleAbstract",
      "a registered %s is a leaf, and this leaves %s abstract; implement that"),
  MODULE_TWICE(
      "SparkModuleTwice", "a class is registered once, and this is annotated %s; keep one of them"),
  MODULE_CONTROLLER(
      "SparkModuleController",
      "a module does its work itself, and this extends %1$s, which leaves it to nodes; annotate it"
          + " @Register%1$s, or extend SparkModule"),
  MEMBER_TAKEN(
      "SparkMemberTaken", "%s has a method %s of its own, which this would replace; rename this"),
  HIDDEN("SparkHidden", "generated code of %s needs to see %s, and %s; make that public"),
  NESTED(
      "SparkNested",
      "generated classes stand beside this one and must see it, and it is %s;"
          + " make it a top-level or static class that is not private"),
  REGISTERED_NAME(
      "SparkRegisteredName", "the registered name '%s' is not in snake case; write it like '%s'"),
  NAME_TAKEN(
      "SparkNameTaken",
      "the class %s, which would be generated, exists already; rename one of the two"),

  // Configurations of modules
  CONFIG_MISSING(
      "SparkConfigMissing",
      "a %1$s names its configuration, and this extends %2$s without one;"
          + " write 'extends %2$s<%3$sConfig>' with a record annotated @RegisterConfig"),
  CONFIG_OPEN(
      "SparkConfigOpen",
      "the configuration is left open as type variable %s; a registered %s is a leaf:"
          + " give the variable a record annotated @RegisterConfig"),
  CONFIG_NOT_REGISTERED(
      "SparkConfigNotRegistered",
      "the configuration %s is not a record annotated @RegisterConfig; annotate it, or name one"
          + " that is"),
  NOT_GENERATED(
      "SparkNotGenerated",
      "%s comes from a class path without its generated %s; build its artifact with the Spark"
          + " processor, or hold a configuration as @Embedded in a record of your own"),
  CONFIG_STEP(
      "SparkConfigStep",
      "the configuration %s has no seed and no time step; add '@Embedded StepConfig step' to it"),

  // The @Call method
  CALL_MISSING(
      "SparkCallMissing",
      "a module has a method annotated @Call, and there is none;"
          + " annotate the public method that computes one step"),
  CALL_TWICE(
      "SparkCallTwice", "a module has one method annotated @Call, and there are %s: %s; keep one"),
  CALL_NOT_PUBLIC("SparkCallNotPublic", "a @Call method is public, and this is %s; make it public"),
  CALL_FORM(
      "SparkCallForm",
      "the generated class wraps the @Call method, which cannot be %s; remove that"),
  CALL_RESULT(
      "SparkCallResult",
      "a @Call method returns a record that implements ModuleOutput, and this returns %s;"
          + " declare 'record %sOutput(SpikeArray spikes) implements ModuleOutput {}' or the like"),
  INPUT_PAYLOAD(
      "SparkInputPayload",
      "every parameter of a @Call method is an input port, and %s is no payload;"
          + " use SpikeArray, CurrentArray, FloatArray or another concrete Payload with a TYPE"),
  INPUT_NAME(
      "SparkInputName",
      "the class file has lost this parameter's name; name the port with @In(\"…\"), or compile %s"
          + " with -parameters"),
  INPUTS_UNKNOWN(
      "SparkInputsUnknown",
      "before JDK 22 no processor can read on the module path which inputs of %s may be left out, so"
          + " that all count as needed; compile with JDK 22 or newer"),
  OUTPUT_PAYLOAD(
      "SparkOutputPayload",
      "every component of a ModuleOutput is an output port, and %s is no payload;"
          + " use SpikeArray, CurrentArray, FloatArray or another concrete Payload with a TYPE"),
  PORT_NAME("SparkPortName", "'%s' is no name for a port; use a Java identifier such as '%s'"),
  PORT_TWICE(
      "SparkPortTwice", "there are two %s ports named '%s'; rename one or give it another name"),

  // Properties and variables
  PROPERTY_FORM(
      "SparkPropertyForm",
      "a @SparkProperty is a public method without parameters that can be overridden, and this %s;"
          + " change that"),
  PROPERTY_PAYLOAD(
      "SparkPropertyPayload",
      "a @SparkProperty returns a payload, and %s is none;"
          + " use FloatArray, PotentialArray or another concrete Payload with a TYPE"),
  PROPERTY_SETTER(
      "SparkPropertySetter",
      "the generated class checks what a property is set to, and this setter cannot be %s;"
          + " remove that, or rename the method"),
  VARIABLE_ACCESS(
      "SparkVariableAccess",
      "a @Variable is a protected field, neither static nor final, and this is %s;"
          + " declare it 'protected %s %s'"),
  VARIABLE_TYPE(
      "SparkVariableType",
      "a @Variable cannot be of type %s; use FMatrixRMaj, float[], int[], long[], boolean[],"
          + " float, int, long, boolean, Kernel or a class that implements HasState"),

  RESET_FINAL(
      "SparkResetFinal",
      "the generated class overrides reset(), which here is final; remove the 'final'"),
  NODE_ACCESS(
      "SparkNodeAccess",
      "a @Node is a protected field, neither static nor final, and this is %s;"
          + " declare it 'protected %s %s'"),
  NODE_TYPE(
      "SparkNodeType",
      "a @Node holds a module, and %s is no class annotated @RegisterModule;"
          + " use the class that its author wrote, not the generated one"),
  NODE_CONFIG(
      "SparkNodeConfig",
      "the node takes its configuration from a field of the same name, and %s has no '%s' of type"
          + " %s; add '%s %s' to it"),
  NODE_UNFIT(
      "SparkNodeUnfit", "%s comes from a class path and cannot be a node as it is there: %s"),
  NODE_CIRCLE(
      "SparkNodeCircle",
      "the module %s holds itself, so that there would be no end of modules; break the circle"),
  STATE_TWICE(
      "SparkStateTwice",
      "the state has two parts named '%s', a variable or a node each; rename one"),
  STATE_HIDDEN(
      "SparkStateHidden",
      "the field '%s' of %s is part of the state, and this one hides it from generated code; rename"
          + " this"),

  // Neurons and brains
  CONTROLLER_PORTS(
      "SparkControllerPorts",
      "a %1$s says what comes in and goes out, and @%2$s is missing; add '@%2$s(%3$s.%4$s.class)'"
          + " with a record of payloads"),
  CONTROLLER_INPUTS(
      "SparkControllerInputs",
      "@Inputs names a plain record with a component for each input, and this is %s;"
          + " declare 'record In(SpikeArray inSpikes) {}' or the like"),
  CONTROLLER_INPUT(
      "SparkControllerInput",
      "every component of the inputs is an input port, and %s is no payload;"
          + " use SpikeArray, CurrentArray, FloatArray or another concrete Payload with a TYPE"),
  CONTROLLER_OUTPUTS(
      "SparkControllerOutputs",
      "@Outputs names a plain record that implements ModuleOutput with a component for each output,"
          + " and this is %s; declare 'record Out(@From(\"soma.spikes\") SpikeArray outSpikes)"
          + " implements ModuleOutput {}' or the like"),
  CONTROLLER_EMPTY(
      "SparkControllerEmpty",
      "a %s is made of nodes, and there is none; add a field annotated @Node and @Wire"),
  CONTROLLER_MEMBER(
      "SparkControllerMember",
      "a %s leaves all work to its nodes, and this is %s; move it to a module, and make that a"
          + " node"),
  CONTROLLER_NODE(
      "SparkControllerNode", "the name '%s' stands for %s in a %s; give the node another"),
  CONTROLLER_PORT(
      "SparkControllerPort",
      "%s calls both an output and a property '%s', so that a wire could mean either; rename one of"
          + " them"),
  CONTROLLER_CONFIG(
      "SparkControllerConfig",
      "the configuration %1$s of a %2$s has no '%3$s' of type %4$s; add '@Param %4$s %3$s' to it"),
  CONTROLLER_CONFIG_NULL(
      "SparkControllerConfigNull",
      "the field '%2$s' of the configuration %1$s may be null, and every %3$s needs it; remove the"
          + " 'optional = true'"),
  CONTROLLER_CONFIG_FIELD(
      "SparkControllerConfigField",
      "the field '%2$s' of the configuration %1$s belongs to no node, and files of %3$ss have no"
          + " place for it; move it to the configuration of a node"),
  WIRE_PORT("SparkWirePort", "%s has no input '%s'; %s"),
  WIRE_TWICE(
      "SparkWireTwice",
      "the input '%s' is wired already; name all its sources in one wire: from = {…, …}"),
  WIRE_JOIN(
      "SparkWireJoin",
      "the input '%s' has %s sources, and payloads of type %s cannot be joined; keep one of them"),
  WIRE_EMPTY("SparkWireEmpty", "the input '%s' is wired to nothing; name a source, or remove it"),
  WIRE_MISSING(
      "SparkWireMissing",
      "the input '%s' of %s needs a source of %s; add '@Wire(port = \"%s\", from = \"…\")'"),
  WIRE_PAYLOAD(
      "SparkWirePayload",
      "'%s' carries a payload of type %s, and %s takes %s; wire it to one that fits"),
  WIRE_OPTIONAL(
      "SparkWireOptional",
      "the input '%s' of the %s may be left out, and '%s' of %s needs all its sources; remove the"
          + " @Nullable"),
  WIRE_CIRCLE(
      "SparkWireCircle",
      "these nodes wait for each other within a step: %s; hand one value on by an @Effect, or put"
          + " the modules into a brain"),
  WIRE_CONTRACT(
      "SparkWireContract",
      "what these nodes give is not known before they are built, and they wait for each other: %s;"
          + " let one of them override recurrentContract, as neurons do"),
  SOURCE_FORM(
      "SparkSourceForm",
      "'%s' is no source; write \"in.x\" for an input of the %s, \"node.port\" for what a node gives,"
          + " or \"self.inhibitionMask\" in a neuron"),
  SOURCE_NODE("SparkSourceNode", "there is no node '%s'; %s"),
  SOURCE_PORT("SparkSourcePort", "%s '%s'; %s"),
  EFFECT_SOURCE(
      "SparkEffectSource",
      "an effect hands on what this node gives, and '%s' is no port of it; write the port's name"
          + " alone, like \"kernel\""),
  EFFECT_FORM(
      "SparkEffectForm", "'%s' is no property of a node; write it like \"synapses.kernel\""),
  EFFECT_PROPERTY("SparkEffectProperty", "%s has no property '%s' that can be set; %s"),
  EFFECT_TWICE("SparkEffectTwice", "'%s' is set by another effect already; keep one of the two"),
  OUTPUT_FROM(
      "SparkOutputFrom",
      "every output of a %s says where it comes from; add '@From(\"node.port\")'"),
  OUTPUT_NODE(
      "SparkOutputNode",
      "an output of a %s is what a node gives, and '%s' is none; read it where it is made"),
  OUTPUT_OWN(
      "SparkOutputOwn", "every %s has a property '%s' of its own; give the output another name"),
  NODE_UNREAD(
      "SparkNodeUnread",
      "nobody reads what this node gives; wire \"%s.…\" to a node or an output, give it an @Effect,"
          + " or remove it"),
  INPUT_UNREAD(
      "SparkInputUnread", "no node reads this input; wire a node to \"in.%s\", or remove it"),

  // Registration
  NAME_TWICE(
      "SparkNameTwice",
      "two %ss are registered as '%s': %s and %s; give one another name in its annotation"),
  INDEX_PROVIDED(
      "SparkIndexProvided",
      "nobody on the module path finds what this module registers; add '%s' to its module-info"),
  INITIALIZER_BASE(
      "SparkInitializerBase",
      "a registered initializer implements Initializer, and this does not;"
          + " declare it 'implements Initializer'"),
  INITIALIZER_SPEC(
      "SparkInitializerSpec",
      "a registered initializer tells what is known of it, so that it can be shown, changed by name"
          + " and saved; add '@Override public ConfigSpec<%s> spec() { return %s.SPEC; }'"),
  PAYLOAD_FORM(
      "SparkPayloadForm",
      "a registered payload is a concrete class that extends Payload, with a 'public static final"
          + " PayloadType<%s> TYPE' and a copy() that returns %s; make it one"),

  PAYLOAD_HIDDEN(
      "SparkPayloadHidden",
      "a payload is registered for others, and %s; make that public, or remove the annotation"),
  NOT_REGISTERED(
      "SparkNotRegistered",
      "this has its generated classes, but is not registered by its name, since %s; make that public"
          + " if files are to name it"),

  // Configuration records
  RECORD_KIND(
      "SparkRecordKind",
      "@RegisterConfig is for a record, and this is %s; declare it 'record %s(…)'"),
  RECORD_GENERIC(
      "SparkRecordGeneric",
      "a configuration has no type parameters, and this has <%s>; name the types"),
  FIELD_TYPE("SparkFieldType", "a field of a configuration cannot be of type %s; use %s"),
  FIELD_NAME(
      "SparkFieldName", "generated code cannot name a field '%s' beside %s; rename the field"),
  FIELD_TWICE(
      "SparkFieldTwice",
      "%s already has %s; embedded fields share one level: rename one, or embed one record once"),
  FIELD_NESTS(
      "SparkFieldNests",
      "the configuration %s contains itself, so that its defaults would have no end;"
          + " break the circle"),
  PARAM_AND_EMBEDDED(
      "SparkParamAndEmbedded",
      "@Param describes a field and @Embedded holds several; keep one of the two"),
  EMBEDDED_TYPE(
      "SparkEmbeddedType",
      "@Embedded holds a record annotated @RegisterConfig other than this one, and %s is none;"
          + " use @Param for a plain field"),
  OVERRIDE_FORM(
      "SparkOverrideForm", "'%s' is no default for an embedded field; write \"field=default\""),
  OVERRIDE_FIELD("SparkOverrideField", "%s has no field '%s'; %s"),
  DEFAULT("SparkDefault", "the default \"%s\" is %s; write %s"),
  OPTIONAL_TYPE(
      "SparkOptionalType", "an optional field may be null, and one of type %s may not; use %s"),
  DEFAULT_NESTED(
      "SparkDefaultNested",
      "a field that is itself a configuration takes its defaults from there; remove the \"%s\""),
  INITIALIZER_FIELD(
      "SparkInitializerField",
      "an initializer is the default of a field of type Init, and this is of type %s; make it an"
          + " Init, or write the default as text"),
  INITIALIZER_DEFAULT(
      "SparkInitializerDefault",
      "a default is a record annotated @RegisterInitializer other than this one, and %s is none;"
          + " annotate it, or name one that is"),
  INITIALIZER_OPEN(
      "SparkInitializerOpen",
      "%s cannot be a default, since it needs values for %s; give these defaults there"),
  TWO_DEFAULTS(
      "SparkTwoDefaults", "a field has one default, and this has \"%s\" and %s; remove one"),
  DEFAULT_POSITIVE(
      "SparkPositive",
      "the default %s is not above 0 (@Positive); change the default or remove the check"),
  DEFAULT_RANGE(
      "SparkRange",
      "the default %s lies outside %s to %s (@Range); change the default or the range"),
  DEFAULT_BINARY(
      "SparkBinary", "the default %s is neither 0 nor 1 (@Binary); change it or remove the check"),
  CHECK_TYPE("SparkCheckType", "%s checks numbers, and this field is of type %s; remove the check"),
  RANGE_BOUNDS("SparkRangeBounds", "@Range has %s; write bounds such as min = 0, max = 1"),
  CHECKED_BY("SparkCheckedBy", "%s cannot check a field of type %s: %s"),

  // Options
  INDEX_PACKAGE(
      "SparkIndexPackage",
      "the option -Aspark.index.package=%s is no name of a package; write one such as com.acme"),
  OPTION("SparkOption", "there is no option -A%s; %s"),
  OPTION_BOOLEAN(
      "SparkOptionBoolean",
      "the option -A%1$s is true or false, and this is '%2$s'; write -A%1$s=true"),
  STATE_LOCK_FILE(
      "SparkStateLockFile",
      "the lock of states -Aspark.state.lock=%s is %s; name the committed spark-state.lock from the"
          + " root on, or make it by -Aspark.state.lock.update=true"),

  // States that are locked
  STATE_CHANGED(
      "SparkStateChanged",
      "the state of version %s is locked, and it has changed: %s; say 'version = %s' in the"
          + " annotation and update the lock by -Aspark.state.lock.update=true, or undo the change"),
  STATE_LOCK_OLD(
      "SparkStateLock",
      "the lock of states has %s; make it anew by -Aspark.state.lock.update=true and copy"
          + " META-INF/spark/spark-state.lock from the folder of the class files into its place"),
  STATE_VERSION("SparkStateVersion", "the version %s of the state is below %s; say a higher one"),

  // Everywhere
  PLACEMENT("SparkPlacement", "@%s is read only %s; remove it, or move it there"),

  /** Never the user's fault. */
  INTERNAL(
      "SparkInternal",
      "the Spark processor failed with %s; this is a fault of the processor: please report it with"
          + " this text and the class");

  /** The page that explains all messages, a heading each, in this project. */
  private static final String PAGE = "docs/errors.md";

  private final String code;
  private final String text;

  Message(String code, String text) {
    this.code = code;
    this.text = text;
  }

  /** The stable name of the message. */
  public String code() {
    return code;
  }

  /** What is said in any case, with … for what it is said of. */
  public String gist() {
    return text.replaceAll("%(\\d\\$)?s", "…");
  }

  /** Where the message is explained, on a line of its own behind it. */
  public String pointer() {
    return "\nsee Spark for Java, " + PAGE + "#" + code.toLowerCase(Locale.ROOT);
  }

  /** The whole message: place, text, code, pointer. */
  String at(Site site, Object... arguments) {
    return site.path() + ": " + text(arguments);
  }

  /** The message without a place. */
  String text(Object... arguments) {
    Object[] shown =
        Arrays.stream(arguments)
            .map(argument -> argument instanceof TypeMirror type ? TypeText.full(type) : argument)
            .toArray();
    return String.format(Locale.ROOT, text, shown) + " [" + code + "]" + pointer();
  }
}
