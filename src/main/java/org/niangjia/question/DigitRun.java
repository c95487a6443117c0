package org.niangjia.question;

import java.util.Arrays;

/**
 * Digits that follow one another with at most a few separators between. A group is what stands between two separators; a boundary is a place
 * where a number may begin or end: the edge of a group, or a change of script within it.
 */
final class DigitRun {

    /** What stands before a digit. */
    enum Gap {
        NONE,
        /** Dash, dot, slash, underscore, bracket. */
        JOIN,
        BLANK,
        LINE,
        /** A comma or full stop: more often between two numbers than within one. */
        COMMA
    }

    private static final int WIDEST_GAP = 4;
    private static final String JOINS = "-‐‑‒–—―−﹣－_~～.·•・．/／()";
    private static final String COMMAS = ",，、。";
    private static final int CHECK_LETTER = 10;

    private int[] digits = new int[24];
    private int[] positions = new int[24];
    private Gap[] gaps = new Gap[24];
    private boolean[] scriptChanges = new boolean[24];
    private int[] groupEnds = {};
    private int length;
    private int end;

    private DigitRun() {}

    /** The run that begins at a digit. */
    static DigitRun at(FoldedText text, PersonalDataMarks marks, int start) {
        DigitRun run = new DigitRun();
        Gap gap = Gap.NONE;
        int i = start;
        while (i < text.length() && text.digit(i) >= 0 && !marks.isTaken(i)) {
            boolean scriptChange = run.length > 0 && text.script(i) != text.script(run.positions[run.length - 1]);
            run.add(text.digit(i), i, gap, scriptChange);
            run.end = i + 1;
            int next = afterGap(text, marks, i + 1);
            gap = gapBetween(text, i + 1, next);
            i = next;
        }
        // The check letter of an identity number can only be the last.
        if (run.length >= 17 && isCheckLetter(text.at(i)) && !marks.isTaken(i) && i - run.end <= WIDEST_GAP) {
            run.add(CHECK_LETTER, i, gap, false);
            run.end = i + 1;
        }
        run.findGroupEnds();
        return run;
    }

    int length() {
        return length;
    }

    /** The position of the text behind the run. */
    int end() {
        return end;
    }

    /** 0 to 9, or 10 for the check letter X. */
    int digit(int i) {
        return digits[i];
    }

    int position(int i) {
        return positions[i];
    }

    /** What stands before a digit of the run. */
    Gap gap(int i) {
        return gaps[i];
    }

    boolean isBoundary(int i) {
        return i == 0 || i >= length || gaps[i] != Gap.NONE || scriptChanges[i] || digits[i] == CHECK_LETTER;
    }

    /** How many digits follow without a separator, from this one on. */
    int groupLength(int i) {
        return groupEnds[i] - i;
    }

    /** Whether {@code count} digits are left from here and a number may end behind them. */
    boolean holds(int i, int count) {
        return i + count <= length && isBoundary(i + count);
    }

    /** Whether none of the {@code count} digits from here is parted from the one before by such a gap. */
    boolean isFreeOf(Gap gap, int i, int count) {
        for (int at = i + 1; at < i + count; at++) {
            if (gaps[at] == gap) {
                return false;
            }
        }
        return true;
    }

    /** The {@code count} digits from here as a number; at most nine. */
    int number(int i, int count) {
        int number = 0;
        for (int at = i; at < i + count; at++) {
            number = number * 10 + digits[at];
        }
        return number;
    }

    /** The sizes of the groups that the {@code count} digits from here fall into, written {@code 3-4-4}. */
    String shape(int i, int count) {
        StringBuilder shape = new StringBuilder();
        int size = 0;
        for (int at = i; at < i + count; at++) {
            if (at > i && gaps[at] != Gap.NONE) {
                shape.append(size).append('-');
                size = 0;
            }
            size++;
        }
        return shape.append(size).toString();
    }

    /** Whether each of the {@code count} digits from here stands alone. */
    boolean isOneByOne(int i, int count) {
        for (int at = i + 1; at < i + count; at++) {
            if (gaps[at] == Gap.NONE) {
                return false;
            }
        }
        return true;
    }

    private void add(int digit, int position, Gap gap, boolean scriptChange) {
        if (length == digits.length) {
            int larger = length * 2;
            digits = Arrays.copyOf(digits, larger);
            positions = Arrays.copyOf(positions, larger);
            gaps = Arrays.copyOf(gaps, larger);
            scriptChanges = Arrays.copyOf(scriptChanges, larger);
        }
        digits[length] = digit;
        positions[length] = position;
        gaps[length] = gap;
        scriptChanges[length] = scriptChange;
        length++;
    }

    private void findGroupEnds() {
        groupEnds = new int[length];
        int groupEnd = length;
        for (int i = length - 1; i >= 0; i--) {
            groupEnds[i] = groupEnd;
            if (gaps[i] != Gap.NONE) {
                groupEnd = i;
            }
        }
    }

    private static int afterGap(FoldedText text, PersonalDataMarks marks, int from) {
        int i = from;
        while (i - from < WIDEST_GAP && i < text.length() && kind(text, i) != Gap.NONE && !marks.isTaken(i)) {
            i++;
        }
        return i;
    }

    private static Gap gapBetween(FoldedText text, int from, int to) {
        Gap widest = Gap.NONE;
        for (int i = from; i < to; i++) {
            Gap kind = kind(text, i);
            widest = kind.compareTo(widest) > 0 ? kind : widest;
        }
        return widest;
    }

    private static Gap kind(FoldedText text, int i) {
        int c = text.at(i);
        if (c == '\n') {
            return Gap.LINE;
        }
        if (text.isBlank(i)) {
            return Gap.BLANK;
        }
        if (COMMAS.indexOf(c) >= 0) {
            return Gap.COMMA;
        }
        return JOINS.indexOf(c) >= 0 ? Gap.JOIN : Gap.NONE;
    }

    private static boolean isCheckLetter(int c) {
        return c == 'x' || c == '×' || c == '✕' || c == 0x445;
    }
}
