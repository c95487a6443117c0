package org.niangjia.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.journal.Journal;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the program says of its own state, for those who watch over it. */
final class Health {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    /** Nobody: asking the store for the dialogue of nobody shows that the store can be asked. */
    private static final Asker NOBODY = new Asker(Channel.WEB, "health");

    private final Consultation consultation;
    private final Journal journal;
    private final Supplier<Map<String, String>> others;
    private final Clock clock;

    Health(Consultation consultation, Journal journal, Supplier<Map<String, String>> others, Clock clock) {
        this.consultation = consultation;
        this.journal = journal;
        this.others = others;
        this.clock = clock;
    }

    void show(Context context) {
        boolean ok = storeAnswers() && consultation.answers();
        ObjectNode health = JSON.createObjectNode();
        health.put("ok", ok);
        health.put("answers", consultation.answers());
        health.put("revision", consultation.revision());
        others.get().forEach(health::put);
        context.status(ok ? 200 : 503).contentType("application/json").result(health.toString());
    }

    private boolean storeAnswers() {
        try {
            var unused = journal.dialogue(NOBODY, clock.instant());
            return true;
        } catch (RuntimeException e) {
            LOG.error("the store does not answer", e);
            return false;
        }
    }
}
