package org.niangjia.understanding.fact.birth;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.MonthsOfAYear;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Children she has: how many, how old, and for how many months of a year a deduction is claimed for them. */
public final class ChildFacts implements FactReader {

    private static final String CHILD =
            "(?:孩子|小孩|宝宝|双胞胎|龙凤胎|三胞胎|双棒儿?|娃娃?|儿子|女儿|闺女|姑娘|宝贝|大宝|二宝|老大|老二|老三|小宝|孩儿|子女|孙子|孙女)";
    private static final String FILLERS = "(?:才|刚刚?|已经?|现在|满|过了?|都|今年|大概|大约|也|是|有|到现在|目前|快|了|的)*";

    /** A month and a hundred days old, by what is kept then, in years. */
    private static final Map<Phrasing, BigDecimal> FEASTS = Map.of(
            feast("满月"), new BigDecimal("0.083"),
            feast("(?:百天|百日|一百天)"), new BigDecimal("0.273"));

    /** The child's age and not the mother's. */
    private static final Phrasing A_RATE = Phrasing.of(
            "(?:还|就|也|都|总共|一共|一般|最多|最少|到底)*(?:能|可以|可|扣|减|抵|给|发|领|拿|挣|补|多少|几|[\\d两一二三四五六七八九]+(?:块|元|百|千|万))");

    private static final Phrasing CHILD_BEFORE = Phrasing.of("(?<!怀的|生|里的|腹中|胎儿)" + CHILD + FILLERS + "$"
            + "|\\b(?:child|baby|son|daughter|kid|toddler|infant|boy|girl|he|she)(?:'s| is| was| has just turned| just turned| turned)"
            + "(?: now| about| only| just| already)? $"
            + "|\\b(?:twins|triplets|children|kids|babies)(?: are| were)(?: now| about| only| just| already| both)? $");

    private static final Phrasing CHILD_AFTER = Phrasing.of("的?(?:双胞胎|龙凤胎|三胞胎|双棒儿?|" + CHILD
            + ")|[- ](?:\\w+ )?(?:child|baby|son|daughter|kid|toddler|infant|boy|girl|twins|triplets)\\b");
    private static final Phrasing LIMIT_BEFORE =
            Phrasing.of("岁[^，。,.\\d]{0,3}一个$|(?:到|至|直到|等到?|等|直至|每个?)" + CHILD + FILLERS + "$"
                    + "|\\b(?:until|till|before|when|under|by the time|once|after) [^,.]{0,16}$|\\bif [^,.]{0,6}$");
    private static final Phrasing LIMIT_AFTER =
            Phrasing.of("(?:生日)?的?(?:之?前|头一[天日晚]|以内|以下|以上|为止|期间|才能|之?后)|[^，。,.]{0,2}生日之?前");
    private static final Phrasing SICK_OR_GONE =
            Phrasing.of("的?(?:工资|产假|假|合同(?!就|也|都|快|要|刚|到|期满|完|终止)|试用|社保)|(?:给|发|补|要)?[\\d一二两三四五六七八九][\\d百千万十]|多少钱");

    private static final Phrasing UNBORN = Phrasing.of("引产|引掉|流产|胎停|小产|没保住|胎儿|肚子里|孩子没了|宝宝没了");
    private static final Phrasing NOT_BORN_YET =
            Phrasing.of("(?:肚子里|肚里|怀|腹中)(?:的|了|着|上)?(?:[俩仨]|[两三23]个|[双三][胞包]胎的?)?" + CHILD + FILLERS + "$");

    private static final BigDecimal GROWN_UP = BigDecimal.valueOf(18);
    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(36);

    private static final Phrasing CHILDREN_AFTER =
            Phrasing.of("个?(?:孩子|小孩|娃|宝宝|子女|儿子|女儿)(?!们?补贴标准)|\\s(?:children|kids)\\b");
    private static final Phrasing ONE_OF =
            Phrasing.of("个(?:是|还|都)?(?:不满|未满|没满|不到|已经|已|上|成年|大学|读)|其中|[一二两三\\d]个(?:满|[一二两三四五六七八\\d]+岁)");
    private static final Phrasing WANTED = Phrasing.of(
            "(?:想要|打算要|想生|打算生|再生|最多生|可以生|能生|允许生|没有|没|第|每|前|头|怀|怀了|怀的|各有|(?<!了)生|allowed to have |want(?:ed)? |can have |may have )$");
    private static final Phrasing HAVING = Phrasing.of("(?:有|只有|就|带|养|养着|生了|共)$");

