package org.niangjia.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.Composed;
import org.niangjia.answer.Texts;
import org.niangjia.entitlement.Rule;
import org.niangjia.entitlement.Rules;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Crisis;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.LawLibrary;
import org.niangjia.knowledge.Placeholders;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.understanding.Candidate;
import org.niangjia.understanding.DayFinder;
import org.niangjia.understanding.EntityFinder;
import org.niangjia.understanding.PlaceFinder;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;

/**
 * A worker's question on its way to a reply. {@link #reply} is the method to read first. Holds no state of any asker; safe for use by
 * several threads.
 */
public final class Consultation {

    /** Whose law is answered from when neither the question nor the asker says: the home of the union that runs this bot. */
    static final Jurisdiction HOME = new Jurisdiction("CN-SD");

    private static final int OFFERED = 3;

    /** Below this a candidate is not worth a line on a small screen. */
    private static final double WORTH_OFFERING = 0.02;

    /** From here on a candidate may well be what is meant. */
    private static final double CLOSE = 0.1;

    private final Knowledge knowledge;
    private final Understander understander;
    private final AnswerComposer composer;
    private final CrisisWords crisisWords;
    private final PlaceFinder places;
    private final Provisions provisions;
    private final Texts texts;

    /**
     * Puts a consultation together.
     *
     * @param laws the official texts that an asker can read in, if the operator has them
     */
    public Consultation(
            Knowledge knowledge,
            Understander understander,
            PlaceFinder places,
            Optional<LawLibrary> laws,
            Texts texts) {
        this.knowledge = knowledge;
        this.understander = understander;
        this.composer = new AnswerComposer(knowledge, texts);
        this.crisisWords = new CrisisWords(knowledge.crises());
        this.places = places;
        this.provisions = new Provisions(laws, texts, composer);
        this.texts = texts;
    }

    /** The whole path of one question, already redacted: in danger? a choice? understood? then the article, counted and composed. */
    public Reply reply(Question question, Optional<Dialogue> dialogue) {
        String words = question.text().value();
        Optional<Crisis> crisis = crisisWords.in(words);
        if (crisis.isPresent()) {
            return inDanger(crisis.get(), question);
        }
        Optional<Choice> choice = Choice.of(words, dialogue, knowledge);
        if (choice.isPresent()) {
            return chosen(choice.get(), meant(question, dialogue), dialogue);
        }
        Understanding understanding = understander.understand(words);
        return understanding.fold(
                recognised -> answer(recognised.best(), recognised.ranked(), question, words),
                ambiguous -> countedAlike(ambiguous.ranked(), question, words)
                        .orElseGet(() -> whichOne(ambiguous.ranked(), question)),
                notUnderstood -> sayItAgain(notUnderstood.ranked(), question),
                outOfScope -> notOurs(outOfScope.ranked(), question));
    }

    /**
     * The question that the words belong to, as it is to be recorded: a choice is a number or a button, and place, facts and language are
     * those of the question she was asked back on.
     */
    public Question meant(Question question, Optional<Dialogue> dialogue) {
        Optional<Choice> choice = Choice.of(question.text().value(), dialogue, knowledge);
        if (choice.isEmpty()) {
            return question;
        }
        Question spoken = question.withLanguage(question.language()
                .orElse(Language.of(dialogue.map(d -> d.question().value()).orElse(""))));
        return dialogue.filter(choice.get()::isOf)
                .map(d -> spoken.withText(d.question()))
                .orElse(spoken);
    }

    /** Whether the words are a choice that can still be made. */
    public boolean isChoice(Question question, Optional<Dialogue> dialogue) {
        return Choice.of(question.text().value(), dialogue, knowledge).isPresent();
    }

    /** What stays open after a reply: only a clarifying question waits for a choice. */
    public Optional<Dialogue> dialogueAfter(Question question, Reply reply) {
        if (!(reply instanceof Reply.ClarifyingQuestion clarifying)) {
            return Optional.empty();
        }
        List<String> offered =
                clarifying.offered().stream().map(o -> o.candidate().intent()).toList();
        return Optional.of(new Dialogue(
                question.text(), offered, places.find(question.text().value()).map(Jurisdiction::code)));
    }

    private Reply answer(Candidate best, List<Candidate> ranked, Question question, String words) {
        Article article = knowledge
                .articleOf(best.intent())
                .orElseThrow(
                        () -> new IllegalStateException("the model knows an intent that the files do not: " + best));
        Jurisdiction place = placeOf(words, question);
        LocalDate day = DayFinder.find(words, question.askedOn()).orElse(question.askedOn());
        // 昨天 is counted from the day of the question, whatever day the law is asked of.
        Facts said = EntityFinder.find(words, Facts.of(place, question.askedOn()));
        Facts facts = new Facts(place, day, said.known());
        Composed composed = composer.compose(article, facts, question.replyLanguage());
        Reply.Basis basis = basis(Optional.of(best), ranked, place, day, question);
        return composed.fold(
                answered -> new Reply.Answered(answered, provisions.offer(answered, question.replyLanguage()), basis),
                none -> new Reply.Unconfirmed(none, basis));
    }

