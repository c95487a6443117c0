package org.niangjia.consultation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.niangjia.answer.Answer;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.Asking;
import org.niangjia.answer.Composed;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Choice;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.followup.FiguresOf;
import org.niangjia.consultation.followup.RelatedFigures;
import org.niangjia.consultation.meaning.CaseFacts;
import org.niangjia.consultation.meaning.QuestionOfHerCase;
import org.niangjia.consultation.reply.AnswerButtons;
import org.niangjia.consultation.reply.Bases;
import org.niangjia.consultation.reply.CalendarFile;
import org.niangjia.consultation.reply.Provisions;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.model.Candidate;
import org.niangjia.understanding.person.OtherPeople;

/** From the intent that was understood to its answer. Safe for use by several threads. */
final class Answering {

    private final Knowledge knowledge;
    private final QuestionOfHerCase ofHerCase;
    private final AnswerComposer composer;
    private final CaseFacts cases;
    private final Provisions provisions;
    private final FiguresOf figures;
    private final RelatedFigures related;
    private final AnswerButtons buttons;
    private final StepByStep stepByStep;
    private final Bases bases;
    private final Texts texts;

    Answering(
            Knowledge knowledge,
            AnswerComposer composer,
            CaseFacts cases,
            Provisions provisions,
            FiguresOf figures,
            RelatedFigures related,
            Bases bases,
            AnswerButtons buttons,
            Texts texts) {
        this.knowledge = knowledge;
        this.ofHerCase = new QuestionOfHerCase(knowledge);
        this.composer = composer;
        this.cases = cases;
        this.provisions = provisions;
        this.figures = figures;
        this.related = related;
        this.bases = bases;
        this.buttons = buttons;
        this.stepByStep = new StepByStep(knowledge, buttons, texts);
        this.texts = texts;
    }

    /** The answer of an intent that she chose. */
    Reply answer(Intent intent, Turn turn) {
        Candidate candidate = new Candidate(intent.name(), intent.topic(), 1);
        return answer(candidate, List.of(candidate), facts(candidate, turn, turn.asIs()), turn, turn.asIs());
    }

    /** The answer of the intent that was understood: whose law, of which day, with which facts? */
    Reply answer(Candidate understood, List<Candidate> ranked, Turn turn, Asked asked) {
        Facts facts = facts(understood, turn, asked);
        return answer(ofHerCase.meant(understood, turn, asked, facts), ranked, facts, turn, asked);
    }

    /** The question that is answered where the words are understood like this: of the leave that is told of, and of nobody else's. */
    Candidate meant(Candidate understood, Turn turn, Asked asked) {
        return ofHerCase.meant(understood, turn, asked, facts(understood, turn, asked));
    }

    private Facts facts(Candidate best, Turn turn, Asked asked) {
        Facts facts = cases.of(asked, turn.question(), turn.matter(), stillTold(best, turn, asked));
        Map<Fact<?>, Object> known = new HashMap<>(related.toldWhenAskedBack(best.intent(), turn));
        figures.toldOf(best.intent(), asked.words(), facts).forEach(known::putIfAbsent);
        known.putAll(facts.known());
        Jurisdiction place = cases.ofWhomItIs(best.intent(), turn.question()).orElse(facts.place());
        return new Facts(place, facts.on(), known);
    }

    private Reply answer(Candidate best, List<Candidate> ranked, Facts facts, Turn turn, Asked asked) {
        Question question = turn.question();
        Matter matter = turn.matter()
                .map(before -> before.about(best.intent()))
                .orElseGet(() -> firstOf(best, question))
                .in(cases.ofWhomItIs(best.intent(), question).or(() -> cases.named(asked, question, turn.matter())))
                .on(Optional.of(facts.on()).filter(day -> !day.equals(question.askedOn())))
                .with(facts.known());
        boolean toldNow = turn.matter()
                .filter(before -> before.told().equals(matter.told())
                        && !isCountedAnew(before, best, facts)
                        && !asksForItsFigure(before, best, facts, asked))
                .isEmpty();
        return answer(best, ranked, matter, facts, toldNow, turn, asked);
    }

    /** 我表姐在杭州生的双胞胎，几天 is of her from the first word on: what it tells is not of the writer. */
    private static Matter firstOf(Candidate best, Question question) {
        Matter matter = Matter.of(best.intent());
        return OtherPeople.askedOf(question.text().value()).isPresent() ? matter.ofAnother() : matter;
    }

    /**
     * Another question that counts with what counted before is answered with the figures of her case as well: 估计得剖 after 双胞胎产假几天,
     * 没理由硬撵呢 after the severance.
     */
    private boolean isCountedAnew(Matter before, Candidate best, Facts facts) {
        Set<Fact<?>> both = new HashSet<>(figures.of(best.intent()));
        both.retainAll(figures.of(before.intent()));
        return !before.intent().equals(best.intent()) && facts.knowsAny(both);
    }

