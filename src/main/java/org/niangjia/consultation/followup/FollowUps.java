package org.niangjia.consultation.followup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Question;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.anaphora.TakenBack;
import org.niangjia.understanding.fact.SaidMonth;
import org.niangjia.understanding.fact.SaidValue;
import org.niangjia.understanding.fact.YesOrNo;
import org.niangjia.understanding.fact.birth.BabiesSaid;
import org.niangjia.understanding.fact.birth.ChildFacts;
import org.niangjia.understanding.fact.insurance.RetirementFacts;
import org.niangjia.understanding.person.OtherPeople;
import org.niangjia.understanding.person.ParentWords;
import org.niangjia.understanding.place.PlaceFinder;

/** Reads what words change of what the conversation is about: a fact, a place, a day. Safe for use by several threads. */
public final class FollowUps {

    /** Characters of words that say one thing and no more. */
    private static final int A_WORD = 8;

    private static final String OTHER_LABOUR = "other_labour";

    private static final String ALLOWANCE = "maternity_allowance";

    private static final Set<Fact<?>> OF_A_BIRTH =
            Set.of(Fact.DIFFICULT_BIRTH, Fact.CAESAREAN, Fact.BABIES, Fact.CHILD_ORDER);

    private static final Phrasing BORN = Phrasing.inAnyCase("\\bborn\\b|出生|生人|(?<!\\d)(?:19)?[4-9]\\d年");

    private final Understander understander;
    private final PlaceFinder places;
    private final FiguresOf figures;
    private final RelatedFigures related;
    private final OwnQuestion own;

    public FollowUps(Understander understander, PlaceFinder places, FiguresOf figures, RelatedFigures related) {
        this.understander = understander;
        this.places = places;
        this.figures = figures;
        this.related = related;
        this.own = new OwnQuestion(understander, places, figures);
    }

