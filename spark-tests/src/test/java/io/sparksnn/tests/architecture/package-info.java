/** What the classes may refer to. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.tests.architecture;
