package org.niangjia.consultation.dialogue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.niangjia.knowledge.Remarks;
import org.niangjia.question.Language;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.likeness.LikeMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears by likeness what somebody says of the answer she was given, where the phrasings of {@link Wish} have no such words: 行，你比我们人事强多了.
 * Learns of examples; what a question could be is not for it to say. Immutable; safe for use by several threads.
 */
public final class LikeRemarks {

    /** Hears nothing. */
    public static final LikeRemarks NONE = new LikeRemarks(Optional.empty());

    private static final Logger LOG = LoggerFactory.getLogger(LikeRemarks.class);

    /** Of 199 messages that others wrote, so much is heard of 86 in 100 remarks and of none of the rest: docs/understanding.md. */
    private static final double LIKE = 0.4;

    /** A remark is short; a story has a question. */
    private static final int LONGEST_HAN = 40;

    private static final int LONGEST_LATIN = 120;

    private final Optional<LikeMessages> learnt;

    private LikeRemarks(Optional<LikeMessages> learnt) {
        this.learnt = learnt;
    }

    /**
     * Learns of the examples when it is first needed.
     *
     * @param folder where what is learnt is kept
     */
    public static LikeRemarks of(Remarks remarks, Path folder, Map<Language, ? extends SentenceEncoder> encoders) {
        return remarks.byWish().isEmpty()
                ? NONE
                : new LikeRemarks(Optional.of(new LikeMessages(remarks.byWish(), remarks.others(), folder, encoders)));
    }

    /** Learns of the examples in both languages, so that no asker has to wait for it. May take seconds. */
    public void prepare() {
        for (Language language : Language.values()) {
            learnt.ifPresent(messages -> {
                try {
                    messages.prepare(language);
                } catch (RuntimeException e) {
                    LOG.error("what remarks on an answer are like could not be learnt; phrasings alone decide", e);
                }
            });
        }
    }

    /** What the words want with the answer, if they are much like such remarks and like nothing else. */
    public Optional<Wish> in(String words) {
        int longest = Language.of(words) == Language.EN ? LONGEST_LATIN : LONGEST_HAN;
        return learnt.filter(messages -> words.length() <= longest)
                .flatMap(messages -> messages.of(words))
                .filter(like -> like.nearer() && like.strength() >= LIKE)
                .map(like -> Wish.valueOf(like.nearest().toUpperCase(Locale.ROOT)));
    }
}
