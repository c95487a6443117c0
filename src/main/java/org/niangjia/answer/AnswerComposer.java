package org.niangjia.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.entitlement.Entitled;
import org.niangjia.entitlement.Facts;
import org.niangjia.entitlement.Rule;
import org.niangjia.entitlement.Step;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.ByPlace;
import org.niangjia.knowledge.Citation;
import org.niangjia.knowledge.Hotline;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.Parameter;
import org.niangjia.knowledge.ParameterValue;
import org.niangjia.knowledge.Placeholders;
import org.niangjia.knowledge.Source;
import org.niangjia.knowledge.Unit;
import org.niangjia.knowledge.Verified;
import org.niangjia.knowledge.Version;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/**
 * Writes the answer of an article for a place, a day and a case: the version in force, its figures filled in, how they were counted, what
 * they rest on, and every reservation that belongs to it. Safe for use by several threads.
 */
public final class AnswerComposer {

    private final Knowledge knowledge;
    private final Texts texts;

    public AnswerComposer(Knowledge knowledge, Texts texts) {
        this.knowledge = knowledge;
        this.texts = texts;
    }

    public Composed compose(Article article, Facts facts, Language language) {
        Optional<ByPlace.Found<Version>> found = article.versions().find(facts.jurisdiction(), facts.on());
        if (found.isEmpty()) {
            return nothingHolds(article, facts, language);
        }
        Optional<Entitled> counted = article.counts().flatMap(Rule::named).map(rule -> rule.count(knowledge, facts));
        return new Composition(article, facts, language, found.get(), counted).compose();
    }

    private NotConfirmed nothingHolds(Article article, Facts facts, Language language) {
        String text = texts.get(
                language,
                "not_confirmed.nothing_holds",
                article.title().in(language),
                placeName(facts.jurisdiction(), language),
                day(facts.on(), language),
                hotline("human_resources", language),
                hotline("union", language),
                texts.noted(language));
        return new NotConfirmed(article, text, List.of(), facts.jurisdiction(), facts.on());
    }

    /** The place as its people call it. */
    public String placeName(Jurisdiction place, Language language) {
        return knowledge.place(place).map(p -> p.title().in(language)).orElse(place.code());
    }

    /** Title and number of a hotline, as it stands in texts. */
    public String hotline(String id, Language language) {
        Hotline hotline = knowledge.hotlines().get(id);
        return hotline == null
                ? ""
                : texts.get(language, "hotline", hotline.title().in(language), hotline.number());
    }

    private String day(LocalDate day, Language language) {
        return texts.get(
                language,
                "day",
                String.valueOf(day.getYear()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getDayOfMonth()));
    }

    private String inWords(Citation citation, Language language) {
        return citation.provision().startsWith(Citation.UNNUMBERED)
                ? texts.get(language, "citation.unnumbered", title(citation.source(), language))
                : texts.get(
                        language,
                        "citation",
                        title(citation.source(), language),
                        ProvisionName.in(language, citation.provision()));
    }

