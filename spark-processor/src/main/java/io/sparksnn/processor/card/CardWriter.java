package io.sparksnn.processor.card;

import com.palantir.javapoet.ClassName;
import io.sparksnn.annotations.RegisterInitializer;
import io.sparksnn.processor.model.ConfigModel;
import io.sparksnn.processor.model.ControllerKind;
import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.Enclosing;
import io.sparksnn.processor.model.ExportModel;
import io.sparksnn.processor.model.ModuleModel;
import io.sparksnn.processor.model.Names;
import io.sparksnn.processor.model.NodeModel;
import io.sparksnn.processor.read.Annotations;
import io.sparksnn.processor.read.Docs;
import io.sparksnn.processor.write.Resources;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Writes a card for a class: what a user has to know of it, in one page of Markdown.
 *
 * <p>A card holds nothing but what its class says and what class files keep of others – of these no
 * Javadoc – so that it is the same whether all is compiled or that class alone.
 */
public final class CardWriter {
  private static final String FOLDER = "META-INF/spark/cards/";

  private final Filer filer;
  private final Elements elements;

  /** Writes into the folder of the class files. */
  public CardWriter(ProcessingEnvironment environment) {
    filer = environment.getFiler();
    elements = environment.getElementUtils();
  }

  /** The file of the card of a class. */
  public String path(TypeElement type) {
    return FOLDER + Names.canonical(type) + ".md";
  }

  /** Writes the card of a configuration. */
  public void write(ConfigModel config) throws IOException {
    boolean isInitializer = Annotations.has(config.element(), RegisterInitializer.class);
    Card card = new Card(config.registeredName());
    card.paragraph(
        (isInitializer ? "Initializer " : "Configuration ")
            + Markdown.code(Names.canonical(config.element()))
            + ", made by "
            + Markdown.code(config.builderName().simpleName())
            + ".");
    card.paragraph(lead(config.element()));
    if (!config.fields().isEmpty()) {
      card.heading("Fields");
      ConfigSection.fields(card, config);
    }
    write(config.element(), card);
  }

  /** Writes the card of a module. */
  public void write(ModuleModel module, ConfigModel config) throws IOException {
    Card card = begin("Module", module);
    PortSections.inputs(card, module.call().inputs());
    PortSections.outputs(card, module.call().outputs());
    PortSections.properties(card, module.properties(), List.of());
    configuration(card, config);
    StateSection.variables(card, module.variables());
    nodes(card, module);
    write(module.element(), card);
  }

  /** Writes the card of a neuron or a brain. */
  public void write(ControllerModel controller, ConfigModel config) throws IOException {
    boolean isNeuron = controller.kind() == ControllerKind.NEURON;
    Card card = begin(isNeuron ? "Neuron" : "Brain", controller.module());
    PortSections.inputs(card, controller.inputs());
    PortSections.outputs(card, controller.outputs().stream().map(ExportModel::port).toList());
    PortSections.properties(card, controller.module().properties(), controller.own());
    configuration(card, config);
    nodes(card, controller.module());
    card.heading("Wires");
    card.paragraph(
        isNeuron
            ? "Nodes run one after the other within a step."
            : "Nodes run side by side, on the inputs of the step and on what the others gave in the"
                + " step before.");
    if (controller.nodes().stream().anyMatch(node -> !node.effects().isEmpty())) {
      card.paragraph("Dotted are effects: what they set at the end of a step is read in the next.");
    }
    card.paragraph(WiringDiagram.of(controller));
    write(controller.element(), card);
  }

  private String lead(TypeElement type) {
    String comment = elements.getDocComment(type);
    return Markdown.javadoc(Docs.firstSentence(comment), comment);
  }

  private Card begin(String kind, ModuleModel module) {
    Card card = new Card(module.registeredName());
    card.paragraph(
        kind
            + " "
            + Markdown.code(Names.canonical(module.element()))
            + ", generated as "
            + Markdown.code(module.generatedName().simpleName())
            + (module.menu().isEmpty() ? "" : "; in menus under " + Markdown.text(module.menu()))
            + ".");
    card.paragraph(lead(module.element()));
    return card;
  }

  private static void configuration(Card card, ConfigModel config) {
    card.heading("Configuration");
    card.paragraph(
        Markdown.code(String.join(".", ClassName.get(config.element()).simpleNames()))
            + ", in files "
            + Markdown.code(config.registeredName())
            + ".");
    ConfigSection.fields(card, config);
  }

  private void nodes(Card card, ModuleModel module) {
    card.section(
        "Nodes",
        List.of("node", "module", "meaning"),
        module.nodes().stream()
            .map(node ->
                List.of(
                    Markdown.code(node.name()),
                    Markdown.code(Names.canonical(node.checkedModule())),
                    Markdown.javadoc(doc(module, node))))
            .toList());
  }

  /** Of a node that is inherited there may be no more than a class file. */
  private String doc(ModuleModel module, NodeModel node) {
    return Enclosing.of(node.field()).equals(module.element())
        ? Docs.firstSentence(elements.getDocComment(node.field()))
        : "";
  }

  private void write(TypeElement from, Card card) throws IOException {
    Resources.write(filer, path(from), card.toString(), List.of(from));
  }
}
