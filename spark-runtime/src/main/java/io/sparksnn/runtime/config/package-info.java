/**
 * Configurations at run time: what their fields are, how they are checked, what they start from.
 */
@org.jspecify.annotations.NullMarked
package io.sparksnn.runtime.config;
