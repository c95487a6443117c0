package org.niangjia.understanding.fact;

import java.util.List;
import org.niangjia.question.Facts;
import org.niangjia.understanding.fact.birth.BirthFacts;
import org.niangjia.understanding.fact.birth.ChildFacts;
import org.niangjia.understanding.fact.birth.OldParentsFacts;
import org.niangjia.understanding.fact.birth.SeveralChildren;
import org.niangjia.understanding.fact.birth.SubsidyFacts;
import org.niangjia.understanding.fact.claim.ApplicationFacts;
import org.niangjia.understanding.fact.claim.BreachFacts;
import org.niangjia.understanding.fact.claim.ClaimFacts;
import org.niangjia.understanding.fact.claim.ClaimMade;
import org.niangjia.understanding.fact.claim.CollectiveFacts;
import org.niangjia.understanding.fact.claim.DepositFacts;
import org.niangjia.understanding.fact.claim.InjuryDays;
import org.niangjia.understanding.fact.employment.AgencyFacts;
import org.niangjia.understanding.fact.employment.ContractFacts;
import org.niangjia.understanding.fact.employment.EndFacts;
import org.niangjia.understanding.fact.employment.EndOfHerOwn;
import org.niangjia.understanding.fact.employment.FaultOfTheEmployer;
import org.niangjia.understanding.fact.employment.NonCompeteFacts;
import org.niangjia.understanding.fact.employment.OpinionFacts;
import org.niangjia.understanding.fact.employment.ProbationFacts;
import org.niangjia.understanding.fact.employment.ReinstatementFacts;
import org.niangjia.understanding.fact.employment.RenewalFacts;
import org.niangjia.understanding.fact.employment.ResignationFacts;
import org.niangjia.understanding.fact.employment.ServiceFacts;
import org.niangjia.understanding.fact.employment.SignedContract;
import org.niangjia.understanding.fact.employment.TrainingFacts;
import org.niangjia.understanding.fact.employment.WorkingLifeFacts;
import org.niangjia.understanding.fact.employment.YearsOfWorkFacts;
import org.niangjia.understanding.fact.insurance.AllowanceBesideWage;
import org.niangjia.understanding.fact.insurance.AllowanceFacts;
import org.niangjia.understanding.fact.insurance.CareFacts;
import org.niangjia.understanding.fact.insurance.ContributionFacts;
import org.niangjia.understanding.fact.insurance.DaysOfLeaveAsked;
import org.niangjia.understanding.fact.insurance.DeathFacts;
import org.niangjia.understanding.fact.insurance.InsuranceFacts;
import org.niangjia.understanding.fact.insurance.InsuredFacts;
import org.niangjia.understanding.fact.insurance.RetirementFacts;
import org.niangjia.understanding.fact.leave.CheckFacts;
import org.niangjia.understanding.fact.leave.LeaveFacts;
import org.niangjia.understanding.fact.leave.MarriageFacts;
import org.niangjia.understanding.fact.leave.NursingTimeFacts;
import org.niangjia.understanding.fact.leave.PersonalLeaveFacts;
import org.niangjia.understanding.fact.leave.SchoolHolidayFacts;
import org.niangjia.understanding.fact.leave.SickLeaveFacts;
import org.niangjia.understanding.fact.overtime.OvertimeDate;
import org.niangjia.understanding.fact.overtime.OvertimeFacts;
import org.niangjia.understanding.fact.overtime.PaidOnceFacts;
import org.niangjia.understanding.fact.overtime.StretchFacts;
import org.niangjia.understanding.fact.wage.AddedLeavePay;
import org.niangjia.understanding.fact.wage.AnnualIncomeFacts;
import org.niangjia.understanding.fact.wage.BasicWageFacts;
import org.niangjia.understanding.fact.wage.EqualPayFacts;
import org.niangjia.understanding.fact.wage.MinimumByTheHour;
import org.niangjia.understanding.fact.wage.OwedFacts;
import org.niangjia.understanding.fact.wage.PaidWhileAwayFacts;
import org.niangjia.understanding.fact.wage.PayCutFacts;
import org.niangjia.understanding.fact.wage.PayOfALeaveDay;
import org.niangjia.understanding.fact.wage.PaydayFacts;
import org.niangjia.understanding.fact.wage.PayrollFacts;
import org.niangjia.understanding.fact.wage.PieceFacts;
import org.niangjia.understanding.fact.wage.WageFacts;
import org.niangjia.understanding.passage.DeniedFigure;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.person.SaidOfOthers;

