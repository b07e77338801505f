/** What is recorded of a controller, kept, read and exported. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.tests.record;
