package org.niangjia.consultation.consent;

/** Whether an asker agrees that her words are kept. She is answered in any case. */
public enum Consent {
    /** She has not seen the notice. */
    NOT_ASKED,
    /** She has seen the notice and said nothing to it. */
    ASKED,
    GIVEN,
    /** She refused, or took it back. */
    REFUSED
}
