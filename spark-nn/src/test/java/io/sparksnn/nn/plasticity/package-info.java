/** Learning rules beside closed forms, published figures and their own dense forms. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.plasticity;
