package org.niangjia.understanding.fact.birth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Days;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Pregnancy and birth: babies, which child, how it was born, when, months of pregnancy. */
public final class BirthFacts implements FactReader {

    private static final Phrasing NATURAL = Phrasing.of(
            "(?<!不是|没|没有|不|非)(?:顺产|顺生|(?<![理不通孝温])顺(?:的|下来)(?=[了吧啊]?(?:[，,。 ]|$)))(?!和|跟|或|还是|、|转|没成|不成|失败)|natural birth|vaginal birth");
    /** Some provinces count these as difficult, so they leave it open. */
    private static final Phrasing ASSISTED =
            Phrasing.of("侧切|产钳|钳产|胎吸|吸引产|臀位|\\bforceps\\b|\\bepisiotomy\\b|\\bvacuum\\b");

    private static final Phrasing CAESAREAN = Phrasing.of(
            "(?<!不是|没|没有|没做|不|非|不用|第一胎|第一胎是|头胎|头胎是|上次|上次是|一胎是|上一胎是|还是|或者|和|跟)"
                    + "(?:剖腹|剖宫|剖的|剖产|转剖)(?!和|跟|还是|或)"
                    + "|(?<!\\b(?:first|last|previous|earlier) (?:child|baby|birth|one)[^.;,]{0,16})(?<!\\b(?:no|not|not a|without a|or a|or) )(?:\\bc[- ]?section|\\bca?esarean)(?! or )");

    private static final Phrasing PREGNANT = Phrasing.of(
            "(?:怀孕|怀了|怀胎|怀|孕|身孕|孕期)[^，。,.前后时第妇假\\d]{0,4}?$|肚子里[^，。,.\\d]{0,6}$|\\bpregnant(?: for)?(?: about)? $");
    private static final String PAID = "的?(?:工资|社保|产假|流产假|假|生活费|奖金|合同|试用|津贴|保险)";
    private static final Phrasing LOST = Phrasing.of("[^，。,.]{0,6}(?:流产(?!假)|胎停|小产|没(?:能)?[保留]住|引产|引掉)");
    private static final Phrasing WITH_CHILD = Phrasing.of(" (?:pregnant|of pregnancy|along)|的?身孕");
    private static final Phrasing MISCARRIED = Phrasing.of(
            "(?:miscarr\\w+|lost (?:the|my|her|our|a) (?:baby|pregnancy|twins|triplets)|(?:carrying|pregnant|expecting) [^.?!]{0,30}\\blost (?:them|both|it)) (?:at|after|in) (?:about |exactly |just )?$");

    /** I was only 9 weeks: of a pregnancy where the message tells that one was lost. */
    private static final Phrasing WAS_SO_FAR = Phrasing.of(
            "(?:\\b(?:i|it|she) (?:was|am|is)|\\bi'm|\\bit's)(?: only| just| about| barely| exactly| already| at)* $|\\bat(?: only| just| about)? $");

    private static final Phrasing NOT_SO_FAR = Phrasing.of(
            " (?:after|ago|before|into (?:my|the) (?:job|leave)|later|old|off|since|of (?:leave|work|pay|rest)|on leave)\\b");

    private static final Phrasing NOT_PREGNANT_SO_LONG = Phrasing.of(PAID + "|的?时候?(?:入职|进|来|签|结婚)|(?=[份底])");

    /** Of a pregnancy that was lost: B超上算刚满四个月零两天. */
    private static final Phrasing MEASURED = Phrasing.of("(?:b超|彩超|医生|大夫|病历|证明|小结|孕周|停经)[^，。,.\\d休歇假请]{0,12}$");

    private static final Phrasing NOT_MEASURED =
            Phrasing.of("的?(?:产假|流产假|假|工资|试用)|[以之]?[内前后]|[^，。,.]{0,4}(?:复查|复诊|休息|在家|上班)");

    private static final Phrasing LOST_JUST_BEFORE = Phrasing.of(
            "(?:流(?:的|了)?产|小产|胎停|没保住|引(?:的|了)?产|清(?:的|了)?宫|刮(?:的|了)?宫)(?:的|了)?[,，、 ](?:当时|那时候?|是|都|才|刚刚?|已经|正好)*$");

