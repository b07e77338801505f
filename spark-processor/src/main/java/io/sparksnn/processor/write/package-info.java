/** From the model to source files, one writer for each kind of file. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.processor.write;
