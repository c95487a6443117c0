package org.niangjia.understanding.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.niangjia.question.Fact;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * Reads the value of one fact from words that say little else: 两个, 8000, 三年, 去年3月1号, 是的. Said by itself such a value names no fact, so it
 * is read only for the fact that was asked for, or that is being corrected. Safe for use by several threads.
 */
public final class SaidValue {

    private static final Set<Fact<?>> IN_MONTHS = Set.of(
            Fact.SERVICE_MONTHS,
            Fact.TERM_MONTHS,
            Fact.MONTHS_OF_PREGNANCY,
            Fact.SICK_MONTHS,
            Fact.PROBATION_MONTHS,
            Fact.PROBATION_SERVED,
            Fact.BOND_MONTHS,
            Fact.BOND_SERVED,
            Fact.UNDERPAID_MONTHS,
            Fact.OWED_MONTHS,
            Fact.BENEFIT_MONTHS_LEFT);
    private static final Set<Fact<?>> IN_YEARS =
            Set.of(Fact.WORKED_YEARS, Fact.CHILD_AGE, Fact.FORMER_RETIREMENT_AGE, Fact.UNEMPLOYMENT_YEARS);
    private static final Set<Fact<?>> IN_DAYS =
            Set.of(Fact.DAYS_TAKEN, Fact.MATERNITY_DAYS_TAKEN, Fact.UNUSED_DAYS, Fact.OVERTIME_DAYS);
    private static final Set<Fact<?>> IN_YUAN = Set.of(
            Fact.MONTHLY_WAGE,
            Fact.LAST_MONTH_WAGE,
            Fact.AGREED_WAGE,
            Fact.HOURLY_WAGE,
            Fact.DAILY_WAGE,
            Fact.EMPLOYER_AVERAGE_WAGE,
            Fact.LOCAL_AVERAGE_WAGE,
            Fact.MINIMUM_WAGE,
            Fact.OWED_WAGES,
            Fact.TRAINING_COST,
            Fact.DAMAGE);
    private static final Set<Fact<?>> IN_HOURS =
            Set.of(Fact.OVERTIME_HOURS, Fact.WEEKDAY_HOURS, Fact.REST_DAY_HOURS, Fact.HOLIDAY_HOURS);
    private static final Pattern GRADE = Pattern.compile("(?:伤残|工伤)?(?:等级)?(?:第)?(10|[1-9]|[一二三四五六七八九十])级(?:伤残|工伤)?");
    /** Wages that are not hers: 工资九千 is none of them. */
    private static final Set<Fact<?>> OF_OTHERS =
            Set.of(Fact.EMPLOYER_AVERAGE_WAGE, Fact.LOCAL_AVERAGE_WAGE, Fact.MINIMUM_WAGE);

    private static final Pattern HER_WAGE = Pattern.compile("工资|月薪|到手|薪水|my (?:wage|pay|salary)");
    /** How a fact that is true or not is called: 难产 of 医院说不是难产. */
    private static final Map<Fact<?>, Pattern> NAMES = Map.of(
            Fact.DIFFICULT_BIRTH,
            Pattern.compile("难产|difficult birth"),
            Fact.CAESAREAN,
            Pattern.compile("剖腹产|剖宫产|剖的|caesarean|c-section"),
            Fact.INSURED,
            Pattern.compile("生育保险|maternity insurance"),
            Fact.LIVING_APART,
            Pattern.compile("两地分居|living apart"),
            Fact.PREMARITAL_CHECK,
            Pattern.compile("婚检|婚前(?:医学)?检查"),
            Fact.PREPREGNANCY_CHECK,
            Pattern.compile("孕前(?:优生)?检查"));

    private static final Pattern AROUND_NAMES = Pattern.compile(
            "[我俺她]|医院|医生|大夫|最后|其实|说|证明|认定|诊断|单位|公司|夫妻|给?我们?俩?|[\\s,，]|\\b(?:it|was|is|a|the|we|are)\\b");

