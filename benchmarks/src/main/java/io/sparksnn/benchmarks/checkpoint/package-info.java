/** What checkpoints cost. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.benchmarks.checkpoint;