    /** 流产的时候四个月零三天, 没保住那天刚满四个月. */
    private static final Phrasing AT_THE_LOSS = Phrasing.of(
            "(?:流(?:的|了)?产|小产|胎停|没保住|引(?:的|了)?产|清(?:的|了)?宫|刮(?:的|了)?宫|出事|做(?:的)?手术)(?:的)?(?:时候|那会儿?|那天|当时|当天)(?:是|刚|正好|刚好|已经?|才|都|满|怀孕|怀了|孩子|胎儿|有|，)*$");

    /** 四个月零两天, 四个多月, 17周: so exactly nobody tells how long ago it was. */
    private static final Phrasing EXACT = Phrasing.of("[零多半周]|星期|礼拜");

    private static final Phrasing CLAUSE_END = Phrasing.of("(?:大|左右)?(?:的时候)?(?:[,，。;；?？!！]|$)");

    /** What is counted after these words is no pregnancy. */
    private static final Phrasing SINCE =
            Phrasing.of("(?:入职|工作|上班|干了|来了|结婚|试用期|(?<!怀[^，。,.]{0,4})(?:孩子|宝宝)|出生)[^，。,.]{0,3}$");

    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal LEAST_BARE_WEEKS = BigDecimal.TEN;
    private static final BigDecimal MOST_WEEKS = BigDecimal.valueOf(45);
    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(11);

    /**
     * How weeks become months no text says: by months of four weeks these are four months, by the calendar less. The leave after a
     * miscarriage changes just here, so the months are left open.
     */
    private static final List<BigDecimal> WEEKS_OF_EITHER = List.of(BigDecimal.valueOf(16), BigDecimal.valueOf(17));

    /** A year or month of birth without a day; a year in two figures only before a month. */
    private static final Phrasing BORN_IN = Phrasing.of(
            "(?<![\\d以])(20\\d{2}年|[12]\\d年(?=\\d{1,2}月)|(?:去年|前年|今年)(?!的?(?:孩子|宝宝|娃)))(?:的?(\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?)?的?(?:时候)?(?:就|才|刚|一次性?|一胎|一下子?|同时)*"
                    + "(?:出生|落(?:了)?地(?=[的了，,。;；、 ]|$)|(?:生|出世)(?:的|了)(?!病|气|场|一场)|生(?=孩子|娃|宝宝|[，,。;；、 )）]|$|\\p{IsHan}{2,3}市?户[口籍])"
                    + "|(?=的?(?:孩子|宝宝|娃)(?!.{0,4}岁|(?:这|那)?[一整全]{1,2}年|都|还|才|已经|满|[上读在去]))"
                    // 孩子22年3月的: without a word for the birth.
                    + "|(?<=(?:孩子|宝宝|宝贝|[娃妮]|闺女|女儿|儿子|小孩|老[大二三])(?:是|就是)?(?:20)?\\d{2}年(?:的?\\d{1,2}月)?(?:份)?)的(?=[，,。.;；、 ?？!！]|$))(?!.{0,3}(?:以前|之前|以后|之后))");

    /** 我2003年5月生，产假几天: the birth of the writer. */
    private static final Phrasing HERSELF = Phrasing.of("(?:我|俺|本人|咱)(?:也|就|是)*$");

    /** A child born in May 2024; I was born in is of herself. */
    private static final Phrasing ENGLISH_BORN_IN = Phrasing.of(
            "(?:(?<!\\bi was )\\bborn|\\b(?:bab(?:y|ies)|twins|triplets|son|daughter|boy|girl|little one|bub|kid)(?: \\w+)? (?:came|arrived|(?:was |were )?born)|\\bhad (?:my|our|her|the) (?:first |second |third )?(?:baby|son|daughter|boy|girl|little (?:one|boy|girl)|twins|kid)|\\bgave birth) (?:(?:in|at) (?!early|mid|late)[a-z]+(?: city| province| hospital)?,? )?(?:back )?(?:in |(?=(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*,? (?:of )?20\\d{2}))(?:(?:early|mid|late)[ -])?(?:(jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*,? (?:of )?)?(20\\d{2})\\b(?! to (?:live|stay|join))");

    private static final int GROWN_UP_YEARS = 18;
    private static final int MOST_DAYS_TO_A_BIRTH = 300;

    private static final Phrasing BEGINS =
            Phrasing.of("(?:起|开始|就|才|正式|的)*(?:生效|施行|实施|起)|,? (?:it |which )?(?:takes? effect|came into force)");

