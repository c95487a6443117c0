package org.niangjia.consultation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.niangjia.entitlement.Rule;
import org.niangjia.entitlement.Rules;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.understanding.Candidate;
import org.niangjia.understanding.DayFinder;
import org.niangjia.understanding.EntityFinder;
import org.niangjia.understanding.LeaningWords;
import org.niangjia.understanding.OtherPeople;
import org.niangjia.understanding.PlaceFinder;
import org.niangjia.understanding.PointingWords;
import org.niangjia.understanding.SaidValue;
import org.niangjia.understanding.TakenBack;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;

/** Reads what words change of what the conversation is about: a fact, a place, a day. Safe for use by several threads. */
final class FollowUps {

    /** Characters of a year alone. */
    private static final int YEAR = 4;

    /** From here on a reading is surely meant, if another bears it out. */
    private static final double SURELY = 0.85;

    /** Leaves whose length is that of the law on the day of the birth. */
    private static final Set<String> LEAVES_OF_A_BIRTH = Set.of("maternity_leave", "paternity_leave");

    private static final Set<Fact<?>> BIRTH = Set.of(Fact.BORN_ON, Fact.BORN_IN);

    /** Says when a child was born, and no more. */
    private static final Pattern ONLY_BIRTH = Pattern.compile(
            "(?:[我俺她]|娃|孩子|宝宝|小孩|老[大二三]|媳妇|老婆|是|在|就|[\\d一二三四五六七八九十零〇]+|[去前今]年|年|月|[日号]|份|初|底|的|了|[出]?生|[,，。. ])+"
                    + "|(?i:(?:i|we|she|he|it|my|our|the|baby|child|son|daughter|was|were|had|gave|birth|born|in|on|of|[a-z]{3,9} \\d{4}|\\d+|[ ,.])+)");

