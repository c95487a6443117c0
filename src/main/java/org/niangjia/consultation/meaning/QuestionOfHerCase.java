package org.niangjia.consultation.meaning;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.model.Candidate;

/**
 * What somebody tells of her own case can make another question of the one that her words come to for everybody else: nights of a woman seven
 * months gone, severance of one who is protected, pay of one whom nobody insured. Safe for use by several threads.
 */
public final class QuestionOfHerCase {

    private static final Pattern OF_A_PERIOD = Pattern.compile("经期|月经|例假|来事|大姨妈|那几天|那个来|来那个|痛经|\\bperiod|\\bmenstru");

    private static final Pattern SMALL =
            Pattern.compile("(?:这么|那么|还)小的?(?:孩子|娃|宝)|吃奶的娃|婴儿|奶娃|\\b(?:baby|infant|toddler)\\b");

    private static final Pattern AT_SCHOOL =
            Pattern.compile("上学|学校|小学|初中|高中|大学|幼儿园|学前|教育|读书|念书|\\b(?:school|kindergarten|education|college)\\b");

    private static final int YEAR = 4;

    /** Of the births that the intent is not of, as its name says. */
    private static final int FIRST_YEAR = 2025;

    private static final Pattern HOW = Pattern.compile(
            "怎么(?:领|办|申|弄|报)|咋(?:领|办|申|弄)|如何(?:领|办|申)|去哪|哪儿领|材料|手续|\\bhow (?:do|can|to)\\b|\\bapply\\b");

    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private final Knowledge knowledge;
    private final AfterALoss afterALoss;
    private final FathersLeave fathersLeave;

    public QuestionOfHerCase(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.afterALoss = new AfterALoss(knowledge);
        this.fathersLeave = new FathersLeave(knowledge);
    }

    /** The question that is answered; the same one where her case changes nothing. */
    public Candidate meant(Candidate understood, Turn turn, Asked asked, Facts facts) {
        Candidate ofHers = named(intent(understood.intent(), turn, asked, facts), understood);
        return fathersLeave.meant(afterALoss.meant(ofHers, turn, asked, facts), turn, asked, facts);
    }

    /** The first that says so counts: the narrower ones stand before those of a whole topic. */
    private static String intent(String understood, Turn turn, Asked asked, Facts facts) {
        String inContext = asked.inContext();
        String words = turn.question().text().value();
        return standingWhilePregnant(understood, inContext, turn)
                .or(() -> taxOfASmallChild(understood, inContext, facts))
                .or(() -> subsidyOfABabyOfNow(understood, inContext, facts))
                .or(() -> ProtectedHours.meant(understood, inContext, facts))
                .or(() -> TimeOffAtABirth.meant(understood, inContext))
                .or(() -> WhetherBinding.meant(understood, inContext))
                .or(() -> CounsellingDemanded.meant(understood, words))
                .or(() -> HusbandsInsurance.meant(understood, words))
                .or(() -> LeavePaidOut.meant(understood, inContext, facts))
                .or(() -> DoubleWageAsked.meant(understood, inContext))
                .or(() -> EmployerCloses.meant(understood, inContext, facts))
                .or(() -> DismissedWhileProtected.meant(understood, inContext))
                .or(() -> TermEndsWhileProtected.meant(understood, words, facts))
                .or(() -> SentByAnAgency.meant(understood, words))
                .or(() -> AskedOfTheUnion.meant(understood, words))
                .or(() -> NotInsured.meant(understood, words, facts))
                .orElseGet(() -> TurnOfTheMatter.meant(understood, inContext));
    }

    /** 白天站久了想坐会儿 is of the period only where nobody spoke of being pregnant. */
    private static Optional<String> standingWhilePregnant(String understood, String words, Turn turn) {
        boolean spokenOf =
                turn.matters().stream().anyMatch(matter -> matter.topic().equals("pregnancy_work_arrangement"));
        return understood.equals("menstrual_protection.standing_work")
                        && spokenOf
                        && !OF_A_PERIOD.matcher(words).find()
                ? Optional.of("pregnancy_work_arrangement.rest_breaks")
                : Optional.empty();
    }

    /** 养这么小的孩子能抵点儿税不, of a child that is not three: at school it is not yet. */
    private static Optional<String> taxOfASmallChild(String understood, String words, Facts facts) {
        boolean small = facts.get(Fact.CHILD_AGE)
                        .filter(age -> age.compareTo(THREE) < 0)
                        .isPresent()
                || facts.get(Fact.BORN_IN)
                        .filter(born -> facts.on().getYear() - Integer.parseInt(born.substring(0, YEAR)) < 3)
                        .isPresent();
        return understood.equals("childcare_subsidy_tax.tax_deduction_education")
                        && (small || SMALL.matcher(words).find())
                        && !AT_SCHOOL.matcher(words).find()
                ? Optional.of("childcare_subsidy_tax.tax_deduction_infant")
                : Optional.empty();
    }

    /** 孩子今年二月生的: what holds for those born before the subsidy began is not of it. */
    private static Optional<String> subsidyOfABabyOfNow(String understood, String words, Facts facts) {
        boolean since = facts.get(Fact.BORN_IN)
                        .filter(born -> Integer.parseInt(born.substring(0, YEAR)) >= FIRST_YEAR)
                        .isPresent()
                || facts.get(Fact.BORN_ON)
                        .filter(born -> born.getYear() >= FIRST_YEAR)
                        .isPresent();
        return understood.equals("childcare_subsidy_tax.born_before_2025") && since
                ? Optional.of("childcare_subsidy_tax." + (HOW.matcher(words).find() ? "subsidy_how" : "subsidy_amount"))
                : Optional.empty();
    }

    private Candidate named(String intent, Candidate understood) {
        return Optional.of(intent)
                .filter(meant -> !meant.equals(understood.intent()))
                .flatMap(knowledge::intent)
                .map(meant -> new Candidate(meant.name(), meant.topic(), understood.confidence()))
                .orElse(understood);
    }
}