    /** The matter with what the words change of it: a fact she was asked for or corrects, a place, a day; empty if they ask something else. */
    public Optional<Matter> changed(Question question, Matter matter) {
        Set<Fact<?>> counting = figures.of(matter.intent());
        String words = InItsWords.of(understander.inCharacters(question.text().value()), counting);
        if (!LeaningWords.areShort(words)) {
            return Optional.empty();
        }
        Optional<Matter> elsewhere = EarlierJobs.added(words, matter, counting, question.askedOn())
                .or(() -> StartMoved.in(words, matter, question.askedOn()))
                .or(() -> ofAMan(words, matter, counting))
                .or(() -> ofHerHusband(words, matter, question.askedOn()));
        if (elsewhere.isPresent()) {
            return elsewhere;
        }
        if (matter.told().containsKey(Fact.CHILD_AGE.name())
                && ChildFacts.tellOfTheOlder(words)
                && LeaningWords.tell(words)) {
            // 老大3岁 after 孩子11个月: the younger one is spoken of.
            return Optional.of(matter);
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
        if (asksForDay(matter) && SaidMonth.is(LeaningWords.bare(words))) {
            // 2024年3月 is no day: it is asked for once more, unless the age of a child says as much.
            return Optional.of(SaidFacts.all(words, counting, question.askedOn()))
                    .map(matter::with);
        }
        Facts told = toldOf(matter, so, question.askedOn());
        Map<Fact<?>, Object> facts = new HashMap<>(AllTheYears.supposed(words, matter, told.known()));
        facts.keySet().retainAll(counting);
        SaidFacts.amongOthers(words, matter, question.askedOn()).forEach(facts::putIfAbsent);
        AnotherDay.in(words, matter, question.askedOn()).forEach(facts::putIfAbsent);
        Map<Fact<?>, Object> births = SaidFacts.births(words, counting, question.askedOn());
        births.forEach(facts::putIfAbsent);
        Optional<Jurisdiction> place = places.find(words);
        Optional<LocalDate> day = births.isEmpty()
                ? LawOfThen.day(words, matter, question.askedOn())
                        .or(() -> LawOfThen.born(words, matter, told, counting))
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
        if (nothingNew && isOfTheDaysOfIts(matter, words, told)) {
            return Optional.of(matter.with(told.known()));
        }
        if (own.isAskedIn(words, matter, told)) {
            return Optional.empty();
        }
        if (nothingNew) {
            return noted(words, matter, told.known(), question.askedOn());
        }
        Matter next = AnotherDay.from(AnotherChild.from(matter, facts, words), facts, words, question.askedOn())
                .in(place)
                .with(facts);
        return Optional.of(day.isPresent() ? next.on(day) : next);
    }

    /** The last matter that counts babies, with how many there are said to be: 就一个, 看着是俩. */
    public Optional<Matter> babies(Question question, List<Matter> matters) {
        String words = understander.inCharacters(question.text().value());
        return BabiesSaid.in(words).flatMap(babies -> {
            Map<Fact<?>, Object> told =
                    new HashMap<>(figures.told(words, question.askedOn()).known());
            told.keySet().retainAll(OF_A_BIRTH);
            told.put(Fact.BABIES, babies);
            return matters.stream()
                    .filter(matter -> figures.of(matter.intent()).contains(Fact.BABIES))
                    .reduce((one, next) -> next)
                    .map(matter -> matter.with(told));
        });
    }

    /** The last matter of the topic that counts with what is told of another, if that of now does not. */
    public Optional<Matter> sameOfAnother(Question question, Matter matter, List<Matter> matters) {
        String words = understander.inCharacters(question.text().value());
        if (!OtherPeople.askTheSameOfAnother(words)) {
            return Optional.empty();
        }
        Map<Fact<?>, Object> told = figures.told(OtherPeople.asOfTheWriter(words), question.askedOn())
                .known();
        Predicate<Matter> counts = one -> figures.of(one.intent()).stream().anyMatch(told::containsKey);
        return counts.test(matter) && LeaningWords.areShort(words)
                ? Optional.empty()
                : matters.stream()
                        .filter(one -> one.topic().equals(matter.topic()) && counts.test(one))
                        .reduce((one, next) -> next)
                        .map(Matter::ofAnother)
                        .map(other -> other.in(places.find(words)).with(told));
    }

    /** 我老公没休10天，他工资12000 after what her own annual leave comes to in money: with nothing that was told of her. */
    private Optional<Matter> ofHerHusband(String words, Matter matter, LocalDate today) {
        if (!matter.topic().equals(OTHER_LABOUR) || !ParentWords.tellOfHisWork(words)) {
            return Optional.empty();
        }
        Map<Fact<?>, Object> his = new HashMap<>(
                figures.told(ParentWords.asOfTheWriter(words), today).known());
        his.keySet().retainAll(figures.of(matter.intent()));
        return his.isEmpty() ? Optional.empty() : Optional.of(matter.ofAnother().with(his));
    }

    /** 那我老公呢 after the age at which a woman retires: what was told of her is none of his. */
    private static Optional<Matter> ofAMan(String words, Matter matter, Set<Fact<?>> counting) {
        return counting.contains(Fact.WORKER_BORN_IN) && RetirementFacts.areOfAMan(words)
                ? Optional.of(matter.ofAnother())
                : Optional.empty();
    }

    /** 顺产 after the allowance: how the birth went decides the days that it is paid for, and asks nothing of the leave. */
    private static boolean isOfTheDaysOfIts(Matter matter, String words, Facts told) {
        return matter.topic().equals(ALLOWANCE)
                && LeaningWords.tell(words)
                && !told.known().isEmpty()
                && OF_A_BIRTH.containsAll(told.known().keySet())
                && LeaningWords.bare(words).length() <= A_WORD;
    }

    /**
     * The matter that is put right by a figure that is none of its facts: 算错了，离职才十个月. What was put right belongs to what is spoken of,
     * unless it names what was not.
     *
     * @param before the words that were answered last
     */
    public Optional<Matter> putRight(Question question, Matter matter, String before) {
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
    public Optional<Matter> answered(Question question, Matter matter) {
        return SaidFacts.answered(understander.inCharacters(question.text().value()), matter, question.askedOn());
    }

    /** By its own words, or because it names what was told to be so: 我不是剖的. */
    private static boolean takesBack(String words, Matter matter) {
        return LeaningWords.correct(words)
                || TakenBack.in(words).isPresent()
                || (LeaningWords.tell(words)
                        && matter.lastTold().stream()
                                .anyMatch(fact -> fact.isYesOrNo() && YesOrNo.isNamed(fact, words)));
    }

    private static boolean asksForDay(Matter matter) {
        return matter.asked().stream()
                .limit(1)
                .flatMap(name -> Fact.named(name).stream())
                .anyMatch(Fact::isDay);
    }

    /** What is no figure of the matter itself: one of a related answer, or kept for what she asks next. */
    private Optional<Matter> noted(String words, Matter matter, Map<Fact<?>, Object> told, LocalDate today) {
        if (!LeaningWords.lean(words)) {
            return Optional.empty();
        }
        if (told.isEmpty()) {
            return related.valueOf(words, matter, today);
        }
        return related.of(matter, told)
                .or(() -> saysOnly(words, told, today) ? Optional.of(matter.with(told)) : Optional.empty());
    }

    /** 一小时20块，周六加班5小时 answers which day it was, and tells two figures more. */
    private Matter withMoreOf(String words, Matter before, Matter answered, LocalDate today) {
        if (!SaidFacts.haveParts(words)) {
            return answered;
        }
        Map<Fact<?>, Object> more = new HashMap<>(figures.told(words, today).known());
        more.keySet().retainAll(figures.of(before.intent()));
        more.keySet()
                .removeIf(fact -> !Objects.equals(
                        before.told().get(fact.name()), answered.told().get(fact.name())));
        return answered.with(more);
    }

    /** What the words tell that the matter counts with. */
    public Map<Fact<?>, Object> toldOf(Matter matter, Question question) {
        String words = understander.inCharacters(question.text().value());
        Facts byItself = toldOf(matter, words, question.askedOn());
        Map<Fact<?>, Object> told = new HashMap<>(byItself.known());
        told.keySet().retainAll(figures.of(matter.intent()));
        figures.toldOf(matter.intent(), words, byItself).forEach(told::putIfAbsent);
        return told;
    }

    /** What the words tell, by themselves or as of what is spoken of: 已经请了四天 is of that leave. */
    private Facts toldOf(Matter matter, String words, LocalDate today) {
        Facts byItself =
                figures.told(OtherPeople.askTheSameOfAnother(words) ? OtherPeople.asOfTheWriter(words) : words, today);
        // What about me, i was born in 1980: only where retiring is spoken of is that a fact.
        boolean ofABirth = figures.of(matter.intent()).contains(Fact.WORKER_BORN_IN) && BORN.isIn(words);
        // 要是只干了8年呢 supposes what it tells.
        boolean supposes = LeaningWords.areMarked(words) && LeaningWords.tell(LeaningWords.bare(words));
        if (!LeaningWords.tell(words) && !supposes && !ofABirth) {
            return byItself;
        }
        boolean saysMoreOfIt = figures.of(matter.intent()).contains(Fact.WORKED_YEARS);
        if (!byItself.known().isEmpty() && !saysMoreOfIt) {
            return byItself;
        }
        Facts ofTheMatter =
                figures.told(Understander.nameOf(figures.title(matter.intent(), words)) + "," + words, today);
        // 前后加起来上了12年班 is of all employers only where annual leave, which goes by that, is spoken of.
        return byItself.known().isEmpty() || ofTheMatter.get(Fact.WORKED_YEARS).isPresent() ? ofTheMatter : byItself;
    }

    private static boolean saysOnly(String words, Map<Fact<?>, Object> told, LocalDate today) {
        return !SaidFacts.all(words, told.keySet(), today).isEmpty();
    }
}
