package org.niangjia.entitlement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.Fact;

/**
 * Leave for a birth: national days (Special Provisions, article 7), what the province adds, for some of them more from the second or third
 * child, what a difficult birth adds and what each further baby adds. Some provinces name the whole leave instead: whether babies and a
 * difficult birth come on top there is not written, so they give bounds. A caesarean of which nobody has certified a difficult birth gives
 * bounds. Days taken before the birth lie inside. Calendar days.
 */
final class MaternityLeave implements Rule {

    private static final String NATIONAL = "maternity_leave";
    private static final String TOTAL = "total_maternity_leave";
    private static final String TOTAL_MOST = "total_maternity_leave_most";
    private static final String EXTENDED = "extended_maternity_leave";
    private static final String EXTENDED_SECOND = "extended_maternity_leave_second_child";
    private static final String EXTENDED_THIRD = "extended_maternity_leave_third_child";
    private static final String EXTENDED_MONTHS = "extended_maternity_leave_months";
    private static final String ON_TOP_FOR_THIRD = "third_child_leave";
    private static final String PREPREGNANCY_CHECK = "prepregnancy_check_leave";
    private static final String DIFFICULT_BIRTH = "difficult_birth_leave";
    private static final String FURTHER_BABY = "multiple_birth_leave";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(
                Fact.CHILD_ORDER,
                Fact.BABIES,
                Fact.DIFFICULT_BIRTH,
                Fact.CAESAREAN,
                Fact.PREPREGNANCY_CHECK,
                Fact.STARTS_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        LeaveSum leave = new LeaveSum();
        Optional<Figure> total = sheet.figureIfAny(TOTAL);
        if (total.isPresent()) {
            leave.add(total.get().step());
            sheet.figureIfAny(TOTAL_MOST).ifPresent(most -> leave.addPerhaps(most.beyond(total.get())));
            birth(sheet).forEach(leave::addPerhaps);
            return leave.counted(sheet.fact(Fact.STARTS_ON), false);
        }
        leave.add(sheet.figure(NATIONAL).step());
        boolean localKnown = addLocal(sheet, leave);
        addBirth(sheet, leave);
        return leave.counted(sheet.fact(Fact.STARTS_ON), !localKnown);
    }

    /** What the province adds; whether all of it is known. */
    private static boolean addLocal(Worksheet sheet, LeaveSum leave) {
        Optional<Integer> child = sheet.fact(Fact.CHILD_ORDER);
        Optional<Figure> months = sheet.figureIfAny(EXTENDED_MONTHS);
        Optional<Figure> first = sheet.figureIfAny(EXTENDED);
        Optional<Figure> second = sheet.figureIfAny(EXTENDED_SECOND);
        Optional<Figure> third = sheet.figureIfAny(EXTENDED_THIRD);
        Optional<Figure> onTop = sheet.figureIfAny(ON_TOP_FOR_THIRD);
        // The texts name three children. What a fourth gets they do not say: at least what holds for every child.
        boolean named = child.isEmpty() || child.get() <= 3;
        if (first.isPresent() && child.isPresent() && named) {
            leave.add(of(child.get(), first.get(), second, third).step());
        } else if (first.isPresent()) {
            leave.add(first.get().step());
            if (child.isEmpty()) {
                Stream.of(second, third)
                        .flatMap(Optional::stream)
                        .max(Comparator.comparing(Figure::number).thenComparing(f -> f.equals(second.orElse(null))))
                        .ifPresent(most -> leave.addIf(Optional.empty(), Fact.CHILD_ORDER, most.beyond(first.get())));
            }
        }
        if (named) {
            onTop.ifPresent(more -> leave.addIf(child.map(n -> n == 3), Fact.CHILD_ORDER, more.step()));
        }
        sheet.figureIfAny(PREPREGNANCY_CHECK)
                .ifPresent(check ->
                        leave.addIf(sheet.fact(Fact.PREPREGNANCY_CHECK), Fact.PREPREGNANCY_CHECK, check.step()));
        months.ifPresent(leave::addMonths);
        boolean dependsOnChild = second.isPresent() || third.isPresent() || onTop.isPresent();
        boolean mayBeMore = (!named && dependsOnChild)
                || (child.isPresent() && child.get() >= 3 && sheet.isUnverified(EXTENDED_THIRD));
        return (first.isPresent() || months.isPresent()) && !mayBeMore;
    }

    private static Figure of(int child, Figure first, Optional<Figure> second, Optional<Figure> third) {
        return (child == 1 ? Optional.<Figure>empty() : child == 2 ? second : third).orElse(first);
    }

    private static void addBirth(Worksheet sheet, LeaveSum leave) {
        furtherBabies(sheet).ifPresent(leave::add);
        Optional<Boolean> difficult = sheet.fact(Fact.DIFFICULT_BIRTH);
        if (difficult.orElse(sheet.facts().is(Fact.CAESAREAN))) {
            leave.addIf(
                    difficult,
                    Fact.DIFFICULT_BIRTH,
                    sheet.figure(DIFFICULT_BIRTH).step());
        }
    }

    /** What this birth may add. */
    private static List<Step> birth(Worksheet sheet) {
        boolean mayBeDifficult =
                sheet.fact(Fact.DIFFICULT_BIRTH).orElse(sheet.facts().is(Fact.CAESAREAN));
        return Stream.concat(
                        furtherBabies(sheet).stream(),
                        mayBeDifficult ? Stream.of(sheet.figure(DIFFICULT_BIRTH).step()) : Stream.empty())
                .toList();
    }

    private static Optional<Step> furtherBabies(Worksheet sheet) {
        int further = sheet.fact(Fact.BABIES).orElse(1) - 1;
        return further == 0
                ? Optional.empty()
                : Optional.of(sheet.figure(FURTHER_BABY).times(further));
    }
}
