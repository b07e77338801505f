/** The workloads that are measured beside hand-written C and Brian2. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.benchmarks.compare;
