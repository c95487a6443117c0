package org.niangjia.telegram;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.niangjia.consultation.danger.FirstHelp;
import org.niangjia.consultation.journal.Received;
import org.niangjia.question.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/**
 * Looks after what came in while the inbox cannot store: it is not acknowledged and comes again, but somebody in danger must not wait for
 * that, so what to do first is sent past the outbox, once for each update. Used by the polling thread only.
 */
final class Unstored {

    private static final Logger log = LoggerFactory.getLogger(Unstored.class);

    /** Telegram hands out no more than these before it is told that they arrived. */
    private static final int REMEMBERED = 1_000;

    private final TelegramApi api;
    private final FirstHelp firstHelp;
    private final Set<String> told = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    Unstored(TelegramApi api, FirstHelp firstHelp) {
        this.api = api;
        this.firstHelp = firstHelp;
    }

    /** Sends first help if the words say that somebody is in danger; says no more than that in the log. */
    void help(Received received) {
        if (!received.kind().isWords() || told.contains(received.id())) {
            return;
        }
        String words = received.text().value();
        firstHelp.reply(words, Language.of(words)).ifPresent(help -> {
            Answer answer = api.send(new SendMessage(received.asker().key(), help));
            if (answer instanceof Answer.Done) {
                told.add(received.id());
                log.warn("First help was sent past the outbox, because the inbox cannot store");
            }
        });
    }
}
