/** What the documentation shows compiles, and does what it says. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.tests.docs;
