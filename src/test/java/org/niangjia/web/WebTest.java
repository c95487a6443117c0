package org.niangjia.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.SteppingClock;
import org.niangjia.casework.CaseTexts;
import org.niangjia.casework.Casework;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.attendance.MemoryAskers;
import org.niangjia.consultation.journal.Journal;
import org.niangjia.consultation.verification.Verification;
import org.niangjia.store.DataKey;
import org.niangjia.store.SqliteStore;

/** A store in a file of its own and entrances served on any free port, for each test. */
abstract class WebTest {

    @TempDir
    Path folder;

    final SteppingClock clock = new SteppingClock();
    private final List<WebEntrance> entrances = new ArrayList<>();
    SqliteStore store;
    FragileJournal journal;

    @BeforeEach
    void openStore() {
        Path database = folder.resolve("data/niangjia.db");
        store = SqliteStore.open(database, DataKey.load(folder.resolve("key/data.key"), database));
        journal = new FragileJournal(store.journal());
    }

    @AfterEach
    void closeAll() {
        entrances.forEach(WebEntrance::close);
        store.close();
    }

    void stopServing() {
        entrances.forEach(WebEntrance::close);
        entrances.clear();
    }

    WebEntrance serve(Consultation consultation) {
        return serve(consultation, Map.of());
    }

    Casework casework() {
        return new Casework(
                SmallConsultation.KNOWLEDGE,
                Optional.empty(),
                store.cases(),
                new CaseTexts(SmallConsultation.TEXTS),
                new Random(1));
    }

    WebParts parts(Consultation consultation, Journal kept) {
        Verification verification = consultation.verification(store.issuedAnswers(), Optional.empty(), clock);
        return new WebParts(
                consultation,
                MemoryAskers.agreeing()
                        .attendant(
                                consultation,
                                kept,
                                SmallConsultation.KNOWLEDGE,
                                Optional.of(verification),
                                SmallConsultation.TEXTS,
                                clock),
                verification,
                new CaseAccess(casework(), store.receipts(), kept),
                SmallConsultation.PLACES,
                SmallConsultation.TEXTS,
                SmallConsultation.FIRST_HELP,
                SmallConsultation.UNION);
    }

    WebEntrance serve(Consultation consultation, Map<String, String> others) {
        WebEntrance entrance =
                new WebEntrance(new WebSettings("127.0.0.1", 0), parts(consultation, journal), () -> others, clock);
        entrances.add(entrance);
        entrance.start();
        return entrance;
    }
}
