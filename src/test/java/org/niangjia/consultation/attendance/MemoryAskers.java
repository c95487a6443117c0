package org.niangjia.consultation.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.consent.AskerData;
import org.niangjia.consultation.consent.AskerRecord;
import org.niangjia.consultation.consent.AskerRecords;
import org.niangjia.consultation.consent.AskerStore;
import org.niangjia.consultation.consent.Consent;
import org.niangjia.consultation.consent.HeldData;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Journal;
import org.niangjia.consultation.verification.Verification;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Asker;

/** What askers chose, in memory, with a list of the exchanges of which nothing is kept. */
public final class MemoryAskers implements AskerRecords {

    private final AskerRecord atFirst;
    private final Map<Asker, AskerRecord> chosen = new HashMap<>();
    private final List<Exchange> passed = new ArrayList<>();

    private MemoryAskers(AskerRecord atFirst) {
        this.atFirst = atFirst;
    }

    /** Nobody was asked for consent yet. */
    public static MemoryAskers strangers() {
        return new MemoryAskers(AskerRecord.NEW);
    }

    /** Everybody agrees, and does without the line that hides a reply. */
    public static MemoryAskers agreeing() {
        return new MemoryAskers(AskerRecord.NEW.with(Consent.GIVEN).withDiscreet(false));
    }

    public Attendant attendant(Consultation consultation, Journal kept, Knowledge knowledge, Texts texts, Clock clock) {
        return attendant(consultation, kept, knowledge, Optional.empty(), texts, clock);
    }

    public Attendant attendant(
            Consultation consultation,
            Journal kept,
            Knowledge knowledge,
            Optional<Verification> verification,
            Texts texts,
            Clock clock) {
        return new Attendant(consultation, consultation, knowledge, store(kept), verification, texts, clock);
    }

    public AskerStore store(Journal kept) {
        Journal passing = new Journal() {
            @Override
            public void record(Exchange exchange) {
                passed.add(exchange);
            }

            @Override
            public Optional<Dialogue> dialogue(Asker asker, Instant since) {
                return Optional.empty();
            }
        };
        AskerData none = new AskerData() {
            @Override
            public HeldData heldOf(Asker asker) {
                return new HeldData(of(asker), List.of(), "{}");
            }

            @Override
            public void erase(Asker asker) {
                chosen.remove(asker);
            }
        };
        return new AskerStore(kept, passing, this, none);
    }

    /** The exchanges of which nothing is kept. */
    public List<Exchange> passed() {
        return passed;
    }

    @Override
    public AskerRecord of(Asker asker) {
        return chosen.getOrDefault(asker, atFirst);
    }

    @Override
    public void keep(Asker asker, AskerRecord record, Instant at) {
        chosen.put(asker, record);
    }
}
