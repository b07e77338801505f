/** Reading and writing configurations beside Jackson's own records. */
package io.sparksnn.benchmarks.model;
