/** Neurons and brains written as classes, for tests. */
@NullMarked
package io.sparksnn.tests.controller.classes;

import org.jspecify.annotations.NullMarked;
