package org.niangjia.understanding;

import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.clause.Part;

/** A part with its own reading. */
record OwnQuestion(Part part, Reading reading, boolean ofAnother, String context) {

    /** Whether it asks only if something told is so, and the next asks of the same topic what is so. */
    boolean onlyConfirms(OwnQuestion next) {
        return !part.told().isEmpty()
                && part.asked().stream().allMatch(AskingWords::confirm)
                && reading.isNear(next.reading());
    }

    /** Whether it is not clear by itself, and asks for days or a day without naming what of. */
    boolean asksForAFigureOnly() {
        return !ofAnother
                && !reading.isRecognised()
                && AskingWords.areForDays(part.question())
                && AskingWords.matter(part.question()).isEmpty();
    }

    OwnQuestion with(OwnQuestion more) {
        Part both = new Part(
                part.told(),
                part.asked(),
                part.begins(),
                part.from(),
                more.part().to());
        boolean clearer = !reading.isRecognised()
                && more.reading().means(reading)
                && more.reading().isRecognised();
        return new OwnQuestion(both, clearer ? more.reading() : reading, ofAnother, context);
    }

    OwnQuestion after(OwnQuestion earlier) {
        Part both = new Part(
                part.told(),
                part.asked(),
                earlier.part().begins(),
                earlier.part().from(),
                part.to());
        return new OwnQuestion(both, reading, ofAnother, context);
    }
}
