package org.niangjia.question;

import java.util.Set;

/** Chinese mobile and land line numbers. Hotlines (110, 12351) and service numbers (400…) are too short or of another shape. */
final class Telephones {
    private Telephones() {}

    private static final int MOBILE = 11;

    /** How people group the eleven digits. */
    private static final Set<String> MOBILE_SHAPES =
            Set.of("11", "3-4-4", "3-8", "7-4", "3-3-5", "1-10", "1-1-1-1-1-1-1-1-1-1-1");

    /** Groups that sums in a row have too ("1500 8000 365"): only with dashes or dots between. */
    private static final Set<String> JOINED_MOBILE_SHAPES =
            Set.of("4-4-3", "4-3-4", "3-5-3", "4-7", "5-6", "6-5", "2-3-3-3", "3-2-2-2-2");

    /** The length with its prefix of the mobile number that begins here; 0 if none does. */
    static int mobileLengthAt(DigitRun run, int i) {
        for (String prefix : new String[] {"", "86", "0086", "0"}) {
            int number = i + prefix.length();
            if (startsWith(run, i, prefix) && run.holds(number, MOBILE) && isMobile(run, number)) {
                return prefix.length() + MOBILE;
            }
        }
        return 0;
    }

    private static boolean isMobile(DigitRun run, int i) {
        if (run.digit(i) != 1 || run.digit(i + 1) < 3 || run.digit(i + 1) > 9 || run.digit(i + MOBILE - 1) > 9) {
            return false;
        }
        String shape = run.shape(i, MOBILE);
        if (!run.isFreeOf(DigitRun.Gap.COMMA, i, MOBILE)) {
            return false;
        }
        // "188 20261122" is a number of days and a date.
        if (shape.equals("3-8") && isDate(run, i + 3)) {
            return false;
        }
        boolean joined = run.isFreeOf(DigitRun.Gap.BLANK, i, MOBILE) && run.isFreeOf(DigitRun.Gap.LINE, i, MOBILE);
        return MOBILE_SHAPES.contains(shape) || (joined && JOINED_MOBILE_SHAPES.contains(shape));
    }

    private static boolean isDate(DigitRun run, int i) {
        int year = run.number(i, 4);
        int month = run.number(i + 4, 2);
        int day = run.number(i + 6, 2);
        return year >= 1900 && year <= 2049 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** The length with its prefix of the land line number that begins here; 0 if none does. */
    static int landLineLengthAt(DigitRun run, int i) {
        for (String prefix : new String[] {"0086", "86", "0"}) {
            int area = i + prefix.length();
            int length = startsWith(run, i, prefix) ? withArea(run, area) : 0;
            if (length > 0) {
                return prefix.length() + length;
            }
        }
        return 0;
    }

    /** The length of an area code, written without its 0, and the local number behind it; 0 if that is not what stands here. */
    private static int withArea(DigitRun run, int i) {
        int areaLength = areaLength(run, i);
        for (int local = 8; local >= 7 && areaLength > 0; local--) {
            int number = i + areaLength;
            if (run.holds(number, local) && isLocal(run, i, number, local)) {
                return areaLength + local;
            }
        }
        return 0;
    }

    private static int areaLength(DigitRun run, int i) {
        if (i + 3 >= run.length()) {
            return 0;
        }
        int first = run.digit(i);
        if (first >= 3) {
            return 3;
        }
        return first == 2 || run.number(i, 2) == 10 ? 2 : 0;
    }

    private static boolean isLocal(DigitRun run, int area, int number, int local) {
        boolean areaUnbroken = run.groupLength(area) >= number - area;
        boolean first = run.digit(number) >= 2 && run.digit(number + local - 1) <= 9;
        String shape = run.shape(number, local);
        boolean shaped = shape.equals(Integer.toString(local)) || shape.equals("4-4") || shape.equals("3-4");
        return areaUnbroken && first && shaped && run.isFreeOf(DigitRun.Gap.COMMA, area, number - area + local);
    }

    private static boolean startsWith(DigitRun run, int i, String prefix) {
        if (i + prefix.length() >= run.length()) {
            return false;
        }
        for (int at = 0; at < prefix.length(); at++) {
            if (run.digit(i + at) != prefix.charAt(at) - '0') {
                return false;
            }
        }
        return true;
    }
}
