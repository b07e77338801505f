/** The reference's own traces, and what runs modules beside them. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.golden;
