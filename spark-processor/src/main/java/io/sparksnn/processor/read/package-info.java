/** From elements to the model. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.processor.read;
