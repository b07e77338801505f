package io.sparksnn.processor.model;

/**
 * What a node sets at the end of a step.
 *
 * @param property a property of a node, as written
 * @param from what it is set to; its origin is the node that has the effect
 */
public record EffectModel(SourceModel property, SourceModel from) {}
