package org.niangjia.app;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.niangjia.casework.Casework;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.consultation.dialogue.Rating;
import org.niangjia.consultation.journal.Decision;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.store.SqliteStore;
import org.niangjia.understanding.model.Progress;

/** A month of questions of the demo: they are really answered, and some askers say whether it helped. */
final class DemoQuestions {

    /** How many days it goes back. */
    static final int DAYS = 30;

    private static final int WEEKDAY = 15;
    private static final int WEEKEND = 8;

    /** How many questions come in an hour, against others: before work, in the break, in the evening. */
    private static final int[] BY_HOUR = {1, 0, 0, 0, 0, 1, 2, 4, 5, 5, 4, 5, 10, 8, 4, 4, 4, 5, 7, 9, 11, 10, 6, 3};

    private static final List<Rating> BAD =
            Stream.of(Rating.values()).filter(Rating::isBad).toList();

    private final SqliteStore store;
    private final Consultation consultation;
    private final Casework casework;
    private final DemoAskers askers;
    private final Instant now;
    private final Random random;
    private final DemoLines questions = DemoLines.of("questions").weighed();

    /** What has been answered once in the same place need not be worked out again: the month has to be there soon. */
    private final Map<String, Reply> replies = new HashMap<>();

    DemoQuestions(
            SqliteStore store,
            Consultation consultation,
            Casework casework,
            DemoAskers askers,
            Instant now,
            Random random) {
        this.store = store;
        this.consultation = consultation;
        this.casework = casework;
        this.askers = askers;
        this.now = now;
        this.random = random;
    }

    void ask(Progress progress) {
        List<Instant> times = times();
        for (int i = 0; i < times.size(); i++) {
            ask(times.get(i));
            progress.report("making up a month", i + 1, times.size());
        }
    }

    /** When somebody asks, the first first, none later than now. */
    private List<Instant> times() {
        List<Instant> times = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(now, Reception.ZONE);
        int all = IntStream.of(BY_HOUR).sum();
        for (int ago = DAYS - 1; ago >= 0; ago--) {
            LocalDate day = today.minusDays(ago);
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            int count = (weekend ? WEEKEND : WEEKDAY) + random.nextInt(weekend ? 5 : 9);
            for (int i = 0; i < count; i++) {
                int at = random.nextInt(all);
                int hour = 0;
                while (at >= BY_HOUR[hour]) {
                    at -= BY_HOUR[hour++];
                }
                times.add(day.atStartOfDay(Reception.ZONE)
                        .plusHours(hour)
                        .plusSeconds(random.nextInt(3_600))
                        .toInstant());
            }
        }
        return times.stream().filter(time -> !time.isAfter(now)).sorted().toList();
    }

    private void ask(Instant at) {
        Question question = askers.question(askers.any(), questions.any(random), at);
        double millis = 3 + 12 * random.nextDouble();
        Reply reply = replies.computeIfAbsent(
                question.text().value() + question.jurisdiction(), words -> reply(question, at));
        // What stays open with made-up askers leads nowhere.
        Exchange exchange =
                consultation.exchange(Optional.empty(), question, Optional.empty(), reply, List.of(), millis, at);
        store.journal()
                .record(new Exchange(
                        Optional.empty(), exchange.decided(), List.of(), Optional.empty(), Optional.empty(), at));
        if (reply instanceof Reply.Answered && random.nextInt(3) == 0) {
            rate(question, exchange.decision(), at.plus(Duration.ofMinutes(2)));
        }
    }

    private Reply reply(Question question, Instant at) {
        return consultation.with(casework, Clock.fixed(at, ZoneOffset.UTC)).reply(question, Optional.empty());
    }

    private void rate(Question question, Decision answered, Instant at) {
        Rating rating = random.nextInt(10) < 8 ? Rating.HELPFUL : BAD.get(random.nextInt(BAD.size()));
        Decision decision = new Decision(
                "command",
                answered.topic(),
                answered.intent(),
                answered.confidence(),
                Optional.empty(),
                answered.jurisdiction(),
                answered.asOf(),
                answered.candidates(),
                Optional.empty(),
                answered.revision(),
                answered.elapsedMillis());
        store.journal()
                .record(new Exchange(
                        Optional.empty(),
                        List.of(new Exchange.Decided(question.withText(RedactedText.of(rating.code())), decision)),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        at,
                        Optional.empty(),
                        Optional.of(rating)));
    }
}
