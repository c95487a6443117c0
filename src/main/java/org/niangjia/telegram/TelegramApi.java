package org.niangjia.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.niangjia.consultation.Attachment;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
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

    private static final int LONGEST_REASON = 100;

    private final String token;
    private final TelegramSettings.Polling polling;
    private final JsonMapper json = new JsonMapper();
    private final ExecutorService threads = Executors.newCachedThreadPool(threadFactory());
    private final ConnectionPool connections = new ConnectionPool(16, KEEP_ALIVE.toSeconds(), TimeUnit.SECONDS);
    private final HttpUrl base;
    private final Line polls;
    private final Line sends;

    TelegramApi(TelegramSettings settings) {
        token = settings.token();
        polling = settings.polling();
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

    /**
     * A file with a few words below it.
     *
     * @param words may be empty
     * @param html whether the words are HTML
     */
    record Document(
            String chat,
            Attachment file,
            String words,
            boolean html,
            Optional<ReplyParameters> quoted,
            Optional<InlineKeyboardMarkup> keyboard) {}

    Answer sendDocument(Document document) {
        return sends.upload("senddocument", form(document));
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

    /** The library has no document of text; and its call would read the answer into its types. */
    private RequestBody form(Document document) {
        MultipartBody.Builder form = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("chat_id", document.chat)
                .addFormDataPart(
                        "document",
                        document.file.name(),
                        RequestBody.create(
                                document.file.text().getBytes(StandardCharsets.UTF_8),
                                MediaType.parse(document.file.mediaType())));
        if (!document.words.isEmpty()) {
            form.addFormDataPart("caption", document.words);
        }
        if (document.html && !document.words.isEmpty()) {
            form.addFormDataPart("parse_mode", ParseMode.HTML);
        }
        document.quoted.ifPresent(quoted -> form.addFormDataPart("reply_parameters", written(quoted)));
        document.keyboard.ifPresent(keyboard -> form.addFormDataPart("reply_markup", written(keyboard)));
        return form.build();
    }

    private String written(Object part) {
        try {
            return json.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the library's types can be written", e);
        }
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

    private Answer read(String text) {
        JsonNode answer;
        try {
            answer = json.readTree(text);
        } catch (JsonProcessingException notJson) {
            return new Answer.Unanswered("an answer that is no JSON, or half of it");
        }
        if (answer.path("ok").asBoolean(false)) {
            return new Answer.Done(answer.path("result"));
        }
        if (!answer.path("error_code").isInt()) {
            return new Answer.Unanswered("an answer that says neither yes nor no");
        }
        return new Answer.Refused(
                answer.path("error_code").asInt(),
                reason(answer.path("description").asText("")),
                RetryAfter.of(answer.path("parameters")),
                movedTo(answer.path("parameters").path("migrate_to_chat_id")));
    }

    /** Telegram quotes what it does not like: that may be a worker's words, so it is cut off. */
    private String reason(String description) {
        int quote = description.indexOf('"');
        String unquoted = quote < 0 ? description : description.substring(0, quote);
        String short_ = unquoted.length() > LONGEST_REASON ? unquoted.substring(0, LONGEST_REASON) : unquoted;
        return short_.replace(token, "…").replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static Optional<String> movedTo(JsonNode chat) {
        return chat.isIntegralNumber() ? Optional.of(chat.asText()) : Optional.empty();
    }

    private static Answer failed(Throwable failure) {
        if (failure instanceof CallGuard.CallFailed call) {
            String what = String.valueOf(call.getMessage());
            return call.left ? new Answer.Unanswered(what) : new Answer.Unreached(what);
        }
        if (failure instanceof CallGuard.TooMany tooMany) {
            return new Answer.Refused(429, "Too Many Requests", RetryAfter.parse(tooMany.retryAfter), Optional.empty());
        }
        // Unknown, so the worse is taken for granted: that the call left.
        return new Answer.Unanswered(failure.getClass().getSimpleName());
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
                return read(text);
            } catch (ExecutionException failure) {
                return failed(Optional.ofNullable(failure.getCause()).orElse(failure));
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
                return read(body == null ? "" : body.string());
            } catch (IOException failure) {
                return failed(failure);
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
