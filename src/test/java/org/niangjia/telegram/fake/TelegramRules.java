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
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.niangjia.telegram.fake.FakeBotApi.Sent;

/** Telegram's side of things: its chats, its updates and the rules of its calls. Safe for use by several threads. */
final class TelegramRules {

    private static final int LONGEST_TEXT = 4096;
    private static final int LONGEST_CAPTION = 1024;
    private static final Duration EDITABLE = Duration.ofDays(2);
    private static final int MOST_UPDATES = 100;
    private static final Duration LONGEST_POLL = Duration.ofSeconds(50);
    private static final long BOT = 4_242_424_242L;

    private final JsonMapper json = new JsonMapper();
    private final UpdateQueue updates = new UpdateQueue();
    private final List<Sent> sent = new ArrayList<>();
    private final List<Sent> edits = new ArrayList<>();
    private final ProfileRules profile = new ProfileRules();
    private final Set<String> presses = new HashSet<>();
    private final Set<String> deleted = new HashSet<>();
    private final Map<Long, Long> migrated = new HashMap<>();
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
        final OptionalLong migratedTo;

        Refusal(int code, String description) {
            super(description);
            this.code = code;
            this.migratedTo = OptionalLong.empty();
        }

        Refusal(int code, String description, long migratedTo) {
            super(description);
            this.code = code;
            this.migratedTo = OptionalLong.of(migratedTo);
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

    /** An asker presses a button of the last message that has it, or of one that is gone; the update's id. */
    synchronized long press(long chat, String data) {
        int below = sent.stream()
                .filter(each -> each.chat() == chat)
                .map(Sent::messageId)
                .map(id -> current(chat, id))
                .flatMap(Optional::stream)
                .filter(each -> each.buttons().stream()
                        .anyMatch(row -> List.of(row.split("\\|")).contains(data)))
                .map(Sent::messageId)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> nextMessage(chat));
        ObjectNode update = json.createObjectNode();
        ObjectNode callback = update.putObject("callback_query");
        String id = "press-" + ++callbacks;
        presses.add(id);
        callback.put("id", id).put("data", data).put("chat_instance", "1");
        from(callback.putObject("from"), chat);
        callback.set("message", own(chat, below).put("text", "…"));
        return enqueue(update);
    }

    synchronized void migrate(long chat, long to) {
        migrated.put(chat, to);
    }

    /** The asker deletes a message of the bot. */
    synchronized void delete(long chat, int message) {
        deleted.add(chat + "/" + message);
    }

    synchronized List<Sent> edits() {
        return List.copyOf(edits);
    }

