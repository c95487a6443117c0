package org.niangjia.consultation;

/** The reply to a question (cases to follow). */
public sealed interface Reply {
    record Pending() implements Reply {}
}
