/** What a module keeps between steps, and the modules that it holds. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.tests.state;
