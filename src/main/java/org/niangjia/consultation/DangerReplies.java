package org.niangjia.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.niangjia.consultation.danger.AgreedTo;
import org.niangjia.consultation.danger.AskedInDanger;
import org.niangjia.consultation.danger.BirthOnPaper;
import org.niangjia.consultation.danger.CrisisLane;
import org.niangjia.consultation.danger.HarassmentWords;
import org.niangjia.consultation.danger.LikeDanger;
import org.niangjia.consultation.danger.Likeness;
import org.niangjia.consultation.danger.PeriodPain;
import org.niangjia.consultation.danger.SafeNow;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.meaning.FineAsked;
import org.niangjia.consultation.reply.Bases;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Said;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.anaphora.PointingWords;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.model.Candidate;
import org.niangjia.understanding.place.PlaceFinder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to what is asked for danger and despair, and replies to them. Safe for use by several threads. */
final class DangerReplies {

    private static final Logger LOG = LoggerFactory.getLogger(DangerReplies.class);

    /** Characters of words that can only go on from something. */
    private static final int LITTLE = 12;

    /** From which confidence a question is surely what it seems: see {@link LikeDanger} for what this costs. */
    private static final double SURELY = 0.9;

    private static final String HARASSMENT = "sexual_harassment";

    /** Topics whose questions are near to danger themselves. */
    private static final Set<String> OF_DISTRESS = Set.of("mental_health", HARASSMENT);

    /** What a family is due; nobody asks for its figures to put her affairs in order. */
    private static final Set<String> OF_A_FAMILY = Set.of(
            "maternity_allowance",
            "maternity_insurance_eligibility",
            "childcare_subsidy_tax",
            "maternity_leave",
            "paternity_leave",
            "childcare_leave");

    /** Of 4,300 messages by others 120 ordinary ones laugh and two of danger, both of which are heard. */
    private static final Phrasing LAUGHTER =
            Phrasing.inAnyCase("哈哈|嘿嘿|hhh|笑死|\\b(?:lol|(?:ha){2,}|lmao)\\b|[😂🤣😆😄😅🎉]");

    private static final Phrasing HIGH_OR_WET = Phrasing.of("桥|楼|顶|轨|崖|江边|河边|海边|湖边|水库|\\b(?:bridge|roof|rail|river)");

    private static final Phrasing PAUSE = Phrasing.of("[,，。;；.!！?？\\n](?=.)");

    private final CrisisLane lane;
    private final Likeness likeness;
    private final Understander understander;
    private final PlaceFinder places;
    private final Bases bases;

    private final Knowledge knowledge;
    private final Answering answering;

    DangerReplies(
            Knowledge knowledge,
            CrisisLane lane,
            Likeness likeness,
            Understander understander,
            PlaceFinder places,
            Bases bases,
            Answering answering) {
        this.knowledge = knowledge;
        this.answering = answering;
        this.lane = lane;
        this.likeness = likeness;
        this.understander = understander;
        this.places = places;
        this.bases = bases;
    }

    /** Listens to one message: what it is compared with is compared once. */
    Listening to(Turn turn) {
        return new Listening(turn, likeness.remembering());
    }

    /** One message that is listened to. */
    final class Listening {

        private final Turn turn;
        private final Likeness like;

        private Listening(Turn turn, Likeness like) {
            this.turn = turn;
            this.like = like;
        }

        /** The reply to a sign of danger, also one that the words give only with those before, or in pinyin. */
        Optional<Reply> toSign() {
            String words = turn.question().text().value();
            Optional<Said> before = turn.before().flatMap(Dialogue::said);
            return lane.signOf(words, like)
                    .or(() -> Optional.of(understander.inCharacters(words))
                            .filter(inCharacters -> !inCharacters.equals(words))
                            .flatMap(inCharacters -> lane.signOf(inCharacters, like)))
                    .or(() -> before.flatMap(said -> lane.signOf(said.words() + words, like)))
                    .filter(danger -> !isPeriodPain(danger))
                    .map(danger -> inDanger(danger, turn));
        }

        /** 疼得站不住，能请假不, of her days in the cold store while it comes: what was said before tells which pain it is. */
        private boolean isPeriodPain(CrisisLane.Heard.Danger danger) {
            return danger.isMedical()
                    && PeriodPain.goesOn(
                            understander.inCharacters(turn.wordsBefore()),
                            understander.inCharacters(turn.question().text().value()));
        }