    private static final Pattern A_YEAR = Pattern.compile("(?:\\d{2}|\\d{4})年?|去年|前年|大前年");

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
        Set<Fact<?>> counting = counting(matter.intent());
        String words = InItsWords.of(understander.inCharacters(question.text().value()), counting);
        if (!LeaningWords.areShort(words)) {
            return Optional.empty();
        }
        Optional<Matter> elsewhere = EarlierJobs.added(words, matter, counting, question.askedOn());
        if (elsewhere.isPresent()) {
            return elsewhere;
        }
        // What is taken back is not told: 三胞胎不对，是双胞胎.
        String so = TakenBack.in(words).map(TakenBack::right).orElse(words);
        Optional<Matter> takenBack =
                takesBack(words, matter) ? SaidFacts.corrected(words, matter, question.askedOn()) : Optional.empty();
        Optional<Matter> said = takenBack.or(() -> SaidFacts.answered(so, matter, question.askedOn())
                .map(answered -> withMoreOf(so, matter, answered, question.askedOn())));
        if (said.isPresent()) {
            return said;
        }
        if (!matter.asked().isEmpty() && SaidValue.isUnknown(words)) {
            return Optional.of(matter.withoutAnswer());
        }
        if (asksForDay(matter) && SaidValue.isMonth(LeaningWords.bare(words))) {
            // 2024年3月 is no day: it is asked for once more, unless the age of a child says as much.
            return Optional.of(SaidFacts.all(words, counting, question.askedOn()))
                    .map(matter::with);
        }
        Facts told = toldOf(matter, so, question.askedOn());
        Map<Fact<?>, Object> facts = new HashMap<>(told.known());
        facts.keySet().retainAll(counting);
        SaidFacts.amongOthers(words, matter, question.askedOn()).forEach(facts::putIfAbsent);
        AnotherDay.in(words, matter, question.askedOn()).forEach(facts::putIfAbsent);
        Map<Fact<?>, Object> births = SaidFacts.births(words, counting, question.askedOn());
        births.forEach(facts::putIfAbsent);
        Optional<Jurisdiction> place = places.find(words);
        Optional<LocalDate> day = births.isEmpty()
                ? day(words, matter, question.askedOn()).or(() -> born(words, matter, told, counting))
                : Optional.empty();
        boolean nothingNew = facts.isEmpty() && place.isEmpty() && day.isEmpty();
        // Before the model is asked: 五年 after 三年 is a correction whatever it sounds like.
        Optional<Matter> inPlace =
                nothingNew ? correctedOrPutRight(words, matter, question.askedOn()) : Optional.empty();
        if (inPlace.isPresent()) {
            return inPlace;
        }
        Map<Fact<?>, Object> only = nothingNew && LeaningWords.tell(words)
                ? SaidFacts.onlyOne(words, counting, question.askedOn())
                : Map.of();
        if (!only.isEmpty()) {
            return Optional.of(matter.with(only));
        }
        if (asksAnother(words, matter, counting, told)) {
            return Optional.empty();
        }
        if (nothingNew) {
            return noted(words, matter, told.known(), question.askedOn());
        }
        Matter next = AnotherDay.from(matter, facts, words).in(place).with(facts);
        return Optional.of(day.isPresent() ? next.on(day) : next);
    }

    /**
     * The matter that is put right by a figure that is none of its facts: 算错了，离职才十个月. What was put right belongs to what is spoken of,
     * unless it names what was not.
     *
     * @param before the words that were answered last
     */
    Optional<Matter> putRight(Question question, Matter matter, String before) {
        String words = understander.inCharacters(question.text().value());
        boolean figure = SaidValue.onlyFigure(words, question.askedOn()).isPresent();
        return figure
                        && LeaningWords.areShort(words)
                        && LeaningWords.correct(words)
                        && LeaningWords.tell(words)
                        && Understander.nameNothingNew(words, before)
                ? Optional.of(matter)
                : Optional.empty();
    }

    private static Optional<Matter> correctedOrPutRight(String words, Matter matter, LocalDate today) {
        return SaidFacts.corrected(words, matter, today)
                .or(() -> SaidFacts.undone(words, matter))
                .or(() -> SaidFacts.correctedInASentence(words, matter, today));
    }

    /** The matter with the fact she was asked for, if the words are its value. */
    Optional<Matter> answered(Question question, Matter matter) {
        return SaidFacts.answered(understander.inCharacters(question.text().value()), matter, question.askedOn());
    }

    /** By its own words, or because it names what was told to be so: 我不是剖的. */
    private static boolean takesBack(String words, Matter matter) {
        return LeaningWords.correct(words)
                || TakenBack.in(words).isPresent()
                || (LeaningWords.tell(words)
                        && matter.lastTold().stream()
                                .anyMatch(fact -> fact.isYesOrNo() && SaidValue.isNamed(fact, words)));
    }

    private static boolean asksForDay(Matter matter) {
        return matter.asked().stream()
                .limit(1)
                .flatMap(name -> Fact.named(name).stream())
                .anyMatch(Fact::isDay);
    }

    /** Whether the words have a clear question of their own that is answered by other figures. */
    private boolean asksAnother(String words, Matter matter, Set<Fact<?>> counting, Facts told) {
        boolean sameOfAnother = OtherPeople.askTheSameOfAnother(words) && told.knowsAny(counting);
        if (sameOfAnother || onlyTellsTheBirth(words, matter, told)) {
            return false;
        }
        Understanding alone = understander.understand(words);
        if (!(alone instanceof Understanding.Recognised)) {
            return alone instanceof Understanding.OutOfScope
                    ? isStrange(words, alone, told)
                    : asksByItself(words, alone, matter);
        }
        Candidate best = alone.ranked().get(0);
        boolean same = best.intent().equals(matter.intent());
        boolean alike = rule(best.intent()).isPresent() && rule(best.intent()).equals(rule(matter.intent()));
        boolean counts =
                told.knowsAny(counting) || (counting.isEmpty() && (told.known().isEmpty() || LeaningWords.tell(words)));
        return !same && !alike && (isSurelyAnother(words, best, matter) || !(LeaningWords.lean(words) && counts));
    }

    /** 换成我自己呢，没怀孕，干满4年到期不续: by itself and after what was spoken of it is the same other matter. */
    private boolean isSurelyAnother(String words, Candidate best, Matter matter) {
        return best.confidence() >= SURELY
                && understander.nameTheirMatter(words)
                && understander.understand(words, titleOf(matter, words)) instanceof Understanding.Recognised together
                && together.best().intent().equals(best.intent())
                && together.best().confidence() >= SURELY;
    }

    private String titleOf(Matter matter, String words) {
        return knowledge.intent(matter.intent()).orElseThrow().title().in(Language.of(words));
    }

    /** 我是2025年3月生的 after 产假几天 asks for the law of then, whatever it sounds like. */
    private static boolean onlyTellsTheBirth(String words, Matter matter, Facts told) {
        return LEAVES_OF_A_BIRTH.contains(matter.topic())
                && LeaningWords.tell(words)
                && told.knowsAny(BIRTH)
                && ONLY_BIRTH.matcher(words).matches();
    }

    /** 济南到青岛的高铁几点 names places, and is none of ours. */
    private boolean isStrange(String words, Understanding alone, Facts told) {
        boolean says = LeaningWords.tell(words) && !told.known().isEmpty();
        return !LeaningWords.areMarked(words)
                && !PointingWords.sayWhere(words)
                && !places.areOnlyAPlace(words)
                && !says
                && (!LeaningWords.tell(words) || Understander.isPlainlyStrange(alone));
    }

    /** 山东产假几天 names a place, and asks of a matter of its own, even if it leaves open what. */
    private boolean asksByItself(String words, Understanding alone, Matter matter) {
        return !LeaningWords.lean(words)
                && understander.nameTheirMatter(words)
                && alone.ranked().stream()
                        .limit(1)
                        .noneMatch(best -> best.topic().equals(matter.topic()));
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
                                                .anyMatch(Temporal.class::isInstance)))
                .or(() -> words.matches(".*(?:现在|今年|目前|now|today).{0,3}") ? Optional.of(askedOn) : Optional.empty());
    }

    /** What is no figure of the matter itself: one of a related answer, or kept for what she asks next. */
    private Optional<Matter> noted(String words, Matter matter, Map<Fact<?>, Object> told, LocalDate today) {
        if (!LeaningWords.lean(words)) {
            return Optional.empty();
        }
        if (told.isEmpty()) {
            return valueOfRelated(words, matter, today);
        }
        return ofRelated(matter, told)
                .or(() -> saysOnly(words, told, today) ? Optional.of(matter.with(told)) : Optional.empty());
    }

    /** 三个月 after 流产了不给假 is a figure of the leave. */
    private Optional<Matter> valueOfRelated(String words, Matter matter, LocalDate today) {
        return Stream.concat(Stream.of(matter.intent()), related(matter))
                .filter(intent -> intent.startsWith(matter.topic() + "."))
                .flatMap(intent -> Stream.of(SaidFacts.all(words, counting(intent), today))
                        .filter(said -> said.size() > (matter.topic().equals(Nearness.OTHER) ? 1 : 0))
                        .map(said -> matter.about(intent).with(said)))
                .findFirst();
    }

    /** The matter with what was corrected; if that is no figure of it, the last one before that it is a figure of. */
    Matter whereItCounts(Matter changed, List<Matter> before) {
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
        return counting(matter.intent()).stream().map(Fact::name).anyMatch(facts::contains);
    }

    /** A wage told after 怀孕被辞退怎么办 is a figure of a related answer: the compensation. */
    private Optional<Matter> ofRelated(Matter matter, Map<Fact<?>, Object> told) {
        Stream<String> further = related(matter)
                .filter(intent -> intent.startsWith(matter.topic() + ".") && told.size() > 1)
                .flatMap(intent -> related(matter.about(intent)))
                .filter(intent -> intent.startsWith(matter.topic() + "."));
        return Stream.concat(related(matter), further)
                .filter(intent -> told.keySet().stream().anyMatch(counting(intent)::contains))
                .findFirst()
                .map(intent -> matter.about(intent).with(told));
    }

    /**
     * What she tells instead of choosing of what she was offered: a wage, how long she worked. It is counted with in the likeliest of them,
     * or in what that leads to.
     */
    Optional<Matter> toldInstead(Turn turn, Dialogue open) {
        Question question = turn.question();
        String words = understander.inCharacters(question.text().value());
        if (!LeaningWords.areShort(words) || !LeaningWords.tell(words)) {
            return Optional.empty();
        }
        Facts before = found(understander.inCharacters(open.question().value()), question.askedOn());
        return open.offered().stream()
                .map(intent -> turn.matter().map(m -> m.about(intent)).orElseGet(() -> Matter.of(intent)))
                .map(matter ->
                        matter.in(open.jurisdiction().map(Jurisdiction::new)).with(before.known()))
                .flatMap(matter -> told(words, matter, question.askedOn()).stream())
                .findFirst();
    }

    /** What she told of a question that she was asked back on, and that is answered now: 十月一号上了一天班 before 一天两百，该给多少. */
    Map<Fact<?>, Object> toldWhenAskedBack(String intent, Turn turn) {
        Set<Fact<?>> counting = counting(intent);
        return turn.before()
                .filter(open -> LeaningWords.areShort(turn.question().text().value())
                        && open.offered().contains(intent))
                .map(open -> found(
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
        // Of what it leads to, that of the same topic first: after a dismissal in pregnancy its damages, not any severance.
        List<String> further = new ArrayList<>(related(matter).toList());
        further.sort(Comparator.comparing(intent -> !intent.startsWith(matter.topic() + ".")));
        return Stream.concat(Stream.of(matter.intent()), further.stream())
                .flatMap(intent -> {
                    Map<Fact<?>, Object> said = SaidFacts.all(words, counting(intent), today);
                    Map<Fact<?>, Object> all = said.isEmpty() ? severalOf(words, counting(intent), today) : said;
                    return all.isEmpty()
                            ? Stream.of()
                            : Stream.of(matter.about(intent).with(all));
                })
                .findFirst();
    }

    /** What sentences tell of it, if that is more than one of its figures: been here 2 years 8 months, gross pay 6000. */
    private Map<Fact<?>, Object> severalOf(String words, Set<Fact<?>> counting, LocalDate today) {
        Map<Fact<?>, Object> told = new HashMap<>(found(words, today).known());
        told.keySet().retainAll(counting);
        return told.size() > 1 ? told : Map.of();
    }

    /** 一小时20块，周六加班5小时 answers which day it was, and tells two figures more. */
    private Matter withMoreOf(String words, Matter before, Matter answered, LocalDate today) {
        if (!SaidFacts.haveParts(words)) {
            return answered;
        }
        Map<Fact<?>, Object> more = new HashMap<>(found(words, today).known());
        more.keySet().retainAll(counting(before.intent()));
        more.keySet()
                .removeIf(fact -> !Objects.equals(
                        before.told().get(fact.name()), answered.told().get(fact.name())));
        return answered.with(more);
    }

    /** What the words tell that the matter counts with. */
    Map<Fact<?>, Object> toldOf(Matter matter, Question question) {
        Map<Fact<?>, Object> told = new HashMap<>(
                toldOf(matter, understander.inCharacters(question.text().value()), question.askedOn())
                        .known());
        told.keySet().retainAll(counting(matter.intent()));
        return told;
    }

    /** What the words tell, by themselves or as of what is spoken of: 已经请了四天 is of that leave. */
    private Facts toldOf(Matter matter, String words, LocalDate today) {
        Facts byItself =
                found(OtherPeople.askTheSameOfAnother(words) ? OtherPeople.asOfTheWriter(words) : words, today);
        String title = titleOf(matter, words);
        return byItself.known().isEmpty() && LeaningWords.tell(words)
                ? found(Understander.nameOf(title) + "," + words, today)
                : byItself;
    }

    private Facts found(String words, LocalDate today) {
        return understander.facts(words, Facts.of(Consultation.HOME, today));
    }

    private Stream<String> related(Matter matter) {
        return knowledge.articleOf(matter.intent()).stream()
                .flatMap(article -> article.related().stream())
                .flatMap(id -> knowledge.intents().values().stream()
                        .filter(intent -> intent.article().equals(id))
                        .limit(1))
                .map(Intent::name);
    }

    private static boolean saysOnly(String words, Map<Fact<?>, Object> told, LocalDate today) {
        return !SaidFacts.all(words, told.keySet(), today).isEmpty();
    }

    /** 她去年三月生的，那会儿呢 asks for the law of that day, if the day of birth is no figure of the matter. */
    private static Optional<LocalDate> born(String words, Matter matter, Facts told, Set<Fact<?>> counting) {
        if (!LeaningWords.areMarked(words) && !onlyTellsTheBirth(words, matter, told)) {
            return Optional.empty();
        }
        return told.get(Fact.BORN_ON)
                .filter(day -> !counting.contains(Fact.BORN_ON))
                .or(() -> told.get(Fact.BORN_IN)
                        .filter(month -> month.length() > YEAR && !counting.contains(Fact.BORN_IN))
                        .map(month -> YearMonth.parse(month).atDay(1)))
                .filter(day -> !day.isAfter(told.on()));
    }

    private Optional<String> rule(String intent) {
        return knowledge.articleOf(intent).flatMap(Article::counts);
    }

    /** The facts that can change what the article of an intent says, in the order in which its rule looks at them. */
    Set<Fact<?>> counting(String intent) {
        return rule(intent)
                .flatMap(Rules::named)
                .map(Rule::dependsOn)
                .map(facts -> (Set<Fact<?>>) new LinkedHashSet<Fact<?>>(facts))
                .orElse(Set.of());
    }
}
