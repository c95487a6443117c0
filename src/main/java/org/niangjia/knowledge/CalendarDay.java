package org.niangjia.knowledge;

/**
 * What a day is for those who work from Monday to Friday.
 *
 * @param verified how well that is known
 */
public record CalendarDay(Kind kind, Verified verified) {

    /** Public holidays are those that the law names; a weekend or a day off around a holiday is a rest day. */
    public enum Kind {
        WORKING_DAY,
        REST_DAY,
        PUBLIC_HOLIDAY
    }

    public boolean isWorkingDay() {
        return kind == Kind.WORKING_DAY;
    }
}
