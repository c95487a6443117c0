package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.fact.birth.PregnancyLoss;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Leave: when it starts, how much of it is taken, annual leave not given, the medical checks, whether the two live apart. */
public final class LeaveFacts implements FactReader {

    /** Paid leave, where no birth, child or illness is named that it could be for. */
    private static final String PAID_LEAVE =
            "(?s)^(?!.*\\b(?:birth|born|bab(?:y|ies)|pregnan\\w*|child\\w*|matern\\w*|patern\\w*|miscarr\\w*|sick|marri\\w*|wedding))(?=.*\\bpaid leave\\b)";

    private static final List<Phrasing> KINDS = List.of(
            Phrasing.of("育儿假|\\bchild ?care leave\\b|\\bparental leave\\b"),
            // 上半年休了4天 names no kind.
            Phrasing.of(
                    "年假|(?<![半今去前明后上下每整一两几])年休|带薪休假|\\bannual leave\\b|\\byearly leave\\b|\\bentitle(?:ment|d)\\b[^.;]{0,16}\\bdays a year\\b|\\bdays(?:'| of)? leave (?:a|per|every|each) year\\b|"
                            + PAID_LEAVE),
            Phrasing.of("陪产假|护理假|陪护假|\\bpaternity leave\\b"),
            Phrasing.of("婚假|\\bmarriage leave\\b"),
            Phrasing.of("(?<!流|陪)产假|\\bmaternity leave\\b"),
            Phrasing.of("流产假|小产假|\\bmiscarriage leave\\b"),
            Phrasing.of("病假|\\bsick leave\\b"),
            Phrasing.of("事假|调休|\\bunpaid leave\\b"),
            Phrasing.of("哺乳假|保胎假|独生子女(?:护理|陪护)假"));
    private static final int CHILDCARE = 0;
    private static final int OF_A_YEAR = 1;
    private static final int OTHER_KINDS_FROM = 6;

    private static final Phrasing TAKEN_BEFORE = Phrasing.of(
            "(?:(?:休|请|用|歇|放)(?:了|过|掉|掉了)|已经?(?:休|请|用|歇)|给(?:我)?休了|(?:休|请|用)(?:掉)?了)(?:一共|共|总共|也就|才|只)?$"
                    + "|\\b(?:taken|took|used|used up|(?:have|has) had)(?: already| only| about| just)? $"
                    + "|\\b(?:only|just) (?:gave|given|let|allowed|got|had|took)(?: me| us)?(?: take| have| to take)? $");
    private static final Phrasing WITHOUT_UNIT = Phrasing.of(
            "(?= ?(?:[,.;?!，。；？！](?!\\d)|$)| (?:already|so far|of (?:them|those|it)|this (?:year|yr)|(?:paid )?(?:annual )?(?:leave|vacation) days?)\\b)");

    private static final Phrasing TAKEN_AFTER =
            Phrasing.of("的?(?:育儿|年休?|陪产|护理|婚|产)假(?:已经|我已经|都|已)?(?:休|用|请)(?:了|过|完|掉)");
    private static final int MATERNITY = 4;
    /** His leave for the birth and hers. */
    private static final List<Integer> OF_BOTH_PARENTS = List.of(2, MATERNITY);

    private static final Phrasing REACHED = Phrasing.of(
            "(?:(?:休|歇)到了?|今天是?(?:我)?产假的?|产假(?:今天|都|已经)*(?:到|是)?)第(\\d{1,3})天|\\bon day (\\d{1,3}) of (?:my )?maternity leave\\b");

    private static final Phrasing GAVE_BIRTH = Phrasing.of(
            "生完|刚生(?!气|病)|生了(?:孩子|娃|宝宝|个?(?:儿子|女儿|闺女|小子))|生(?:孩子|娃)(?:以|之)?后|顺产|剖腹|剖宫|坐月子|出月子|\\bi(?:'ve| have)? (?:just )?(?:gave birth|given birth|delivered)\\b|\\b(?:after|since) (?:my delivery|giving birth)\\b");

    /** The father's days, or those of others beside hers. */
    private static final Phrasing OF_SOMEBODY_ELSE = Phrasing.of(
            "老婆|媳妇|爱人|陪产|同事|同学|闺蜜|朋友|邻居|别人|人家|嫂子|弟媳|姐妹|我[姐妹]|\\b(?:wife|paternity|she|he|colleagues?|friends?|sister)\\b");

