/** Results as text, as JSON, as CSV and as a picture. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.samples.cartpole.report;
