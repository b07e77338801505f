package io.sparksnn.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * An output of a controller.
 *
 * @param port the output
 * @param from where it comes from, as written; null if nothing is
 */
public record ExportModel(PortModel port, @Nullable SourceModel from) {}