    private static final Phrasing BACK_THEN = Phrasing.of("多?(?:那会儿?|那[一个]?年|那时候?|那阵子?|当年)(?!.{0,2}[?？]?$)");

    /** 孩子一整年都才一岁: it was under the age in every month of the year. */
    private static final Phrasing ALL_THE_YEAR = Phrasing.of(
            "(?:一?整年|全年|一年到头)(?:(?:都|也|里|下来)*(?:才|是|不到|不满|没满|没到)*[一二两12]周?岁|[^。;；]{0,16}(?:不到|不满|没满|未满|没到)(?:三|3)周?岁)|\\b(?:in|for|over) (?:a|the|one) (?:full|whole) year\\b");

    private static final int ALL_MONTHS = 12;

    /** 三岁生日快到了: a birthday that is named need not have come. */
    private static final Phrasing BIRTHDAY = Phrasing.of("的?生日|(?: old)? birthday\\b");

    /** 从5月到12月都报上了 */
    private static final Phrasing CLAIMED =
            Phrasing.of("[^，。,.;；\\d没未不]{0,8}(?:报|扣|填|抵|享受)|[a-z ,]{0,20}\\b(?:claimed|deducted|filed|reported)\\b");

    /** 全放我一个人头上, 由我全额扣: nothing of it is taken off the other parent's income. */
    private static final Phrasing BY_ONE = Phrasing.of(
            "(?:全|都|统统)(?:部|额)?(?:放|算|挂|报|记|填|落)(?:在|到)?(?:我|俺|他|她|老公|媳妇)(?:一个人?|一人)?(?:头上|身上|名下|这儿|这边|那边)"
                    + "|(?:我|俺|老公|他|一方|一个人)(?:一个人|自己|一人)?(?:来|去)?(?:全扣|全额扣|全部扣|百分之百扣|按?100%扣)"
                    + "|(?:孩子爸|孩子妈|老公|对象|他|她|另一方)(?:那边)?(?:一分|一点)?(?:都|也)?不扣(?!吗|么)"
                    + "|\\b(?:all|full(?:y)?|100 ?%|the whole(?: of it)?) (?:on|by|under|for|to) (?:me|my|him|his|one)\\b|\\b(?:i|he|she) (?:take|claim|deduct)s? (?:it all|all of it|the full|100 ?%)");

    private static final Phrasing DEDUCTED =
            Phrasing.of("个税|汇算|专项附加|扣除|抵扣|抵税|照护[^，。,]{0,4}(?:项|扣)|\\bdeduct|\\btax\\b");
    private static final Phrasing IN_THE_YEAR =
            Phrasing.of("(?:今年|全年|一年|当年|年内|去年)[^，。,.\\d]{0,10}$|(?:扣|抵|扣除|抵扣|享受|符合)了?$"
                    + "|\\b(?:deduct\\w*|apply|applies|eligible|claim\\w*)(?: \\w+){0,3} for $");

    private static final Phrasing IS = Phrasing.of(
            "\\b(?:my|our|her|the) (?:child|baby|son|daughter|kid|toddler|boy|girl)(?:'s| is)(?: now| already| only| just)? $");

    /** Twins aged 1. */
    private static final Phrasing AGED = Phrasing.of(
            "\\b(?:child|baby|son|daughter|kid|toddler|boy|girl|twins|triplets|children|kids|babies)(?:,| are| is)? aged $");

    private static final Phrasing AND_NO_UNIT = Phrasing.of("(?:[,.?!](?!\\d)| and | now| this year|$)");

    private static final Phrasing ALL_OF = Phrasing.of("都(?:不满|未满|没满|不到|在|是)|一个[^，。,.]{0,6}岁[，,]?一个[^，。,.]{0,6}岁");

    private static final String THE_OLDER = "(?:老大|大宝|大娃|大的(?!话)|第一个(?:孩子|宝宝|娃)|头一个)";

    /** The age of one of two children is not that of the child. */
    private static final Phrasing OLDER = Phrasing.of(THE_OLDER);

    private static final Phrasing YOUNGER =
            Phrasing.of("老二|老三|二宝|二胎|三胎|第二个|第三个|又怀|怀了|(?:又|再)(?:添|生|得|来|抱)|刚(?:刚)?生(?!日)|小的|小宝|老幺");

    private static final Phrasing OF_THE_OLDER = Phrasing.of(THE_OLDER + "(?:孩子|都)?" + FILLERS + "$");

    private static final String THE_YOUNGER = "(?:老二|老三|二宝|三宝|二胎|三胎|小宝|小的|老幺|第[二三]个)";

