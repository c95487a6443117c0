package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who has left and whose employer does not hand over her insurance or her file asks within how many days it has to, and what if it does not: that
 * stands with the papers on leaving, not with how years of insurance are moved from place to place. Thread-safe.
 */
final class TransferOnLeaving {

    private static final Phrasing LEFT = Phrasing.of(
            "走(?:了|的时候|以后|之后|人)|离职|辞(?:职|工|了)|不干了|离开|原(?:单位|公司|厂)|前(?:单位|公司|东家)|老(?:单位|东家)|被(?:辞|裁|开)|\\b(?:left|quit|resigned|leaving|former|old|previous|dismissed|fired)\\b");

    private static final Phrasing DRAGS_ON = Phrasing.of(
            "拖|不(?:给|肯|愿|帮|替|配合)?(?:我|俺)?(?:办|转|迁|开|理)|没(?:给|帮|替)?(?:我|俺)?(?:办|转|迁)|卡着|扣着|压着|期限|几天(?:之?内)?|多久(?:之?内)?|多长时间|推三阻四|\\b(?:won't|will not|refus\\w+|drag\\w*|hold(?:s|ing)?|delay\\w*|how (?:long|many days)|deadline|not (?:transfer|hand|mov)\\w*)\\b");

    private static final Phrasing WHAT = Phrasing.of(
            "(?:社保|保险|医保|养老|档案|关系|手续)[^,，。?？]{0,8}(?:转|迁|移|办)|(?:转|迁|移|办)[^,，。?？]{0,8}(?:社保|保险|医保|养老|档案|关系)|\\b(?:insurance|social security|file|records?)\\b");

    /** Of years that do not suffice, or of what is owed, is another question. */
    private static final Phrasing OF_SOMETHING_ELSE =
            Phrasing.of("没交|不交|少交|补交|补缴|断(?:缴|交)|年限|退休|领(?:养老|退休)|工伤|异地|外省|\\b(?:unpaid|pension|retire\\w*|years)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            Set.of("other_labour.social_insurance_transfer"),
            List.of(LEFT, DRAGS_ON, WHAT),
            List.of(OF_SOMETHING_ELSE),
            "other_labour.leaving_certificate");

    private TransferOnLeaving() {}
}
