package org.niangjia.casework.report;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.niangjia.answer.Texts;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** The words of reports, in every language. Immutable and safe for use by several threads. */
public final class ReportTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);
    private final Texts replies;
    private final Knowledge knowledge;

    /**
     * Words for reports.
     *
     * @param replies what topics are called to askers
     * @param knowledge what departments, places and intents are called
     */
    public ReportTexts(Texts replies, Knowledge knowledge) {
        this.replies = replies;
        this.knowledge = knowledge;
        for (Language language : Language.values()) {
            bundles.put(language, ResourceBundle.getBundle("texts.report", language.locale(), NO_FALLBACK));
        }
    }

    /** @throws java.util.MissingResourceException if there is no such text: a test writes every table in every language */
    String get(Language language, String key, Object... values) {
        String pattern = bundle(language).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(values);
    }

    /** That everything is made up. */
    public String demo(Language language) {
        return get(language, "demo");
    }

    /** What a row is called. */
    String label(Language language, Counts.Table table, String label) {
        if (label.isEmpty()) {
            return get(language, "not_known");
        }
        return switch (table) {
            case PERIODS -> period(label);
            case TOPICS -> topic(language, label);
            case DEPARTMENTS, TIMELINESS, SATISFACTION -> department(language, label);
            case CLASSES -> replies.find(language, "case.class." + label).orElse(label);
            case OUTCOMES, RATINGS -> get(language, table.code() + "." + label);
        };
    }

    String topic(Language language, String topic) {
        return replies.find(language, "topic." + topic).orElse(topic);
    }

    String department(Language language, String department) {
        return Optional.ofNullable(knowledge.departments().get(department))
                .map(known -> known.title().in(language))
                .orElse(department);
    }

    String place(Language language, String code) {
        return knowledge
                .place(new Jurisdiction(code))
                .map(place -> place.title().in(language))
                .orElse(code);
    }

    String intent(Language language, String name) {
        return knowledge
                .intent(name)
                .map(Intent::title)
                .map(title -> title.in(language))
                .orElse(name);
    }

    /** A word of the workers' cases: stage, class, timeliness. */
    String ofCases(Language language, String family, String code) {
        return replies.find(language, "case." + family + "." + code).orElse(code);
    }

    /** A whole month as 2026-11, one day as itself, anything else with both ends. */
    static String period(String label) {
        String[] ends = label.split("/", 2);
        LocalDate first = LocalDate.parse(ends[0]);
        LocalDate last = LocalDate.parse(ends[1]);
        YearMonth month = YearMonth.from(first);
        if (first.equals(last)) {
            return first.toString();
        }
        return first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())
                ? month.toString()
                : first.toString() + "–" + last.toString().substring(5);
    }

    private ResourceBundle bundle(Language language) {
        ResourceBundle bundle = bundles.get(language);
        if (bundle == null) {
            throw new IllegalStateException("no texts in " + language);
        }
        return bundle;
    }
}
