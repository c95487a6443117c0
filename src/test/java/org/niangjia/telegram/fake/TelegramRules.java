package org.niangjia.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.niangjia.telegram.fake.FakeBotApi.Sent;

/** Telegram's side of things: its chats, its updates and the rules of its calls. Safe for use by several threads. */
final class TelegramRules {

    private static final int LONGEST_TEXT = 4096;
    private static final int MOST_UPDATES = 100;
    private static final Duration LONGEST_POLL = Duration.ofSeconds(50);
    private static final long BOT = 4_242_424_242L;

    private final JsonMapper json = new JsonMapper();
    private final UpdateQueue updates = new UpdateQueue();
    private final List<Sent> sent = new ArrayList<>();
    private final Set<Long> blocked = new HashSet<>();
    private final Set<Long> unknown = new HashSet<>();
    private final Map<Long, Integer> lastMessage = new HashMap<>();
    private Duration ahead = Duration.ZERO;
    private long poll;
    private long callbacks;
    private boolean webhook;
    private boolean closed;

    /** A call that is refused. */
    static final class Refusal extends Exception {
        final int code;

        Refusal(int code, String description) {
            super(description);
            this.code = code;
        }

        String description() {
            return String.valueOf(getMessage());
        }
    }

    /** An asker says something; the update's id. */
    synchronized long deliver(long chat, String text) {
        ObjectNode update = json.createObjectNode();
        message(update.putObject("message"), chat).put("text", text);
        return enqueue(update);
    }

    /** An asker presses a button; the update's id. */
    synchronized long press(long chat, String data) {
        ObjectNode update = json.createObjectNode();
        ObjectNode callback = update.putObject("callback_query");
        callback.put("id", "press-" + ++callbacks).put("data", data).put("chat_instance", "1");
        from(callback.putObject("from"), chat);
        message(callback.putObject("message"), chat).put("text", "…");
        return enqueue(update);
    }

    /** Any update at all; without an {@code update_id} it gets the next one. */
    synchronized long deliverRaw(String update) {
        return enqueue(read(update));
    }

    private ObjectNode read(String update) {
        try {
            return (ObjectNode) json.readTree(update);
        } catch (IOException notJson) {
            throw new IllegalArgumentException("not JSON", notJson);
        }
    }

    /** Hands an update out once more under the id it has, even if it was acknowledged. */
    synchronized void deliverAgain(long id, long chat, String text) {
        ObjectNode update = json.createObjectNode().put("update_id", id);
        message(update.putObject("message"), chat).put("text", text);
        updates.addAgain(update);
        notifyAll();
    }

    /** Hands an update out once more as it was. */
    synchronized void deliverAgain(String update) {
        updates.addAgain(read(update));
        notifyAll();
    }

    synchronized void restartIdsAt(long id) {
        updates.restartIdsAt(id);
    }

    synchronized void block(long chat) {
        blocked.add(chat);
    }

    /** No such chat. */
    synchronized void forget(long chat) {
        unknown.add(chat);
    }

    synchronized void setWebhook() {
        webhook = true;
    }

    /** Sets its clock ahead: updates expire after 24 hours. */
    synchronized void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    synchronized int unacknowledged() {
        return updates.size();
    }

