package org.niangjia.understanding.passage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;

/** Amounts of money in yuan. A bare number can be one too: what the words around it say is then decisive. */
final class Amounts {

    private static final BigDecimal LEAST_BARE = BigDecimal.valueOf(100);

    private static final Phrasing YUAN = Phrasing.of("\\s?(?:元|块钱?|圆|人民币|(?:rmb|yuan|cny)\\b)(?:人民币)?");
    private static final Phrasing CURRENCY_BEFORE = Phrasing.of("(?:[¥￥]|\\brmb|\\bcny) ?$");

    /** What is counted so is no money; 八千多 is no one amount. */
    private static final Phrasing OTHER = Phrasing.of(
            "\\s?(?:(?<=(?:19|20)\\d\\d\\s?)年|年(?![底终])|月(?!月(?:都|全|给|按|足|准))|[日号天周岁个名次家件条点分米斤度级期页章倍份位%％/\\-:]|\\.(?=\\d)|多|来|小时|几|工时|人(?!家|还在|都在|就在|已经)|"
                    + "(?:years?|months?|weeks?|days?|hours?|times|people|percent|workers|staff)\\b)");

    /** 2021 of August 2021 and since 2021 is a year, and no wage. */
    private static final Phrasing YEAR_BEFORE = Phrasing.of(
            "\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?,?(?: \\d{1,2}(?:st|nd|rd|th)?,?)?(?: of)? $"
                    + "|\\b(?:in|since|until|till|year|spring|summer|autumn|winter|early|late|mid)[ -]$");

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1950);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private static final Phrasing RATE = Phrasing.of("\\s?/\\s?(?:月|小时|h|时|天|日|month|hour|mo|day)");
    /** 二十二块五 */
    private static final Phrasing TENTH = Phrasing.of("(?<=块)([1-9一二三四五六七八九])(?![\\d十百千万个天年月小])[毛角]?");

    private static final Phrasing MORE = Phrasing.of("(?:多|几|出头|不到|以上|以下|往上|上下|起步)");

    private static final Phrasing HOUR_BEFORE = Phrasing.of(
            "(?:时薪|小时工资|小时(?:给|挣|发|拿|开|赚)我?)[^，。,.;；\\d]{0,3}$|(?:^|[，,。;； ])(?:我|俺)?(?:每|一)个?(?:小时|钟头)(?:工资|工钱)?(?:是|才|就|只)*$|\\bhourly (?:wage|pay|rate|salary)(?: is| of| was)? $");

    private static final Phrasing EACH_HOUR = Phrasing.of("(?:非全日制|小时工|钟点工|兼职)[，,]?(?:每|一)个?小时$");
    /** 加班3小时，一小时20 */
    private static final Phrasing PAID_AN_HOUR = Phrasing.of(
            "(?:加班|上班|工资|工钱|干|做|[\\d一二两三四五六七八九十]个?(?:小时|钟头|钟)|折)[^。！？!?；;]{0,40}(?:[，, ](?:每|一)个?(?:小时|钟头)|折(?:合|算)?成(?:每)?个?小时)(?:是|才|就|只)?$");

    private static final Phrasing NO_MORE = Phrasing.of("[，,、。;；!！?？]|$");

    private static final Phrasing HOUR_AFTER = Phrasing.of(" (?:an|per|each|every) hour\\b");

    private Amounts() {}

    /** All amounts in their order: the numbers that count nothing else. */
    static List<Mention<BigDecimal>> in(
            String text, List<Mention<BigDecimal>> numbers, List<? extends Mention<?>> taken) {
        List<Mention<BigDecimal>> amounts = new ArrayList<>();
        int next = 0;
        for (Mention<BigDecimal> number : numbers) {
            while (next < taken.size() && taken.get(next).to() <= number.from()) {
                next++;
            }
            boolean free = next >= taken.size() || !taken.get(next).overlaps(number);
            if (free) {
                read(text, number, amounts);
            }
        }
        return amounts;
    }

    private static void read(String text, Mention<BigDecimal> number, List<Mention<BigDecimal>> amounts) {
        Matcher yuan = YUAN.matcher(text).region(number.to(), text.length());
        boolean said = yuan.lookingAt();
        int end = said ? yuan.end() : number.to();
        Matcher currencyBefore = CURRENCY_BEFORE.matcher(number.before());
        boolean currency = currencyBefore.find();
        boolean rate = number.isFollowedBy(RATE);
        boolean bare = number.value().compareTo(LEAST_BARE) >= 0 || rate || isHourly(number);
        BigDecimal yuanAndTenths = number.value();
        Matcher tenth = TENTH.matcher(text).region(end, text.length()).useTransparentBounds(true);
        if (said && tenth.lookingAt()) {
            yuanAndTenths = yuanAndTenths.add(
                    Numbers.value(tenth.group(1)).orElse(BigDecimal.ZERO).movePointLeft(1));
            end = tenth.end();
        }
        // What stands before "RMB 4,500" is what stands before its sign.
        int from = currency ? number.from() - currencyBefore.group().length() : number.from();
        Mention<BigDecimal> amount = Mention.of(Span.plain(yuanAndTenths), text, from, end);
        if (amount.isFollowedBy(MORE)) {
            return;
        }
        boolean counts = number.isFollowedBy(OTHER) || isYear(number);
        if (said || currency || (bare && (rate || !counts))) {
            amounts.add(amount);
        }
    }

    private static boolean isYear(Mention<BigDecimal> number) {
        BigDecimal value = number.value();
        return value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0 && number.comesAfter(YEAR_BEFORE);
    }

    private static boolean isHourly(Mention<BigDecimal> number) {
        return number.comesAfter(HOUR_BEFORE)
                || number.isFollowedBy(HOUR_AFTER)
                || ((number.comesAfter(EACH_HOUR) || number.comesAfter(PAID_AN_HOUR)) && number.isFollowedBy(NO_MORE));
    }
}
