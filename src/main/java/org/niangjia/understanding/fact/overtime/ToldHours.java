package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * Hours as they are told once.
 *
 * @param apiece whether they are told for each of several days that are named
 */
record ToldHours(BigDecimal hours, int from, int to, boolean apiece, Optional<Mention<Span>> span) {

    private static final Phrasing HOUR = Phrasing.of(
            "(?<=[\\d一二两三四五六七八九十几半多])个?半?(?:小时|钟头|(?<=个|个半)钟(?!头|点|表))(?!工|薪)|(?<!\\b(?:standard|normal|usual|regular|working|flexible|working hours|my|the) )\\b(?:hours|hrs)\\b");

    /** 端午和中秋各四小时, 国庆1、2、3号都顶班，一天8小时 */
    private static final Phrasing APIECE = Phrasing.of(
            "(?:各|分别|(?<=[、和跟与及号]\\d{1,2}[号日][^，。,.;；\\d没不]{0,14}[，,]?)(?:一天|每天|天天)|(?<=[号日])都[^，。,.;；\\d没不]{0,10}?(?=[站干上做加值忙顶守盯踩待呆熬]))(?:站|忙|顶|了|多|加班?|上班?|干|做|值班?|自|是|都|了|加了|满|够|足|踩|熬|待|呆|留|守|盯|跑|开|赶|拖)*(?<hours>\\d{1,2}(?:\\.5)?|[一二两三四五六七八九十]{1,3})个?(?<half>半)?(?:小时|钟头)");

    private static final Phrasing PRICE = Phrasing.of(
            "(?:才|只|就|给|是|的?工[资钱]|多少|(?:能|也|就|才|折|我)*(?:合|算下来|开|挣|拿|发|算|值)(?:着|到|成|是|个)?(?:[\\d一二两三四五六七八九十]+)(?:\\.\\d+)?[块元]|\\d|[一二两三四五六七八九十]+块)");

    private static final Phrasing MONEY = Phrasing.of("(?<=[\\d一二两三四五六七八九十百])(?:块钱?|元|块[\\d一二两三四五六七八九半])(?:钱)?$");

    /** 每天工作10小时, 一天干12个小时: all of a day's work, most of which is no overtime. */
    private static final Phrasing WHOLE_DAY = Phrasing.of("(?:每天|一天|每日)(?:我|都|要|得|就|是)*(?:工作|上班|上|干活?|做)(?:满|够|了)?$");

    private static final Phrasing DENIED = Phrasing.of("(?:没|没有|不|不用|未|拒绝|不想|别|要求|休(?!息日)|歇|睡|补休|调休)[^，。,.\\d]{0,6}$");

    /** What was not given for the hours does not deny them. */
    private static final Phrasing NO_TIME_OFF =
            Phrasing.of("(?:没|没有|没能|不|不肯|未|从没|一直没)(?:给|有|安排|让|得)?(?:我们?)?(?:补|调|倒|换)(?:了|过)?休");

    private static final Phrasing THESE = Phrasing.of("[这那]$|\\b(?:these|those|that|for the) (?:extra )?$");

    /** All hours but what one of them pays; none if one of them was not worked. */
    static List<ToldHours> in(Passage passage) {
        List<ToldHours> told = new ArrayList<>();
        for (Mention<Span> span : passage.spans()) {
            if (span.value().unit() != Span.Unit.HOUR || isPrice(span) || isSaidAgain(passage, span)) {
                continue;
            }
            if (span.value().more() || isDenied(span) || isTheWholeDay(span)) {
                return List.of();
            }
            told.add(new ToldHours(span.value().amount(), span.from(), span.to(), false, Optional.of(span)));
        }
        for (Matcher apiece = APIECE.matcher(passage.text()); apiece.find(); ) {
            int from = apiece.start();
            int to = apiece.end();
            BigDecimal half = apiece.group("half") == null ? BigDecimal.ZERO : new BigDecimal("0.5");
            told.removeIf(other -> other.from() >= from && other.to() <= to);
            Numbers.value(apiece.group("hours"))
                    .ifPresent(hours -> told.add(new ToldHours(hours.add(half), from, to, true, Optional.empty())));
        }
        told.sort(Comparator.comparing(ToldHours::from));
        return inAll(told);
    }

    /** 4天每天3个钟，就这12个小时: the sum is told, and the others are parts of it. */
    private static List<ToldHours> inAll(List<ToldHours> told) {
        List<ToldHours> sums = told.stream().filter(ToldHours::isSum).toList();
        boolean ofTheOthers = sums.size() == 1
                && told.size() == 2
                && told.stream().allMatch(part -> isTimes(sums.get(0).hours(), part.hours()));
        return ofTheOthers ? sums : told;
    }

    /** 就这12个小时: all of them, told once more. */
    boolean isSum() {
        return span.filter(hours -> hours.comesAfter(THESE)).isPresent();
    }

    private static boolean isTimes(BigDecimal sum, BigDecimal part) {
        return part.signum() > 0 && sum.remainder(part).signum() == 0;
    }

    /** A sum without hours that could not be read would be too small. */
    static boolean isOneUnread(Passage passage, List<ToldHours> told) {
        long others = passage.spans().stream()
                .filter(span -> span.value().unit() == Span.Unit.HOUR
                        && (isPrice(span) || isSaidAgain(passage, span) || isPart(span, told)))
                .count();
        return HOUR.matcher(passage.text()).results().count() > told.size() + others;
    }

    private static boolean isPart(Mention<Span> span, List<ToldHours> told) {
        return told.size() == 1
                && told.get(0).isSum()
                && told.get(0).from() > span.from()
                && isTimes(told.get(0).hours(), span.value().amount());
    }

    private static boolean isTheWholeDay(Mention<Span> span) {
        return span.comesAfter(WHOLE_DAY) && span.value().amount().compareTo(OvertimeDays.HOURS_OF_A_DAY) >= 0;
    }

    private static boolean isDenied(Mention<Span> span) {
        return DENIED.isIn(NO_TIME_OFF.matcher(span.before()).replaceAll(""));
    }

    /** 周二多留了两小时，这两个小时该给多少: the same hours, not as many again. */
    private static boolean isSaidAgain(Passage passage, Mention<Span> span) {
        return span.comesAfter(THESE)
                && passage.spans().stream()
                        .anyMatch(other -> other.from() < span.from()
                                && other.value().unit() == Span.Unit.HOUR
                                && !isPrice(other)
                                && other.value().amount().compareTo(span.value().amount()) == 0);
    }

    /** 一小时18块, 18块一个钟 */
    private static boolean isPrice(Mention<Span> span) {
        return span.value().amount().compareTo(BigDecimal.ONE) == 0
                && (span.isFollowedBy(PRICE) || isAfterItsPrice(span));
    }

    /** 18块一个钟 */
    static boolean isAfterItsPrice(Mention<Span> span) {
        return span.value().amount().compareTo(BigDecimal.ONE) == 0 && span.comesAfter(MONEY);
    }
}
