package org.niangjia.consultation.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Nearness;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Question;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.anaphora.LeaningWords;

/**
 * Finds which question figures are told of: the one that is spoken of, one that its article leads to, or one of those that she was asked back
 * on. Safe for use by several threads.
 */
public final class RelatedFigures {

    /** Ends the intents that hold only for whoever is not insured. */
    private static final String NOT_INSURED = ".not_insured";

    private final Knowledge knowledge;
    private final Map<String, Intent> byArticle;
    private final Understander understander;
    private final FiguresOf figures;

    public RelatedFigures(Knowledge knowledge, Understander understander, FiguresOf figures) {
        this.knowledge = knowledge;
        this.byArticle = knowledge.intentsByArticle();
        this.understander = understander;
        this.figures = figures;
    }

    /** 三个月 after 流产了不给假 is a figure of the leave. */
    Optional<Matter> valueOf(String words, Matter matter, LocalDate today) {
        return Stream.concat(Stream.of(matter.intent()), related(matter))
                .filter(intent -> intent.startsWith(matter.topic() + "."))
                .flatMap(intent -> Stream.of(SaidFacts.all(words, figures.of(intent), today))
                        .filter(said -> said.size() > (matter.topic().equals(Nearness.OTHER) ? 1 : 0))
                        .map(said -> matter.about(intent).with(said)))
                .findFirst();
    }

    /** The matter with what was corrected; if that is no figure of it, the last one before that it is a figure of. */
    public Matter whereItCounts(Matter changed, List<Matter> before) {
        Set<String> corrected = new HashSet<>(changed.told().keySet());
        before.stream()
                .reduce((one, next) -> next)
                .ifPresent(last -> corrected.removeIf(fact -> !last.told().containsKey(fact)
                        || last.told().get(fact).equals(changed.told().get(fact))));
        return corrected.isEmpty() || isFigureOf(corrected, changed)
                ? changed
                : before.stream()
                        .filter(matter -> isFigureOf(corrected, matter))
                        .reduce((one, next) -> next)
                        .map(matter -> changed.about(matter.intent()))
                        .orElse(changed);
    }

    private boolean isFigureOf(Set<String> facts, Matter matter) {
        return figures.of(matter.intent()).stream().map(Fact::name).anyMatch(facts::contains);
    }

    /** A wage told after 怀孕被辞退怎么办 is a figure of a related answer: the compensation. */
    Optional<Matter> of(Matter matter, Map<Fact<?>, Object> told) {
        Stream<String> further = related(matter)
                .filter(intent -> intent.startsWith(matter.topic() + ".") && told.size() > 1)
                .flatMap(intent -> related(matter.about(intent)))
                .filter(intent -> intent.startsWith(matter.topic() + "."));
        return Stream.concat(related(matter), further)
                .filter(intent -> told.keySet().stream().anyMatch(figures.of(intent)::contains))
                // What all of it is a figure of comes before what a part is, and what is of the topic before the rest.
                .min(Comparator.comparing((String intent) -> !figures.of(intent).containsAll(told.keySet()))
                        .thenComparing(intent -> !intent.startsWith(matter.topic() + ".")))
                .map(intent -> matter.about(intent).with(told));
    }

    /** What the matter leads to and is counted with what was told of it already. */
    Optional<Matter> countingWith(Matter matter) {
        return related(matter)
                .filter(intent -> intent.startsWith(matter.topic() + ".")
                        && figures.of(intent).stream().map(Fact::name).anyMatch(matter.told()::containsKey))
                .findFirst()
                .map(matter::about);
    }

    /**
     * What she tells instead of choosing of what she was offered: a wage, how long she worked. It is counted with in the likeliest of them,
     * or in what that leads to.
     */
    public Optional<Matter> toldInstead(Turn turn, Dialogue open) {
        Question question = turn.question();
        String words = understander.inCharacters(question.text().value());
        // 说错了，是九个月 puts right what was told, and does not say which was meant.
        if (!LeaningWords.areShort(words) || !LeaningWords.tell(words) || LeaningWords.correct(words)) {
            return Optional.empty();
        }
        Facts before = figures.told(understander.inCharacters(open.question().value()), question.askedOn());
        return open.offered().stream()
                .map(intent -> turn.matter().map(m -> m.about(intent)).orElseGet(() -> Matter.of(intent)))
                .map(matter ->
                        matter.in(open.jurisdiction().map(Jurisdiction::new)).with(before.known()))
                .flatMap(matter -> told(words, matter, question.askedOn()).stream())
                .findFirst();
    }

    /** What she told of a question that she was asked back on, and that is answered now: 十月一号上了一天班 before 一天两百，该给多少. */
    public Map<Fact<?>, Object> toldWhenAskedBack(String intent, Turn turn) {
        Set<Fact<?>> counting = figures.of(intent);
        return turn.before()
                .filter(open -> LeaningWords.areShort(turn.question().text().value())
                        && open.offered().contains(intent))
                .map(open -> figures.told(
                        understander.inCharacters(open.question().value()),
                        turn.question().askedOn()))
                .map(told -> {
                    Map<Fact<?>, Object> facts = new HashMap<>(told.known());
                    facts.keySet().retainAll(counting);
                    return facts;
                })
                .orElse(new HashMap<>());
    }

    /** The matter, or one that it leads to, with what the words tell of it and nothing else. */
    private Optional<Matter> told(String words, Matter matter, LocalDate today) {
        // Of what it leads to, that of the same topic first: after a dismissal in pregnancy its damages, not any
        // severance.
        List<String> further = new ArrayList<>(related(matter).toList());
        further.sort(Comparator.comparing(intent -> !intent.startsWith(matter.topic() + ".")));
        return Stream.concat(Stream.of(matter.intent()), further.stream())
                .flatMap(intent -> {
                    Map<Fact<?>, Object> said = SaidFacts.all(words, figures.of(intent), today);
                    Map<Fact<?>, Object> all = said.isEmpty() ? severalOf(words, figures.of(intent), today) : said;
                    return all.isEmpty()
                            ? Stream.of()
                            : Stream.of(matter.about(intent).with(all));
                })
                .findFirst();
    }

    /** What sentences tell of it, if that is more than one of its figures: been here 2 years 8 months, gross pay 6000. */
    private Map<Fact<?>, Object> severalOf(String words, Set<Fact<?>> counting, LocalDate today) {
        Map<Fact<?>, Object> told = new HashMap<>(figures.told(words, today).known());
        told.keySet().retainAll(counting);
        return told.size() > 1 ? told : Map.of();
    }

    /** 顺产 after the allowance does not say that nobody insures her. */
    private static boolean isOfTheUninsured(Matter matter) {
        return matter.intent().endsWith(NOT_INSURED)
                || String.valueOf(false).equals(matter.told().get(Fact.INSURED.name()));
    }

    private Stream<String> related(Matter matter) {
        return knowledge.articleOf(matter.intent()).stream()
                .flatMap(article -> article.related().stream())
                .flatMap(id -> Stream.ofNullable(byArticle.get(id)))
                .map(Intent::name)
                .filter(intent -> !intent.endsWith(NOT_INSURED) || isOfTheUninsured(matter));
    }
}
