package org.niangjia.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.niangjia.knowledge.Crisis;
import org.niangjia.knowledge.CrisisSigns;
import org.niangjia.understanding.LikeMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The second voice of the crisis lane: words without any sign of danger that are much like messages of people in danger. If it fails, the
 * signs alone decide, and the failure is logged. Safe for use by several threads.
 */
public final class LikeDanger implements Function<String, Optional<String>> {

    private static final Logger LOG = LoggerFactory.getLogger(LikeDanger.class);

    /** Margin from which words are like danger: chosen so that of 1,225 ordinary questions of our own, none of them learnt from, 1 in 100 is at most, before those that only ask. */
    private static final double MUCH = -0.02;

    /** Beyond this a message is a story, whose vector tells little of any part of it. */
    private static final int LONGEST = 120;

    private final LikeMessages messages;

    public LikeDanger(LikeMessages messages) {
        this.messages = messages;
    }

    /** The messages of people in danger, by the danger. */
    public static Map<String, List<String>> examples(CrisisSigns signs) {
        return signs.crises().stream().collect(Collectors.toMap(Crisis::id, Crisis::examples));
    }

    /** The danger that the words are like, if they are. */
    @Override
    public Optional<String> apply(String words) {
        try {
            return words.length() > LONGEST
                    ? Optional.empty()
                    : messages.of(words).filter(like -> like.margin() >= MUCH).map(LikeMessages.Like::nearest);
        } catch (RuntimeException e) {
            LOG.error("whether words are like danger could not be told; their signs alone decide", e);
            return Optional.empty();
        }
    }
}
