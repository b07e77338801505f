/** What draws the initial values of parameters and kernels. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.initializer;
