package io.sparksnn.runtime.module;

/**
 * Marks a record whose components are the output ports of a module; each is a payload.
 *
 * <p>What {@code step} returns holds the module's own buffers, borrowed until its next step.
 */
public interface ModuleOutput {}
