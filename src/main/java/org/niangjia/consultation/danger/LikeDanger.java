package org.niangjia.consultation.danger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.niangjia.knowledge.Crisis;
import org.niangjia.knowledge.CrisisSigns;
import org.niangjia.question.Language;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.likeness.LikeMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The second voice of the crisis lane: it hears danger in words without any sign of it that are like messages of people in danger, and
 * contradicts a sign in words that are plainly unlike them. If it fails, the signs alone decide, and the failure is logged. Safe for use by
 * several threads.
 */
public final class LikeDanger implements Likeness {

    private static final Logger LOG = LoggerFactory.getLogger(LikeDanger.class);

    /** Strength from which words are like danger; this and the next three were chosen over messages not trained on, and moved with the kernel since: docs/understanding.md. */
    private static final double LIKE = -0.1;

    /** The same for words that are nearer to an ordinary message than to any of danger. */
    private static final double LIKE_THOUGH_NOT_NEARER = 0.07;

    /** The same for words that say little or sound like everyday speech. */
    private static final double MUCH_LIKE = 0.28;

    /**
     * The same for words that tell at length: of 498 stories of ordinary matters, told with all that was felt, 66 were above the usual and 25 are above
     * this, of 117 hints of danger that are as long 5 are between.
     */
    private static final double AT_LENGTH = 0.2;

    /**
     * The same for few words that go on from a matter, for who laughs and for who counts her case: over 600 turns of conversations most dangers were above, all
     * but four others below; of 1,740 messages that count a case 22 are above it and 53 above the usual, of 783 hints of danger 3 are between.
     */
    private static final double VERY_MUCH_LIKE = 0.33;

    /**
     * The same for those that say of themselves that they go on and are nearer to an ordinary message: of six false alarms in 1,020 turns it
     * left four, and heard as many of 1,850 messages of danger that were put after a question.
     */
    private static final double GOES_ON_THOUGH_NOT_NEARER = 0.47;

    /** The same for what goes on in few words, or is one clause, and is surely a question of rights: of 1,370 dangers without a sign that were put
     * after a question the first above it was at .69.
     */
    private static final double THOUGH_SURELY_ASKED = 0.57;

    /**
     * The same for words as few as these, which have to be nearer to a message of danger than to any other as well: what is said in few
     * words is said plainly, and a greeting is like anything.
     */
    private static final double PLAINLY = 0.12;

    private static final int FEW = 13;

    /** Characters from which words tell at length. */
    private static final int LONG = 40;

    /** Strength of the whole below which a sign in words that are not like danger means something else: 没希望了吗，过了仲裁时效. */
    private static final double PLAINLY_NONE = -0.83;

    /** How much of what a part is more like danger than the whole counts: of many parts one is easily like danger by chance. */
    private static final double OF_A_PART = 0.3;

    /** More like danger than this a part of other words hardly is; up to about 2 is a message of danger itself. */
    private static final double MOST = 2;

    /**
     * Strength from which a part of a story is danger by itself, however much the rest tells of wages: of 8,460 messages by others it heard
     * one more, said outright in the middle of a question on severance, and took no ordinary one more for danger.
     */
    private static final double ITSELF = 1.05;

    /** Characters from which words are a story. */
    private static final int STORY = 60;

    /** Shorter parts are read with the next one: alone they mean nothing. */
    private static final int PART = 8;

    /** English needs that many letters more to say the same. */
    private static final int LETTERS = 3;

    /** A long story is read no further than this many parts. */
    private static final int PARTS = 32;

    private static final Phrasing PAUSE = Phrasing.of("[。！？!?；;，\\n]+|,(?!\\d)|(?<=[a-z])\\. ");

    private final LikeMessages learnt;
    private final Function<String, Optional<LikeMessages.Like>> messages;

    public LikeDanger(LikeMessages messages) {
        this(messages, messages::of);
    }

    private LikeDanger(LikeMessages learnt, Function<String, Optional<LikeMessages.Like>> messages) {
        this.learnt = learnt;
        this.messages = messages;
    }

    @Override
    public void learn() {
        trying(learnt::learn);
    }

    @Override
    public void prepare() {
        for (Language language : Language.values()) {
            prepare(language);
        }
    }

    @Override
    public void prepare(Language language) {
        trying(() -> learnt.prepare(language));
    }

    private static void trying(Runnable learning) {
        try {
            learning.run();
        } catch (RuntimeException e) {
            LOG.error("what words are like danger could not be learnt; their signs alone decide", e);
        }
    }

    @Override
    public Likeness remembering() {
        Map<String, Optional<LikeMessages.Like>> known = new ConcurrentHashMap<>();
        return new LikeDanger(learnt, words -> known.computeIfAbsent(words, messages));
    }

