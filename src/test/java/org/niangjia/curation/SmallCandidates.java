package org.niangjia.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.entitlement.WorkedCases;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.KnowledgeLoader;
import org.niangjia.knowledge.Loading;
import org.niangjia.understanding.SmallUnderstander;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.model.Example;
import org.niangjia.understanding.model.Progress;
import org.niangjia.understanding.place.PlaceFinder;

/** Candidates whose model is trained in a moment, on real files. */
public final class SmallCandidates implements Candidates {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Texts texts;
    private final AtomicReference<Candidate> serving = new AtomicReference<>();
    private final Folders live;

    public SmallCandidates(Folders live, Texts texts) {
        this.live = live;
        this.texts = texts;
    }

    private record Small(Knowledge knowledge, Consultation consultation, Consultation present, SmallCandidates of)
            implements Candidate {
        @Override
        public void serve() {
            of.serving.set(this);
        }
    }

    /** What answers now. */
    public Candidate current() {
        Candidate now = serving.get();
        if (now == null) {
            Knowledge knowledge = check(live).knowledge().orElseThrow();
            Consultation consultation = consultation(knowledge);
            now = new Small(knowledge, consultation, consultation, this);
            serving.set(now);
        }
        return now;
    }

    @Override
    public String revision() {
        return current().knowledge().revision();
    }

    @Override
    public Loading check(Folders files) {
        Loading loading = KnowledgeLoader.check(files.knowledge(), files.intents(), Optional.empty(), TODAY);
        return new Loading(
                loading.knowledge(),
                Stream.concat(
                                loading.problems().stream(),
                                loading.knowledge().stream().flatMap(read -> WorkedCases.check(read).stream()))
                        .toList(),
                loading.notices(),
                loading.utterances(),
                loading.lookedUp());
    }

    @Override
    public Candidate of(Knowledge knowledge, Progress progress) {
        return new Small(knowledge, consultation(knowledge), current().consultation(), this);
    }

    private Consultation consultation(Knowledge knowledge) {
        return new Consultation(
                knowledge,
                understander(knowledge),
                new PlaceFinder(knowledge.placesByName(), knowledge.notPlaces()),
                Optional.empty(),
                texts.keepingNothing());
    }

    private static Understander understander(Knowledge knowledge) {
        List<Example> examples = knowledge.intents().values().stream()
                .flatMap(intent -> intent.utterances().entrySet().stream()
                        .flatMap(spoken -> spoken.getValue().stream()
                                .map(words -> new Example(spoken.getKey(), words, Optional.of(intent.name())))))
                .toList();
        return new SmallUnderstander(examples).sure();
    }
}