    /** 年假一天没休: none was taken. */
    private static final Phrasing NONE_TAKEN = Phrasing.of(
            "(?<![有剩差欠余就只])(?:一天|1天|半天)(?:的)?(?:带薪)?(?:年休?假|年休)?(?:都|也|还|愣是|压根|从来)*(?:没有?|未)(?:给|让|安排|批)?(?:我|俺|咱)?(?:们)?(?:休|歇|用|请|放|给|捞[着到]|轮[到上着]|享受|摊上|动|(?:安排|排)(?!班|活|工作|培训|[加上]班))(?!完)"
                    + "|(?:今年|当年|本年度?|这一?年)(?:的)?(?:带薪)?年休?假(?:期)?(?:我|俺|都|也|还|就|一直|完全|公司|单位|厂里|老板|可|愣是)*(?:没有?|未)(?:给|让|安排)?(?:我|俺|咱)?(?:们)?(?:休|歇|用|请|放|动)(?:过|呢|的话?)*(?=[，,。.;；!？? 、]|$)"
                    + "|(?:压根儿?|根本|从头到尾)(?:就|都|也)*(?:没有?|未)(?:给|让)?(?:我|俺|咱)?(?:们)?(?:(?:安排|排)(?!班|活|工作|培训|[加上]班|在|到)|休|歇|放)(?:过)?(?!完|够|满|齐|病|婚|产|事)"
                    + "|\\b(?:took|taken|used|had) (?:none of (?:my|the|it|this year's)(?: paid)?(?: annual)? ?(?:leave|days)|no (?:paid )?annual leave)"
                    + "|(?:n't|not|never|without)(?: having)? (?:taken?|taking|used?|using|had|have) (?:any|a (?:single )?day|one)(?: (?:of )?(?:my |the )?(?:paid )?annual leave| of it| off|(?=[,.;?!]|$))");

    private static final Phrasing NOT_TAKEN = Phrasing.of(
            "(?:多|少)(?:休|请|用)(?:了|过)?$|(?:没|没有|未|还没|再|能|可以|要|想)(?:休|请|用)[^，。,.]{0,3}$|\\b(?:not|n't|never)\\b[^,.]{0,24}$");
    /** 过去这一年育儿假用了4天: of the year that is over at the birthday, of which nothing carries over. */
    private static final Phrasing IN_THE_YEAR_BEFORE = Phrasing.of(
            "(?:过去(?:这|的|那)?一年|去年|前年|上一?年|上个?周岁年?|(?:再|更)?往前(?:的|那|一|个|周)*[年岁]|[上头前]一个?周?岁|头一年|前一年|第一年|\\b(?:last|first|previous|past) year)[^。，,.\\d]{0,14}$");

    /** 孩子1岁两个月，周岁前休了6天: of the year before, where the child has had that birthday. */
    private static final Phrasing BEFORE_THE_BIRTHDAY =
            Phrasing.of("(?:[12一两二]周?岁)[^。;；]{0,20}[，,][^。;；]{0,6}(?:[12一两二]|周)岁(?:生日)?(?:之|以)?前[^。，,.\\d]{0,14}$");

    /** 6月前休了10天，现在又过了生日: the birthday since then began another year. */
    private static final Phrasing A_BIRTHDAY_SINCE = Phrasing.of(
            "[^。;；]{0,24}?(?:又|刚|才|现在|已经?|如今|后来)(?:又|刚刚?|已经?|都){0,3}(?:过(?:了|完)(?:[一两三二123]周?岁)?的?生日|(?:长|大)了?一岁|满(?:了)?(?:一|两|二|1|2)周?岁(?!半|多|零|[\\d一二三四五六七八九十]+个?月)|(?:进|到)(?:了|入)?(?:下|新|另|第[二三])(?:的)?一?个?周岁)"
                    + "|[^.;]{0,40}\\b(?:has|have|is|and) (?:since |now |just ){0,3}(?:had (?:a|another|the|her|his) birthday|turned (?:one|two|1|2))\\b");