    /** Lets go of everybody who waits. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Waits so long, or until it is closed. */
    synchronized void pause(Duration duration) throws InterruptedException {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = end - System.nanoTime(); left > 0 && !closed; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    /** What a call does. */
    JsonNode result(String method, JsonNode parameters, long nanos) throws Refusal, InterruptedException {
        return switch (method) {
            case "getme" ->
                from(json.createObjectNode(), BOT)
                        .put("is_bot", true)
                        .put("first_name", "Fake")
                        .put("username", "fake_bot")
                        .put("can_join_groups", false)
                        .put("can_read_all_group_messages", false)
                        .put("supports_inline_queries", false);
            case "getupdates" -> updates(parameters);
            case "sendmessage" -> send(parameters, nanos);
            case "editmessagetext" -> edit(parameters);
            case "deletewebhook" -> {
                synchronized (this) {
                    webhook = false;
                }
                yield json.getNodeFactory().booleanNode(true);
            }
            case "answercallbackquery", "setmycommands", "sendchataction", "deletemycommands" ->
                json.getNodeFactory().booleanNode(true);
            case "getwebhookinfo" ->
                json.createObjectNode()
                        .put("url", "")
                        .put("has_custom_certificate", false)
                        .put("pending_update_count", unacknowledged());
            default -> throw new Refusal(404, "Not Found: method not found");
        };
    }

    private synchronized ArrayNode updates(JsonNode parameters) throws Refusal, InterruptedException {
        if (webhook) {
            throw new Refusal(
                    409,
                    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        }
        long mine = ++poll;
        notifyAll();
        int asked = parameters.path("limit").asInt(MOST_UPDATES);
        int limit = asked < 1 || asked > MOST_UPDATES ? MOST_UPDATES : asked;
        long seconds = Math.max(0, parameters.path("timeout").asLong(0));
        long end = System.nanoTime() + Math.min(TimeUnit.SECONDS.toNanos(seconds), LONGEST_POLL.toNanos());
        updates.acknowledge(parameters.path("offset").asLong(0), now());
        while (updates.size() == 0 && !closed) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                break;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
            if (mine != poll) {
                throw new Refusal(
                        409,
                        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
            }
            updates.acknowledge(parameters.path("offset").asLong(0), now());
        }
        ArrayNode result = json.createArrayNode();
        updates.first(limit).forEach(result::add);
        return result;
    }

    private synchronized ObjectNode send(JsonNode parameters, long nanos) throws Refusal {
        long chat = chat(parameters);
        String raw = parameters.path("text").asText("");
        boolean html = "html".equalsIgnoreCase(parameters.path("parse_mode").asText(""));
        String text = read(raw, html);
        List<String> buttons = buttons(parameters.path("reply_markup"));
        JsonNode reply = parameters.path("reply_parameters");
        OptionalLong replyTo = reply.has("message_id")
                ? OptionalLong.of(reply.path("message_id").asLong())
                : OptionalLong.empty();
        int last = lastMessage.getOrDefault(chat, 0);
        if (replyTo.isPresent()
                && replyTo.getAsLong() > last
                && !reply.path("allow_sending_without_reply").asBoolean(false)) {
            throw new Refusal(400, "Bad Request: message to be replied not found");
        }
        ObjectNode message = json.createObjectNode();
        int id = nextMessage(chat);
        message.put("message_id", id).put("date", now().getEpochSecond()).put("text", text);
        message.putObject("chat").put("id", chat).put("type", "private").put("first_name", "A");
        from(message.putObject("from"), BOT).put("is_bot", true);
        sent.add(new Sent(nanos, now(), chat, id, raw, text, html, replyTo, buttons));
        return message;
    }

    private synchronized ObjectNode edit(JsonNode parameters) throws Refusal {
        long chat = chat(parameters);
        String text = read(
                parameters.path("text").asText(""),
                "html".equalsIgnoreCase(parameters.path("parse_mode").asText("")));
        ObjectNode message = json.createObjectNode();
        message.put("message_id", parameters.path("message_id").asInt()).put("date", now().getEpochSecond());
        message.putObject("chat").put("id", chat).put("type", "private");
        return message.put("text", text);
    }

    private long chat(JsonNode parameters) throws Refusal {
        JsonNode chat = parameters.path("chat_id");
        String id = chat.asText("");
        if (!id.matches("-?\\d{1,18}") || unknown.contains(Long.parseLong(id))) {
            throw new Refusal(400, "Bad Request: chat not found");
        }
        if (blocked.contains(Long.parseLong(id))) {
            throw new Refusal(403, "Forbidden: bot was blocked by the user");
        }
        return Long.parseLong(id);
    }

    private static String read(String raw, boolean html) throws Refusal {
        String text;
        try {
            text = (html ? HtmlText.parse(raw) : raw).strip();
        } catch (HtmlText.Unparsable unparsable) {
            throw new Refusal(400, String.valueOf(unparsable.getMessage()));
        }
        if (text.isEmpty()) {
            throw new Refusal(400, "Bad Request: message text is empty");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal(400, "Bad Request: message is too long");
        }
        return text;
    }

    private static List<String> buttons(JsonNode markup) throws Refusal {
        List<String> rows = new ArrayList<>();
        for (JsonNode row : markup.path("inline_keyboard")) {
            List<String> datas = new ArrayList<>();
            for (JsonNode button : row) {
                String data = button.path("callback_data").asText("");
                int bytes = data.getBytes(StandardCharsets.UTF_8).length;
                if (bytes < 1 || bytes > 64 || button.path("text").asText("").isBlank()) {
                    throw new Refusal(400, "Bad Request: BUTTON_DATA_INVALID");
                }
                datas.add(data);
            }
            rows.add(String.join("|", datas));
        }
        return rows;
    }

    private long enqueue(ObjectNode update) {
        long id = updates.add(update, now());
        notifyAll();
        return id;
    }

    private ObjectNode message(ObjectNode message, long chat) {
        message.put("message_id", nextMessage(chat)).put("date", now().getEpochSecond());
        from(message.putObject("from"), chat);
        message.putObject("chat")
                .put("id", chat)
                .put("type", "private")
                .put("first_name", "秀英")
                .put("username", "xiuying_secret");
        return message;
    }

    private static ObjectNode from(ObjectNode from, long id) {
        return from.put("id", id)
                .put("is_bot", false)
                .put("first_name", "秀英")
                .put("username", "xiuying_secret")
                .put("language_code", "zh-hans");
    }

    private int nextMessage(long chat) {
        return lastMessage.merge(chat, 1, Integer::sum);
    }

    private Instant now() {
        return Instant.now().plus(ahead);
    }
}
