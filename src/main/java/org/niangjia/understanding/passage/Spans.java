package org.niangjia.understanding.passage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Lengths of time and ages as people say them: 三年零四个月, 两年半, 8个月大, 两岁, half a year. Not how long ago or within which time: 三年前, 三个月内.
 */
final class Spans {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal DAYS_A_MONTH = BigDecimal.valueOf(30);
    private static final BigDecimal LESS_THAN_A_MONTH = new BigDecimal("0.999");

    private static final Phrasing UNIT = Phrasing.of(
            "\\s?(?<more>多|来)?(?:(?:(?<count>个整|整个|个|整)|(?<bare>(?=半(?:小时|钟头|年|天|月))))(?<half>半)?(?<more2>多)?)?"
                    + "(?<unit>年(?![级代度初底末份薪终间会]|中(?!间(?:没|未|不|也没|从|一直)))|(?:(?<=个|个整)月(?![份嫂子])|月(?![\\d份初底中末嫂子日号]))|星期|礼拜|周岁|岁|周(?![年末六日一二三四五])|小时|钟头|(?<=个)点(?!钟|[心击子])|(?<=个|个半)钟(?!头|点|表)|工作日|天(?!津(?!贴)))"
                    + "(?<half2>半(?!年(?!假|休)|[个天夜]))?(?<more3>多)?");
    private static final Phrasing ENGLISH = Phrasing.of(
            "[- ]?(?:(?:unused|remaining|untaken|full|whole|working|calendar|unbroken|straight|continuous|consecutive|solid|(?:extra|more|overtime)(?= (?:hours?|hrs?)\\b)) )?(?<half>and[- ](?:a[- ])?half[- ])?(?<unit>years?|yrs?|months?|weeks?|days?|hours?|hrs?)\\b(?<half2> and (?:a half|half(?= pregnant|[,.;?!]|$)))?");

    private static final Phrasing HALF_A = Phrasing.of("(?<![年月天岁个大小多每时俩仨])半个?(?<unit>年|月|天|小时|钟头|岁)(?!多)");
    private static final Phrasing HALF_AN = Phrasing.of(
            "(?<!\\d )(?<!\\dk )(?<!yuan )(?<!rmb )\\b(?<unit>half an? (?:year|month|day|hour)|an? (?:year|month|week|day|hour)(?: and a half)?)\\b");

    private static final Phrasing OLD = Phrasing.of("大(?![概约部])|[- ](?:old\\b|of age\\b)");

    /** What only limits, or counts back or on. */
    private static final Phrasing LIMIT = Phrasing.of(
            "\\s?(?:(?:不到|不满|不足)(?![\\d一二三四五六七八九十两半])|还?差一?点|前(?!台|夫)|之前|以前|以内|之内|内|以下|以上|及以上|之后|以后|后|ago\\b|later\\b|or more\\b|or less\\b|"
                    + "before\\b|after\\b|or younger\\b|and under\\b)");

    /** I took 14 days before the birth: days that were had, not how long before it something was. */
    private static final Phrasing TAKEN = Phrasing.of(
            "\\b(?:took|taken|had|used|went on leave|(?:started|began) (?:my |her |the )?(?:maternity )?leave|was (?:already )?on leave|(?:stopped|finished) work(?:ing)?|(?:was|been|stayed|went) (?:at home|home|off work))(?: for| only| about| exactly| already| another| a further)* $|\\b(?:another|a further) $");

    private static final Phrasing BESIDE_A_BIRTH = Phrasing.of(
            " (?:before|after) (?:(?:the|my|our|her) (?:birth|delivery|due date|baby|son|daughter)|giving birth|i gave birth|birth|(?:she|he) was born|it\\b)");

    /** Two years after I started, 12 days after they were due: how long it had lasted, and no time to come. */
    private static final Phrasing SINCE_A_DAY = Phrasing.of(
            " (?:to the day )?after (?:i (?:started|joined|began|was (?:hired|taken on)|came)|joining|starting|my (?:first day|start(?:ing)? (?:date|day)?|hiring)|(?:it|they) (?:was|were|fell) due|the (?:due date|deadline))");

    /** 加了3个点 are hours, 涨3个点 percent. */
    private static final Phrasing AT_WORK = Phrasing.of("(?:加|加班|干|多干|熬|上班|连着上|站)(?:了|过|着|足足|整整|到)*$");

    private static final Phrasing MONTH_OF_A_YEAR = Phrasing.of("\\s?[\\d一二三四五六七八九十]{1,2}\\s?月");

