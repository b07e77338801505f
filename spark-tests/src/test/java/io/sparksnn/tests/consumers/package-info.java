/** Programs of users, built and run as users do. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.tests.consumers;
