/** What modules do that rearrange what passes through them. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.control;
