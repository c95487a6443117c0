package org.niangjia.understanding.fact.insurance;

import java.util.Optional;
import java.util.function.Predicate;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * For how many days of the leave alone she asks for the money: 单算法定的98天, 就按128天算, only for the statutory 98 days. What the employer pays for,
 * allows or owes is told of them too (老板只给98天); that is no question of hers, and the leave stays as long as the law has it.
 */
public final class DaysOfLeaveAsked implements FactReader {

    private static final Phrasing LEAVE_MONEY =
            Phrasing.of("产假|津贴|生育|保险|参保|社保|医保|流产|小产|坐月子|生(?:孩子|娃|完)|\\b(?:maternity|allowance|insur\\w+|leave)\\b");

    private static final String NATIONAL = "(?:国家|法定|全国|基本)(?:统一|规定|法定|给|定)*的?";

    /** 光国家那, 就按, 只算法定的: no more than these. */
    private static final Phrasing NO_MORE_THAN =
            Phrasing.of("(?:单单|单|光|只|就|仅|先)(?:要|想|问|按照?|照|算|说|讲|论|拿|凭|看)+(?:着|照)?(?:" + NATIONAL
                    + ")?(?:这|那|头)?$|(?:单单|单|光|只|就|仅|先)" + NATIONAL + "(?:这|那|头)?$");

    /** 国家那, 这 and the like, where the money of these days is asked for. */
    private static final Phrasing THESE = Phrasing.of("(?:" + NATIONAL + "(?:这|那)|(?:这|那))$");

    /** Of the days before it: 的工资他该给多少, 合多少钱. */
    private static final Phrasing ITS_MONEY =
            Phrasing.of("(?:的?(?:产假|假期?))?(?:里|期间)?的?(?:工资|工钱|钱|津贴|差额)?[,，]?[^，。,.;；\\d]{0,12}(?:多少|几个?钱)(?![天日])");

    private static final Phrasing WAGE_OF_THEM =
            Phrasing.of("的?(?:产假|假期?)?的?(?:工资|工钱|津贴|钱)[^，。,.;；\\d]{0,10}(?:多少|几个?钱)(?![天日])");

    /** What somebody else counts, what is missing, and days that the province adds: others pay for these. */
    private static final Phrasing NOT_ASKED = Phrasing.of(
            "(?:老板娘?|单位|公司|厂[里长]?|店[里长]?|人事|财务|会计|经理|主管|[组班]长|领导|hr|[他她]们?|社保局?|医保局?|窗口|人家)(?:非|硬|说|讲|产假|假期|答应|同意|现在|那边|也|都|还|却|倒|肯|愿意|要|最多)*(?:单|光|只|就|仅|按照?|认|算|给|发|批|休)+(?:我|俺|算|发|按|给|批)*(?:"
                    + NATIONAL + ")?(?:这|那|头)?$"
                    + "|(?:少|差|扣|漏|晚|迟)(?:给|发|算|付|了|我|俺)*(?:这|那)?$"
                    + "|(?:加|增|延长|奖励|另外|多)[^，。,.;；\\d]{0,6}$");

    private static final Phrasing REFUSED_AFTER =
            Phrasing.of("(?:的?(?:产假|假期?|工资|钱|津贴))*(?:都|也|还)(?:没|不|未)|(?:之?内|以内|之?后|以后|之?前|以前)");

    private static final String NATIONAL_EN = "(?:(?:national|statutory|state|legal|basic|maternity|first) )*";

    private static final Phrasing NO_MORE_THAN_EN = Phrasing.of(
            "\\b(?:just|only|purely)(?: (?:asking|ask|want|counting|count|taking|take|looking at))?(?: money| pay)?(?: (?:about|for|over|on|counting|taking))(?: just| only)? (?:the |those |these |my )?"
                    + NATIONAL_EN
                    + "$|\\b(?:only|just) counting (?:the |those |these |my )?" + NATIONAL_EN
                    + "$|\\bfor (?:just|only) (?:the |those |these |my )?" + NATIONAL_EN
                    + "$|\\bfor (?:the |those |these |my )?(?:national|statutory) $");