        private Likeness.Doubt doubt(String words) {
            if (saysNothingByItsLikeness(words)) {
                return Likeness.Doubt.OVER;
            }
            if (isSurelyAsked(words)) {
                return Likeness.Doubt.SURELY_ASKED;
            }
            if (goesOn(words)) {
                return LeaningWords.sayThatTheyGoOn(words) ? Likeness.Doubt.GOING_ON : Likeness.Doubt.LEANING;
            }
            if (LAUGHTER.isIn(words)
                    || countsHerCase(words)
                    || onlyAsksForAFigure(words)
                    || asksOfABirthOnPaper(words)) {
                return Likeness.Doubt.LEANING;
            }
            return saysLittle(words) ? Likeness.Doubt.EVERYDAY : Likeness.Doubt.NONE;
        }

        /** 我老公呢, 我在河南 and 我怀孕五个月了 are like much and say little: without a sign only much likeness makes them a cry for help. */
        private boolean saysLittle(String words) {
            boolean few = words.length() <= LITTLE;
            return few
                    && (LeaningWords.areMarked(words)
                            || places.find(words).isPresent()
                            || tellsFacts(understander.inCharacters(words)));
        }

        /** Of a case of which nothing is known, as it will be read for the reply: once for both. */
        private boolean tellsFacts(String inCharacters) {
            Question question = turn.question();
            Facts nothing = Facts.of(question.jurisdiction().orElse(Jurisdiction.HOME), question.askedOn());
            return !understander.facts(inCharacters, nothing).known().isEmpty();
        }

        /** 那我不同意，他直接把我开了呢: what goes on from a matter in few words has none of its own that tell it from a threat. */
        private boolean goesOn(String words) {
            return turn.matter().isPresent() && LeaningWords.areShort(words);
        }

        /** 警察把他带走了，厂里要负责吗, 组长老摸我手, 报警能关他几天: the answer to each begins with what to do if it goes on. */
        private boolean saysNothingByItsLikeness(String words) {
            String inCharacters = understander.inCharacters(words);
            return SafeNow.asksOn(inCharacters)
                    || SafeNow.wasTreated(inCharacters)
                    || onlySaysWhere(inCharacters)
                    || agreedToWorkOnly(inCharacters)
                    || (AskingWords.askForAPenalty(inCharacters)
                            && (isOneClause(inCharacters)
                                    || SafeNow.policeKnow(inCharacters)
                                    || HarassmentWords.tellOnlyOfSecretFilming(inCharacters)
                                    || FineAsked.isOfTheEmployerIn(inCharacters)))
                    || (HarassmentWords.tellOfNoForce(inCharacters)
                            && isRead(words, asked -> isLikelyOf(asked, HARASSMENT)));
        }

        /** 他在淄博 after a question, and not 他在楼顶. */
        private boolean onlySaysWhere(String inCharacters) {
            return turn.matter().isPresent()
                    && inCharacters.length() <= LITTLE
                    && PointingWords.sayWhere(inCharacters)
                    && places.find(inCharacters).isPresent()
                    && !HIGH_OR_WET.isIn(inCharacters);
        }

        /** 小刘生的时候病历写了难产，产假几天: the papers are written when a birth is over. */
        private boolean asksOfABirthOnPaper(String words) {
            String inCharacters = understander.inCharacters(words);
            return BirthOnPaper.isTold(inCharacters) && AskingWords.askForAFigure(inCharacters);
        }

        /** 他说我自己点的头 after a transfer and a pay cut is of those, where they are unlike any danger. */
        private boolean agreedToWorkOnly(String inCharacters) {
            String before = turn.wordsBefore();
            return !before.isBlank()
                    && AgreedTo.onlyTells(inCharacters)
                    && turn.spokenOf()
                            .filter(matter -> OF_DISTRESS.contains(matter.topic()))
                            .isEmpty()
                    && like.isPlainlyNone(understander.inCharacters(before));
        }

        /** 我手里该留什么: what goes on or is one clause, and is surely a question of rights. */
        private boolean isSurelyAsked(String words) {
            String inCharacters = understander.inCharacters(words);
            return (goesOn(words) || isOneClause(inCharacters))
                    && like.danger(inCharacters, Likeness.Doubt.NONE).isPresent()
                    && isRead(words, DangerReplies::isSurelyOfRights);
        }

        /** 估一下津贴到手有多少: one clause that asks for a figure of what a family is due, and surely for that. */
        private boolean onlyAsksForAFigure(String words) {
            String inCharacters = understander.inCharacters(words);
            return AskingWords.askForAFigure(inCharacters)
                    && isOneClause(inCharacters)
                    && like.danger(inCharacters, Likeness.Doubt.NONE).isPresent()
                    && isRead(words, asked -> isSurelyOf(asked, OF_A_FAMILY));
        }

