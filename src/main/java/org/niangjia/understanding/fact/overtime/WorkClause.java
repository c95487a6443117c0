package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * What one clause tells of work: 有两个礼拜六整天在干, 3 hours on Tuesday.
 *
 * @param days on which she worked; nothing where one of them cannot be told which it is
 * @param worked how long; several cannot be told apart
 */
record WorkClause(String words, Optional<List<Days>> days, List<Worked> worked) {

    private static final Phrasing CLAUSE_END = Phrasing.of(
            "[，,](?!\\d{1,2}(?:[号日、,，和]))|(?<![号日])、(?=\\d{1,2}月\\d)| \\+ |[。；;！!？?]|\\.(?!\\d)|(?<![、和跟与及])(?:另外|此外|外加|还有|加上)|\\b(?:plus|and(?= also one day)|as well as)\\b|\\band also (?!one day)|\\band (?=(?:then |on |worked )?(?:an?|the|all|one|two|three|four|five|another|\\d{1,2}(?:\\.\\d)?) (?:full |whole |extra |more )?(?:hours?|hrs|days?|saturdays?|sundays?|weeknights?|evenings?|rest)\\b)");

    /** 整天, two full days: days of the length of the law. */
    private static final Phrasing WHOLE_DAYS = Phrasing.of(
            "(?<![第每前头后到月半这那几\\d一二两三四五六七八九十])(?<n>[一两二三四五]|[1-5])整天|(?<![一半二两三四五几\\d])(?:整|全)(?:整)?天(?!都?没|候)"
                    + "|\\b(?<m>an?|one|two|three|four|five|the|[1-5]) (?:full|whole|entire) (?:days?|shifts?)\\b(?! off)|\\ball day\\b|\\b(?:also|and|plus) one day (?=on )");

    /** 顶了一天, two days: as many, where it is said that she worked. */
    private static final Phrasing SO_MANY_DAYS = Phrasing.of(
            "(?<![第每前头后到月半这那几\\d一二两三四五六七八九十])(?<n>[一两二三四五]|[1-5])天(?!都?[全整]|[前后内以津]|[都也]?没(?:有)?(?:[歇落]|休(?!息日)|放假)|[都也]不|工[资钱]|的?(?:工[资钱]|日薪)|(?:是|就是|按|给|挣|合|算)?\\d|[八8]个?小时)"
                    + "|\\b(?<!\\b(?:these|those|the|all|for|both) )(?<k>one|two|three|[1-5]) (?:days?|shifts?)\\b(?! (?:off|in lieu|pay|wage))");

    private static final Phrasing AT_WORK = Phrasing.of(
            "[上加干做顶值忙站](?:了|过|班|满|着|全?天)|[上加顶值]班|全上|在(?:岗|干)|在[^，。,.;；的]{0,5}(?:厂|店|车间|仓库|单位|公司|工地|柜台|岗)|出勤|到岗|叫(?:去|来|回)|喊(?:去|来|回)|(?:又|也|都|全)[来去]|[来去]了|(?:又|再|还)(?:顶|值|加|上|干)|没(?:休|歇)(?!息)|\\b(?:work\\w*|overtime|shift|on duty|came in|went in|called in|extra)\\b");

    /** 国庆上午上了班: less than the whole day. */
    private static final Phrasing PART_OF_A_DAY =
            Phrasing.of("半天|半日|上午|下午|晚上|夜里|\\b(?:half|mornings?|afternoons?|evenings?|nights?|part)\\b");

    /** 除夕那天该给多少: a day that was told is asked about, and none more is told. */
    private static final Phrasing ASKED = Phrasing.of("多少|几块|几倍|怎么算|[这那]几?[两三四五]?天|\\b(?:how|what|these|those)\\b");

    private static final Phrasing AT_HOME = Phrasing.of(
            "没(?:有)?(?:加(?:过)?班|上班?|去|来)|(?<![补调倒换]|没得|没能|没让|没给|不让|不给|没有|没|该|轮|排我)休息了|在家歇|放假了|\\b(?:did not|didn't|never) (?:work|go|come)|\\bstayed (?:at )?home\\b");