    /** The messages of people in danger, by the danger. */
    public static Map<String, List<String>> examples(CrisisSigns signs) {
        return signs.crises().stream().collect(Collectors.toMap(Crisis::id, Crisis::examples));
    }

    @Override
    public Optional<String> danger(String words, Doubt doubt) {
        boolean few = areFew(words);
        double from = Math.max(few ? PLAINLY : isLong(words) ? AT_LENGTH : LIKE, of(doubt));
        return like(words)
                .filter(like -> like.strength() >= from)
                .filter(like -> like.nearer() || (!few && like.strength() >= thoughNotNearer(doubt)))
                .map(LikeMessages.Like::nearest);
    }

    private static double of(Doubt doubt) {
        return switch (doubt) {
            case NONE -> LIKE;
            case EVERYDAY -> MUCH_LIKE;
            case LEANING, GOING_ON -> VERY_MUCH_LIKE;
            case SURELY_ASKED -> THOUGH_SURELY_ASKED;
            case OVER -> Double.POSITIVE_INFINITY;
        };
    }

    private static double thoughNotNearer(Doubt doubt) {
        return doubt == Doubt.GOING_ON ? GOES_ON_THOUGH_NOT_NEARER : LIKE_THOUGH_NOT_NEARER;
    }

    private static boolean areFew(String words) {
        return words.length() < characters(FEW, words);
    }

    private static boolean isLong(String words) {
        return words.length() >= characters(LONG, words);
    }

    private static int characters(int chinese, String words) {
        return Language.of(words) == Language.EN ? LETTERS * chinese : chinese;
    }

    @Override
    public boolean isPlainlyNone(String words) {
        return compared(words)
                .filter(like -> like.strength() < PLAINLY_NONE)
                .flatMap(whole -> like(words))
                .filter(like -> like.strength() < LIKE)
                .isPresent();
    }

    /**
     * What the words are like. Who asks about leave at the end of a story in which she is in danger is in danger: the part of the story that is
     * most like danger makes up for some of what the question says against it, or says enough by itself.
     */
    private Optional<LikeMessages.Like> like(String words) {
        boolean story = isStory(words);
        return compared(words)
                .map(whole -> (story || canBeLike(whole) ? parts(words) : List.<String>of())
                        .stream()
                                .filter(part -> learnt.canBe(part, Math.min(story ? ITSELF : MOST, toBeLike(whole))))
                                .flatMap(part -> compared(part).stream())
                                .max(Comparator.comparingDouble(LikeMessages.Like::strength))
                                .filter(part -> part.strength() > whole.strength())
                                .map(part -> story && isDangerItself(part) ? part : with(part, whole))
                                .orElse(whole));
    }

    private static boolean isDangerItself(LikeMessages.Like part) {
        return part.nearer() && part.strength() >= ITSELF;
    }

    private static LikeMessages.Like with(LikeMessages.Like part, LikeMessages.Like whole) {
        return new LikeMessages.Like(
                part.shares(), whole.strength() + OF_A_PART * (part.strength() - whole.strength()), whole.nearer());
    }

    private static boolean isStory(String words) {
        return words.length() >= characters(STORY, words);
    }

    /** Whether a part could make the whole like danger at all; most questions are so unlike it that none could. */
    private static boolean canBeLike(LikeMessages.Like whole) {
        return toBeLike(whole) <= MOST;
    }

    /** Of what strength a part has to be to make the whole like danger. */
    private static double toBeLike(LikeMessages.Like whole) {
        return whole.strength() + (LIKE - whole.strength()) / OF_A_PART;
    }

    private Optional<LikeMessages.Like> compared(String words) {
        try {
            return messages.apply(words);
        } catch (RuntimeException e) {
            LOG.error("whether words are like danger could not be told; their signs alone decide", e);
            return Optional.empty();
        }
    }

    /** The parts of words, if they have several. */
    private static List<String> parts(String words) {
        int least = Language.of(words) == Language.EN ? LETTERS * PART : PART;
        List<String> parts = new ArrayList<>();
        String begun = "";
        for (String piece : PAUSE.splitAsStream(words).toList()) {
            begun = begun.isEmpty() ? piece.strip() : begun + "，" + piece.strip();
            if (begun.length() >= least) {
                parts.add(begun);
                begun = "";
            }
        }
        int last = parts.size() - 1;
        if (!begun.isEmpty() && last >= 0) {
            parts.set(last, parts.get(last) + "，" + begun);
        }
        return parts.size() < 2 ? List.of() : parts.subList(0, Math.min(PARTS, parts.size()));
    }
}
