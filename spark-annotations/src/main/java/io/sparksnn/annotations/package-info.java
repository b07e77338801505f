/**
 * What a module author annotates: configurations, modules, their ports, their state.
 *
 * <p>The compile-time processor reads these annotations and writes everything that follows from
 * them. They are kept in class files, so that a module can build on classes of another artifact,
 * and they are never looked at at run time.
 */
package io.sparksnn.annotations;
