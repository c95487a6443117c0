package org.niangjia.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.niangjia.casework.ConsultationFigures.Day;

/**
 * The questions of each day as columns, drawn by the template {@code day-plot}. Lengths are in the drawing's own units; the page scales it.
 *
 * @param ticks lines across, with their numbers
 */
record DayPlot(List<Column> columns, List<Tick> ticks) {

    static final int WIDTH = 960;
    static final int HEIGHT = 210;

    private static final int LEFT = 44;
    private static final int RIGHT = 16;
    private static final int BOTTOM = 22;
    private static final int TOP = 8;
    private static final int TICKS = 4;

    /** Days that stand written below at most: more would run into each other. */
    private static final int MOST_WRITTEN = 10;

    /**
     * A day.
     *
     * @param written whether its date stands below
     */
    record Column(Day day, double x, double width, List<Piece> pieces, boolean written) {
        double middle() {
            return x + width / 2;
        }
    }

    /** A part of a column. */
    record Piece(String kind, double y, double height) {}

    record Tick(double y, long number) {}

    static DayPlot of(List<Day> days) {
        long most = round(days.stream().mapToLong(Day::questions).max().orElse(0));
        double slot = (double) (WIDTH - LEFT - RIGHT) / Math.max(1, days.size());
        int every = Math.max(1, (days.size() + MOST_WRITTEN - 1) / MOST_WRITTEN);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            double answered = up(day.answered(), most);
            double asked = up(day.answered() + day.askedBack(), most);
            double all = up(day.questions(), most);
            columns.add(new Column(
                    day,
                    LEFT + i * slot + slot * 0.15,
                    slot * 0.7,
                    List.of(
                            new Piece("answered", answered, up(0, most) - answered),
                            new Piece("asked-back", asked, answered - asked),
                            new Piece("others", all, asked - all)),
                    (days.size() - 1 - i) % every == 0));
        }
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= TICKS; i++) {
            ticks.add(new Tick(up(most * i / TICKS, most), most * i / TICKS));
        }
        return new DayPlot(columns, ticks);
    }

    /** As in 11-22. */
    static String shortDay(LocalDate day) {
        return day.toString().substring(5);
    }

    private static double up(long questions, long most) {
        return TOP + (double) (HEIGHT - TOP - BOTTOM) * (most - questions) / most;
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