    private static final Phrasing NOW = Phrasing.of("(?:了|，|,|$|的?时候|[^，。,.]{0,4}(?:产检|胎|检查))");

    /** 多胞胎难产: how many came is not said, so that nothing can be added up. A sum for a single baby would be too small. */
    private static final Phrasing SEVERAL_BABIES =
            Phrasing.of("多[胞包]?胎(?!政策|家庭)|\\b(?:multiple (?:births?|babies|pregnancy)|multiples)\\b");

    private static final Phrasing NO_KNOWN_LEAVE =
            Phrasing.of("宫外孕|异位妊娠|输卵管妊娠|生化妊娠|\\bectopic\\b|\\bchemical pregnancy\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        Facts found = known.withIf(Fact.BABIES, Babies.in(passage));
        boolean howManyIsOpen = found.get(Fact.BABIES).isEmpty() && passage.says(SEVERAL_BABIES);
        return (howManyIsOpen ? found : howItWent(passage, found))
                .withIf(Fact.CHILD_ORDER, ChildOrder.in(passage))
                .withIf(Fact.EXPECTING, Expecting.isTold(passage) ? Optional.of(true) : Optional.empty())
                .withIf(Fact.MONTHS_OF_PREGNANCY, ofNoKnownLeave(passage.text()) ? Optional.empty() : months(passage))
                .withIf(
                        Fact.BORN_ON,
                        BirthdayReached.byAge(passage)
                                .or(() -> BornOn.in(passage))
                                .or(() -> BirthdayReached.in(passage)))
                .withIf(
                        Fact.BORN_IN,
                        bornIn(passage).or(() -> ComingBirthday.bornIn(passage)).or(() -> DueMonth.in(passage)));
    }

    private static Facts howItWent(Passage passage, Facts known) {
        return known.withIf(Fact.DIFFICULT_BIRTH, difficult(passage))
                .withIf(Fact.BORN_ALIVE, LivedAWhile.isTold(passage) ? Optional.of(true) : Optional.empty())
                .withIf(Fact.CAESAREAN, isCaesarean(passage) ? Optional.of(true) : Optional.empty());
    }

    private static boolean isCaesarean(Passage passage) {
        return passage.mentions("剖", "section", "esarean") && passage.says(CAESAREAN);
    }

    private static Optional<Boolean> difficult(Passage passage) {
        return DifficultBirth.in(passage).or(() -> isNatural(passage) ? Optional.of(false) : Optional.empty());
    }

    private static boolean isNatural(Passage passage) {
        return passage.mentions("顺", "birth")
                && passage.says(NATURAL)
                && !passage.says(ASSISTED)
                && !isCaesarean(passage);
    }

    /** Whether the leave after such a pregnancy goes by its months is in no text: nothing is counted by them. */
    public static boolean isOfNoKnownLeave(Mention<?> months) {
        return ofNoKnownLeave(months.before() + months.after());
    }

    private static boolean ofNoKnownLeave(String text) {
        return NO_KNOWN_LEAVE.isIn(text);
    }

    private static Optional<BigDecimal> months(Passage passage) {
        List<Mention<Span>> spans = passage.spans().stream()
                .filter(span -> !span.value().age())
                .filter(span -> isOfAPregnancy(span)
                        || isMeasured(span, passage)
                        || isHowFar(span, passage)
                        || isTheLast(span, passage)
                        || (span.comesAfter(AT_THE_LOSS) && span.isFollowedBy(CLAUSE_END))
                        || isNotReached(span, passage))
                .toList();
        List<BigDecimal> months = spans.stream()
                .flatMap(span -> span.value().in(Span.Unit.MONTH).stream())
                .filter(number -> number.compareTo(MOST_MONTHS) <= 0)
                .toList();
        if (!months.isEmpty()) {
            return Passage.agreed(months.stream());
        }
        return Passage.agreed(spans.stream().flatMap(span -> span.value().in(Span.Unit.WEEK).stream()))
                .flatMap(BirthFacts::monthsOf);
    }

    /** Whether the words after a day say that something else than a birth began on it: a law, a decision. */
    public static boolean isNoBirth(Mention<?> day) {
        return day.isFollowedBy(BEGINS);
    }

    /** Completed months of pregnancy, if a length of time can be that. */
    public static Optional<BigDecimal> months(Span span) {
        return span.age()
                ? Optional.empty()
                : span.in(Span.Unit.MONTH)
                        .filter(months -> months.compareTo(MOST_MONTHS) <= 0)
                        .or(() -> span.in(Span.Unit.WEEK).flatMap(BirthFacts::monthsOf));
    }

