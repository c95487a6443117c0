package org.niangjia.consultation.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.anaphora.TakenBack;
import org.niangjia.understanding.fact.EntityFinder;
import org.niangjia.understanding.fact.SaidMonth;
import org.niangjia.understanding.fact.SaidValue;
import org.niangjia.understanding.fact.YesOrNo;
import org.niangjia.understanding.passage.DeniedFigure;

/** Reads values that are said by themselves: what fact they are of is known by what was asked, or told, before. */
final class SaidFacts {

    private static final Phrasing PARTS = Phrasing.of("[,，、;；。!！…]+|(?<=[\\p{IsHan}\\d])\\s+(?=[\\p{IsHan}\\d])");

    /** Says a figure of somebody else. */
    private static final Phrasing OF_OTHERS =
            Phrasing.inAnyCase("老公|丈夫|对象|同事|老板|单位|公司|厂里|平均|husband|colleague|company|employer|average");

    /** Who says it makes no difference. */
    private static final Phrasing SAID_BY = Phrasing.inAnyCase(
            "^(?:大夫|医生|护士|医院|报告上?|单子上?|b超单?上?|检查)(?:刚才?|今天|昨天|上午|下午|跟我|告诉我|上|里)*(?:说|写|显示|查)?(?:肚子里?|怀的?)*(?:可能|好像|应该|八成|估计|大概)?(?=是|有|[\\d一二两俩仨三双])"
                    + "|^(?:the )?(?:scan|ultrasound|doctor|midwife|nurse)(?: (?:today|yesterday|just|now))*(?: (?:says?|said|shows?|showed|tells?|told))?(?: (?:me|us|that))*(?= (?:there|it|i'm|two|twins|just|only))");

    /** She checked: it's 4 years. Where it was looked up is no part of what is put right. */
    private static final Phrasing LOOKED_UP = Phrasing.inAnyCase(
            "^(?:[我俺她他咱]们?)?(?:刚才?|刚刚|又|去|回去)*(?:查|问|看|核对|算|翻)(?:清楚)?(?:了|过|了?一?下|了一遍)?[:：,，、 ]+"
                    + "|^(?:(?:i|she|he|we|hr|they)(?:'ve|'s| have| has)? )?(?:just )?(?:checked|looked it up|looked again|asked(?: again)?|counted(?: again)?)(?: it| again)?[:,.]? +(?=it|there|that|the)");

    private static final Phrasing FIGURE = Phrasing.of("[\\d一二两俩仨三四五六七八九十百千万半]");

    private static final List<Fact<?>> BIRTHS = List.of(Fact.WORKER_BORN_IN, Fact.BORN_IN);

    private static final Set<Fact<?>> CHECKS = Set.of(Fact.PREMARITAL_CHECK, Fact.PREPREGNANCY_CHECK);

    private static final Phrasing UNDONE =
            Phrasing.of("(?:其实|后来|最后|结果|[我俺他她]们?俩?|还|也|都|都?是)*(?:没|没有|并没)(?:真)?(?:做|去做|查|去查|检查|去|办)(?:成|上|了)?[了的呢啊]?");

    private SaidFacts() {}

    /** The fact she was asked for, if the words are its value. */
    static Optional<Matter> answered(String words, Matter matter, LocalDate today) {
        return asked(matter).stream()
                .flatMap(fact -> value(fact, words, today).stream())
                .findFirst()
                .map(matter::with);
    }

    /** The facts she was asked for, each said in a piece of the words: 四年 of 四年，月工资5000. */
    static Map<Fact<?>, Object> amongOthers(String words, Matter matter, LocalDate today) {
        if (!LeaningWords.tell(words)) {
            return Map.of();
        }
        return valuesIn(pieces(words), asked(matter), today);
    }

