package org.niangjia.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.ByPlace;
import org.niangjia.knowledge.Hotline;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.knowledge.Verified;
import org.niangjia.knowledge.Version;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** Every article that is shipped, composed wherever and whenever something changes in it. */
class ShippedAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** What looks like a number to call: a mobile, a land line, a service line or an emergency number after a word for calling. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<!\\d)(?:1[3-9]\\d{9}|0\\d{2,3}-\\d{7,8}|400-?\\d{3}-?\\d{4}|12\\d{3}(?!元| yuan)|\\d{7,})(?!\\d)"
                    + "|(?:拨打?|打|致电|call) ?\\d{3,}");

    /** A local text that quotes a national rule whose own text is not at hand. */
    private static final Set<String> QUOTING = Set.of("sd-childcare-subsidy-2025");

    private final Knowledge knowledge = ShippedKnowledge.get();
    private final AnswerComposer composer = new AnswerComposer(knowledge, new Texts());
    private final Set<String> lookedThrough = new HashSet<>();

    static Stream<String> articles() {
        return ShippedKnowledge.get().articles().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void saysWhatHoldsAndNothingElse(String id) {
        Article article = ShippedKnowledge.article(knowledge, id);
        for (Jurisdiction place : places(article)) {
            for (LocalDate day : days(article)) {
                for (Facts facts : List.of(Facts.of(place, day), particular(place, day))) {
                    for (Language language : Language.values()) {
                        check(article, facts, language);
                    }
                }
            }
        }
    }

    private void check(Article article, Facts facts, Language language) {
        Composed composed = composer.compose(article, facts, language);
        String text = composed.fold(Answer::text, NotConfirmed::text);
        String what = article.id() + " in " + facts.place() + " on " + facts.on() + " in " + language;
        assertThat(text).as(what).isNotBlank().doesNotContain("{", "}", "''");
        // Most texts are those of the day before or of the next place.
        if (lookedThrough.add(text)) {
            assertThat(withoutHotlines(text)).as(what).doesNotContainPattern(TELEPHONE);
        }
        Optional<ByPlace.Found<Version>> found = article.versions().find(facts.place(), facts.on());
        if (composed instanceof Answer answer) {
            assertThat(found).as(what).isPresent();
            ByPlace.Found<Version> version = found.orElseThrow();
            assertThat(version.since()).as(what).isBeforeOrEqualTo(facts.on());
            assertThat(facts.place().lineage()).as(what).contains(version.jurisdiction());
            assertThat(answer.citations())
                    .as(what)
                    .containsAll(version.content().citations());
            assertThat(answer.citations()).as(what).allSatisfy(citation -> {
                assertThat(citation.source().inForceFrom().filter(facts.on()::isBefore))
                        .isEmpty();
                assertThat(facts.place().lineage().contains(citation.source().jurisdiction())
                                || QUOTING.contains(citation.source().id()))
                        .as("%s is of that place", citation.source().id())
                        .isTrue();
            });
            assertThat(answer.verified()).as(what).isNotEqualTo(Verified.UNVERIFIED);
            assertThat(text.codePointCount(0, text.length())).as(what).isLessThan(8_000);
        }
        if (found.isEmpty()) {
            assertThat(composed).as(what).isInstanceOf(NotConfirmed.class);
        }
    }

    private String withoutHotlines(String text) {
        String rest = text;
        for (Hotline hotline : knowledge.hotlines().values()) {
            rest = rest.replace(hotline.number(), "");
        }
        return rest;
    }

    /** The places that the article names, a city below them and a place that it does not know. */
    private static Set<Jurisdiction> places(Article article) {
        Set<Jurisdiction> places =
                new LinkedHashSet<>(article.versions().dated().keySet());
        places.addAll(List.of(Jurisdiction.NATIONAL, new Jurisdiction("CN-SD-370100"), new Jurisdiction("CN-YN")));
        return places;
    }

    /** The first day of each version, the day before it, and today. */
    private static Set<LocalDate> days(Article article) {
        Set<LocalDate> days = new LinkedHashSet<>(List.of(TODAY, LocalDate.of(2010, 1, 1)));
        article.versions()
                .dated()
                .values()
                .forEach(dated -> dated.byStart().keySet().forEach(start -> {
                    days.add(start);
                    days.add(start.minusDays(1));
                }));
        return days;
    }

    private static Facts particular(Jurisdiction place, LocalDate day) {
        return Facts.of(place, day)
                .with(Fact.BABIES, 2)
                .with(Fact.CHILD_ORDER, 3)
                .with(Fact.BORN_ON, day.minusYears(1))
                .with(Fact.CAESAREAN, true)
                .with(Fact.STARTS_ON, day)
                .with(Fact.MONTHLY_WAGE, BigDecimal.valueOf(6000))
                .with(Fact.EMPLOYER_AVERAGE_WAGE, BigDecimal.valueOf(5000))
                .with(Fact.SERVICE_MONTHS, BigDecimal.valueOf(200))
                .with(Fact.OVERTIME_HOURS, BigDecimal.TEN)
                .with(Fact.OVERTIME_ON, "rest_day")
                .with(Fact.UNUSED_DAYS, BigDecimal.TEN)
                .with(Fact.TERM_MONTHS, BigDecimal.TEN);
    }
}
