package org.niangjia.understanding.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kind of day that was worked on, from words that say little else: 周末, 国庆, on weekdays. */
final class KindOfDay {

    private static final List<Map.Entry<String, Pattern>> KINDS = List.of(
            Map.entry(
                    "holiday",
                    Pattern.compile(
                            "法定|节假日|国庆|十一(?!点|个|月|天|号|岁|年|小时|万|块|周|日)|春节|过年|元旦|五一|清明|端午|中秋|劳动节|大年|初[一二三]|holiday")),
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
