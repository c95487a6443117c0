package org.niangjia.understanding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;

/** Pregnancy and birth: babies, which child, how it was born, when, months of pregnancy. */
final class BirthFacts implements FactReader {

    private static final String SAME_AGE_TWO = "(?:两|2|俩)个?(?:孩子|娃|宝宝|小的)?一(?:般|样|边)大";

    /** 上礼拜生了俩: several at one time, said without the word for twins. */
    private static final Pattern BORN_AT_ONCE = Pattern.compile(
            "(?<when>昨[天晚夜儿]?|今[天早晚儿]|前[天晚]|上个?(?:礼拜|星期|周|月)[一二三四五六日天末]?|这个?(?:礼拜|星期|周|月)|(?<![\\d一二两三])[月年]初|刚刚?|才|这次|这回|这胎|这一胎|凌晨|半夜|夜里|早上|下午|\\d{1,2}[号日]|(?:去年|今年)(?:春|夏|秋|冬|[\\d一二三四五六七八九十]{1,2}月|年)?[天底初份]?)"
                    + "(?:(?!打算|想|要|准备|能|可以|计划|再|没|允许|最多|别)[^，。,.;；老]){0,8}?生(?:了|下了?|的是?|出来?|下来)?(?:了|个)?"
                    + "(?:(?<two>俩|(?:两|2)个|一对儿?)|(?<three>仨|(?:三|3)个))(?!儿?[月年天次回岁]|个?月|个?小时|儿?女(?!儿|娃|孩))"
                    + "(?=个?(?:孩|娃|宝|闺|儿子|女|丫头|小子|千金|男|姐妹|兄弟|双|都|全|现在|产假|公司|单位|厂|[，。,.!！?？；; ])|$)"
                    + "|\\b(?:gave birth to|delivered|had) (?:(?<etwo>two)|(?<ethree>three)) (?:\\w+ )?(?:babies|boys|girls|daughters|sons) (?:\\w+ )?(?:yesterday|today|last (?:night|week|month)|this (?:morning|week|month)|on the same day)");

    /** 生了俩，顺产: several, and one birth. */
    private static final Pattern BORN_AS_ONE = Pattern.compile(
            "(?<!已经?|一共|总共|前后|没|想|要|再|又|都|各|能|可以|打算)生(?:了|下)(?:(俩|(?:两|2)个|一对儿?)|仨|(?:三|3)个)(?:孩子|娃|宝宝|闺女|女儿|儿子|小子|丫头|千金)?[，, ]{0,2}(?:顺产|剖[腹宫]|剖的|难产|大出血|产假(?!都|没|只|就|全))"
                    + "|(?<!都是?|两次|二次|头胎|一胎)(?:顺产|剖[腹宫]产?|难产)(?:的|了|[，, ]|生了|生下){0,3}(?:(俩|(?:两|2)个(?=孩|娃|宝))|仨|(?:三|3)个(?=孩|娃|宝))(?!月|年|次)");

    /** Children of different ages, or somebody else's. */
    private static final Pattern NOT_AT_ONCE = Pattern.compile(
            "老[大二三幺]|大宝|二宝|大的|小的|[头二]胎|第[一二]胎|头一个|第[一二]个|先后|前后|相差|间隔|隔了|又生|再生|还想|还要生|岁.{0,6}岁|前年|这[几些两三]年|一前一后|同事|邻居|别人|人家|朋友|嫂子|弟媳|小姑|大姑|我[妹姐姨妈娘]|闺蜜|领导|母狗|小猫|小狗|猫|狗|猪|羊|牛"
                    + "|\\b(?:older|younger|elder|colleague|friend|neighbou?r|sister)\\b");