    /** The facts that the words tell if they tell nothing else: each piece is a value, or plainly says of what: 整两年,五千. */
    static Map<Fact<?>, Object> all(String words, Collection<Fact<?>> facts, LocalDate today) {
        Map<Fact<?>, Object> whole = valuesIn(List.of(words), facts, today);
        if (!whole.isEmpty()) {
            return whole;
        }
        Map<Fact<?>, Object> values = new LinkedHashMap<>();
        boolean byItself = false;
        for (String piece : pieces(words)) {
            Map<Fact<?>, Object> found = new LinkedHashMap<>(
                    EntityFinder.find(piece, Facts.of(Jurisdiction.HOME, today)).known());
            found.keySet().retainAll(facts);
            Map<Fact<?>, Object> value = found.isEmpty() ? valuesIn(List.of(piece), facts, today) : found;
            if (value.isEmpty()) {
                return Map.of();
            }
            byItself |= found.isEmpty()
                    || !valuesIn(List.of(piece), found.keySet(), today).isEmpty();
            values.putAll(value);
        }
        return byItself ? values : Map.of();
    }

    /** A year and month by itself is of the birth that counts, and asks for no law of then: 我妹比我小,81年5月的呢. */
    static Map<Fact<?>, Object> births(String words, Collection<Fact<?>> facts, LocalDate today) {
        List<Fact<?>> births = BIRTHS.stream().filter(facts::contains).toList();
        Map<Fact<?>, Object> values = valuesIn(pieces(words), births, today);
        // The year of a child's birth alone may as well be that of the law.
        values.entrySet()
                .removeIf(born -> born.getKey() == Fact.BORN_IN
                        && !SaidMonth.is(born.getValue().toString()));
        return values;
    }

    /** What the words say of the only one of the facts that can have it: by themselves, as 怀的是仨, or last: 刚做完B超，说是俩. */
    static Map<Fact<?>, Object> onlyOne(String words, Collection<Fact<?>> facts, LocalDate today) {
        Map<Fact<?>, Object> whole = onlyOneIn(words, facts, today);
        List<String> pieces = pieces(words);
        boolean said = whole.isEmpty()
                && pieces.size() > 1
                && pieces.stream().limit(pieces.size() - 1L).noneMatch(FIGURE.asPredicate());
        return said ? onlyOneIn(SAID_BY.matcher(pieces.get(pieces.size() - 1)).replaceFirst(""), facts, today) : whole;
    }

    private static Map<Fact<?>, Object> onlyOneIn(String words, Collection<Fact<?>> facts, LocalDate today) {
        List<Map<Fact<?>, Object>> values = facts.stream()
                .filter(fact -> !fact.isYesOrNo())
                .flatMap(fact -> value(fact, words, today).stream())
                .toList();
        return values.size() == 1 ? values.get(0) : Map.of();
    }

    /** The value in the place of one that was told, or a value by itself of the fact told last that can have it. */
    static Optional<Matter> corrected(String said, Matter matter, LocalDate today) {
        String words = LOOKED_UP.matcher(said).replaceFirst("");
        return TakenBack.in(words)
                .flatMap(taken -> instead(taken, matter, today))
                .or(() -> lastTold(words, matter, today));
    }

    private static Optional<Matter> instead(TakenBack taken, Matter matter, LocalDate today) {
        return matter.lastTold().stream()
                .filter(fact -> value(fact, taken.wrong(), today)
                        .map(matter::with)
                        .filter(same -> same.told().equals(matter.told()))
                        .isPresent())
                .flatMap(fact -> inPlace(fact, taken.right(), matter, today).stream())
                .findFirst()
                .map(matter::with);
    }