    /** 八小时的标准工时, an 8-hour day: what is usual, and no overtime. */
    private static final Phrasing USUAL = Phrasing.of("^(?:的|制|工[时作]制|标准|一班|的班|工作制)|^(?:-| )?(?:day|shift|job)s?\\b");

    private static final Phrasing IN_FULL = Phrasing.of("\\b(?:full|whole|entire) $");

    private static final Phrasing IN_ALL = Phrasing.of("(?:一共|总共|合计|加起来|拢共|共|累计)[^，。,.;；\\d]{0,4}$");

    private static final Phrasing EACH = Phrasing.of("各|每|都是|都干|分别|\\b(?:each|every|per|apiece)\\b");

    private static final Phrasing WEEKEND =
            Phrasing.of("周末|双休|休息日|\\b(?:weekends?|saturdays|sundays|rest days|days off)\\b");

    private static final Phrasing ONE_WEEKDAY =
            Phrasing.of("(?:周|星期|礼拜)[一二三四五](?!个)|\\b(?:mon|tues|wednes|thurs|fri)day\\b(?!s)");

    private static final Phrasing HAN = Phrasing.of("\\p{IsHan}");

    /**
     * Days of one kind.
     *
     * @param many none where it is not said how many: 平时晚上
     */
    record Days(String kind, Optional<BigDecimal> many) {

        boolean isOne() {
            return many.equals(Optional.of(BigDecimal.ONE));
        }
    }

    /**
     * How long she worked.
     *
     * @param amount in hours, or in whole days
     * @param each whether on each of the days
     */
    record Worked(BigDecimal amount, boolean inDays, boolean each) {}

    /** Where a clause stands in the text. */
    private record Place(int from, int to) {

        boolean has(int begin, int end) {
            return begin >= from && end <= to;
        }
    }

    /** All clauses of a text in their order. */
    static List<WorkClause> in(Passage passage) {
        String text = passage.text();
        List<ToldHours> hours = ToldHours.in(passage).stream()
                .filter(told -> !isUsual(told, text))
                .toList();
        List<NamedHolidays> holidays = NamedHolidays.in(text).stream()
                .filter(named -> !named.days().isEmpty())
                .toList();
        List<WorkClause> clauses = new ArrayList<>();
        for (Place place : places(text, hours)) {
            String words = text.substring(place.from(), place.to());
            clauses.add(new WorkClause(words, days(place, words, passage, holidays), worked(place, words, hours)));
        }
        return clauses;
    }

    boolean saysWork() {
        return !worked.isEmpty() || (AT_WORK.isIn(words) && !ASKED.isIn(words));
    }

    boolean saysPartOfADay() {
        return PART_OF_A_DAY.isIn(words);
    }

    boolean saysAtHome() {
        return AT_HOME.isIn(words);
    }

    private static boolean isUsual(ToldHours hours, String text) {
        return USUAL.begins(text.substring(hours.to())) && !IN_FULL.isIn(text.substring(0, hours.from()));
    }

    private static List<Place> places(String text, List<ToldHours> hours) {
        List<Place> places = new ArrayList<>();
        int from = 0;
        for (Matcher end = CLAUSE_END.matcher(text); end.find(); from = end.end()) {
            places.addAll(cut(new Place(from, end.start()), text, hours));
        }
        places.addAll(cut(new Place(from, text.length()), text, hours));
        return places;
    }

    /** 平时加了10个钟头礼拜六8个钟头: each of the hours with its days, which stand before them in Chinese and behind them in English. */
    private static List<Place> cut(Place place, String text, List<ToldHours> hours) {
        List<ToldHours> told =
                hours.stream().filter(one -> place.has(one.from(), one.to())).toList();
        boolean chinese = HAN.isIn(text.substring(place.from(), place.to()));
        List<Place> places = new ArrayList<>();
        int from = place.from();
        for (int i = 0; i + 1 < told.size(); i++) {
            int to = chinese ? told.get(i).to() : told.get(i + 1).from();
            places.add(new Place(from, to));
            from = to;
        }
        places.add(new Place(from, place.to()));
        return places;
    }

