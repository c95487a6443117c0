package org.niangjia.consultation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.niangjia.knowledge.Crisis;
import org.niangjia.knowledge.CrisisSigns;
import org.niangjia.question.Language;
import org.niangjia.understanding.LikeMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The second voice of the crisis lane: it hears danger in words without any sign of it that are like messages of people in danger, and
 * contradicts a sign in words that are plainly unlike them. If it fails, the signs alone decide, and the failure is logged. Safe for use by
 * several threads.
 */
public final class LikeDanger implements Likeness {

    private static final Logger LOG = LoggerFactory.getLogger(LikeDanger.class);

    /** Strength from which words are like danger; this and the next three were chosen over messages not trained on: docs/understanding.md. */
    private static final double LIKE = -0.1;

    /** The same for words that ask what the law says or sound like everyday speech. */
    private static final double MUCH_LIKE = 0.15;

    /** The same for one part of a story: of many parts one is easily like danger by chance. */
    private static final double IN_A_STORY = 0.65;

    /** Strength below which a sign means something else: 没希望了吗，过了仲裁时效. */
    private static final double PLAINLY_NONE = -0.55;

    /** Beyond this a message is a story, of which each part is read by itself: its vector tells little of any part of it. */
    private static final int STORY = 60;

    /** English needs that many letters more to say the same. */
    private static final int LETTERS = 3;

    /** Parts shorter than this are read with the next one: alone they mean nothing. */
    private static final int PART = 12;

    /** A long story is read no further than this many parts. */
    private static final int PARTS = 32;

    private static final Pattern PAUSE = Pattern.compile("[。！？!?；;，\\n]+|,(?!\\d)|(?<=[a-z])\\. ");

    private final LikeMessages messages;

    public LikeDanger(LikeMessages messages) {
        this.messages = messages;
    }

    /** The messages of people in danger, by the danger. */
    public static Map<String, List<String>> examples(CrisisSigns signs) {
        return signs.crises().stream().collect(Collectors.toMap(Crisis::id, Crisis::examples));
    }

    @Override
    public Optional<String> danger(String words, boolean doubtful) {
        double from = isStory(words) ? IN_A_STORY : doubtful ? MUCH_LIKE : LIKE;
        return strongest(words).filter(like -> like.strength() >= from).map(LikeMessages.Like::nearest);
    }

    @Override
    public boolean isPlainlyNone(String words) {
        return strongest(words).filter(like -> like.strength() < PLAINLY_NONE).isPresent();
    }

    /** What the words, or the part of a story that is most like danger, are like. */
    private Optional<LikeMessages.Like> strongest(String words) {
        try {
            return parts(words).parallelStream()
                    .flatMap(part -> messages.of(part).stream())
                    .max(Comparator.comparingDouble(LikeMessages.Like::strength));
        } catch (RuntimeException e) {
            LOG.error("whether words are like danger could not be told; their signs alone decide", e);
            return Optional.empty();
        }
    }

    private static boolean isStory(String words) {
        return words.length() > (Language.of(words) == Language.EN ? LETTERS * STORY : STORY);
    }

    private static List<String> parts(String words) {
        if (!isStory(words)) {
            return List.of(words);
        }
        List<String> parts = new ArrayList<>();
        parts.add(words);
        String begun = "";
        for (String piece : PAUSE.splitAsStream(words).toList()) {
            begun = begun.isEmpty() ? piece.strip() : begun + "，" + piece.strip();
            if (begun.length() >= PART) {
                parts.add(begun);
                begun = "";
            }
        }
        if (!begun.isEmpty()) {
            parts.add(begun);
        }
        return parts.subList(0, Math.min(PARTS, parts.size()));
    }
}
