package org.niangjia.consultation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.niangjia.entitlement.Rule;
import org.niangjia.entitlement.Rules;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Question;
import org.niangjia.understanding.Candidate;
import org.niangjia.understanding.DayFinder;
import org.niangjia.understanding.EntityFinder;
import org.niangjia.understanding.LeaningWords;
import org.niangjia.understanding.PlaceFinder;
import org.niangjia.understanding.SaidValue;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;

/** Reads what words change of what the conversation is about: a fact, a place, a day. Safe for use by several threads. */
final class FollowUps {

    /** Characters of a year alone. */
    private static final int YEAR = 4;

    private static final Pattern A_YEAR = Pattern.compile("(?:\\d{2}|\\d{4})年?|去年|前年|大前年");

    private static final Pattern PARTS = Pattern.compile("[,，、;；]");

    private final Knowledge knowledge;
    private final Understander understander;
    private final PlaceFinder places;

    FollowUps(Knowledge knowledge, Understander understander, PlaceFinder places) {
        this.knowledge = knowledge;
        this.understander = understander;
        this.places = places;
    }

    /** The matter with what the words change of it: a fact she was asked for or corrects, a place, a day; empty if they ask something else. */
    Optional<Matter> changed(Question question, Matter matter) {
        String words = understander.inCharacters(question.text().value());
        if (!LeaningWords.areShort(words)) {
            return Optional.empty();
        }
        Optional<Matter> takenBack =
                LeaningWords.correct(words) ? corrected(words, matter, question.askedOn()) : Optional.empty();
        Optional<Matter> said = takenBack.or(() -> answered(words, matter, question.askedOn()));
        if (said.isPresent()) {
            return said;
        }
        if (!matter.asked().isEmpty() && SaidValue.isUnknown(words)) {
            return Optional.of(matter.withoutAnswer());
        }
        if (asksForDay(matter) && SaidValue.isMonth(LeaningWords.bare(words))) {
            // 2024年3月 is no day: it is asked for once more, and is no birth.
            return Optional.of(matter);
        }
        Facts told = EntityFinder.find(words, Facts.of(Consultation.HOME, question.askedOn()));
        Set<Fact<?>> counting = counting(matter.intent());
        Map<Fact<?>, Object> facts = new HashMap<>(told.known());
        facts.keySet().retainAll(counting);
        Optional<Jurisdiction> place = places.find(words);
        Optional<LocalDate> day = day(words, matter, question.askedOn()).or(() -> born(words, told, counting));
        boolean nothingNew = facts.isEmpty() && place.isEmpty() && day.isEmpty();
        // Before the model is asked: 五年 after 三年 is a correction whatever it sounds like.
        Optional<Matter> inPlace = nothingNew ? corrected(words, matter, question.askedOn()) : Optional.empty();
        if (inPlace.isPresent()) {
            return inPlace;
        }
        if (asksAnother(words, matter, counting, told)) {
            return Optional.empty();
        }
        if (nothingNew) {
            return noted(words, matter, told.known(), question.askedOn());
        }
        Matter next =
                amongOthers(words, matter, facts, question.askedOn()).in(place).with(facts);
        return Optional.of(day.isPresent() ? next.on(day) : next);
    }

    /** The matter with the fact she was asked for, if the words are its value. */
    Optional<Matter> answered(Question question, Matter matter) {
        return answered(understander.inCharacters(question.text().value()), matter, question.askedOn());
    }

    private static boolean asksForDay(Matter matter) {
        return matter.asked().stream()
                .limit(1)
                .flatMap(name -> Fact.named(name).stream())
                .anyMatch(Fact::isDay);
    }

    /** The fact she was asked for, said by itself. */
    private static Optional<Matter> answered(String words, Matter matter, LocalDate today) {
        return matter.asked().stream()
                .map(Fact::named)
                .flatMap(Optional::stream)
                .map(fact -> value(fact, words, today))
                .flatMap(Optional::stream)
                .findFirst()
                .map(matter::with);
    }

    /** The matter with the fact she was asked for, said by itself among others: 四年 of 四年，月工资5000. */
    private static Matter amongOthers(String words, Matter matter, Map<Fact<?>, Object> others, LocalDate today) {
        if (others.isEmpty()) {
            return matter;
        }
        return PARTS.splitAsStream(words)
                .flatMap(part -> answered(part, matter, today).stream())
                .findFirst()
                .orElse(matter);
    }

    /** A value said by itself corrects the fact told last that can have it. */
    private static Optional<Matter> corrected(String words, Matter matter, LocalDate today) {
        // 不对，是三年，少说了一年: what takes something back may come with a remark.
        Stream<String> parts = LeaningWords.correct(words) ? PARTS.splitAsStream(words) : Stream.of();
        return Stream.concat(Stream.of(words), parts)
                .flatMap(said -> matter.lastTold().stream()
                        .filter(fact -> !fact.isYesOrNo() || SaidValue.isNamed(fact, said))
                        .flatMap(fact -> value(fact, said, today).stream()))
                .findFirst()
                .map(matter::with);
    }

    private static Optional<Map<Fact<?>, Object>> value(Fact<?> fact, String words, LocalDate today) {
        return SaidValue.of(fact, LeaningWords.bare(words), today).map(value -> Map.of(fact, value));
    }