    private static Optional<Matter> lastTold(String words, Matter matter, LocalDate today) {
        // 不对，是三年，少说了一年: what takes something back may come with a remark, or name what was wrong: 工资记错了，是5500.
        boolean takesBack = LeaningWords.correct(words) || TakenBack.in(words).isPresent();
        Stream<String> parts = takesBack ? pieces(words).stream() : Stream.of();
        // 是一个娃，难产没说错: what is only said again corrects nothing.
        return Stream.concat(Stream.of(words), parts)
                .filter(said -> !LeaningWords.endDenied(said))
                .flatMap(said -> matter.lastTold().stream()
                        .filter(fact -> !fact.isYesOrNo() || YesOrNo.isNamed(fact, said))
                        .flatMap(fact -> inPlace(fact, said, matter, today).stream()))
                .map(matter::with)
                .filter(other -> !other.told().equals(matter.told()))
                .findFirst();
    }

    /** A check that was told to be done and was not: 约了没去，没做成. */
    static Optional<Matter> undone(String words, Matter matter) {
        boolean undone = LeaningWords.tell(words) && pieces(words).stream().anyMatch(UNDONE.asMatchPredicate());
        return matter.lastTold().stream()
                .limit(1)
                .filter(fact -> undone && CHECKS.contains(fact))
                .findFirst()
                .map(fact -> matter.with(Map.of(fact, false)));
    }

    /** The only figure of a whole sentence that corrects, in the place of the only fact told that can have it: 假条上写的是12月10号. */
    static Optional<Matter> correctedInASentence(String words, Matter matter, LocalDate today) {
        if (!LeaningWords.correct(words) || !LeaningWords.tell(words) || OF_OTHERS.isIn(words)) {
            return Optional.empty();
        }
        List<Map<Fact<?>, Object>> values = SaidValue.onlyFigure(DeniedFigure.leftOut(words), today).stream()
                .flatMap(figure -> matter.lastTold().stream()
                        .filter(fact -> !SaidValue.isOfSomethingElse(fact, words))
                        .flatMap(fact -> inPlace(fact, figure, matter, today).stream()))
                .toList();
        return values.size() == 1 ? Optional.of(matter.with(values.get(0))) : Optional.empty();
    }

    private static Optional<Map<Fact<?>, Object>> inPlace(Fact<?> fact, String words, Matter matter, LocalDate today) {
        return valueInPlace(fact, words, matter, today).map(value -> Map.of(fact, value));
    }

    private static <T> Optional<T> valueInPlace(Fact<T> fact, String words, Matter matter, LocalDate today) {
        return Optional.ofNullable(matter.told().get(fact.name()))
                .flatMap(told -> SaidValue.inPlaceOf(fact, fact.parse(told), LeaningWords.bare(words), today));
    }

    private static Map<Fact<?>, Object> valuesIn(List<String> pieces, Collection<Fact<?>> facts, LocalDate today) {
        Map<Fact<?>, Object> values = new LinkedHashMap<>();
        List<Fact<?>> open = new ArrayList<>(facts);
        for (String piece : pieces) {
            open.stream()
                    .flatMap(fact -> value(fact, piece, today).stream())
                    .findFirst()
                    .ifPresent(value -> {
                        values.putAll(value);
                        open.removeAll(value.keySet());
                    });
        }
        return values;
    }

    private static List<Fact<?>> asked(Matter matter) {
        List<Fact<?>> facts = new ArrayList<>();
        matter.asked().forEach(name -> Fact.named(name).ifPresent(facts::add));
        if (facts.contains(Fact.HIRED_ON) || facts.contains(Fact.SERVICE_MONTHS)) {
            facts.add(Fact.HIRED_IN);
        }
        return facts;
    }

    /** Whether the words say more than one thing. */
    static boolean haveParts(String words) {
        return pieces(words).size() > 1;
    }

    private static List<String> pieces(String words) {
        return PARTS.splitAsStream(DeniedFigure.leftOut(words).strip())
                .filter(piece -> !piece.isBlank())
                .toList();
    }

    private static Optional<Map<Fact<?>, Object>> value(Fact<?> fact, String words, LocalDate today) {
        String said = SAID_BY.matcher(LeaningWords.bare(words)).replaceFirst("");
        return SaidValue.of(fact, said, today).map(value -> Map.of(fact, value));
    }
}
