/** What the guard of a step costs: one module stepped in every way. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.benchmarks.step;