    /** Days that lie behind her when she tells of them. */
    static final Set<Fact<?>> PAST = Set.of(
            Fact.HIRED_ON,
            Fact.ENDED_ON,
            Fact.CONTRACT_SIGNED_ON,
            Fact.INFRINGED_ON,
            Fact.CLAIMED_ON,
            Fact.OPINION_RECEIVED_ON,
            Fact.AWARD_RECEIVED_ON,
            Fact.ARBITRATION_ACCEPTED_ON,
            Fact.BREACH_ENDED_ON,
            Fact.ASSESSMENT_RECEIVED_ON,
            Fact.INJURED_ON);

    /** What says that a length of time is of something else: 干了五个月 is no term of a contract. */
    private static final Map<Fact<?>, Pattern> OF_SOMETHING_ELSE = Map.of(
            Fact.TERM_MONTHS,
            Pattern.compile("(?:干|做|工作|上班|待|呆)(?:了|满|到|快|整|有)|\\b(?:worked|been (?:here|there|working))\\b"),
            Fact.PROBATION_MONTHS,
            Pattern.compile(
                    "(?:干|做|工作|上班|待|呆)(?:了|满|到|快|整|有)|合同|\\b(?:worked|been (?:here|there|working)|contract)\\b"));

    private static final BigDecimal MOST_AN_HOUR = BigDecimal.valueOf(500);
    private static final int MONTHS_A_YEAR = 12;
    private static final BigDecimal WEEKS_A_MONTH = BigDecimal.valueOf(4);

