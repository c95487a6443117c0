package org.niangjia.consultation.verification;

import java.time.LocalDate;
import org.niangjia.question.Jurisdiction;

/**
 * An answer as it can be checked by anybody: which article said what, for which place and day. Nothing of the asker or her case.
 *
 * @param article id of the article
 * @param revision the state of knowledge it came from
 * @param asOf the day it holds for
 * @param fingerprint of what the article said by itself, without the facts of anybody's case
 */
public record IssuedAnswer(
        String article, String revision, Jurisdiction jurisdiction, LocalDate asOf, String fingerprint) {}
