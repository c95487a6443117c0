package org.niangjia.casework;

/** A case that is to be opened. */
public record NewCase(Case head, CaseStep opening) {}
