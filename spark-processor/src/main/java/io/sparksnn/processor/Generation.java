package io.sparksnn.processor;

import com.palantir.javapoet.ClassName;
import io.sparksnn.processor.card.CardWriter;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.DefaultConfigs;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.Names;
import io.sparksnn.processor.model.Option;
import io.sparksnn.processor.model.SharedFields;
import io.sparksnn.processor.model.Site;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Takes one annotated class at a time from reading over the rules to the files written for it. */
final class Generation {
  private final Reporter reporter;
  private final Faults faults;
  private final Explanation explanation;
  private final Types types;
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

  /** Null unless cards are wanted. */
  private final @Nullable CardWriter cardWriter;

  /**
   * Names of all top-level classes of this compilation. What the class path holds does not count:
   * an earlier compilation has left there what this one writes again.
   */
  private final Set<String> taken = new HashSet<>();

  /** What has been written for the class that is taken up. */
  private final List<String> written = new ArrayList<>();

  /** What the class that is taken up has to wait for; empty if for nothing. */
  private String waitsFor = "";

  Generation(ProcessingEnvironment environment, Reporter reporter) {
    Elements elements = environment.getElementUtils();
    this.reporter = reporter;
    faults = new Faults(reporter);
    explanation = Explanation.of(environment);
    types = new Types(environment);
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
    cardWriter = Option.CARDS.isOn(environment.getOptions()) ? new CardWriter(environment) : null;
  }

  /** Announces a registered class before any class that may refer to it is taken up. */
  void announce(String name) {
    soundness.announce(name);
  }

  /** Looks at an annotation of a member, wherever it stands. */
  void placed(Element member, Class<? extends Annotation> annotation) {
    faults.guard(member, () -> placementRule.check(member, annotation));
  }

  /** Announces a class whose name is taken. */
  void announceClass(String name) {
    taken.add(name);
    types.announce(name);
  }

  /** Generates for a configuration; false if it has to wait for another round. */
  boolean config(TypeElement element) {
    return take(element, this::writeConfig);
  }

  /** Generates for a module; false if it has to wait for another round. */
  boolean module(TypeElement element) {
    return take(element, this::writeModule);
  }

  /** Generates for a neuron or a brain; false if it has to wait for another round. */
  boolean controller(TypeElement element) {
    return take(element, this::writeController);
  }

  /** What a class has waited for never came; the compiler says so. */
  void gaveUp(String name) {
    explanation.say(name, "generated nothing, since what it waits for has not come");
  }

  /** Takes up a class, and says what came of it; false if it has to wait for another round. */
  private boolean take(TypeElement element, Consumer<TypeElement> write) {
    String name = Names.canonical(element);
    int errorsBefore = reporter.errors();
    written.clear();
    waitsFor = "";
    soundness.begin();
    faults.guard(element, () -> write.accept(element));
    if (!waitsFor.isEmpty()) {
      explanation.say(name, "waits for another round, since there is no " + waitsFor);
    } else if (!written.isEmpty()) {
      explanation.generated(name, written);
    } else if (reporter.errors() > errorsBefore) {
      explanation.say(name, "generated nothing, since it is in error");
    } else {
      explanation.say(
          name, "generated nothing, since it is made of what is in error: " + soundness.culprits());
    }
    for (String library : types.takeUnread()) {
      Site site = Site.of(element.getSimpleName().toString(), element);
      reporter.note(site, Message.INPUTS_UNKNOWN, library);
    }
    return waitsFor.isEmpty();
  }

  private void writeConfig(TypeElement element) {
    if (!isComplete(element)) {
      return;
    }
    ConfigModel config = configReader.read(element);
    if (configRules.check(config) && soundness.partsAreSound(config)) {
      Site site = config.site();
      if (isFree(site, config.builderName(), config.specName())) {
        write(site, config.builderName(), () -> builderWriter.write(config, shared));
        write(site, config.specName(), () -> specWriter.write(config));
        if (config.usesFields() && isFree(site, config.fieldsName())) {
          write(site, config.fieldsName(), () -> fieldsWriter.write(config));
        }
        writeCard(site, element, cards -> cards.write(config));
      }
    }
  }

  private void writeModule(TypeElement element) {
    if (!isComplete(element)) {
      return;
    }
    ModuleModel module = moduleReader.read(element);
    if (!moduleRules.check(module)) {
      return;
    }
    TypeElement record = module.checkedConfig();
    if (!isComplete(record)) {
      return;
    }
    ConfigModel config = configReader.read(record);
    if (soundness.isSound(config)
        && soundness.nodesAreSound(module)
        && moduleRules.checkConfig(module, config, soundness.isGenerated(config))
        && isFree(module.site(), module.generatedName())) {
      write(module.site(), module.generatedName(), () -> moduleWriter.write(module, config));
      writeCard(module.site(), element, cards -> cards.write(module, config));
    }
  }

  private void writeController(TypeElement element) {
    if (!isComplete(element)) {
      return;
    }
    int errorsBefore = reporter.errors();
    ControllerModel controller = controllerReader.read(element);
    if (!controllerRules.checkClass(controller)) {
      return;
    }
    controllerRules.checkMembers(controller);
    Optional<TypeElement> record = moduleReader.config(controller.module());
    if (record.isPresent() && !isComplete(record.get())) {
      if (reporter.errors() > errorsBefore) {
        waitsFor = ""; // they would be reported again
      }
      return;
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
      write(
          controller.site(),
          controller.generatedName(),
          () -> controllerWriter.write(controller, config.get()));
      writeCard(controller.site(), element, cards -> cards.write(controller, config.get()));
    }
  }

  /** Whether all that a class is made of is known; else the class that is taken up waits for it. */
  private boolean isComplete(TypeElement type) {
    waitsFor = Resolution.missing(type);
    return waitsFor.isEmpty();
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

  private void write(Site site, ClassName name, Faults.Work writing) {
    if (faults.guard(site.element(), writing)) {
      written.add(name.canonicalName());
    }
  }

  private void writeCard(Site site, TypeElement element, CardWriting writing) {
    CardWriter cards = cardWriter;
    if (cards != null && faults.guard(site.element(), () -> writing.by(cards))) {
      written.add(cards.path(element));
    }
  }

  /** Writes a card. */
  private interface CardWriting {
    void by(CardWriter cards) throws IOException;
  }
}
