package io.sparksnn.processor;

import com.palantir.javapoet.ClassName;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.FieldModel;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.Names;
import io.sparksnn.processor.model.NodeModel;
import io.sparksnn.processor.model.PartModel;
import io.sparksnn.processor.model.Site;
import io.sparksnn.processor.model.WiredNode;
import io.sparksnn.processor.read.Annotations;
import io.sparksnn.processor.read.ConfigReader;
import io.sparksnn.processor.read.ControllerReader;
import io.sparksnn.processor.read.ModuleReader;
import io.sparksnn.processor.validate.ConfigRules;
import io.sparksnn.processor.validate.ControllerRules;
import io.sparksnn.processor.validate.Message;
import io.sparksnn.processor.validate.ModuleRules;
import io.sparksnn.processor.validate.Reporter;
import io.sparksnn.processor.validate.WireRules;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Whether the registered classes that a class is made of are in order. If one is not, that is
 * reported there, and what would be generated here could not compile.
 */
final class Soundness {
  private final Elements elements;
  private final Reporter reporter;
  private final Reporter silent = Reporter.silent();
  private final ConfigReader configReader;
  private final ModuleReader moduleReader;
  private final ConfigRules configRules;
  private final ModuleRules moduleRules;
  private final ControllerReader controllerReader;
  private final ControllerRules controllerRules;
  private final WireRules wireRules;

  /**
   * Names of all registered classes of this compilation, for which there will be generated ones.
   */
  private final Set<String> registered = new HashSet<>();

  /** Names of the classes in error that the class which is taken up is made of. */
  private final Set<String> culprits = new TreeSet<>();

  Soundness(
      ProcessingEnvironment environment,
      Reporter reporter,
      ConfigReader configReader,
      ModuleReader moduleReader,
      ControllerReader controllerReader) {
    this.elements = environment.getElementUtils();
    this.reporter = reporter;
    this.configReader = configReader;
    this.moduleReader = moduleReader;
    this.controllerReader = controllerReader;
    configRules = new ConfigRules(silent, elements, environment.getTypeUtils());
    moduleRules = new ModuleRules(silent, elements, environment.getTypeUtils());
    controllerRules = new ControllerRules(silent, elements, environment.getTypeUtils());
    wireRules = new WireRules(silent, environment.getTypeUtils());
  }

  /** Announces a registered class before any class that may refer to it is taken up. */
  void announce(String name) {
    registered.add(name);
  }

  /** Begins with another class. */
  void begin() {
    culprits.clear();
  }

  /** The classes in error that were found since. */
  String culprits() {
    return String.join(", ", culprits);
  }

  /** Whether a configuration is in order itself. */
  boolean isSound(ConfigModel config) {
    return noted(configRules.check(config), config.element());
  }

  private boolean noted(boolean sound, TypeElement element) {
    if (!sound) {
      culprits.add(Names.canonical(element));
    }
    return sound;
  }

  /** Whether there are, or will be, the classes generated for a configuration. */
  boolean isGenerated(ConfigModel config) {
    return isGenerated(config.element(), config.builderName());
  }

  /** Whether the configurations that a configuration holds are in order. */
  boolean partsAreSound(ConfigModel config) {
    for (PartModel part : config.parts()) {
      if (part.embedded() != null && !isSound(part.embedded())) {
        return false;
      }
    }
    for (FieldModel field : config.fields()) {
      ConfigModel nested = configReader.startOf(field);
      if (nested != null
          && (!isSound(nested)
              || !requireGenerated(field.site(), nested.element(), nested.builderName()))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the modules that a module holds are in order, as far as they are modules at all. */
  boolean nodesAreSound(ModuleModel module) {
    boolean sound = true;
    for (NodeModel node : module.nodes()) {
      TypeElement held = node.module();
      if (held == null) {
        sound = false;
      } else if (holds(held, module.element(), new HashSet<>())) {
        reporter.error(
            node.site(), Message.NODE_CIRCLE, module.element().getSimpleName().toString());
        sound = false;
      } else {
        sound &=
            requireSound(node, held) && requireGenerated(node.site(), held, node.generatedName());
      }
    }
    return sound;
  }

  /** What is wrong with a module of this compilation is reported there. */
  private boolean requireSound(NodeModel node, TypeElement held) {
    boolean sound = isSound(held);
    if (!sound && !registered.contains(Names.canonical(held))) {
      reporter.error(
          node.site(), Message.NODE_UNFIT, held.getSimpleName().toString(), silent.last());
    }
    return sound;
  }

  /** Whether the module of a node is in order. */
  boolean isSound(WiredNode node) {
    TypeElement held = node.node().module();
    return held != null && isSound(held);
  }

  private boolean isSound(TypeElement held) {
    return isSoundModule(held, new HashSet<>());
  }

  private boolean isSoundModule(TypeElement type, Set<TypeElement> within) {
    if (!within.add(type)) {
      return noted(false, type);
    }
    boolean sound =
        Annotations.isController(type)
            ? isSoundController(controllerReader.read(type), within)
            : isSoundModule(moduleReader.read(type), within);
    within.remove(type);
    return sound;
  }

  private boolean isSoundModule(ModuleModel module, Set<TypeElement> within) {
    if (!noted(moduleRules.check(module), module.element()) || !nodesAreSound(module, within)) {
      return false;
    }
    ConfigModel config = configReader.read(module.checkedConfig());
    return isSound(config)
        && noted(moduleRules.checkConfig(module, config, isGenerated(config)), module.element());
  }

  private boolean isSoundController(ControllerModel controller, Set<TypeElement> within) {
    TypeElement element = controller.module().element();
    Optional<ConfigModel> config = moduleReader.config(controller.module()).map(configReader::read);
    if (!noted(config.isPresent() && controllerRules.checkClass(controller), element)
        || !isSound(config.orElseThrow())
        || !nodesAreSound(controller.module(), within)) {
      return false;
    }
    int errorsBefore = silent.errors();
    controllerRules.checkMembers(controller);
    controllerRules.checkConfig(controller, config.get(), isGenerated(config.get()));
    wireRules.check(controller, node -> true);
    return noted(silent.errors() == errorsBefore, element);
  }

  private boolean nodesAreSound(ModuleModel module, Set<TypeElement> within) {
    return module.nodes().stream()
        .allMatch(node ->
            node.module() == null
                ? noted(false, module.element())
                : isSoundModule(node.module(), within));
  }

  /** Whether a module is another, or holds it at any depth. */
  private boolean holds(TypeElement module, TypeElement sought, Set<TypeElement> seen) {
    if (module.equals(sought)) {
      return true;
    }
    return seen.add(module)
        && moduleReader.read(module).nodes().stream()
            .anyMatch(node -> node.module() != null && holds(node.module(), sought, seen));
  }

  private boolean requireGenerated(Site site, TypeElement from, ClassName generated) {
    boolean there = isGenerated(from, generated);
    if (!there) {
      reporter.error(
          site, Message.NOT_GENERATED, from.getSimpleName().toString(), generated.simpleName());
    }
    return there;
  }

  private boolean isGenerated(TypeElement from, ClassName generated) {
    return registered.contains(Names.canonical(from))
        || elements.getTypeElement(generated.canonicalName()) != null;
  }
}
