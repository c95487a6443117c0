package org.niangjia.consultation.meaning;

import java.util.Optional;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Facts;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.model.Candidate;

/**
 * What somebody tells of her own case can make another question of the one that her words come to for everybody else: nights of a woman seven
 * months gone, severance of one who is protected, pay of one whom nobody insured. Safe for use by several threads.
 */
public final class QuestionOfHerCase {

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
        return StandingWhilePregnant.meant(understood, inContext, turn)
                .or(() -> OfASmallChild.meant(understood, inContext, facts))
                .or(() -> CareOfParents.QUESTION.meant(understood, words))
                .or(() -> EarlyBirth.QUESTION.meant(understood, words))
                .or(() -> MovedToHeavyWork.QUESTION.meant(understood, words))
                .or(() -> OnTheWayToWork.QUESTION.meant(understood, inContext))
                .or(() -> ProtectedHours.meant(understood, inContext, facts))
                .or(() -> TimeOffAtABirth.meant(understood, inContext))
                .or(() -> WhetherBinding.meant(understood, inContext))
                .or(() -> CounsellingDemanded.QUESTION.meant(understood, words))
                .or(() -> HusbandsInsurance.QUESTION.meant(understood, words))
                .or(() -> AnnualLeaveTaken.QUESTION.meant(understood, inContext))
                .or(() -> LeaveDeclined.QUESTION.meant(understood, words))
                .or(() -> LeaveDeclined.NEVER.meant(understood, words))
                .or(() -> LeavePaidOut.meant(understood, inContext, facts))
                .or(() -> ProbationPayAsked.QUESTION.meant(understood, words))
                .or(() -> LimitAsked.meant(understood, asked.words(), facts))
                .or(() -> DoubleWageAsked.QUESTION.meant(understood, inContext))
                .or(() -> PensionYearsAsked.QUESTION.meant(understood, inContext))
                .or(() -> NonCompeteAsked.QUESTION.meant(understood, words))
                .or(() -> StoppageAsked.QUESTION.meant(understood, words))
                .or(() -> DamageDeducted.QUESTION.meant(understood, words))
                .or(() -> SeveranceNamed.QUESTION.meant(understood, words))
                .or(() -> PayOfMen.meant(understood, inContext, facts))
                .or(() -> SeveranceBesideDamages.QUESTION.meant(understood, words))
                .or(() -> WagesInBetween.meant(understood, inContext, facts))
                .or(() -> EmployerCloses.meant(understood, inContext, facts))
                .or(() -> AgreementOffered.meant(understood, words))
                .or(() -> DismissedWhileProtected.meant(understood, inContext))
                .or(() -> turn.matter().isEmpty()
                        ? DismissedWhileProtected.ofAnybody(understood, words)
                        : Optional.empty())
                .or(() -> goesOnFromADismissal(turn)
                        ? ofADismissal(understood, turn.wordsBefore() + "，" + words, facts)
                        : Optional.empty())
                .or(() -> TermEndsWhileProtected.meant(understood, words, facts))
                .or(() -> LeavingOverAFault.QUESTION.meant(understood, words))
                .or(() -> SuingOverHarassment.QUESTION.meant(understood, words))
                .or(() -> TransferOnLeaving.QUESTION.meant(understood, words))
                .or(() -> SentByAnAgency.QUESTION.meant(understood, words))
                .or(() -> SentByAnAgency.WITHOUT_A_CHILD.meant(understood, words))
                .or(() -> WorkingAfterRetirement.QUESTION.meant(understood, words))
                .or(() -> AskedOfTheUnion.QUESTION.meant(understood, words))
                .or(() -> OpinionAnswered.QUESTION.meant(understood, words))
                .or(() -> AllowanceAwaited.QUESTION.meant(understood, words))
                .or(() -> UnionFundsAsked.QUESTION.meant(understood, words))
                .or(() -> UnionWorkInWorkingTime.QUESTION.meant(understood, words))
                .or(() -> TermEndsInOffice.meant(understood, words))
                .or(() -> BargainingDays.meant(understood, facts))
                .or(() -> ResignationHandedIn.meant(understood, words, facts))
                .or(() -> TextOfTheContract.QUESTION.meant(understood, words))
                .or(() -> InjuryDecisionAwaited.QUESTION.meant(understood, words))
                .or(() -> InjuredUninsured.QUESTION.meant(understood, words))
                .or(() -> ElderlyDeduction.QUESTION.meant(understood, words))
                .or(() -> PaidInTheLeave.meant(understood, words, facts))
                .or(() -> NotInsured.meant(understood, words, facts))
                .or(() -> MinimumWageOnLeave.meant(understood, words, facts))
                .orElseGet(() -> TurnOfTheMatter.meant(understood, inContext));
    }

    private static boolean goesOnFromADismissal(Turn turn) {
        return turn.matter()
                .filter(matter -> matter.topic().equals("dismissal_protection"))
                .isPresent();
    }

    /**
     * The question that a sum after a dismissal is of, if another than the one that was found: told over several messages, it has to be read with the
     * words before it.
     *
     * @param words those before and those of now
     */
    public static Optional<String> ofADismissal(String understood, String words, Facts facts) {
        return EmployerCloses.meant(understood, words, facts)
                .or(() -> DismissedWhileProtected.meant(understood, words));
    }

    private Candidate named(String intent, Candidate understood) {
        return Optional.of(intent)
                .filter(meant -> !meant.equals(understood.intent()))
                .flatMap(knowledge::intent)
                .map(meant -> new Candidate(meant.name(), meant.topic(), understood.confidence()))
                .orElse(understood);
    }
}
