/** Modules: their types, their ports, their life from construction to the first step. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.runtime.module;
