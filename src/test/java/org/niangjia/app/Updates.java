package org.niangjia.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Updates as Telegram writes them, without an {@code update_id}. */
final class Updates {

    private static final JsonMapper JSON = new JsonMapper();

    private Updates() {}

    static ObjectNode text(long chat, int message, String text) {
        ObjectNode update = JSON.createObjectNode();
        message(update.putObject("message"), chat, message).put("text", text);
        return update;
    }

    static ObjectNode edit(long chat, int message, String text) {
        ObjectNode update = JSON.createObjectNode();
        message(update.putObject("edited_message"), chat, message)
                .put("edit_date", 1_795_000_000)
                .put("text", text);
        return update;
    }

    static ObjectNode sticker(long chat, int message) {
        ObjectNode update = JSON.createObjectNode();
        message(update.putObject("message"), chat, message)
                .putObject("sticker")
                .put("file_id", "CAACAgUAAxkBAAE")
                .put("emoji", "😀");
        return update;
    }

    static ObjectNode press(long chat, String press, String data) {
        ObjectNode update = JSON.createObjectNode();
        ObjectNode callback =
                update.putObject("callback_query").put("id", press).put("data", data);
        from(callback.putObject("from"), chat);
        message(callback.putObject("message"), chat, 1).put("text", "…");
        return update;
    }

    /** Telegram's own news: somebody pinned a message. */
    static ObjectNode withoutWords(long chat, int message) {
        ObjectNode update = JSON.createObjectNode();
        message(update.putObject("message"), chat, message).putObject("pinned_message");
        return update;
    }

    /** Said in a group that somebody put the bot into. */
    static ObjectNode inGroup(long chat, int message, String text) {
        ObjectNode update = text(chat, message, text);
        ((ObjectNode) update.at("/message/chat"))
                .put("id", -1_000_000_000_000L - chat)
                .put("type", "supergroup")
                .put("title", "姐妹群");
        return update;
    }

    /** The asker blocked the bot or took it back. */
    static ObjectNode member(long chat) {
        ObjectNode update = JSON.createObjectNode();
        ObjectNode member = update.putObject("my_chat_member").put("date", 1_795_000_000);
        member.putObject("chat").put("id", chat).put("type", "private");
        from(member.putObject("from"), chat);
        return update;
    }

    /** A kind that nobody knew when this was written. */
    static ObjectNode ofANewKind(long chat) {
        ObjectNode update = JSON.createObjectNode();
        update.putObject("telepathy").put("from", chat);
        return update;
    }

    private static ObjectNode message(ObjectNode message, long chat, int number) {
        message.put("message_id", number).put("date", 1_795_000_000);
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
                .put("last_name", "王")
                .put("username", "xiuying_secret")
                .put("language_code", "zh-hans");
    }
}
