/** The life of a module, its ports and its configuration, as its user sees them. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.tests.lifecycle;
