package org.niangjia.web;

import static org.niangjia.web.Html.element;
import static org.niangjia.web.Html.row;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.answer.Texts;
import org.niangjia.knowledge.Place;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** Where she chooses whose law she wants to know: provinces in the order of their names, each with its cities. Immutable. */
final class PlaceChoice {

    private final Texts texts;
    private final Map<Language, List<Place>> provinces = new EnumMap<>(Language.class);
    private final Map<Language, List<Place>> cities = new EnumMap<>(Language.class);

    PlaceChoice(Texts texts, List<Place> places) {
        this.texts = texts;
        for (Language language : Language.values()) {
            Collator collator = Collator.getInstance(language.locale());
            Comparator<Place> byName =
                    Comparator.comparing(place -> place.title().in(language), collator);
            provinces.put(
                    language,
                    under(Jurisdiction.NATIONAL, places).sorted(byName).toList());
            cities.put(
                    language,
                    places.stream()
                            .filter(place -> place.jurisdiction().lineage().size() > 2)
                            .sorted(byName)
                            .toList());
        }
    }

    Html field(Language language, Optional<Jurisdiction> chosen) {
        List<Html> options = new ArrayList<>();
        options.add(option("", texts.get(language, "web.place.none"), chosen.isEmpty()));
        for (Place province : provinces.getOrDefault(language, List.of())) {
            List<Html> group = new ArrayList<>();
            group.add(option(province, language, chosen));
            under(province.jurisdiction(), cities.getOrDefault(language, List.of()))
                    .forEach(city -> group.add(option(city, language, chosen)));
            options.add(
                    group.size() == 1
                            ? group.get(0)
                            : element("optgroup", row(group))
                                    .with("label", province.title().in(language)));
        }
        return element(
                        "div",
                        element("label", texts.get(language, "web.place")).with("for", "place"),
                        element("select", row(options)).with("id", "place").with("name", "place"))
                .with("class", "place");
    }

    private static java.util.stream.Stream<Place> under(Jurisdiction above, List<Place> places) {
        return places.stream().filter(place -> place.jurisdiction().parent().equals(Optional.of(above)));
    }

    private static Html option(Place place, Language language, Optional<Jurisdiction> chosen) {
        return option(
                place.jurisdiction().code(),
                place.title().in(language),
                chosen.equals(Optional.of(place.jurisdiction())));
    }

    private static Html option(String code, String title, boolean chosen) {
        Html.Element option = element("option", title).with("value", code);
        return chosen ? option.with("selected", "selected") : option;
    }
}