        private boolean isRead(String words, Predicate<Asked> so) {
            try {
                return understander.read(words, turn.before().flatMap(Dialogue::said)).stream()
                        .anyMatch(so);
            } catch (RuntimeException e) {
                // Whoever may be in danger is not left without help because her question cannot be read.
                LOG.error("a message like danger could not be read, so nothing tells against danger", e);
                return false;
            }
        }

        /** 被裁那天雨下得老大……四年十一个月，5k，能领多少: who tells the figures of her case and surely asks what they come to is upset, not in danger. */
        private boolean countsHerCase(String words) {
            String inCharacters = understander.inCharacters(words);
            return like.danger(inCharacters, Likeness.Doubt.NONE).isPresent()
                    && tellsFacts(inCharacters)
                    && isRead(words, DangerReplies::isSurelyOfRights);
        }

        /**
         * The reply to danger without a sign, a kind word before the reply to despair, or the reply itself. Only words that are no choice
         * and no wish are compared with those of people in danger: 没帮助 is like much.
         */
        Reply toLikenessOr(Supplier<Reply> reply) {
            String words = turn.question().text().value();
            Optional<CrisisLane.Heard> heard = lane.hear(understander.inCharacters(words), doubt(words), like)
                    .filter(of -> !(of instanceof CrisisLane.Heard.Danger danger && isPeriodPain(danger)));
            if (heard.isEmpty()) {
                return SafeNow.asksOn(understander.inCharacters(words))
                        ? comforted(reply.get(), turn.language())
                        : reply.get();
            }
            return heard.get() instanceof CrisisLane.Heard.Danger danger
                    ? inDanger(danger, turn)
                    : comforted(reply.get(), turn.language());
        }
    }

    /** Who despairs is answered, but not before a kind word and a number to call. */
    private Reply comforted(Reply reply, Language language) {
        Optional<String> comfort = lane.comfort(language);
        if (comfort.isEmpty()) {
            return reply;
        }
        List<String> heads = new ArrayList<>(reply instanceof Reply.Several several ? several.heads() : List.of(""));
        heads.set(0, comfort.get() + "\n" + (heads.get(0).isEmpty() ? "" : "\n" + heads.get(0)));
        return new Reply.Several(reply.each(), heads);
    }

    private static boolean isOneClause(String words) {
        return !PAUSE.isIn(words);
    }

    private static boolean isLikelyOf(Asked asked, String topic) {
        return asked.understanding().ranked().stream()
                .limit(1)
                .anyMatch(best -> best.confidence() >= Understanding.LIKELY
                        && best.topic().equals(topic));
    }

    private static boolean isSurelyOf(Asked asked, Set<String> topics) {
        return asked.understanding() instanceof Understanding.Recognised clear
                && clear.best().confidence() >= SURELY
                && topics.contains(clear.best().topic());
    }

    private static boolean isSurelyOfRights(Asked asked) {
        return asked.understanding()
                .fold(
                        recognised -> recognised.best().confidence() >= SURELY
                                && !OF_DISTRESS.contains(recognised.best().topic()),
                        ambiguous -> false,
                        notUnderstood -> false,
                        outOfScope -> false);
    }

    /** What to do first; then how she gets an order that keeps him away, where she asks for that, by the law of the place that she names. */
    private Reply inDanger(CrisisLane.Heard.Danger danger, Turn turn) {
        Turn unkept = unkept(turn);
        Reply first = first(danger, unkept);
        String words = understander.inCharacters(turn.question().text().value());
        return AskedInDanger.question(words)
                .flatMap(knowledge::intent)
                .<Reply>map(intent -> new Reply.Several(
                        List.of(first, answering.answer(intent, in(places.find(words), unkept))),
                        List.of("", intent.title().in(turn.language()))))
                .orElse(first);
    }

    /** Her words go no further than this: what is recorded is only which danger it was. */
    private static Turn unkept(Turn turn) {
        return turn.with(
                turn.question().withText(RedactedText.of(Reply.Crisis.NOT_KEPT)).withLanguage(turn.language()));
    }

    private static Turn in(Optional<Jurisdiction> place, Turn turn) {
        Question question = turn.question();
        return turn.with(new Question(
                question.asker(),
                question.text(),
                question.askedOn(),
                place.or(question::jurisdiction),
                question.language()));
    }

    private Reply first(CrisisLane.Heard.Danger danger, Turn unkept) {
        Language language = unkept.language();
        String crisis = danger.crisis().id();
        return new Reply.Crisis(
                crisis,
                lane.text(danger, language),
                bases.of(
                        Optional.of(new Candidate(Reply.Crisis.TOPIC + "." + crisis, Reply.Crisis.TOPIC, 1)),
                        List.of(),
                        unkept,
                        unkept.asIs()));
    }
}
