package org.niangjia.understanding.fact.insurance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** What social insurance goes by: years of unemployment insurance, the grade of disability after an injury at work. */
public final class InsuranceFacts implements FactReader {

    private static final Phrasing PAID_BEFORE =
            Phrasing.of("失业(?:保险|险|金)[^，。,.;；\\d]{0,10}(?:交|缴|上|买|参保|缴费)(?:纳|费)?[^，。,.;；\\d没未不断]{0,4}$"
                    + "|(?:交|缴|上|买)(?:纳)?(?:了|过|的)?(?:失业(?:保险|险|金))?(?:整|满|足)?$"
                    + "|\\bunemployment insurance (?:was |has been |had been )?(?:paid )?for (?:exactly |about |just |a full )?$"
                    + "|\\b(?:paid|paying|contributed)(?: [a-z]+){0,4} unemployment insurance for (?:exactly |just |a full |another )?$"
                    + "|\\b(?:paid|contributed)(?: (?:in|into it|it|again|for|another|then|since))* $");
    private static final Phrasing PAID_AFTER =
            Phrasing.of("的?失业(?:保险|险)| of (?:paid )?unemployment (?:insurance|contributions)");
    private static final Phrasing UNEMPLOYMENT = Phrasing.of("失业(?:保险|险)|\\bunemployment insurance\\b");
    private static final Phrasing NOT_PAID_SO_LONG = Phrasing.of(
            "(?:没|未|不|断|少|欠|漏|补|停|需要?|要|得|必须|才)(?:交|缴)?(?:满|够|了)?$|(?:差|还差|只差|医保|养老保险|养老|公积金|老公|丈夫|同事)[^，。,.;；]{0,8}$");
    private static final Phrasing LIMIT_AFTER = Phrasing.of("(?:以上|以下|才|就能|就可以|内|才能|前| or more)");

    private static final Phrasing BENEFIT = Phrasing.of("失业|\\bunemployment (?:benefits?|insurance|pay|money)\\b");
    private static final Phrasing LEFT_BEFORE = Phrasing.of(
            "(?:还有|还剩|剩下?|剩余|余下|余|没领完的?|没领的|未领的?|攒着|留着|没用完的?)(?:了|着|下|整整|的|有|是)*$|\\b(?:left over|not drawn|undrawn|remaining)(?: were| are| was|:| of)? $");
    private static final Phrasing LEFT_AFTER = Phrasing.of(
            "(?:的?失业(?:金|保险金))?(?:都|还|一直|是|又)?(?:没|未)(?:有)?(?:领|取|拿|用)|(?:的?失业金)?(?:没领完|没用完|剩(?:着|下)|剩余)| (?:of (?:unemployment )?(?:benefits?|unemployment) )?(?:left(?: over)?|not drawn|undrawn|unused|remaining|still (?:to|not) [a-z]+)\\b");
    private static final Phrasing NOT_LEFT =
            Phrasing.of("(?:领了?|拿了?|已经?领|只领|才领|能领|可以领|最多|最长|会有|合同|产假|孕)[^，。,.;；\\d]{0,4}$");
    /** After the last benefit: the years begin anew. */
    private static final Phrasing ANEW = Phrasing.of(
            "(?:又|再|重新|后来|新|之后|后面|这次|新单位)[^，。,.;；\\d]{0,12}$|\\b(?:again|since|then|anew|new job|another)\\b[^.;\\d]{0,40}$");

    /** 领过6个月, drew it once: only then the years begin anew. */
    private static final Phrasing DRAWN = Phrasing.of(
            "(?<![没未能可])领(?:过|了|完|满|取过|到过)|\\b(?:drew|drawn|claimed|collected|received|took|used|got)\\b[^.;]{0,30}\\b(?:benefits?|it|unemployment|months?)\\b|\\bsince (?:the|my) last\\b");

    /** 领过6个月又上班2年: for how long was paid since then is not what is told of before. */
    private static final Phrasing WORKED_SINCE = Phrasing.of(
            "(?:又|再|重新|后来|之后|接着)[^。;；\\d]{0,8}(?:上了?班|干了?|工作|就业|打了?工|找了?(?:份|个)?工作|入职)|\\b(?:worked|job|employed)\\b[^.;]{0,30}\\b(?:since|again|another|then)\\b|\\b(?:then|again|since)\\b[^.;]{0,20}\\bworked\\b");

