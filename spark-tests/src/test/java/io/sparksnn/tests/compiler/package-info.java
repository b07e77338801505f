/** Compiles sources in memory and says what came of it. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.tests.compiler;
