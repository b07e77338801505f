/** Finding things by name. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.tests.registry;
