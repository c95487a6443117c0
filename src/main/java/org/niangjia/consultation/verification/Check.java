package org.niangjia.consultation.verification;

/**
 * How anybody can check an answer.
 *
 * @param issued what is recorded of it
 * @param line what the asker is told of it
 */
public record Check(VerificationCode code, IssuedAnswer issued, String line) {}
