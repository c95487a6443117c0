package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * Wages in arrears that are told by the month: 压了我三个月工资，每月4500; owes me 2 months at 4,000. How long a wage is late does not say how much
 * is owed: 工资拖了两个月.
 */
final class OwedMonths {

    private static final String TO_US = "(?:了|着|我|俺|咱|们|大家伙?|工人|员工|的|已经?|一共|总共|共|整整|足足|有|快|都|工资|工钱|薪水?)*";

    /** The months stand behind a word for owing. */
    private static final Phrasing OWED = Phrasing.of(
            "(?<!不|没|别)(?:拖欠|欠|欠薪|克扣)" + TO_US + "$"
                    + "|(?:压|押|扣|拖)(?:了|着|(?=我|俺))" + TO_US + "$"
                    + "|(?:没有?|未|不)(?:发|给|付|结)(?:过|清)?(?=我|俺|大家|工人|员工)" + TO_US + "$"
                    + "|\\b(?:owe[sd]?|owing) (?:me|us)(?: wages| pay)?(?: for)? (?:about )?$|\\b(?:am|are|is|still) owed (?:wages for |about )?$"
                    + "|\\b(?:withh(?:eld|old|olds|olding)|(?:holding|held|keeps|keeping|kept) back|holding|sitting on) (?:my |our |the )?(?:last )?$");

    /** Words that need no wage behind the months. */
    private static final Phrasing OWING = Phrasing.of("欠" + TO_US
            + "$|\\b(?:owe[sd]?|owing) (?:me|us)(?: wages| pay)?(?: for)? (?:about )?$|\\bowed wages for $");

    private static final Phrasing OF_WAGES = Phrasing.of(
            "的?(?:血汗|工资|工钱|薪水|薪资|薪金|薪(?!水)|钱|劳动报酬)|(?:'|s'|'s)?(?: of)?(?: (?:my|our|the|unpaid|back))* (?:wages?|pay|salary|salaries)\\b");

    /** 三个月没发工资, 两个月的工资没给, three months of pay outstanding. */
    private static final Phrasing NOT_PAID_AFTER = Phrasing.of(
            "(?:的?(?:工资|工钱|薪水|薪资))(?:[，,]?(?:还|一直|都|也|全|到现在|至今|公司|单位|老板|厂里?|愣是|就是))*(?:没有?|未|不)(?:给|发|付|结|到账|下来)(?!过?(?:补贴|津贴|奖金|加班))"
                    + "|(?:都|一直|了|还|公司|单位|老板|厂里?)*(?:一分钱?|一毛钱?|分文|一个子儿?|啥|什么|半毛钱?|钱|工钱)?(?:都|也)?(?:没有?|未)(?:给|有|帮)*(?:我|俺|我们|咱们?|大家|工人|员工)*(?:发|开|拿|领|给|付|结|见)(?:过|到|着|我|们|出|下)*(?:工资|工钱|薪)"
                    + "|(?:的?(?:工资|工钱|薪水))?(?:连着|一直|都|了|还|公司|单位|老板|厂里?|整整|愣是)*(?:一分钱?|一毛钱?|分文|一个子儿?|半毛钱?|一块钱)(?:都|也)*(?:没有?|未)(?:给|发|付|结|见|拿|开)(?:过|到|着|我|们)*"
                    + "|(?:'|s'|'s)?(?: of)? (?:wages?|pay|salary) (?:(?:is|are|was|were|still|have|has|been) )*(?:outstanding|unpaid|owed|overdue|missing|not (?:been )?paid)\\b"
                    + "|(?:'|s'|'s)?(?: of)? (?:unpaid|back|overdue|outstanding) (?:wages?|pay|salary)\\b");

    private static final Phrasing NOT_PAID_BEFORE = Phrasing.of(
            "\\b(?:(?:not|n't|never|haven't|hasn't) (?:been )?paid(?: me| us)?(?: (?:my|our|any|the|a))*(?: wages?| salary| pay)?|no (?:wages?|salary|pay)|unpaid(?: wages?)?|(?:unpaid|back|outstanding|overdue) (?:wages?|pay|salary)|gone without (?:pay|wages)) (?:for|of) (?:the (?:last|past) |about |now )?$");

