package org.niangjia.telegram.fake;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Scanner;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Bot API server on this machine's loopback, with Telegram's rules. Safe for use by several threads.
 *
 * <p>From another process: {@code POST /fake/deliver?chat=1&text=…} says something to the bot, {@code GET /fake/sent} is what it sent.
 */
public final class FakeBotApi implements AutoCloseable {

    /** The token it knows. It looks like a real one, so that a test which searches logs for it searches for the right shape. */
    public static final String TOKEN = "4242424242:AAFakeFakeFakeFakeFakeFakeFakeFakeFake";

    private static final Logger log = LoggerFactory.getLogger(FakeBotApi.class);

    static {
        // Without it small answers wait 40 ms for the other end's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** In ASCII, as Telegram's server writes: so half of a surrogate pair, which UTF-8 has not, comes through. */
    private final JsonMapper json =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "fake-bot-api");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer server;
    private final String token;
    private final TelegramRules rules = new TelegramRules();
    private final Faults faults = new Faults();

    private final List<Call> calls = new ArrayList<>();
    private final List<Long> offsets = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * A message that was taken, in the order they were.
     *
     * @param nanos {@link System#nanoTime} when it came
     * @param raw as it was written, with tags
     * @param text what the asker reads
     * @param buttons data of each, by row; those of one row with a bar between them
     */
    public record Sent(
            long nanos,
            Instant at,
            long chat,
            int messageId,
            String raw,
            String text,
            boolean html,
            OptionalLong replyTo,
            List<String> buttons,
            Optional<File> file) {

        /** A file that came with it. */
        public record File(String name, String type, String content) {}
    }

    /** A call that was made, whatever came of it. */
    public record Call(long nanos, String method, int number, JsonNode parameters) {}

    /** Listens on a free port. */
    public FakeBotApi() {
        this(0, TOKEN);
    }

    public FakeBotApi(int port, String token) {
        this.token = token;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 256);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Where to point the bot. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port());
    }

    public int port() {
        return server.getAddress().getPort();
    }

    // ---- what askers do

    /** An asker says something; the update's id. */
    public long deliver(long chat, String text) {
        return rules.deliver(chat, text);
    }

    /** An asker presses a button; the update's id. */
    public long press(long chat, String data) {
        return rules.press(chat, data);
    }

    /** Any update at all; without an {@code update_id} it gets the next one. */
    public long deliverRaw(String update) {
        return rules.deliverRaw(update);
    }

    /** Hands an update out once more under the id it has, even if it was acknowledged. */
    public void deliverAgain(long id, long chat, String text) {
        rules.deliverAgain(id, chat, text);
    }

    /** Hands an update, which has an {@code update_id}, out once more as it was, even if it was acknowledged. */
    public void deliverAgain(String update) {
        rules.deliverAgain(update);
    }

    /** After a quiet week ids begin anew. Nothing may wait. */
    public void restartIdsAt(long id) {
        rules.restartIdsAt(id);
    }

    /** The asker blocks the bot. */
    public void block(long chat) {
        rules.block(chat);
    }

    /** She lets it write again. */
    public void unblock(long chat) {
        rules.unblock(chat);
    }

    /** The group becomes a supergroup, which has a new id. */
    public void migrate(long chat, long to) {
        rules.migrate(chat, to);
    }

    /** The asker deletes a message of the bot for both. */
    public void delete(long chat, int message) {
        rules.delete(chat, message);
    }

    /** No such chat. */
    public void forget(long chat) {
        rules.forget(chat);
    }

    /** Updates go to a webhook, and polling is refused until it is deleted. */
    public void setWebhook() {
        rules.setWebhook();
    }

    /** Sets its clock ahead: updates expire after 24 hours. */
    public void advance(Duration by) {
        rules.advance(by);
    }

    // ---- faults

    /** The next calls of this method that have no fault yet fail so, as many times. */
    public void failNext(String method, Fault fault, int times) {
        faults.failNext(key(method), fault, times);
    }

    public void failNext(String method, Fault fault) {
        failNext(method, fault, 1);
    }

    /** The n-th call of this method fails so, n from 1 since the start. */
    public void failCall(String method, int number, Fault fault) {
        faults.failCall(key(method), number, fault);
    }

    /** Each call fails so to which this applies. */
    public void failWhen(Predicate<Call> applies, Fault fault) {
        faults.failWhen(applies, fault);
    }

    /** Every call of this method fails so until it is {@linkplain #heal healed}. */
    public void failAlways(String method, Fault fault) {
        faults.failAlways(key(method), fault);
    }

    public void heal(String method) {
        faults.heal(key(method));
    }

    // ---- what was seen

    public List<Sent> sent() {
        return rules.sent();
    }

    public List<Sent> sentTo(long chat) {
        return sent().stream().filter(each -> each.chat == chat).toList();
    }

    /** What was put in the place of an earlier message, in the order it was. */
    public List<Sent> edits() {
        return rules.edits();
    }

    /** The commands in the menu for a language code; empty for everybody else. */
    public List<String> commands(String language) {
        return rules.profile().commandNames(language);
    }

    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    public List<Call> calls(String method) {
        return calls().stream().filter(call -> call.method.equals(key(method))).toList();
    }

    /** The offset of each getUpdates, 0 where it had none. */
    public synchronized List<Long> offsets() {
        return List.copyOf(offsets);
    }

    /** How many updates were not acknowledged yet. */
    public int unacknowledged() {
        return rules.unacknowledged();
    }

    @Override
    public void close() {
        rules.close();
        server.stop(0);
        threads.shutdownNow();
    }

    // ---- the server

    private void handle(HttpExchange exchange) throws IOException {
        long nanos = System.nanoTime();
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/", -1);
            if (path.length == 3 && "fake".equals(path[1])) {
                Wire.respond(
                        exchange,
                        200,
                        "application/json",
                        control(path[2], Wire.parameters(exchange)).toString());
                return;
            }
            if (path.length != 3 || !path[1].startsWith("bot")) {
                Wire.respond(
                        exchange,
                        404,
                        "application/json",
                        refusal(new TelegramRules.Refusal(404, "Not Found")).toString());
                return;
            }
            call(exchange, path[1].substring(3), key(path[2]), Wire.parameters(exchange), nanos);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            log.trace("the caller is gone", gone);
        } catch (RuntimeException failure) {
            log.error("The fake Bot API failed", failure);
            throw failure;
        }
    }

    private void call(HttpExchange exchange, String given, String method, JsonNode parameters, long nanos)
            throws IOException, InterruptedException {
        Optional<Fault> fault = count(method, parameters, nanos);
        if (fault.isPresent() && fault.get() instanceof Fault.Says says) {
            Wire.respond(exchange, says.status(), says.contentType(), says.body());
            return;
        }
        if (fault.isPresent() && fault.get() instanceof Fault.Hang hang) {
            rules.pause(hang.duration());
            return;
        }
        if (fault.isPresent() && fault.get() instanceof Fault.Cut cut && !cut.accepted()) {
            return;
        }
        int status = 200;
        ObjectNode answer;
        try {
            if (!given.equals(token)) {
                throw new TelegramRules.Refusal(401, "Unauthorized");
            }
            answer = json.createObjectNode().put("ok", true);
            answer.set("result", rules.result(method, parameters, nanos));
        } catch (TelegramRules.Refusal refused) {
            status = refused.code;
            answer = refusal(refused);
        }
        if (fault.isPresent() && fault.get() instanceof Fault.Cut) {
            return;
        }
        if (fault.isPresent() && fault.get() instanceof Fault.Late late) {
            rules.pause(late.duration());
        }
        String body = json.writeValueAsString(answer);
        boolean half = fault.isPresent() && fault.get() instanceof Fault.HalfAnswer;
        Wire.respond(exchange, status, "application/json", half ? body.substring(0, body.length() / 2) : body);
    }

    private synchronized Optional<Fault> count(String method, JsonNode parameters, long nanos) {
        Call call = new Call(nanos, method, counts.merge(method, 1, Integer::sum), parameters);
        calls.add(call);
        if (method.equals("getupdates")) {
            offsets.add(parameters.path("offset").asLong(0));
        }
        return faults.of(call);
    }

    private ObjectNode refusal(TelegramRules.Refusal refused) {
        ObjectNode answer = json.createObjectNode()
                .put("ok", false)
                .put("error_code", refused.code)
                .put("description", refused.description());
        refused.migratedTo.ifPresent(chat -> answer.putObject("parameters").put("migrate_to_chat_id", chat));
        return answer;
    }

    private JsonNode control(String what, JsonNode parameters) {
        return switch (what) {
            case "deliver" ->
                json.createObjectNode()
                        .put(
                                "update_id",
                                deliver(
                                        parameters.path("chat").asLong(1),
                                        parameters.path("text").asText("")));
            case "press" ->
                json.createObjectNode()
                        .put(
                                "update_id",
                                press(
                                        parameters.path("chat").asLong(1),
                                        parameters.path("data").asText("")));
            case "sent" -> {
                ArrayNode all = json.createArrayNode();
                for (Sent each : sent()) {
                    ObjectNode one = all.addObject().put("chat", each.chat).put("text", each.text);
                    each.buttons.forEach(one.putArray("buttons")::add);
                }
                yield all;
            }
            default -> json.createObjectNode().put("error", "deliver, press or sent");
        };
    }

    private static String key(String method) {
        return method.toLowerCase(Locale.ROOT);
    }

    /**
     * A Telegram to try the bot against: {@code FakeBotApi PORT}. Each line typed is said to the bot by chat 1 (or, as {@code 7: …}, by
     * chat 7; {@code /press DATA} presses a button), and what the bot sends is logged.
     */
    public static void main(String[] arguments) throws InterruptedException {
        int port = arguments.length == 0 ? 8081 : Integer.parseInt(arguments[0]);
        try (FakeBotApi api = new FakeBotApi(port, TOKEN);
                Scanner lines = new Scanner(System.in, StandardCharsets.UTF_8)) {
            log.info("Bot API at {} for the token {}", api.url(), TOKEN);
            Thread show = new Thread(() -> api.show(), "fake-bot-api-show");
            show.setDaemon(true);
            show.start();
            while (lines.hasNextLine()) {
                api.say(lines.nextLine());
            }
            show.join();
        }
    }

    private void say(String line) {
        int colon = line.indexOf(": ");
        boolean named = colon > 0 && line.substring(0, colon).matches("\\d{1,18}");
        long chat = named ? Long.parseLong(line.substring(0, colon)) : 1;
        String words = named ? line.substring(colon + 2) : line;
        if (words.startsWith("/press ")) {
            press(chat, words.substring("/press ".length()));
        } else if (!words.isBlank()) {
            deliver(chat, words);
        }
    }

    private void show() {
        int shown = 0;
        try {
            while (true) {
                List<Sent> all = sent();
                for (Sent each : all.subList(shown, all.size())) {
                    log.info("to {}: {} {}", each.chat, each.text, each.buttons);
                }
                shown = all.size();
                rules.pause(Duration.ofMillis(200));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