    private static final Phrasing WHOSE_LEAVE = Phrasing.of("的?(?:病|事|丧|探亲)假|的?调休| of (?:sick|unpaid)");

    private static final Phrasing ANNUAL = Phrasing.of(
            "年假|年休|带薪假|\\bannual\\b|\\byearly leave\\b|\\bentitle(?:ment|d)\\b[^.;]{0,16}\\bdays a year\\b|\\bdays(?:'| of)? leave (?:a|per|every|each) year\\b|\\bvacation\\b|\\bholiday days\\b");
    private static final Phrasing UNUSED_BEFORE = Phrasing.of(
            "(?:还剩|剩下?|剩余|还余|没休的?|没休完的?|未休的?|没有休的?|没用的?|欠我?)(?:的)?(?:了|带薪)?(?:年假|年休假)?(?:还有|有|还剩|共|是|大概|还)*$"
                    + "|(?:年假|年休假)[^，。,.\\d]{0,4}(?:还有|还剩|剩下?|剩余|余)(?:了)?$|\\b(?:unused|remaining|(?:left|still have|not (?:used|taken)|n't (?:used|taken)|never (?:used|took)|did not take|didn't take))(?: my| the| about)? $");
    private static final Phrasing UNUSED_AFTER = Phrasing.of(
            "的?(?:带薪)?(?:年休?假)?(?:我|一直|都|还|公司)?(?:没有?(?:休|用|歇|给休|给歇|让休|让歇|安排)|未休|没给?休|没让休|没安排)"
                    + "|的?(?:带薪)?(?:年休?假|年休)[，,]?(?:今年|去年|全年|我|公司|单位|老板|厂里|店里|愣是|硬是|他们|结果|却|可|但)*(?:一天|1天|半天)(?:都|也|还)?(?:没有?|未)(?:给|让|安排|批|休|用)(?!完)"
                    + "| (?:of )?(?:my )?(?:annual leave )?(?:left\\b|unused|remaining|not (?:taken|used)|untaken)| (?:of )?(?:unused|untaken|remaining) | that i (?:did not|didn't|never|have not|haven't) (?:take|took|use|taken)");

    /** 应休5天，一天没给: all that was due was not given. */
    private static final Phrasing NONE_GIVEN = Phrasing.of(
            "(?<!请假)(?:一天|1天|半天|压根儿?|根本|全)(?:都|也|还)?(?:没有?|未)(?:给|让|安排|批|休|歇|用|放|捞着)(?!完)|(?:一年|全年|整年|今年|去年)(?:都|也|就|一直|压根|愣是)*(?:没有?|未)(?:给|让|安排)(?:过)?(?:我们?|俺们?|咱)?(?:休|歇|放|安排)?(?:过)?(?:一天|半天)?年休?假"
                    + "|\\b(?:arranged|gave|given|took|taken|used|had|got|allowed|let me have)(?: me| us)? (?:none of (?:it|them|those|these)|none at all|not (?:a single|one) (?:day|one))\\b"
                    + "|\\b(?:did not|didn't|never)(?: [a-z]+){0,3} (?:a single|any|one) (?:day )?of (?:it|them|those|these)\\b");

    private static final Phrasing DUE_BEFORE = Phrasing.of(
            "(?:年假|年休假)(?:应该|应|该|按规定|本来|一共|总共|今年|有|是|应休|可休|能休|标准)*$|(?:应休|该休|该歇|应歇|可休|能休|应该休|本该休)(?:的)?(?:年假|年休假)?$|\\bannual leave (?:is|was|of|comes to) $");
    private static final Phrasing DUE_AFTER = Phrasing.of("的?(?:带薪)?年休?假| (?:of )?(?:paid )?annual leave\\b");

    private static final MedicalCheck BEFORE_MARRIAGE =
            new MedicalCheck("婚前", "(?:婚前(?:医学)?(?:检查|体检)|婚检)", "(?:premarital|pre-marital|pre-wedding|pre-marriage)");
    private static final MedicalCheck BEFORE_PREGNANCY = new MedicalCheck(
            "孕前", "孕前(?:优生|健康|医学)*(?:检查|体检)", "(?:prepregnancy|pre-pregnancy|preconception|pre-conception)");

