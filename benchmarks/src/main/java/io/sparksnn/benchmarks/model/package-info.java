/** Reading and writing configurations beside Jackson's own records. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.benchmarks.model;