    private static List<Worked> worked(Place place, String words, List<ToldHours> hours) {
        boolean each = EACH.isIn(words);
        boolean weekday = OvertimeHours.kindsIn(words).equals(List.of(OvertimeHours.WEEKDAY));
        List<Worked> worked = hours.stream()
                .filter(told -> place.has(told.from(), told.to()))
                .filter(told -> !weekday || !OvertimeHours.isAnOrdinaryDay(told, words))
                .map(told -> new Worked(
                        told.hours(),
                        false,
                        (each || told.apiece()) && !isInAll(told, words.substring(0, told.from() - place.from()))))
                .toList();
        if (!worked.isEmpty()) {
            return worked;
        }
        List<MatchResult> days = WHOLE_DAYS.matcher(words).results().toList();
        if (days.isEmpty() && AT_WORK.isIn(words)) {
            days = SO_MANY_DAYS.matcher(words).results().toList();
        }
        return days.stream().map(found -> new Worked(number(found), true, each)).toList();
    }

    private static boolean isInAll(ToldHours hours, String before) {
        return hours.isSum() || IN_ALL.isIn(before);
    }

    private static BigDecimal number(MatchResult days) {
        return Stream.of(1, 2)
                .map(days::group)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(Numbers::value)
                .map(Span::plain)
                .orElse(BigDecimal.ONE);
    }

    private static Optional<List<Days>> days(Place place, String words, Passage passage, List<NamedHolidays> holidays) {
        StringBuilder rest = new StringBuilder(words);
        Set<String> named = new LinkedHashSet<>();
        for (NamedHolidays one : holidays) {
            Mention<String> said = one.words();
            if (place.has(said.from(), said.to())) {
                if (one.off()) {
                    return Optional.empty();
                }
                named.addAll(one.days());
                rest.replace(said.from() - place.from(), said.to() - place.from(), " ".repeat(said.to() - said.from()));
            }
        }
        List<Days> days = new ArrayList<>();
        if (!named.isEmpty()) {
            days.add(new Days(OvertimeHours.HOLIDAY, Optional.of(BigDecimal.valueOf(named.size()))));
        }
        String others = rest.toString();
        return isADateThere(place, others, passage)
                ? Optional.empty()
                : counted(others, !named.isEmpty()).map(more -> {
                    days.addAll(more);
                    return days;
                });
    }

    /** 10月11号上了一天: of a date alone the calendar would have to say what it is. */
    private static boolean isADateThere(Place place, String words, Passage passage) {
        return OvertimeHours.kindsIn(words).isEmpty()
                && passage.days().stream()
                        .anyMatch(day -> place.has(day.from(), day.to())
                                && !words.substring(day.from() - place.from(), day.to() - place.from())
                                        .isBlank());
    }

    /** @param beside whether holidays are named with their days beside them: of 国庆10月1号 the name says nothing more */
    private static Optional<List<Days>> counted(String words, boolean beside) {
        List<String> all = OvertimeHours.kindsIn(words);
        // 国庆那阵平时晚上: the holiday says when it was.
        boolean onlyWhen = beside || all.stream().distinct().count() > 1;
        List<String> kinds = all.stream()
                .filter(kind -> !(onlyWhen && kind.equals(OvertimeHours.HOLIDAY)))
                .toList();
        Optional<BigDecimal> turns = OvertimeTurns.in(words);
        List<String> distinct = kinds.stream().distinct().toList();
        return distinct.size() > 1 && turns.isPresent()
                ? Optional.empty()
                : Optional.of(distinct.stream()
                        .map(kind -> new Days(kind, turns.or(() -> many(kind, kinds, words))))
                        .toList());
    }

    /** 周六周日 are two days, of 周末 it is not said how many. */
    private static Optional<BigDecimal> many(String kind, List<String> kinds, String words) {
        return switch (kind) {
            case OvertimeHours.REST_DAY ->
                Optional.of(kinds.stream().filter(kind::equals).count())
                        .filter(days -> !WEEKEND.isIn(words))
                        .map(BigDecimal::valueOf);
            case OvertimeHours.WEEKDAY ->
                Optional.of(BigDecimal.ONE)
                        .filter(day -> ONE_WEEKDAY.matcher(words).results().count() == 1);
            default -> Optional.empty();
        };
    }
}
