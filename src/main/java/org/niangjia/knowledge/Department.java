package org.niangjia.knowledge;

/** A department of the union that answers for articles and cases. */
public record Department(String id, LocalText title) {}
