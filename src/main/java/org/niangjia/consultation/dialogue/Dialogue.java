package org.niangjia.consultation.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.Said;

/**
 * What stays open with an asker: the words her next message may go on from, the intents she was offered, until she picks one or asks
 * something else, and what the conversation is about.
 *
 * @param question her words
 * @param language the language it is held in
 * @param offered intents, in the order shown; none if she was not asked which
 * @param jurisdiction code of the place the question named, if it named one
 * @param going whether and how long her next message may go on from the words
 * @param matters what was answered, the last one last: the one before is what 返回 goes back to
 * @param awaited what her next message is taken for
 * @param unclear how many times in a row she was not understood
 */
public record Dialogue(
        RedactedText question,
        Language language,
        List<String> offered,
        Optional<String> jurisdiction,
        Optional<Going> going,
        List<Matter> matters,
        Optional<Awaited> awaited,
        int unclear) {

    /**
     * How long a message may go on from the one before: a line on a telephone takes half a minute, and she may read a reply in between.
     * After that it is more likely a matter of its own.
     */
    public static final Duration TOGETHER = Duration.ofMinutes(2);

    private static final int MATTERS_KEPT = 5;

    public Dialogue {
        offered = List.copyOf(offered);
        matters = List.copyOf(matters.subList(Math.max(0, matters.size() - MATTERS_KEPT), matters.size()));
    }

    /** A dialogue that waits for a choice only. */
    public Dialogue(RedactedText question, List<String> offered, Optional<String> jurisdiction) {
        this(
                question,
                Language.of(question.value()),
                offered,
                jurisdiction,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                0);
    }

    /**
     * Words that may be gone on from.
     *
     * @param answered whether they asked something and were answered: then only 那陪产假呢 goes on from them
     * @param since when the first of them were said
     * @param last when the last of them were said
     */
    public record Going(boolean answered, Instant since, Instant last) {}

    /** What of it is still open at a time; nothing if that is nothing. */
    public Optional<Dialogue> openAt(Instant now) {
        Optional<Going> still =
                going.filter(g -> g.answered() || now.isBefore(g.last().plus(TOGETHER)));
        return still.isEmpty() && offered.isEmpty() && matters.isEmpty() && awaited.isEmpty() && unclear == 0
                ? Optional.empty()
                : Optional.of(
                        new Dialogue(question, language, offered, jurisdiction, still, matters, awaited, unclear));
    }

    /** What of it is about intents that there are: an edition before may have offered or answered others. */
    public Dialogue about(Predicate<String> intents) {
        return new Dialogue(
                question,
                language,
                offered.stream().filter(intents).toList(),
                jurisdiction,
                going,
                matters.stream().filter(matter -> intents.test(matter.intent())).toList(),
                awaited,
                unclear);
    }

    /** The same before its last words, which were changed: nothing goes on from them, and nothing that they told is known. */
    public Optional<Dialogue> withoutLastWords() {
        return Optional.of(new Dialogue(
                question, language, List.of(), jurisdiction, Optional.empty(), earlier(), awaited, unclear));
    }

    /** The words that the next may go on from. */
    public Optional<Said> said() {
        return going.map(g -> new Said(question.value(), g.answered()));
    }

    /** What the conversation is about. */
    public Optional<Matter> matter() {
        return matters.isEmpty() ? Optional.empty() : Optional.of(matters.get(matters.size() - 1));
    }

    /** What words that leave it out are about: what she was asked back on, if all that she was offered is of one topic; else the matter. */
    Optional<Matter> spokenOf() {
        List<String> topics = offered.stream()
                .map(intent -> intent.replaceFirst("\\..*", ""))
                .distinct()
                .toList();
        return topics.size() != 1 || topics.contains(Nearness.OTHER)
                ? matter()
                : matter().filter(matter -> matter.intent().startsWith(topics.get(0) + "."))
                        .or(() -> matter().map(matter -> matter.about(offered.get(0))))
                        .or(() -> Optional.of(Matter.of(offered.get(0))));
    }

    /** What it was about before. */
    public List<Matter> earlier() {
        return matters.subList(0, Math.max(0, matters.size() - 1));
    }

    /** The same, and the next message is taken for this. */
    public Dialogue awaiting(Optional<Awaited> next) {
        return new Dialogue(question, language, offered, jurisdiction, going, matters, next, unclear);
    }

    /** Nothing but that a message is waited for. */
    public static Dialogue awaiting(RedactedText question, Language language, Optional<Awaited> next) {
        return new Dialogue(question, language, List.of(), Optional.empty(), Optional.empty(), List.of(), next, 0);
    }

    /** The same where the matter is of another place. */
    public Dialogue in(Optional<Jurisdiction> place) {
        List<Matter> all = new ArrayList<>(earlier());
        matter().map(last -> last.in(place)).ifPresent(all::add);
        return withMatters(all);
    }

    /** The same about other matters, the last one last. */
    public Dialogue withMatters(List<Matter> others) {
        return new Dialogue(question, language, offered, jurisdiction, going, others, awaited, unclear);
    }

    /** These matters with one more, if it is another. */
    public static List<Matter> with(List<Matter> matters, Matter next) {
        List<Matter> all = new ArrayList<>(matters);
        if (!all.isEmpty() && all.get(all.size() - 1).equals(next)) {
            return all;
        }
        all.add(next);
        return all;
    }
}
