package org.niangjia.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Asker;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;

/** Opens cases and takes their steps. Safe for use by several threads. */
public final class Casework {

    private final Knowledge knowledge;
    private final WorkingTime time;
    private final Optional<DutyHours> dutyHours;
    private final Cases cases;
    private final CaseTexts texts;
    private final RandomGenerator random;

    /**
     * Works on stored cases.
     *
     * @param dutyHours when staff are at their desks, if the operator said it
     * @param random for the numbers: nobody may be able to guess the next
     */
    public Casework(
            Knowledge knowledge, Optional<DutyHours> dutyHours, Cases cases, CaseTexts texts, RandomGenerator random) {
        this.knowledge = knowledge;
        this.time = new WorkingTime(knowledge.calendar());
        this.dutyHours = dutyHours;
        this.cases = cases;
        this.texts = texts;
        this.random = random;
    }

    /**
     * A case for an asker who wants a person. Nothing is stored: that the exchange does which carries {@link Opening#act}.
     *
     * @param question what the case hangs on: the first question of that exchange
     * @param words everything that is passed on to staff, as she saw it
     * @param intent what the model thinks she asks
     * @param topic the topic of it
     * @param jurisdiction whose law she asks about
     */
    public Opening open(
            Question question,
            RedactedText words,
            Optional<String> intent,
            Optional<String> topic,
            Jurisdiction jurisdiction,
            Instant now) {
        Case head = new Case(
                CaseNumber.draw(random),
                topic.map(CaseClass::of).orElse(CaseClass.CONSULTATION),
                topic,
                department(intent, topic),
                Stage.OPENED,
                words,
                question.asker().channel(),
                question.replyLanguage(),
                jurisdiction,
                now,
                CaseClock.started(now, time),
                false,
                0,
                Optional.empty(),
                Optional.empty(),
                now);
        CaseStep opened = new CaseStep(now, Actor.asker(), new CaseEvent.Opened(head.caseClass(), head.topic(), words));
        return new Opening(new NewCase(head, opened), onDuty(now));
    }

    /** Opens a case on an unresolved question that a member of staff takes up; empty if it is gone, not for her eyes or a case already. */
    public Optional<CaseNumber> open(UnresolvedQuestion question, String staff, Instant now) {
        NewCase toOpen = asOpenedBy(staff, question, now);
        boolean opened = cases.open(toOpen, question.id(), Viewer.of(staff), texts.opened(toOpen.head()));
        return opened ? Optional.of(toOpen.head().number()) : Optional.empty();
    }

    private NewCase asOpenedBy(String staff, UnresolvedQuestion question, Instant now) {
        Question asked = new Question(
                new Asker(question.channel(), "not known here"),
                question.text(),
                question.askedOn(),
                Optional.of(question.jurisdiction()),
                Optional.of(question.language()));
        NewCase asAsked = open(
                        asked,
                        question.text(),
                        question.candidates().stream().findFirst().map(c -> c.intent()),
                        question.topic(),
                        question.jurisdiction(),
                        now)
                .toOpen();
        return new NewCase(
                asAsked.head(),
                new CaseStep(now, Actor.staff(staff), asAsked.opening().event()));
    }

    /**
     * Answers the askers of open questions, each in her chat, closes their cases and asks whether they are satisfied: in one transaction. Who
     * has no case gets one, so that she can say that it has to be done again.
     *
     * @param answers what each is told, by her question; each fits {@link CaseEvent.Answered#LONGEST}
     * @return the numbers of the questions that were answered: see {@link Cases#answerAll}
     */
    public List<Long> answerAll(Map<UnresolvedQuestion, String> answers, String staff, Instant now) {
        List<CaseAnswer> all = new ArrayList<>();
        answers.forEach((question, text) -> {
            if (text.isBlank() || text.length() > CaseEvent.Answered.LONGEST) {
                throw new IllegalArgumentException("no answer that can be sent");
            }
            all.add(new CaseAnswer(
                    question.id(),
                    asOpenedBy(staff, question, now),
                    List.of(
                            change(staff, new CaseEvent.Answered(text), now),
                            change(staff, new CaseEvent.Closed(), now))));
        });
        return cases.answerAll(all, Viewer.of(staff));
    }

    /** How an answer would get to the askers of open questions. */
    public Map<Long, Reach> reach(Collection<Long> unresolvedQuestions, String staff) {
        return cases.reach(unresolvedQuestions, Viewer.of(staff));
    }

    /** A case of an asker's, and nobody else's. */
    public Optional<CaseFile> caseOf(Asker asker, CaseNumber number) {
        return cases.find(number, asker);
    }

    /** The cases of an asker, the newest first. */
    public List<Case> casesOf(Asker asker) {
        return cases.of(asker);
    }

    /** What would come of a step that an asker takes in a case of hers. Nothing is stored: see {@link #act}. */
    public Moved tried(Asker asker, CaseNumber number, CaseEvent event, Instant now) {
        return cases.find(number, asker)
                .map(file -> file.head().take(new CaseStep(now, Actor.asker(), event), time))
                .orElse(new Moved.Refused(Refusal.NO_SUCH_CASE));
    }

    /** That step, for the exchange that stores it with what she said and what she is replied. */
    public CaseAct act(CaseNumber number, CaseEvent event, Instant now) {
        return new CaseAct.Changes(number, head -> head.take(new CaseStep(now, Actor.asker(), event), time));
    }

    /** Takes a step of a member of staff, and tells the asker in her chat what concerns her. */
    public Moved step(CaseNumber number, String staff, CaseEvent event, Instant now) {
        return cases.change(number, Viewer.of(staff), change(staff, event, now));
    }

    private Function<Case, Moved> change(String staff, CaseEvent event, Instant now) {
        CaseStep step = new CaseStep(now, Actor.staff(staff), event);
        return head -> head.take(step, time).telling(texts::with);
    }

    /** Counts what is due in cases that were opened before the working days of a year were entered. */
    public int countWhatIsDue() {
        return cases.countWhatIsDue(time);
    }

    /** Whether staff are at their desks; empty if that is not known. */
    public Optional<Boolean> onDuty(Instant now) {
        return dutyHours.flatMap(hours -> hours.onDuty(now, time));
    }

    public WorkingTime workingTime() {
        return time;
    }

    public CaseTexts texts() {
        return texts;
    }

    /** Names that an employer or branch may be tied by; see {@link TiedName}. */
    public Optional<TiedName> tiedName(String written) {
        return TiedName.of(written, knowledge.placesByName().keySet());
    }

    /** The department of the article that answers it; without one, that of most articles on its topic. */
    private Optional<String> department(Optional<String> intent, Optional<String> topic) {
        return intent.flatMap(knowledge::articleOf)
                .map(Article::department)
                .or(() -> topic.flatMap(this::departmentOf));
    }

    private Optional<String> departmentOf(String topic) {
        Map<String, Long> articles = knowledge.articles().values().stream()
                .filter(article -> article.topic().equals(topic))
                .collect(Collectors.groupingBy(Article::department, Collectors.counting()));
        return articles.entrySet().stream()
                .max(Comparator.comparingLong((Map.Entry<String, Long> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }
}