    ProfileRules profile() {
        return profile;
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

    synchronized void unblock(long chat) {
        blocked.remove(chat);
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
            case "editmessagetext" -> edit(parameters, nanos);
            case "senddocument" -> document(parameters, nanos);
            case "sendchataction" -> action(parameters);
            case "answercallbackquery" -> answerCallback(parameters);
            case "getmycommands" -> profile.commands(parameters);
            case "setmycommands" -> profile.setCommands(parameters);
            case "getmydescription" -> profile.text(parameters, "description");
            case "setmydescription" -> profile.setText(parameters, "description", 512);
            case "getmyshortdescription" -> profile.text(parameters, "short_description");
            case "setmyshortdescription" -> profile.setText(parameters, "short_description", 120);
            case "deletewebhook" -> {
                synchronized (this) {
                    webhook = false;
                }
                yield json.getNodeFactory().booleanNode(true);
            }
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
        OptionalLong replyTo = replyTo(chat, parameters.path("reply_parameters"));
        int id = nextMessage(chat);
        sent.add(new Sent(nanos, now(), chat, id, raw, text, html, replyTo, buttons, Optional.empty()));
        return own(chat, id).put("text", text);
    }

    /** Only what the bot said itself, not long ago, as text, and not to what it says already. */
    private synchronized ObjectNode edit(JsonNode parameters, long nanos) throws Refusal {
        long chat = chat(parameters);
        String raw = parameters.path("text").asText("");
        boolean html = "html".equalsIgnoreCase(parameters.path("parse_mode").asText(""));
        String text = read(raw, html);
        List<String> buttons = buttons(parameters.path("reply_markup"));
        int id = parameters.path("message_id").asInt();
        Sent before = current(chat, id).orElseThrow(() -> new Refusal(400, "Bad Request: message to edit not found"));
        if (before.file().isPresent()) {
            throw new Refusal(400, "Bad Request: there is no text in the message to edit");
        }
        if (before.at().plus(EDITABLE).isBefore(now())) {
            throw new Refusal(400, "Bad Request: message can't be edited");
        }
        if (before.text().equals(text) && before.buttons().equals(buttons)) {
            throw new Refusal(
                    400,
                    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message");
        }
        edits.add(new Sent(nanos, before.at(), chat, id, raw, text, html, before.replyTo(), buttons, before.file()));
        return own(chat, id).put("text", text);
    }

    private Optional<Sent> current(long chat, int id) {
        if (deleted.contains(chat + "/" + id)) {
            return Optional.empty();
        }
        return Stream.concat(sent.stream(), edits.stream())
                .filter(each -> each.chat() == chat && each.messageId() == id)
                .reduce((earlier, later) -> later);
    }

    private synchronized ObjectNode document(JsonNode parameters, long nanos) throws Refusal {
        long chat = chat(parameters);
        JsonNode file = parameters.path("document");
        if (!file.has("content")) {
            throw new Refusal(400, "Bad Request: there is no document in the request");
        }
        if (file.path("content").asText().isEmpty()) {
            throw new Refusal(400, "Bad Request: file must be non-empty");
        }
        String raw = parameters.path("caption").asText("");
        boolean html = "html".equalsIgnoreCase(parameters.path("parse_mode").asText(""));
        String text = raw.isEmpty() ? "" : read(raw, html);
        if (text.length() > LONGEST_CAPTION) {
            throw new Refusal(400, "Bad Request: message caption is too long");
        }
        List<String> buttons = buttons(inner(parameters.path("reply_markup")));
        OptionalLong replyTo = replyTo(chat, inner(parameters.path("reply_parameters")));
        int id = nextMessage(chat);
        sent.add(new Sent(
                nanos,
                now(),
                chat,
                id,
                raw,
                text,
                html,
                replyTo,
                buttons,
                Optional.of(new Sent.File(
                        file.path("name").asText(),
                        file.path("type").asText(),
                        file.path("content").asText()))));
        ObjectNode message = own(chat, id).put("caption", text);
        message.putObject("document").put("file_name", file.path("name").asText());
        return message;
    }

    /** In a form what is not a plain value is JSON. */
    private JsonNode inner(JsonNode value) throws Refusal {
        if (!value.isTextual()) {
            return value;
        }
        try {
            return json.readTree(value.asText());
        } catch (IOException notJson) {
            throw new Refusal(400, "Bad Request: can't parse a parameter: it is no JSON object");
        }
    }

    private synchronized JsonNode action(JsonNode parameters) throws Refusal {
        chat(parameters);
        if (!Set.of("typing", "upload_document")
                .contains(parameters.path("action").asText())) {
            throw new Refusal(400, "Bad Request: wrong parameter action in request");
        }
        return json.getNodeFactory().booleanNode(true);
    }

    /** Once each, soon. */
    private synchronized JsonNode answerCallback(JsonNode parameters) throws Refusal {
        if (!presses.remove(parameters.path("callback_query_id").asText())) {
            throw new Refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
        }
        if (parameters.path("text").asText("").length() > 200) {
            throw new Refusal(400, "Bad Request: MESSAGE_TOO_LONG");
        }
        return json.getNodeFactory().booleanNode(true);
    }

    private ObjectNode own(long chat, int id) {
        ObjectNode message = json.createObjectNode();
        message.put("message_id", id).put("date", now().getEpochSecond());
        message.putObject("chat").put("id", chat).put("type", "private").put("first_name", "A");
        from(message.putObject("from"), BOT).put("is_bot", true);
        return message;
    }

    private OptionalLong replyTo(long chat, JsonNode reply) throws Refusal {
        OptionalLong replyTo = reply.has("message_id")
                ? OptionalLong.of(reply.path("message_id").asLong())
                : OptionalLong.empty();
        if (replyTo.isPresent()
                && replyTo.getAsLong() > lastMessage.getOrDefault(chat, 0)
                && !reply.path("allow_sending_without_reply").asBoolean(false)) {
            throw new Refusal(400, "Bad Request: message to be replied not found");
        }
        return replyTo;
    }

    private long chat(JsonNode parameters) throws Refusal {
        JsonNode chat = parameters.path("chat_id");
        String id = chat.asText("");
        if (!id.matches("-?\\d{1,18}") || unknown.contains(Long.parseLong(id))) {
            throw new Refusal(400, "Bad Request: chat not found");
        }
        Long moved = migrated.get(Long.parseLong(id));
        if (moved != null) {
            throw new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", moved);
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
