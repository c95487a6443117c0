package org.niangjia.understanding;

import org.niangjia.question.phrasing.Phrasing;
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

    /** 能领几个月: for how long something is drawn, without naming what. */
    private static final Phrasing DRAWN_FOR = Phrasing.of(
            "(?:那|又|还|最多|最长|一共|总共|到底|大概|我|,|，)*(?:能|可以|可|该|应该|会|要|给)*领(?:到|满|取|上)?(?:(?:几|多少)个?(?:月|天|年)|多久|多长(?:时间)?)(?:的|啊|呀|呢|嘛|钱)*[?？]?");

    /** Whether it only asks for how long what was asked about before is drawn, though by itself it sounds like another benefit. */
    boolean goesOnFrom(OwnQuestion earlier) {
        return !ofAnother
                && DRAWN_FOR.isAllOf(part.question())
                && earlier.reading().isRecognised()
                && !reading.isNear(earlier.reading());
    }

    /** A time, which asks nothing of its own: 到七个月以后呢, 生完以后呢. */
    private static final Phrasing ONLY_WHEN =
            Phrasing.of("(?:那|等|到|过|满|,|，)*[^,，。]{0,10}(?:以后|之后|往后|的时候|那时候?|那会儿|时|后)(?:呢|嘞|咧)");

    /** Whether it is clear by itself and asks of the time that the earlier one only names. */
    boolean asksMoreThan(OwnQuestion earlier) {
        return ONLY_WHEN.isAllOf(earlier.part().question())
                && reading.isRecognised()
                && !reading.means(earlier.reading());
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
