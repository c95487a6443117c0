package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
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

    /** Another absence whose time may be the one that is told. */
    private static final Phrasing OTHER_ABSENCE = Phrasing.of(
            "产假|病假|保胎|年假|婚假|陪产|哺乳|喂奶|加班|陪(?:我|着|老婆|媳妇|妻子|同事|闺蜜|姐|妹|她|爱人|对象|一起)|旷工[\\d一二两三四五六七八九十]|\\b(?:sick|annual|overtime|nursing|maternity) (?:leave|hours?)\\b|\\bovertime\\b|\\bsick\\b|\\b(?:accompan\\w+|my wife|husband)\\b");

    private static final String NUMBER = "(?:\\d{1,2}|[一二两俩三仨四五六七八九十]{1,3})";

    private static final Phrasing TIMES =
            Phrasing.of("(?<![第每前上下头首\\d.几一二两三四五六七八九十])(?<n>" + NUMBER + ")(?:趟|次|回(?!家|来|去))");
    private static final Phrasing ENGLISH_TIMES = Phrasing.of(
            "\\b(?<n>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:[a-z]+ ){0,2}?(?:times|visits|check-?ups|checks|appointments|exams|scans)\\b|\\b(?<t>twice)\\b");

    /** So many a week or a month: how many of them in all, nobody says. */
    private static final Phrasing UNBOUNDED = Phrasing.of(
            "每(?:个)?(?:月|周|星期|礼拜|[两二三四]周)|一个月[一两1-4]次|\\b(?:every|each|a|per) (?:month|week|two weeks|four weeks)\\b");

    private static final Phrasing EACH_BEFORE = Phrasing.of(
            "(?:每(?:趟|次|回)|(?<!第|这|那|最后)[一1](?:趟|次|回)|各|分别|都是?|趟趟|次次|回回)(?:都|要|得|是|就|去|请|用|花|占|耗|也|只|才|了|的|上班时间|工作时间|时间|大概|正好|刚好|整整|我|掉|扣|给|他们|单位|公司|厂里|按|算)*$|(?<![第每前后上下头首\\d一二两三四五六七八九十])(?:\\d{1,2}|[两俩三仨四五六七八九十]{1,3})(?:趟|次|回)(?:的|都是?|各)?$|\\b(?:each|every)(?: (?:time|one|visit|check-?up|check|appointment))?(?: [a-z]+){0,4} $");
    private static final Phrasing EACH_AFTER = Phrasing.of(
            "[，, ]?(?:一|每)(?:趟|次|回)|(?:'s)?(?: (?:pay|wages?))? (?:for|on|at) (?:each|every|all)\\b|,? (?:each|every time|a time|a visit|per visit|apiece|for each|at a time)\\b");

    private static final Phrasing PRICE = Phrasing.of(
            "(?:的)?(?:工资|工钱|薪水|日薪)?(?:是|才|只|就|给|挣|拿|开|发|算|我)*[\\d一二两三四五六七八九][\\d千百十.一二三四五六七八九]*(?:元|块|[，,。；;? ]|$)|,? ?(?:pays?|wage|is|of pay|i (?:earn|make|get))\\b");
    private static final Phrasing RATE_BEFORE =
            Phrasing.of("(?:\\d|元|块钱?|工资)[/每]?(?:一)?$|(?:\\d|yuan|rmb) (?:a|an|per|each|for an?|for one) $");
    private static final Phrasing NOT_TAKEN = Phrasing.of(
            "(?:听说|据说|一般|估计|可能|最多|提前|规定|只准|只许|只让|只给|应该|该|第|还剩|还有|怀孕|孕|隔|以内|每[天日周月])[^，。,.\\d]{0,4}$|\\b(?:only allows?|at most|ahead|notice|before|pregnant)\\b[^,.;\\d]{0,16}$");

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

    private static final Phrasing ALTOGETHER = Phrasing.of(",? (?:in all|altogether|in total|all together)\\b");

    /** 工资条上一回扣我85, they docked 85 each time. */
    private static final Phrasing DOCKED_EACH =
            Phrasing.of("(?:每|(?<![第这那有后前])(?<!(?<![条单表卡账])上)一)(?:趟|次|回)(?:都|就|给|要|被)*扣(?:掉|了|我|俺|去)*$");

    private static final Phrasing EACH_TIME = Phrasing.of(
            "(?:元|块钱?)?[，, ]?(?:一|每)(?:趟|次|回)|(?: yuan| rmb)? (?:each|every|a|per) (?:time|visit|check)\\b");

    /** Yuan, said or not: a day or an hour that was taken off is no sum. */
    private static final Phrasing MONEY = Phrasing.of(" ?(?:元|块钱?|yuan\\b|rmb\\b)|[，。,.;；!！?？]|$");

    private static final Phrasing DOCKED_BEFORE =
            Phrasing.of("扣(?:掉|了|我|俺|去)*$|\\b(?:docked|deducted|took|take|cut)(?: me)? $");

    /** 每趟扣我75，还有一趟扣150: one visit beside those that cost the same. */
    private static final Phrasing DOCKED_ONCE_MORE = Phrasing.of(
            "(?:还有|另外|外加|加上|又)有?一(?:趟|次|回)[^，。,.;；\\d]{0,14}扣(?:掉|了|我|俺|去)*$"
                    + "|\\b(?:and|plus) (?:one|another|once)\\b[^,.;\\d]{0,30}\\b(?:docked|deducted|took|take|cut)(?: me)? $");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public Facts read(Passage words, Facts known) {
        boolean check = PrenatalCheck.isNamedIn(words.text()) || words.says(AT_THE_HOSPITAL);
        if (!check || !words.says(PAY) || words.says(OTHER_ABSENCE)) {
            return known;
        }
        return time(words, known.withIf(Fact.CHECK_PAY_DOCKED, docked(words)));
    }

    /** So much each time, so many times, and what one more visit cost. */
    private static Optional<BigDecimal> docked(Passage passage) {
        BigDecimal onceMore = passage.numbers().stream()
                .filter(amount -> amount.isFollowedBy(MONEY) && amount.comesAfter(DOCKED_ONCE_MORE))
                .map(Mention::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Passage.agreed(passage.numbers().stream()
                        .filter(amount -> amount.isFollowedBy(MONEY))
                        .filter(amount -> amount.comesAfter(DOCKED_EACH)
                                || (amount.comesAfter(DOCKED_BEFORE) && amount.isFollowedBy(EACH_TIME)))
                        .map(Mention::value))
                .flatMap(each -> times(passage).map(each::multiply))
                .map(same -> Span.plain(same.add(onceMore)));
    }

    private static Facts time(Passage words, Facts known) {
        Passage passage = words.says(HALF_DAYS)
                ? Passage.of(HALF_DAYS.matcher(words.text()).replaceAll(CheckFacts::inDays), words.today())
                : words;
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
        List<Mention<Span>> each = taken.stream()
                .filter(span -> span.comesAfter(EACH_BEFORE) || span.isFollowedBy(EACH_AFTER))
                .toList();
        if (!each.isEmpty()) {
            return passage.says(UNBOUNDED)
                    ? known
                    : times(passage).map(times -> told(known, one(each), times)).orElse(known);
        }
        // 去了三次，请了半天: of each or of all, it does not say.
        boolean open = taken.size() == 1
                && !plain.isEmpty()
                && times(words).isPresent()
                && !taken.get(0).comesAfter(IN_ALL)
                && !taken.get(0).isFollowedBy(ALTOGETHER);
        if (open) {
            return known;
        }
        return told(known, taken.size() == 1 || areJoined(passage, taken) ? taken : one(taken), BigDecimal.ONE);
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

    private static Optional<BigDecimal> times(Passage passage) {
        return Passage.agreed(Stream.of(TIMES, ENGLISH_TIMES)
                .flatMap(pattern -> pattern.matcher(passage.text()).results())
                .flatMap(found -> found.group(1) == null
                        ? Stream.of(BigDecimal.valueOf(2))
                        : Numbers.value(found.group(1)).stream())
                .filter(many -> many.compareTo(BigDecimal.ONE) > 0)
                .map(Span::plain));
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
}
