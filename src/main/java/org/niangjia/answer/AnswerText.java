package org.niangjia.answer;

/**
 * The text of an answer in its parts, each empty if there is none: a channel shows all of it, or the short part with the rest behind buttons.
 *
 * @param head the line that leads to the figures
 * @param figuresFirst whether they are of her own case and what she asked for: then they stand before the article
 * @param steps how the figures were counted, line by line
 * @param results what comes out, line by line
 * @param body what the article says
 * @param asks what she could tell so that it can be said more exactly
 * @param basis what it rests on
 * @param reservations where and when it holds, and with which reservations
 */
public record AnswerText(
        String head,
        boolean figuresFirst,
        String steps,
        String results,
        String body,
        String asks,
        String basis,
        String reservations) {

    /** Everything. */
    public String whole() {
        return with(steps + results) + block(basis) + '\n' + reservations;
    }

    /** Without the counting and the provisions: what is read first on a telephone. */
    public String brief() {
        return with(figuresFirst ? results : "") + block(reservations);
    }

    /** What is said first, with what it rests on, where and when it holds. */
    public String first() {
        return said() + '\n' + basis + '\n' + reservations;
    }

    /** What is said first, and where and when it holds: for whom everything is too much. */
    public String shortest() {
        return said() + block(reservations);
    }

    private String said() {
        return figuresFirst && !results.isEmpty() ? results.strip() : body.split("\n\n", 2)[0].strip();
    }

    /** What is behind 怎么算的; empty if nothing was counted. */
    public String counting() {
        return steps.isEmpty() ? "" : head + steps + results;
    }

    private String with(String lines) {
        String figures = lines.isEmpty() ? "" : head + lines;
        return figuresFirst && !figures.isEmpty()
                ? figures + block(body) + block(asks)
                : body + block(figures) + block(asks);
    }

    private static String block(String words) {
        return words.isEmpty() ? "" : "\n\n" + words;
    }
}
