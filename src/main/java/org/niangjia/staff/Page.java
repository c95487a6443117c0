package org.niangjia.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.question.Language;

/**
 * A page for one reader: what every template needs, and what this one shows by name. For one request.
 *
 * @param template file name without its ending
 * @param title key of the title
 * @param section which entry of the menu it stands under
 * @param reader who is signed in
 * @param formToken what each form carries along
 * @param demo whether everything shown is made up, which every page says then
 */
record Page(
        StaffTexts texts,
        Language language,
        String template,
        String title,
        String section,
        Optional<StaffAccount> reader,
        Optional<String> formToken,
        boolean demo,
        Map<String, Object> values) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    Page(
            StaffTexts texts,
            Language language,
            String template,
            String title,
            String section,
            Optional<StaffAccount> reader,
            Optional<String> formToken,
            boolean demo) {
        this(texts, language, template, title, section, reader, formToken, demo, new HashMap<>());
    }

    /** Shows a value under a name that the template has as a parameter. */
    Page with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** A text of the console. */
    String t(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** A text that there may be none of. */
    String tOr(String key, String otherwise) {
        return texts.has(language, key) ? texts.get(language, key) : otherwise;
    }

    /** Of the page, for the browser and for whoever reads it aloud. */
    String tag() {
        return language.locale().toLanguageTag();
    }

    /** A topic in words. */
    String topic(@Nullable String topic) {
        return topic == null ? t("topic.none") : tOr("topic." + topic, topic);
    }

    /** To the minute, where the askers live. */
    String time(Instant at) {
        return MINUTE.format(at.atZone(Reception.ZONE));
    }

    String day(LocalDate day) {
        return day.toString();
    }

    /** A whole number with its thousands apart. */
    String number(long number) {
        return String.format(language.locale(), "%,d", number);
    }

    /** A share of 0..1 in per cent. */
    String percent(double share) {
        return String.format(language.locale(), "%.1f%%", 100 * share);
    }

    /** A length of a drawing. */
    String n(double length) {
        return String.format(java.util.Locale.ROOT, "%.1f", length);
    }

    String token() {
        return formToken.orElse("");
    }

    /** Whether the reader may open what these roles may. */
    boolean may(Role... roles) {
        return reader.map(StaffAccount::roles).stream().flatMap(Set::stream).anyMatch(Set.of(roles)::contains);
    }

    /** For {@code aria-current}: null leaves the attribute out. */
    @Nullable
    String current(String entry) {
        return section.equals(entry) ? "page" : null;
    }
}
