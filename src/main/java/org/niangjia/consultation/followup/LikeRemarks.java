package org.niangjia.consultation.followup;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.niangjia.consultation.dialogue.Wish;
import org.niangjia.knowledge.Remarks;
import org.niangjia.question.Language;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.likeness.LikeMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears by likeness what somebody says of the answer she was given, or asks of its matter, where the phrasings of {@link Wish} and
 * {@link AskedOfAnyMatter} have no such words: 行，你比我们人事强多了. Learns of examples; what a question of its own could be is not for it to say.
 * Immutable; safe for use by several threads.
 */
public final class LikeRemarks {

    /** Hears nothing. */
    public static final LikeRemarks NONE = new LikeRemarks(Optional.empty());

    private static final Logger LOG = LoggerFactory.getLogger(LikeRemarks.class);

    /** So much is heard of nine in ten such messages that others wrote, and of two in a hundred of the rest: docs/understanding.md. */
    private static final double LIKE = 0.37;

    /** A remark is short; a story has a question. */
    private static final int LONGEST_HAN = 40;

    private static final int LONGEST_LATIN = 120;

    /** Many set a space for a comma. */
    private static final Phrasing CLAUSES = Phrasing.of("[,，。;；?？]| and |(?<=\\p{IsHan}) +(?=\\p{IsHan})");

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
        Map<String, List<String>> messages = new HashMap<>(remarks.byWish());
        messages.putAll(remarks.asked());
        return messages.isEmpty()
                ? NONE
                : new LikeRemarks(Optional.of(new LikeMessages(messages, remarks.others(), folder, encoders)));
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
            learnt.ifPresent(learning);
        } catch (RuntimeException e) {
            LOG.error("what remarks on an answer are like could not be learnt; phrasings alone decide", e);
        }
    }

    /**
     * What was heard after an answer: at most one of the two.
     *
     * @param wish what is wanted with the answer
     * @param asked what is asked of its matter, by all of the words or each of their clauses
     */
    public record Heard(Optional<Wish> wish, List<AskedOfAnyMatter> asked) {

        public Heard {
            asked = List.copyOf(asked);
        }
    }

    /** What the words are, if they are much like such remarks or questions and like nothing else. */
    public Heard heard(String words) {
        Optional<String> whole = name(words);
        Optional<Wish> wish = whole.flatMap(name -> among(Wish.values(), name));
        return new Heard(
                wish,
                wish.isPresent()
                        ? List.of()
                        : eachAsked(words)
                                .or(() -> whole.flatMap(name -> among(AskedOfAnyMatter.values(), name))
                                        .map(List::of))
                                .orElseGet(List::of));
    }

    /** 打官司花钱不，多久有结果: what each of several clauses asks, if all do. */
    private Optional<List<AskedOfAnyMatter>> eachAsked(String words) {
        List<String> clauses =
                CLAUSES.splitAsStream(words).filter(clause -> !clause.isBlank()).toList();
        if (clauses.size() < 2) {
            return Optional.empty();
        }
        List<AskedOfAnyMatter> each = clauses.stream()
                .flatMap(clause ->
                        AskedOfAnyMatter.in(clause)
                                .or(() -> name(clause).flatMap(name -> among(AskedOfAnyMatter.values(), name)))
                                .stream())
                .distinct()
                .toList();
        return each.size() == clauses.size() ? Optional.of(each) : Optional.empty();
    }

    private Optional<String> name(String words) {
        int longest = Language.of(words) == Language.EN ? LONGEST_LATIN : LONGEST_HAN;
        return learnt.filter(messages -> words.length() <= longest)
                .flatMap(messages -> messages.of(words))
                .filter(like -> like.nearer() && like.strength() >= LIKE)
                .map(LikeMessages.Like::nearest);
    }

    private static <T extends Enum<T>> Optional<T> among(T[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
