package io.sparksnn.tests.model;

import io.sparksnn.annotations.Embedded;
import io.sparksnn.annotations.RegisterConfig;
import io.sparksnn.runtime.config.StepConfig;
import io.sparksnn.tests.controller.classes.Learner;

/** A configuration of no controller that holds one of a controller. */
@RegisterConfig
public record BoxConfig(@Embedded StepConfig step, Learner.Config learner) {}