    private static final Phrasing WAGES = Phrasing.of(
            "工资|工钱|薪|血汗钱|劳动报酬|开支|发钱|(?:一分钱?|一毛钱?|分文)(?:都|也)*没(?:发|开|给)|\\b(?:wages?|pay|paid|salary|owe[sd]?)\\b");

    /** What was paid late, in part, or is no wage. */
    private static final Phrasing NOT_IN_FULL = Phrasing.of(
            "一半|部分|只发|只给|补发了|先发|先给|零零碎碎|生活费|每个?月(?:都)?(?:欠|少|扣|压)|\\b(?:half|partly|part of|some of|only paid|each month they (?:owe|withhold))\\b");

    private static final Phrasing PAID_LATE = Phrasing.of(
            "的?(?:工资|工钱)?[，,]?(?:后)?(?:才|以后|之后|终于|刚)(?:给|发|付|结)|(?:的?)(?:社保|公积金|房租|货款|奖金|提成|加班|产假工资|假期?工资|病假|生活费|押金|绩效)");

    private static final Phrasing NOT_WAGES =
            Phrasing.of("(?:社保|公积金|保险|房租|货款|贷款?|奖金|提成|加班费|津贴|押金|产假|病假)[^，。,.;；\\d]{0,8}$"
                    + "|\\b(?:insurance|rent|loan|bonus|overtime|deposit|leave)\\b[^,.;]{0,16}$");

    private static final Phrasing A_MONTH_AFTER = Phrasing.of(
            "(?:/月|一个月|每个?月)|,? ?(?:(?:a|per|each|every) month|monthly|each|apiece)\\b(?! day)| ?/ ?month\\b");
    private static final Phrasing A_MONTH_BEFORE = Phrasing.of(
            "\\bmonths?(?:'s?|s')?(?: of)?(?: unpaid| back)?(?: wages?| pay| salary)?(?:,)? (?:at|of|with) (?:about )?$|\\b(?:each|every|a) month(?: is| was)? (?:about )?$|个月的?(?:工资|工钱)?[，,]?(?:按)?(?:每个?月|一个月|月薪)(?:是|都是|按|为)?$");

    private static final BigDecimal LEAST_A_MONTH = BigDecimal.valueOf(1_000);

    private OwedMonths() {}

    /** The case with the months, and with the wage where it is told beside them in words that alone would name none. */
    static Facts read(Passage passage, Facts known) {
        if (!passage.says(WAGES) || passage.says(NOT_IN_FULL)) {
            return known;
        }
        Optional<BigDecimal> months = Passage.agreed(
                passage.spans().stream().filter(OwedMonths::isOwed).flatMap(span -> span.value().months().stream()));
        if (months.isEmpty()) {
            return known;
        }
        Facts found = known.withIf(Fact.OWED_MONTHS, months);
        return found.get(Fact.MONTHLY_WAGE).isPresent() ? found : found.withIf(Fact.MONTHLY_WAGE, wage(passage));
    }

    /** Whether so many months are said to be owed. */
    static boolean isOwed(Mention<Span> span) {
        if (span.value().age() || span.value().more() || span.isFollowedBy(PAID_LATE) || span.comesAfter(NOT_WAGES)) {
            return false;
        }
        return (span.comesAfter(OWING) && span.value().unit() != Span.Unit.YEAR)
                || (span.comesAfter(OWED) && span.isFollowedBy(OF_WAGES))
                || span.isFollowedBy(NOT_PAID_AFTER)
                || span.comesAfter(NOT_PAID_BEFORE);
    }

    private static Optional<BigDecimal> wage(Passage passage) {
        return Passage.agreed(passage.amounts().stream()
                .filter(amount -> amount.value().compareTo(LEAST_A_MONTH) >= 0)
                .filter(amount -> amount.isFollowedBy(A_MONTH_AFTER) || amount.comesAfter(A_MONTH_BEFORE))
                .map(Mention::value));
    }
}