    private static final Phrasing APART = Phrasing.of("(?<!不是|没有?|不算|算不算|是不是|算|叫)(?:两地分居|分居两地|异地夫妻)(?!吗|算)"
            + "|(?:夫妻|两口子|[俺我咱]俩|小两口|公婆俩)(?:俩|两人|俩人)?(?:一直|长年|常年|现在|都|是)*(?:分着|分开|两地)(?:过|住|生活|居住)|两地(?:居住|生活)"
            + "|(?:夫妻|两口子|我俩|我们|我(?:和|跟)?老公|老公|丈夫|爱人|对象)(?:俩|两人)?(?:一直|长年|常年|现在|目前|都|是|在)*异地(?!吗|算|就医|社保|转|备案|参保)"
            + "|(?:夫妻|两口子|我和老公|我跟老公|我和丈夫)(?:俩|两人|俩人|双方)?(?:都)?不在(?:一个|同一个?)(?:城市|地方|省|市)");

    private static final Phrasing NOT_APART = Phrasing.of("(?<!是|算)(?:不是|没有?|不算|并非)(?:两地)?(?:分居|异地)(?!吗|的?话)");

    private static final Phrasing A_STEP =
            Phrasing.of("的?(?:带薪)?(?:年休?假|年休)?的?(?:那|这)(?:一)?(?:档|级|个档|类)|的?(?:带薪)?年休?假的?(?:档|级别)");
    private static final Phrasing EVERY_YEAR =
            Phrasing.of("(?:每年|一年|全年|整年)(?:我|都|应该|应|该|能|可以|是|有|享受|给|休|法定|规定|本来|的)*$");
    /** 一年年假10天, 每年的年休假有5天 */
    private static final Phrasing EVERY_YEARS_LEAVE =
            Phrasing.of("(?:每年|一年|全年|整年)(?:我|的|应休|该休|法定|带薪)*(?:年休?假)(?:一共|总共|应该|应|该|是|有|给|能休|可休)*$");

    private static final Phrasing OF_ANNUAL_LEAVE = Phrasing.of("的?(?:带薪)?(?:年休?假|年休)");
    /** 年假5天只歇了1天: all of a year, of which so much was had. */
    private static final Phrasing ALL_OF_IT_BEFORE =
            Phrasing.of("(?:年假|年休假?)(?:应该|应|该|按规定|本来|一共|总共|今年|全年|是|有|应休|该休)*$");

    private static final Phrasing SOME_OF_IT_AFTER = Phrasing.of(
            "(?:的)?[，,]?(?:我|今年|到现在|目前|到今天|总共|一共)*(?:(?:只|就|才|已经?|实际)*(?:歇|休|用|请)(?:了|过|掉)|(?:只|就|才|已经?|实际)+(?:歇|休|用|请))(?:其中的?)?(?=[\\d一二两三四五六七八九十])");
    private static final Phrasing DAYS_A_YEAR = Phrasing.of(
            "(?:'| of)? (?:of )?(?:paid )?(?:annual )?leave (?:a|per|every|each) year\\b| (?:a|per|each|every) year\\b(?=[^.;]{0,30}\\b(?:took|taken|used|leave)\\b)| (?:a|per|each|every) year of (?:paid )?annual leave\\b");
    private static final Phrasing ENTITLED_TO = Phrasing.of(
            "\\b(?:(?:yearly|annual|full[- ]year|year's)(?: paid)? (?:leave|entitlement|allowance)(?: entitlement| allowance)?|(?:leave )?entitlement|entitled to)(?: is| of| was|:| comes to)? $");

    /** Which gives 10 days per year: the reason was told before. */
    private static final Phrasing SO = Phrasing.of(
            "\\b(?:so|hence|therefore|which (?:means|gives|is))(?: i| me)?(?: get| have| had|'m due| am due)?(?: only)? $");

    private static final Phrasing EACH_YEAR_AFTER =
            Phrasing.of("(?: of leave| of annual leave| off)? (?:a|per|each|every) year\\b");

    private static final Phrasing IS_IT = Phrasing.of("[^，。,.;；]{0,6}(?:吗|么|对不对|还是)|[^,.;?]{0,10}\\?");

