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
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.niangjia.answer.Texts;
import org.niangjia.casework.BulkAction;
import org.niangjia.casework.CaseEvent;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.CaseTexts;
import org.niangjia.casework.Casework;
import org.niangjia.casework.Opening;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.casework.campaign.Campaigns;
import org.niangjia.casework.campaign.Subject;
import org.niangjia.casework.service.Service;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.consultation.AskerRecord;
import org.niangjia.consultation.Consent;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.Decision;
import org.niangjia.consultation.Exchange;
import org.niangjia.consultation.Rating;
import org.niangjia.consultation.Reception;
import org.niangjia.consultation.Reply;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.store.SqliteStore;
import org.niangjia.understanding.Progress;

/**
 * Fills the store of the demo with a month that might have been: questions that the consultation really answers, cases in every stage,
 * questions that nobody has answered yet. The same on the same day of the year, as all of it comes from one seed.
 */
final class DemoData {

    private static final long SEED = 12_351;
    private static final int DAYS = 30;
    private static final int ASKERS = 240;

    /** How many questions come in an hour, against others: before work, in the break, in the evening. */
    private static final int[] BY_HOUR = {1, 0, 0, 0, 0, 1, 2, 4, 5, 5, 4, 5, 10, 8, 4, 4, 4, 5, 7, 9, 11, 10, 6, 3};

    private static final List<Rating> BAD =
            Stream.of(Rating.values()).filter(Rating::isBad).toList();

    private static final int CASES_OF_A_MATTER = 3;
    private static final int WANTING_NEWS = 36;
    private static final int WEEKDAY = 15;
    private static final int WEEKEND = 8;

    private final SqliteStore store;
    private final Consultation consultation;
    private final Casework casework;
    private final Knowledge knowledge;
    private final Instant now;
    private final Random random = new Random(SEED);
    private final DemoLines questions = DemoLines.of("questions").weighed();
    private final DemoLines places;
    private final DemoLines answers = DemoLines.of("answers");

    /** What has been answered once in the same place need not be worked out again: the month has to be there soon. */
    private final Map<String, Reply> replies = new HashMap<>();

    DemoData(SqliteStore store, Consultation consultation, Knowledge knowledge, Texts texts, Instant now) {
        this.store = store;
        this.consultation = consultation;
        this.knowledge = knowledge;
        this.places = new DemoLines(DemoLines.of("places").weighed().lines().stream()
                .filter(place -> knowledge.place(new Jurisdiction(place)).isPresent())
                .toList());
        this.now = now;
        this.casework = new Casework(knowledge, Optional.empty(), store.cases(), new CaseTexts(texts), random);
    }

    /**
     * Fills it.
     *
     * @param accounts everybody who has an account
     */
    void fill(List<StaffAccount> accounts, Progress progress) {
        List<String> staff = accounts.stream()
                .filter(account -> account.is(Role.REVIEWER))
                .map(account -> String.valueOf(account.id()))
                .toList();
        List<Instant> times = times();
        for (int i = 0; i < times.size(); i++) {
            ask(times.get(i));
            progress.report("making up a month", i + 1, times.size());
        }
        List<String> matters = DemoLines.of("cases").lines();
        int cases = CASES_OF_A_MATTER * matters.size();
        for (int i = 0; i < cases; i++) {
            String[] matter = matters.get(i % matters.size()).split(" ", 2);
            workOn(matter[0], matter[1], i, cases, staff.get(i % staff.size()));
        }
        assign(staff.get(0));
        StaffAccount curator = one(accounts, Role.CURATOR);
        keepServices(curator, one(accounts, Role.PUBLISHER));
        draftNews(curator);
    }

    private static StaffAccount one(List<StaffAccount> accounts, Role role) {
        return accounts.stream().filter(account -> account.is(role)).findFirst().orElseThrow();
    }