    /** Whether the words have a clear question of their own that is answered by other figures. */
    private boolean asksAnother(String words, Matter matter, Set<Fact<?>> counting, Facts told) {
        Understanding alone = understander.understand(words);
        if (!(alone instanceof Understanding.Recognised)) {
            // 济南到青岛的高铁几点 names places, and is none of ours.
            return alone instanceof Understanding.OutOfScope
                    && !LeaningWords.areMarked(words)
                    && (!LeaningWords.tell(words) || Understander.isPlainlyStrange(alone));
        }
        Candidate best = alone.ranked().get(0);
        boolean same = best.intent().equals(matter.intent());
        boolean alike = rule(best.intent()).isPresent() && rule(best.intent()).equals(rule(matter.intent()));
        boolean counts =
                told.knowsAny(counting) || (counting.isEmpty() && (told.known().isEmpty() || LeaningWords.tell(words)));
        return !same && !alike && !(LeaningWords.lean(words) && counts);
    }

    private static Optional<LocalDate> day(String words, Matter matter, LocalDate askedOn) {
        String bare = LeaningWords.bare(words).replaceAll("(?:的?时候|的|那会儿?|当时)$", "");
        // A year alone may be the value she was asked for.
        boolean isYearAsked = A_YEAR.matcher(bare).matches() && !matter.asked().isEmpty();
        return DayFinder.find(words, askedOn)
                .or(() -> isYearAsked
                        ? Optional.empty()
                        : DayFinder.find(bare + "的规定", askedOn)
                                .filter(day ->
                                        !EntityFinder.find(words, Facts.of(Consultation.HOME, askedOn))
                                                .known()
                                                .values()
                                                .stream()
                                                .anyMatch(LocalDate.class::isInstance)))
                .or(() -> words.matches(".*(?:现在|今年|目前|now|today).{0,3}") ? Optional.of(askedOn) : Optional.empty());
    }

    /** What is no figure of the matter itself: one of a related answer, or kept for what she asks next. */
    private Optional<Matter> noted(String words, Matter matter, Map<Fact<?>, Object> told, LocalDate today) {
        if (told.isEmpty() || !LeaningWords.lean(words)) {
            return Optional.empty();
        }
        return ofRelated(matter, told)
                .or(() -> saysOnly(words, told, today) ? Optional.of(matter.with(told)) : Optional.empty());
    }

    /** A wage told after 怀孕被辞退怎么办 is a figure of a related answer: the compensation. */
    private Optional<Matter> ofRelated(Matter matter, Map<Fact<?>, Object> told) {
        return knowledge.articleOf(matter.intent()).stream()
                .flatMap(article -> article.related().stream())
                .flatMap(id -> knowledge.intents().values().stream()
                        .filter(intent -> intent.article().equals(id))
                        .limit(1))
                .filter(intent -> told.keySet().stream().anyMatch(counting(intent.name())::contains))
                .findFirst()
                .map(intent -> matter.about(intent.name()).with(told));
    }

    /**
     * What she tells instead of choosing of what she was offered: a wage, how long she worked. It is counted with in the likeliest of them,
     * or in what that leads to.
     */
    Optional<Matter> toldInstead(Question question, Dialogue open) {
        String words = understander.inCharacters(question.text().value());
        Facts nothing = Facts.of(Consultation.HOME, question.askedOn());
        Map<Fact<?>, Object> told = EntityFinder.find(words, nothing).known();
        if (!LeaningWords.areShort(words) || told.isEmpty() || !saysOnly(words, told, question.askedOn())) {
            return Optional.empty();
        }
        Facts before =
                EntityFinder.find(understander.inCharacters(open.question().value()), nothing);
        return open.offered().stream()
                .limit(1)
                .map(intent -> open.matter().map(m -> m.about(intent)).orElseGet(() -> Matter.of(intent)))
                .map(matter ->
                        matter.in(open.jurisdiction().map(Jurisdiction::new)).with(before.known()))
                .flatMap(matter -> told.keySet().stream().anyMatch(counting(matter.intent())::contains)
                        ? Stream.of(matter.with(told))
                        : ofRelated(matter, told).stream())
                .findFirst();
    }

    private static boolean saysOnly(String words, Map<Fact<?>, Object> told, LocalDate today) {
        return told.keySet().stream().anyMatch(fact -> value(fact, words, today).isPresent());
    }

    /** 她去年三月生的，那会儿呢 asks for the law of that day, if the day of birth is no figure of the matter. */
    private static Optional<LocalDate> born(String words, Facts told, Set<Fact<?>> counting) {
        if (!LeaningWords.areMarked(words)) {
            return Optional.empty();
        }
        return told.get(Fact.BORN_ON)
                .filter(day -> !counting.contains(Fact.BORN_ON))
                .or(() -> told.get(Fact.BORN_IN)
                        .filter(month -> month.length() > YEAR && !counting.contains(Fact.BORN_IN))
                        .map(month -> YearMonth.parse(month).atDay(1)));
    }

    private Optional<String> rule(String intent) {
        return knowledge.articleOf(intent).flatMap(Article::counts);
    }

    /** The facts that can change what the article of an intent says. */
    Set<Fact<?>> counting(String intent) {
        return rule(intent)
                .flatMap(Rules::named)
                .map(Rule::dependsOn)
                .map(facts -> (Set<Fact<?>>) new HashSet<Fact<?>>(facts))
                .orElse(Set.of());
    }
}