    private static final List<Pattern> BABIES = List.of(
            Pattern.compile("单胎|单胞胎|\\bsingle (?:birth|baby)"),
            Pattern.compile(
                    "双[胞包]胎|龙凤胎|双胎|(?:怀|肚子里)(?:了|的|着)?(?:是)?(?:两|2|俩)个?(?:宝宝|娃|孩子)"
                            + "|怀(?:了|的|上|着)?(?:是)?俩(?!个?月|次|年|回)|肚子?里(?:头)?(?:是|有|揣着?|怀着?)?俩(?!个?月)|双棒儿?|双生子|怀(?:了|的|上|着)?(?:是)?一对(?!夫)|"
                            + SAME_AGE_TWO + "|"
                            + "(?:一胎|一次|一回|一下子?|同时)(?:就)?(?:生|怀)(?:了|的|下|上)?(?:两|2|俩)个?(?!月|次|年|回)"
                            + "|\\btwins\\b|\\btwin (?:girls|boys|babies|daughters|sons|pregnancy|birth)\\b|\\btwo babies (?:at once|at the same time|together)\\b"),
            Pattern.compile(
                    "三[胞包]胎|三胎儿?同时|怀(?:了|的|上|着)?(?:是)?(?:仨(?!个?月|次|年|回)|(?:三|3)个(?:宝宝|娃|孩子))|肚子?里(?:头)?(?:是|有|揣着?|怀着?)?(?:仨|(?:三|3)个)(?!个?月|月)"
                            + "|(?:三|3|仨)个?(?:孩子|娃|宝宝|小的)?一(?:般|样|边)大|(?:一胎|一次|一回|一下子?)(?:就)?(?:生|怀)(?:了|的|下|上)?(?:三|3|仨)个?(?!月|次|年|回)"
                            + "|\\btriplets?\\b|\\bthree babies (?:at once|at the same time|together)\\b"),
            Pattern.compile("四[胞包]胎|\\bquadruplets\\b"));

    /** Denied, asked whether it is so, or said of somebody else or another time. */
    private static final Pattern NO_BABIES =
            Pattern.compile("(?:不是|没有?|没怀|并非|是不是|是否|有没有|同事|邻居|别人|人家|上一?胎|上次|头胎|第一胎|前一胎|一个(?:宝宝|孩子)和)"
                    + "[^，。,.!?！？]{0,4}$|(?:\\bnot|n't|\\bno|\\bnever|\\bwhether|\\btrue that)\\b[^,.;]{0,20}$");

    private static final String ORDER_AFTER = "(?!政策|时代|以上|及以上|合法|证|放开|能生|可以生|补贴政策)";
    private static final String EARLIER = "(?!是|时|的时候|那时|剖|顺|流产|没|早|已经?|那会|休了|上学|今年|才|都|[^，。,.]{0,3}岁)";
    private static final List<Pattern> ORDERS = List.of(
            Pattern.compile("(?:第一胎|第一个(?:孩子|宝宝|娃|小孩)|头胎|首胎|(?<!这|那|下|另|同)一胎|一孩|生老大|怀老大|怀大宝|第1胎|第1个(?:孩子|宝宝|娃))(?!化)"
                    + EARLIER + ORDER_AFTER + "|\\b(?:first|1st) (?:child|baby|pregnancy)\\b"),
            Pattern.compile("(?:第二胎|第二个(?:孩子|宝宝|娃|小孩)|二胎|二孩|二宝|二娃|老二|第2胎|第2个(?:孩子|宝宝|娃)|(?<!\\d)2胎)" + ORDER_AFTER
                    + "|\\b(?:second|2nd) (?:child|baby|pregnancy)\\b"),
            Pattern.compile("(?:第三胎|第三个(?:孩子|宝宝|娃|小孩)|三胎|三孩|三宝|三娃|老三|第3胎|第3个(?:孩子|宝宝|娃)|(?<!\\d)3胎)" + ORDER_AFTER
                    + "|\\b(?:third|3rd) (?:child|baby|pregnancy)\\b"));

