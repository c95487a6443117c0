package org.niangjia.understanding.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.niangjia.question.Fact;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;

/**
 * Reads the value of one fact from words that say little else: 两个, 8000, 三年, 去年3月1号, 是的. Said by itself such a value names no fact, so it
 * is read only for the fact that was asked for, or that is being corrected. Safe for use by several threads.
 */
public final class SaidValue {

    /** 快四个月 are not four yet, which her leave turns on. */
    private static final Phrasing NEARLY = Phrasing.of("(?:快要?|不到|没到|还没到|没满|不满|将近)[到满]?(?=[\\d一二两三四五六七八九十俩仨])");

    private static final BigDecimal A_LITTLE = new BigDecimal("0.1");

    private static final Phrasing GRADE = Phrasing.of("(?:伤残|工伤)?(?:等级)?(?:第)?(10|[1-9]|[一二三四五六七八九十])级(?:伤残|工伤)?");
    /** Wages that are not hers: 工资九千 is none of them. */
    private static final Set<Fact<?>> OF_OTHERS =
            Set.of(Fact.EMPLOYER_AVERAGE_WAGE, Fact.LOCAL_AVERAGE_WAGE, Fact.MINIMUM_WAGE);

    private static final Phrasing HER_WAGE = Phrasing.of("工资|月薪|到手|薪水|my (?:wage|pay|salary)");
    /** Days that lie behind her when she tells of them. */
    static final Set<Fact<?>> PAST = Set.of(
            Fact.HIRED_ON,
            Fact.ENDED_ON,
            Fact.CONTRACT_SIGNED_ON,
            Fact.INFRINGED_ON,
            Fact.CLAIMED_ON,
            Fact.CLAIMED_FIRST_ON,
            Fact.OPINION_RECEIVED_ON,
            Fact.APPLIED_ON,
            Fact.ORDER_MADE_ON,
            Fact.AWARD_RECEIVED_ON,
            Fact.ARBITRATION_ACCEPTED_ON,
            Fact.BREACH_ENDED_ON,
            Fact.ASSESSMENT_RECEIVED_ON,
            Fact.INJURED_ON);

    /** What says that a length of time is of something else: 干了五个月 is no term of a contract. */
    private static final Map<Fact<?>, Phrasing> OF_SOMETHING_ELSE = Map.of(
            Fact.TERM_MONTHS,
            Phrasing.of("(?:干|做|工作|上班|待|呆)(?:了|满|到|快|整|有)|\\b(?:worked|been (?:here|there|working))\\b"),
            Fact.PROBATION_MONTHS,
            Phrasing.of("(?:干|做|工作|上班|待|呆)(?:了|满|到|快|整|有)|合同|\\b(?:worked|been (?:here|there|working)|contract)\\b"));

    private static final BigDecimal MOST_AN_HOUR = BigDecimal.valueOf(500);

    private static final Phrasing UNKNOWN = Phrasing.of(
            "(?:我?(?:也|还|都)?(?:不知道|不清楚|不晓得|不确定|不记得了?|记不清了?|记不得了?|忘了|没算过|说不准|说不清)|跳过|先?不说|不想说|没法说|下一个|(?:i )?(?:do not|don't) (?:know|remember)|no idea|not sure|unknown|skip|pass)[啊呀呢了吧的]*");
    private static final Phrasing AN_HOUR = Phrasing.of("[一每1]个?(?:小时|钟头)|(?:an|per|every) hour");

    private static final Phrasing TOGETHER =
            Phrasing.of("(?<two>双胞胎|双胎|龙凤胎|双生|双棒儿?|一对儿?|twins)|(?<three>仨|triplets)|(?<one>单胎|单胞胎)");

    private static final Map<String, String> ORDERS = Map.of("头胎", "1", "老大", "1", "大宝", "1", "二宝", "2", "头一个", "1");

    private static final Phrasing BORN_TOGETHER =
            Phrasing.of("[胞包]胎|\\b(?:in (?:there|here)|of them|inside|babies|heartbeats|twins)\\b");
    private static final Phrasing WHICH_CHILD = Phrasing.of("[一二三四头\\d]胎|第[一二三四\\d]");

    private static final Phrasing COUNTS_ONES =
            Phrasing.of("(?<![\\d万千百])(?:[\\d一二两三四]{1,2})(?:个(?!月)|胎|只|位|口人|名)(?![^,，。]*(?:块|元|千|万|百))");

