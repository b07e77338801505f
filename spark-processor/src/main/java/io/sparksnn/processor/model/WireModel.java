package io.sparksnn.processor.model;

import java.util.List;

/**
 * What an input of a node is given.
 *
 * @param port the input, as written
 * @param portSite where it is written
 * @param sources its sources, as written
 */
public record WireModel(String port, Site portSite, List<SourceModel> sources) {}