    /** 打算从那天起休158天: days that are still to come. */
    private static final Phrasing PLANNED = Phrasing.of(
            "(?:打算|准备|计划|预备|想|要|开始|[天日号]起|将|明年|下个?月)[^，。,.\\d了过完没]{0,10}(?:休|歇|请|放)(?:满|够|足)?$"
                    + "|\\b(?:will|plan(?:ning)? to|going to|want to|would like to|intend to|starting|i'll) (?:take|have|be on leave for)(?: the| my| all)? $");

    private static final Phrasing GIVEN = Phrasing.of(
            "产假(?:是|有|就|只|才|给|批|写|按|的|为|应该|应|该|总共|一共)*$|(?:批|给|写|规定|按)(?:了|的|我|是|着|明)*$"
                    + "|\\bleave (?:is|of|was|for|at)(?: only| just)? $|\\b(?:says?|gives?|gave|grants?|granted|approved)(?: me| us)?(?: only| just)? $");

    private static final Phrasing NOT_EVEN = Phrasing.of("的?(?:带薪)?(?:年休?假|年休|假)?(?:我|俺|她|都|也|还|愣是|压根|从来)*(?:没|未)");
    /** 就剩一天年假没休: a day after all. */
    private static final Phrasing A_DAY_AFTER_ALL = Phrasing.of("(?:有|剩下?|差|欠我?|余|就|只|多)(?:了)?$");

    @Override
    public Facts read(Passage words, Facts known) {
        Passage passage = EnglishDaysOfLeave.inPlainWords(words);
        return known.withIf(Fact.STARTS_ON, LeaveStart.in(passage, known))
                .withIf(Fact.LOST_ON, LossDay.beforeAnEnd(passage))
                .withIf(
                        Fact.DAYS_TAKEN,
                        isOfMaternity(passage) || SinceTheBirthday.areOfAYearBefore(passage, known)
                                ? Optional.empty()
                                : SinceTheBirthday.taken(passage, known).or(() -> daysTaken(passage)))
                .withIf(Fact.OTHER_PARENTS_DAYS_TAKEN, OtherParentsDays.taken(passage))
                .withIf(Fact.MATERNITY_DAYS_TAKEN, maternityDaysTaken(passage))
                .withIf(Fact.DAYS_BEFORE_BIRTH, BeforeTheBirth.takenBeforeItsDay(passage))
                .withIf(Fact.UNUSED_DAYS, unusedDays(passage))
                .withIf(Fact.YEARLY_LEAVE, yearlyLeave(passage))
                .withIf(Fact.PREMARITAL_CHECK, BEFORE_MARRIAGE.done(passage))
                .withIf(Fact.PREPREGNANCY_CHECK, BEFORE_PREGNANCY.done(passage))
                .withIf(Fact.DAYS_GIVEN_OVER, GivenOver.in(passage))
                .withIf(
                        Fact.LIVING_APART,
                        passage.mentions("分居", "异地", "不在", "分着", "分开", "两地")
                                ? passage.either(APART, NOT_APART)
                                : Optional.empty());
    }

    private static Optional<Integer> maternityDaysTaken(Passage passage) {
        Optional<Integer> beforeBirth = BeforeTheBirth.taken(passage);
        Optional<Integer> since = SinceTheBirth.goneBy(passage);
        if (since.isPresent()) {
            return since.map(days -> days + beforeBirth.orElse(0));
        }
        if (!isOfMaternity(passage)
                || EarlierBirth.isAllThatIsTold(passage)
                || (beforeBirth.isEmpty() && DaysOutOfTheLeave.areIn(passage))) {
            return beforeBirth;
        }
        return TakenInTurns.in(passage)
                .flatMap(LeaveFacts::inWholeDays)
                .or(() -> beforeBirth)
                .or(() -> taken(passage).flatMap(LeaveFacts::inWholeDays))
                .or(() -> reached(passage));
    }

    private static Optional<Integer> inWholeDays(BigDecimal days) {
        return Optional.of(days).filter(told -> told.scale() <= 0).map(BigDecimal::intValue);
    }

    /** 产假休到第70天: so many days were had. */
    private static Optional<Integer> reached(Passage passage) {
        return Passage.agreed(REACHED.matcher(passage.text())
                .results()
                .map(day -> Integer.valueOf(Optional.ofNullable(day.group(1)).orElseGet(() -> day.group(2)))));
    }

