package org.niangjia.consultation.reply;

import org.niangjia.question.phrasing.Phrasing;

/**
 * A small file that goes with a message: days for a calendar, what is held of an asker.
 *
 * @param name of the file as she sees it: letters, digits and {@code -_.}, with its ending
 * @param mediaType such as {@code text/calendar}
 * @param text the content, sent as UTF-8
 */
public record Attachment(String name, String mediaType, String text) {

    private static final Phrasing NAME = Phrasing.of("[A-Za-z0-9_-]{1,50}\\.[a-z0-9]{1,8}");
    private static final Phrasing MEDIA_TYPE = Phrasing.of("[a-z]+/[a-z0-9.+-]+");

    public Attachment {
        if (!NAME.isAllOf(name) || !MEDIA_TYPE.isAllOf(mediaType)) {
            throw new IllegalArgumentException("no name or type of a file: " + name + ", " + mediaType);
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an empty file: " + name);
        }
    }
}