    /** The place the words name, else the asker's own, else the home jurisdiction; the answer says which. */
    private Jurisdiction placeOf(String words, Question question) {
        return places.find(words).or(question::jurisdiction).orElse(HOME);
    }

    private Reply chosen(Choice choice, Question question, Optional<Dialogue> dialogue) {
        String asked = question.text().value();
        if (choice instanceof Choice.Picked picked) {
            Intent intent = picked.intent();
            Candidate candidate = new Candidate(intent.name(), intent.topic(), 1);
            return answer(candidate, List.of(candidate), question, asked);
        }
        if (choice instanceof Choice.Law law) {
            return new Reply.LawShown(
                    law.citation(),
                    provisions.wording(law.citation(), question.replyLanguage()),
                    basis(question, List.of()));
        }
        Language language = question.replyLanguage();
        List<Candidate> refused = dialogue.stream()
                .flatMap(d -> d.offered().stream())
                .map(knowledge::intent)
                .flatMap(Optional::stream)
                .map(i -> new Candidate(i.name(), i.topic(), 0))
                .toList();
        return new Reply.HandedOff(
                texts.get(language, "handed_off", composer.hotline("union", language), texts.noted(language)),
                basis(Optional.empty(), refused, placeOf(asked, question), question.askedOn(), question));
    }

    /**
     * The answer to her own case, if it comes out the same whichever of the close candidates she means: because their articles count by one
     * rule, and she told what it counts with.
     */
    private Optional<Reply> countedAlike(List<Candidate> ranked, Question question, String words) {
        List<Candidate> close =
                ranked.stream().filter(c -> c.confidence() >= CLOSE).toList();
        Set<Optional<String>> rules = close.stream()
                .map(c -> knowledge.articleOf(c.intent()).flatMap(Article::counts))
                .collect(Collectors.toSet());
        Optional<Rule> rule = rules.size() == 1 ? rules.iterator().next().flatMap(Rules::named) : Optional.empty();
        Facts facts = EntityFinder.find(words, Facts.of(placeOf(words, question), question.askedOn()));
        return close.size() > 1
                        && rule.filter(r -> facts.knowsAny(r.dependsOn())).isPresent()
                ? Optional.of(answer(close.get(0), ranked, question, words))
                : Optional.empty();
    }

    private Reply whichOne(List<Candidate> ranked, Question question) {
        Language language = question.replyLanguage();
        List<Reply.Offer> offers = ranked.stream()
                .filter(c -> c.confidence() >= WORTH_OFFERING)
                .limit(OFFERED)
                .flatMap(c -> knowledge.intent(c.intent()).stream()
                        .map(i -> new Reply.Offer(c, i.title().in(language))))
                .toList();
        if (offers.isEmpty()) {
            return sayItAgain(ranked, question);
        }
        StringBuilder text = new StringBuilder(texts.get(language, "clarify.head")).append('\n');
        for (int i = 0; i < offers.size(); i++) {
            text.append('\n').append(i + 1).append(". ").append(offers.get(i).title());
        }
        String none = texts.get(language, "clarify.none");
        text.append('\n').append(offers.size() + 1).append(". ").append(none);
        text.append("\n\n").append(texts.get(language, "clarify.hint"));
        return new Reply.ClarifyingQuestion(text.toString(), offers, none, basis(question, ranked));
    }

    private Reply sayItAgain(List<Candidate> ranked, Question question) {
        Language language = question.replyLanguage();
        String text = ranked.isEmpty()
                ? texts.get(language, "not_understood.no_words")
                : texts.get(language, "not_understood", composer.hotline("union", language), texts.noted(language));
        return new Reply.NotUnderstood(text, basis(question, ranked));
    }

    private Reply notOurs(List<Candidate> ranked, Question question) {
        Language language = question.replyLanguage();
        return new Reply.OutOfScope(
                texts.get(
                        language,
                        "out_of_scope",
                        composer.hotline("legal_aid", language),
                        composer.hotline("government", language)),
                basis(question, ranked));
    }

    private Reply inDanger(Crisis crisis, Question question) {
        Language language = question.replyLanguage();
        String text = Placeholders.fill(
                crisis.text().in(language),
                name -> composer.hotline(name.substring(Placeholders.PHONE.length()), language));
        return new Reply.Crisis(crisis.id(), text, basis(question, List.of()));
    }

    private Reply.Basis basis(Question question, List<Candidate> ranked) {
        return basis(
                ranked.stream().findFirst(),
                ranked,
                placeOf(question.text().value(), question),
                question.askedOn(),
                question);
    }

    private static Reply.Basis basis(
            Optional<Candidate> best, List<Candidate> ranked, Jurisdiction place, LocalDate asOf, Question question) {
        List<Candidate> likeliest = ranked.stream().limit(OFFERED).toList();
        return new Reply.Basis(best, likeliest, place, asOf, question.replyLanguage());
    }

    /** Refuses a place that is in no list: the law above it would be told as if it were its own.
     * @throws IllegalArgumentException if there is no such place
     */
    public void mustKnow(Jurisdiction place) {
        if (knowledge.place(place).isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no place " + place + ": use a code of knowledge/jurisdictions.yaml, such as CN-SD");
        }
    }

    /** Names the state of knowledge and model that answers. */
    public String revision() {
        return knowledge.revision();
    }
}
