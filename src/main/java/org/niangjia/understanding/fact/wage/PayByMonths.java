package org.niangjia.understanding.fact.wage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Sums that are told for some months each: 头半年每月5000后半年6000, 8月3200 9月3500. Immutable. */
final class PayByMonths {

    private static final String NUMBER = "(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})";
    private static final String YEAR = "(?:今年|去年|当年)?";
    private static final String EACH_MONTH = "(?:每个?月|一个月|月月)";
    private static final String SAID =
            "(?:份|的|我|都|是|各|分别|拿|发|开|挣|给|到|工资|应发|税前|月薪|平均|涨到|涨成|降到|变成|了|才|就|只|为|欠|没发|没给|：|:|，|,| ){0,12}";

    private static final Phrasing HALF = Phrasing.of("(?:头|前|上|后|下|近|最近)半年" + all());
    private static final Phrasing SO_MANY =
            Phrasing.of("(?:头|前面?|后面?|最近|另外|剩下|其余|余下|其他|其它|有)(?:的)?(" + NUMBER + ")个月" + all());
    private static final Phrasing FROM_TO =
            Phrasing.of(YEAR + "(" + NUMBER + ")月?份?(?:到|至|~|-|—)" + YEAR + "(" + NUMBER + ")月" + all());
    private static final Phrasing TWO =
            Phrasing.of(YEAR + NUMBER + "月?份?(?:、|和|跟)" + NUMBER + "月" + SAID + "各" + SAID + "$");
    private static final Phrasing ONE = Phrasing.of("(?:" + YEAR + "(?<!到|至|~|-|—)(?<![\\d一二三四五六七八九十]月?份?[、和跟])(?<!\\d)"
            + NUMBER + "月|(?:这个|本|当)月)" + SAID + "$");

    private static final Phrasing END_OF_A_JOB = Phrasing.of("补偿|赔偿|辞|裁|开除|解除|不续|[n2]\\+1|2n");
    private static final Phrasing OWED = Phrasing.of("欠|拖着|(?:没|未|不)(?:发|给|结)");
    /** 欠我8月3200，9月3500: said before the first of them, */
    private static final Phrasing OWED_BEFORE = Phrasing.of(
            "(?<!不|没|别)(?:拖欠|欠|拖着|压着|扣着|没发|没给|不给|不发)(?![^。;；]{0,14}(?:社保|公积金|房租|租金|贷|加班|补偿|货))[^。;；\\d]{0,10}(?:今年|去年)?"
                    + NUMBER + "月" + SAID + "$");

    /** or 8月3000、9月3100没给我: after the last. */
    private static final Phrasing OWED_AFTER = Phrasing.of(
            "(?:块钱?|元)?[，,]?(?:的)?(?:工资|工钱)?(?:都|全|全都|一直|还|也|到现在|至今)*(?:没|未|不)(?:有)?(?:发|给|结|付)(?![^，。,.;；]{0,3}(?:加班|补偿|社保|奖金|公积金))");

    /** 8月给了3200: what was paid is not owed. */
    private static final Phrasing PAID = Phrasing.of("(?<![没未不拖])(?:给|发|拿|结|打)(?:了|到|过)");

    private static final Phrasing OTHER_MATTER = Phrasing.of("津贴|产假|病假|生活费|最低|加班|提成|报销|房补|奖金|补贴|餐补|社保|公积金");

    /** Of another, or of another time than the twelve months before the end: 刚进厂头半年. */
    private static final Phrasing OF_ANOTHER = Phrasing.of("老公|丈夫|对象|媳妇|同事|工友|朋友|[他她]|姐|妹|哥|弟|进厂|入职|刚来|去年|前年|现在|如今|目前");

    private static final BigDecimal LEAST_A_MONTH = BigDecimal.valueOf(1_000);

    private PayByMonths() {}

    private static String all() {
        return SAID + "(?:" + EACH_MONTH + ")?" + SAID + "$";
    }

    /** Her average over the twelve months before the end of the job (implementing regulation, article 27), where all twelve are told. */
    static Optional<BigDecimal> averageOfAYear(Passage passage) {
        if (!passage.says(END_OF_A_JOB)
                || passage.says(OTHER_MATTER)
                || passage.says(OWED)
                || passage.says(OF_ANOTHER)) {
            return Optional.empty();
        }
        List<Part> parts = parts(passage);
        int months = parts.stream().mapToInt(Part::months).sum();
        return parts.size() > 1
                        && parts.size() == passage.amounts().size()
                        && BigDecimal.valueOf(months).compareTo(Span.MONTHS_OF_YEAR) == 0
                ? Optional.of(Span.plain(sum(parts).divide(Span.MONTHS_OF_YEAR, 2, RoundingMode.HALF_UP)))
                : Optional.empty();
    }

    /** What the months that are named one by one come to, where they are owed. */
    static Optional<BigDecimal> owed(Passage passage) {
        if (!passage.says(OWED) || passage.says(OTHER_MATTER)) {
            return Optional.empty();
        }
        List<Part> parts = parts(passage);
        // Any other sum in the message may be a part that was paid.
        boolean eachIsOne = parts.size() > 1
                && parts.size() == passage.amounts().size()
                && parts.stream().allMatch(part -> part.months() == 1);
        return eachIsOne && areOwed(passage) ? Optional.of(Span.plain(sum(parts))) : Optional.empty();
    }

    private static boolean areOwed(Passage passage) {
        List<Mention<BigDecimal>> amounts = passage.amounts();
        return !passage.says(PAID)
                && (amounts.get(0).comesAfter(OWED_BEFORE)
                        || amounts.get(amounts.size() - 1).isFollowedBy(OWED_AFTER));
    }

    private static BigDecimal sum(List<Part> parts) {
        return parts.stream()
                .map(part -> part.each().multiply(BigDecimal.valueOf(part.months())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Part> parts(Passage passage) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (Mention<BigDecimal> amount : passage.amounts()) {
            String before = passage.text().substring(from, amount.from());
            if (amount.value().compareTo(LEAST_A_MONTH) >= 0) {
                months(before).ifPresent(months -> parts.add(new Part(months, amount.value())));
            }
            from = amount.to();
        }
        return parts;
    }

    /** How many months the words before a sum say that it was paid in each of. */
    private static Optional<Integer> months(String before) {
        if (HALF.isIn(before)) {
            return Optional.of(Span.MONTHS_OF_YEAR.intValue() / 2);
        }
        Matcher soMany = SO_MANY.matcher(before);
        if (soMany.find()) {
            return number(soMany.group(1));
        }
        Matcher range = FROM_TO.matcher(before);
        if (range.find()) {
            Optional<Integer> last = number(range.group(2));
            return number(range.group(1))
                    .flatMap(first -> last.filter(end -> end > first).map(end -> end - first + 1));
        }
        if (TWO.isIn(before)) {
            return Optional.of(2);
        }
        return ONE.isIn(before) ? Optional.of(1) : Optional.empty();
    }

    private static Optional<Integer> number(String words) {
        return Numbers.value(words).map(BigDecimal::intValue);
    }

    /** So many months with so much in each. */
    private record Part(int months, BigDecimal each) {}
}
