package org.niangjia.consultation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.knowledge.Crisis;
import org.niangjia.knowledge.CrisisSigns;
import org.niangjia.understanding.LikeMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The second voice of the crisis lane: words without any sign of danger that are much like messages of people in danger. If it fails, the
 * signs alone decide, and the failure is logged. Safe for use by several threads.
 */
public final class LikeDanger implements Likeness {

    private static final Logger LOG = LoggerFactory.getLogger(LikeDanger.class);

    /** Strength from which words are like danger: over the tuning rows nine in ten dangers, and one in twenty of what is near to it. */
    private static final double LIKE = -1.0;

    /** The same for words that ask what the law says or sound like everyday speech. */
    private static final double MUCH_LIKE = 1.2;

    /** The same for one sentence of a story: of many sentences one is easily like danger by chance. */
    private static final double IN_A_STORY = 1.5;

    /** Beyond this a message is a story, of whose sentences each is read by itself: its vector tells little of any part of it. */
    private static final int STORY = 60;

    /** A sentence shorter than this means nothing by itself. */
    private static final int SENTENCE = 6;

    private static final int SENTENCES = 24;

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("[。！？!?；;\\n]+|(?<=[a-z])\\. ");

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
        try {
            if (words.length() <= STORY) {
                return danger(words, doubtful ? MUCH_LIKE : LIKE);
            }
            return Stream.concat(Stream.of(words), sentences(words))
                    .flatMap(part -> danger(part, IN_A_STORY).stream())
                    .findFirst();
        } catch (RuntimeException e) {
            LOG.error("whether words are like danger could not be told; their signs alone decide", e);
            return Optional.empty();
        }
    }

    private static Stream<String> sentences(String story) {
        return Arrays.stream(BETWEEN_SENTENCES.split(story))
                .map(String::strip)
                .filter(sentence -> sentence.length() >= SENTENCE)
                .limit(SENTENCES);
    }

    private Optional<String> danger(String words, double from) {
        return messages.of(words).filter(like -> like.strength() >= from).map(LikeMessages.Like::nearest);
    }
}
