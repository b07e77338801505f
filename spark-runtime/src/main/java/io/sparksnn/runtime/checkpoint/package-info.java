/**
 * Modules in files, to go on as if nothing had happened: one open format (safetensors), written so
 * that nothing is lost, and read so that nothing is trusted.
 */
@org.jspecify.annotations.NullMarked
package io.sparksnn.runtime.checkpoint;
