package org.niangjia.consultation.followup;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.niangjia.consultation.dialogue.Wish;
import org.niangjia.knowledge.FurtherQuestion;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;
import org.niangjia.understanding.cache.Memoized;
import org.niangjia.understanding.cache.Recently;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.likeness.LikeMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears by likeness what somebody says of the answer she was given, where the phrasings of {@link Wish} have no such words, or asks further of its
 * matter: 行，你比我们人事强多了; 剩的四天能挪到明年不 (see {@link FurtherQuestions}). Learns of examples. Immutable; safe for use by several threads.
 */
public final class LikeRemarks {

    /** Hears nothing. */
    public static final LikeRemarks NONE = new LikeRemarks(Optional.empty());

    private static final Logger LOG = LoggerFactory.getLogger(LikeRemarks.class);

    /** So much is heard of nine in ten such messages that others wrote, and of two in a hundred of the rest: docs/understanding.md. */
    private static final double LIKE = 0.37;

    /** Of all votes, so many have to be for a wish. */
    private static final double FEWEST = 0.1;

    /** There are few wishes and many questions that share the votes. */
    private static final double WEIGHT = 2;

    /** A remark is short; a story has a question. */
    private static final int LONGEST_HAN = 40;

    private static final int LONGEST_LATIN = 120;

    /** A message is read in several ways before it is replied to. */
    private static final int REMEMBERED = 64;

    private final Optional<Supplier<LikeMessages>> learnt;
    private final Function<String, Optional<LikeMessages.Like>> like;

    private LikeRemarks(Optional<Supplier<LikeMessages>> learnt) {
        this.learnt = learnt;
        this.like = new Recently<>(
                REMEMBERED, words -> learnt.flatMap(messages -> messages.get().of(words)));
    }

    /**
     * Learns of the examples when it is first needed.
     *
     * @param folder where what is learnt is kept
     */
    public static LikeRemarks of(Knowledge knowledge, Path folder, Map<Language, ? extends SentenceEncoder> encoders) {
        return knowledge.furtherQuestions().isEmpty()
                        && knowledge.remarks().byWish().isEmpty()
                ? NONE
                : new LikeRemarks(Optional.of(Memoized.of(() -> new LikeMessages(
                        examples(knowledge), knowledge.remarks().others(), folder, encoders))));
    }

    private static Map<String, List<String>> examples(Knowledge knowledge) {
        Map<String, List<String>> examples = new HashMap<>(knowledge.remarks().byWish());
        knowledge
                .furtherQuestions()
                .forEach(question -> examples.put(
                        nameOf(question),
                        question.utterances().byLanguage().values().stream()
                                .flatMap(List::stream)
                                .toList()));
        return examples;
    }

    /** No wish has such a name. */
    static String nameOf(FurtherQuestion question) {
        return "asked " + question.name();
    }

    /** Learns of the examples, and keeps it. May take seconds; at once if it was learnt before. */
    public void learn() {
        trying(LikeMessages::learn);
    }

    /** Makes the examples of both languages ready, so that no asker has to wait for it. May take seconds. */
    public void prepare() {
        for (Language language : Language.values()) {
            trying(messages -> messages.prepare(language));
        }
    }

    private void trying(Consumer<LikeMessages> learning) {
        try {
            learnt.map(Supplier::get).ifPresent(learning);
        } catch (RuntimeException e) {
            LOG.error(
                    "what is said after an answer could not be learnt; remarks are heard by phrasings alone, further questions not at all",
                    e);
        }
    }

    /** What she wants with the answer, if the words are much like such a remark and like nothing else. */
    public Optional<Wish> wish(String words) {
        return like(words)
                .filter(like -> like.nearer() && like.strength() >= LIKE)
                .map(LikeMessages.Like::shares)
                .flatMap(shares -> Arrays.stream(Wish.values())
                        .filter(wish -> share(wish, shares) >= FEWEST)
                        .max(Comparator.comparingDouble(wish -> share(wish, shares)))
                        .filter(wish -> WEIGHT * share(wish, shares) >= Collections.max(shares.values())));
    }

    private static double share(Wish wish, Map<String, Double> shares) {
        return shares.getOrDefault(wish.name().toLowerCase(Locale.ROOT), 0.0);
    }

    /** What the words are like; empty if they are too long for a remark, or there is nothing to compare them with. */
    Optional<LikeMessages.Like> like(String words) {
        int longest = Language.of(words) == Language.EN ? LONGEST_LATIN : LONGEST_HAN;
        return words.length() <= longest ? like.apply(words) : Optional.empty();
    }
}