/**
 * Finds facts of a case in the words of a question: first what is said in figures, then what each figure and word is about. Reads only what
 * is plainly said; safe for use by several threads.
 */
public final class EntityFinder {

    private static final List<FactReader> READERS = List.of(
            new BirthFacts(),
            new ChildFacts(),
            new SeveralChildren(),
            new SubsidyFacts(),
            new LeaveFacts(),
            new SickLeaveFacts(),
            new PersonalLeaveFacts(),
            new SchoolHolidayFacts(),
            new NursingTimeFacts(),
            new WageFacts(),
            new BasicWageFacts(),
            new MinimumByTheHour(),
            new OwedFacts(),
            new PaidWhileAwayFacts(),
            new PayOfALeaveDay(),
            new AddedLeavePay(),
            new ServiceFacts(),
            new YearsOfWorkFacts(),
            new WorkingLifeFacts(),
            new ContractFacts(),
            new SignedContract(),
            new EndFacts(),
            new EndOfHerOwn(),
            new FaultOfTheEmployer(),
            new ProbationFacts(),
            new ResignationFacts(),
            new TrainingFacts(),
            new NonCompeteFacts(),
            new RetirementFacts(),
            new OvertimeFacts(),
            new StretchFacts(),
            new OvertimeDate(),
            new PieceFacts(),
            new PaidOnceFacts(),
            new CheckFacts(),
            new BreachFacts(),
            new DepositFacts(),
            new ClaimMade(),
            new OpinionFacts(),
            new ApplicationFacts(),
            new InjuryDays(),
            new CollectiveFacts(),
            new AgencyFacts(),
            new RenewalFacts(),
            new InsuranceFacts(),
            new ContributionFacts(),
            new MarriageFacts(),
            new ReinstatementFacts(),
            new AnnualIncomeFacts(),
            new AllowanceFacts(),
            new DaysOfLeaveAsked(),
            new AllowanceBesideWage(),
            new PayrollFacts(),
            new PaydayFacts(),
            new PayCutFacts(),
            new CareFacts());

    /** Read of several people, whom they tell apart themselves: what others earn, who is insured, who received a paper, whom she supports, who died. */
    private static final List<FactReader> OF_SEVERAL =
            List.of(new OldParentsFacts(), new EqualPayFacts(), new InsuredFacts(), new ClaimFacts(), new DeathFacts());

    private EntityFinder() {}

    /** The case with the facts that patterns find, and what else a figure is learnt to stand for. */
    public static Facts find(String said, Facts known, FigureRoles figures) {
        String words = DeniedFigure.leftOut(said);
        Passage all = Passage.of(words, known.on());
        Passage hers = ofHer(all, words);
        return figures.read(hers, byPatterns(all, hers, known), known);
    }

    /**
     * The case with the facts that the words name. A day without a year, and 昨天, are taken from the day of the case.
     *
     * @param known what is known already, at least place and day
     */
    public static Facts find(String said, Facts known) {
        String words = DeniedFigure.leftOut(said);
        Passage all = Passage.of(words, known.on());
        return byPatterns(all, ofHer(all, words), known);
    }

    /** What is told of the one who is asked about. */
    private static Passage ofHer(Passage all, String words) {
        String left = SaidOfOthers.leftOut(words);
        return left.equals(words) ? all : Passage.of(left, all.today());
    }

    private static Facts byPatterns(Passage all, Passage hers, Facts known) {
        return read(OF_SEVERAL, all, read(READERS, hers, known));
    }

    private static Facts read(List<FactReader> readers, Passage passage, Facts known) {
        Facts facts = known;
        for (FactReader reader : readers) {
            facts = reader.read(passage, facts);
        }
        return facts;
    }
}
