package org.niangjia.consultation;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.Texts;
import org.niangjia.casework.CaseChoice;
import org.niangjia.casework.Casework;
import org.niangjia.consultation.danger.CrisisLane;
import org.niangjia.consultation.danger.FirstHelp;
import org.niangjia.consultation.danger.Likeness;
import org.niangjia.consultation.danger.SafeNow;
import org.niangjia.consultation.dialogue.Choice;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.dialogue.MeantQuestion;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.dialogue.Wish;
import org.niangjia.consultation.followup.FiguresOf;
import org.niangjia.consultation.followup.FollowUps;
import org.niangjia.consultation.followup.FurtherQuestions;
import org.niangjia.consultation.followup.LeaningQuestions;
import org.niangjia.consultation.followup.LikeRemarks;
import org.niangjia.consultation.followup.OfTheOpenMatter;
import org.niangjia.consultation.followup.RelatedFigures;
import org.niangjia.consultation.journal.Decision;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Received;
import org.niangjia.consultation.meaning.CaseFacts;
import org.niangjia.consultation.reply.AnswerButtons;
import org.niangjia.consultation.reply.Bases;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.consultation.reply.Provisions;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.consultation.verification.IssuedAnswers;
import org.niangjia.consultation.verification.Verification;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.LawLibrary;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.place.PlaceFinder;

/**
 * A worker's question on its way to a reply. {@link #reply} is the method to read first. Holds no state of any asker; safe for use by
 * several threads.
 */
public final class Consultation {

    private final Knowledge knowledge;
    private final Understander understander;
    private final PlaceFinder places;
    private final Optional<LawLibrary> laws;
    private final Texts texts;
    private final Likeness likeness;
    private final LikeRemarks remarks;

