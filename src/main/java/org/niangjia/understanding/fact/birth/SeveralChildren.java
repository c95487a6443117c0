package org.niangjia.understanding.fact.birth;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Several children of different ages, and whether it is asked what both parents or all years together come to. */
public final class SeveralChildren implements FactReader {

    private static final Phrasing OF_BENEFIT = Phrasing.of(
            "育儿假|补贴|育儿的?钱|个税|扣除|抵税|抵扣|扣多少|(?:一个人|一方|老公|对象|各|一半|全部?|都)(?:来|去|给)?扣(?![工钱款罚奖了])|专项附加|child ?care\\)? leave|parental leave|\\bsubsid|\\bdeduct|\\btax(?:able|es)?\\b");

    private static final String ONE_OF_THEM = "老[大二三]|大宝|二宝|大的|小的|[大小二](?:儿子|女儿|闺女|姑娘|丫头|娃)|另?一个|哥哥|姐姐";

    /** The one of them that an age is of. */
    private static final Phrasing WHICH = Phrasing.of(
            "(?:" + ONE_OF_THEM + "|小宝|弟弟|妹妹)(?:是|今年|现在|才|刚刚?|已经?|快要?|，|,|有|娃|孩子|满)*$"
                    + "|\\b(?:older|elder|eldest|younger|youngest|first|second|one|other|another)(?: child| one| kid| boy| girl| son| daughter)?(?:,| is| now| just| only)* $");

    private static final String OF_AGE = "(?:是|都|今年|现在|才|刚刚?|已经?|快要?|，|,|有|孩子|满)*$";
    private static final Phrasing TWINS = Phrasing.of("(?:双[胞包]胎|龙凤胎|孪生)(?:姐妹|兄弟|姐弟|兄妹|儿子|女儿|闺女|男孩|女孩)?" + OF_AGE
            + "|\\b(?:the |my |our )?twins(?:,| are| now| just| only)* $");

    private static final Phrasing TRIPLETS =
            Phrasing.of("三[胞包]胎" + OF_AGE + "|\\b(?:the |my |our )?triplets(?:,| are| now| just| only)* $");
    private static final int TRIPLETS_BORN = 3;

    private static final String AT =
            "(?:在|都|早|已经?|刚|才|就|正|现在|要|,|，|今年|去年|[\\d一二两三四五六七八九]岁|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?)*";
    private static final String SCHOOL =
            "(?:上|读|念)(?:了)?(?:幼儿园|小学|初中|高中|大学|学|[大中小]班|学前班|初[一二三]|高[一二三]|[一二三四五六]年级)|幼儿园|小学生|初中生|高中生|大学生";
    private static final Phrasing AT_SCHOOL = Phrasing.of(
            "(?:" + ONE_OF_THEM + ")" + AT + "(?:" + SCHOOL
                    + ")|\\b(?:older|elder|eldest|one|other|younger)(?: child| one| kid| boy| girl| son| daughter)?(?: is| goes|,| now| \\w+ years? old)* (?:to|in|at) (?:\\w+ )?(?:school|kindergarten|nursery|college|university)");

    /** 老二今年三月出的生: under three without an age. */
    private static final Phrasing BORN_LATELY = Phrasing.of(
            "(?:老[二三四]|二宝|三宝|小宝|小的|另一个|弟弟|妹妹)(?:是|就|才|刚|在)*(?:今年|去年|(?:20)?2[4-9]年)(?:的|\\d{1,2}月|[一二三四五六七八九十]{1,2}月|[初中底份上下半年春夏秋冬]|\\d{1,2}[号日])*(?:(?:刚|才)?(?:出的?生|生(?!病|气)|落地|出世)|(?<=[月号日年]的)(?=[，,。；;、]|$))"
                    + "|\\b(?:younger|youngest|second|little)(?: child| one| kid| boy| girl| son| daughter)? (?:was )?born (?:this|last) \\w+");

    private static final Phrasing ALL_UNDER_THREE = Phrasing.of(
            "(?:(?<two>俩|两个|2个)|仨|三个|3个)(?:孩子|娃|宝宝|小孩|小的)[^。;；]{0,4}(?:都|全)(?:还)?(?:不满|没满|未满|不到|没到|在|是(?=[三3]周?岁以[下内]))(?:三|3)(?:周)?岁"
                    + "|\\b(?:(?<etwo>two|2)|three|3) (?:[a-z]+ )?(?:children|kids|babies|infants|little ones),? (?:(?:who|that|are|were|is|they|still|both|all) )*(?:under|below|younger than|not yet) (?:three|3|the age of three)"
                    + "|\\b(?<eboth>both) (?:of )?(?:(?:my|our|the) )?(?:children|kids|babies|infants|boys|girls|sons|daughters|little ones)(?: of (?:mine|ours))?,? (?:(?:are|still|aged?) )*(?:under|below|younger than|not yet) (?:three|3|the age of three)");

    /** 老大四岁，老二一岁: the one that it is paid for comes after those that are too old for it. */
    private static final Phrasing SUBSIDY = Phrasing.of("补贴|\\bsubsid");

    private static final Phrasing THE_SECOND = Phrasing.of("老二|二宝|二娃");

