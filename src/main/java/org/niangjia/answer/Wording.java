package org.niangjia.answer;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.knowledge.Citation;
import org.niangjia.knowledge.Hotline;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.LocalText;
import org.niangjia.knowledge.Source;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** How places, days, amounts and provisions are written in one language. */
final class Wording {

    private static final int MONTHS_OF_YEAR = 12;

    private final Knowledge knowledge;
    private final Texts texts;
    private final Language language;

    Wording(Knowledge knowledge, Texts texts, Language language) {
        this.knowledge = knowledge;
        this.texts = texts;
        this.language = language;
    }

    String text(String key, String... values) {
        return texts.get(language, key, values);
    }

    Optional<String> textIfAny(String key, String... values) {
        return texts.find(language, key, values);
    }

    String of(LocalText text) {
        return text.in(language);
    }

    String noted() {
        return texts.noted(language);
    }

    String place(Jurisdiction place) {
        return knowledge.place(place).map(p -> of(p.title())).orElse(place.code());
    }

    String hotline(String id) {
        Hotline hotline = knowledge.hotlines().get(id);
        return hotline == null ? "" : text("hotline", of(hotline.title()), hotline.number());
    }

    String day(LocalDate day) {
        return texts.day(language, day);
    }

    /** A figure with its unit: 98天, 28000元, 2027年1月15日. */
    String amount(String figure, Unit unit) {
        if (unit == Unit.DATE) {
            return day(LocalDate.parse(figure));
        }
        if (unit == Unit.AGE_IN_MONTHS) {
            return age(Integer.parseInt(figure));
        }
        String pattern = text("unit." + unit.code());
        return new MessageFormat(pattern, Locale.ROOT).format(new Object[] {figure, new BigDecimal(figure)});
    }

    private String age(int months) {
        int rest = months % MONTHS_OF_YEAR;
        String years = String.valueOf(months / MONTHS_OF_YEAR);
        return rest == 0 ? amount(years, Unit.AGE) : text("years_and_months", years, String.valueOf(rest));
    }

    /** A fact that she told: 生了2个孩子, 月工资8000元. */
    String told(Fact<?> fact, Object value) {
        if (fact.isYesOrNo() || fact.isOneOfSeveral()) {
            return text("told." + fact.name() + "." + value);
        }
        String written = value instanceof LocalDate date
                ? day(date)
                : value instanceof BigDecimal number
                        ? number.stripTrailingZeros().toPlainString()
                        : value.toString();
        return text("told." + fact.name(), written);
    }

    String citation(Citation citation) {
        return citation.provision().startsWith(Citation.UNNUMBERED)
                ? text("citation.unnumbered", title(citation.source()))
                : text("citation", title(citation.source()), ProvisionName.in(language, citation.provision()));
    }

    /** Each source once, with all its provisions; a paragraph is left out where its whole article is cited. */
    String citations(Collection<Citation> citations) {
        Map<Source, Set<String>> bySource = new LinkedHashMap<>();
        citations.forEach(c ->
                bySource.computeIfAbsent(c.source(), s -> new LinkedHashSet<>()).add(c.provision()));
        List<String> sources = new ArrayList<>();
        bySource.forEach((source, provisions) -> {
            List<String> shown = provisions.stream()
                    .filter(p -> provisions.stream().noneMatch(other -> !p.equals(other) && p.startsWith(other)))
                    .map(p -> ProvisionName.in(language, p))
                    .toList();
            sources.add(
                    shown.equals(List.of(Citation.UNNUMBERED))
                            ? citation(new Citation(source, Citation.UNNUMBERED))
                            : text("citation", title(source), String.join(text("citation.and"), shown)));
        });
        return String.join(text("basis.and"), sources);
    }

    /** A title inside a title takes single marks. */
    String title(Source source) {
        return of(source.title()).replace('《', '〈').replace('》', '〉');
    }
}
