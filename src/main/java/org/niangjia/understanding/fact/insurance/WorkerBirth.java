package org.niangjia.understanding.fact.insurance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Days;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;

/**
 * The month or year in which a worker was born: 1977年6月生, 72年6月出生的, 我是77年的, 身份证1980.05. A year that is long ago is one of birth where it is said so,
 * or where it stands for the person (我78年3月份的，车工) and not for what began then (98年的工龄).
 */
final class WorkerBirth {

    private static final String MONTHS =
            "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    private static final String DIGITS = "零一二三四五六七八九";

    /** 1977年6月, 72年, 一九七五年二月3号. */
    private static final Phrasing IN_WORDS = Phrasing.of(
            "(?<![\\d零〇一二三四五六七八九十])((?:19)?[4-9]\\d|(?:一九)?[四五六七八九][零〇一二三四五六七八九])年(?:的?(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?(?:[\\d一二三四五六七八九十]{1,3}[日号])?)?");

    /** 1971-08-12, 1985.11, 1980/5. */
    private static final Phrasing IN_FIGURES =
            Phrasing.of("(?<!\\d)(19[4-9]\\d)[-./](1[0-2]|0?[1-9])(?:[-./]\\d{1,2})?(?!\\d)(?:日)?");

    private static final Phrasing IN_ENGLISH = Phrasing.of(
            "\\b(?:born|birth(?:day|date)?|dob)(?: is| was|,|:)? (?:in |on )?(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:("
                    + MONTHS + ")(?: \\d{1,2}(?:st|nd|rd|th)?)?,? (?:of )?)?(19[4-9]\\d)\\b(?![-./]\\d)(?: (" + MONTHS
                    + ")\\b)?");

    private static final Phrasing BORN_AFTER = Phrasing.of("(?:的|份)?(?:出?生(?!育|的?(?:孩子|娃|小孩|宝宝)|了|二胎|一胎|老大|老二)|生人)");

    private static final Phrasing BORN_BEFORE = Phrasing.of(
            "(?:出生(?:日期|年月|时间)?|生日|生于|身份证(?:上)?(?:写|登记)?|我属[\\p{IsHan}])(?:的|是|为|在|于|：|:|，|,| )*$|\\b(?:born|dob|date of birth|birthday)(?: is| was| in| on|:)* ?$");

    /** 我78年3月份的, and the same at the beginning of what is said. */
    private static final Phrasing OF_HERSELF =
            Phrasing.of("(?:我|俺|咱|本人|她|人家|妈|姐|妹|婶|姨|嫂)(?:是|呢|呀|就是|也是|都|她|，|,| )*$|(?:^|[，。,.;；!！?？：:（( ])$");

    /** The year stands for who was born in it: 78年的女工. */
    private static final Phrasing OF_THAT_YEAR =
            Phrasing.of("(?:份)?的(?:人)?(?=[ ，。,.;；!！?？、）)]|$|干部|工人|女工|普工|职工|管理岗|女|啥时候|什么时候|几岁|哪年|该|能|现在)");

    /** What somebody may be, after the year of her birth; not what began in it: 我98年的工龄, 我95年的临时工. */
    private static final Phrasing OF_HER_OWN = Phrasing.of(
            "(?:份)?的(?=人|女| ?(?!临时|合同|劳务|派遣|季节|协议|正式|固定|老)[\\p{IsHan}]{0,3}工(?!龄|资|作|伤|时|厂|程)|普工|职工|工人|工勤|农民工|车间|车工|技工|技术|焊工|纺织|挡车|保洁|会计|出纳|护士|医生|老师|教师|店员|营业员|服务员|干部|管理|办公|文员|科员|属|[，,。]|在|是|干|一直|当|做|现在|今年|想|要|能|该|还|到|啥|什么|几|哪|多)");

    /** 社保是98年的. */
    private static final Phrasing OF_PAPERS =
            Phrasing.of("(?:社保|养老|医保|保险|公积金|工龄|合同|档案|(?<!身份)证|厂子?|房子?|车)[^，。,.;；]{0,4}$");

