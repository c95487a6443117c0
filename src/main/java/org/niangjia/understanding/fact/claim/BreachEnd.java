package org.niangjia.understanding.fact.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.SaidDay;

/** The last day of a breach that went on: 一直倒夜班倒到6月30号才停, they kept me on nights until 30 June. */
final class BreachEnd {

    private static final Phrasing UNTIL = Phrasing.of(
            "(?:一直|连着|持续|天天|长期)[^，。,.;；\\d]{0,10}[到至]$"
                    + "|\\b(?:went on|carried on|lasted|continued|kept (?:me|us|[a-z]+ing)|had (?:me|us) [a-z]+)(?: [a-z]+){0,6} (?:until|till|up to) (?:the )?$");
    private static final Phrasing THEN_STOPPED = Phrasing.of(
            "[^。;；]{0,26}?(?:才(?:停|结束|算完|没再|不再|不让|不排|不用|给我?调)|就?停了|为止|就没再|就不再)|[^.;]{0,40}?(?:$|\\b(?:then it stopped|when (?:it|they) stopped|it stopped)\\b|[.;])");
    private static final Phrasing STOPPED_ON =
            Phrasing.of("(?:才|那天才|那天|就)?(?:停(?:的|了|止)|结束的?|不再(?:排|让|安排|扣|欠)|没再(?:排|让|安排|扣))(?!产|工|薪|职|经)"
                    + "|[^。;；\\d]{0,30}?(?:这事儿?|事情|这个事)?就?[算是]在?那(?:一)?天(?:结束|完|了结|停)的?");
    /** It stopped on 18 December. */
    private static final Phrasing STOPPED_BEFORE = Phrasing.of(
            "\\b(?:stopped|ended|was over|came to an end|put an end to (?:it|that))(?: doing (?:it|that|this))?(?: only| finally| then)?(?: on| as of)?(?: the)? $");

    /** 那天厂里最后一回让我上大夜: there was no breach after it. */
    private static final Phrasing LAST_TIME_AFTER = Phrasing.of(
            "(?:那天|当天|那回|那次)?[^，。,.;；\\d]{0,10}?(?:是)?(?:最后|末了?|最末)一(?:次|回|晚|个班|个夜班)|,? (?:was|were) the last (?:time|night|shift|occasion)");

    private static final Phrasing LAST_TIME_BEFORE = Phrasing.of(
            "(?:最后|末)一(?:次|回|晚|个夜班)[^，。,.;；\\d]{0,16}(?:是|在)$"
                    + "|\\b(?:the )?last (?:time|night shift|shift|night|occasion)\\b[^.;?\\d]{0,60}\\b(?:was|on)(?: on)?(?: the)? $");

    private static final Phrasing BREACH = Phrasing.of(
            "大夜|通宵|少发|少给|夜班|加班|倒班|违法|克扣|扣(?:我|钱|工资|了)|拖欠|欠薪|超时|社保|监察|举报|投诉|\\b(?:nights?|night shifts?|overtime|inspect\\w*|complain\\w*|report\\w*|violat\\w*|breach\\w*|illegal\\w*)\\b");

    private static final Phrasing LAST_YEAR = Phrasing.of("去年|\\blast year\\b");
    private static final Phrasing OTHER_YEAR = Phrasing.of("今年|前年|\\bthis year\\b|\\byear before last\\b");
    private static final Phrasing WITH_YEAR = Phrasing.of("年|\\d{4}|[-/]|year");

    private BreachEnd() {}

    static Optional<LocalDate> in(Passage passage) {
        if (!passage.says(BREACH)) {
            return Optional.empty();
        }
        return Passage.agreed(passage.days().stream()
                        .filter(day -> (day.comesAfter(UNTIL) && day.isFollowedBy(THEN_STOPPED))
                                || day.isFollowedBy(STOPPED_ON)
                                || day.comesAfter(STOPPED_BEFORE)
                                || day.isFollowedBy(LAST_TIME_AFTER)
                                || day.comesAfter(LAST_TIME_BEFORE))
                        .map(day -> ofItsYear(passage, day)))
                .flatMap(day -> day);
    }

    /** Of a story of last year a day without a year is of that year too; of two years it is not plain of which. */
    private static Optional<LocalDate> ofItsYear(Passage passage, Mention<SaidDay> day) {
        LocalDate past = day.value().past();
        String words = passage.text().substring(day.from(), day.to());
        if (WITH_YEAR.isIn(words) || !passage.says(LAST_YEAR)) {
            return Optional.of(past);
        }
        if (passage.says(OTHER_YEAR)) {
            return Optional.empty();
        }
        return Optional.of(past.withYear(passage.today().getYear() - 1));
    }
}
