/** Modules as a user would write them, each for one trait that tests look at. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.tests.modules;