    /** 已经有一个娃，这胎: what comes after the children she has. */
    private static final Pattern HAS_CHILDREN = Pattern.compile(
            "(?<!没|没有|还没|想|要|再|又)(?:有|生)(?:了|过)?(?<n>一|1|两|二|俩|2)个?(?:娃|孩子|孩儿?|宝宝|闺女|女儿|儿子|小孩|丫头|小子|女娃|男娃)(?![^，。,.]{0,3}(?:岁|月|天|都|得|流|没|在肚))"
                    + "|\\b(?:already have|have already|i have|we have|has|have had|already had) (?<e>one|two|a|1|2) (?:child|children|kids?|sons?|daughters?|boys?|girls?)\\b(?! (?:under|old))");

    private static final Pattern ANOTHER_COMES = Pattern.compile("这一?胎|这次[怀生]|这回[怀生]|又怀|再怀|又生|再生一|又要生|又有了|肚子里"
            + "|\\b(?:this (?:baby|birth|pregnancy|one)|another baby|pregnant (?:again|with)|expecting)\\b");

    /** Of several children named, the one that this is about. */
    private static final Pattern THIS_ONE =
            Pattern.compile("(?:怀了?|怀的?是?|怀上了?|生了?|生的?是?|这是|这次是|现在是?|准备生|要生|having|expecting|pregnant with|this is)"
                    + "(?:我的?|my|our|a|the| )*$");

    /** Where children are compared, only what is said of this one counts: 一胎跟二胎不一样，我这个二娃. */
    private static final Pattern MINE = Pattern.compile("(?:我这个?|这次[是生怀]的?|现在是|生的是?|怀的是?)$");

    private static final Pattern NO_CHILD = Pattern.compile("(?:没有?生|没怀|不是|没要|不想要|不打算生|不生|没有|和|跟|与|比|同|或|、)$");

    /** Not where it is asked what counts as one, where it is denied, or where it stands beside another kind of birth. */
    private static final Pattern DIFFICULT = Pattern.compile(
            "(?<!算|算是|属于|没|没有|不|不是|是否|无|按|只有|或|或者|还是|和|跟|、)难产"
                    + "(?!吗|么|算|或|还是|和|跟|、|的?标准|证明|[^，。,.]{0,2}(?:怎么|如何)认)"
                    + "|(?<!因为|由于|不是)(?:双[胞包]胎|三[胞包]胎|龙凤胎|双棒儿?|双胎|俩|仨)[，,]?(?:而且|并且|又|还|(?<!是(?:双胞胎|双包胎|三胞胎|龙凤胎|双胎|双棒))还是)难产(?!吗|么|算|、|或)"
                    + "|(?<!不)算(?:是)?难产[，, ](?=有?医院(?:给|都|也)?(?:开|写|出)(?!不|吗|没))"
                    + "|(?<!\\b(?:is|no|not|only|proves a|is it a|is that a|is this a|only after a|not a|without a|as a|as|(?:section|caesarean|cesarean) a|or a|or) )difficult (?:birth|labou?r|delivery)"
                    + "|(?<!not |n't |never |be |been |is |only |if )\\b(?:recorded|certified|registered|classified|listed|noted|documented|put down|written down|wrote)(?: (?:it|this|that|mine|down|the birth|the delivery|my delivery)){0,2} as (?:a )?difficult (?:birth|labou?r|delivery)");

    /** The hospital did not certify one: what counts is what it wrote. */
    private static final Pattern NOT_CERTIFIED = Pattern.compile(
            "(?:没|没有|未|不|不肯|不给|没给)(?:写|认定?|开|定|证明|标|注明|记|诊断)(?:成|为|是|出|有)?的?难产(?!吗|么|怎么)"
                    + "|\\b(?:not|n't|never) (?:\\w+ )?(?:record|recorded|certify|certified|register|registered|classified|class|list|listed|note|noted|write|written|put)(?: (?:it|this|that|mine|down|the birth|my delivery)){0,2}(?: as)? (?:a )?difficult (?:birth|labou?r|delivery)");

