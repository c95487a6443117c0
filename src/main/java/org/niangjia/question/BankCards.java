package org.niangjia.question;

/** Bank card numbers: 16 to 19 digits, the last a Luhn check digit. */
final class BankCards {
    private BankCards() {}

    private static final int SHORTEST = 16;
    private static final int LONGEST = 19;

    /** The length of the card number that begins here; 0 if none does. */
    static int lengthAt(DigitRun run, int i) {
        for (int length = LONGEST; length >= SHORTEST; length--) {
            if (run.holds(i, length) && run.digit(i + length - 1) <= 9 && isCard(run, i, length)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isCard(DigitRun run, int i, int length) {
        if (run.groupLength(i) >= length) {
            return hasValidCheck(run, i, length);
        }
        // Years, dates and sums in a row look like a grouped card: it has to begin as cards do.
        int first = run.digit(i);
        if (first < 3 || !run.isFreeOf(DigitRun.Gap.COMMA, i, length)) {
            return false;
        }
        String shape = run.shape(i, length);
        boolean fours = shape.startsWith("4-4-4-4");
        boolean unionPay = run.number(i, 2) == 62;
        boolean grouped = fours || run.isOneByOne(i, length) || isHalved(shape);
        return grouped && ((fours && unionPay) || hasValidCheck(run, i, length));
    }

    private static boolean isHalved(String shape) {
        int cut = shape.indexOf('-');
        if (cut != shape.lastIndexOf('-')) {
            return false;
        }
        return Integer.parseInt(shape, 0, cut, 10) >= 4 && Integer.parseInt(shape, cut + 1, shape.length(), 10) >= 4;
    }

    private static boolean hasValidCheck(DigitRun run, int i, int length) {
        int sum = 0;
        for (int at = 0; at < length; at++) {
            int digit = run.digit(i + length - 1 - at);
            int doubled = digit * 2;
            sum += at % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
