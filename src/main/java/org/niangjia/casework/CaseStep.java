package org.niangjia.casework;

import java.time.Instant;

/** One step of a case: what happened, when, and who did it. */
public record CaseStep(Instant at, Actor by, CaseEvent event) {}