    /** 老二刚出生, 刚生了二宝: what the leave or the hours are about is the youngest. */
    private static final Phrasing NEWBORN = Phrasing.of(
            THE_YOUNGER + "(?:也|才|是|这|又)*(?:刚刚?|前几天|前天|昨天|上周|上个?星期)(?:出生|出世|落地|生)|刚刚?(?:才|又)?(?:生|添)(?:了|完|下)?(?:个)?"
                    + THE_YOUNGER);

    /** 我又生了老二: what was told of a child before was of another. */
    private static final Phrasing A_FURTHER_BIRTH =
            Phrasing.of("(?:又|再|刚刚?|现在|今年|上个?月)[^，,。;；想要能打算可以怀]{0,4}(?:生|添)(?:了|完|下)(?:个)?(?:" + THE_YOUNGER
                    + "|一?个)|生(?:了|完|下)(?:个)?(?:二胎|二宝|老二|三胎|老三)");

    private static final Phrasing BORN_YOUNGER_BEFORE =
            Phrasing.of("(?:生|添|有)(?:了|下)?(?:个)?" + THE_YOUNGER + FILLERS + "$");

    /** Whether a length of time is no age but how often something is paid: 一个月能扣多少. */
    static boolean isARate(Mention<Span> span) {
        return !span.value().age() && isARateOf(span);
    }

    /** 满一周岁的前一天: it has not reached that age. */
    private static final Phrasing A_DAY_BEFORE = Phrasing.of("(?:生日)?的?[前头]一[天日晚]");

    /** 从生到三周岁, 育儿假能休到三岁, 三岁之前: the end of a time, not an age that is reached. */
    private static final Phrasing END_BEFORE = Phrasing.of(
            "(?:到|至|直到|等|~|-)(?:孩子|小孩|娃娃?|宝宝|他|她)?(?:长到|长|满|过)*$|\\b(?:until|till|up to|before|by the time|under)(?: [a-z]+){0,4} $");

    /** 孩子明年3岁, 虚岁3岁: an age that it has not reached. */
    private static final Phrasing NOT_YET_BEFORE = Phrasing.of("(?:明年|后年|下个?月|虚)[^，。,.;；\\d]{0,6}$");

    private static final Phrasing NOT_YET_AFTER = Phrasing.of("\\(?虚岁| next (?:year|month)\\b");

    private static final Phrasing UP_TO_NOW = Phrasing.of("(?:现在|目前|今天|这会儿?|如今)[^，。,.]{0,6}$");

    /** 生完回来上班三个月: how long she has been at work again; the child is older. */
    private static final Phrasing AT_WORK_AGAIN = Phrasing.of(
            "(?:上班|上岗|到岗|复工|返岗|返工|复职|工作|干活儿?)(?:都|也|已经?|有|满|快|才|刚|了|将近|差不多)*$"
                    + "|\\b(?:back (?:at|to|in) (?:work|the office|the factory)|working again|resumed work)(?: for| about| only| already| almost)* $");

    /** Whether a length of time is no age of a child: it is a rate, a limit, is not reached, or the child is not born yet. */
    public static boolean isNoAge(Mention<?> span) {
        return isARateOf(span)
                || span.isFollowedBy(A_DAY_BEFORE)
                || span.isFollowedBy(LIMIT_AFTER)
                || span.comesAfter(NOT_BORN_YET)
                || isOfAnOlder(span)
                || span.comesAfter(NOT_YET_BEFORE)
                || span.comesAfter(AT_WORK_AGAIN)
                || span.isFollowedBy(NOT_YET_AFTER)
                || (span.comesAfter(END_BEFORE) && !span.comesAfter(UP_TO_NOW));
    }

    /** 老大4岁，我刚生了老二: not the age of the one that is asked about. */
    private static boolean isOfAnOlder(Mention<?> span) {
        return span.comesAfter(OF_THE_OLDER) && YOUNGER.isIn(span.before() + span.after());
    }

    /** Whether the words tell of the older of her children: 老大3岁 after 孩子11个月. */
    public static boolean tellOfTheOlder(String words) {
        return OLDER.isIn(words) && !YOUNGER.isIn(words);
    }

    /** Whether the words tell of one more birth, so that what was told of a child before holds no longer. */
    public static boolean tellOfAFurtherBirth(String words) {
        return A_FURTHER_BIRTH.isIn(words) || NEWBORN.isIn(words);
    }

    private static boolean isARateOf(Mention<?> span) {
        return span.isFollowedBy(A_RATE);
    }

