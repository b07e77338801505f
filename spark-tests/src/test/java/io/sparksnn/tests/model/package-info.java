/** Model files. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.tests.model;
