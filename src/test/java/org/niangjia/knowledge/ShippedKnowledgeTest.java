package org.niangjia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;

/** What has to hold of the knowledge base that is shipped, whatever is in it. */
class ShippedKnowledgeTest {

    private static final Set<String> TOPICS = Set.of(
            "maternity_leave",
            "miscarriage_leave",
            "prenatal_check",
            "maternity_allowance",
            "maternity_insurance_eligibility",
            "medical_expenses",
            "paternity_leave",
            "childcare_leave",
            "breastfeeding",
            "pregnancy_work_arrangement",
            "dismissal_protection",
            "menstrual_protection",
            "cancer_screening",
            "health_check_other",
            "childcare_service",
            "childcare_subsidy_tax",
            "sexual_harassment",
            "discrimination_equal_pay",
            "family_planning_policy",
            "complaint_arbitration",
            "union_help",
            "mental_health",
            "other_labour");

    private final Knowledge knowledge = ShippedKnowledge.get();

    @Test
    void isReadWithoutAnyProblem() {
        assertThat(ShippedKnowledge.loading().problems()).isEmpty();
    }

    @Test
    void everyTopicHasAnIntentAndAnArticle() {
        assertThat(knowledge.intents().values())
                .extracting(Intent::topic)
                .containsAll(TOPICS)
                .isSubsetOf(TOPICS);
        assertThat(knowledge.articles().values())
                .extracting(Article::topic)
                .containsAll(TOPICS)
                .isSubsetOf(TOPICS);
    }

    @Test
    void anIntentsArticleIsOfItsOwnTopic() {
        assertThat(knowledge.intents().values())
                .allSatisfy(intent -> assertThat(knowledge.articles().get(intent.article()))
                        .as(intent.name())
                        .isNotNull()
                        .extracting(Article::topic)
                        .isEqualTo(intent.topic()));
    }

    @Test
    void theHotlinesThatTheBotNamesAreThere() {
        assertThat(knowledge.hotlines()).containsKeys("union", "human_resources", "legal_aid", "government", "police");
    }

    @Test
    void everyPlaceHasItsParentAndNamesInBothLanguages() {
        assertThat(knowledge.places().values()).allSatisfy(place -> {
            place.jurisdiction()
                    .parent()
                    .ifPresent(parent -> assertThat(knowledge.places()).containsKey(parent));
            for (Language language : Language.values()) {
                assertThat(place.names().get(language))
                        .as(place.jurisdiction().code())
                        .isNotEmpty();
            }
        });
        assertThat(knowledge.places()).containsKeys(Jurisdiction.NATIONAL, new Jurisdiction("CN-SD"));
    }

    @Test
    void noNameMeansTwoPlaces() {
        List<String> names = knowledge.places().values().stream()
                .flatMap(place -> place.names().values().stream())
                .flatMap(List::stream)
                .map(name -> Utterance.of(name).words())
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void noTextHoldsATelephoneNumber() {
        // No text holds any digit but in the names of its figures and the numbers of articles, so it cannot hold a
        // number to call.
        assertThat(knowledge.articles().values())
                .allSatisfy(article -> article.versions()
                        .dated()
                        .values()
                        .forEach(dated -> dated.byStart()
                                .values()
                                .forEach(version -> version.ifPresent(v -> assertThat(Placeholders.fill(
                                                        v.text().zh() + v.text().en(), name -> "")
                                                .replaceAll("[Aa]rticle \\d+", ""))
                                        .as(article.id())
                                        .doesNotContainPattern("\\d")))));
    }

    @Test
    void somethingVerifiedLessThanReadIsNeverClaimedToBeRead() {
        assertThat(knowledge.parameters().values())
                .allSatisfy(parameter -> parameter
                        .values()
                        .dated()
                        .values()
                        .forEach(dated -> dated.byStart()
                                .values()
                                .forEach(value -> value.ifPresent(v -> assertThat(v.verified())
                                        .as(parameter.name())
                                        .isGreaterThanOrEqualTo(v.citations().stream()
                                                .map(c -> c.source().verified())
                                                .min(Verified::compareTo)
                                                .orElseThrow())))));
    }

    @Test
    void noVersionClaimsMoreThanItsWeakestSource() {
        assertThat(knowledge.articles().values())
                .allSatisfy(article -> article.versions()
                        .dated()
                        .values()
                        .forEach(dated -> dated.byStart()
                                .values()
                                .forEach(version -> version.ifPresent(v -> assertThat(v.verified())
                                        .as(article.id())
                                        .isGreaterThanOrEqualTo(v.citations().stream()
                                                .map(c -> c.source().verified())
                                                .reduce(Verified.TEXT, Verified::andAlso))))));
    }

    @Test
    void everyParameterIsUsed() {
        Set<String> used = knowledge.articles().values().stream()
                .flatMap(article -> article.versions().dated().values().stream())
                .flatMap(dated -> dated.byStart().values().stream())
                .flatMap(Optional::stream)
                .flatMap(version -> Placeholders.in(version.text().zh()).stream())
                .collect(Collectors.toSet());
        used.addAll(
                Set.of("maternity_leave", "extended_maternity_leave", "difficult_birth_leave", "multiple_birth_leave"));
        used.addAll(Set.of("miscarriage_leave_early", "miscarriage_leave_late", "miscarriage_leave_months"));
        // Only the rules on leaves count with these.
        used.addAll(Set.of("childcare_leave_child_years", "maternity_leave_prolonged_by_holidays"));
        used.addAll(Set.of(
                "paternity_leave_besides_rest_days",
                "marriage_leave_besides_rest_days",
                "paternity_leave_from_mother"));
        // What was paid too little in the added days is counted with it.
        used.add("extended_maternity_leave_paid");
        used.addAll(Set.of("severance_long_rest", "severance_wage_floor", "bargaining_answer_days"));
        assertThat(used).containsAll(knowledge.parameters().keySet());
    }

    @Test
    void everyProvisionAndFigureStandsInTheOfficialTexts() {
        Path laws = Path.of("../shared/laws");
        assumeThat(laws).as("the official texts").isDirectory();
        Loading loading = KnowledgeLoader.check(
                ShippedKnowledge.KNOWLEDGE,
                ShippedKnowledge.INTENTS,
                Optional.of(new LawLibrary(laws)),
                LocalDate.of(2026, 11, 22));
        assertThat(loading.problems()).isEmpty();
        assertThat(loading.lookedUp().orElseThrow().textCitations()).isPositive();
        assertThat(loading.lookedUp().orElseThrow().unverifiable()).isZero();
    }
}
