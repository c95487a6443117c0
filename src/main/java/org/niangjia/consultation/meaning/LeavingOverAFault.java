package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who leaves because the employer owes wages or pays no insurance needs no thirty days of notice and is due severance: other than who resigns for
 * reasons of her own (Labour Contract Law, articles 38 and 46). Thread-safe.
 */
final class LeavingOverAFault {

    private static final Phrasing FAULT = Phrasing.of(
            "(?:拖欠?|欠|压|克扣|不发|没发|不给发?|没给发?|不开)(?:着|了|我|俺|们|好?几|[一两三四五六七八九十\\d]|个|半|多|年|月|天|的|全部|员工|工人)*(?:工资|工钱|薪水|薪资|血汗钱)"
                    + "|欠薪|(?:工资|工钱|薪水)(?:已经|都|也|还|总|老|一直|经常|又|拖|[一两三四五六七八九十\\d]个?多?月)*(?:没发|不发|拖着|拖欠|欠着|欠了|没给|不给|发不出)"
                    + "|(?<!自己|个人|本人)(?:不|没|未)(?:有)?(?:给|替|帮)?(?:我|俺|咱)?(?:们)?(?:交|缴|上|买)(?:过|了)?(?:社保|保险|五险|养老|社会保险)"
                    + "|\\b(?:owes?|owed|owing)\\b[^.;?!]{0,24}\\b(?:wages?|salary|pay)\\b|(?:n't|\\b(?:not|never)) (?:(?:been )?paid\\b|pay(?:ing)? (?:me|us|my|our)\\b)|\\bunpaid wages?\\b|\\b(?:wages?|salary|pay) (?:is|are|was|were) (?:late|overdue|not paid|unpaid)\\b"
                    + "|\\b(?:no|never paid|doesn't pay|does not pay|don't pay|didn't pay|without)\\b[^.;?!]{0,16}\\b(?:social (?:insurance|security))\\b");

    /** What she owes, or what was settled before. */
    private static final Phrasing NOT_OF_THE_EMPLOYER =
            Phrasing.of("(?:补发|补齐|结清|发清|补交|补缴)(?:了|完|上)|(?:都|也)(?:按时)?(?:发|交|缴)(?:了|着)|不(?:拖)?欠|没有?(?:拖)?欠");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            Set.of("other_labour.resign"),
            List.of(FAULT),
            List.of(NOT_OF_THE_EMPLOYER),
            "other_labour.forced_to_leave");

    private LeavingOverAFault() {}
}
