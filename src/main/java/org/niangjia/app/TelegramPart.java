package org.niangjia.app;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.danger.FirstHelp;
import org.niangjia.store.SqliteStore;
import org.niangjia.telegram.TelegramEntrance;
import org.niangjia.telegram.TelegramSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Telegram, if the operator has turned it on. */
final class TelegramPart implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramPart.class);

    private final Optional<TelegramEntrance> entrance;

    /**
     * Does nothing before {@link #start}.
     *
     * @param settings none leaves Telegram off
     */
    TelegramPart(
            Optional<TelegramSettings> settings,
            SqliteStore store,
            Texts texts,
            FirstHelp firstHelp,
            Clock clock,
            IntConsumer arrived) {
        this.entrance = settings.map(
                on -> new TelegramEntrance(on, texts, firstHelp, store.inbox(), store.outbox(), clock, arrived));
    }

    boolean isOn() {
        return entrance.isPresent();
    }

    /**
     * Starts it.
     *
     * @param refused told when Telegram does not know the token
     */
    void start(Runnable refused) {
        if (entrance.isEmpty()) {
            LOG.info("Telegram is off: to turn it on, get a token from BotFather and set TELEGRAM_BOT_TOKEN");
            return;
        }
        entrance.get().start();
        var unused = entrance.get().refusal().thenRun(refused);
    }

    void wake() {
        entrance.ifPresent(TelegramEntrance::wake);
    }

    /** Why Telegram refused the token, if it did. */
    Optional<String> refusal() {
        return entrance.map(TelegramEntrance::refusal).filter(r -> r.isDone()).map(r -> r.join());
    }

    /** Its state, for those who watch over the program; nothing if it is off. */
    Map<String, String> state() {
        Map<String, String> state = new LinkedHashMap<>();
        entrance.map(TelegramEntrance::health).ifPresent(health -> {
            state.put("telegram", health.state().name().toLowerCase(Locale.ROOT));
            health.lastPoll().ifPresent(at -> state.put("telegram_last_poll", at.toString()));
        });
        return state;
    }

    @Override
    public void close() {
        entrance.ifPresent(TelegramEntrance::close);
    }
}
