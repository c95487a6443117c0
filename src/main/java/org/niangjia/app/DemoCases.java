package org.niangjia.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.niangjia.casework.Actor;
import org.niangjia.casework.BulkAction;
import org.niangjia.casework.CaseEvent;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.CaseStep;
import org.niangjia.casework.Casework;
import org.niangjia.casework.Opening;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.casework.Viewer;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.consultation.journal.Decision;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.store.SqliteStore;

/** Cases of the demo in every stage, and what staff have done with questions that nobody has answered. */
final class DemoCases {

    private static final int CASES_OF_A_MATTER = 3;

    private final SqliteStore store;
    private final Casework casework;
    private final DemoAskers askers;
    private final Knowledge knowledge;
    private final String revision;
    private final Instant now;
    private final Random random;
    private final DemoLines answers = DemoLines.of("answers");

    /** @param revision what answers */
    DemoCases(
            SqliteStore store,
            Casework casework,
            DemoAskers askers,
            Knowledge knowledge,
            String revision,
            Instant now,
            Random random) {
        this.store = store;
        this.casework = casework;
        this.askers = askers;
        this.knowledge = knowledge;
        this.revision = revision;
        this.now = now;
        this.random = random;
    }

    /** @param staff who works on them, by the numbers of their accounts */
    void workOn(List<String> staff) {
        List<String> matters = DemoLines.of("cases").lines();
        int cases = CASES_OF_A_MATTER * matters.size();
        for (int i = 0; i < cases; i++) {
            String[] matter = matters.get(i % matters.size()).split(" ", 2);
            workOn(matter[0], matter[1], i, cases, staff.get(i % staff.size()));
        }
        assign(staff.get(0));
    }

    /** One matter: the earlier it was handed over, the further it has come; one in six waits for too long. */
    private void workOn(String topic, String words, int number, int of, String staff) {
        int daysAgo = 1 + (of - 1 - number) * (DemoQuestions.DAYS - 3) / of;
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
        Question question =
                askers.question(new Asker(Channel.WEB, "demo-case-" + random.nextInt(1_000_000)), words, at);
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
                revision,
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
                        Viewer.PROGRAM,
                        head -> head.take(new CaseStep(at, Actor.asker(), rated), casework.workingTime()));
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