    private static final String COUNTER = "(?:个月?|年|岁|周岁?|天|元|块钱?|小时|宝宝|孩子|娃|胞胎|胎|号|日|钱|整|左右|多|半|大"
            + "|babies|children|kids?|years?|months?|weeks?|days?|hours?|yuan|rmb|old)";
    private static final Pattern FILLING = Pattern.compile(
            "(?:那么?|(?<!还是)税[前后](?!还是)|说好|谈好|讲好|开始|起|刚|查|平均|月均|人均|还|剩下?|没休完?|没用|一个月|每月|如果|要是|假如|假设|万一|换成?|改成?|不对|说错了?|错了|应该|其实|实际上?|是|的话|的|话|呢|我们?|他|她|孩子|宝宝|肚子里?|怀里|有|在|了|就|才|大概|现在|今年|吧|啊|哦|嗯|呀"
                    + "|每个?月|月薪|工资|刚才?|人家|说|摔|撞|砸|受伤|出事|小的|大的|退|按(?:老|原来的?)?规定|(?:身份证|户口本|病历|合同|工资条)上?面?写?的?|(?:加上|算上|连|含)(?:奖金|提成|补贴|加班费)*|到手|干|做|工作|满|怀孕|怀|生|休|第|老|共|一共|也|都|只|and|but|so|what|how|if|about|it|is|was|it's|i|i'm|am|for|my|no|not|sorry|actually|the|a|an|of|then|say|make|that|before|after|there(?:'s| is| are)|in (?:there|here)|inside|having|carrying|expecting|of them|now|already|by now|today|in fact|really|exactly|full|tax(?:es)?|gross|net|per|each|every"
                    + "|" + COUNTER + "|[\\s,，。.!！?？、~:：'-])+");
    private static final Pattern YES = Pattern.compile(
            "(?:是|是的|对|对的|嗯+|有|有的|交了?|交着|参加了?|做了?|查了?|算|开了?|分居|属于|没错|当然|yes|y|yeah|yep|yes,? (?:it is|i am|i did|they do|we do)|true|correct)[啊呀呢了的哦]*");
    private static final Pattern NO = Pattern.compile(
            "(?:不是|不|没有?|没的|没交|没有交|没参加|没做|没查|不算|没开|没分居|住一起|不属于|否|不对|no|n|nope|not|no,? (?:it isn't|i am not|i didn't|they don't|we don't)|false)[啊呀呢了的哦]*");
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?:我?(?:也|还|都)?(?:不知道|不清楚|不晓得|不确定|不记得了?|记不清了?|记不得了?|忘了|没算过|说不准|说不清)|跳过|先?不说|不想说|没法说|下一个|(?:i )?(?:do not|don't) (?:know|remember)|no idea|not sure|unknown|skip|pass)[啊呀呢了吧的]*");
    private static final Pattern AN_HOUR = Pattern.compile("[一每1]个?(?:小时|钟头)|(?:an|per|every) hour");

    private static final Pattern TOGETHER =
            Pattern.compile("(?<two>双胞胎|双胎|龙凤胎|双生|双棒儿?|一对儿?|twins)|(?<three>仨|triplets)|(?<one>单胎|单胞胎)");

    private static final Map<String, String> ORDERS = Map.of("头胎", "1", "老大", "1", "大宝", "1", "二宝", "2", "头一个", "1");

    private static final Pattern BORN_TOGETHER =
            Pattern.compile("[胞包]胎|\\b(?:in (?:there|here)|of them|inside|babies|heartbeats|twins)\\b");
    private static final Pattern WHICH_CHILD = Pattern.compile("[一二三四头\\d]胎|第[一二三四\\d]");

    private static final List<Map.Entry<String, Pattern>> KINDS_OF_DAY = List.of(
            Map.entry(
                    "holiday",
                    Pattern.compile(
                            "法定|节假日|国庆|十一(?!点|个|月|天|号|岁|年|小时|万|块|周|日)|春节|过年|元旦|五一|清明|端午|中秋|劳动节|大年|初[一二三]|holiday")),
            Map.entry(
                    "rest_day",
                    Pattern.compile("周末|周[六日]|星期[六日天]|礼拜[六日天]|双休|休息日|休息天|weekend|saturday|sunday|rest day")),
            Map.entry("weekday", Pattern.compile("平时|平日|平常|工作日|上班日|周[一二三四五]|晚上|下班后?|weekday|working day|evening")));

    /** Characters of words that say little else than a kind of day. */
    private static final int KIND_OF_DAY_HAN = 14;

    private static final int KIND_OF_DAY_LATIN = 24;

    private static final Pattern YEAR_MONTH = Pattern.compile("(20\\d{2})(?:[年./-]\\s?(\\d{1,2})\\s?月?)?年?");

    /** Her own birth: the year in two figures too, and the day may stand behind the month. */
    private static final Pattern BORN_YEAR_MONTH = Pattern.compile(
            "(?<!\\d)(19\\d{2}|[4-9]\\d)(?:[年./-]\\s?(1[0-2]|0?[1-9])\\s?月?(?:份|[./-]?\\d{1,2}[日号]?)?)?年?(?:出?生)?(?!\\d)");

    private static final Pattern COUNTS_ONES =
            Pattern.compile("(?<![\\d万千百])(?:[\\d一二两三四]{1,2})(?:个(?!月)|胎|只|位|口人|名)(?![^,，。]*(?:块|元|千|万|百))");

    private static final Pattern COUNTS_PEOPLE = Pattern.compile("[俩仨](?![个年月天周])");

    private static final Pattern DAY_ONLY = Pattern.compile("(?<![月\\d一二三四五六七八九十])(\\d{1,2}|[一二三四五六七八九十]{1,3})[号日]");

    private static final Pattern SAYS_THE_YEAR =
            Pattern.compile("年|(?:19|20)\\d{2}|[昨今明前后]天|[昨今]日|[上下这本当][个]?(?:月|周|星期|礼拜)|天前|天之前"
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
        if (!(before instanceof LocalDate old) || SAYS_THE_YEAR.matcher(text).find()) {
            return of(fact, words, today);
        }
        Matcher dayOnly = DAY_ONLY.matcher(text);
        if (dayOnly.find() && isAll(text, dayOnly.start(), dayOnly.end())) {
            return Numbers.value(dayOnly.group(1))
                    .map(BigDecimal::intValue)
                    .filter(day -> day >= 1 && day <= old.lengthOfMonth())
                    .flatMap(day -> parsed(fact, old.withDayOfMonth(day).toString()));
        }
        return only(Passage.of(text, old).days())
                .filter(day -> isAll(text, day.from(), day.to()))
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
        Pattern other = OF_SOMETHING_ELSE.get(fact);
        return other != null && other.matcher(Utterance.of(words).words()).find();
    }

    /** Whether the words say that it is not known, or not to be said. */
    public static boolean isUnknown(String words) {
        return UNKNOWN.matcher(Utterance.of(words).words().replaceAll("[\\s,.!?]+$", ""))
                .matches();
    }

    /** Whether the words say a month of a year and no day of it. */
    public static boolean isMonth(String words) {
        return text(Fact.BORN_IN, Utterance.of(words).words().strip(), LocalDate.EPOCH)
                .filter(month -> month.contains("-"))
                .isPresent();
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
            return kindOfDay(text);
        }
        if (fact.isYesOrNo()) {
            return yesOrNo(fact, text);
        }
        if (fact == Fact.HOURLY_WAGE && AN_HOUR.matcher(text).find()) {
            return text(fact, AN_HOUR.matcher(text).replaceFirst(""), today);
        }
        Passage passage = Passage.of(text, today);
        if (fact == Fact.BORN_IN) {
            return yearOrMonth(text);
        }
        if (fact == Fact.HIRED_IN) {
            return yearOrMonth(text).filter(month -> month.contains("-"));
        }
        if (fact == Fact.CHILD_AGE && yearOrMonth(text).isPresent()) {
            return yearOrMonth(text)
                    .filter(month -> month.contains("-"))
                    .flatMap(month -> age(YearMonth.parse(month), today));
        }
        if (fact == Fact.DISABILITY_GRADE && GRADE.matcher(text).find()) {
            return Optional.of(GRADE.matcher(text))
                    .filter(m -> m.find() && isAll(text, m.start(), m.end()))
                    .flatMap(m -> Numbers.value(m.group(1)))
                    .map(BigDecimal::toPlainString);
        }
        if (fact == Fact.WORKER_BORN_IN) {
            return Optional.of(BORN_YEAR_MONTH.matcher(text))
                    .filter(m -> m.find() && isAll(text, m.start(), m.end()))
                    .map(m -> (m.group(1).length() == 2 ? "19" : "")
                            + m.group(1)
                            + (m.group(2) == null ? "" : (m.group(2).length() == 1 ? "-0" : "-") + m.group(2)));
        }
        if (fact.isDay()) {
            return only(passage.days())
                    .filter(day -> isAll(text, day.from(), day.to()))
                    .map(day -> (PAST.contains(fact)
                                    ? day.value().past()
                                    : day.value().nearest())
                            .toString());
        }
        Optional<String> span = only(passage.spans())
                .filter(said -> !isOfSomethingElse(fact, text))
                .filter(said -> isAll(text, said.from(), said.to()))
                .flatMap(said -> inUnitOf(fact, said.value()));
        return span.isPresent() ? span : number(fact, text, passage);
    }

