/** What spikers and integrators do. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.interfaces;
