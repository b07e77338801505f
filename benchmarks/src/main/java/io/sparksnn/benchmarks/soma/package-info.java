/** What a population of units costs in a step. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.benchmarks.soma;
