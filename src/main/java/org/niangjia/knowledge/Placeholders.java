package org.niangjia.knowledge;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names in braces in an article's text: {@code {parameter}}, {@code {phone.hotline}}, {@code {rule.figure}} and {@code {place}}.
 */
public final class Placeholders {

    public static final String PHONE = "phone.";
    public static final String PLACE = "place";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\n]{1,80})}");

    private Placeholders() {}

    /** The names that stand in a text. */
    public static Set<String> in(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The text with each name replaced by what the function gives for it. */
    public static String fill(String text, UnaryOperator<String> value) {
        return PLACEHOLDER.matcher(text).replaceAll(m -> Matcher.quoteReplacement(value.apply(m.group(1))));
    }
}