    /** Whether the leave for a birth is named and no other, or none is and she has given birth: 生完才歇了45天就叫我回去. */
    private static boolean isOfMaternity(Passage passage) {
        List<Integer> kinds = kinds(passage);
        return kinds.equals(List.of(MATERNITY))
                || (kinds.isEmpty()
                        && passage.says(GAVE_BIRTH)
                        && !passage.says(OF_SOMEBODY_ELSE)
                        && PregnancyLoss.toldIn(passage.text()).isEmpty());
    }

    /** Days of which leave has to be plain: only where one kind of leave is named, and no half day is told that they may be without. */
    private static Optional<BigDecimal> daysTaken(Passage said) {
        Passage words = HalfDays.inPlainWords(said);
        Passage passage = kinds(words).equals(OF_BOTH_PARENTS) ? PaternityDays.besideHers(words) : words;
        return (kinds(passage).equals(OF_BOTH_PARENTS)
                        ? PaternityDays.taken(passage)
                        : TakenInTurns.in(passage)
                                .or(() -> taken(passage))
                                .filter(days -> isOfOneKind(passage))
                                .or(() -> CalledBack.after(passage)))
                .filter(days -> !HalfDays.areLeftOver(passage, LeaveFacts::areHad));
    }

    private static boolean areHad(Mention<Span> days) {
        return days.comesAfter(TAKEN_BEFORE) || days.isFollowedBy(TAKEN_AFTER) || TakenInTurns.isTaken(days);
    }