    private static final Phrasing COUNTS_PEOPLE = Phrasing.of("[俩仨](?![个年月天周])");

    private static final Phrasing DAY_ONLY = Phrasing.of("(?<![月\\d一二三四五六七八九十])(\\d{1,2}|[一二三四五六七八九十]{1,3})[号日]");

    private static final Phrasing SAYS_THE_YEAR =
            Phrasing.of("年|(?:19|20)\\d{2}|[昨今明前后]天|[昨今]日|[上下这本当][个]?(?:月|周|星期|礼拜)|天前|天之前"
                    + "|\\b(?:years?|yesterday|today|tomorrow|last|this|next|ago)\\b");

    private SaidValue() {}

    /** The value that the words say of the fact, if they say little else. */
    public static <T> Optional<T> of(Fact<T> fact, String words, LocalDate today) {
        String text = Utterance.of(words).words().strip();
        return text(fact, text, today).flatMap(value -> parsed(fact, value));
    }

    /**
     * The value in the place of one that was told. A day without a year is in the year that brings it nearest to the one it takes the place
     * of: 4月8号 after 今年3月8号 is of this year. A day without a month is in the month of the other: 是17号.
     */
    public static <T> Optional<T> inPlaceOf(Fact<T> fact, T before, String words, LocalDate today) {
        String text = Utterance.of(words).words();
        if (!(before instanceof LocalDate old) || SAYS_THE_YEAR.isIn(text)) {
            return of(fact, words, today);
        }
        Matcher dayOnly = DAY_ONLY.matcher(text);
        if (dayOnly.find() && BareValue.isAll(text, dayOnly.start(), dayOnly.end())) {
            return Numbers.value(dayOnly.group(1))
                    .map(BigDecimal::intValue)
                    .filter(day -> day >= 1 && day <= old.lengthOfMonth())
                    .flatMap(day -> parsed(fact, old.withDayOfMonth(day).toString()));
        }
        return only(Passage.of(text, old).days())
                .filter(day -> BareValue.isAll(text, day.from(), day.to()))
                .map(day -> day.value().nearest())
                .map(day -> PAST.contains(fact) && day.isAfter(today) ? day.minusYears(1) : day)
                .flatMap(day -> parsed(fact, day.toString()));
    }

    /**
     * The words of the only figure among others, for who corrects herself in a whole sentence: 12月10号 of 假条上写的是12月10号; none if there are
     * several.
     */
    public static Optional<String> onlyFigure(String words, LocalDate today) {
        Passage passage = Passage.of(words, today);
        List<Mention<?>> figures = new ArrayList<>(passage.days());
        if (figures.isEmpty()) {
            figures.addAll(passage.spans());
            figures.addAll(passage.amounts());
        }
        boolean others = !passage.days().isEmpty()
                && !(passage.spans().isEmpty() && passage.amounts().isEmpty());
        return others || figures.size() != 1
                ? Optional.empty()
                : Optional.of(passage.text()
                        .substring(figures.get(0).from(), figures.get(0).to()));
    }

    /** Whether a length of time in the words is another than that of the fact: 干了五个月 is no term of a contract. */
    public static boolean isOfSomethingElse(Fact<?> fact, String words) {
        Phrasing other = OF_SOMETHING_ELSE.get(fact);
        return other != null && other.isIn(Utterance.of(words).words());
    }

    /** Whether the words say that it is not known, or not to be said. */
    public static boolean isUnknown(String words) {
        return UNKNOWN.isAllOf(Utterance.of(words).words().replaceAll("[\\s,.!?]+$", ""));
    }

