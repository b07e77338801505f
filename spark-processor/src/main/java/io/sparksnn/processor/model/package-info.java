/** What the processor knows of annotated classes: immutable, without judgement. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.processor.model;
