package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Working time that prenatal checks took, where its pay is asked for: 去产检了4趟，每趟半天, three half days, 两次各3小时. */
public final class CheckFacts implements FactReader {

    /** A visit to the hospital of who is pregnant, where no check is named. */
    private static final Phrasing AT_THE_HOSPITAL = Phrasing.of("(?:怀孕|怀了|怀着|孕)[^。]{0,12}(?:去|上)医院(?:检)?查");

    private static final Phrasing PAY = Phrasing.of(
            "扣|退|补(?!休)|少发|没发|没给|不给|不算工资|工资|工钱|日薪|时薪|多少钱|\\b(?:dock\\w*|deduct\\w*|unpaid|took|taken off|pay|paid|pays|wages?|owe\\w*|back)\\b");

    /** 算上班的一共几个钟头: how much time it was is asked, whatever it pays. */
    private static final Phrasing TIME_ASKED = Phrasing.of(
            "(?:算|计)(?:作|成|我|俺|进|入|为|是)*(?:的)?(?:上班|上工|出勤|工时|工作时间|劳动时间)[^。；;？?]{0,12}?(?:几|多少)个?(?:小时|钟头|钟|工时|天|半天)"
                    + "|(?:一共|总共|合计|拢共|统共|加起来|共)[^。；;？?，,]{0,6}(?:算|计|是|有|该)[^。；;？?，,]{0,6}(?:几|多少)个?(?:小时|钟头|钟|天|半天)[^。；;？?，,]{0,6}(?:上班|工时|工作时间|劳动时间|出勤)"
                    + "|\\bhow many (?:hours|days)\\b[^.;?]{0,40}\\b(?:working|work) (?:time|hours|days)\\b|\\bhow many (?:hours|days) of work(?:ing time)?\\b");

    /** A check on a day of rest took no time of work. */
    private static final Phrasing NOT_AT_WORK = Phrasing.of(
            "休息[日天]|周[六日末]|(?:礼拜|星期)[六天日]|轮休|倒休|下了?班|\\b(?:days? off|weekends?|saturdays?|sundays?|after work)\\b");

    /** Another absence whose time may be the one that is told. */
    private static final Phrasing OTHER_ABSENCE = Phrasing.of(
            "产假|病假|保胎|年假|婚假|陪产|哺乳|喂奶|加班|陪(?:我|着|老婆|媳妇|妻子|同事|闺蜜|姐|妹|她|爱人|对象|一起)|旷工[\\d一二两三四五六七八九十]|\\b(?:sick|annual|overtime|nursing|maternity) (?:leave|hours?)\\b|\\bovertime\\b|\\bsick\\b|\\b(?:accompan\\w+|my wife|husband)\\b");

    /** So many a week or a month: how many of them in all, nobody says. */
    private static final Phrasing UNBOUNDED = Phrasing.of(
            "每(?:个)?(?:月|周|星期|礼拜|[两二三四]周)|一个月[一两1-4]次|\\b(?:every|each|a|per) (?:month|week|two weeks|four weeks)\\b");

    private static final Phrasing EACH_BEFORE = Phrasing.of(
            "(?:每(?:趟|次|回)|(?<!第|这|那|最后)[一1](?:趟|次|回)|各|分别|都是?|趟趟|次次|回回)(?:都|要|得|是|就|去|请|用|花|占|耗|也|只|才|了|的|上班时间|工作时间|时间|大概|正好|刚好|整整|我|掉|扣|给|他们|单位|公司|厂里|按|算)*$|(?<![第每前后上下头首\\d一二两三四五六七八九十])(?:\\d{1,2}|[两俩三仨四五六七八九十]{1,3})(?:趟|次|回)(?:的|都是?|各用?)?$|\\b(?:each|every)(?: (?:time|one|visit|check-?up|check|appointment))?(?: [a-z]+){0,4} $");
    private static final Phrasing EACH_AFTER = Phrasing.of(
            "[，, ]?(?:一|每)(?:趟|次|回)|(?:'s)?(?: (?:pay|wages?))? (?:for|on|at) (?:each|every|all)\\b|,? (?:each|every time|a time|a visit|per visit|apiece|for each|at a time)\\b");