    private static Optional<BigDecimal> monthsOf(BigDecimal weeks) {
        return Optional.of(weeks)
                .filter(w -> w.compareTo(MOST_WEEKS) <= 0 && !WEEKS_OF_EITHER.contains(w))
                .map(w -> w.multiply(MONTHS).divide(WEEKS, 3, RoundingMode.DOWN));
    }

    private static boolean isOfAPregnancy(Mention<Span> span) {
        if (span.isFollowedBy(NOT_PREGNANT_SO_LONG) || span.comesAfter(SINCE)) {
            return false;
        }
        boolean bareWeeks = span.value().unit() == Span.Unit.WEEK
                && span.value().amount().compareTo(LEAST_BARE_WEEKS) >= 0
                && !isEnglish(span);
        return span.comesAfter(PREGNANT)
                || span.comesAfter(MISCARRIED)
                || span.isFollowedBy(LOST)
                || span.isFollowedBy(WITH_CHILD)
                || (bareWeeks && span.isFollowedBy(NOW));
    }

    private static boolean isMeasured(Mention<Span> span, Passage passage) {
        return span.comesAfter(MEASURED)
                && !span.isFollowedBy(NOT_MEASURED)
                && PregnancyLoss.toldIn(passage.text()).isPresent();
    }

    private static boolean isHowFar(Mention<Span> span, Passage passage) {
        return span.comesAfter(WAS_SO_FAR)
                && !span.isFollowedBy(NOT_SO_FAR)
                && PregnancyLoss.toldIn(passage.text()).isPresent();
    }

    /** 上个月流产的，四个月零两天: how far it was, right behind the loss; 流产了，四个月没上班 is how long ago. */
    private static boolean isTheLast(Mention<Span> span, Passage passage) {
        return span.comesAfter(LOST_JUST_BEFORE)
                && span.isFollowedBy(CLAUSE_END)
                && EXACT.isIn(passage.text().substring(span.from(), span.to()))
                && PregnancyLoss.toldIn(passage.text()).isPresent();
    }

    /** 差两天才够四个月，没保住: what is short is told where a limit is, and after a loss that is one of the pregnancy. */
    private static boolean isNotReached(Mention<Span> span, Passage passage) {
        return passage.text().substring(span.from(), span.to()).contains("差")
                && !span.comesAfter(SINCE)
                && !span.isFollowedBy(NOT_PREGNANT_SO_LONG)
                && PregnancyLoss.toldIn(passage.text()).isPresent();
    }

    private static boolean isEnglish(Mention<?> mention) {
        return mention.before().endsWith(" ") || mention.after().startsWith(" ");
    }

    /** Whether a child that entitles to anything can be born on that day. */
    public static boolean canBeABirth(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusYears(GROWN_UP_YEARS)) && day.isBefore(today.plusDays(MOST_DAYS_TO_A_BIRTH));
    }

    private static Optional<String> bornIn(Passage passage) {
        return Passage.agreed(Stream.concat(
                BORN_IN.matcher(passage.text())
                        .results()
                        .filter(said -> !(said.group().endsWith("生")
                                && HERSELF.isIn(passage.text().substring(0, said.start()))))
                        .map(said -> yearAndMonth(
                                year(said.group(1), passage.today()),
                                Optional.ofNullable(said.group(2))
                                        .map(month -> Numbers.value(month)
                                                .orElse(BigDecimal.ZERO)
                                                .intValue()))),
                ENGLISH_BORN_IN
                        .matcher(passage.text())
                        .results()
                        .map(said -> yearAndMonth(
                                Integer.parseInt(said.group(2)),
                                Optional.ofNullable(said.group(1)).map(Days::month)))));
    }

    private static String yearAndMonth(int year, Optional<Integer> month) {
        return month.map(m -> "%d-%02d".formatted(year, m)).orElseGet(() -> String.valueOf(year));
    }

    private static int year(String said, LocalDate today) {
        int relative = List.of("前年", "去年", "今年").indexOf(said);
        if (relative >= 0) {
            return today.getYear() + relative - 2;
        }
        int figures = Integer.parseInt(said.substring(0, said.length() - 1));
        return figures < 100 ? 2000 + figures : figures;
    }
}