    private static Optional<String> yearOrMonth(String text) {
        return Optional.of(YEAR_MONTH.matcher(text))
                .filter(m -> m.find() && isAll(text, m.start(), m.end()))
                .map(m -> m.group(2) == null
                        ? m.group(1)
                        : m.group(1) + "-" + (m.group(2).length() == 1 ? "0" : "") + m.group(2));
    }

    /** The age in completed years of who was born in a month, unless it changes within this one. */
    private static Optional<String> age(YearMonth born, LocalDate today) {
        long months = born.until(YearMonth.from(today), ChronoUnit.MONTHS);
        return months > 0 && months % MONTHS_A_YEAR > 0
                ? Optional.of(String.valueOf(months / MONTHS_A_YEAR))
                : Optional.empty();
    }

    private static Optional<String> number(Fact<?> fact, String text, Passage passage) {
        if (fact == Fact.CHILD_ORDER && ORDERS.containsKey(text)) {
            return Optional.of(ORDERS.get(text));
        }
        if (fact == Fact.BABIES && TOGETHER.matcher(text).find()) {
            return bornTogether(text);
        }
        if (!passage.spans().isEmpty()) {
            return Optional.empty();
        }
        if (OF_OTHERS.contains(fact) && HER_WAGE.matcher(text).find()) {
            return Optional.empty();
        }
        // 顺产，一个 counts babies, and is no yuan.
        if (IN_YUAN.contains(fact) && COUNTS_ONES.matcher(text).find()) {
            return Optional.empty();
        }
        if (IN_YUAN.contains(fact) && passage.amounts().size() == 1) {
            Mention<BigDecimal> amount = passage.amounts().get(0);
            // 9000 is no wage of an hour.
            boolean possible = fact != Fact.HOURLY_WAGE || amount.value().compareTo(MOST_AN_HOUR) <= 0;
            return Optional.of(amount.value().toPlainString())
                    .filter(v -> possible && isAll(text, amount.from(), amount.to()));
        }
        // 三胞胎 says how many babies and 二胎 which child, whatever was asked for.
        boolean another = fact == Fact.BABIES
                ? WHICH_CHILD.matcher(text).find()
                : BORN_TOGETHER.matcher(text).find();
        if (another) {
            return Optional.empty();
        }
        // 仨 counts people, and is neither the third child nor three days.
        if (COUNTS_PEOPLE.matcher(text).find() && fact != Fact.BABIES && fact != Fact.CHILDREN) {
            return Optional.empty();
        }
        // 三 of 干了多久 may be years or months: then it is not said.
        if (IN_MONTHS.contains(fact) && fact != Fact.MONTHS_OF_PREGNANCY) {
            return Optional.empty();
        }
        String counted = text.replaceFirst("^(?:是|怀|生)?第", "");
        return only(Numbers.in(counted))
                .filter(number -> isAll(counted, number.from(), number.to()))
                .map(number -> number.value().toPlainString());
    }

