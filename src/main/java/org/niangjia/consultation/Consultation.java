package org.niangjia.consultation;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.Texts;
import org.niangjia.casework.CaseChoice;
import org.niangjia.casework.Casework;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.LawLibrary;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Candidate;
import org.niangjia.understanding.EntityFinder;
import org.niangjia.understanding.LeaningWords;
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

    /** Questions of one message that are answered; a message on a telephone is read no further. */
    private static final int AT_ONCE = 4;

    /** Characters of words that can only go on from something. */
    private static final int LITTLE = 12;

    /** Characters of unfinished words that are read again with the next message. */
    private static final int LONGEST_UNFINISHED = 400;

    /** Hotlines for whoever cannot be answered. */
    private static final List<String> MEANWHILE = List.of("union", "women", "human_resources", "legal_aid");

    private final Knowledge knowledge;
    private final Understander understander;
    private final AnswerComposer composer;
    private final CrisisLane crisisLane;
    private final Likeness likeness;
    private final PlaceFinder places;
    private final FollowUps followUps;
    private final Situations situations;
    private final Answering answering;
    private final AnswerButtons buttons;
    private final HandOver handOver;
    private final Optional<LawLibrary> laws;
    private final Provisions provisions;
    private final Texts texts;

    /**
     * Puts a consultation together that has no way to staff: see {@link #with}.
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
        this(knowledge, understander, places, laws, Optional.empty(), texts, Clock.systemUTC(), likeness);
    }

    private Consultation(
            Knowledge knowledge,
            Understander understander,
            PlaceFinder places,
            Optional<LawLibrary> laws,
            Optional<Casework> casework,
            Texts texts,
            Clock clock,
            Likeness likeness) {
        this.knowledge = knowledge;
        this.likeness = likeness;
        this.laws = laws;
        this.understander = understander;
        this.composer = new AnswerComposer(knowledge, texts);
        this.crisisLane = new CrisisLane(knowledge.crisis(), knowledge.hotlines(), texts);
        this.places = places;
        this.buttons = new AnswerButtons(knowledge, texts);
        this.followUps = new FollowUps(knowledge, understander, places);
        this.situations = new Situations(knowledge.situations());
        this.provisions = new Provisions(laws, texts, composer);
        this.answering = new Answering(
                knowledge, composer, new CaseFacts(places, understander::inCharacters), provisions, followUps, texts);
        this.handOver = new HandOver(knowledge, casework, texts, buttons, clock);
        this.texts = texts;
    }

    /** The same consultation, with a way to staff. */
    public Consultation with(Casework casework, Clock clock) {
        return new Consultation(knowledge, understander, places, laws, Optional.of(casework), texts, clock, likeness);
    }

    /** The whole path of a message, already redacted: in danger? a choice? what does it ask? then a reply to each question. */
    public Reply reply(Question asked, Optional<Dialogue> before) {
        return replied(
                asked,
                before.map(open -> open.about(intent -> knowledge.intent(intent).isPresent())));
    }

    private Reply replied(Question asked, Optional<Dialogue> dialogue) {
        Question question = inItsLanguage(asked, dialogue);
        String words = question.text().value();
        Optional<Said> before = dialogue.flatMap(Dialogue::said);
        Likeness like = likeness.remembering();
        Optional<CrisisLane.Heard.Danger> danger = crisisLane
                .signOf(words, like)
                .or(() -> Optional.of(understander.inCharacters(words))
                        .filter(inCharacters -> !inCharacters.equals(words))
                        .flatMap(inCharacters -> crisisLane.signOf(inCharacters, like)))
                .or(() -> before.flatMap(said -> crisisLane.signOf(said.words() + words, like)));
        if (danger.isPresent()) {
            return inDanger(danger.get(), new Turn(question, dialogue));
        }
        Optional<Reply> ofACase = handOver.reply(new Turn(question, dialogue), answering);
        if (ofACase.isPresent()) {
            return ofACase.get();
        }
        Optional<Choice> choice = Choice.of(words, dialogue, knowledge);
        if (choice.isPresent()) {
            return chosen(choice.get(), new Turn(meant(question, dialogue), dialogue));
        }
        Turn turn = new Turn(question, dialogue);
        if (Choice.isButton(words)) {
            return steered("ask_again", false, turn);
        }
        Optional<Wish> wish = Wish.in(words).filter(w -> !answersWhatWasAsked(turn));
        if (wish.isPresent()) {
            return wished(wish.get(), turn);
        }
        // Without a sign only words that are none of these are compared with those of people in danger: 没帮助 is like
        // much.
        Optional<CrisisLane.Heard> heard = crisisLane.hear(understander.inCharacters(words), saysLittle(words), like);
        Optional<CrisisLane.Heard.Danger> unsaid = danger(heard);
        if (unsaid.isPresent()) {
            return inDanger(unsaid.get(), turn);
        }
        Reply reply = turn.matter().flatMap(matter -> goesOn(matter, turn)).orElseGet(() -> read(turn, before));
        return heard.isPresent() ? comforted(reply, turn.language()) : reply;
    }

    /** Who despairs is answered, but not before a kind word and a number to call. */
    private Reply comforted(Reply reply, Language language) {
        Optional<String> comfort = crisisLane.comfort(language);
        if (comfort.isEmpty()) {
            return reply;
        }
        List<String> heads = new ArrayList<>(reply instanceof Reply.Several several ? several.heads() : List.of(""));
        heads.set(0, comfort.get() + "\n" + (heads.get(0).isEmpty() ? "" : "\n" + heads.get(0)));
        return new Reply.Several(reply.each(), heads);
    }

    /** 我老公呢, 我在河南 and 我怀孕五个月了 are like much and say little: without a sign only much likeness makes them a cry for help. */
    private boolean saysLittle(String words) {
        boolean few = words.length() <= LITTLE;
        Facts nothing = Facts.of(HOME, LocalDate.EPOCH);
        return few
                && (LeaningWords.areMarked(words)
                        || places.find(words).isPresent()
                        || !EntityFinder.find(understander.inCharacters(words), nothing)
                                .known()
                                .isEmpty());
    }

    /** 嗯 after 是不是难产 is no farewell. */
    private boolean answersWhatWasAsked(Turn turn) {
        return turn.matter()
                .flatMap(matter -> followUps.answered(turn.question(), matter))
                .isPresent();
    }

    private Reply read(Turn turn, Optional<Said> before) {
        if (!answers()) {
            return outOfOrder(turn);
        }
        List<Asked> each = understander.read(turn.question().text().value(), before);
        return each.size() == 1 ? one(each.get(0), turn) : replies(each, turn);
    }

    /** The files or the model are damaged: nothing is guessed. Staff get what she asked, she gets numbers to call. */
    private Reply outOfOrder(Turn turn) {
        Language language = turn.language();
        return new Reply.HandedOff(
                texts.get(language, "out_of_order", texts.noted(language), meanwhile(language)),
                UnresolvedQuestion.Reason.FAILED,
                List.of(buttons.person(language)),
                answering.basis(turn, Answering.asIs(turn.question()), List.of()));
    }

    private String meanwhile(Language language) {
        return MEANWHILE.stream()
                .map(id -> "· " + composer.hotline(id, language))
                .collect(Collectors.joining("\n"));
    }

    /** What is said while nothing can be stored: first help to somebody in danger, to everybody else numbers to call. Needs no store. */
    public FirstHelp withoutStore() {
        return (message, language) -> Optional.of(crisisLane
                .reply(message, language)
                .orElseGet(() -> texts.get(language, "out_of_order.store", meanwhile(language))));
    }

    /** 我怀孕了 asks nothing yet: what others ask then is offered, whatever it sounds like. */
    private Reply one(Asked asked, Turn turn) {
        return situations
                .told(understander.inCharacters(asked.words()))
                .map(situation -> answering.ofSituation(situation, turn, asked))
                .orElseGet(() -> answering.reply(asked, turn));
    }

    /** The same question with another fact, or another question of the same matter. */
    private Optional<Reply> goesOn(Matter matter, Turn turn) {
        return followUps
                .changed(turn.question(), matter)
                .map(changed -> answering.recounted(changed, turn))
                .or(() -> followUps.leaning(turn.question(), matter).map(asked -> answering.reply(asked, turn)));
    }

    private Reply wished(Wish wish, Turn turn) {
        return switch (wish) {
            case PERSON -> handOver.offer(turn, answering);
            case HAND_OVER -> handOver.open(turn, answering);
            case BACK -> back(turn);
            case CANCEL -> steered("cancelled", true, turn);
            case START_OVER -> steered("started_over", true, turn);
            case AGAIN ->
                turn.matter()
                        .map(matter -> answering.recounted(matter, turn))
                        .orElseGet(() -> steered("nothing_before", false, turn));
            case BASIS ->
                turn.matter()
                        .flatMap(matter -> knowledge.intent(matter.intent()))
                        .map(intent -> answering.part(new Choice.More(Choice.Part.BASIS, intent), turn))
                        .orElseGet(() -> steered("nothing_before", false, turn));
            case HELLO -> steered("hello", false, turn);
            case THANKS -> steered("thanks", false, turn);
        };
    }

    private Reply steered(String key, boolean closes, Turn turn) {
        return new Reply.Steered(
                texts.get(turn.language(), key),
                closes,
                key.equals("nothing_before") ? List.of(buttons.person(turn.language())) : List.of(),
                answering.basis(turn, Answering.asIs(turn.question()), List.of()));
    }

    /** To the answer before the last. */
    private Reply back(Turn turn) {
        List<Matter> earlier = turn.before().map(Dialogue::earlier).orElse(List.of());
        if (earlier.isEmpty()) {
            return steered("nothing_before", false, turn);
        }
        Matter matter = earlier.get(earlier.size() - 1);
        Dialogue then = turn.before().orElseThrow().withMatters(earlier);
        return answering.recounted(matter, new Turn(turn.question(), Optional.of(then)));
    }

    /** Pinyin is Chinese, and is answered in Chinese; 8000 is of the language that is spoken. */
    private Question inItsLanguage(Question question, Optional<Dialogue> dialogue) {
        String words = question.text().value();
        boolean wordless = isButton(words) || words.codePoints().noneMatch(Character::isLetter);
        if (wordless && dialogue.isPresent() && question.language().isEmpty()) {
            return question.withLanguage(dialogue.get().language());
        }
        Language language = language(question.text());
        return language == question.replyLanguage() || question.language().isPresent()
                ? question
                : question.withLanguage(language);
    }

    private static boolean isButton(String words) {
        return Choice.isButton(words)
                || Wish.isButton(words)
                || CaseChoice.parse(words).isPresent();
    }

    private Language language(RedactedText text) {
        return Language.of(understander.inCharacters(text.value()));
    }

    /** A reply to each of several questions, below its words; not to more than she can read at once. */
    private Reply replies(List<Asked> asked, Turn turn) {
        Language language = turn.language();
        List<Reply> replies = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        for (Asked one : asked.subList(0, Math.min(AT_ONCE, asked.size()))) {
            replies.add(answering.reply(one, turn));
            heads.add(texts.get(language, "several.head", String.valueOf(replies.size()), inOneLine(one.words())));
        }
        if (asked.size() > AT_ONCE) {
            String rest = asked.subList(AT_ONCE, asked.size()).stream()
                    .map(one -> "· " + inOneLine(one.words()))
                    .collect(Collectors.joining("\n"));
            Asked left = new Asked(rest, "", true, new Understanding.NotUnderstood(List.of(), 0));
            replies.add(new Reply.AskAgain(
                    texts.get(language, "several.rest", String.valueOf(AT_ONCE), rest),
                    answering.basis(turn, left, List.of())));
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
            return inItsLanguage(question, dialogue);
        }
        Question spoken = question.withLanguage(
                question.language().orElse(dialogue.map(Dialogue::language).orElse(Language.ZH)));
        return dialogue.filter(choice.get()::isOf)
                .map(d -> spoken.withText(d.question()))
                .orElse(spoken);
    }

    /** Whether words are what a button sends, and none of a person's. */
    public static boolean isPress(String words) {
        return Wish.isButton(words)
                || Choice.isButton(words)
                || CaseChoice.parse(words).isPresent();
    }

    /** Whether the words are a choice that can still be made. */
    public boolean isChoice(Question question, Optional<Dialogue> dialogue) {
        String words = question.text().value();
        return Wish.isButton(words) || CaseChoice.parse(words).isPresent() || isOffered(question, dialogue);
    }

    private boolean isOffered(Question question, Optional<Dialogue> dialogue) {
        return Choice.of(question.text().value(), dialogue, knowledge).isPresent();
    }

    /** What she chose of a clarifying question, to stand in its place; none if it was no choice of the one that is open. */
    Optional<Outgoing> chosen(Question question, Optional<Dialogue> dialogue) {
        Language language = meant(question, dialogue).replyLanguage();
        return Choice.of(question.text().value(), dialogue, knowledge)
                .filter(choice -> choice instanceof Choice.NoneOfThese
                        || (choice instanceof Choice.Picked
                                && dialogue.filter(choice::isOf).isPresent()))
                .map(choice -> choice instanceof Choice.Picked picked
                        ? picked.intent().title().in(language)
                        : texts.get(language, "clarify.none"))
                .map(title -> new Outgoing(texts.get(language, "clarify.chosen", title), List.of()));
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
                        meant.withText(one.basis().asked()), Decision.of(one, revision(), elapsedMillis), one.check()))
                .toList();
        return new Exchange(
                received,
                decided,
                messages,
                dialogueAfter(question, before, reply, now),
                completes(reply, before).map(Dialogue.Going::since),
                now,
                reply.act(),
                reply.rated());
    }

    /** What stays open after a reply: what she can choose from, what she may go on from, and what the conversation is about. */
    public Optional<Dialogue> dialogueAfter(Question question, Optional<Dialogue> before, Reply reply, Instant now) {
        List<Reply> replies = reply.each();
        Reply last = replies.stream()
                .filter(Reply.ClarifyingQuestion.class::isInstance)
                .findFirst()
                .orElse(replies.get(replies.size() - 1));
        if (last instanceof Reply.Steered steered) {
            return steered.closes() ? Optional.empty() : before.map(d -> d.awaiting(Optional.empty()));
        }
        if (isAside(last)) {
            return before.map(d -> d.awaiting(last.awaits()))
                    .or(() -> last.awaits()
                            .map(next -> Dialogue.awaiting(
                                    last.basis().asked(), last.basis().language(), Optional.of(next))));
        }
        boolean chosen = isOffered(question, before);
        boolean answered =
                last instanceof Reply.Answered || last instanceof Reply.Counting || last instanceof Reply.Unconfirmed;
        boolean unclear = last instanceof Reply.ClarifyingQuestion || last instanceof Reply.NotUnderstood;
        boolean strange = last instanceof Reply.OutOfScope;
        List<String> offered = last instanceof Reply.ClarifyingQuestion clarifying
                ? clarifying.offered().stream().map(o -> o.candidate().intent()).toList()
                : List.of();
        RedactedText words = last.basis().asked();
        Optional<Dialogue.Going> going = !chosen
                        && (answered || unclear)
                        && words.value().length() <= LONGEST_UNFINISHED
                ? Optional.of(new Dialogue.Going(
                        answered && last.basis().asks(),
                        completes(reply, before).map(Dialogue.Going::since).orElse(now),
                        now))
                : Optional.empty();
        // Words that tell a situation were understood: nothing has been looked for among candidates.
        boolean lost = strange || (unclear && !last.basis().candidates().isEmpty());
        int unclearSoFar = lost ? before.map(Dialogue::unclear).orElse(0) + 1 : 0;
        List<Matter> matters = last.basis().matters();
        return going.isEmpty() && offered.isEmpty() && matters.isEmpty() && !strange
                ? Optional.empty()
                : Optional.of(new Dialogue(
                        words,
                        last.basis().language(),
                        offered,
                        places.find(understander.inCharacters(words.value())).map(Jurisdiction::code),
                        going,
                        matters,
                        Optional.empty(),
                        unclearSoFar));
    }

    /** What leaves the conversation where it was. */
    private static boolean isAside(Reply reply) {
        return reply instanceof Reply.LawShown
                || reply instanceof Reply.CalendarGiven
                || reply instanceof Reply.PartShown
                || reply instanceof Reply.RatingTaken
                || reply instanceof Reply.HandOverOffered
                || reply instanceof Reply.CaseTold
                || reply instanceof Reply.Crisis;
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

    private Reply chosen(Choice choice, Turn turn) {
        if (choice instanceof Choice.Picked picked) {
            return answering.answer(picked.intent(), turn);
        }
        if (choice instanceof Choice.Calculator calculator) {
            return answering.count(calculator.intent(), turn);
        }
        if (choice instanceof Choice.More more) {
            return answering.part(more, turn);
        }
        if (choice instanceof Choice.Value value) {
            return answering.recounted(turn.matter().orElseThrow().answering(value.value()), turn);
        }
        Language language = turn.language();
        Asked asked = Answering.asIs(turn.question());
        if (choice instanceof Choice.Rated rated) {
            return rated(rated.rating(), turn, asked);
        }
        if (choice instanceof Choice.Law law) {
            return new Reply.LawShown(
                    law.citation(),
                    provisions.wording(law.citation(), language),
                    answering.basis(turn, asked, List.of()));
        }
        List<Candidate> refused = turn.before().stream()
                .flatMap(d -> d.offered().stream())
                .map(knowledge::intent)
                .flatMap(Optional::stream)
                .map(i -> new Candidate(i.name(), i.topic(), 0))
                .toList();
        return new Reply.HandedOff(
                texts.get(language, "handed_off", composer.hotline("union", language), texts.noted(language)),
                UnresolvedQuestion.Reason.NONE_OF_THESE,
                List.of(buttons.person(language)),
                answering.basis(Optional.empty(), refused, turn, asked));
    }

    private Reply rated(Rating rating, Turn turn, Asked asked) {
        Language language = turn.language();
        boolean why = rating == Rating.UNHELPFUL;
        boolean isNew = turn.before()
                .flatMap(Dialogue::awaited)
                .filter(awaited -> awaited.kind() == Awaited.Kind.RATING_REASON)
                .isEmpty();
        String key = why ? "rated.why" : rating.isBad() ? "rated.bad" : "rated.good";
        return new Reply.RatingTaken(
                texts.get(language, key, composer.hotline("union", language), texts.noted(language)),
                rating,
                isNew,
                why ? buttons.reasons(language) : rating.isBad() ? List.of(buttons.person(language)) : List.of(),
                answering.basis(rated(turn), List.of(), turn, asked));
    }

    /** What the answer that she speaks of was given to. */
    private Optional<Candidate> rated(Turn turn) {
        return turn.matter()
                .flatMap(matter -> knowledge.intent(matter.intent()))
                .map(intent -> new Candidate(intent.name(), intent.topic(), 1));
    }

    private static Optional<CrisisLane.Heard.Danger> danger(Optional<CrisisLane.Heard> heard) {
        return heard.filter(CrisisLane.Heard.Danger.class::isInstance).map(CrisisLane.Heard.Danger.class::cast);
    }

    /** What to say first of all to who wrote the words, if there is a sign that somebody is in danger: without the model. */
    Optional<String> firstHelp(RedactedText words, Language language) {
        return crisisLane.reply(words.value(), language);
    }

    /** Her words go no further than this: what is recorded is only which danger it was. */
    private Reply inDanger(CrisisLane.Heard.Danger danger, Turn turn) {
        Language language = turn.language();
        String crisis = danger.crisis().id();
        Question unkept =
                turn.question().withText(RedactedText.of(Reply.Crisis.NOT_KEPT)).withLanguage(language);
        return new Reply.Crisis(
                crisis,
                crisisLane.text(danger, language),
                answering.basis(
                        Optional.of(new Candidate(Reply.Crisis.TOPIC + "." + crisis, Reply.Crisis.TOPIC, 1)),
                        List.of(),
                        turn.with(unkept),
                        Answering.asIs(unkept)));
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

    /** Gives the answers of this consultation their codes, and tells whether those given before still stand. */
    public Verification verification(IssuedAnswers issued, Optional<URI> publicUrl, Clock clock) {
        return new Verification(knowledge, texts, issued, publicUrl, clock);
    }

    /** Whether it answers at all: it does not while the files or the model are damaged. */
    public boolean answers() {
        return knowledge.answers();
    }

    /** Names the state of knowledge and model that answers. */
    public String revision() {
        return knowledge.revision();
    }
}
