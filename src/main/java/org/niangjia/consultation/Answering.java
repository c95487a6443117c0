package org.niangjia.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.niangjia.answer.Answer;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.AnswerText;
import org.niangjia.answer.Asking;
import org.niangjia.answer.Composed;
import org.niangjia.answer.Texts;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.entitlement.OpenFacts;
import org.niangjia.entitlement.Rule;
import org.niangjia.entitlement.Rules;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.Situation;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Candidate;
import org.niangjia.understanding.Understanding;

/** From a question that was read to its reply. Safe for use by several threads. */
final class Answering {

    private static final int OFFERED = 3;

    /** Below this a candidate is not worth a line on a small screen. */
    private static final double WORTH_OFFERING = 0.02;

    /** From here on a candidate is meant more often than not, unless the next is near: then a choice alone says more. */
    private static final double LIKELY = 0.6;

    private static final double FAR_BEHIND = 0.4;

    private static final double MORE_LIKELY_THAN_NOT = 0.5;

    /** From here on a candidate may well be what is meant. */
    private static final double CLOSE = 0.1;

    /** A second unclear message is asked for in other words, the third goes to a person. */
    private static final int UNCLEAR_AT_MOST = 2;

    private final Knowledge knowledge;
    private final AnswerComposer composer;
    private final CaseFacts cases;
    private final Provisions provisions;
    private final FollowUps followUps;
    private final AnswerButtons buttons;
    private final Texts texts;

    Answering(
            Knowledge knowledge,
            AnswerComposer composer,
            CaseFacts cases,
            Provisions provisions,
            FollowUps followUps,
            Texts texts) {
        this.knowledge = knowledge;
        this.composer = composer;
        this.cases = cases;
        this.provisions = provisions;
        this.followUps = followUps;
        this.buttons = new AnswerButtons(knowledge, texts);
        this.texts = texts;
    }

    /** Understood? then the article, counted and composed. */
    Reply reply(Asked asked, Turn turn) {
        return asked.understanding()
                .fold(
                        recognised -> answer(recognised.best(), recognised.ranked(), turn, asked),
                        ambiguous -> countedAlike(ambiguous.ranked(), turn, asked)
                                .or(() -> stillLikeliest(ambiguous.ranked(), turn, asked))
                                .orElseGet(() -> whichOne(ambiguous.ranked(), turn, asked)),
                        notUnderstood -> asked.asks()
                                ? sayItAgain(notUnderstood.ranked(), turn, asked)
                                : goOn(notUnderstood.ranked(), turn, asked),
                        outOfScope -> notOurs(outOfScope.ranked(), turn, asked));
    }

    /** The answer of an intent that she chose. */
    Reply answer(Intent intent, Turn turn) {
        Candidate candidate = new Candidate(intent.name(), intent.topic(), 1);
        return answer(candidate, List.of(candidate), turn, asIs(turn.question()));
    }

    private Reply answer(Candidate best, List<Candidate> ranked, Turn turn, Asked asked) {
        Question question = turn.question();
        Facts facts = cases.of(asked, question, turn.matter());
        Matter matter = turn.matter()
                .map(before -> before.about(best.intent()))
                .orElseGet(() -> Matter.of(best.intent()))
                .in(cases.named(asked, question))
                .on(Optional.of(facts.on()).filter(day -> !day.equals(question.askedOn())))
                .with(facts.known());
        boolean toldNow = turn.matter()
                .filter(before -> before.told().equals(matter.told()))
                .isEmpty();
        return answer(best, ranked, matter, facts, toldNow, turn, asked);
    }

    /** The same question as before, with other facts. */
    Reply recounted(Matter matter, Turn turn) {
        Question question = turn.question();
        Intent intent = knowledge.intent(matter.intent()).orElseThrow();
        Candidate best = new Candidate(intent.name(), intent.topic(), 1);
        Jurisdiction place = matter.place().or(question::jurisdiction).orElse(Consultation.HOME);
        Facts facts = matter.facts(
                place,
                matter.day().orElse(question.askedOn()),
                Set.copyOf(Fact.all().values()));
        return answer(best, List.of(best), matter, facts, true, turn, asIs(question));
    }

    private Reply answer(
            Candidate best,
            List<Candidate> ranked,
            Matter matter,
            Facts facts,
            boolean toldNow,
            Turn turn,
            Asked asked) {
        Article article = knowledge
                .articleOf(best.intent())
                .orElseThrow(
                        () -> new IllegalStateException("the model knows an intent that the files do not: " + best));
        Asking asking = new Asking(
                toldNow,
                carried(matter, turn),
                matter.unknown(),
                Utterance.of(asked.words()).words());
        Composed composed = composer.compose(article, facts, asking, turn.language());
        return composed.fold(
                answered -> {
                    List<Fact<?>> asks = matter.guided() ? asksNext(answered, matter, facts) : answered.asks();
                    return answered(
                            answered,
                            asks,
                            matter,
                            calendar(matter, answered, turn),
                            basis(best, ranked, facts, turn, asked, matter.asking(asks)));
                },
                none -> new Reply.Unconfirmed(
                        none,
                        List.of(buttons.person(turn.language())),
                        basis(best, ranked, facts, turn, asked, matter.asking(List.of()))));
    }