    private static final Phrasing AND =
            Phrasing.of("(?:整?零|整?又|整|带|，|、| and (?:exactly |just |another |a further )?|, | )?");

    private static final Phrasing PAUSE = Phrasing.of("[，、, ]{0,2}");

    /** 3 years and almost 6 months: how many, it does not say. */
    private static final Phrasing AND_ABOUT =
            Phrasing.of(",? and (?:almost|nearly|about|around|roughly|over|more than|some) ");

    /** 六年多俩月没发工资: what the months are of, and not how much more than six years. */
    private static final Phrasing OF_SOMETHING = Phrasing.of("(?:的|没|不|未|欠|工资|之?[前后内])");

    private static final int NEAR = 20;

    private static final Map<String, Span.Unit> UNITS = Map.ofEntries(
            Map.entry("年", Span.Unit.YEAR),
            Map.entry("岁", Span.Unit.YEAR),
            Map.entry("周岁", Span.Unit.YEAR),
            Map.entry("月", Span.Unit.MONTH),
            Map.entry("星期", Span.Unit.WEEK),
            Map.entry("礼拜", Span.Unit.WEEK),
            Map.entry("周", Span.Unit.WEEK),
            Map.entry("天", Span.Unit.DAY),
            Map.entry("工作日", Span.Unit.DAY),
            Map.entry("小时", Span.Unit.HOUR),
            Map.entry("钟头", Span.Unit.HOUR),
            Map.entry("钟", Span.Unit.HOUR),
            Map.entry("点", Span.Unit.HOUR));

    private Spans() {}

    /** All spans of a text in their order, made of its numbers. */
    static List<Mention<Span>> in(String text, List<Mention<BigDecimal>> numbers) {
        List<Mention<Span>> notReached = notReached(text);
        List<Mention<Span>> simple = new ArrayList<>();
        numbers.forEach(number -> spanOf(text, number).ifPresent(simple::add));
        halves(text, simple);
        simple.removeIf(span -> notReached.stream().anyMatch(span::overlaps));
        simple.addAll(notReached);
        simple.sort(Comparator.comparing(Mention::from));
        return joined(text, simple).stream()
                .filter(span -> !span.isFollowedBy(LIMIT) || isTimeHad(span))
                .toList();
    }

    private static List<Mention<Span>> notReached(String text) {
        List<Mention<Span>> shortOf = ShortOf.in(text);
        return Stream.concat(
                        shortOf.stream(),
                        ReachedLater.in(text).stream()
                                .distinct()
                                .filter(later -> shortOf.stream().noneMatch(later::overlaps)))
                .toList();
    }

    private static boolean isTimeHad(Mention<Span> span) {
        return span.isFollowedBy(SINCE_A_DAY)
                || ((span.value().unit() == Span.Unit.DAY || span.value().unit() == Span.Unit.WEEK)
                        && span.comesAfter(TAKEN)
                        && span.isFollowedBy(BESIDE_A_BIRTH));
    }

    /** 4个半天 are two days, 3个半小时 three hours and a half. */
    private static Optional<Mention<Span>> spanOf(String text, Mention<BigDecimal> number) {
        Matcher unit = UNIT.matcher(text).region(number.to(), text.length());
        if (unit.lookingAt() && isSaid(text, number, unit)) {
            boolean half = unit.group("half") != null || unit.group("half2") != null;
            boolean more = unit.group("more") != null || unit.group("more2") != null || unit.group("more3") != null;
            String name = unit.group("unit");
            if (more && number.value().remainder(BigDecimal.TEN).signum() == 0) {
                return Optional.empty();
            }
            if (unit.group("half") != null && name.equals("天")) {
                Span halfDays = new Span(number.value().multiply(HALF), Span.Unit.DAY, false, more);
                return Optional.of(Mention.of(halfDays, text, number.from(), unit.end()));
            }
            return Optional.of(mention(text, number, half, name, name.endsWith("岁"), more, unit.end()));
        }
        Matcher english = ENGLISH.matcher(text).region(number.to(), text.length());
        if (english.lookingAt()) {
            boolean half = english.group("half") != null || english.group("half2") != null;
            return Optional.of(mention(text, number, half, english.group("unit"), false, false, english.end()));
        }
        return Optional.empty();
    }

