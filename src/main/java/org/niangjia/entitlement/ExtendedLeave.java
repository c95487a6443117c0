package org.niangjia.entitlement;

import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What a province adds to the national leave for a birth: days, in some provinces more from the second or third child or after a medical
 * check before the pregnancy, or calendar months. The texts name three children: what a fourth gets they do not say, so it gets at least
 * what every child does.
 */
final class ExtendedLeave {

    private static final String DAYS = "extended_maternity_leave";
    private static final String DAYS_SECOND = "extended_maternity_leave_second_child";
    private static final String DAYS_THIRD = "extended_maternity_leave_third_child";
    private static final String MONTHS = "extended_maternity_leave_months";
    private static final String ON_TOP_FOR_THIRD = "third_child_leave";
    private static final String PREPREGNANCY_CHECK = "prepregnancy_check_leave";

    private final Worksheet sheet;
    private final Optional<Integer> child;
    private final Optional<Figure> days;
    private final Optional<Figure> second;
    private final Optional<Figure> third;
    private final Optional<Figure> months;
    private final Optional<Figure> onTopForThird;

    ExtendedLeave(Worksheet sheet) {
        this.sheet = sheet;
        this.child = sheet.fact(Fact.CHILD_ORDER);
        this.days = sheet.figureIfAny(DAYS);
        this.second = sheet.figureIfAny(DAYS_SECOND);
        this.third = sheet.figureIfAny(DAYS_THIRD);
        this.months = sheet.figureIfAny(MONTHS);
        this.onTopForThird = sheet.figureIfAny(ON_TOP_FOR_THIRD);
    }

    void addTo(LeaveSum leave) {
        days.ifPresent(every -> addDays(leave, every));
        if (!isFurtherThanNamed()) {
            onTopForThird.ifPresent(more -> leave.addIf(child.map(n -> n == 3), Fact.CHILD_ORDER, more.step()));
        }
        sheet.figureIfAny(PREPREGNANCY_CHECK)
                .ifPresent(check ->
                        leave.addIf(sheet.fact(Fact.PREPREGNANCY_CHECK), Fact.PREPREGNANCY_CHECK, check.step()));
        months.ifPresent(leave::addMonths);
    }

    private void addDays(LeaveSum leave, Figure every) {
        Figure now = ofThisChild(every);
        Optional<Figure> before = atTheBirth(now);
        // The days of then are no figure of today: they are counted as the part of today's that is certain.
        leave.add(before.map(then -> now.giving(Arithmetic.plain(then.number()), then.number(), Unit.DAY))
                .orElseGet(now::step));
        before.ifPresent(then -> leave.addPerhaps(now.beyond(then)));
        if (child.isEmpty()) {
            Figure most = largerOf(second.orElse(every), third.orElse(every));
            if (most.number().compareTo(every.number()) > 0) {
                leave.addIf(Optional.empty(), Fact.CHILD_ORDER, most.beyond(every));
            }
        }
    }

    /** What every child got on the day of a birth before the days of today held: which of the two she has, no text at hand says. */
    private Optional<Figure> atTheBirth(Figure now) {
        return sheet.fact(Fact.BORN_ON)
                .filter(born -> born.isBefore(now.since()))
                .flatMap(born -> sheet.on(born).figureIfAny(now.parameter().name()))
                .filter(then -> then.number().compareTo(now.number()) < 0);
    }

    private Figure ofThisChild(Figure every) {
        return switch (child.orElse(1)) {
            case 2 -> second.orElse(every);
            case 3 -> third.orElse(every);
            default -> every;
        };
    }

    private static Figure largerOf(Figure one, Figure other) {
        return one.number().compareTo(other.number()) >= 0 ? one : other;
    }

    /** Whether the province adds something, and nothing more than is known here. */
    boolean isKnown() {
        boolean dependsOnChild = second.isPresent() || third.isPresent() || onTopForThird.isPresent();
        boolean thirdIsOnlyReported = child.filter(n -> n >= 3).isPresent() && sheet.isUnverified(DAYS_THIRD);
        return (days.isPresent() || months.isPresent())
                && !(isFurtherThanNamed() && dependsOnChild)
                && !thirdIsOnlyReported;
    }

    private boolean isFurtherThanNamed() {
        return child.filter(n -> n > 3).isPresent();
    }
}