    /** Whoever is led from fact to fact is asked for what would change the figures, even where they stand without it. */
    private List<Fact<?>> asksNext(Answer answer, Matter matter, Facts facts) {
        if (!answer.asks().isEmpty()) {
            return answer.asks().subList(0, 1);
        }
        return answer.article()
                .counts()
                .flatMap(Rules::named)
                .flatMap(rule -> OpenFacts.next(rule, knowledge, facts, matter.unknown()))
                .map(List::<Fact<?>>of)
                .orElse(List.of());
    }

    private Reply answered(Answer answer, List<Fact<?>> asks, Matter matter, List<Button> calendar, Reply.Basis basis) {
        Language language = basis.language();
        List<Button> values = buttons.values(asks, language);
        if (matter.guided() && !asks.isEmpty()) {
            return counting(answer, asks.get(0), values, basis);
        }
        List<Button> below = new ArrayList<>(values);
        below.addAll(calendar);
        below.addAll(provisions.offer(answer, language));
        below.addAll(buttons.related(answer.article(), language));
        below.addAll(buttons.rating(language));
        return new Reply.Answered(answer, buttons.more(answer, matter.intent(), language), below, basis);
    }

    /** The button for the days that were worked out for her, if any is still to come. */
    private List<Button> calendar(Matter matter, Answer answer, Turn turn) {
        return CalendarFile.days(answer.results(), turn.question().askedOn()).isEmpty()
                ? List.of()
                : List.of(new CalendarFile(texts, turn.language())
                        .button(Choice.button(Choice.Part.CALENDAR, matter.intent())));
    }

    /** The days of an answer as a file; what she told may be gone, and then she is told that. */
    private Reply calendarGiven(Answer answer, Turn turn) {
        LocalDate today = turn.question().askedOn();
        Optional<Outgoing> message = new CalendarFile(texts, turn.language())
                .message(
                        CalendarFile.days(answer.results(), today),
                        today.atStartOfDay(Reception.ZONE).toInstant());
        return new Reply.CalendarGiven(
                message.map(Outgoing::text).orElseGet(() -> texts.get(turn.language(), "calendar.gone")),
                message.flatMap(Outgoing::attachment),
                basis(turn, asIs(turn.question()), List.of()));
    }

    /** What is certain so far, then the next fact. */
    private Reply counting(Answer answer, Fact<?> next, List<Button> values, Reply.Basis basis) {
        Language language = basis.language();
        String soFar = answer.wording().results().strip();
        String asked = texts.get(language, "fact." + next.name());
        List<Button> below = new ArrayList<>(values);
        below.add(buttons.back(language));
        below.add(buttons.cancel(language));
        return new Reply.Counting(
                answer.article().title().in(language)
                        + (soFar.isEmpty() ? "" : "\n" + soFar)
                        + "\n\n" + texts.get(language, "counting.next", asked),
                answer,
                below,
                basis);
    }

    /** A count that leads her from fact to fact, beginning with what is certain when nothing is known. */
    Reply count(Intent intent, Turn turn) {
        Matter matter =
                turn.matter().map(before -> before.about(intent.name())).orElseGet(() -> Matter.of(intent.name()));
        return recounted(matter.ledOn(), turn);
    }

    /** A part of the answer to an intent that was left out: with her case, if it is the one she told of last. */
    Reply part(Choice.More more, Turn turn) {
        Matter matter = turn.matters().stream()
                .filter(m -> m.intent().equals(more.intent().name()))
                .reduce((one, next) -> next)
                .orElseGet(() -> Matter.of(more.intent().name()));
        Reply whole = recounted(
                new Matter(
                        matter.intent(),
                        matter.place(),
                        matter.day(),
                        matter.told(),
                        List.of(),
                        matter.unknown(),
                        false),
                turn);
        if (!(whole instanceof Reply.Answered answered)) {
            return whole;
        }
        if (more.part() == Choice.Part.CALENDAR) {
            return calendarGiven(answered.answer(), turn);
        }
        AnswerText text = answered.answer().wording();
        String shown =
                more.part() == Choice.Part.COUNTING && !text.counting().isEmpty() ? text.counting() : text.basis();
        return new Reply.PartShown(
                shown + "\n" + text.reservations(),
                answered.answer(),
                provisions.offer(answered.answer(), turn.language()),
                basis(
                        Optional.of(new Candidate(
                                more.intent().name(), more.intent().topic(), 1)),
                        List.of(),
                        turn,
                        asIs(turn.question())));
    }