    private static Optional<String> bornTogether(String text) {
        return Optional.of(TOGETHER.matcher(text))
                .filter(m -> m.find() && isAll(text, m.start(), m.end()))
                .map(m -> m.group("two") != null ? "2" : m.group("three") != null ? "3" : "1");
    }

    private static Optional<String> inUnitOf(Fact<?> fact, Span said) {
        Optional<BigDecimal> value = Optional.empty();
        if (IN_MONTHS.contains(fact)) {
            boolean weeks = fact == Fact.MONTHS_OF_PREGNANCY && said.unit() == Span.Unit.WEEK;
            value = weeks
                    ? Optional.of(Span.plain(said.amount().divide(WEEKS_A_MONTH, 1, RoundingMode.DOWN)))
                    : said.months().filter(m -> !said.age());
        } else if (IN_YEARS.contains(fact)) {
            // 30年 is no age.
            value = said.years().filter(y -> fact != Fact.CHILD_AGE || said.age() || said.unit() == Span.Unit.MONTH);
        } else if (IN_DAYS.contains(fact)) {
            value = said.in(Span.Unit.DAY);
        } else if (IN_HOURS.contains(fact)) {
            value = said.in(Span.Unit.HOUR);
        } else if (fact == Fact.MONTHS_IN_YEAR) {
            value = said.in(Span.Unit.MONTH);
        }
        return value.map(BigDecimal::toPlainString);
    }

    private static Optional<String> kindOfDay(String text) {
        List<String> said = KINDS_OF_DAY.stream()
                .filter(kind -> kind.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        return text.length() <= (han ? KIND_OF_DAY_HAN : KIND_OF_DAY_LATIN) && said.size() == 1
                ? Optional.of(said.get(0))
                : Optional.empty();
    }

    /** Whether the words name a fact that is true or not, beyond 是的 or 没有. */
    public static boolean isNamed(Fact<?> fact, String words) {
        return Optional.ofNullable(NAMES.get(fact))
                .filter(name -> name.matcher(Utterance.of(words).words()).find())
                .isPresent();
    }

    private static Optional<String> yesOrNo(Fact<?> fact, String text) {
        String bare = text.replaceAll("[\\s,.!?~]+$", "");
        Optional<String> plain = yesOrNo(bare);
        if (plain.isPresent() || !isNamed(fact, bare)) {
            return plain;
        }
        String unnamed = NAMES.getOrDefault(fact, YES).matcher(bare).replaceAll("");
        String rest = AROUND_NAMES.matcher(unnamed).replaceAll("");
        return rest.isEmpty() ? Optional.of("true") : yesOrNo(rest);
    }

    private static Optional<String> yesOrNo(String bare) {
        if (NO.matcher(bare).matches()) {
            return Optional.of("false");
        }
        return YES.matcher(bare).matches() ? Optional.of("true") : Optional.empty();
    }

    private static <T> Optional<Mention<T>> only(List<Mention<T>> mentions) {
        return mentions.size() == 1 ? Optional.of(mentions.get(0)) : Optional.empty();
    }

    /** Whether nothing stands around the value but words that say nothing by themselves. */
    private static boolean isAll(String text, int from, int to) {
        return isFilling(text.substring(0, from)) && isFilling(text.substring(to));
    }

    private static boolean isFilling(String words) {
        return words.isBlank() || FILLING.matcher(words).matches();
    }
}
