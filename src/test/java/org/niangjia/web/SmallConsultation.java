package org.niangjia.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.danger.CrisisLane;
import org.niangjia.consultation.danger.FirstHelp;
import org.niangjia.knowledge.CrisisSigns;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.Place;
import org.niangjia.knowledge.Remarks;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.knowledge.WorkingCalendar;
import org.niangjia.question.Language;
import org.niangjia.understanding.SmallUnderstander;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.model.Example;
import org.niangjia.understanding.place.PlaceFinder;

/** The real knowledge base with an understander of three of its topics. Read once for all tests. */
final class SmallConsultation {

    static final String LEAVE_DAYS = "maternity_leave.days";
    static final Texts TEXTS = new Texts();

    private static final List<String> TOPICS = List.of("maternity_leave", "dismissal_protection", "breastfeeding");
    static final Knowledge KNOWLEDGE = ShippedKnowledge.get();
    private static final AnswerComposer COMPOSER = new AnswerComposer(KNOWLEDGE, TEXTS);
    static final FirstHelp FIRST_HELP = CrisisLane.load(Path.of("knowledge"), TEXTS);
    static final List<Place> PLACES = List.copyOf(KNOWLEDGE.places().values());
    static final Function<Language, String> UNION = language -> COMPOSER.hotline("union", language);

    private static final SmallUnderstander UNDERSTANDER = new SmallUnderstander(examples());

    private SmallConsultation() {}

    /** Answers everything. */
    static Consultation sure() {
        return with(UNDERSTANDER.sure());
    }

    /** Asks back every time. */
    static Consultation unsure() {
        return with(UNDERSTANDER.unsure());
    }

    /** Understands nothing. */
    static Consultation deaf() {
        return with(UNDERSTANDER.deaf());
    }

    /** Fails on every question, as a bug would: the model knows intents that the knowledge has not. */
    static Consultation broken() {
        Knowledge empty = new Knowledge(
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of("none", KNOWLEDGE.intents().values().iterator().next()),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                CrisisSigns.NONE,
                List.of(),
                Remarks.NONE,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                new WorkingCalendar(Map.of()),
                "r0",
                "i0");
        return new Consultation(empty, UNDERSTANDER.sure(), new PlaceFinder(Map.of()), Optional.empty(), TEXTS);
    }

    static String title(String intent, Language language) {
        return KNOWLEDGE.intent(intent).orElseThrow().title().in(language);
    }

    private static Consultation with(Understander understander) {
        return new Consultation(KNOWLEDGE, understander, new PlaceFinder(Map.of()), Optional.empty(), TEXTS);
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        KNOWLEDGE.intents().values().stream()
                .filter(intent -> TOPICS.contains(intent.topic()))
                .sorted(Comparator.comparing(Intent::name))
                .forEach(intent -> intent.utterances()
                        .forEach((language, utterances) -> utterances.forEach(
                                words -> examples.add(new Example(language, words, Optional.of(intent.name()))))));
        return examples;
    }
}
