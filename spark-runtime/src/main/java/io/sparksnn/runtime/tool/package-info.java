/** The runtime's command line. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.runtime.tool;