    private static final Pattern NATURAL = Pattern.compile(
            "(?<!不是|没|没有|不|非)(?:顺产|顺生|(?<![理不通孝温])顺(?:的|下来)(?=[了吧啊]?(?:[，,。 ]|$)))(?!和|跟|或|还是|、|转|没成|不成|失败)|natural birth|vaginal birth");
    /** Some provinces count these as difficult, so they leave it open. */
    private static final Pattern ASSISTED =
            Pattern.compile("侧切|产钳|钳产|胎吸|吸引产|臀位|\\bforceps\\b|\\bepisiotomy\\b|\\bvacuum\\b");

    private static final Pattern CAESAREAN = Pattern.compile(
            "(?<!不是|没|没有|没做|不|非|不用|第一胎|第一胎是|头胎|头胎是|上次|上次是|一胎是|上一胎是|还是|或者|和|跟)"
                    + "(?:剖腹|剖宫|剖的|剖产|转剖)(?!和|跟|还是|或)"
                    + "|(?<!\\b(?:first|last|previous|earlier) (?:child|baby|birth|one)[^.;,]{0,16})(?<!\\b(?:no|not|not a|without a|or a|or) )(?:\\bc[- ]?section|\\bca?esarean)(?! or )");

    private static final Pattern PREGNANT = Pattern.compile(
            "(?:怀孕|怀了|怀胎|怀|孕|身孕|孕期)[^，。,.前后时第妇假\\d]{0,4}?$|肚子里[^，。,.\\d]{0,6}$|\\bpregnant(?: for)?(?: about)? $");
    private static final String PAID = "的?(?:工资|社保|产假|流产假|假|生活费|奖金|合同|试用|津贴|保险)";
    private static final Pattern LOST = Pattern.compile("[^，。,.]{0,6}(?:流产(?!假)|胎停|小产|没保住|引产|引掉)");
    private static final Pattern WITH_CHILD = Pattern.compile(" (?:pregnant|of pregnancy|along)|的?身孕");
    private static final Pattern MISCARRIED = Pattern.compile(
            "(?:miscarr\\w+|lost (?:the|my|our|a) (?:baby|pregnancy)) (?:at|after|in) (?:about |exactly |just )?$");
    private static final Pattern NOT_PREGNANT_SO_LONG = Pattern.compile(PAID + "|的?时候?(?:入职|进|来|签|结婚)|(?=[份底])");

    /** What is counted after these words is no pregnancy. */
    private static final Pattern SINCE = Pattern.compile("(?:入职|工作|上班|干了|来了|结婚|试用期|孩子|宝宝|出生)[^，。,.]{0,3}$");

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

    private static final Pattern BORN_AFTER = Pattern.compile(
            "(?:(?:国庆|元旦|劳动|中秋|春|儿童|妇女)节?)?(?:那|当)?天?[^，。,.\\d]{0,4}?(?:出生(?!证|地)|生(?:(?=[，。,.?？]|$)|的|了|下|孩子|娃|宝宝|完|产(?!线|任务|日期|经营|安全|部|车间))|分娩|出世|剖的|剖腹产|剖宫产|顺产|降生)"
                    + "|,? (?:she|he|the baby|my \\w+) was born\\b");
    private static final Pattern DUE_AFTER =
            Pattern.compile("[^，。,.\\d]{0,2}(?:是|就是|的)?预产期|[^，。,.\\d]{0,2}(?:要生|预产|临产)");
    private static final Pattern BORN_BEFORE = Pattern.compile(
            "(?:出生日期|出生于|出生在|出生时间|孩子生日|宝宝生日|生于)[^，。,.\\d]{0,4}$|\\b(?:born|gave birth|delivered)(?: \\w+){0,3}? (?:on )?(?:the )?$");
    private static final Pattern DUE_BEFORE =
            Pattern.compile("预产期[^，。,.\\d]{0,5}$|\\bdue(?: date)?(?: is| was)?(?: on)? (?:the )?$|\\bexpected on $");
    /** A year or month of birth without a day; a year in two figures only before a month. */
    private static final Pattern BORN_IN = Pattern.compile(
            "(?<![\\d以])(20\\d{2}年|[12]\\d年(?=\\d{1,2}月)|(?:去年|前年|今年)(?!的?(?:孩子|宝宝|娃)))(?:的?(\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?)?的?(?:时候)?(?:就|才|刚)?"
                    + "(?:出生|(?:生|出世)(?:的|了)(?!病|气|场|一场)|生(?=孩子|娃|宝宝)"
                    + "|(?=的?(?:孩子|宝宝|娃)(?!.{0,4}岁)))(?!.{0,3}(?:以前|之前|以后|之后))");

