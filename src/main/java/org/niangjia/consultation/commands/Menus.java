package org.niangjia.consultation.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Choice;
import org.niangjia.consultation.reply.AnswerButtons;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.Place;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.phrasing.Phrasing;

/** Lists to choose from, page by page: topics, the questions of a topic, what can be counted, provinces. Immutable. */
final class Menus {

    /** Begins the data of a topic's button: {@code t:maternity_leave:1} is the second page of its questions. */
    static final String TOPIC = "t:";

    static final String CALCULATORS = "ca:";

    /** Lines that a telephone shows at once. */
    private static final int PAGE = 10;

    private static final Phrasing NUMBER = Phrasing.of("\\d{1,3}");

    /** What most women ask first; topics that are not listed come last. */
    private static final List<String> ORDER = List.of(
            "maternity_leave",
            "maternity_allowance",
            "dismissal_protection",
            "pregnancy_work_arrangement",
            "prenatal_check",
            "miscarriage_leave",
            "paternity_leave",
            "childcare_leave",
            "breastfeeding",
            "maternity_insurance_eligibility",
            "medical_expenses",
            "childcare_subsidy_tax",
            "childcare_service",
            "sexual_harassment",
            "discrimination_equal_pay",
            "menstrual_protection",
            "cancer_screening",
            "health_check_other",
            "family_planning_policy",
            "other_labour",
            "complaint_arbitration",
            "union_help",
            "mental_health");

    private final Knowledge knowledge;
    private final Texts texts;
    private final List<String> topics;

    Menus(Knowledge knowledge, Texts texts) {
        this.knowledge = knowledge;
        this.texts = texts;
        this.topics = knowledge.intents().values().stream()
                .map(Intent::topic)
                .distinct()
                .sorted(Comparator.comparingInt(
                                (String topic) -> ORDER.indexOf(topic) < 0 ? ORDER.size() : ORDER.indexOf(topic))
                        .thenComparing(topic -> topic))
                .toList();
    }

    boolean isTopic(String name) {
        return topics.contains(name);
    }

    /** The page with this number, from 0, as it stands in a button. */
    static Optional<Integer> page(String number) {
        return NUMBER.isAllOf(number) ? Optional.of(Integer.parseInt(number)) : Optional.empty();
    }

    Outgoing topics(int page, Language language) {
        List<Button> buttons = topics.stream()
                .map(topic -> new Button(title(topic, language), TOPIC + topic))
                .toList();
        return new Outgoing(texts.get(language, "topics.head"), paged(buttons, page, TOPIC, language));
    }

    /** What a topic's button leads to: its questions, or a page of them or of the topics. */
    Optional<Commands.Outcome> topic(Commands.Visit visit, String data) {
        String[] parts = data.split(":", 2);
        Optional<Integer> page = parts.length < 2 ? Optional.of(0) : page(parts[1]);
        if (parts[0].isEmpty() || NUMBER.isAllOf(parts[0])) {
            return Optional.of(visit.told(topics(page(parts[0]).orElse(0), visit.language())));
        }
        return page.filter(p -> isTopic(parts[0])).map(p -> visit.told(questions(parts[0], p, visit.language())));
    }

    private Outgoing questions(String topic, int page, Language language) {
        List<Button> questions = buttons(
                knowledge.intents().values().stream()
                        .filter(intent -> intent.topic().equals(topic))
                        .toList(),
                language);
        List<Button> buttons = new ArrayList<>(paged(questions, page, TOPIC + topic + ":", language));
        buttons.add(new Button(texts.get(language, "topics.all"), TOPIC));
        return new Outgoing(texts.get(language, "topics.of", title(topic, language)), buttons);
    }

    /** The questions whose answer counts days, dates or money. */
    Outgoing calculators(int page, Language language) {
        List<Button> counting = AnswerButtons.calculators(knowledge, language);
        return new Outgoing(texts.get(language, "calc.head"), paged(counting, page, CALCULATORS, language));
    }

    /** The provinces as buttons. */
    List<Button> provinces(int page, Language language) {
        List<Button> provinces = knowledge.places().values().stream()
                .filter(place -> place.jurisdiction().parent().isPresent()
                        && place.jurisdiction().parent().get().isNational())
                .sorted(Comparator.comparing(
                                (Place place) -> !place.jurisdiction().equals(Jurisdiction.HOME))
                        .thenComparing(place -> place.jurisdiction().code()))
                .map(place -> new Button(
                        place.title().in(language),
                        Settings.PLACE + place.jurisdiction().code()))
                .toList();
        return paged(provinces, page, Settings.PLACE, language);
    }

    private List<Button> buttons(List<Intent> intents, Language language) {
        return intents.stream()
                .sorted(Comparator.comparing((Intent intent) -> topics.indexOf(intent.topic()))
                        .thenComparing(Intent::name))
                .map(intent -> new Button(intent.title().in(language), Choice.button(intent.name())))
                .toList();
    }

    /** One page of the buttons, with those that lead to the next and the one before; a page beyond the last is the last. */
    private List<Button> paged(List<Button> all, int wanted, String prefix, Language language) {
        int last = Math.max(0, (all.size() - 1) / PAGE);
        int page = Math.min(wanted, last);
        List<Button> buttons = new ArrayList<>(all.subList(page * PAGE, Math.min(all.size(), (page + 1) * PAGE)));
        if (page < last) {
            buttons.add(new Button(texts.get(language, "page.next"), prefix + (page + 1)));
        }
        if (page > 0) {
            buttons.add(new Button(texts.get(language, "page.back"), prefix + (page - 1)));
        }
        return buttons;
    }

    private String title(String topic, Language language) {
        return texts.find(language, "topic." + topic).orElse(topic);
    }
}
