package org.niangjia.understanding.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kind of day that was worked on, from words that say little else: 周末, 国庆, 10月1号, on weekdays. */
final class KindOfDay {

    /** Public holidays with a day of their own in the solar calendar, by their date, as they have been since 2025. */
    private static final String HOLIDAY_DATES =
            "(?<![\\d十])(?:1|一|元)月份?(?:1|一)[号日]|(?<![\\d十])(?:5|五)月份?(?:1|一)[号日]|(?<![\\d十]|20[01]\\d年|202[0-4]年)(?:5|五)月份?(?:2|二)[号日]|(?<!\\d)(?:10|十)月份?[123一二三][号日](?![到至~-])"
                    + "|\\b(?:(?:on )?(?:the )?(?:1st|first|1)(?: of)? jan(?:uary)?|jan(?:uary)? (?:the )?(?:1st|first|1)|(?:the )?(?:1st|2nd|first|second|[12])(?: of)? may|may (?:the )?(?:1st|2nd|first|second|[12])"
                    + "|(?:the )?(?:1st|2nd|3rd|first|second|third|[123])(?: of)? oct(?:ober)?|oct(?:ober)? (?:the )?(?:1st|2nd|3rd|first|second|third|[123]))\\b";

    private static final List<Map.Entry<String, Pattern>> KINDS = List.of(
            Map.entry(
                    "holiday",
                    Pattern.compile(
                            "法定|节假日|国庆|十一(?!点|个|月|天|号|岁|年|小时|万|块|周|日)|春节|过年|元旦|五一|清明|端午|中秋|劳动节|大年|除夕|初[一二三]|holiday|national day|labou?r day|new year's day|"
                                    + HOLIDAY_DATES)),
            Map.entry(
                    "rest_day",
                    Pattern.compile("周末|周[六日]|星期[六日天]|礼拜[六日天]|双休|休息日|休息天|weekend|saturday|sunday|rest day")),
            Map.entry("weekday", Pattern.compile("平时|平日|平常|工作日|上班日|周[一二三四五]|晚上|下班后?|weekday|working day|evening")));

    /** Characters of words that say little else than a kind of day. */
    private static final int MOST_HAN = 14;

    private static final int MOST_LATIN = 24;

    private KindOfDay() {}

    /** Its name as a value of {@link org.niangjia.question.Fact#OVERTIME_ON}. */
    static Optional<String> of(String text) {
        List<String> said = KINDS.stream()
                .filter(kind -> kind.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        return text.length() <= (han ? MOST_HAN : MOST_LATIN) && said.size() == 1
                ? Optional.of(said.get(0))
                : Optional.empty();
    }
}