    private static final Pattern NOT_BORN = Pattern.compile("[^，。,.\\d]{0,4}(?:之前|以前|之后|以后|后|前)(?:出生|生)");
    private static final int GROWN_UP_YEARS = 18;
    private static final int MOST_DAYS_TO_A_BIRTH = 300;

    private static final Pattern OLDER = Pattern.compile("老大|大宝");

    private static final Pattern COMPARED =
            Pattern.compile("胎[^，。,.]{0,6}(?:一样|区别|不同|差别)|(?:老大|老二|大宝|二宝|[一二三]胎|[一二三]孩)[和跟与或、]");

    private static final Pattern NOW = Pattern.compile("(?:了|，|,|$|的?时候|[^，。,.]{0,4}(?:产检|胎|检查))");

    private static final Pattern DUE = Pattern.compile("[^，。,.\\d]{0,2}(?:要|将|会|预计|就要|准备)[^，。,.\\d]{0,2}(?:生|分娩|出生)");

    @Override
    public Facts read(Passage passage, Facts known) {
        return known.withIf(Fact.BABIES, babies(passage))
                .withIf(Fact.CHILD_ORDER, childOrder(passage))
                .withIf(Fact.DIFFICULT_BIRTH, difficult(passage))
                .withIf(Fact.CAESAREAN, isCaesarean(passage) ? Optional.of(true) : Optional.empty())
                .withIf(Fact.MONTHS_OF_PREGNANCY, months(passage))
                .withIf(Fact.BORN_ON, bornOn(passage))
                .withIf(Fact.BORN_IN, bornIn(passage));
    }

    private static boolean isCaesarean(Passage passage) {
        return passage.mentions("剖", "section", "esarean") && passage.says(CAESAREAN);
    }

    private static Optional<Integer> babies(Passage passage) {
        if (!passage.mentions(
                "胎", "怀", "肚", "双", "生", "大", "twin", "lets", "babies", "single", "birth", "had", "delivered")) {
            return Optional.empty();
        }
        List<Integer> named = IntStream.range(0, BABIES.size())
                .boxed()
                .flatMap(i -> mentions(BABIES.get(i), i + 1, passage.text()))
                .filter(babies -> !babies.comesAfter(NO_BABIES))
                .map(Mention::value)
                .toList();
        return named.isEmpty() ? bornAtOnce(passage) : Passage.agreed(named.stream());
    }

    private static Optional<Integer> bornAtOnce(Passage passage) {
        if (passage.says(NOT_AT_ONCE)) {
            return Optional.empty();
        }
        Stream<Integer> when = BORN_AT_ONCE
                .matcher(passage.text())
                .results()
                .map(born -> born.group(2) != null || born.group(4) != null ? 2 : 3);
        Stream<Integer> how = BORN_AS_ONE
                .matcher(passage.text())
                .results()
                .map(born -> born.group(1) != null || born.group(2) != null ? 2 : 3);
        return Passage.agreed(Stream.concat(when, how));
    }

    private static Optional<Integer> childOrder(Passage passage) {
        if (!passage.mentions("胎", "孩", "宝", "娃", "老", "child", "baby", "pregnancy")) {
            return Optional.empty();
        }
        List<Mention<Integer>> orders = Stream.of(1, 2, 3)
                .flatMap(order -> mentions(ORDERS.get(order - 1), order, passage.text()))
                .filter(order -> !order.comesAfter(NO_CHILD))
                .toList();
        if (orders.isEmpty()) {
            return afterThoseSheHas(passage);
        }
        Optional<Integer> only = Passage.agreed(orders.stream().map(Mention::value));
        boolean compared = passage.says(COMPARED);
        boolean olderNamed = passage.says(OLDER);
        return only.filter(order -> !compared && !(olderNamed && order > 1))
                .or(() -> Passage.agreed(orders.stream()
                        .filter(o -> o.comesAfter(compared ? MINE : THIS_ONE))
                        .map(Mention::value)));
    }

