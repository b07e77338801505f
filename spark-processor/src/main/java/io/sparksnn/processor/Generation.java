package io.sparksnn.processor;

import com.palantir.javapoet.ClassName;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.DefaultConfigs;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.SharedFields;
import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.read.Annotations;
import io.sparksnn.processor.read.ConfigReader;
import io.sparksnn.processor.read.ControllerReader;
import io.sparksnn.processor.read.ModuleReader;
import io.sparksnn.processor.read.Resolution;
import io.sparksnn.processor.read.Types;
import io.sparksnn.processor.validate.ConfigRules;
import io.sparksnn.processor.validate.ControllerRules;
import io.sparksnn.processor.validate.Message;
import io.sparksnn.processor.validate.ModuleRules;
import io.sparksnn.processor.validate.PlacementRule;
import io.sparksnn.processor.validate.Reporter;
import io.sparksnn.processor.validate.WireRules;
import io.sparksnn.processor.write.ConfigBuilderWriter;
import io.sparksnn.processor.write.ConfigFieldsWriter;
import io.sparksnn.processor.write.ConfigSpecWriter;
import io.sparksnn.processor.write.ControllerWriter;
import io.sparksnn.processor.write.ModuleWriter;
import io.sparksnn.processor.write.SourceWriter;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Takes one annotated class at a time from reading over the rules to the files written for it. */
final class Generation {
  private final Reporter reporter;
  private final ConfigReader configReader;
  private final ModuleReader moduleReader;
  private final ConfigRules configRules;
  private final ModuleRules moduleRules;
  private final ControllerReader controllerReader;
  private final ControllerRules controllerRules;
  private final WireRules wireRules;
  private final ControllerWriter controllerWriter;
  private final Soundness soundness;
  private final PlacementRule placementRule;
  private final ConfigBuilderWriter builderWriter;
  private final ConfigSpecWriter specWriter;
  private final ConfigFieldsWriter fieldsWriter;
  private final SharedFields shared;
  private final ModuleWriter moduleWriter;

  /**
   * Names of all top-level classes of this compilation. What the class path holds does not count:
   * an earlier compilation has left there what this one writes again.
   */
  private final Set<String> taken = new HashSet<>();

  Generation(ProcessingEnvironment environment) {
    Elements elements = environment.getElementUtils();
    reporter = Reporter.to(environment);
    Types types = new Types(environment);
    configReader = new ConfigReader(types);
    moduleReader = new ModuleReader(types);
    controllerReader = new ControllerReader(types, moduleReader);
    configRules = new ConfigRules(reporter, elements, environment.getTypeUtils());
    moduleRules = new ModuleRules(reporter, elements, environment.getTypeUtils());
    soundness = new Soundness(environment, reporter, configReader, moduleReader, controllerReader);
    placementRule = new PlacementRule(reporter, types);
    SourceWriter sources = new SourceWriter(environment.getFiler(), elements, SparkProcessor.class);
    builderWriter = new ConfigBuilderWriter(sources);
    specWriter = new ConfigSpecWriter(sources);
    fieldsWriter = new ConfigFieldsWriter(sources);
    shared = new SharedFields(configReader::within);
    DefaultConfigs defaults = new DefaultConfigs(configReader::within);
    moduleWriter = new ModuleWriter(sources, defaults);
    controllerRules = new ControllerRules(reporter, elements, environment.getTypeUtils());
    wireRules = new WireRules(reporter, environment.getTypeUtils());
    controllerWriter = new ControllerWriter(sources, defaults);
  }

  /** Announces a registered class before any class that may refer to it is taken up. */
  void announce(String name) {
    soundness.announce(name);
  }

  /** Looks at an annotation of a member, wherever it stands. */
  void placed(Element member, Class<? extends Annotation> annotation) {
    placementRule.check(member, annotation);
  }

  /** Announces a class whose name is taken. */
  void announceClass(String name) {
    taken.add(name);
  }

  /** Generates for a configuration; false if it has to wait for another round. */
  boolean config(TypeElement element) {
    if (!Resolution.isComplete(element)) {
      return false;
    }
    ConfigModel config = configReader.read(element);
    if (configRules.check(config) && soundness.partsAreSound(config)) {
      Site site = config.site();
      if (isFree(site, config.builderName(), config.specName())) {
        write(site, () -> builderWriter.write(config, shared));
        write(site, () -> specWriter.write(config));
        if (config.usesFields() && isFree(site, config.fieldsName())) {
          write(site, () -> fieldsWriter.write(config));
        }
      }
    }
    return true;
  }

  /** Generates for a module; false if it has to wait for another round. */
  boolean module(TypeElement element) {
    if (Annotations.isController(element)) {
      return true; // reported there
    }
    if (!Resolution.isComplete(element)) {
      return false;
    }
    ModuleModel module = moduleReader.read(element);
    if (!moduleRules.check(module)) {
      return true;
    }
    TypeElement record = module.checkedConfig();
    if (!Resolution.isComplete(record)) {
      return false;
    }
    ConfigModel config = configReader.read(record);
    if (soundness.isSound(config)
        && soundness.nodesAreSound(module)
        && moduleRules.checkConfig(module, config, soundness.isGenerated(config))
        && isFree(module.site(), module.generatedName())) {
      write(module.site(), () -> moduleWriter.write(module, config));
    }
    return true;
  }

  /** Generates for a neuron or a brain; false if it has to wait for another round. */
  boolean controller(TypeElement element) {
    if (!Resolution.isComplete(element)) {
      return false;
    }
    int errorsBefore = reporter.errors();
    ControllerModel controller = controllerReader.read(element);
    if (!controllerRules.checkClass(controller)) {
      return true;
    }
    controllerRules.checkMembers(controller);
    Optional<TypeElement> record = moduleReader.config(controller.module());
    if (record.isPresent() && !Resolution.isComplete(record.get())) {
      return reporter.errors() > errorsBefore;
    }
    boolean made = soundness.nodesAreSound(controller.module());
    wireRules.check(controller, soundness::isSound);
    Optional<ConfigModel> config = record.map(configReader::read).filter(soundness::isSound);
    config.ifPresent(
        found -> controllerRules.checkConfig(controller, found, soundness.isGenerated(found)));
    if (made
        && config.isPresent()
        && reporter.errors() == errorsBefore
        && isFree(controller.site(), controller.generatedName())) {
      write(controller.site(), () -> controllerWriter.write(controller, config.get()));
    }
    return true;
  }

  /** Reports a fault of ours on the class that brought it out. */
  void failed(TypeElement element, RuntimeException fault) {
    Site site = Site.of(element.getSimpleName().toString(), element);
    StackTraceElement[] trace = fault.getStackTrace();
    reporter.error(site, Message.INTERNAL, fault + (trace.length == 0 ? "" : " at " + trace[0]));
  }

  /** Takes names for generated classes, unless there are classes of these names. */
  private boolean isFree(Site site, ClassName... generated) {
    for (ClassName name : generated) {
      if (!taken.add(name.canonicalName())) {
        reporter.error(site, Message.NAME_TAKEN, name.simpleName());
        return false;
      }
    }
    return true;
  }

  private void write(Site site, Writing writing) {
    try {
      writing.write();
    } catch (IOException failed) {
      reporter.error(site, Message.INTERNAL, failed);
    }
  }

  /** Writes a file. */
  private interface Writing {
    void write() throws IOException;
  }
}