    private static final Phrasing PRICE = Phrasing.of(
            "(?:的)?(?:工资|工钱|薪水|日薪)?(?:是|才|只|就|给|挣|拿|开|发|算|我)*[\\d一二两三四五六七八九][\\d千百十.一二三四五六七八九]*(?:元|块|[，,。；;? ]|$)|,? ?(?:pays?|wage|is|of pay|i (?:earn|make|get))\\b");
    private static final Phrasing RATE_BEFORE =
            Phrasing.of("(?:\\d|元|块钱?|工资)[/每]?(?:一)?$|(?:\\d|yuan|rmb) (?:a|an|per|each|for an?|for one) $");
    private static final Phrasing NOT_TAKEN = Phrasing.of(
            "(?:听说|据说|一般|估计|可能|最多|提前|规定|只准|只许|只让|只给|应该|该|第(?!(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})(?:趟|次|回))|还剩|还有|怀孕|孕|隔|以内|每[天日周月])[^，。,.\\d]{0,4}$|\\b(?:only allows?|at most|ahead|notice|before|pregnant)\\b[^,.;\\d]{0,16}$");

    /** 请了半天，扣我一天工资: what was taken off is the time it took only where no other is told. */
    private static final Phrasing TAKEN_OFF = Phrasing.of(
            "扣(?:掉|了|我|们|发|除)*(?:整整|足足)?$|\\b(?:docked|deducted|took off|taken off)(?: me| a full| a whole| full)* $");

    /** 四次一共两天: of all of them. */
    private static final Phrasing IN_ALL = Phrasing.of(
            "(?:一共|总共|合计|共|加起来|拢共|统共)[^，。,.\\d]{0,8}$|\\b(?:in all|altogether|in total|a total of)[^,.;\\d]{0,12}$");

    /** 2个半天加1个整天 */
    private static final Phrasing JOINED =
            Phrasing.of("(?:[、，, ]|和|加上?|跟|又|还有|另外|再|请|去|了|一个?|是|and|plus|then|another|a)*");

    /** Two half days, a half-day check: not read as lengths of time elsewhere. */
    private static final Phrasing HALF_DAYS =
            Phrasing.of("\\b(?<n>\\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten)[ -]half[- ]days?\\b");

    /** 各3小时: elsewhere no number, as it is not told of how many. */
    private static final Phrasing APIECE = Phrasing.of("各(?=(?:\\d{1,2}(?:\\.5)?|[一二两俩三仨四五六七八九十])个?半?(?:小时|钟头|钟|天))");

    private static final Phrasing ALTOGETHER = Phrasing.of(",? (?:in all|altogether|in total|all together)\\b");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public Facts read(Passage words, Facts known) {
        boolean check = PrenatalCheck.isNamedIn(words.text()) || words.says(AT_THE_HOSPITAL);
        boolean asked = words.says(TIME_ASKED) && !words.says(NOT_AT_WORK);
        if (!check || !(words.says(PAY) || asked) || words.says(OTHER_ABSENCE)) {
            return known;
        }
        Facts facts =
                time(words, known.withIf(Fact.CHECK_PAY_DOCKED, DockedForChecks.in(words, ChecksCounted.in(words))));
        boolean told = facts.get(Fact.CHECK_HOURS).isPresent()
                || facts.get(Fact.CHECK_DAYS).isPresent();
        return asked && told ? facts.with(Fact.CHECK_TIME_ASKED, true) : facts;
    }

