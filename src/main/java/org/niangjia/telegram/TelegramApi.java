package org.niangjia.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * The few calls of the Bot API that are made. No call throws: how it ended is an {@link Answer}. The address of each call holds the token,
 * so no exception of the network leaves this class. Safe for use by several threads; its own threads end with {@link #close}.
 */
final class TelegramApi implements AutoCloseable {

    /** How much longer than its own limit a call is waited for: looking up a host cannot be cut short. */
    private static final Duration BEYOND = Duration.ofSeconds(10);
    /** Before the other end does so, which usually keeps an idle connection for a minute. */
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(30);

    private final String token;
    private final TelegramSettings.Polling polling;
    private final AnswerReading reading;
    private final ExecutorService threads = Executors.newCachedThreadPool(threadFactory());
    private final ConnectionPool connections = new ConnectionPool(16, KEEP_ALIVE.toSeconds(), TimeUnit.SECONDS);
    private final HttpUrl base;
    private final Line polls;
    private final Line sends;

    TelegramApi(TelegramSettings settings) {
        token = settings.token();
        polling = settings.polling();
        reading = new AnswerReading(token);
        base = new HttpUrl.Builder()
                .scheme(settings.baseUrl().getScheme())
                .host(settings.baseUrl().getHost())
                .port(settings.port())
                .build();
        polls = new Line(settings, polling.longPoll().plus(polling.grace()));
        sends = new Line(settings, settings.sending().within());
    }

    /** Fetches updates from the offset on, which acknowledges those below it; without one, whatever waits. Waits for one to come. */
    Answer updates(OptionalLong offset) {
        return polls.call(
                new FetchUpdates(offset, Math.toIntExact(polling.longPoll().toSeconds())));
    }

    Answer send(SendMessage message) {
        return sends.call(message);
    }

    /** Puts words in the place of those of an earlier message. Doing so twice is as good as once. */
    Answer edit(EditMessageText message) {
        return sends.call(message);
    }

    Answer sendDocument(OutgoingDocument document) {
        return sends.upload("senddocument", document.form());
    }

    /**
     * Stops the clock on a pressed button. Returns at once; whether it works is of no consequence.
     *
     * @param notice what is shown above the chat for a moment, if anything; at most 200 characters
     */
    void answerCallback(String id, Optional<String> notice) {
        AnswerCallbackQuery answer = new AnswerCallbackQuery(id);
        notice.ifPresent(answer::setText);
        sends.callLater(answer);
    }

    /** Shows for five seconds that an answer is being written. Returns at once; whether it works is of no consequence. */
    void typing(String chat) {
        sends.callLater(new SendChatAction(chat, "typing"));
    }

    /** Any other call, about the bot itself. */
    Answer ask(BotApiMethod<?> method) {
        return sends.call(method);
    }

    /** Ends delivery by webhook, which excludes polling. What waits is kept. */
    Answer deleteWebhook() {
        return sends.call(DeleteWebhook.builder().dropPendingUpdates(false).build());
    }

    void cancelPolls() {
        polls.dispatcher.cancelAll();
    }

    void cancelSends() {
        sends.dispatcher.cancelAll();
    }

    @Override
    public void close() {
        cancelPolls();
        cancelSends();
        threads.shutdown();
        connections.evictAll();
    }

    private static ThreadFactory threadFactory() {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "telegram-http-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** A client of its own for polls and one for sends, so that cancelling the one leaves the other alone. */
    private final class Line {

        final Dispatcher dispatcher = new Dispatcher(threads);
        private final Duration limit;
        private final OkHttpClient http;
        private final OkHttpTelegramClient client;

        Line(TelegramSettings settings, Duration limit) {
            this.limit = limit;
            dispatcher.setMaxRequestsPerHost(32);
            http = CallGuard.on(new OkHttpClient.Builder())
                    .dispatcher(dispatcher)
                    .connectionPool(connections)
                    .callTimeout(limit)
                    // Silence is cut short by the limit of the whole call, so that it is always the same failure.
                    .readTimeout(Duration.ZERO)
                    // A silent second try would send a message twice without anybody knowing.
                    .retryOnConnectionFailure(false)
                    // The token goes to the host it is meant for and to no other.
                    .followRedirects(false)
                    .followSslRedirects(false)
                    .build();
            TelegramUrl url = TelegramUrl.builder()
                    .schema(settings.baseUrl().getScheme())
                    .host(settings.baseUrl().getHost())
                    .port(settings.port())
                    .build();
            client = new OkHttpTelegramClient(http, settings.token(), url);
        }

        Answer call(BotApiMethod<?> method) {
            try {
                String text = start(method).get(limit.plus(BEYOND).toMillis(), TimeUnit.MILLISECONDS);
                return reading.read(text);
            } catch (ExecutionException failure) {
                return AnswerReading.failed(
                        Optional.ofNullable(failure.getCause()).orElse(failure));
            } catch (TimeoutException late) {
                return new Answer.Unanswered("no answer in time");
            } catch (TelegramApiException | RuntimeException failure) {
                return new Answer.Unreached(failure.getClass().getSimpleName());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return new Answer.Unanswered("interrupted");
            }
        }

        /** A call with a file. The library takes files from the disk only, and reads the answer into its types. */
        Answer upload(String method, RequestBody form) {
            HttpUrl address = base.newBuilder()
                    .addPathSegment("bot" + token)
                    .addPathSegment(method)
                    .build();
            Request request = new Request.Builder().url(address).post(form).build();
            try (Response response = http.newCall(request).execute()) {
                ResponseBody body = response.body();
                return reading.read(body == null ? "" : body.string());
            } catch (IOException failure) {
                return AnswerReading.failed(failure);
            }
        }

        void callLater(BotApiMethod<?> method) {
            try {
                CompletableFuture<String> unheeded = start(method);
                assert unheeded != null;
            } catch (TelegramApiException | RuntimeException failure) {
                // Best effort: the asker sees the clock on her button for a while.
                return;
            }
        }

        private CompletableFuture<String> start(BotApiMethod<?> method) throws TelegramApiException {
            return client.executeAsync(new ApiCall(method));
        }
    }
}
