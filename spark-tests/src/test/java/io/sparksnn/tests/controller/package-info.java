@org.jspecify.annotations.NullMarked
package io.sparksnn.tests.controller;
