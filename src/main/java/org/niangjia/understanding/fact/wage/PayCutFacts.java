package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.MonthsOfAYear;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** From what to what her pay was cut, and for how many months: 工资从6000降到4800，从6月降到11月; cut my pay from 7,000 to 5,200 for four months. */
public final class PayCutFacts implements FactReader {

    private static final String YUAN_OF = "(?:\\d{3,6}(?:\\.\\d{1,2})?|\\d(?:\\.\\d)?[千万]|[一二两三四五六七八九十百千万]{2,9})";
    private static final String A_MONTH = "(?:块钱?|元)?(?:一个月|每个?月|/月|的|工资|月薪)*";
    private static final String WHOSE = "(?:(?:，|,|公司|单位|厂里?|店里?|老板|领导|经理|给|把|被|我|她|一下子|突然|直接|硬|擅自|就|又|都)*)";
    private static final String LOWERED =
            "(?:降|减|砍|压|削|缩|下调|调(?:整|低|降)?|改|变|落)(?:低|少|薪|掉)?(?:到|成|为|至)了?(?:只有|只剩|每个?月|一个月|现在的?)*";

    private static final Phrasing FROM_TO = Phrasing.of(
            "(?<a>" + YUAN_OF + ")" + A_MONTH + WHOSE + LOWERED + "(?<b>"
                    + YUAN_OF + ")(?![\\d天年岁%％月号])"
                    + "|\\b(?:cut|cuts|cutting|reduced?|lowered?|dropped|drop|slashed|went down|fell|down)\\b[^.;?\\d]{0,40}?\\bfrom (?:about )?(?<c>\\d{3,6})(?: yuan)?(?: (?:a|per) month)?(?: down)? to (?:only |just )?(?<d>\\d{3,6})\\b(?! (?:hours|days|pieces))");

    /** 以前每月6500，现在只发5000: as long as a cut is spoken of. */
    private static final Phrasing BEFORE_AND_NOW = Phrasing.of(
            "(?:原来|原先|以前|之前|怀孕前|产假前|降薪前|本来)"
                    + "(?:每个?月|一个?月|工资|月薪|底薪|是|有|拿|发|挣|开|的|能|我|固定)*(?<a>" + YUAN_OF + ")" + A_MONTH
                    + "[，,、。；]?(?:现在|如今|降薪后|怀孕后|怀孕以后|后来|降了以后|之后)"
                    + "(?:每个?月|一个?月|工资|月薪|底薪|只|就|才|剩|给|发|拿|开|有|到手|我|了|是|的|能|被|降|到|成)*(?<b>" + YUAN_OF
                    + ")(?![\\d天年岁%％月号])"
                    + "|\\b(?:used to|before)\\b[^.;?\\d]{0,30}?(?<c>\\d{3,6})\\b[^.;?\\d]{0,40}?\\bnow\\b[^.;?\\d]{0,30}?(?<d>\\d{3,6})\\b");

    private static final Phrasing A_CUT = Phrasing.of(
            "降薪|(?:降|减|砍|压|削|少发|克扣)[^，。,.;；]{0,6}(?:工资|薪|钱|底薪|待遇|了)|(?:工资|薪|底薪|待遇)[^，。,.;；]{0,6}(?:降|减|砍|压|削|少)|\\b(?:cut|reduc\\w+|lower\\w*|slashed)\\b");
    private static final Phrasing OF_PAY = Phrasing.of("工资|薪|收入|待遇|\\b(?:wages?|pay|paid|salary|salaries)\\b");
    /** What else is lowered from one number to another, and what is no fixed pay. */
    private static final Phrasing OF_OTHER_THINGS = Phrasing.of(
            "(?:基数|定额|指标|任务|产量|业绩|提成|绩效|计件|单价|最低工资|标准|津贴|房租|押金|贷|病假|赔|补偿|实习|试用期?|每天|一天|日薪|日工资|时薪|小时|产假的?工资|产假期间)[^，。,;；\\d]{0,8}$|\\b(?:base|quota|target|commission|bonus|minimum wage|rent|allowance|piece rate|severance|sick pay)\\b[^.;\\d]{0,20}$");

    private static final Phrasing SO_LONG_BEFORE = Phrasing.of(
            "(?:降|降薪|减|砍|压|少发|这样|已经|连续|连着|持续|发|拿|干|整整|一共|总共|扣)(?:了|有|已经|整整|都)*$|\\b(?:for|past|last|been)(?: the)?(?: past| last)? $");
    private static final Phrasing SO_LONG_AFTER =
            Phrasing.of("(?:了|以来|下来)(?=[，。,.;；?？]|$|能|可以|要)|(?:都)?(?:少发|这么发|只发|没补|按这个)|(?: now| already)");
    private static final Phrasing OTHER_SPANS =
            Phrasing.of("(?:的)?(?:身孕|孕|合同|产假|病假|哺乳|大)|(?: of)? ?(?:pregnant|pregnancy|leave|contract)\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        return passage.says(OF_PAY)
                ? cut(passage)
                        .map(gap -> known.with(Fact.PAY_BEFORE_CUT, gap.before())
                                .with(Fact.PAY_AFTER_CUT, gap.after())
                                .withIf(Fact.UNDERPAID_MONTHS, months(passage)))
                        .orElse(known)
                : known;
    }

    private record Cut(BigDecimal before, BigDecimal after) {}

    private static Optional<Cut> cut(Passage passage) {
        return first(FROM_TO.matcher(passage.text()), passage.text())
                .or(() -> passage.says(A_CUT)
                        ? first(BEFORE_AND_NOW.matcher(passage.text()), passage.text())
                        : Optional.empty());
    }

    private static Optional<Cut> first(Matcher found, String text) {
        return found.find() && !OF_OTHER_THINGS.isIn(text.substring(0, found.start()))
                ? number(found, "a", "c")
                        .flatMap(before -> number(found, "b", "d")
                                .filter(after -> after.compareTo(before) < 0)
                                .map(after -> new Cut(before, after)))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(Matcher found, String chinese, String english) {
        return Optional.ofNullable(found.group(chinese))
                .or(() -> Optional.ofNullable(found.group(english)))
                .flatMap(Numbers::value)
                .map(Span::plain);
    }

    private static Optional<BigDecimal> months(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                        .filter(span -> !span.value().age() && !span.value().more())
                        .filter(span -> (span.comesAfter(SO_LONG_BEFORE) || span.isFollowedBy(SO_LONG_AFTER))
                                && !span.isFollowedBy(OTHER_SPANS))
                        .flatMap(span -> span.value().months().stream()))
                .or(() -> MonthsOfAYear.told(passage));
    }
}
