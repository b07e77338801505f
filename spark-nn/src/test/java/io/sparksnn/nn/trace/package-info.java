/** What traces do, alone and beside the reference. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.trace;