    private final CrisisLane crisisLane;
    private final DangerReplies danger;
    private final HandOver handOver;
    private final MeantQuestion meant;
    private final Choosing choosing;
    private final Steering steering;
    private final FollowUps followUps;
    private final OfTheOpenMatter openMatter;
    private final GoingOn goingOn;
    private final QuestionReplies questions;
    private final StaysOpen staysOpen;

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
        this(knowledge, understander, places, laws, texts, Likeness.NONE, LikeRemarks.NONE);
    }

    /**
     * The same, with ears for what no sign and no phrasing has.
     *
     * @param likeness says what danger words without a sign of danger are like
     * @param remarks hears what words of her own say of the answer
     */
    public Consultation(
            Knowledge knowledge,
            Understander understander,
            PlaceFinder places,
            Optional<LawLibrary> laws,
            Texts texts,
            Likeness likeness,
            LikeRemarks remarks) {
        this(knowledge, understander, places, laws, Optional.empty(), texts, Clock.systemUTC(), likeness, remarks);
    }

    private Consultation(
            Knowledge knowledge,
            Understander understander,
            PlaceFinder places,
            Optional<LawLibrary> laws,
            Optional<Casework> casework,
            Texts texts,
            Clock clock,
            Likeness likeness,
            LikeRemarks remarks) {
        this.knowledge = knowledge;
        this.understander = understander;
        this.places = places;
        this.laws = laws;
        this.texts = texts;
        this.likeness = likeness;
        this.remarks = remarks;
        AnswerComposer composer = new AnswerComposer(knowledge, texts);
        AnswerButtons buttons = new AnswerButtons(knowledge, texts);
        CaseFacts cases = new CaseFacts(places, understander);
        Bases bases = new Bases(cases);
        Provisions provisions = new Provisions(laws, texts, composer);
        this.crisisLane = new CrisisLane(knowledge.crisis(), knowledge.hotlines(), texts);
        FiguresOf figures = new FiguresOf(knowledge, understander);
        RelatedFigures related = new RelatedFigures(knowledge, understander, figures);
        this.followUps = new FollowUps(understander, places, figures, related);
        LeaningQuestions leaning = new LeaningQuestions(knowledge, understander);
        Answering answering =
                new Answering(knowledge, composer, cases, provisions, figures, related, bases, buttons, texts);
        this.danger = new DangerReplies(knowledge, crisisLane, likeness, understander, places, bases, answering);
        this.questions = new QuestionReplies(
                knowledge, understander, composer, cases, leaning, answering, bases, buttons, texts);
        FurtherQuestions further = new FurtherQuestions(knowledge, remarks);
        this.openMatter = new OfTheOpenMatter(knowledge, understander, followUps, figures, related, further);
        this.goingOn = new GoingOn(
                knowledge,
                understander,
                places,
                followUps,
                related,
                openMatter,
                leaning,
                further,
                answering,
                questions);
        AnswerParts parts = new AnswerParts(answering, provisions, bases, composer, buttons, texts);
        this.handOver = new HandOver(knowledge, casework, composer, bases, buttons, texts, clock);
        this.meant = new MeantQuestion(knowledge, understander);
        this.choosing = new Choosing(knowledge, composer, answering, parts, provisions, bases, buttons, texts);
        this.steering = new Steering(knowledge, answering, parts, handOver, bases, buttons, texts);
        this.staysOpen = new StaysOpen(understander, places);
    }

    /** The same consultation, with a way to staff. */
    public Consultation with(Casework casework, Clock clock) {
        return new Consultation(
                knowledge, understander, places, laws, Optional.of(casework), texts, clock, likeness, remarks);
    }

    /**
     * The whole path of a message, already redacted: in danger? about a case of hers? a choice? a wish? does it go on from what was spoken
     * of? what does it ask? then a reply to each question.
     */
    public Reply reply(Question asked, Optional<Dialogue> open) {
        return understander.readingOnce(() -> replied(asked, open));
    }

    private Reply replied(Question asked, Optional<Dialogue> open) {
        Optional<Dialogue> before = open.map(
                dialogue -> dialogue.about(intent -> knowledge.intent(intent).isPresent()));
        Turn turn = new Turn(meant.inItsLanguage(asked, before), before);
        DangerReplies.Listening listening = danger.to(turn);
        return listening
                .toSign()
                .or(() -> handOver.reply(turn))
                .or(() -> chosen(turn))
                .or(() -> wished(turn))
                .orElseGet(() -> listening.toLikenessOr(() -> answered(withoutWhatIsOver(turn))));
    }

    private Reply answered(Turn turn) {
        Reply reply = goingOn.reply(turn).orElseGet(() -> questions.reply(turn));
        return reply.isNotUnderstood() ? remarked(turn).orElse(reply) : reply;
    }

    /** What she says of the answer, or asks of its matter, in words that are no question to be understood: 行，你比我们人事强多了. */
    private Optional<Reply> remarked(Turn turn) {
        String words = turn.question().text().value();
        return remarks.wish(words)
                .filter(wish -> wish == Wish.PERSON || turn.matter().isPresent())
                .map(wish -> steering.reply(wish, turn))
                .or(() -> goingOn.notUnderstood(turn));
    }

    /** 警察把他带走了，我没事了。厂里要担责吗 asks only the last, in the course of what was spoken of. */
    private static Turn withoutWhatIsOver(Turn turn) {
        String words = turn.question().text().value();
        String asked = SafeNow.question(words);
        return asked.equals(words) ? turn : turn.with(turn.question().withText(RedactedText.of(asked)));
    }

    /** A choice of what she was offered, or a button of what is over. */
    private Optional<Reply> chosen(Turn turn) {
        Question question = turn.question();
        return meant.choice(question, turn.before())
                .map(choice -> choosing.reply(choice, turn.with(meant.of(question, turn.before()))))
                .or(() -> Choice.isButton(question.text().value())
                        ? Optional.of(steering.tooOld(turn))
                        : Optional.empty());
    }

    /** A wish for the conversation itself; 嗯 after 是不是难产 is no farewell. */
    private Optional<Reply> wished(Turn turn) {
        return Wish.in(turn.question().text().value())
                .filter(wish -> !wish.isOfTheAnswer() || turn.matter().isPresent())
                .filter(wish -> wish != Wish.SURE || !openMatter.isDeniedToSome(turn))
                .filter(wish -> turn.matter()
                        .flatMap(matter -> followUps.answered(turn.question(), matter))
                        .isEmpty())
                .map(wish -> steering.reply(wish, turn));
    }

    /**
     * The question that the words belong to, as it is to be recorded: a choice is a number or a button, and place, facts and language are
     * those of the question she was asked back on.
     */
    public Question meant(Question question, Optional<Dialogue> dialogue) {
        return meant.of(question, dialogue);
    }

    /** Whether words are what a button sends, and none of a person's. */
    public static boolean isPress(String words) {
        return MeantQuestion.isPress(words);
    }

    /** Whether the words are a choice that can still be made. */
    public boolean isChoice(Question question, Optional<Dialogue> dialogue) {
        String words = question.text().value();
        return Wish.isButton(words)
                || CaseChoice.parse(words).isPresent()
                || meant.choice(question, dialogue).isPresent();
    }

    /** What she chose of a clarifying question, to stand in its place; none if it was no choice of the one that is open. */
    public Optional<Outgoing> choiceShown(Question question, Optional<Dialogue> dialogue) {
        Language language = meant.of(question, dialogue).replyLanguage();
        return meant.choice(question, dialogue)
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
        Question belongsTo = meant.of(question, before);
        // What is answered beside a danger is not recorded: it would say what she asked.
        List<Exchange.Decided> decided = reply.each().stream()
                .filter(one -> !reply.isOfDanger() || one.isOfDanger())
                .map(one -> new Exchange.Decided(
                        belongsTo.withText(one.basis().asked()),
                        Decision.of(one, revision(), elapsedMillis),
                        one.check()))
                .toList();
        return new Exchange(
                received,
                decided,
                messages,
                dialogueAfter(question, before, reply, now),
                StaysOpen.completes(reply, before).map(Dialogue.Going::since),
                now,
                reply.act(),
                reply.rated());
    }

    /** What stays open after a reply: what she can choose from, what she may go on from, and what the conversation is about. */
    public Optional<Dialogue> dialogueAfter(Question question, Optional<Dialogue> before, Reply reply, Instant now) {
        return staysOpen.after(reply, before, meant.choice(question, before).isPresent(), now);
    }

    /** What to say first of all to who wrote the words, if there is a sign that somebody is in danger: without the model. */
    public Optional<String> firstHelp(RedactedText words, Language language) {
        return crisisLane.reply(words.value(), language);
    }

    /** What is said while nothing can be stored: first help to somebody in danger, to everybody else numbers to call. Needs no store. */
    public FirstHelp withoutStore() {
        return (message, language) -> Optional.of(crisisLane
                .reply(message, language)
                .orElseGet(() -> texts.get(language, "out_of_order.store", questions.meanwhile(language))));
    }

    /**
     * Refuses a place that is in no list: the law above it would be told as if it were its own.
     *
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