    /** A month of a year and nothing after it that began then: 1977年6月，工人，几岁退. */
    private static final Phrasing NOTHING_AFTER = Phrasing.of(
            "(?:[ ，。,.;；!！?？、）)](?![^。;；]{0,8}(?:进厂|进单位|参加工作|工作的|入职|入厂|上班|改制|下岗|分配|招工|结婚|买断|开始|毕业|生(?:的)?(?:孩|娃)))|$)");

    private static final Phrasing NOT_HERS = Phrasing.of(
            "(?:老公|丈夫|爱人|对象|我?爸|父亲|公公|哥|弟|叔|舅|男(?!女)|[他儿]子?|孩子|娃|闺女|女儿|老大|老二|husband|father|brother|\\bhe)[^，。,.]{0,6}$");

    static final String MEN = "老公|丈夫|我?爸|父亲|公公|哥(?!嫂)|弟(?!妹|媳)|叔(?!母)|舅(?!妈|娘|母)";

    /** 爱人 and 对象 may be either; of a child there is no retiring yet. */
    private static final Phrasing OF_A_MAN =
            Phrasing.of("(?:" + MEN + "|男(?!女)|\\b(?:husband|father|brother|he|man)\\b)[^，。,.女妈娘婆媳嫂姐妹妻我她]{0,8}$");

    private WorkerBirth() {}

    /** The birth of a man, by whom it is told; empty if several are. */
    static Optional<String> ofAMan(Passage passage) {
        return Passage.agreed(Stream.of(IN_WORDS, IN_FIGURES, IN_ENGLISH)
                .flatMap(written -> all(written, passage)
                        .filter(date -> date.comesAfter(OF_A_MAN))
                        .filter(date -> written == IN_ENGLISH || isBirth(date)))
                .map(Mention::value));
    }

    /** As 1977-06, or 1977 where no month is said; empty if several are told. */
    static Optional<String> in(Passage passage) {
        return Passage.agreed(Stream.concat(
                Stream.of(IN_WORDS, IN_FIGURES)
                        .flatMap(written -> said(written, passage))
                        .filter(WorkerBirth::isBirth)
                        .map(Mention::value),
                said(IN_ENGLISH, passage).map(Mention::value)));
    }

    private static Stream<Mention<String>> said(Phrasing written, Passage passage) {
        return all(written, passage).filter(mention -> !mention.comesAfter(NOT_HERS));
    }

    private static Stream<Mention<String>> all(Phrasing written, Passage passage) {
        return written.matcher(passage.text())
                .results()
                .map(found -> Mention.of(
                        written == IN_ENGLISH ? english(found) : chinese(found),
                        passage.text(),
                        found.start(),
                        found.end()));
    }

    private static boolean isBirth(Mention<String> date) {
        if (date.comesAfter(OF_PAPERS)) {
            return false;
        }
        boolean hasMonth = date.value().indexOf('-') > 0;
        return date.isFollowedBy(BORN_AFTER)
                || date.comesAfter(BORN_BEFORE)
                || date.isFollowedBy(OF_THAT_YEAR)
                || (date.comesAfter(OF_HERSELF)
                        && (date.isFollowedBy(OF_HER_OWN) || (hasMonth && date.isFollowedBy(NOTHING_AFTER))));
    }

    private static String chinese(MatchResult found) {
        String digits = digits(found.group(1));
        String year = digits.length() == 2 ? "19" + digits : digits;
        return found.group(2) == null
                ? year
                : "%s-%02d"
                        .formatted(
                                year,
                                Numbers.value(found.group(2))
                                        .map(BigDecimal::intValue)
                                        .orElse(0));
    }

    /** 七六 as 76; 八十年 is no year of two digits. */
    private static String digits(String year) {
        StringBuilder digits = new StringBuilder();
        year.chars().forEach(c -> {
            int digit = DIGITS.indexOf(c == '〇' ? '零' : c);
            digits.append(digit < 0 ? (char) c : (char) ('0' + digit));
        });
        return digits.toString();
    }

    private static String english(MatchResult found) {
        String month = found.group(1) == null ? found.group(3) : found.group(1);
        return month == null ? found.group(2) : "%s-%02d".formatted(found.group(2), Days.month(month));
    }
}
