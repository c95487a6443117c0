package org.niangjia.consultation.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Fact;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.fact.SaidValue;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Another first day of a leave that was counted from one: 要是11月25号就开始呢, 晚一个礼拜再休呢, what if i start two weeks earlier. Thread-safe. */
final class StartMoved {

    /** Supposes it, or says that it is another. */
    private static final Phrasing SUPPOSES = Phrasing.of(
            "^(?:那|那么|可是?|我|俺|[,，])*(?:要是|如果|假如|假设|万一|若|换成?|改成?|改到|改为|提前|推迟|推后|延后|延迟|往后推|往前提|早|晚|从)|(?:提前|推迟|改|换|推|挪|延|早|晚)(?:到|成|为)|(?:才|再|就)?(?:开始|休|歇|请)(?:的话)?呢[?？]?$"
                    + "|\\b(?:what if|if|how about|what about|suppose|instead|actually|earlier|later)\\b");

    /** Says of the day that the leave begins on it. */
    private static final Phrasing STARTS = Phrasing.of(
            "开始|起(?!诉)|休(?!息日)|歇|请(?!律师|人|问|客)|(?:提前|推迟|推后|延后|改|换|推|挪|延)(?:到|成|为)|\\b(?:start\\w*|begin\\w*|off|leave|take)\\b");

    /** What else may be on a day. */
    private static final Phrasing SOMETHING_ELSE = Phrasing.of(
            "生|产(?!假)|预产|剖|出院|住院|手术|入职|签|离职|辞|回来|回去|回厂|回公司|上班|到岗|复工|返岗|休完|休到|歇到|结束|到期|过年|春节|年假|病假|婚假|事假|工资|仲裁|起诉|投诉|\\b(?:born|birth|due|deliver\\w*|hired?|sign\\w*|back|return\\w*|end\\w*|until|till|work)\\b");

    private static final Phrasing EARLIER = Phrasing.of("提前|早|往前|\\b(?:earlier|sooner|before)\\b");

    private static final Phrasing LATER = Phrasing.of("推迟|推后|延后|延迟|往后|晚|\\b(?:later|after)\\b");

    private static final Phrasing MOVED_BY = Phrasing.of(
            "(?:提前|早|往前提?|推迟|推后|延后|延迟|往后推?|晚)(?:个|了|它)?[^,，。几多]{1,5}(?:天|周|礼拜|星期|月)|\\b(?:\\d{1,2}|an?|one|two|three|four|five|six|ten|half a) (?:days?|weeks?|months?) (?:earlier|sooner|later)\\b");

    /** What says which way, and is no part of how long: two weeks later is no day of its own here. */
    private static final Phrasing WHICH_WAY =
            Phrasing.of("提前|往前提?|推迟|推后|延后|延迟|往后推?|早|晚|\\b(?:earlier|sooner|later)\\b");

    private static final int HALF_A_MONTH = 15;

    private StartMoved() {}

    /** The matter with the first day that takes the place of the one that was told. */
    static Optional<Matter> in(String words, Matter matter, LocalDate today) {
        String text = Utterance.of(words).words();
        Optional<LocalDate> before =
                Optional.ofNullable(matter.told().get(Fact.STARTS_ON.name())).map(LocalDate::parse);
        boolean moved = LeaningWords.areShort(words) && SUPPOSES.isIn(text) && !SOMETHING_ELSE.isIn(text);
        return before.filter(start -> moved)
                .flatMap(start ->
                        by(text, start, today).or(() -> to(text, start, today)).filter(next -> !next.equals(start)))
                .map(start -> matter.with(Map.of(Fact.STARTS_ON, start)));
    }

    private static Optional<LocalDate> to(String text, LocalDate before, LocalDate today) {
        return STARTS.isIn(text)
                ? SaidValue.onlyFigure(text, today)
                        .flatMap(figure -> SaidValue.inPlaceOf(Fact.STARTS_ON, before, figure, today))
                : Optional.empty();
    }

    /** 晚半个月: so much later than the day that was told. */
    private static Optional<LocalDate> by(String text, LocalDate before, LocalDate today) {
        Matcher by = MOVED_BY.matcher(text);
        boolean earlier = EARLIER.isIn(text);
        if (!by.find() || earlier == LATER.isIn(text)) {
            return Optional.empty();
        }
        List<Mention<Span>> spans = Passage.of(
                        WHICH_WAY.matcher(by.group()).replaceAll(" ").strip(), today)
                .spans();
        return spans.size() == 1 ? after(before, spans.get(0).value(), earlier ? -1 : 1) : Optional.empty();
    }

    private static Optional<LocalDate> after(LocalDate before, Span span, int sign) {
        boolean half = span.unit() == Span.Unit.MONTH && span.amount().compareTo(new BigDecimal("0.5")) == 0;
        if (half) {
            return Optional.of(before.plusDays((long) sign * HALF_A_MONTH));
        }
        if (span.amount().stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        long amount = sign * span.amount().longValue();
        return switch (span.unit()) {
            case DAY -> Optional.of(before.plusDays(amount));
            case WEEK -> Optional.of(before.plusWeeks(amount));
            case MONTH -> Optional.of(before.plusMonths(amount));
            default -> Optional.empty();
        };
    }
}
