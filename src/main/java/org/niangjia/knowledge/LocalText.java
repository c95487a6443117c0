package org.niangjia.knowledge;

import org.niangjia.question.Language;

/** A text in every language the bot speaks. */
public record LocalText(String zh, String en) {

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
