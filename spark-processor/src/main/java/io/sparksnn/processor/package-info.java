/**
 * The compile-time processor. {@code read} turns annotated elements into a {@code model}, {@code
 * validate} holds it against the rules, {@code write} generates a kind of file each.
 */
@org.jspecify.annotations.NullMarked
package io.sparksnn.processor;