    /** What she told before and is counted with now, so that she can say if it is not right. */
    private String carried(Matter matter, Turn turn) {
        Set<String> counting =
                followUps.counting(matter.intent()).stream().map(Fact::name).collect(Collectors.toSet());
        Map<String, String> before = turn.matter().map(Matter::told).orElse(Map.of());
        String facts = matter.told().entrySet().stream()
                .filter(told ->
                        counting.contains(told.getKey()) && told.getValue().equals(before.get(told.getKey())))
                .map(told -> Fact.named(told.getKey()).orElseThrow())
                .map(fact ->
                        composer.told(fact, fact.parse(matter.told().getOrDefault(fact.name(), "")), turn.language()))
                .collect(Collectors.joining(texts.get(turn.language(), "facts.and")));
        return facts.isEmpty() ? "" : texts.get(turn.language(), "carried", facts) + "\n";
    }

    /**
     * The answer to her own case, if it comes out the same whichever of the close candidates she means: because their articles count by one
     * rule, and she told what it counts with.
     */
    private Optional<Reply> countedAlike(List<Candidate> ranked, Turn turn, Asked asked) {
        List<Candidate> close =
                ranked.stream().filter(c -> c.confidence() >= CLOSE).toList();
        Set<Optional<String>> rules = close.stream()
                .map(c -> knowledge.articleOf(c.intent()).flatMap(Article::counts))
                .collect(Collectors.toSet());
        Optional<Rule> rule = rules.size() == 1 ? rules.iterator().next().flatMap(Rules::named) : Optional.empty();
        Facts facts = cases.of(asked, turn.question(), turn.matter());
        return close.size() > 1
                        && rule.filter(r -> facts.knowsAny(r.dependsOn())).isPresent()
                ? Optional.of(answer(close.get(0), ranked, turn, asked))
                : Optional.empty();
    }

    /** Who was asked which, and instead of choosing tells more of what is likeliest still, gets the answer: she is not asked the same twice. */
    private Optional<Reply> stillLikeliest(List<Candidate> ranked, Turn turn, Asked asked) {
        Candidate best = ranked.get(0);
        boolean wasOffered = turn.before().stream()
                .flatMap(before -> before.offered().stream().limit(1))
                .flatMap(intent -> knowledge.intent(intent).stream())
                .anyMatch(likeliest -> likeliest.topic().equals(best.topic()));
        return wasOffered && best.confidence() >= MORE_LIKELY_THAN_NOT
                ? Optional.of(answer(best, ranked, turn, asked))
                : Optional.empty();
    }

    private Reply whichOne(List<Candidate> ranked, Turn turn, Asked asked) {
        Language language = turn.language();
        List<Reply.Offer> offers = ranked.stream()
                .filter(c -> c.confidence() >= WORTH_OFFERING)
                .limit(OFFERED)
                .flatMap(c -> knowledge.intent(c.intent()).stream()
                        .map(i -> new Reply.Offer(c, i.title().in(language))))
                .toList();
        return offers.isEmpty() || turn.unclear() >= UNCLEAR_AT_MOST
                ? sayItAgain(ranked, turn, asked)
                : offer(texts.get(language, "clarify.head"), offers, turn, asked, ranked, likely(ranked, turn, asked));
    }

    /** The answer to the likeliest of the candidates, if one is: who means it need not ask again, and can go on from it. */
    private Optional<Reply.Answered> likely(List<Candidate> ranked, Turn turn, Asked asked) {
        Candidate best = ranked.get(0);
        double next = ranked.size() > 1 ? ranked.get(1).confidence() : 0;
        if (best.confidence() < LIKELY || next > best.confidence() * FAR_BEHIND) {
            return Optional.empty();
        }
        return Optional.of(answer(best, ranked, turn, asked))
                .filter(Reply.Answered.class::isInstance)
                .map(Reply.Answered.class::cast);
    }

    /** She has only told of herself: the questions that others ask then. */
    Reply ofSituation(Situation situation, Turn turn, Asked asked) {
        Language language = turn.language();
        List<Reply.Offer> offers = situation.intents().stream()
                .flatMap(name -> knowledge.intent(name).stream())
                .map(intent -> new Reply.Offer(
                        new Candidate(intent.name(), intent.topic(), 0),
                        intent.title().in(language)))
                .toList();
        return offer(situation.says().in(language), offers, turn, asked, List.of(), Optional.empty());
    }

