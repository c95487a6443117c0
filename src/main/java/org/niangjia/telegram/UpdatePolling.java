package org.niangjia.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.journal.Inbox;
import org.niangjia.consultation.journal.Received;
import org.niangjia.telegram.UpdateTranslation.Translated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches updates and stores them; only then the next call acknowledges them. Where it stands is kept in memory only: after a start
 * Telegram hands out again what was not acknowledged, and the inbox leaves out what it knows. Ids are never compared with earlier ones,
 * since they may start lower after a quiet week.
 */
final class UpdatePolling {

    private static final Logger log = LoggerFactory.getLogger(UpdatePolling.class);

    /** An answer that took longer than this was waited for, so asking again at once is no busy loop. */
    private static final Duration AT_ONCE = Duration.ofMillis(200);

    private final TelegramApi api;
    private final Inbox inbox;
    private final UpdateTranslation translation;
    private final Texts texts;
    private final Unstored unstored;
    private final Consumer<String> asked;
    private final TelegramSettings.Polling settings;
    private final Clock clock;
    private final BackOff backOff;
    private final IntConsumer arrived;
    private final Closing closing;
    private final CompletableFuture<String> refusal = new CompletableFuture<>();
    private final long started = System.nanoTime();

    private volatile Optional<Heartbeat> heartbeat = Optional.empty();
    private volatile String failing = "";
    private OptionalLong offset = OptionalLong.empty();

    private record Heartbeat(long nanos, Instant at) {}

    /**
     * Polls for the inbox.
     *
     * @param unstored looks after what the inbox could not store
     * @param arrived told how many new messages were stored; must return at once
     * @param asked told in which chat somebody now waits for an answer; must return at once
     */
    UpdatePolling(
            TelegramApi api,
            Inbox inbox,
            UpdateTranslation translation,
            Texts texts,
            Unstored unstored,
            TelegramSettings.Polling settings,
            Clock clock,
            RandomGenerator random,
            IntConsumer arrived,
            Consumer<String> asked,
            Closing closing) {
        this.api = api;
        this.inbox = inbox;
        this.translation = translation;
        this.texts = texts;
        this.unstored = unstored;
        this.asked = asked;
        this.settings = settings;
        this.clock = clock;
        this.backOff = new BackOff(settings.firstBackOff(), settings.longestBackOff(), random);
        this.arrived = arrived;
        this.closing = closing;
    }

    /** Polls until it is time to stop or the token is refused. */
    void run() {
        while (!closing.begun() && !refusal.isDone()) {
            Duration pause;
            try {
                pause = poll();
            } catch (RuntimeException | Error failure) {
                pause = failed("polling failed with " + failure.getClass().getName());
            }
            closing.await(pause);
        }
    }

    /** Completed with the reason, which is logged already, when Telegram does not know the token and polling has stopped for good. */
    CompletableFuture<String> refusal() {
        return refusal;
    }

    TelegramHealth health() {
        Optional<Heartbeat> last = heartbeat;
        Optional<Instant> at = last.map(Heartbeat::at);
        if (refusal.isDone()) {
            return new TelegramHealth(TelegramHealth.State.REFUSED, at, failing);
        }
        long silent = System.nanoTime() - last.map(Heartbeat::nanos).orElse(started);
        if (silent >= settings.downAfter().toNanos()) {
            return new TelegramHealth(TelegramHealth.State.DOWN, at, failing.isEmpty() ? "no answer" : failing);
        }
        return new TelegramHealth(
                last.isPresent() ? TelegramHealth.State.UP : TelegramHealth.State.STARTING, at, failing);
    }

    /** One call and what follows from it; the pause until the next. */
    private Duration poll() {
        long asked = System.nanoTime();
        Answer answer = api.updates(offset);
        if (closing.begun()) {
            // What came is not acknowledged, so it comes again; a call that was cut short is no failure.
            return Duration.ZERO;
        }
        return answer.fold(
                done -> take(done.result(), Duration.ofNanos(System.nanoTime() - asked)),
                this::refused,
                unreached -> failed("Telegram cannot be reached: " + unreached.what()),
                unanswered -> failed("no usable answer: " + unanswered.what()));
    }