    private static Optional<Integer> afterThoseSheHas(Passage passage) {
        if (!passage.says(ANOTHER_COMES) || bornAtOnce(passage).isPresent()) {
            return Optional.empty();
        }
        return Passage.agreed(HAS_CHILDREN.matcher(passage.text()).results().map(has -> {
            String number = has.group(1) == null ? has.group(2) : has.group(1);
            return List.of("一", "1", "one", "a").contains(number) ? 2 : 3;
        }));
    }

    private static <T> Stream<Mention<T>> mentions(Pattern pattern, T value, String text) {
        return pattern.matcher(text).results().map(found -> Mention.of(value, text, found.start(), found.end()));
    }

    private static Optional<Boolean> difficult(Passage passage) {
        boolean named = passage.mentions("难产", "difficult");
        if (named && passage.says(NOT_CERTIFIED)) {
            return Optional.of(false);
        }
        if (named && passage.says(DIFFICULT)) {
            return Optional.of(true);
        }
        boolean natural = passage.mentions("顺", "birth")
                && passage.says(NATURAL)
                && !passage.says(ASSISTED)
                && !isCaesarean(passage);
        return natural ? Optional.of(false) : Optional.empty();
    }

    private static Optional<BigDecimal> months(Passage passage) {
        List<Mention<Span>> spans = passage.spans().stream()
                .filter(span -> !span.value().age())
                .filter(BirthFacts::isOfAPregnancy)
                .toList();
        List<BigDecimal> months = spans.stream()
                .flatMap(span -> span.value().in(Span.Unit.MONTH).stream())
                .filter(number -> number.compareTo(MOST_MONTHS) <= 0)
                .toList();
        if (!months.isEmpty()) {
            return Passage.agreed(months.stream());
        }
        return Passage.agreed(spans.stream().flatMap(span -> span.value().in(Span.Unit.WEEK).stream()))
                .filter(weeks -> weeks.compareTo(MOST_WEEKS) <= 0 && !WEEKS_OF_EITHER.contains(weeks))
                .map(weeks -> weeks.multiply(MONTHS).divide(WEEKS, 3, RoundingMode.DOWN));
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

    private static boolean isEnglish(Mention<?> mention) {
        return mention.before().endsWith(" ") || mention.after().startsWith(" ");
    }

    private static Optional<LocalDate> bornOn(Passage passage) {
        Stream<LocalDate> born = passage.days().stream()
                .filter(day -> (day.isFollowedBy(BORN_AFTER) && !day.isFollowedBy(DUE)) || day.comesAfter(BORN_BEFORE))
                .filter(day -> !day.isFollowedBy(NOT_BORN))
                .map(day -> day.value().past());
        Stream<LocalDate> due = passage.days().stream()
                .filter(day -> day.comesAfter(DUE_BEFORE) || day.isFollowedBy(DUE_AFTER) || day.isFollowedBy(DUE))
                .map(day -> day.value().ahead());
        return Passage.agreed(Stream.concat(born, due))
                .filter(day -> day.isAfter(passage.today().minusYears(GROWN_UP_YEARS))
                        && day.isBefore(passage.today().plusDays(MOST_DAYS_TO_A_BIRTH)));
    }

    private static Optional<String> bornIn(Passage passage) {
        return Passage.agreed(BORN_IN.matcher(passage.text()).results().map(said -> {
            int year = year(said.group(1), passage.today());
            return said.group(2) == null
                    ? String.valueOf(year)
                    : "%d-%02d"
                            .formatted(
                                    year,
                                    Numbers.value(said.group(2))
                                            .orElse(BigDecimal.ZERO)
                                            .intValue());
        }));
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