    private Reply offer(
            String head,
            List<Reply.Offer> offers,
            Turn turn,
            Asked asked,
            List<Candidate> ranked,
            Optional<Reply.Answered> likely) {
        Language language = turn.language();
        StringBuilder text = new StringBuilder(head).append('\n');
        for (int i = 0; i < offers.size(); i++) {
            text.append('\n').append(i + 1).append(". ").append(offers.get(i).title());
        }
        String none = texts.get(language, "clarify.none");
        text.append('\n').append(offers.size() + 1).append(". ").append(none);
        text.append("\n\n").append(texts.get(language, "clarify.hint"));
        likely.ifPresent(answered -> text.append("\n\n")
                .append(texts.get(
                        language, "clarify.likely", answered.answer().wording().first())));
        Reply.Basis basis = likely.map(answered ->
                        basis(turn, asked, ranked).about(answered.basis().matters()))
                .orElseGet(() -> basis(turn, asked, ranked));
        return new Reply.ClarifyingQuestion(text.toString(), offers, none, basis);
    }

    private Reply sayItAgain(List<Candidate> ranked, Turn turn, Asked asked) {
        Language language = turn.language();
        if (ranked.isEmpty()) {
            return new Reply.NotUnderstood(
                    texts.get(language, "not_understood.no_words"), toAPerson(language), basis(turn, asked, ranked));
        }
        if (turn.unclear() >= UNCLEAR_AT_MOST) {
            return toAPerson(turn, asked, ranked);
        }
        return new Reply.NotUnderstood(
                texts.get(language, "not_understood", composer.hotline("union", language), texts.noted(language)),
                toAPerson(language),
                basis(turn, asked, ranked));
    }

    private List<Button> toAPerson(Language language) {
        return List.of(buttons.person(language));
    }

    /** She has said it in other words, and it was not understood: now a person has to look at it. */
    private Reply toAPerson(Turn turn, Asked asked, List<Candidate> ranked) {
        Language language = turn.language();
        return new Reply.HandedOff(
                texts.get(
                        language,
                        texts.note() ? "handed_off.unclear" : "handed_off.unclear.unkept",
                        composer.hotline("union", language),
                        texts.noted(language)),
                UnresolvedQuestion.Reason.NOT_UNDERSTOOD,
                toAPerson(language),
                basis(turn, asked, ranked));
    }

    /** She tells, and has not asked yet. */
    private Reply goOn(List<Candidate> ranked, Turn turn, Asked asked) {
        return ranked.isEmpty()
                ? sayItAgain(ranked, turn, asked)
                : new Reply.NotUnderstood(
                        texts.get(turn.language(), "go_on", composer.hotline("union", turn.language())),
                        toAPerson(turn.language()),
                        basis(turn, asked, ranked));
    }

    private Reply notOurs(List<Candidate> ranked, Turn turn, Asked asked) {
        Language language = turn.language();
        return new Reply.OutOfScope(
                texts.get(
                        language,
                        turn.unclear() > 0 ? "out_of_scope.again" : "out_of_scope",
                        composer.hotline("legal_aid", language),
                        composer.hotline("government", language)),
                toAPerson(language),
                basis(turn, asked, ranked));
    }

    /** Title and number of a hotline, as it stands in texts. */
    String hotline(String id, Language language) {
        return composer.hotline(id, language);
    }

    /** Words that are taken as they are, whatever they ask. */
    static Asked asIs(Question question) {
        return new Asked(question.text().value(), "", true, new Understanding.NotUnderstood(List.of(), 0));
    }

    /** What a reply that answers nothing was decided from. */
    Reply.Basis basis(Turn turn, Asked asked, List<Candidate> ranked) {
        return basis(ranked.stream().findFirst(), ranked, turn, asked);
    }

    /** The same, without one likeliest intent. */
    Reply.Basis basis(Optional<Candidate> best, List<Candidate> ranked, Turn turn, Asked asked) {
        Question question = turn.question();
        return basis(
                best,
                ranked,
                cases.place(asked, question, turn.matter()),
                question.askedOn(),
                turn,
                asked,
                turn.matters());
    }

    private static Reply.Basis basis(
            Candidate best, List<Candidate> ranked, Facts facts, Turn turn, Asked asked, Matter matter) {
        return basis(
                Optional.of(best),
                ranked,
                facts.place(),
                facts.on(),
                turn,
                asked,
                Dialogue.with(turn.matters(), matter));
    }

    private static Reply.Basis basis(
            Optional<Candidate> best,
            List<Candidate> ranked,
            Jurisdiction place,
            LocalDate asOf,
            Turn turn,
            Asked asked,
            List<Matter> matters) {
        return new Reply.Basis(
                RedactedText.of(asked.inContext()),
                asked.asks(),
                best,
                ranked.stream().limit(OFFERED).toList(),
                place,
                asOf,
                turn.language(),
                matters);
    }
}
