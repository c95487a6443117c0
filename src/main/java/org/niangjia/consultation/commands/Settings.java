package org.niangjia.consultation.commands;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.consent.AskerRecord;
import org.niangjia.consultation.consent.AskerRecords;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.cache.Memoized;

/** What an asker chooses once and for all that follows: her place, her language, whether messages are discreet. */
final class Settings {

    static final String PLACE = "pl:";
    static final String LANGUAGE = "lg:";
    static final String DISCREET = "ds:";

    /** How long the bare name of a place is taken as the answer to where she works: she may look at the list for a while. */
    private static final Duration AWAITED = Duration.ofMinutes(10);

    private final Knowledge knowledge;
    private final Menus menus;
    private final AskerRecords askers;
    private final Texts texts;

    /** When a name is first looked for: to bring all of them into the comparable form takes longer than all else that a start needs here. */
    private final Supplier<Map<String, Jurisdiction>> byName;

    Settings(Knowledge knowledge, Menus menus, AskerRecords askers, Texts texts) {
        this.knowledge = knowledge;
        this.menus = menus;
        this.askers = askers;
        this.texts = texts;
        byName = Memoized.of(() -> byName(knowledge));
    }

    private static Map<String, Jurisdiction> byName(Knowledge knowledge) {
        Map<String, Jurisdiction> byName = new HashMap<>();
        knowledge.placesByName().forEach((name, place) -> byName.put(plain(name), place));
        knowledge.places().values().forEach(place -> {
            byName.put(plain(place.title().zh()), place.jurisdiction());
            byName.put(plain(place.title().en()), place.jurisdiction());
        });
        return byName;
    }

    /** {@code /province} alone asks, with a name it chooses. */
    Commands.Outcome place(Commands.Visit visit, String name) {
        return name.isBlank()
                ? askForPlace(visit, 0)
                : named(name)
                        .map(place -> chosen(visit, place))
                        .orElseGet(() -> visit.told(texts.get(visit.language(), "province.unknown")));
    }

    /** A bare name, if she was asked for one a moment ago. */
    Optional<Commands.Outcome> awaitedPlace(Commands.Visit visit, String words) {
        return visit.asker()
                .choosingPlaceSince()
                .filter(since -> visit.now().isBefore(since.plus(AWAITED)))
                .flatMap(since -> named(words))
                .map(place -> chosen(visit, place));
    }

    /** A button: a place, or a page of places. */
    Optional<Commands.Outcome> chosenPlace(Commands.Visit visit, String data) {
        Optional<Integer> page = Menus.page(data);
        return page.isPresent()
                ? page.map(p -> askForPlace(visit, p))
                : knowledge.places().keySet().stream()
                        .filter(place -> place.code().equals(data))
                        .findFirst()
                        .map(place -> chosen(visit, place));
    }

    private Commands.Outcome askForPlace(Commands.Visit visit, int page) {
        keep(visit, visit.asker().choosingPlaceSince(Optional.of(visit.now())));
        String now = visit.asker()
                .place()
                .map(place -> texts.get(visit.language(), "province.now", title(place, visit.language())))
                .orElse("");
        return visit.told(new Outgoing(
                now + texts.get(visit.language(), "province.ask"), menus.provinces(page, visit.language())));
    }

    private Commands.Outcome chosen(Commands.Visit visit, Jurisdiction place) {
        keep(visit, visit.asker().with(place));
        return visit.told(texts.get(visit.language(), "province.set", title(place, visit.language())));
    }

    private Optional<Jurisdiction> named(String name) {
        return Optional.ofNullable(byName.get().get(plain(name)));
    }

    private String title(Jurisdiction place, Language language) {
        return knowledge.place(place).map(p -> p.title().in(language)).orElse(place.code());
    }

    private static String plain(String name) {
        return Utterance.of(name).words().replaceAll("[^\\p{L}]", "");
    }

    /** {@code /lang} alone asks, with a code it chooses. */
    Commands.Outcome language(Commands.Visit visit, String code) {
        for (Language language : Language.values()) {
            if (language.code().equalsIgnoreCase(code.strip())) {
                keep(visit, visit.asker().with(language));
                return new Commands.Visit(visit.question().withLanguage(language), visit.asker(), visit.now())
                        .told(texts.get(language, "lang.set"));
            }
        }
        List<Button> languages = List.of(Language.values()).stream()
                .map(language -> new Button(texts.get(language, "web.language"), LANGUAGE + language.code()))
                .toList();
        return visit.told(new Outgoing(texts.get(visit.language(), "lang.ask"), languages));
    }

    /** {@code /discreet} alone says how it is and offers the other. */
    Commands.Outcome discreet(Commands.Visit visit, String word) {
        if (word.equals("on") || word.equals("off")) {
            keep(visit, visit.asker().withDiscreet(word.equals("on")));
            return visit.told(texts.get(visit.language(), word.equals("on") ? "discreet.on" : "discreet.off"));
        }
        return visit.told(
                texts.get(visit.language(), visit.asker().discreet() ? "discreet.is_on" : "discreet.is_off"),
                new Button(texts.get(visit.language(), "discreet.turn_on"), DISCREET + "on"),
                new Button(texts.get(visit.language(), "discreet.turn_off"), DISCREET + "off"));
    }

    private void keep(Commands.Visit visit, AskerRecord record) {
        askers.keep(visit.question().asker(), record, visit.now());
    }
}
