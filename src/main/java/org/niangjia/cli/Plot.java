package org.niangjia.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A plot as SVG that stands in a page: lines and dots over two axes that begin at zero, with a legend below. Colours come from the page, one a
 * series (class {@code s1}, {@code s2} …).
 */
final class Plot {

    /** Of the drawing, in its own units; the page scales it. */
    private static final int WIDTH = 360;

    private static final int HEIGHT = 260;
    private static final int LEFT = 44;
    private static final int RIGHT = 20;
    private static final int TOP = 10;
    private static final int BOTTOM = 40;
    private static final int TICKS = 5;

    private final String title;
    private final Axis x;
    private final Axis y;
    private final Markup drawn = new Markup();
    private final List<String> series = new ArrayList<>();

    Plot(String title, Axis x, Axis y) {
        this.title = title;
        this.x = x;
        this.y = y;
    }

    /**
     * An axis from zero.
     *
     * @param most its other end; what lies beyond is drawn there
     * @param share whether its numbers are shares, shown in per cent
     */
    record Axis(String label, double most, boolean share) {

        /** Up to the next step that makes round numbers: 1, 2 or 5 times a power of ten a tick. */
        static Axis upTo(String label, double most, boolean share) {
            double least = share ? 0.05 : TICKS;
            double tick = Math.max(least, most) / TICKS;
            double power = Math.pow(10, Math.floor(Math.log10(tick)));
            for (double factor : new double[] {1, 2, 5}) {
                if (tick <= factor * power * (1 + 1e-9)) {
                    return new Axis(label, factor * power * TICKS, share);
                }
            }
            return new Axis(label, 10 * power * TICKS, share);
        }

        private String number(double value) {
            return share
                    ? String.format(Locale.ROOT, most < 0.1 ? "%.1f%%" : "%.0f%%", 100 * value)
                    : String.format(Locale.ROOT, "%.0f", value);
        }
    }

    /**
     * A point.
     *
     * @param weight how big a dot is drawn: its area grows with it; 1 is usual
     * @param said what a reader is told who points at its dot
     */
    record Point(double x, double y, double weight, String said) {
        static Point of(double x, double y) {
            return new Point(x, y, 1, "");
        }
    }

    /** A line through points. Takes a series of its own. */
    Plot line(String name, List<Point> points) {
        series.add(name);
        if (!points.isEmpty()) {
            drawn.raw("<polyline class=\"line s").raw("" + series.size()).raw("\" points=\"");
            drawn.raw(points.stream().map(p -> across(p.x()) + "," + up(p.y())).collect(Collectors.joining(" ")));
            drawn.raw("\"/>");
        }
        return this;
    }

    /** Dots. Take a series of their own. */
    Plot dots(String name, List<Point> points) {
        series.add(name);
        return dotsOfLast(points);
    }

    /** Dots in the colour of the series before. */
    Plot dotsOfLast(List<Point> points) {
        points.forEach(point -> drawn.raw("<circle class=\"dot s")
                .raw("" + series.size())
                .raw("\" cx=\"" + across(point.x()) + "\" cy=\"" + up(point.y()))
                .raw("\" r=\"" + number(Math.min(14, 4 * Math.sqrt(point.weight()))) + "\"><title>")
                .text(point.said())
                .raw("</title></circle>"));
        return this;
    }

    /** A dashed line from the origin to the far corner: what would be perfect. */
    Plot diagonal() {
        drawn.raw("<line class=\"ideal\" x1=\"" + across(0) + "\" y1=\"" + up(0) + "\" x2=\"" + across(x.most())
                + "\" y2=\"" + up(y.most()) + "\"/>");
        return this;
    }

    String svg() {
        Markup svg = new Markup();
        svg.raw("<figure><svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\" aria-label=\"")
                .text(title)
                .raw("\">");
        for (int i = 0; i <= TICKS; i++) {
            double atX = x.most() * i / TICKS;
            double atY = y.most() * i / TICKS;
            svg.raw("<line class=\"grid\" x1=\"" + LEFT + "\" x2=\"" + (WIDTH - RIGHT) + "\" y1=\"" + up(atY)
                            + "\" y2=\"" + up(atY) + "\"/>")
                    .raw("<text class=\"tick\" text-anchor=\"end\" x=\"" + (LEFT - 6) + "\" y=\"")
                    .raw(number(height(atY) + 4))
                    .raw("\">")
                    .text(y.number(atY))
                    .raw("</text><text class=\"tick\" text-anchor=\"middle\" x=\"" + across(atX) + "\" y=\"")
                    .raw(number(HEIGHT - BOTTOM + 16.0))
                    .raw("\">")
                    .text(x.number(atX))
                    .raw("</text>");
        }
        svg.raw(drawn.toString());
        svg.raw("<text class=\"axis\" text-anchor=\"middle\" x=\"" + number((LEFT + WIDTH - RIGHT) / 2.0) + "\" y=\""
                        + (HEIGHT - 6) + "\">")
                .text(x.label())
                .raw("</text></svg><figcaption>")
                .element("p", "up", "Upwards: " + y.label());
        for (int i = 0; i < series.size(); i++) {
            svg.raw("<span class=\"key s" + (i + 1) + "\"></span>").element("span", series.get(i));
        }
        return svg.raw("</figcaption></figure>").toString();
    }

    private String across(double value) {
        return number(LEFT + (WIDTH - LEFT - RIGHT) * within(value / x.most()));
    }

    private String up(double value) {
        return number(height(value));
    }

    private double height(double value) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * within(value / y.most());
    }

    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
