package org.niangjia.understanding;

/** A part with its own reading. */
record Own(Part part, Reading reading, boolean ofAnother, String context) {

    /** Whether it asks only if something told is so, and the next asks of the same topic what is so. */
    boolean onlyConfirms(Own next) {
        return !part.told().isEmpty()
                && part.asked().stream().allMatch(AskingWords::confirm)
                && reading.isNear(next.reading());
    }

    Own with(Own more) {
        Part both = new Part(
                part.told(),
                part.asked(),
                part.begins(),
                part.from(),
                more.part().to());
        boolean clearer = !reading.isRecognised()
                && more.reading().means(reading)
                && more.reading().isRecognised();
        return new Own(both, clearer ? more.reading() : reading, ofAnother, context);
    }

    Own after(Own earlier) {
        Part both = new Part(
                part.told(),
                part.asked(),
                earlier.part().begins(),
                earlier.part().from(),
                part.to());
        return new Own(both, reading, ofAnother, context);
    }
}
