package org.niangjia.casework;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an asker may tap below a message on her case. As a button's data: {@code case:satisfied:H7K4M9PX}. */
public enum CaseChoice {
    SHOW,
    ADD,
    WITHDRAW,
    SATISFIED,
    NOT_SATISFIED,
    REOPEN;

    private static final Pattern DATA = Pattern.compile("case:([a-z_]+):([0-9A-Z]+)");

    /** A choice with its case. */
    public record Chosen(CaseChoice choice, CaseNumber number) {}

    /** The data of a button. */
    public String data(CaseNumber number) {
        return "case:" + code() + ":" + number.code();
    }

    /** Reads the data of a button; empty if it is none of these. */
    public static Optional<Chosen> parse(String data) {
        Matcher matcher = DATA.matcher(data);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (CaseChoice choice : values()) {
            if (choice.code().equals(matcher.group(1))) {
                return CaseNumber.parse(matcher.group(2)).map(number -> new Chosen(choice, number));
            }
        }
        return Optional.empty();
    }

    /** The name in a button's data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
