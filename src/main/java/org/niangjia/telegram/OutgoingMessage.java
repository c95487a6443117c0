package org.niangjia.telegram;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.niangjia.consultation.Button;
import org.niangjia.consultation.Outbox.Queued;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** The part of a message that is to be sent next, as Telegram wants it. */
record OutgoingMessage(Queued queued, Course course, String mark) {

    /** What we add to the id of a message to tell its edits apart follows the number. */
    private static final Pattern MESSAGE_NUMBER = Pattern.compile("(\\d{1,10})(#.*)?");

    SendMessage call() {
        SendMessage call = new SendMessage(queued.asker().key(), text());
        if (!course.plain()) {
            call.setParseMode(ParseMode.HTML);
        }
        call.setLinkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build());
        if (course.first() && !course.alone()) {
            replyTo()
                    .ifPresent(number -> call.setReplyParameters(ReplyParameters.builder()
                            .messageId(number)
                            .allowSendingWithoutReply(true)
                            .build()));
        }
        if (course.last() && !queued.message().buttons().isEmpty()) {
            call.setReplyMarkup(keyboard(queued.message().buttons()));
        }
        return call;
    }

    private String text() {
        return course.plain() ? mark + course.part() : TelegramHtml.of(mark, course.part(), course.first());
    }

    private Optional<Integer> replyTo() {
        return queued.inReplyTo()
                .map(MESSAGE_NUMBER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Long.parseLong(matcher.group(1)))
                .filter(number -> number > 0 && number <= Integer.MAX_VALUE)
                .map(Math::toIntExact);
    }

    private static InlineKeyboardMarkup keyboard(List<Button> buttons) {
        return new InlineKeyboardMarkup(buttons.stream()
                .map(button -> {
                    InlineKeyboardButton shown = new InlineKeyboardButton(button.label());
                    shown.setCallbackData(button.data());
                    return new InlineKeyboardRow(shown);
                })
                .toList());
    }
}
