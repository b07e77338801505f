/** Writes the cards: a page in Markdown for each module and configuration. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.processor.card;
