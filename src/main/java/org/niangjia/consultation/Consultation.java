package org.niangjia.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.LawLibrary;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Candidate;
import org.niangjia.understanding.PlaceFinder;
import org.niangjia.understanding.Said;
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

    /** Questions of one message that are answered; a message on a telephone is read no further. */
    private static final int AT_ONCE = 4;

    /** Characters of unfinished words that are read again with the next message. */
    private static final int LONGEST_UNFINISHED = 400;

    private final Knowledge knowledge;
    private final Understander understander;
    private final AnswerComposer composer;
    private final CrisisLane crisisLane;
    private final Likeness likeness;
    private final PlaceFinder places;
    private final CaseFacts cases;
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
        this(knowledge, understander, places, laws, texts, Likeness.NONE);
    }

    /**
     * The same, with a second voice for the crisis lane.
     *
     * @param likeness says what danger words without a sign of danger are like
     */
    public Consultation(
            Knowledge knowledge,
            Understander understander,
            PlaceFinder places,
            Optional<LawLibrary> laws,
            Texts texts,
            Likeness likeness) {
        this.knowledge = knowledge;
        this.likeness = likeness;
        this.understander = understander;
        this.composer = new AnswerComposer(knowledge, texts);
        this.crisisLane = new CrisisLane(knowledge.crisis(), knowledge.hotlines(), texts);
        this.places = places;
        this.cases = new CaseFacts(places, understander::inCharacters);
        this.provisions = new Provisions(laws, texts, composer);
        this.texts = texts;
    }

    /** The whole path of a message, already redacted: in danger? a choice? what does it ask? then a reply to each question. */
    public Reply reply(Question asked, Optional<Dialogue> dialogue) {
        Question question = inItsLanguage(asked);
        String words = question.text().value();
        Optional<Said> before = dialogue.flatMap(Dialogue::said);
        Optional<CrisisLane.Heard.Danger> danger = danger(crisisLane.hear(words))
                .or(() -> danger(crisisLane.hear(understander.inCharacters(words), likeness)))
                .or(() -> before.flatMap(said -> danger(crisisLane.hear(said.words() + words))));
        if (danger.isPresent()) {
            return inDanger(danger.get(), question);
        }
        Optional<Choice> choice = Choice.of(words, dialogue, knowledge);
        if (choice.isPresent()) {
            return chosen(choice.get(), meant(question, dialogue), dialogue);
        }
        List<Asked> each = understander.read(words, before);
        return each.size() == 1 ? reply(each.get(0), question) : replies(each, question);
    }

    /** Pinyin is Chinese, and is answered in Chinese. */
    private Question inItsLanguage(Question question) {
        Language language = language(question.text());
        return language == question.replyLanguage() || question.language().isPresent()
                ? question
                : question.withLanguage(language);
    }

    private Language language(RedactedText text) {
        return Language.of(understander.inCharacters(text.value()));
    }

    /** The reply to one question: understood? then the article, counted and composed. */
    private Reply reply(Asked asked, Question question) {
        return asked.understanding()
                .fold(
                        recognised -> answer(recognised.best(), recognised.ranked(), question, asked),
                        ambiguous -> countedAlike(ambiguous.ranked(), question, asked)
                                .orElseGet(() -> whichOne(ambiguous.ranked(), question, asked)),
                        notUnderstood -> asked.asks()
                                ? sayItAgain(notUnderstood.ranked(), question, asked)
                                : goOn(notUnderstood.ranked(), question, asked),
                        outOfScope -> notOurs(outOfScope.ranked(), question, asked));
    }

    /** A reply to each of several questions, below its words; not to more than she can read at once. */
    private Reply replies(List<Asked> asked, Question question) {
        Language language = question.replyLanguage();
        List<Reply> replies = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        for (Asked one : asked.subList(0, Math.min(AT_ONCE, asked.size()))) {
            replies.add(reply(one, question));
            heads.add(texts.get(language, "several.head", String.valueOf(replies.size()), inOneLine(one.words())));
        }
        if (asked.size() > AT_ONCE) {
            String rest = asked.subList(AT_ONCE, asked.size()).stream()
                    .map(one -> "· " + inOneLine(one.words()))
                    .collect(Collectors.joining("\n"));
            Asked left = new Asked(rest, "", true, new Understanding.NotUnderstood(List.of(), 0));
            replies.add(new Reply.AskAgain(
                    texts.get(language, "several.rest", String.valueOf(AT_ONCE), rest),
                    basis(question, left, List.of())));
            heads.add(texts.get(language, "several.more"));
        }
        return new Reply.Several(replies, heads);
    }

    private static String inOneLine(String words) {
        return words.strip().replaceAll("\\s*\\n\\s*", " ");
    }

    /**
     * The question that the words belong to, as it is to be recorded: a choice is a number or a button, and place, facts and language are
     * those of the question she was asked back on.
     */
    public Question meant(Question question, Optional<Dialogue> dialogue) {
        Optional<Choice> choice = Choice.of(question.text().value(), dialogue, knowledge);
        if (choice.isEmpty()) {
            return inItsLanguage(question);
        }
        Question spoken = question.withLanguage(question.language()
                .orElse(dialogue.map(d -> language(d.question())).orElse(Language.ZH)));
        return dialogue.filter(choice.get()::isOf)
                .map(d -> spoken.withText(d.question()))
                .orElse(spoken);
    }

    /** Whether the words are a choice that can still be made. */
    public boolean isChoice(Question question, Optional<Dialogue> dialogue) {
        return Choice.of(question.text().value(), dialogue, knowledge).isPresent();
    }

    /**
     * What is to be recorded of a reply: its questions and decisions, and what stays open after it.
     *
     * @param before what was open when the question was put
     * @param messages what the asker is told, if it has to be sent
     */
    public Exchange exchange(
            Optional<Received> received,
            Question question,
            Optional<Dialogue> before,
            Reply reply,
            List<Outgoing> messages,
            double elapsedMillis,
            Instant now) {
        Question meant = meant(question, before);
        List<Exchange.Decided> decided = reply.each().stream()
                .map(one -> new Exchange.Decided(
                        meant.withText(one.basis().asked()), Decision.of(one, revision(), elapsedMillis)))
                .toList();
        return new Exchange(
                received,
                decided,
                messages,
                dialogueAfter(question, before, reply, now),
                completes(reply, before).map(Dialogue.Going::since),
                now);
    }

    /** What stays open after a reply: what she can choose from, and what she may go on from. */
    public Optional<Dialogue> dialogueAfter(Question question, Optional<Dialogue> before, Reply reply, Instant now) {
        if (isChoice(question, before)) {
            return Optional.empty();
        }
        List<Reply> replies = reply.each();
        Reply last = replies.stream()
                .filter(Reply.ClarifyingQuestion.class::isInstance)
                .findFirst()
                .orElse(replies.get(replies.size() - 1));
        boolean answered = last instanceof Reply.Answered || last instanceof Reply.Unconfirmed;
        boolean unclear = last instanceof Reply.ClarifyingQuestion || last instanceof Reply.NotUnderstood;
        if (!answered && !unclear) {
            return Optional.empty();
        }
        List<String> offered = last instanceof Reply.ClarifyingQuestion clarifying
                ? clarifying.offered().stream().map(o -> o.candidate().intent()).toList()
                : List.of();
        RedactedText words = last.basis().asked();
        boolean tooLong = words.value().length() > LONGEST_UNFINISHED;
        Instant since = completes(reply, before).map(Dialogue.Going::since).orElse(now);
        Optional<Dialogue.Going> going = tooLong
                ? Optional.empty()
                : Optional.of(new Dialogue.Going(answered && last.basis().asks(), since, now));
        return going.isEmpty() && offered.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dialogue(
                        words,
                        offered,
                        places.find(understander.inCharacters(words.value())).map(Jurisdiction::code),
                        going));
    }

    /** The unanswered words before that the question was read together with. */
    private static Optional<Dialogue.Going> completes(Reply reply, Optional<Dialogue> before) {
        return before.filter(d -> reply.each()
                        .get(0)
                        .basis()
                        .asked()
                        .value()
                        .startsWith(d.question().value() + "\n"))
                .flatMap(Dialogue::going)
                .filter(going -> !going.answered());
    }

    private Reply answer(Candidate best, List<Candidate> ranked, Question question, Asked asked) {
        Article article = knowledge
                .articleOf(best.intent())
                .orElseThrow(
                        () -> new IllegalStateException("the model knows an intent that the files do not: " + best));
        Facts facts = cases.of(asked, question);
        Composed composed = composer.compose(article, facts, question.replyLanguage());
        Reply.Basis basis = basis(Optional.of(best), ranked, facts.place(), facts.on(), question, asked);
        return composed.fold(
                answered -> new Reply.Answered(answered, provisions.offer(answered, question.replyLanguage()), basis),
                none -> new Reply.Unconfirmed(none, basis));
    }

    private Reply chosen(Choice choice, Question question, Optional<Dialogue> dialogue) {
        Asked asked = asIs(question);
        if (choice instanceof Choice.Picked picked) {
            Intent intent = picked.intent();
            Candidate candidate = new Candidate(intent.name(), intent.topic(), 1);
            return answer(candidate, List.of(candidate), question, asked);
        }
        if (choice instanceof Choice.Law law) {
            return new Reply.LawShown(
                    law.citation(),
                    provisions.wording(law.citation(), question.replyLanguage()),
                    basis(question, asked, List.of()));
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
                basis(Optional.empty(), refused, cases.place(asked, question), question.askedOn(), question, asked));
    }

    /**
     * The answer to her own case, if it comes out the same whichever of the close candidates she means: because their articles count by one
     * rule, and she told what it counts with.
     */
    private Optional<Reply> countedAlike(List<Candidate> ranked, Question question, Asked asked) {
        List<Candidate> close =
                ranked.stream().filter(c -> c.confidence() >= CLOSE).toList();
        Set<Optional<String>> rules = close.stream()
                .map(c -> knowledge.articleOf(c.intent()).flatMap(Article::counts))
                .collect(Collectors.toSet());
        Optional<Rule> rule = rules.size() == 1 ? rules.iterator().next().flatMap(Rules::named) : Optional.empty();
        Facts facts = cases.of(asked, question);
        return close.size() > 1
                        && rule.filter(r -> facts.knowsAny(r.dependsOn())).isPresent()
                ? Optional.of(answer(close.get(0), ranked, question, asked))
                : Optional.empty();
    }

    private Reply whichOne(List<Candidate> ranked, Question question, Asked asked) {
        Language language = question.replyLanguage();
        List<Reply.Offer> offers = ranked.stream()
                .filter(c -> c.confidence() >= WORTH_OFFERING)
                .limit(OFFERED)
                .flatMap(c -> knowledge.intent(c.intent()).stream()
                        .map(i -> new Reply.Offer(c, i.title().in(language))))
                .toList();
        if (offers.isEmpty()) {
            return sayItAgain(ranked, question, asked);
        }
        StringBuilder text = new StringBuilder(texts.get(language, "clarify.head")).append('\n');
        for (int i = 0; i < offers.size(); i++) {
            text.append('\n').append(i + 1).append(". ").append(offers.get(i).title());
        }
        String none = texts.get(language, "clarify.none");
        text.append('\n').append(offers.size() + 1).append(". ").append(none);
        text.append("\n\n").append(texts.get(language, "clarify.hint"));
        return new Reply.ClarifyingQuestion(text.toString(), offers, none, basis(question, asked, ranked));
    }

    private Reply sayItAgain(List<Candidate> ranked, Question question, Asked asked) {
        Language language = question.replyLanguage();
        String text = ranked.isEmpty()
                ? texts.get(language, "not_understood.no_words")
                : texts.get(language, "not_understood", composer.hotline("union", language), texts.noted(language));
        return new Reply.NotUnderstood(text, basis(question, asked, ranked));
    }

    /** She tells, and has not asked yet. */
    private Reply goOn(List<Candidate> ranked, Question question, Asked asked) {
        Language language = question.replyLanguage();
        return ranked.isEmpty()
                ? sayItAgain(ranked, question, asked)
                : new Reply.NotUnderstood(
                        texts.get(language, "go_on", composer.hotline("union", language)),
                        basis(question, asked, ranked));
    }

    private Reply notOurs(List<Candidate> ranked, Question question, Asked asked) {
        Language language = question.replyLanguage();
        return new Reply.OutOfScope(
                texts.get(
                        language,
                        "out_of_scope",
                        composer.hotline("legal_aid", language),
                        composer.hotline("government", language)),
                basis(question, asked, ranked));
    }

    private static Optional<CrisisLane.Heard.Danger> danger(Optional<CrisisLane.Heard> heard) {
        return heard.filter(CrisisLane.Heard.Danger.class::isInstance).map(CrisisLane.Heard.Danger.class::cast);
    }

    /** Her words go no further than this: what is recorded is only which danger it was. */
    private Reply inDanger(CrisisLane.Heard.Danger danger, Question question) {
        Language language = question.replyLanguage();
        String crisis = danger.crisis().id();
        Question unkept =
                question.withText(RedactedText.of(Reply.Crisis.NOT_KEPT)).withLanguage(language);
        return new Reply.Crisis(
                crisis,
                crisisLane.text(danger, language),
                basis(
                        Optional.of(new Candidate(Reply.Crisis.TOPIC + "." + crisis, Reply.Crisis.TOPIC, 1)),
                        List.of(),
                        cases.place(asIs(unkept), unkept),
                        question.askedOn(),
                        unkept,
                        asIs(unkept)));
    }

    /** Words that are taken as they are, whatever they ask. */
    private static Asked asIs(Question question) {
        return new Asked(question.text().value(), "", true, new Understanding.NotUnderstood(List.of(), 0));
    }

    private Reply.Basis basis(Question question, Asked asked, List<Candidate> ranked) {
        return basis(
                ranked.stream().findFirst(), ranked, cases.place(asked, question), question.askedOn(), question, asked);
    }

    private static Reply.Basis basis(
            Optional<Candidate> best,
            List<Candidate> ranked,
            Jurisdiction place,
            LocalDate asOf,
            Question question,
            Asked asked) {
        List<Candidate> likeliest = ranked.stream().limit(OFFERED).toList();
        return new Reply.Basis(
                RedactedText.of(asked.inContext()),
                asked.asks(),
                best,
                likeliest,
                place,
                asOf,
                question.replyLanguage());
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
