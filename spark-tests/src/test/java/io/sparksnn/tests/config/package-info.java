/** Configurations as their users build, change, compare and print them. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.tests.config;