    private void keepServices(StaffAccount curator, StaffAccount publisher) {
        List<String> lines = DemoLines.of("services").lines();
        LocalDate today = LocalDate.ofInstant(now, Reception.ZONE);
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split(" ", 4);
            Service service = new Service(
                    Service.Kind.ofCode(parts[0]).orElseThrow(),
                    new Jurisdiction(parts[1]),
                    parts[2],
                    parts[3],
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    "",
                    today.plusDays(60));
            Instant at = now.minus(Duration.ofDays(lines.size() - i));
            long id = store.services().propose(service, Optional.empty(), curator, at);
            if (i < lines.size() - 1) {
                store.services().approve(id, publisher, at.plus(Duration.ofHours(3)));
            }
        }
    }

    /** Made-up askers want news, and a message waits for the second person; nothing is ever sent. */
    private void draftNews(StaffAccount curator) {
        List<Subject> subjects = List.of(Subject.values());
        for (int i = 0; i < WANTING_NEWS; i++) {
            Asker asker = new Asker(Channel.TELEGRAM, "demo-" + i);
            store.askers()
                    .subscriptions()
                    .keep(asker, Set.of(subjects.get(i % subjects.size())), now.minus(Duration.ofDays(i % 20)));
            store.askers()
                    .askers()
                    .keep(
                            asker,
                            new AskerRecord(
                                    Optional.of(new Jurisdiction(places.any(random))),
                                    Optional.empty(),
                                    Consent.GIVEN,
                                    true,
                                    Optional.empty()),
                            now.minus(Duration.ofDays(i % 20)));
        }
        List<String> words = DemoLines.of("news").lines();
        store.campaigns()
                .draft(
                        new Campaigns.Draft(
                                Subject.SCREENING,
                                new Jurisdiction("CN-SD"),
                                Map.of(Language.ZH, words.get(0), Language.EN, words.get(1))),
                        curator,
                        now.minus(Duration.ofHours(5)));
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

    private Asker asker() {
        return new Asker(random.nextInt(3) == 0 ? Channel.WEB : Channel.TELEGRAM, "demo-" + random.nextInt(ASKERS));
    }

    private Question question(Asker asker, String words, Instant at) {
        return new Question(
                asker,
                RedactedText.of(words),
                LocalDate.ofInstant(at, Reception.ZONE),
                Optional.of(new Jurisdiction(places.any(random))),
                Optional.empty());
    }

    private void ask(Instant at) {
        Question question = question(asker(), questions.any(random), at);
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
        Decision decision = decision("command", answered.topic(), answered, Optional.empty());
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

    private static Decision decision(
            String kind, Optional<String> topic, Decision of, Optional<UnresolvedQuestion.Reason> unresolved) {
        return new Decision(
                kind,
                topic,
                of.intent(),
                of.confidence(),
                Optional.empty(),
                of.jurisdiction(),
                of.asOf(),
                of.candidates(),
                unresolved,
                of.revision(),
                of.elapsedMillis());
    }

    /** One matter: the earlier it was handed over, the further it has come; one in six waits for too long. */
    private void workOn(String topic, String words, int number, int of, String staff) {
        int daysAgo = 1 + (of - 1 - number) * (DAYS - 3) / of;
        Instant at = at(daysAgo, 9 + random.nextInt(9));
        Opening opening = open(topic, words, at);
        CaseNumber matter = opening.number();
        boolean waits = number % 6 == 5;
        if (number >= of - 2 || waits) {
            return;
        }
        String department = opening.toOpen()
                .head()
                .department()
                .orElse(knowledge.departments().keySet().iterator().next());
        step(matter, staff, new CaseEvent.Dispatched(department), at.plus(Duration.ofHours(2)));
        step(matter, staff, new CaseEvent.Assigned(staff), at.plus(Duration.ofHours(3)));
        if (daysAgo <= 6) {
            return;
        }
        Instant answered = at.plus(Duration.ofDays(number % 5 == 0 ? 10 : 1 + random.nextInt(4)));
        step(matter, staff, new CaseEvent.Answered(answers.any(random)), answered);
        if (daysAgo <= 11) {
            return;
        }
        step(matter, staff, new CaseEvent.Closed(), answered.plus(Duration.ofDays(1)));
        if (number % 4 != 3) {
            rate(opening, new CaseEvent.Rated(number % 7 != 2, Optional.empty()), answered.plus(Duration.ofDays(1)));
        }
        step(matter, staff, new CaseEvent.Checked(true, ""), answered.plus(Duration.ofDays(2)));
        if (daysAgo > 20) {
            step(matter, staff, new CaseEvent.Archived(), answered.plus(Duration.ofDays(3)));
        }
    }

    private Instant at(int daysAgo, int hour) {
        return LocalDate.ofInstant(now, Reception.ZONE)
                .minusDays(daysAgo)
                .atTime(hour, random.nextInt(60))
                .atZone(Reception.ZONE)
                .toInstant();
    }

    /** She asked for a person. */
    private Opening open(String topic, String words, Instant at) {
        Question question = question(new Asker(Channel.WEB, "demo-case-" + random.nextInt(1_000_000)), words, at);
        Jurisdiction place = question.jurisdiction().orElseThrow();
        Opening opening = casework.open(question, question.text(), Optional.empty(), Optional.of(topic), place, at);
        Decision decision = new Decision(
                "handed_off",
                Optional.of(topic),
                Optional.empty(),
                1,
                Optional.empty(),
                place,
                question.askedOn(),
                List.of(),
                Optional.of(UnresolvedQuestion.Reason.HAND_OVER),
                consultation.revision(),
                5);
        store.journal()
                .record(new Exchange(Optional.empty(), question, decision, List.of(), Optional.empty(), at)
                        .withAct(opening.act()));
        return opening;
    }

    /** A step that is not possible any more, or not yet, is left out; so is what would be in the future. */
    private void step(CaseNumber number, String staff, CaseEvent event, Instant at) {
        if (!at.isAfter(now)) {
            var unused = casework.step(number, staff, event, at);
        }
    }

    private void rate(Opening opening, CaseEvent.Rated rated, Instant at) {
        if (at.isAfter(now)) {
            return;
        }
        var unused = store.cases()
                .change(
                        opening.number(),
                        org.niangjia.casework.Viewer.PROGRAM,
                        head -> head.take(
                                new org.niangjia.casework.CaseStep(at, org.niangjia.casework.Actor.asker(), rated),
                                casework.workingTime()));
    }

    /** What staff have done with many at once, which can be taken back. */
    private void assign(String staff) {
        List<Long> old = store.unresolvedQuestions().open().stream()
                .filter(open -> open.language() == Language.ZH && open.topic().isEmpty())
                .limit(3)
                .map(UnresolvedQuestion::id)
                .toList();
        if (!old.isEmpty()) {
            var unused = store.unresolvedQuestions().act(old, new BulkAction.What.Assign(staff), staff, now);
        }
    }
}
