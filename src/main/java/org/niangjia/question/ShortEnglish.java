package org.niangjia.question;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** English as it is typed on a phone, with its short words in full: my hubby, cos im preggers, mat leave. */
final class ShortEnglish {

    private static final Map<String, String> IN_FULL = Map.ofEntries(
            Map.entry("hubby", "husband"),
            Map.entry("hubbie", "husband"),
            Map.entry("wifey", "wife"),
            Map.entry("preggers", "pregnant"),
            Map.entry("preggo", "pregnant"),
            Map.entry("preggy", "pregnant"),
            Map.entry("mat", "maternity"),
            Map.entry("pat", "paternity"),
            Map.entry("cos", "because"),
            Map.entry("cuz", "because"),
            Map.entry("coz", "because"),
            Map.entry("bcos", "because"),
            Map.entry("bcoz", "because"),
            Map.entry("pls", "please"),
            Map.entry("plz", "please"),
            Map.entry("u", "you"),
            Map.entry("ur", "your"),
            Map.entry("n", "and"),
            Map.entry("mth", "month"),
            Map.entry("mths", "months"),
            Map.entry("nite", "night"),
            Map.entry("nites", "nights"),
            Map.entry("tues", "tuesday"),
            Map.entry("wed", "wednesday"),
            Map.entry("thurs", "thursday"));

    /**
     * A mat is one to lie on, unless it is a leave; u. may begin a name; n may be the multiple of severance, and who wed is no day. First what any
     * of them begins with: where none does, nothing else is tried.
     */
    private static final Pattern SHORT = Pattern.compile(
            "(?i)(?=[bchmnptuw])(?<![\\w.'-])(?:hubby|hubbie|wifey|preggers|preggo|preggy|(?:mat|pat)(?= leave\\b)|cos|cuz|coz|bcos|bcoz|pls|plz|u|ur"
                    + "|(?<=[a-z] )n(?= (?!or\\b|and\\b|plus\\b|is\\b|times\\b)[a-z])|nites?|mths?|tues|thurs|wed(?=,? ?(?:and |& )?(?:thu|fri)))(?![\\w'-])(?!\\.\\w)");

    /** A text of one word or in another script is as it is. */
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}[,.]? [A-Za-z]+");

    /** 2y 2m, 3yrs 4mths: so long, where both are told; 2m alone may be metres or millions. */
    private static final Pattern YEARS_AND_MONTHS = Pattern.compile(
            "(?i)(?<![\\w.])(\\d{1,2}) ?y(?:rs?)?,? ?(?:and |& )?(\\d{1,2}) ?m(?:os?|ths?|nths?)?(?![\\w/])");

    private ShortEnglish() {}

    static String inFull(String text) {
        return ENGLISH.matcher(text).find() && text.codePoints().noneMatch(Character::isIdeographic)
                ? SHORT.matcher(YEARS_AND_MONTHS.matcher(text).replaceAll("$1 years $2 months"))
                        .replaceAll(word ->
                                Objects.requireNonNull(IN_FULL.get(word.group().toLowerCase(Locale.ROOT))))
                : text;
    }
}