    private static <T> Optional<T> parsed(Fact<T> fact, String value) {
        try {
            return Optional.of(fact.parse(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Fact<?> fact, String text, LocalDate today) {
        if (fact == Fact.OVERTIME_ON) {
            return KindOfDay.of(Passage.of(text, today));
        }
        if (fact.isYesOrNo()) {
            return YesOrNo.of(fact, text);
        }
        if (fact == Fact.HOURLY_WAGE && AN_HOUR.isIn(text)) {
            return text(fact, AN_HOUR.matcher(text).replaceFirst(""), today);
        }
        Passage passage = Passage.of(text, today);
        if (fact == Fact.BORN_IN) {
            return SaidMonth.yearOrMonth(text);
        }
        if (fact == Fact.HIRED_IN) {
            return SaidMonth.month(text);
        }
        if (fact == Fact.CHILD_AGE && SaidMonth.yearOrMonth(text).isPresent()) {
            return SaidMonth.month(text).flatMap(month -> SaidMonth.age(month, today));
        }
        if (fact == Fact.DISABILITY_GRADE && GRADE.isIn(text)) {
            return Optional.of(GRADE.matcher(text))
                    .filter(m -> m.find() && BareValue.isAll(text, m.start(), m.end()))
                    .flatMap(m -> Numbers.value(m.group(1)))
                    .map(BigDecimal::toPlainString);
        }
        if (fact == Fact.WORKER_BORN_IN) {
            return SaidMonth.ofHerBirth(text);
        }
        if (fact.isDay()) {
            return only(passage.days())
                    .filter(day -> BareValue.isAll(text, day.from(), day.to()))
                    .map(day -> (PAST.contains(fact)
                                    ? day.value().past()
                                    : day.value().nearest())
                            .toString());
        }
        Optional<String> span = only(passage.spans())
                .filter(said -> !isOfSomethingElse(fact, text))
                .filter(said -> BareValue.isAll(text, said.from(), said.to()))
                .flatMap(said -> MeasuredIn.unitOf(fact, said.value()));
        return span.isPresent() ? span : number(fact, text, passage);
    }

    private static Optional<String> number(Fact<?> fact, String text, Passage passage) {
        if (fact == Fact.CHILD_ORDER && ORDERS.containsKey(text)) {
            return Optional.of(ORDERS.get(text));
        }
        if (fact == Fact.BABIES && TOGETHER.isIn(text)) {
            return bornTogether(text);
        }
        if (!passage.spans().isEmpty()) {
            return Optional.empty();
        }
        if (OF_OTHERS.contains(fact) && HER_WAGE.isIn(text)) {
            return Optional.empty();
        }
        // 顺产，一个 counts babies, and is no yuan.
        if (MeasuredIn.YUAN.contains(fact) && COUNTS_ONES.isIn(text)) {
            return Optional.empty();
        }
        if (MeasuredIn.YUAN.contains(fact) && passage.amounts().size() == 1) {
            Mention<BigDecimal> amount = passage.amounts().get(0);
            // 9000 is no wage of an hour.
            boolean possible = fact != Fact.HOURLY_WAGE || amount.value().compareTo(MOST_AN_HOUR) <= 0;
            return Optional.of(amount.value().toPlainString())
                    .filter(v -> possible && BareValue.isAll(text, amount.from(), amount.to()));
        }
        // 三胞胎 says how many babies and 二胎 which child, whatever was asked for.
        boolean another = fact == Fact.BABIES ? WHICH_CHILD.isIn(text) : BORN_TOGETHER.isIn(text);
        if (another) {
            return Optional.empty();
        }
        // 仨 counts people, and is neither the third child nor three days.
        if (COUNTS_PEOPLE.isIn(text) && fact != Fact.BABIES && fact != Fact.CHILDREN) {
            return Optional.empty();
        }
        // 三 of 干了多久 may be years or months: then it is not said.
        if (MeasuredIn.MONTHS.contains(fact) && fact != Fact.MONTHS_OF_PREGNANCY) {
            return Optional.empty();
        }
        boolean nearly = fact == Fact.MONTHS_OF_PREGNANCY && NEARLY.isIn(text);
        String counted = (nearly ? NEARLY.matcher(text).replaceFirst("") : text).replaceFirst("^(?:是|怀|生)?第", "");
        return only(Numbers.in(counted))
                .filter(number -> BareValue.isAll(counted, number.from(), number.to()))
                .map(number -> nearly ? number.value().subtract(A_LITTLE) : number.value())
                .map(BigDecimal::toPlainString);
    }

    private static Optional<String> bornTogether(String text) {
        return Optional.of(TOGETHER.matcher(text))
                .filter(m -> m.find() && BareValue.isAll(text, m.start(), m.end()))
                .map(m -> m.group("two") != null ? "2" : m.group("three") != null ? "3" : "1");
    }

    private static <T> Optional<Mention<T>> only(List<Mention<T>> mentions) {
        return mentions.size() == 1 ? Optional.of(mentions.get(0)) : Optional.empty();
    }
}
