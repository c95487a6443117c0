package org.niangjia.answer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an article says by itself for a place and a day: without anybody's case and without the reservations of the moment. If it is the same,
 * the answer is the same.
 *
 * @param words the wording with its figures
 * @param whole the answer as somebody reads it who tells nothing of her case
 * @param changesOn the first later day on which something else is known to hold
 */
public record Substance(String words, Answer whole, Optional<LocalDate> changesOn) {}