    private static final Phrasing DRAWN_ONCE = Phrasing.of(
            "(?<!没|未|没有|从未|能|可以)领(?:过|了|完|取过|到过)(?:[\\d一二两三四五六七八九十]{1,3}个月|(?:一[次回])?(?:的)?失业金)|\\b(?:drew|claimed|collected|received)\\b[^.;]{0,30}\\b(?:unemployment|benefits?)\\b");

    /** 加上前单位3年, 这家又交了10个月. */
    private static final Phrasing WITH_ANOTHER_EMPLOYER =
            Phrasing.of("(?:前|上一?|原|老|这|现|新|另一?)(?:一?家|个)?(?:单位|公司|厂|工作)(?:又|也|还)?(?:交|缴|上)?(?:了|过)?$");

    private static final Phrasing ANEW_AFTER = Phrasing.of(" (?:again|anew|since|in (?:a|my|the) new job)\\b");

    private static final Map<String, Integer> ROMAN =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "v", 5, "vi", 6, "vii", 7, "viii", 8, "ix", 9, "x", 10);

    private static final String GRADE = "(?<grade>十|10|[1-9]|[一二三四五六七八九])级";
    private static final Phrasing OF_AN_INJURY = Phrasing.of(
            "伤残|补助金|评(?:个|上|了|到|成|定|出)|结果(?:下来|出来)|工伤|致残|残疾|劳动能力|受伤|伤|鉴定|评残|(?:难|没有?|不给我?|没给我?)(?:安排|合适的?(?:活|岗|工作))|\\bdisab\\w+|\\binjur\\w+");
    private static final Phrasing GRADED = Phrasing.of(
            "(?:(?:鉴定|评|定|判|评定|认定|评上|评到|拿|属于?|伤残|工伤|残疾|结果|结论|等级|是|算|给|出来|下来|为|成|了|个|的|：|:)+|(?<=^|[，,。；;、 ]))"
                    + "(?<![第几至或、和跟\\-—])(?<!级到)" + GRADE
                    + "(?!以上|以下|及|到|至|、|或|还是|和|跟|-|—|医院|护理|台阶|高温|体力|职称|工|士|地震|保密|楼|风|公路|考|文物|甲)"
                    + "|(?<![第几到至或、和跟\\-—一二三四五六七八九十])(?:(?<!\\d)|(?<=\\d{3})(?=\\p{IsHan}))(?<grade2>十|10|[1-9]|[一二三四五六七八九])级(?:的)?(?:伤残|工伤|残)"
                    + "(?!等?级?(?:和|跟|与|还是|、|或)|护理|医院)"
                    + "|\\b(?:disability )?(?:graded?(?: as| at)?|level|class) (?<en>10|[1-9]|i{1,3}|iv|vi{0,3}|ix|x|one|two|three|four|five|six|seven|eight|nine|ten)\\b");

    /** Wanted, asked or somebody else's. */
    private static final Phrasing NOT_GRADED = Phrasing.of(
            "(?:够不够|能不能|是不是|会不会|能评|可以评|算不算|有没有|想评|能定|同事|工友|老公|丈夫|最高|最低|不到|不够|没到)[^，。,.;；]{0,6}$|不$|\\b(?:whether|could be|not) [^,.;]{0,12}$");

    /** 核了12个月，只领了5个月; approved for 18 months, drew 6: what is left is the one without the other. */
    private static final Phrasing GRANTED_AND_DRAWN = Phrasing.of(
            "(?:核(?:定|准)?|批|审|定|能领|可以领|该领)(?:了|给|下来|的是|是|出来|我|准)*(?<granted>\\d{1,2}|[一二三四五六七八九十两]{1,3})个月(?:的)?(?:失业金)?[^。;；\\d一二三四五六七八九十两]{0,10}(?:只|才|刚|就|实际|光|领了?)+(?:领|拿|取)?(?:到|了|过)*(?<drawn>\\d{1,2}|[一二三四五六七八九十两]{1,3})个月"
                    + "|\\b(?:approved|entitled|granted|given|awarded)(?: [a-z]+){0,3} (?<grantedEn>\\d{1,2}) months[^.;\\d]{0,40}?\\b(?:drew|took|used|drawn|claimed|collected|received)(?: [a-z]+){0,2} (?<drawnEn>\\d{1,2})\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        return known.withIf(Fact.UNEMPLOYMENT_YEARS, unemployment(passage))
                .withIf(Fact.BENEFIT_MONTHS_LEFT, left(passage))
                .withIf(Fact.BENEFIT_DRAWN, isDrawn(passage) ? Optional.of(true) : Optional.empty())
                .withIf(Fact.DISABILITY_GRADE, grade(passage));
    }

    private static boolean isDrawn(Passage passage) {
        return passage.mentions("失业", "unemployment")
                && passage.says(BENEFIT)
                && passage.says(DRAWN_ONCE)
                && left(passage).isEmpty();
    }

    private static Optional<BigDecimal> left(Passage passage) {
        if (!passage.mentions("失业", "unemployment") || !passage.says(BENEFIT)) {
            return Optional.empty();
        }
        return Passage.agreed(Stream.concat(
                passage.spans().stream().filter(InsuranceFacts::isLeft).flatMap(span -> span.value().months().stream()),
                GRANTED_AND_DRAWN.matcher(passage.text()).results().flatMap(found -> notDrawn(found).stream())));
    }

    private static Optional<BigDecimal> notDrawn(MatchResult found) {
        boolean chinese = found.group(1) != null;
        return Numbers.value(found.group(chinese ? 1 : 3))
                .flatMap(granted -> Numbers.value(found.group(chinese ? 2 : 4)).map(granted::subtract))
                .filter(left -> left.signum() > 0);
    }

    private static boolean isLeft(Mention<Span> span) {
        return span.value().unit() == Span.Unit.MONTH
                && !span.value().age()
                && !span.value().more()
                && (span.comesAfter(LEFT_BEFORE) || span.isFollowedBy(LEFT_AFTER))
                && !span.comesAfter(NOT_LEFT);
    }

    private static Optional<BigDecimal> unemployment(Passage passage) {
        if (!passage.mentions("失业", "unemployment") || !passage.says(UNEMPLOYMENT)) {
            return Optional.empty();
        }
        List<Mention<Span>> paid = passage.spans().stream()
                .filter(span -> span.comesAfter(PAID_BEFORE) || span.isFollowedBy(PAID_AFTER))
                .filter(span -> !span.comesAfter(NOT_PAID_SO_LONG) && !span.isFollowedBy(LIMIT_AFTER))
                .filter(span -> !span.value().age() && !isLeft(span))
                .toList();
        List<Mention<Span>> anew = paid.stream()
                .filter(span -> span.comesAfter(ANEW) || span.isFollowedBy(ANEW_AFTER))
                .toList();
        if (!passage.says(DRAWN)) {
            return inAll(passage, paid);
        }
        if (anew.isEmpty() && passage.says(WORKED_SINCE)) {
            return Optional.empty();
        }
        return Passage.agreed((anew.isEmpty() ? paid : anew).stream().flatMap(span -> span.value().years().stream()));
    }

    /** As long as no benefit was drawn the times with several employers count together (Social Insurance Law, article 46). */
    private static Optional<BigDecimal> inAll(Passage passage, List<Mention<Span>> paid) {
        List<Mention<Span>> parts = passage.spans().stream()
                .filter(span -> paid.contains(span) || (!paid.isEmpty() && span.comesAfter(WITH_ANOTHER_EMPLOYER)))
                .filter(span -> !span.value().age())
                .toList();
        boolean joined = parts.size() > 1
                && parts.stream()
                        .anyMatch(span -> span.comesAfter(WITH_ANOTHER_EMPLOYER)
                                || span.comesAfter(ANEW)
                                || span.isFollowedBy(ANEW_AFTER));
        return joined
                ? Optional.of(parts.stream()
                        .flatMap(span -> span.value().years().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                : Passage.agreed(paid.stream().flatMap(span -> span.value().years().stream()));
    }

    private static Optional<Integer> grade(Passage passage) {
        if (!passage.mentions("级", "grade", "level") || !passage.says(OF_AN_INJURY)) {
            return Optional.empty();
        }
        Matcher graded = GRADED.matcher(passage.text());
        Stream.Builder<Integer> grades = Stream.builder();
        while (graded.find()) {
            Mention<String> said = Mention.of(graded.group(), passage.text(), graded.start(), graded.end());
            if (!said.comesAfter(NOT_GRADED)) {
                number(graded).ifPresent(grades::add);
            }
        }
        return Passage.agreed(grades.build());
    }

    private static Optional<Integer> number(Matcher graded) {
        String english = graded.group("en");
        if (english != null) {
            return Optional.ofNullable(ROMAN.get(english))
                    .or(() -> Numbers.value(english).map(BigDecimal::intValue));
        }
        String chinese = graded.group("grade") == null ? graded.group("grade2") : graded.group("grade");
        return Numbers.value(chinese).map(BigDecimal::intValue);
    }
}
