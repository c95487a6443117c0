package org.niangjia.question;

/** Identity numbers, bank cards, mobile and land line numbers, in any script of digits and with separators in any place people put them. */
final class PersonalNumbers {
    private PersonalNumbers() {}

    /** From here on a run of digits without separators is taken for a person's number even if it is of no known kind. */
    private static final int LONG = 15;

    static void mark(FoldedText text, PersonalDataMarks marks) {
        int i = 0;
        while (i < text.length()) {
            if (text.digit(i) < 0 || marks.isTaken(i)) {
                i++;
                continue;
            }
            DigitRun run = DigitRun.at(text, marks, i);
            markIn(run, text, marks);
            i = run.end();
        }
    }

    private static void markIn(DigitRun run, FoldedText text, PersonalDataMarks marks) {
        int i = 0;
        while (i < run.length()) {
            int length = run.isBoundary(i) ? markAt(run, i, text, marks) : 0;
            i += Math.max(length, 1);
        }
    }

    /** Marks the number that begins here and returns how many digits it has; 0 if none begins here. */
    private static int markAt(DigitRun run, int i, FoldedText text, PersonalDataMarks marks) {
        if (IdentityNumbers.isDatedAt(run, i)) {
            return put(run, i, IdentityNumbers.LONG, PersonalDataMarks.IDENTITY, text, marks);
        }
        int card = BankCards.lengthAt(run, i);
        if (card > 0) {
            return put(run, i, card, PersonalDataMarks.BANK_CARD, text, marks);
        }
        if (IdentityNumbers.isOldAt(run, i)) {
            return put(run, i, IdentityNumbers.OLD, PersonalDataMarks.IDENTITY, text, marks);
        }
        int mobile = Telephones.mobileLengthAt(run, i);
        if (mobile > 0) {
            return put(run, i, mobile, PersonalDataMarks.MOBILE, text, marks);
        }
        if (IdentityNumbers.isCheckedAt(run, i)) {
            return put(run, i, IdentityNumbers.LONG, PersonalDataMarks.IDENTITY, text, marks);
        }
        int landLine = Telephones.landLineLengthAt(run, i);
        if (landLine > 0) {
            return put(run, i, landLine, PersonalDataMarks.LAND_LINE, text, marks);
        }
        int unbroken = run.groupLength(i);
        return unbroken >= LONG ? put(run, i, unbroken, PersonalDataMarks.NUMBER, text, marks) : 0;
    }

    private static int put(DigitRun run, int i, int length, String mark, FoldedText text, PersonalDataMarks marks) {
        int from = run.position(i);
        boolean bracketInside = false;
        for (int at = from; at < run.position(i + length - 1); at++) {
            bracketInside |= text.at(at) == ')';
        }
        // "+86 138…" and "(0531) 8…": what introduces the number goes with it.
        if (text.at(from - 1) == '+' && !marks.isTaken(from - 1)) {
            from--;
        }
        if (bracketInside && text.at(from - 1) == '(' && !marks.isTaken(from - 1)) {
            from--;
        }
        marks.put(from, run.position(i + length - 1) + 1, mark);
        return length;
    }
}
