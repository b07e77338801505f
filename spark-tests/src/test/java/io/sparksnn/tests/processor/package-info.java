/** What the processor says to mistakes, and what it makes of what is right. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.tests.processor;