    private static Optional<BigDecimal> taken(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                        .filter(span -> span.comesAfter(TAKEN_BEFORE) || span.isFollowedBy(TAKEN_AFTER))
                        .filter(span -> !isNotTaken(span)
                                && !isOfAYearBefore(span)
                                && !OtherParentsDays.areTheirs(passage, span))
                        .filter(span -> span.value().unit() == Span.Unit.DAY)
                        .map(span -> HalfDays.withThoseAdded(passage, span)))
                .or(() -> takenWithoutUnit(passage))
                .or(() -> (passage.says(ANNUAL) || passage.mentions("paid leave")) && passage.says(NONE_TAKEN)
                        ? Optional.of(BigDecimal.ZERO)
                        : Optional.empty());
    }

    /** Entitlement 10 days a year, took 3: days of annual leave by the number alone. */
    private static Optional<BigDecimal> takenWithoutUnit(Passage passage) {
        return passage.says(ANNUAL)
                ? Passage.agreed(passage.numbers().stream()
                        .filter(number -> number.comesAfter(TAKEN_BEFORE) && number.isFollowedBy(WITHOUT_UNIT))
                        .filter(number -> !number.comesAfter(NOT_TAKEN)
                                && !isOfAYearBefore(number)
                                && number.value().scale() <= 1)
                        .map(number -> Span.plain(number.value())))
                : Optional.empty();
    }

    /** Days that were not had, of other leave, or more than are told. */
    static boolean isNotTaken(Mention<Span> span) {
        return wasNotHad(span) || span.isFollowedBy(WHOSE_LEAVE) || span.value().more();
    }

    /** Whether annual leave is named. */
    public static boolean nameAnnualLeave(Passage passage) {
        return passage.says(ANNUAL);
    }

    static boolean wasNotHad(Mention<?> span) {
        return span.comesAfter(NOT_TAKEN);
    }

    /** Whether days are said not to have been had, or in a year that is over: of the child, or of annual leave. */
    public static boolean isNotTakenOfItsYear(Mention<?> days) {
        return wasNotHad(days) || isOfAYearBefore(days) || HalfDays.areToldBy(days);
    }

    private static boolean isOfAYearBefore(Mention<?> days) {
        return ((days.comesAfter(IN_THE_YEAR_BEFORE)
                                || days.comesAfter(BEFORE_THE_BIRTHDAY)
                                || days.isFollowedBy(A_BIRTHDAY_SINCE))
                        && isOfKind(CHILDCARE, days))
                || (LeaveNotHad.isOfTheYearBefore(days) && isOfKind(OF_A_YEAR, days));
    }

    private static boolean isOfKind(int kind, Mention<?> days) {
        return KINDS.get(kind).isIn(days.before()) || KINDS.get(kind).isIn(days.after());
    }

    private static boolean isOfOneKind(Passage passage) {
        List<Integer> kinds = kinds(passage);
        return kinds.size() == 1 && kinds.get(0) < OTHER_KINDS_FROM;
    }

    private static List<Integer> kinds(Passage passage) {
        return IntStream.range(0, KINDS.size())
                .filter(i -> passage.says(KINDS.get(i)))
                .boxed()
                .toList();
    }

    /** 我一年有10天年假, 工龄算10天年假那档: what a full year gives her, not what is left of one. */
    private static Optional<BigDecimal> yearlyLeave(Passage passage) {
        if (!passage.says(ANNUAL)) {
            return Optional.empty();
        }
        boolean none = passage.says(NONE_GIVEN);
        return Passage.agreed(passage.spans().stream()
                .filter(span -> !span.value().more() && !span.value().age())
                .filter(span -> span.isFollowedBy(A_STEP)
                        || (span.comesAfter(EVERY_YEAR) && span.isFollowedBy(OF_ANNUAL_LEAVE))
                        || span.comesAfter(EVERY_YEARS_LEAVE)
                        || (span.comesAfter(ALL_OF_IT_BEFORE) && span.isFollowedBy(SOME_OF_IT_AFTER))
                        || span.isFollowedBy(DAYS_A_YEAR)
                        || span.comesAfter(ENTITLED_TO)
                        || (span.comesAfter(SO) && span.isFollowedBy(EACH_YEAR_AFTER))
                        || (none && span.comesAfter(DUE_BEFORE) && !isNotOne(span.value(), span)))
                .filter(span -> !span.isFollowedBy(IS_IT))
                .flatMap(span -> span.value().in(Span.Unit.DAY).stream()));
    }

    /** 产前病假休了20天: days of other leave than that for the birth. */
    private static final Phrasing OF_OTHER_LEAVE =
            Phrasing.of("(?:病|保胎|事|年)假[^，。,.\\d]{0,6}$|\\b(?:sick|annual|personal) leave[^,.;\\d]{0,12}$");

    /** Whether days are none that were had of the leave for the birth: another's kind, given, or to come. */
    public static boolean isNotOfMaternity(Mention<?> days) {
        return isGiven(days) || days.comesAfter(OF_OTHER_LEAVE) || EarlierBirth.had(days);
    }

    /** 9月1日起请病假: no first day of a leave that is counted. */
    public static boolean isOfOtherLeave(Mention<?> day) {
        return LeaveStart.isOfOtherLeave(day);
    }

    /** 产假90天, HR批了98天, 打算休158天: days that a law or an employer gives, or that are to come, not days that were had. */
    private static boolean isGiven(Mention<?> days) {
        return days.comesAfter(GIVEN) || days.comesAfter(PLANNED);
    }

    /** 一年有5天年假吗 is asked, not told, and 一天年假没歇 tells of none. */
    public static boolean isNotUnused(Mention<?> days) {
        return days.isFollowedBy(IS_IT) || (days.value() instanceof Span span && isNotOne(span, days));
    }

    private static Optional<BigDecimal> unusedDays(Passage passage) {
        if (!passage.says(ANNUAL)) {
            return Optional.empty();
        }
        boolean none = passage.says(NONE_GIVEN);
        return Passage.agreed(passage.spans().stream()
                        .filter(span -> span.comesAfter(UNUSED_BEFORE)
                                || span.isFollowedBy(UNUSED_AFTER)
                                || (none && (span.comesAfter(DUE_BEFORE) || span.isFollowedBy(DUE_AFTER)))
                                || passage.text()
                                        .substring(span.from(), span.to())
                                        .contains("unused"))
                        .filter(span -> !span.isFollowedBy(WHOSE_LEAVE)
                                && !span.value().more()
                                && !isNotOne(span.value(), span))
                        .flatMap(span -> span.value().in(Span.Unit.DAY).stream()))
                .or(() -> DaysNotLetTake.in(passage));
    }

    /** 一天没休: not a single day was taken. */
    private static boolean isNotOne(Span days, Mention<?> mention) {
        return days.amount().compareTo(BigDecimal.ONE) == 0
                && mention.isFollowedBy(NOT_EVEN)
                && !mention.comesAfter(A_DAY_AFTER_ALL);
    }
}