    /** Each source once, with all its provisions; a paragraph is left out where its whole article is cited. */
    private String inWords(Set<Citation> citations, Language language) {
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
                            ? inWords(new Citation(source, Citation.UNNUMBERED), language)
                            : texts.get(
                                    language,
                                    "citation",
                                    title(source, language),
                                    String.join(texts.get(language, "citation.and"), shown)));
        });
        return String.join(texts.get(language, "basis.and"), sources);
    }

    /** A title inside a title takes single marks. */
    private static String title(Source source, Language language) {
        return source.title().in(language).replace('《', '〈').replace('》', '〉');
    }

    /** One answer being written. */
    private final class Composition {

        private final Article article;
        private final Facts facts;
        private final Language language;
        private final ByPlace.Found<Version> found;
        private final Optional<Entitled> counted;
        private final Set<Citation> citations;
        private Verified verified;
        private boolean phones;
        private boolean missing;

        Composition(
                Article article,
                Facts facts,
                Language language,
                ByPlace.Found<Version> found,
                Optional<Entitled> counted) {
            this.article = article;
            this.facts = facts;
            this.language = language;
            this.found = found;
            this.counted = counted;
            this.citations = new LinkedHashSet<>(found.content().citations());
            this.verified = found.content().verified();
        }

        Composed compose() {
            StringBuilder text = new StringBuilder();
            List<DerivationStep> derivation = derivation();
            String wording = Placeholders.fill(found.content().text().in(language), this::value);
            if (missing) {
                return nothingHolds(article, facts, language);
            }
            String counted = countedBlock(derivation).orElse("");
            // Her own case first; without one the sum is only the proof of what the article says.
            text.append(facts.areParticular() && !counted.isEmpty() ? counted + "\n\n" + wording : wording);
            if (!facts.areParticular() && !counted.isEmpty()) {
                text.append("\n\n").append(counted);
            }
            if (verified == Verified.UNVERIFIED) {
                close(text);
                return new NotConfirmed(
                        article, text.toString(), List.copyOf(citations), facts.jurisdiction(), facts.on());
            }
            close(text);
            return new Answer(
                    article,
                    text.toString(),
                    List.copyOf(citations),
                    derivation,
                    verified,
                    facts.jurisdiction(),
                    facts.on());
        }

        private String value(String name) {
            if (name.equals(Placeholders.PLACE)) {
                return placeName(facts.jurisdiction(), language);
            }
            if (name.startsWith(Placeholders.PHONE)) {
                phones = true;
                return hotline(name.substring(Placeholders.PHONE.length()), language);
            }
            return name.contains(".") ? countedFigure() : figure(name);
        }

        private String figure(String name) {
            Parameter parameter = knowledge.parameters().get(name);
            Optional<ParameterValue> value = knowledge
                    .figure(name, facts.jurisdiction(), facts.on())
                    .map(ByPlace.Found::content)
                    .filter(v -> v.verified() != Verified.UNVERIFIED);
            if (parameter == null || value.isEmpty()) {
                missing = true;
                return "";
            }
            restOn(value.get());
            return parameter.unit() == Unit.DATE
                    ? day(value.get().date(), language)
                    : value.get().figure();
        }

        private String countedFigure() {
            if (counted.isPresent() && counted.get() instanceof Entitled.Days days) {
                return days.isExact() ? String.valueOf(days.atLeast()) : range(days);
            }
            missing = true;
            return "";
        }

        private String range(Entitled.Days days) {
            return texts.get(language, "range", String.valueOf(days.atLeast()), String.valueOf(days.atMost()));
        }

        private void restOn(ParameterValue value) {
            citations.addAll(value.citations());
            verified = verified.andAlso(value.verified());
        }

        private List<DerivationStep> derivation() {
            List<DerivationStep> lines = new ArrayList<>();
            if (counted.isPresent() && counted.get() instanceof Entitled.Days days) {
                for (Step step : days.steps()) {
                    restOn(step.value());
                    lines.add(new DerivationStep(
                            step.parameter().description().in(language),
                            step.amount(),
                            step.parameter().unit(),
                            inWords(step.value().citations().get(0), language)));
                }
            }
            return lines;
        }

        /** How her own case counts: line by line, the sum, and the day she is back. */
        private Optional<String> countedBlock(List<DerivationStep> derivation) {
            if (!(counted.orElse(null) instanceof Entitled.Days days) || derivation.isEmpty()) {
                return Optional.empty();
            }
            StringBuilder block =
                    new StringBuilder(texts.get(language, facts.areParticular() ? "counted.head" : "counted.proof"));
            for (int i = 0; i < derivation.size(); i++) {
                DerivationStep line = derivation.get(i);
                block.append('\n')
                        .append(texts.get(
                                language,
                                days.steps().get(i).certain() ? "counted.line" : "counted.line_if",
                                line.label(),
                                line.value().toPlainString(),
                                line.citation()));
            }
            block.append('\n')
                    .append(
                            days.isExact()
                                    ? texts.get(language, "counted.total", String.valueOf(days.atLeast()))
                                    : texts.get(
                                            language,
                                            "counted.bounds",
                                            String.valueOf(days.atLeast()),
                                            String.valueOf(days.atMost())));
            if (days.localUnknown() && !facts.jurisdiction().isNational()) {
                block.append('\n')
                        .append(texts.get(
                                language, "counted.local_unknown", placeName(facts.jurisdiction(), language)));
            }
            days.returnsOn()
                    .ifPresent(back -> block.append('\n')
                            .append(texts.get(
                                    language,
                                    "counted.returns_on",
                                    day(facts.startsOn().orElse(back), language),
                                    day(back, language))));
            return Optional.of(block.toString());
        }

        /** What it rests on, for where and when it holds, and the reservations. */
        private void close(StringBuilder text) {
            if (!citations.isEmpty()) {
                text.append("\n\n").append(texts.get(language, "basis", inWords(citations, language)));
            }
            text.append('\n')
                    .append(texts.get(
                            language,
                            "holds_for",
                            placeName(facts.jurisdiction(), language),
                            day(facts.on(), language)));
            if (article.localRules()
                    && found.jurisdiction().isNational()
                    && !facts.jurisdiction().isNational()) {
                text.append(texts.get(language, "local_rules", placeName(facts.jurisdiction(), language)));
            }
            if (verified == Verified.SECONDARY) {
                text.append(texts.get(language, "secondary"));
            }
            if (phones) {
                text.append(texts.get(language, "phones"));
            }
        }
    }
}
