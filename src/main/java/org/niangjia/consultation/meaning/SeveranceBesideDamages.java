package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who has the double for an unlawful dismissal and asks for severance on top (2N 之外还有 N 吗) asks what the damages leave room for: who is paid them is paid
 * no severance (Regulation on the Labour Contract Law, article 25). It sounds like the month's pay in lieu of notice, which is N+1. Thread-safe.
 */
final class SeveranceBesideDamages {

    private static final Set<String> OF_AN_END =
            Set.of("other_labour.notice_pay", "other_labour.severance", "other_labour.final_wages");

    private static final Phrasing BESIDE = Phrasing.of(
            "(?:2n|(?:双|两|二|2)倍(?:的?(?:赔偿|补偿)金?)?|赔偿金)[^。；]{0,10}(?:还|再|另|又|同时|一起|一并|之外|以外)[^。；]{0,8}(?:(?<![\\d+a-z])n(?![+a-z])|经济补偿|补偿金)"
                    + "|(?:2n|(?:双|两|二|2)倍(?:的?(?:赔偿|补偿)金?)|赔偿金)[^。；]{0,8}(?:经济补偿|补偿金|(?<![\\d+a-z])n(?![+a-z]))[^。；]{0,6}(?:还|再|另|又)[^。；]{0,3}(?:给|要|有|付|拿)"
                    + "|\\b(?:2n|double (?:compensation|severance)|damages)\\b[^.?!]{0,24}\\b(?:and|plus|also|besides|on top|as well|too)\\b[^.?!]{0,24}\\b(?:severance|n)\\b(?!\\+)");

    static final AnotherQuestion QUESTION =
            new AnotherQuestion(OF_AN_END, List.of(BESIDE), List.of(), "other_labour.illegal_dismissal");

    private SeveranceBesideDamages() {}
}
