/** Finds modules, configurations, initializers and payloads by name. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.runtime.registry;
