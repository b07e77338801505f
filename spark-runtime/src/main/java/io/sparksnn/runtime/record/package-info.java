/** What happened in a controller, step by step: recorded in bounded memory, read, exported. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.runtime.record;