    private Duration take(JsonNode result, Duration took) {
        if (!result.isArray()) {
            return failed("an answer without a list of updates");
        }
        List<Translated> batch = translate(result);
        if (batch.isEmpty() && !result.isEmpty()) {
            return failed("updates without an id, which cannot be acknowledged");
        }
        int stored = 0;
        if (!batch.isEmpty()) {
            try {
                stored = inbox.store(batch.stream().map(Translated::received).toList());
            } catch (RuntimeException | Error failure) {
                batch.stream().map(Translated::received).forEach(unstored::help);
                return failed("the inbox could not store: " + failure.getClass().getName());
            }
            offset = OptionalLong.of(
                    batch.stream().mapToLong(Translated::updateId).max().orElseThrow() + 1);
        }
        worked();
        batch.forEach(each -> each.press()
                .ifPresent(press ->
                        api.answerCallback(press.id(), press.notice().map(key -> texts.get(press.language(), key)))));
        if (stored > 0) {
            batch.stream()
                    .map(Translated::received)
                    .filter(UpdatePolling::waits)
                    .forEach(each -> asked.accept(each.asker().key()));
            arrived.accept(stored);
        }
        return stored == 0 && took.compareTo(AT_ONCE) < 0 ? settings.idle() : Duration.ZERO;
    }

    /** Whether somebody sits in front of it. */
    private static boolean waits(Received received) {
        return received.kind() != Received.Kind.IGNORED && received.kind() != Received.Kind.GROUP;
    }

    private List<Translated> translate(JsonNode updates) {
        List<Translated> batch = new ArrayList<>();
        for (JsonNode update : updates) {
            OptionalLong id = translation.updateId(update);
            if (id.isEmpty()) {
                log.warn("Telegram sent an update without a usable id; it is left out");
                continue;
            }
            batch.add(translation.translate(id.getAsLong(), update));
        }
        return batch;
    }

    private Duration refused(Answer.Refused refused) {
        switch (refused.code()) {
            case 401, 404 -> {
                String reason = "Telegram does not know the bot token (" + refused.summary()
                        + "). Copy it again from BotFather into the setting it comes from and start again";
                failing = reason;
                log.error("{}", reason);
                refusal.complete(reason);
                return Duration.ZERO;
            }
            case 409 -> {
                return conflict(refused);
            }
            case 429 -> {
                Duration pause = failed("asked to slow down: " + refused.summary());
                return refused.retryAfter().orElse(pause);
            }
            default -> {
                return failed("refused: " + refused.summary());
            }
        }
    }

    /** Either a second bot polls with this token, or a webhook is set; only the latter is ours to end. */
    private Duration conflict(Answer.Refused refused) {
        if (refused.reason().toLowerCase(Locale.ROOT).contains("webhook is active")) {
            Duration pause = failed("a webhook was set and is being removed: " + refused.summary());
            Answer unheeded = api.deleteWebhook();
            log.debug("deleteWebhook: {}", unheeded.getClass().getSimpleName());
            return pause;
        }
        return failed("somebody else polls with this token: " + refused.summary());
    }

    /** Logs a failure once, however often it repeats. */
    private Duration failed(String what) {
        Duration pause = backOff.next();
        if (!what.equals(failing)) {
            log.warn("Telegram: {}. It is tried again until it works", what);
            failing = what;
        }
        return pause;
    }

    private void worked() {
        backOff.reset();
        if (!failing.isEmpty()) {
            log.info("Telegram: polling works again");
            failing = "";
        }
        // Last: who sees that it is up must not read what was wrong before.
        heartbeat = Optional.of(new Heartbeat(System.nanoTime(), clock.instant()));
    }
}