    private static final Phrasing ASKED_OVER_EN = Phrasing.of(
            "\\b(?:how much(?! (?:notice|leave|time|longer|earlier))|what(?: money| pay| sum)? (?:do|does|did|should|must|would|is|will|has|am))\\b[^.;?!\\d]{0,50} (?:for|over) (?:the |those |these |my )?"
                    + NATIONAL_EN + "$");

    private static final Phrasing FOR_THESE_EN =
            Phrasing.of("(?:^|[.,;!?] ?|\\bso )(?:for|over) (?:the |those |these |my )?" + NATIONAL_EN + "$");

    private static final Phrasing ASKED_AFTER_EN = Phrasing.of(
            "(?: of (?:the |my )?(?:maternity )?leave)?,? (?:how much|what (?:do|does|should|must|would|is|will))\\b");

    private static final Phrasing NOT_ASKED_EN = Phrasing.of(
            "\\b(?:off|home|away|lasted|took|takes|take|taken|pays|paid|paying|gave|gives|get|gets|got|received|allowed|allows|approved|approves|lets?|insists?|says?|said|offers?|offered)(?: me| us| it| that| it's| its)*(?: just| only)?(?: (?:for|over))?(?: just| only)?(?: the)? "
                    + NATIONAL_EN + "$");

    private static final Phrasing OTHER_DAYS_EN =
            Phrasing.of(" ?(?:(?:-| )?day month|(?:after|before|ago|late|later|notice|in advance)\\b)");

    /** 那整个产假呢: all of it again. */
    private static final Phrasing THE_WHOLE =
            Phrasing.of("(?:整个|全部|所有的?|一共|全)(?:的)?(?:产假|假期)|\\b(?:whole|entire|full) (?:maternity )?leave\\b");

    private static final Phrasing AND_OF =
            Phrasing.of("(?:^|[，,])那?(?:要是|如果|按照?)*$|\\b(?:what about|how about|and for)(?: the| all)* $");

    private static final Phrasing THEN = Phrasing.of("(?:的话|的|产假|算)*呢| ?(?:then)?\\??$");

    /** Fewer are parts of a month or the leave after a loss. */
    private static final int FEWEST = 43;

    @Override
    public Facts read(Passage passage, Facts known) {
        boolean askedBefore = known.get(Fact.LEAVE_DAYS_ASKED).isPresent();
        if (!askedBefore && !passage.says(LEAVE_MONEY)) {
            return known;
        }
        Optional<Integer> asked = daysThat(passage, DaysOfLeaveAsked::isAsked);
        Optional<Integer> now = asked.isEmpty() && askedBefore
                ? daysThat(passage, span -> span.comesAfter(AND_OF) && span.isFollowedBy(THEN))
                : asked;
        Facts facts = now.isEmpty() && passage.says(THE_WHOLE) ? known.without(Fact.LEAVE_DAYS_ASKED) : known;
        return facts.withIf(Fact.LEAVE_DAYS_ASKED, now);
    }

    private static Optional<Integer> daysThat(Passage passage, Predicate<Mention<Span>> areAskedFor) {
        Optional<Integer> month = MonthInDays.toldIn(passage).map(days -> days.intValue());
        return Passage.agreed(passage.spans().stream()
                .filter(span -> span.value().unit() == Span.Unit.DAY
                        && !span.value().more()
                        && span.value().amount().scale() <= 0)
                .filter(areAskedFor)
                .map(span -> span.value().amount().intValue())
                .filter(days -> days >= FEWEST && !month.equals(Optional.of(days))));
    }

    private static boolean isAsked(Mention<Span> span) {
        boolean inChinese = span.comesAfter(NO_MORE_THAN)
                || (span.comesAfter(THESE) && span.isFollowedBy(ITS_MONEY))
                || span.isFollowedBy(WAGE_OF_THEM);
        boolean inEnglish = span.comesAfter(NO_MORE_THAN_EN)
                || span.comesAfter(ASKED_OVER_EN)
                || (span.comesAfter(FOR_THESE_EN) && span.isFollowedBy(ASKED_AFTER_EN));
        return (inChinese && !span.comesAfter(NOT_ASKED) && !span.isFollowedBy(REFUSED_AFTER))
                || (inEnglish && !span.comesAfter(NOT_ASKED_EN) && !span.isFollowedBy(OTHER_DAYS_EN));
    }
}
