/** Modules made of modules: neurons, brains, and how they are wired. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.runtime.controller;