    private static final Phrasing THE_THIRD = Phrasing.of("老三|三宝|三娃");

    /** 个税，老大4岁老二2岁: the older counts for its education; who asks of the care of infants asks of one. */
    private static final Phrasing ALL_DEDUCTIONS = Phrasing.of(
            "(?s)^(?!.*(?:照护|[3三]周?岁以下|infant))(?=.*(?:个税|专项附加|抵税|(?:一共|总共|合计|加起来|拢共)[^。;；]{0,8}扣|\\btax|\\bdeduct))");

    private static final BigDecimal GROWN_UP = BigDecimal.valueOf(18);

    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private static final Phrasing A_LIMIT = Phrasing.of("以[下内上]|之?[前后]");

    private static final Phrasing BETWEEN = Phrasing.of("[、，, ]?(?:和|跟|与|还有|一个)?| (?:old)?,? ?(?:and )?");

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.says(OF_BENEFIT)) {
            return known;
        }
        Optional<Facts> inOrder = passage.says(SUBSIDY)
                ? BirthsInOrder.in(passage).flatMap(births -> births.read(passage.today(), known))
                : Optional.empty();
        if (inOrder.isPresent()) {
            return inOrder.get();
        }
        Optional<Integer> infants = ages(passage, true)
                .or(() -> allUnderThree(passage))
                .or(() -> Optional.of((int)
                                BORN_LATELY.matcher(passage.text()).results().count())
                        .filter(born -> born > 0));
        int pupils = (int) AT_SCHOOL.matcher(passage.text()).results().count();
        int older = ages(passage, false).orElse(0);
        boolean allDeductions = infants.isPresent() && pupils == 0 && passage.says(ALL_DEDUCTIONS);
        boolean firstAlone = infants.filter(n -> n == 1).isPresent() && older > 0 && pupils == 0;
        boolean each = infants.isPresent() && infants.get() + Math.max(pupils, older) > 1;
        return known.withIf(Fact.CHILDREN_UNDER_THREE, infants.filter(n -> each))
                .withIf(
                        Fact.CHILD_ORDER,
                        firstAlone && known.get(Fact.CHILD_ORDER).isEmpty() && passage.says(SUBSIDY)
                                ? passage.either(THE_SECOND, THE_THIRD).map(second -> second ? 2 : 3)
                                : Optional.empty())
                .withIf(
                        Fact.CHILDREN_AT_SCHOOL,
                        Optional.of(allDeductions ? older : pupils).filter(n -> n > 0 && n >= older))
                .withIf(Fact.BOTH_PARENTS, SumsOfYears.ofBothParents(passage))
                .withIf(Fact.YEARS_TO_COME, SumsOfYears.ofYearsToCome(passage))
                .withIf(Fact.ALL_YEARS, SumsOfYears.ofAllYears(passage));
    }

    /** Of the ages that are told of one child each, how many are under three, or not. */
    private static Optional<Integer> ages(Passage passage, boolean under) {
        List<BigDecimal> listed = listed(passage);
        List<BigDecimal> told = listed.isEmpty()
                ? passage.spans().stream()
                        .filter(span -> !ChildFacts.isARate(span) && !isAYear(span))
                        .flatMap(span -> Collections.nCopies(children(span), span).stream())
                        .flatMap(span -> span.value().years().stream())
                        .toList()
                : listed;
        int count = (int) told.stream()
                .filter(years -> years.compareTo(GROWN_UP) < 0)
                .filter(years -> (years.compareTo(THREE) < 0) == under)
                .count();
        return count == 0 ? Optional.empty() : Optional.of(count);
    }

    /** Of how many children an age is told, each by its name: 老大四岁，一对双胞胎十个月. */
    private static int children(Mention<Span> span) {
        if (span.comesAfter(TWINS)) {
            return 2;
        }
        return span.comesAfter(TRIPLETS) ? TRIPLETS_BORN : span.comesAfter(WHICH) ? 1 : 0;
    }

    /** 三个孩子分别1岁、4岁、8岁: one age for each of as many children as are told, one right after the other. */
    private static List<BigDecimal> listed(Passage passage) {
        List<Mention<Span>> ages = passage.spans().stream()
                .filter(span -> span.value().age() && !span.isFollowedBy(A_LIMIT))
                .toList();
        boolean together = IntStream.range(1, ages.size())
                .allMatch(i -> BETWEEN.isAllOf(passage.text()
                        .substring(ages.get(i - 1).to(), ages.get(i).from())));
        return together
                        && ages.size() > 1
                        && ChildFacts.children(passage)
                                .filter(children -> children == ages.size())
                                .isPresent()
                ? ages.stream().flatMap(age -> age.value().years().stream()).toList()
                : List.of();
    }

    /** 两个小的一年能领多少: what a year brings is no age. */
    private static boolean isAYear(Mention<Span> span) {
        return !span.value().age() && span.value().unit() == Span.Unit.YEAR;
    }

    private static Optional<Integer> allUnderThree(Passage passage) {
        return Passage.agreed(ALL_UNDER_THREE.matcher(passage.text()).results().map(all -> isTwo(all) ? 2 : 3));
    }

    private static boolean isTwo(MatchResult all) {
        return all.group(1) != null || all.group(2) != null || all.group(3) != null;
    }
}
