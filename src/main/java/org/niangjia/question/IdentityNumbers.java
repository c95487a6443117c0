package org.niangjia.question;

import java.util.BitSet;
import java.util.Set;

/**
 * Chinese resident identity numbers (GB 11643): six digits of region, the birth date, a serial number and, in the long form, a check
 * character. The pattern is enough: a number with a slip of the pen is still a person's.
 */
final class IdentityNumbers {
    private IdentityNumbers() {}

    static final int LONG = 18;
    static final int OLD = 15;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] CHECK = {1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final Set<String> SHAPES = Set.of(
            "6-8-4",
            "6-4-4-4",
            "4-4-4-4-2",
            "2-2-2-8-4",
            "3-3-8-4",
            "3-3-4-4-4",
            "3-3-3-3-3-3",
            "6-6-3",
            "4-4-4-3",
            "5-5-5",
            "3-3-3-3-3");
    private static final BitSet PROVINCES = new BitSet();

    static {
        int[][] ranges = {{11, 15}, {21, 23}, {31, 37}, {41, 46}, {50, 54}, {61, 65}, {71, 71}, {81, 83}, {91, 91}};
        for (int[] range : ranges) {
            PROVINCES.set(range[0], range[1] + 1);
        }
    }

    /** Whether one of eighteen characters begins here, with a plausible birth date. */
    static boolean isDatedAt(DigitRun run, int i) {
        if (!isLong(run, i) || !isBirthDate(run.number(i + 6, 4), run.number(i + 10, 2), run.number(i + 12, 2))) {
            return false;
        }
        return run.groupLength(i) >= LONG
                || (isProvince(run, i) && (run.groupLength(i) >= 6 || isShaped(run, i, LONG)));
    }

    /** Whether one of eighteen characters begins here, whose birth date is wrong but whose check character is right. */
    static boolean isCheckedAt(DigitRun run, int i) {
        return isLong(run, i) && isProvince(run, i) && isShaped(run, i, LONG) && hasValidCheck(run, i);
    }

    static boolean isOldAt(DigitRun run, int i) {
        return run.holds(i, OLD)
                && isProvince(run, i)
                && isShaped(run, i, OLD)
                && isBirthDate(1900 + run.number(i + 6, 2), run.number(i + 8, 2), run.number(i + 10, 2));
    }

    /** Whether it is grouped as people group one number, and not several numbers in a row. */
    private static boolean isShaped(DigitRun run, int i, int length) {
        if (!run.isFreeOf(DigitRun.Gap.COMMA, i, length)) {
            return false;
        }
        String shape = run.shape(i, length);
        boolean halved = shape.indexOf('-') == shape.lastIndexOf('-');
        return halved || SHAPES.contains(shape) || run.isOneByOne(i, length);
    }

    private static boolean isLong(DigitRun run, int i) {
        return run.holds(i, LONG) && run.digit(i + LONG - 2) <= 9 && run.isFreeOf(DigitRun.Gap.COMMA, i, LONG);
    }

    private static boolean isProvince(DigitRun run, int i) {
        return PROVINCES.get(run.number(i, 2));
    }

    private static boolean isBirthDate(int year, int month, int day) {
        return year >= 1900 && year <= 2049 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static boolean hasValidCheck(DigitRun run, int i) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * run.digit(i + at);
        }
        return CHECK[sum % CHECK.length] == run.digit(i + LONG - 1);
    }
}
