/** What controllers cost beside their modules, and what whole brains take. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.benchmarks.controller;
