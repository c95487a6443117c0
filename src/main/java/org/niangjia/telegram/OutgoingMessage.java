package org.niangjia.telegram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.niangjia.consultation.journal.Outbox.Queued;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** The part of a message that is to be sent next, as Telegram wants it. */
record OutgoingMessage(Queued queued, Course course, String mark) {

    /** What we add to the id of a message to tell its edits apart follows the number. */
    private static final Pattern MESSAGE_NUMBER = Pattern.compile("(\\d{1,10})(#.*)?");

    /** Sends it, edits with it, or sends the file with it. */
    Answer through(TelegramApi api) {
        if (course.file()) {
            return api.sendDocument(document());
        }
        Optional<Integer> target = replyTo();
        return course.inPlace() && target.isPresent() ? api.edit(edit(target.get())) : api.send(call());
    }

    SendMessage call() {
        SendMessage call = new SendMessage(chat(), text());
        if (!course.plain()) {
            call.setParseMode(ParseMode.HTML);
        }
        call.setLinkPreviewOptions(noPreview());
        quoted().ifPresent(call::setReplyParameters);
        keyboard().ifPresent(call::setReplyMarkup);
        return call;
    }

    private EditMessageText edit(int target) {
        EditMessageText call = EditMessageText.builder()
                .chatId(chat())
                .messageId(target)
                .text(text())
                .build();
        if (!course.plain()) {
            call.setParseMode(ParseMode.HTML);
        }
        call.setLinkPreviewOptions(noPreview());
        keyboard().ifPresent(call::setReplyMarkup);
        return call;
    }

    private OutgoingDocument document() {
        return new OutgoingDocument(
                chat(), queued.message().attachment().orElseThrow(), text(), !course.plain(), quoted(), keyboard());
    }

    private String chat() {
        return course.movedTo().orElse(queued.asker().key());
    }

    private String text() {
        return course.plain() ? mark + course.part() : TelegramHtml.of(mark, course.part(), course.first());
    }

    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }

    private Optional<ReplyParameters> quoted() {
        return course.first() && !course.alone()
                ? replyTo()
                        .map(number -> ReplyParameters.builder()
                                .messageId(number)
                                .allowSendingWithoutReply(true)
                                .build())
                : Optional.empty();
    }

    private Optional<InlineKeyboardMarkup> keyboard() {
        return course.last() && !queued.message().buttons().isEmpty()
                ? Optional.of(Keyboard.of(queued.message().buttons()))
                : Optional.empty();
    }

    private Optional<Integer> replyTo() {
        return queued.inReplyTo()
                .map(MESSAGE_NUMBER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Long.parseLong(matcher.group(1)))
                .filter(number -> number > 0 && number <= Integer.MAX_VALUE)
                .map(Math::toIntExact);
    }
}