    /** 照这样能要几个月的 asks once more for what was counted. */
    private boolean asksForItsFigure(Matter before, Candidate best, Facts facts, Asked asked) {
        return before.intent().equals(best.intent())
                && LeaningWords.areShort(asked.words())
                && AskingWords.askForAFigure(Utterance.of(asked.words()).words())
                && facts.knowsAny(figures.of(best.intent()));
    }

    /** What is told of a question holds for the next of the same: 那补休行不行 after 加班三小时. */
    private Set<Fact<?>> stillTold(Candidate best, Turn turn, Asked asked) {
        return turn.matter()
                .filter(before -> before.intent().equals(best.intent()) && LeaningWords.areShort(asked.words()))
                .map(before -> figures.of(before.intent()))
                .orElse(Set.of());
    }

    /** The same question as before, with other facts. */
    Reply recounted(Matter matter, Turn turn) {
        Question question = turn.question();
        Intent intent = knowledge.intent(matter.intent()).orElseThrow();
        Candidate best = new Candidate(intent.name(), intent.topic(), 1);
        Jurisdiction place = matter.place().or(question::jurisdiction).orElse(Jurisdiction.HOME);
        Facts facts = matter.facts(
                place,
                matter.day().orElse(question.askedOn()),
                Set.copyOf(Fact.all().values()));
        return answer(best, List.of(best), matter, facts, true, turn, turn.asIs());
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
                carried(matter, facts, turn),
                matter.unknown(),
                Utterance.of(asked.words()).words());
        Composed composed = composer.compose(article, facts, asking, turn.language());
        return composed.fold(
                answered -> {
                    List<Fact<?>> asks = matter.guided() ? stepByStep.next(answered, matter, facts) : answered.asks();
                    return answered(
                            answered,
                            asks,
                            matter,
                            calendar(matter, answered, turn),
                            bases.ofAnswer(best, ranked, facts, turn, asked, matter.asking(asks)));
                },
                none -> new Reply.Unconfirmed(
                        none,
                        List.of(buttons.person(turn.language())),
                        bases.ofAnswer(best, ranked, facts, turn, asked, matter.asking(List.of()))));
    }

    private Reply answered(Answer answer, List<Fact<?>> asks, Matter matter, List<Button> calendar, Reply.Basis basis) {
        Language language = basis.language();
        List<Button> values = buttons.values(asks, language);
        if (matter.guided() && !asks.isEmpty()) {
            return stepByStep.asking(asks.get(0), answer, values, basis);
        }
        List<Button> below = new ArrayList<>(values);
        below.addAll(calendar);
        below.addAll(provisions.offer(answer, language));
        below.addAll(buttons.related(answer.article(), language));
        below.addAll(buttons.rating(language));
        return new Reply.Answered(answer, buttons.more(answer, matter.intent(), language), below, basis);
    }

    /** A count that leads her from fact to fact, beginning with what is certain when nothing is known. */
    Reply count(Intent intent, Turn turn) {
        Matter matter =
                turn.matter().map(before -> before.about(intent.name())).orElseGet(() -> Matter.of(intent.name()));
        return recounted(matter.ledOn(), turn);
    }

    /** What she told before and is counted with now, so that she can say if it is not right. */
    private String carried(Matter matter, Facts facts, Turn turn) {
        Set<String> counting = figures.of(matter.intent()).stream()
                .filter(fact -> facts.get(fact).isPresent())
                .map(Fact::name)
                .collect(Collectors.toSet());
        Map<String, String> before = turn.matter().map(Matter::told).orElse(Map.of());
        String carried = matter.told().entrySet().stream()
                .filter(told ->
                        counting.contains(told.getKey()) && told.getValue().equals(before.get(told.getKey())))
                // In one order, whatever a map gives: the same words are always answered in the same words.
                .sorted(Map.Entry.comparingByKey())
                .map(told -> Fact.named(told.getKey()).orElseThrow())
                .map(fact ->
                        composer.told(fact, fact.parse(matter.told().getOrDefault(fact.name(), "")), turn.language()))
                .collect(Collectors.joining(texts.get(turn.language(), "facts.and")));
        return carried.isEmpty() ? "" : texts.get(turn.language(), "carried", carried) + "\n";
    }

    /** The button for the days that were worked out for her, if any is still to come. */
    private List<Button> calendar(Matter matter, Answer answer, Turn turn) {
        return CalendarFile.days(answer.results(), turn.question().askedOn()).isEmpty()
                ? List.of()
                : List.of(new CalendarFile(texts, turn.language())
                        .button(Choice.button(Choice.Part.CALENDAR, matter.intent())));
    }
}
