package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.ControllerModel;
import io.sparksnn.processor.model.ControllerModel.Found;
import io.sparksnn.processor.model.EffectModel;
import io.sparksnn.processor.model.SourceModel;
import io.sparksnn.processor.model.WiredNode;
import io.sparksnn.processor.model.WiredNode.Property;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The rules of effects: each sets a property that is there, and once. */
final class EffectRules {
  private final Reporter reporter;
  private final ControllerModel controller;
  private final SourceRules sources;
  private final PayloadRule payloads;
  private final Set<String> set = new HashSet<>();

  EffectRules(
      Reporter reporter, ControllerModel controller, SourceRules sources, PayloadRule payloads) {
    this.reporter = reporter;
    this.controller = controller;
    this.sources = sources;
    this.payloads = payloads;
  }

  void check(Predicate<WiredNode> isSound) {
    for (WiredNode node : controller.nodes()) {
      for (EffectModel effect : node.effects()) {
        Optional<Found> from = isSound.test(node) ? from(node, effect) : Optional.empty();
        Optional<Property> property = property(effect.property(), isSound);
        if (from.isPresent() && property.isPresent()) {
          payloads.check(
              effect.from(),
              from.get().port(),
              "the property '" + effect.property().text() + "'",
              property.get().port());
        }
      }
    }
  }

  private Optional<Found> from(WiredNode node, EffectModel effect) {
    if (!effect.from().isFormed()) {
      String port = effect.from().text().substring(node.name().length() + 1);
      reporter.error(effect.from().site(), Message.EFFECT_SOURCE, port);
      return Optional.empty();
    }
    return sources.port(node, effect.from());
  }

  private Optional<Property> property(SourceModel target, Predicate<WiredNode> isSound) {
    String origin = target.isFormed() ? target.origin() : SourceModel.IN;
    if (origin.equals(SourceModel.IN) || origin.equals(SourceModel.SELF)) {
      reporter.error(target.site(), Message.EFFECT_FORM, target.text());
      return Optional.empty();
    }
    Optional<WiredNode> node = controller.node(origin);
    if (node.isEmpty()) {
      sources.unknownNode(target);
      return Optional.empty();
    }
    if (!isSound.test(node.get())) {
      return Optional.empty();
    }
    Optional<Property> property = node.get().property(target.port()).filter(Property::writable);
    if (property.isEmpty()) {
      reporter.error(
          target.site(),
          Message.EFFECT_PROPERTY,
          node.get().typeName(),
          target.port(),
          Suggestions.among(
              target.port(),
              node.get().properties().stream()
                  .filter(Property::writable)
                  .map(writable -> writable.port().name())
                  .toList()));
    } else if (!set.add(target.text())) {
      reporter.error(target.site(), Message.EFFECT_TWICE, target.text());
    }
    return property;
  }
}
