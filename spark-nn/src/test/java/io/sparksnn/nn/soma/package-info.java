/** What somas do, beside closed forms and published figures. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.soma;
