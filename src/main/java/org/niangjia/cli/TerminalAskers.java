package org.niangjia.cli;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.consultation.consent.AskerData;
import org.niangjia.consultation.consent.AskerRecord;
import org.niangjia.consultation.consent.AskerRecords;
import org.niangjia.consultation.consent.AskerStore;
import org.niangjia.consultation.consent.Consent;
import org.niangjia.consultation.consent.HeldData;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Journal;
import org.niangjia.question.Asker;

/**
 * Askers at the terminal. Whoever sits there runs the program and has told it whether to record, so that is not asked again; she can still
 * take it back.
 */
final class TerminalAskers {

    private TerminalAskers() {}

    /** What is recorded goes to the store. */
    static AskerStore recording(AskerStore store) {
        AskerRecords agreeing = new AskerRecords() {
            @Override
            public AskerRecord of(Asker asker) {
                return agreed(store.askers().of(asker));
            }

            @Override
            public void keep(Asker asker, AskerRecord record, Instant at) {
                store.askers().keep(asker, record, at);
            }
        };
        return new AskerStore(store.kept(), store.passing(), agreeing, store.data());
    }

    /** Nothing is recorded; what she chooses holds until the program ends. */
    static AskerStore keepingNothing() {
        Map<Asker, AskerRecord> chosen = new HashMap<>();
        AskerRecords inMemory = new AskerRecords() {
            @Override
            public AskerRecord of(Asker asker) {
                return agreed(chosen.getOrDefault(asker, AskerRecord.NEW));
            }

            @Override
            public void keep(Asker asker, AskerRecord record, Instant at) {
                chosen.put(asker, record);
            }
        };
        Journal nothing = new Journal() {
            @Override
            public void record(Exchange exchange) {}

            @Override
            public Optional<Dialogue> dialogue(Asker asker, Instant since) {
                return Optional.empty();
            }
        };
        AskerData none = new AskerData() {
            @Override
            public HeldData heldOf(Asker asker) {
                return new HeldData(inMemory.of(asker), List.of(), "{}");
            }

            @Override
            public void erase(Asker asker) {
                chosen.remove(asker);
            }
        };
        return new AskerStore(nothing, nothing, inMemory, none);
    }

    private static AskerRecord agreed(AskerRecord record) {
        return record.consent() == Consent.NOT_ASKED ? record.with(Consent.GIVEN) : record;
    }
}