    /** 3月 is March and 2026年 a year of the calendar; 十来年 is no number. */
    private static boolean isSaid(String text, Mention<BigDecimal> number, Matcher unit) {
        boolean counted = unit.group("count") != null;
        boolean isTwoOrThree = "俩仨".indexOf(text.charAt(number.to() - 1)) >= 0;
        if (unit.group("bare") != null && !isTwoOrThree) {
            return false;
        }
        return switch (unit.group("unit")) {
            case "月" -> counted || number.before().endsWith("孕") || isTwoOrThree;
            case "年" ->
                number.value().compareTo(BigDecimal.valueOf(100)) < 0
                        && !MONTH_OF_A_YEAR
                                .matcher(text)
                                .region(unit.end(), text.length())
                                .lookingAt()
                        && !"来".equals(unit.group("more"));
            case "点" -> number.comesAfter(AT_WORK);
            default -> !"来".equals(unit.group("more"));
        };
    }

    private static Mention<Span> mention(
            String text, Mention<BigDecimal> number, boolean half, String unit, boolean years, boolean more, int end) {
        Matcher old = OLD.matcher(text).region(end, text.length());
        boolean isOld = old.lookingAt();
        Span span = new Span(half ? number.value().add(HALF) : number.value(), unit(unit), years || isOld, more);
        return Mention.of(span, text, number.from(), isOld ? old.end() : end);
    }

    private static void halves(String text, List<Mention<Span>> spans) {
        for (Matcher half = HALF_A.matcher(text); half.find(); ) {
            String unit = half.group("unit");
            Span span = new Span(HALF, unit(unit), unit.equals("岁"), false);
            spans.add(Mention.of(span, text, half.start(), half.end()));
        }
        for (Matcher half = HALF_AN.matcher(text); half.find(); ) {
            String words = half.group("unit");
            BigDecimal amount = words.startsWith("half") ? HALF : BigDecimal.ONE;
            amount = words.endsWith(" and a half") ? amount.add(HALF) : amount;
            String unit = words.replaceFirst("^half an? |^an? ", "");
            spans.add(Mention.of(new Span(amount, unit(unit), false, false), text, half.start(), half.end()));
        }
    }

    /** Years, months and days that follow each other are one span. */
    private static List<Mention<Span>> joined(String text, List<Mention<Span>> simple) {
        List<Mention<Span>> spans = new ArrayList<>();
        Mention<Span> last = null;
        for (Mention<Span> next : simple) {
            Mention<Span> both = last == null ? null : sum(text, last, next);
            if (both != null) {
                spans.set(spans.size() - 1, both);
                last = both;
            } else {
                spans.add(next);
                last = next;
            }
        }
        return spans;
    }

    private static @Nullable Mention<Span> sum(String text, Mention<Span> years, Mention<Span> months) {
        if (months.from() < years.to() || months.from() - years.to() > NEAR) {
            return null;
        }
        String between = text.substring(years.to(), months.from());
        boolean about = AND_ABOUT.isAllOf(between);
        if (!about && !AND.isAllOf(between)) {
            return null;
        }
        // 整6年、一个月5200 is a length and what a month pays; 六年零一个月 is one length.
        if (PAUSE.isAllOf(between) && MonthlyPay.isMonthOf(months)) {
            return null;
        }
        Span large = years.value();
        Span small = months.value();
        boolean monthsToYears = large.unit() == Span.Unit.YEAR && small.unit() == Span.Unit.MONTH;
        boolean daysToMonths = large.unit() == Span.Unit.MONTH && small.unit() == Span.Unit.DAY;
        // 六年多俩月: how much more is said in the same breath.
        boolean saidHowMuch = monthsToYears && between.isEmpty() && !months.isFollowedBy(OF_SOMETHING);
        if ((large.more() && !saidHowMuch) || !(monthsToYears || daysToMonths)) {
            return null;
        }
        BigDecimal whole = large.months().orElse(BigDecimal.ZERO);
        // 五个月三十天 is not yet six months.
        BigDecimal part = monthsToYears
                ? small.amount()
                : small.amount().divide(DAYS_A_MONTH, 3, RoundingMode.DOWN).min(LESS_THAN_A_MONTH);
        boolean age = large.age() || small.age();
        return Mention.of(
                new Span(whole.add(part), Span.Unit.MONTH, age, small.more() || about),
                text,
                years.from(),
                months.to());
    }

    private static Span.Unit unit(String name) {
        Span.Unit unit = UNITS.get(name);
        if (unit != null) {
            return unit;
        }
        return switch (name.charAt(0)) {
            case 'y' -> Span.Unit.YEAR;
            case 'm' -> Span.Unit.MONTH;
            case 'w' -> Span.Unit.WEEK;
            case 'd' -> Span.Unit.DAY;
            default -> Span.Unit.HOUR;
        };
    }
}