    private static Facts time(Passage words, Facts known) {
        Passage passage = inPlainLengths(words);
        List<Mention<Span>> told = passage.spans().stream()
                .filter(span ->
                        span.value().unit() == Span.Unit.DAY || span.value().unit() == Span.Unit.HOUR)
                .filter(span -> !span.value().more() && !span.value().age())
                .filter(span ->
                        !span.isFollowedBy(PRICE) && !span.comesAfter(RATE_BEFORE) && !span.comesAfter(NOT_TAKEN))
                .toList();
        List<Mention<Span>> plain =
                told.stream().filter(span -> !span.comesAfter(TAKEN_OFF)).toList();
        List<Mention<Span>> taken = plain.isEmpty() ? told : plain;
        Optional<List<ChecksInGroups<Span>>> groups = ChecksInGroups.in(passage, taken);
        if (groups.isPresent()) {
            return known.withIf(Fact.CHECK_DAYS, sum(groups.get(), Span.Unit.DAY))
                    .withIf(Fact.CHECK_HOURS, sum(groups.get(), Span.Unit.HOUR));
        }
        // 去了三次，头两次各3小时: of the others it does not say.
        if (ChecksInGroups.areToldOfSome(taken)) {
            return known;
        }
        List<Mention<Span>> each = taken.stream()
                .filter(span -> span.comesAfter(EACH_BEFORE) || span.isFollowedBy(EACH_AFTER))
                .toList();
        if (!each.isEmpty()) {
            return passage.says(UNBOUNDED)
                    ? known
                    : ChecksCounted.in(passage)
                            .map(times -> told(known, one(each), times))
                            .orElse(known);
        }
        // 去了三次，请了半天: of each or of all, it does not say.
        boolean open = taken.size() == 1
                && !plain.isEmpty()
                && ChecksCounted.in(words).isPresent()
                && !taken.get(0).comesAfter(IN_ALL)
                && !taken.get(0).isFollowedBy(ALTOGETHER);
        if (open) {
            return known;
        }
        return told(known, taken.size() == 1 || areJoined(passage, taken) ? taken : one(taken), BigDecimal.ONE);
    }

    private static Passage inPlainLengths(Passage words) {
        if (!words.says(HALF_DAYS) && !words.says(APIECE)) {
            return words;
        }
        String text = HALF_DAYS.matcher(words.text()).replaceAll(CheckFacts::inDays);
        return Passage.of(APIECE.matcher(text).replaceAll("各用"), words.today());
    }

    private static String inDays(MatchResult found) {
        String number = found.group(1);
        return number.equals("a") || number.equals("one")
                ? "half a day"
                : Numbers.value(number)
                        .map(many -> Span.plain(many.multiply(HALF)).toPlainString() + " days")
                        .orElse(found.group());
    }

    /** The one length of several that agree; none if they do not. */
    private static List<Mention<Span>> one(List<Mention<Span>> spans) {
        return spans.stream().map(Mention::value).distinct().count() == 1 ? spans.subList(0, 1) : List.of();
    }

    private static boolean areJoined(Passage passage, List<Mention<Span>> spans) {
        for (int i = 1; i < spans.size(); i++) {
            String between = passage.text()
                    .substring(
                            spans.get(i - 1).to(),
                            Math.max(spans.get(i - 1).to(), spans.get(i).from()));
            if (!JOINED.isAllOf(between)) {
                return false;
            }
        }
        return spans.size() > 1;
    }

    private static Facts told(Facts known, List<Mention<Span>> spans, BigDecimal times) {
        return known.withIf(Fact.CHECK_DAYS, sum(spans, Span.Unit.DAY, times))
                .withIf(Fact.CHECK_HOURS, sum(spans, Span.Unit.HOUR, times));
    }

    private static Optional<BigDecimal> sum(List<Mention<Span>> spans, Span.Unit unit, BigDecimal times) {
        return spans.stream()
                .filter(span -> span.value().unit() == unit)
                .map(span -> span.value().amount().multiply(times))
                .reduce(BigDecimal::add)
                .map(Span::plain);
    }

    private static Optional<BigDecimal> sum(List<ChecksInGroups<Span>> groups, Span.Unit unit) {
        return groups.stream()
                .filter(group -> group.each().unit() == unit)
                .map(group -> group.each().amount().multiply(group.checks()))
                .reduce(BigDecimal::add)
                .map(Span::plain);
    }
}
