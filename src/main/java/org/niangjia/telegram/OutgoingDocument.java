package org.niangjia.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.niangjia.consultation.reply.Attachment;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * A file with a few words below it.
 *
 * @param words may be empty
 * @param html whether the words are HTML
 */
record OutgoingDocument(
        String chat,
        Attachment file,
        String words,
        boolean html,
        Optional<ReplyParameters> quoted,
        Optional<InlineKeyboardMarkup> keyboard) {

    private static final JsonMapper JSON = new JsonMapper();

    /** As it is sent: the library has no document of text, and its call would read the answer into its types. */
    RequestBody form() {
        MultipartBody.Builder form = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("chat_id", chat)
                .addFormDataPart(
                        "document",
                        file.name(),
                        RequestBody.create(
                                file.text().getBytes(StandardCharsets.UTF_8), MediaType.parse(file.mediaType())));
        if (!words.isEmpty()) {
            form.addFormDataPart("caption", words);
        }
        if (html && !words.isEmpty()) {
            form.addFormDataPart("parse_mode", ParseMode.HTML);
        }
        quoted.ifPresent(reply -> form.addFormDataPart("reply_parameters", written(reply)));
        keyboard.ifPresent(buttons -> form.addFormDataPart("reply_markup", written(buttons)));
        return form.build();
    }

    private static String written(Object part) {
        try {
            return JSON.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the library's types can be written", e);
        }
    }
}
