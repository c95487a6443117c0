package org.niangjia.casework.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Numbers over time as columns, drawn as SVG that stands in a page; colours come from the page. What was left out is drawn as a mark on the
 * line, not as a zero.
 *
 * @param title what the drawing shows, for those who have it read to them
 */
public record Columns(String title, List<Column> columns) {

    /** Of the drawing, in its own units; the page scales it. */
    private static final int WIDTH = 960;

    private static final int HEIGHT = 210;
    private static final int LEFT = 52;
    private static final int RIGHT = 8;
    private static final int TOP = 8;
    private static final int BOTTOM = 22;
    private static final int TICKS = 4;

    /** Names below at most: more would run into each other. */
    private static final int MOST_WRITTEN = 12;

    public Columns {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param said all of it in words
     */
    public record Column(String name, String said, Optional<Long> count, Optional<Long> part) {}

    /** The drawing. */
    public String svg() {
        long most = round(columns.stream()
                .flatMap(column -> column.count().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0));
        StringBuilder svg = new StringBuilder("<svg class=\"columns-plot\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT)
                .append("\" role=\"img\"><title>")
                .append(Html.escaped(title))
                .append("</title>");
        for (int i = 0; i <= TICKS; i++) {
            long number = most * i / TICKS;
            svg.append(String.format(
                    Locale.ROOT,
                    "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"></line>"
                            + "<text class=\"tick\" text-anchor=\"end\" x=\"%d\" y=\"%.1f\">%d</text>",
                    LEFT,
                    WIDTH,
                    up(number, most),
                    up(number, most),
                    LEFT - 6,
                    up(number, most) + 4,
                    number));
        }
        double slot = (double) (WIDTH - LEFT - RIGHT) / Math.max(1, columns.size());
        int every = Math.max(1, (columns.size() + MOST_WRITTEN - 1) / MOST_WRITTEN);
        for (int i = 0; i < columns.size(); i++) {
            column(svg, columns.get(i), LEFT + i * slot, slot, most, i % every == 0);
        }
        return svg.append("</svg>").toString();
    }

    private static void column(StringBuilder svg, Column column, double x, double slot, long most, boolean written) {
        svg.append("<g><title>").append(Html.escaped(column.said())).append("</title>");
        double left = x + slot * 0.15;
        double width = Math.min(slot * 0.7, 60);
        if (column.count().isEmpty()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text class=\"tick\" text-anchor=\"middle\" x=\"%.1f\" y=\"%.1f\">*</text>",
                    left + width / 2,
                    up(0, most) - 2));
        } else {
            rectangle(svg, "others", left, width, column.count().get(), most);
            column.part().ifPresent(part -> rectangle(svg, "answered", left, width, part, most));
        }
        svg.append("</g>");
        if (written) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text class=\"tick\" text-anchor=\"middle\" x=\"%.1f\" y=\"%d\">%s</text>",
                    left + width / 2,
                    HEIGHT - 6,
                    Html.escaped(column.name())));
        }
    }

    private static void rectangle(StringBuilder svg, String kind, double left, double width, long count, long most) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" width=\"%.1f\" y=\"%.1f\" height=\"%.1f\"></rect>",
                kind,
                left,
                width,
                up(count, most),
                up(0, most) - up(count, most)));
    }

    private static double up(long count, long most) {
        return TOP + (double) (HEIGHT - TOP - BOTTOM) * (most - count) / most;
    }

    /** Up to the next number that parts into round ticks, not far above: 4, 8, 12, 20 or 32 times a power of ten. */
    private static long round(long most) {
        for (long power = 1; ; power *= 10) {
            for (long factor : new long[] {4, 8, 12, 20, 32}) {
                if (most <= factor * power) {
                    return factor * power;
                }
            }
        }
    }
}
