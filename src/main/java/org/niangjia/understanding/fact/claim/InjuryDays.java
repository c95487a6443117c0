package org.niangjia.understanding.fact.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.SaidDay;

/** The days on which the offices act on an injury at work: its recognition accepted, its assessment applied for and made. */
public final class InjuryDays implements FactReader {

    private static final String NEAR = "(?:(?!没|不|未|要|想|准备|打算)[^，。,.;；\\d]){0,8}?";

    private static final Phrasing RECOGNITION = Phrasing.of(
            "工伤|\\b(?:work|workplace|occupational|industrial)[- ]?injur\\w+|\\binjury (?:claim|application|recognition)");

    private static final Phrasing OF_ANOTHER = Phrasing.of("仲裁|法院|立案|监察|\\b(?:arbitrat\\w*|court|inspect\\w*)\\b");

    private static final Phrasing ACCEPTED_AFTER = Phrasing.of(
            NEAR + "(?:受理(?!不)|收(?:了|下了?)(?:我的?|俺的?)?(?:材料|申请))|,? (?:the |they |it )?(?:[a-z]+ ){0,4}accepted\\b");

    private static final Phrasing ACCEPTED_BEFORE = Phrasing.of(
            "(?<!不|没|未)受理(?:通知书?|决定书?)?(?:的)?(?:上写的?|上面|日期|时间|是|在|于|为|：|:)*$|\\baccepted(?: [a-z]+){0,6}?(?: on)? (?:the )?$");

    private static final Phrasing ASSESSMENT = Phrasing.of(
            "(?:劳动)?能力鉴定|劳鉴|评残|伤残|鉴定|等级|(?:10|[1-9]|[一二三四五六七八九十])级|\\b(?:assess\\w*|graded?|grading|work capacity)\\b");

    private static final Phrasing ASKED_AFTER = Phrasing.of(
            NEAR
                    + "(?:申请|提交|递交|递|交|报)(?:的|了|过|上去?)*[^，。,.;；\\d]{0,8}?(?:鉴定|评残)|,? i (?:applied|asked|put in) for (?:the |an? |my )?(?:[a-z]+ ){0,3}(?:assessment|grading)");

    private static final Phrasing ASKED_BEFORE = Phrasing.of(
            "(?:申请|提交|递交)(?:了|的)?[^，。,.;；\\d]{0,8}(?:鉴定|评残)(?:的)?(?:日期|时间)?(?:是|在|于)*$|\\bapplied for (?:the |an? |my )?(?:[a-z]+ ){0,3}(?:assessment|grading)(?: on)? (?:the )?$");

    private static final Phrasing THE_ASSESSMENT = Phrasing.of("(?:鉴定|评残)(?:申请|材料|表)?(?:是|在|我)*$");

    private static final Phrasing HANDED_IN = Phrasing.of("(?:才|就|刚)?(?:申请|提交|递交|递|交)(?:的|上去|了)");

    private static final Phrasing AGAIN = Phrasing.of("再次鉴定|再鉴定|重新?鉴定|复查|省里?|不服");

    /** The injury has changed since: only then the day of the assessment itself is asked for. */
    private static final Phrasing CHANGED = Phrasing.of(
            "复查|复评|重新(?:鉴定|评)|再(?:评|鉴定)一?[次回]|加重|恶化|更(?:不行|严重|厉害|重|疼|差)|越来越|变(?:重|差|严重|轻)|好(?:转|多)了|\\b(?:review\\w*|worse\\w*|re-?assess\\w*|deteriorat\\w*)\\b");

    private static final Phrasing NOT_AGREED =
            Phrasing.of("不服|不认|不满|不同意|再次鉴定|收到|拿到|\\b(?:disagree|appeal|received)\\b");

    private static final Phrasing GRADE_BEFORE =
            Phrasing.of("(?:鉴定|结论|等级|评残|伤残|(?:10|[1-9]|[一二三四五六七八九十])级)(?:的|书|结论|结果|鉴定|是|在|，|我)*$");
    private static final Phrasing ENGLISH_GRADE_BEFORE =
            Phrasing.of("\\b(?:assess\\w*|grad\\w*)(?: [a-z0-9]+){0,6}?(?: on)? (?:the )?$");

    private static final Phrasing MADE = Phrasing.of("(?:就|才|刚)?(?:下来|下的|出来|出的|作出|做出|评|鉴定|定)(?:的|了|下)?");

    private static final Phrasing GRADED_AFTER = Phrasing.of(NEAR
            + "(?:评|鉴定|定|出|下|作出|做出)(?:的|了|上|为|成|出|下)*[^，。,.;；\\d]{0,6}?(?:(?:10|[1-9]|[一二三四五六七八九十])级|结论|鉴定)"
            + "|,? (?:i was|they|my injury was) (?:assessed|graded)\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        Facts found = known;
        if (passage.says(RECOGNITION) && !passage.says(OF_ANOTHER) && passage.mentions("受理", "收", "accepted")) {
            found = found.withIf(
                    Fact.INJURY_ACCEPTED_ON,
                    day(passage, day -> day.isFollowedBy(ACCEPTED_AFTER) || day.comesAfter(ACCEPTED_BEFORE)));
        }
        if (!passage.says(ASSESSMENT)) {
            return found;
        }
        if (!passage.says(AGAIN)) {
            found = found.withIf(
                    Fact.ASSESSMENT_ASKED_ON,
                    day(
                            passage,
                            day -> day.isFollowedBy(ASKED_AFTER)
                                    || day.comesAfter(ASKED_BEFORE)
                                    || (day.comesAfter(THE_ASSESSMENT) && day.isFollowedBy(HANDED_IN))));
        }
        return passage.says(CHANGED) && !passage.says(NOT_AGREED)
                ? found.withIf(
                        Fact.ASSESSED_ON,
                        day(
                                passage,
                                day -> (day.comesAfter(GRADE_BEFORE) && day.isFollowedBy(MADE))
                                        || day.comesAfter(ENGLISH_GRADE_BEFORE)
                                        || day.isFollowedBy(GRADED_AFTER)))
                : found;
    }

    private static Optional<LocalDate> day(Passage passage, Predicate<Mention<SaidDay>> fits) {
        return Passage.agreed(
                passage.days().stream().filter(fits).map(day -> day.value().past()));
    }
}