    /** 扣除一个月多少 asks what a month brings, not for how many months. */
    public static boolean isOfOneMonth(Mention<?> mention) {
        return mention.value() instanceof Span span
                && span.amount().compareTo(BigDecimal.ONE) == 0
                && isARateOf(mention);
    }

    @Override
    public Facts read(Passage passage, Facts known) {
        return known.withIf(Fact.CHILD_AGE, age(passage))
                .withIf(Fact.CHILDREN, children(passage))
                .withIf(Fact.MONTHS_IN_YEAR, monthsInYear(passage))
                .withIf(
                        Fact.DEDUCTED_BY_ONE,
                        passage.says(DEDUCTED) && passage.says(BY_ONE) ? Optional.of(true) : Optional.empty());
    }

    private static Optional<BigDecimal> age(Passage passage) {
        Stream<BigDecimal> said = passage.spans().stream()
                .filter(ChildFacts::isAgeOfAChild)
                .flatMap(span -> span.value().years().stream());
        Stream<BigDecimal> bare = passage.numbers().stream()
                .filter(number ->
                        (number.comesAfter(IS) || number.comesAfter(AGED)) && !number.comesAfter(LIMIT_BEFORE))
                .filter(number -> number.isFollowedBy(AND_NO_UNIT))
                .map(number -> Span.plain(number.value()));
        Stream<BigDecimal> feasts = FEASTS.entrySet().stream()
                .filter(feast -> passage.mentions("满月", "百") && passage.says(feast.getKey()))
                .map(Map.Entry::getValue);
        if (passage.says(UNBORN)) {
            return Optional.empty();
        }
        if (passage.says(OLDER) && passage.says(YOUNGER)) {
            return ageOfTheYounger(passage);
        }
        return Passage.agreed(Stream.of(said, bare, feasts)
                        .flatMap(ages -> ages)
                        .filter(years -> years.compareTo(GROWN_UP) < 0))
                .or(() -> passage.says(NEWBORN) ? Optional.of(BigDecimal.ZERO) : Optional.empty());
    }

    private static Optional<BigDecimal> ageOfTheYounger(Passage passage) {
        return passage.says(NEWBORN) ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    private static boolean isAgeOfAChild(Mention<Span> span) {
        boolean months =
                span.value().unit() == Span.Unit.MONTH && span.value().amount().compareTo(MOST_MONTHS) <= 0;
        if (!span.value().age() && !months) {
            return false;
        }
        // 孩子一岁那会儿 is long ago.
        if (span.isFollowedBy(BIRTHDAY)
                || span.isFollowedBy(BACK_THEN)
                || span.isFollowedBy(LIMIT_AFTER)
                || span.isFollowedBy(NOT_YET_AFTER)
                || span.comesAfter(LIMIT_BEFORE)
                || span.isFollowedBy(SICK_OR_GONE)) {
            return false;
        }
        return span.comesAfter(CHILD_BEFORE)
                || span.comesAfter(BORN_YOUNGER_BEFORE)
                || (span.value().age() && span.isFollowedBy(CHILD_AFTER));
    }

    private static Phrasing feast(String name) {
        return Phrasing.of(CHILD + "(?:才|刚刚?|已经?|现在|都|今天|昨天|过|满)*" + name + "(?!酒|宴|照|之?[前后]|以[前后])");
    }

    static Optional<Integer> children(Passage passage) {
        return Passage.agreed(passage.numbers().stream()
                        .filter(number -> number.isFollowedBy(CHILDREN_AFTER) && !number.comesAfter(WANTED))
                        .filter(number -> number.value().compareTo(BigDecimal.ONE) > 0 || number.comesAfter(HAVING))
                        .filter(number -> number.value().scale() <= 0)
                        .map(number -> number.value().intValue()))
                .filter(children -> !passage.says(ONE_OF) || passage.says(ALL_OF));
    }

    private static Optional<Integer> monthsInYear(Passage passage) {
        if (!passage.says(DEDUCTED)) {
            return Optional.empty();
        }
        return Passage.agreed(passage.spans().stream()
                        .filter(span -> span.comesAfter(IN_THE_YEAR) && !isOfOneMonth(span))
                        .flatMap(span -> span.value().in(Span.Unit.MONTH).stream())
                        .filter(months -> months.scale() <= 0)
                        .map(BigDecimal::intValue))
                .or(() -> MonthsOfAYear.toldBy(passage, CLAIMED).map(BigDecimal::intValue))
                .or(() -> passage.says(ALL_THE_YEAR) ? Optional.of(ALL_MONTHS) : Optional.empty());
    }
}
