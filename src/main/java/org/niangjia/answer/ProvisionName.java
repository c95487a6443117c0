package org.niangjia.answer;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.niangjia.question.Language;

/** A provision as readers of a language know it: 第七条第一款 is article 7 paragraph 1. */
final class ProvisionName {

    private static final Pattern PART = Pattern.compile("(附录|附件)?第([零〇一二三四五六七八九十百千]+)([条款项])(?:之([一二三四五六七八九]))?");

    private static final Map<String, String> PARTS = Map.of("条", "article", "款", "paragraph", "项", "item");

    private ProvisionName() {}

    static String in(Language language, String provision) {
        return language == Language.ZH ? provision : english(provision);
    }

    private static String english(String provision) {
        Matcher part = PART.matcher(provision);
        StringBuilder name = new StringBuilder();
        int end = 0;
        while (part.find()) {
            if (part.start() != end) {
                return provision;
            }
            name.append(name.isEmpty() ? "" : " ")
                    .append(part.group(1) == null ? "" : "annex ")
                    .append(PARTS.get(part.group(3)))
                    .append(' ')
                    .append(number(part.group(2)))
                    .append(part.group(4) == null ? "" : "-" + number(part.group(4)));
            end = part.end();
        }
        return end == provision.length() && end > 0 ? name.toString() : provision;
    }

    private static int number(String numerals) {
        int total = 0;
        int digit = 0;
        for (int i = 0; i < numerals.length(); i++) {
            char c = numerals.charAt(i);
            int value = "零一二三四五六七八九".indexOf(c == '〇' ? '零' : c);
            if (value >= 0) {
                digit = value;
                continue;
            }
            int unit = switch (c) {
                case '十' -> 10;
                case '百' -> 100;
                default -> 1_000;
            };
            total += (digit == 0 ? 1 : digit) * unit;
            digit = 0;
        }
        return total + digit;
    }
}
