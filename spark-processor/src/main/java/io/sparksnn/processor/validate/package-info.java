/** The rules, and what is said when one is broken. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.processor.validate;
