/** State of modules as data: what inspection shows, what recorders and checkpoints keep. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.runtime.state;
