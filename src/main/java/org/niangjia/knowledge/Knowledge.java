package org.niangjia.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.niangjia.question.Jurisdiction;

/**
 * One state of everything that answers are made from. Immutable.
 *
 * @param crisis how it is heard that somebody is in danger
 * @param situations what workers tell of themselves before they ask
 * @param remarks what they say of an answer
 * @param furtherQuestions what they ask further of its matter
 * @param underReview provisions whose wording has changed since what rests on them was last checked
 * @param calendar which days are worked on
 * @param revision a fingerprint of the files it was read from
 * @param intentsRevision a fingerprint of the files that the intent model depends on: what it learns, and the names of places
 */
public record Knowledge(
        Map<String, Source> sources,
        Map<String, Article> articles,
        Map<String, Parameter> parameters,
        Map<String, Intent> intents,
        List<OutOfScope> outOfScope,
        Map<String, Hotline> hotlines,
        Map<Jurisdiction, Place> places,
        Map<String, Department> departments,
        CrisisSigns crisis,
        List<Situation> situations,
        Remarks remarks,
        List<FurtherQuestion> furtherQuestions,
        List<WorkedCase> workedCases,
        List<GoldenConversation> conversations,
        Set<Provision> underReview,
        WorkingCalendar calendar,
        String revision,
        String intentsRevision) {

    /** Stands for the revision of what was not read from files that answer. */
    private static final String NO_REVISION = "none";

    public Knowledge {
        sources = Map.copyOf(sources);
        articles = Map.copyOf(articles);
        parameters = Map.copyOf(parameters);
        intents = Map.copyOf(intents);
        outOfScope = List.copyOf(outOfScope);
        hotlines = Map.copyOf(hotlines);
        places = Map.copyOf(places);
        departments = Map.copyOf(departments);
        situations = List.copyOf(situations);
        furtherQuestions = List.copyOf(furtherQuestions);
        workedCases = List.copyOf(workedCases);
        conversations = List.copyOf(conversations);
        underReview = Set.copyOf(underReview);
    }

    /** What is left when the files cannot be answered from: dangers are heard and hotlines are named, nothing is answered. */
    public static Knowledge ofDangersOnly(CrisisFile file) {
        return new Knowledge(
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                file.hotlines(),
                Map.of(),
                Map.of(),
                file.signs(),
                List.of(),
                Remarks.NONE,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                new WorkingCalendar(Map.of()),
                NO_REVISION,
                NO_REVISION);
    }

    /** Whether anything can be answered from it. */
    public boolean answers() {
        return !intents.isEmpty();
    }

    public Optional<Intent> intent(String name) {
        return Optional.ofNullable(intents.get(name));
    }

    /** The article of an intent, whatever place or day. */
    public Optional<Article> articleOf(String intent) {
        return intent(intent).map(i -> articles.get(i.article()));
    }

    /** The intent that leads to each article; of several the first by name, so that it is the same one after a restart. */
    public Map<String, Intent> intentsByArticle() {
        return intents.values().stream()
                .collect(Collectors.toMap(
                        Intent::article, intent -> intent, BinaryOperator.minBy(Comparator.comparing(Intent::name))));
    }

    /** The figure of a parameter that holds in a place on a day. */
    public Optional<ByPlace.Found<ParameterValue>> figure(String parameter, Jurisdiction place, LocalDate day) {
        return Optional.ofNullable(parameters.get(parameter))
                .flatMap(p -> p.values().find(place, day));
    }

    /** Whether the provision that a citation points into has changed and what rests on it is being checked. */
    public boolean isUnderReview(Citation citation) {
        return underReview.contains(citation.whole());
    }

    /** A place by its code; every code that is in use is known. */
    public Optional<Place> place(Jurisdiction jurisdiction) {
        return Optional.ofNullable(places.get(jurisdiction));
    }

    /** The places by what people call them, in every language. */
    public Map<String, Jurisdiction> placesByName() {
        Map<String, Jurisdiction> byName = new HashMap<>();
        places.values()
                .forEach(place -> place.names()
                        .values()
                        .forEach(names -> names.forEach(name -> byName.put(name, place.jurisdiction()))));
        return byName;
    }

    /** Words that hold the name of a place and mean none. */
    public Set<String> notPlaces() {
        return places.values().stream()
                .flatMap(place -> place.unless().stream())
                .collect(Collectors.toSet());
    }
}
