package org.niangjia.understanding.fact;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.understanding.cache.LaidReady;
import org.niangjia.understanding.fact.birth.BirthFacts;
import org.niangjia.understanding.fact.birth.ChildFacts;
import org.niangjia.understanding.fact.claim.ClaimFacts;
import org.niangjia.understanding.fact.employment.EndFacts;
import org.niangjia.understanding.fact.employment.ProbationFacts;
import org.niangjia.understanding.fact.employment.ServiceFacts;
import org.niangjia.understanding.fact.employment.YearsOfWorkFacts;
import org.niangjia.understanding.fact.leave.LeaveFacts;
import org.niangjia.understanding.fact.leave.SickLeaveFacts;
import org.niangjia.understanding.fact.overtime.OvertimeFacts;
import org.niangjia.understanding.fact.overtime.OvertimeHours;
import org.niangjia.understanding.fact.overtime.OvertimeTurns;
import org.niangjia.understanding.fact.wage.EmployersAverage;
import org.niangjia.understanding.fact.wage.InsuredWage;
import org.niangjia.understanding.fact.wage.NotHerWage;
import org.niangjia.understanding.fact.wage.OwedFacts;
import org.niangjia.understanding.fact.wage.WageFacts;
import org.niangjia.understanding.fact.wage.WordsOfAWage;
import org.niangjia.understanding.learning.Likelihood;
import org.niangjia.understanding.learning.Maxent;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a figure stands for, learnt from {@link MarkedMessage marked messages} by OpenNLP's maximum entropy model: 应发平均五千二 is a monthly wage
 * however it is said. It reads what the patterns of the other readers leave unread, and only where it is nearly sure: a wrong fact makes a wrong
 * answer. Immutable and safe for use by several threads.
 */
public final class FigureRoles {

    private static final Logger LOG = LoggerFactory.getLogger(FigureRoles.class);

    /** From which probability a role counts: of the facts it adds on messages held back, 97 of 100 are then right (FigureRolesTest). */
    private static final double SURE = 0.9;

    /** From which probability another figure may stand for the same. */
    private static final double RIVAL = 0.2;

    /** Up to which probability a pattern has read a figure for what it is not, if another is surely that: 每月1600 beside 之前我拿7240. */
    private static final double UNLIKELY = 0.2;

    /** Up to which probability what a pattern has read of these is left out, whatever the figure stands for. */
    private static final double SURELY_NOT = 0.01;

    /** Facts of which the patterns misread most: of what is so left out on messages held back seven in nine were wrong, and what is missing is asked for. */
    private static final Set<Fact<?>> OFTEN_MISREAD = Set.of(
            Fact.MONTHLY_WAGE,
            Fact.DAILY_WAGE,
            Fact.HOURLY_WAGE,
            Fact.SERVICE_MONTHS,
            Fact.WORKED_YEARS,
            Fact.OVERTIME_DAYS);

    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    /** No case has more; bounds the time that a long message can cost. */
    private static final int MOST_FIGURES = 60;

    /** What the patterns' words say that a figure is not, whatever it sounds like. */
    private static final Map<Fact<?>, Predicate<Mention<?>>> RULED_OUT = Map.ofEntries(
            Map.entry(
                    Fact.MONTHLY_WAGE,
                    amount -> NotHerWage.isPlainlyNotHers(amount) || WordsOfAWage.areMissing(amount)),
            Map.entry(Fact.EMPLOYER_AVERAGE_WAGE, EmployersAverage::isNone),
            Map.entry(Fact.UNUSED_DAYS, LeaveFacts::isNotUnused),
            Map.entry(Fact.DAYS_TAKEN, LeaveFacts::isNotTakenOfItsYear),
            Map.entry(Fact.SICK_MONTHS, SickLeaveFacts::isNone),
            Map.entry(Fact.MATERNITY_DAYS_TAKEN, LeaveFacts::isNotOfMaternity),
            Map.entry(Fact.STARTS_ON, LeaveFacts::isOfOtherLeave),
            Map.entry(Fact.INJURED_ON, ClaimFacts::isNoAccident),
            Map.entry(Fact.AWARD_RECEIVED_ON, ClaimFacts::isReceiptOfTheEmployer),
            Map.entry(Fact.SERVICE_MONTHS, ServiceFacts::isNoService),
            Map.entry(Fact.WORKED_YEARS, YearsOfWorkFacts::isWithAnotherAlone),
            Map.entry(Fact.BORN_ON, BirthFacts::isNoBirth),
            Map.entry(Fact.HOURLY_WAGE, WageFacts::isNoHourlyWage),
            Map.entry(Fact.CHILD_AGE, ChildFacts::isNoAge),
            Map.entry(Fact.MONTHS_IN_YEAR, ChildFacts::isOfOneMonth),
            Map.entry(
                    Fact.OVERTIME_HOURS,
                    mention -> OvertimeTurns.isEach(mention.before())
                            || OvertimeTurns.areBesideOthers(mention)
                            || OvertimeHours.isNoOvertime(mention)),
            Map.entry(
                    Fact.OVERTIME_DAYS,
                    mention -> OvertimeTurns.isHowOften(mention)
                            || OvertimeHours.isNoOvertime(mention)
                            || OvertimeFacts.areBesideAHoliday(mention.before() + " " + mention.after())),
            Map.entry(Fact.ENDED_ON, EndFacts::isEndOfProbation),
            Map.entry(Fact.PROBATION_MONTHS, ProbationFacts::isNoLength),
            Map.entry(Fact.MINIMUM_WAGE, OwedFacts::isNotTheMinimum),
            Map.entry(Fact.MONTHS_OF_PREGNANCY, BirthFacts::isOfNoKnownLeave));

    /** What the build lays ready ({@link FigureLearning}). */
    static final String FILE = "figure-roles.model";

    private static final String NONE = "none";
    private static final double SQUARED_COST = 0.03;
    private static final int ITERATIONS = 80;
    private static final int LOOK_BACK = 5;

    private final FigureFeatures features;
    private final Maxent model;

    private FigureRoles(FigureFeatures features, Maxent model) {
        this.features = features;
        this.model = model;
    }

    /** Learnt from the messages of the program, once: by the build, or else when they are first asked for. */
    public static FigureRoles ofTheProgram() {
        return OfTheProgram.ROLES;
    }

    private static final class OfTheProgram {
        static final FigureRoles ROLES =
                LaidReady.file(FILE).flatMap(FigureRoles::read).orElseGet(() -> learnt(MarkedMessage.ofAll()));
    }

    private static Optional<FigureRoles> read(Path file) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return Optional.of(new FigureRoles(FigureFeatures.read(in), Maxent.read(in)));
        } catch (IOException e) {
            LOG.warn("what figures stand for cannot be read from {} and is learnt again", file, e);
            return Optional.empty();
        }
    }

    /** Learns from messages; takes some seconds. */
    static FigureRoles learnt(List<MarkedMessage> messages) {
        List<FigureContext> contexts = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        for (MarkedMessage message : messages) {
            List<Figure> figures = Figure.in(Passage.of(message.text(), MarkedMessage.WRITTEN_ON));
            contexts.addAll(Figure.contexts(figures));
            figures.forEach(
                    figure -> roles.add(figure.role(message).map(Fact::name).orElse(NONE)));
        }
        FigureFeatures features = FigureFeatures.of(contexts);
        List<String> outcomes = List.copyOf(new TreeSet<>(roles));
        Likelihood cost = new Likelihood(
                contexts.stream().map(features::row).toList(),
                roles.stream().mapToInt(outcomes::indexOf).toArray(),
                outcomes.size(),
                SQUARED_COST);
        Maxent.Recipe recipe = new Maxent.Recipe(features.size(), ITERATIONS, LOOK_BACK);
        return new FigureRoles(features, Maxent.train(recipe, cost, outcomes, Optional.empty()));
    }

    /**
     * The facts, without what patterns have misread and with what they have left unread.
     *
     * @param read by the patterns, on top of what was known before
     * @param before what was known before the passage: it is not of its figures
     */
    public Facts read(Passage passage, Facts read, Facts before) {
        List<Figure> all = Figure.in(passage);
        List<Figure> figures = all.subList(0, Math.min(MOST_FIGURES, all.size()));
        List<double[]> probabilities = Figure.contexts(figures).stream()
                .map(context -> model.probabilities(features.row(context)))
                .toList();
        Facts known = withoutMisread(passage, read, before, probabilities, figures);
        Facts facts = known;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int role = likeliest(probabilities.get(i));
            if (!figure.isReadIn(known) && probabilities.get(i)[role] >= SURE) {
                facts = with(facts, figure, role, probabilities, figures);
            }
        }
        return facts;
    }

    private Facts withoutMisread(
            Passage passage, Facts read, Facts before, List<double[]> probabilities, List<Figure> figures) {
        Facts left = read;
        for (Fact<?> fact : OFTEN_MISREAD) {
            int role = model.outcomes().indexOf(fact.name());
            if (read.get(fact).isPresent()
                    && !read.get(fact).equals(before.get(fact))
                    && isMisread(fact, read, role, SURELY_NOT, probabilities, figures)
                    && !isAllHerWork(fact, read)
                    && !isInsuredWage(fact, read, passage)) {
                left = left.without(fact);
            }
        }
        return left;
    }

    /** 一直就在这一个厂，干了六年: the figure of the time with this employer stands for all her years as well. */
    private static boolean isAllHerWork(Fact<?> fact, Facts read) {
        return fact.equals(Fact.WORKED_YEARS)
                && read.get(Fact.WORKED_YEARS)
                        .map(years -> years.multiply(MONTHS_A_YEAR))
                        .filter(months -> read.get(Fact.SERVICE_MONTHS)
                                .filter(service -> service.compareTo(months) == 0)
                                .isPresent())
                        .isPresent();
    }

    /** 缴费工资平均3000: after an injury the benefits go by it. */
    private static boolean isInsuredWage(Fact<?> fact, Facts read, Passage passage) {
        return fact.equals(Fact.MONTHLY_WAGE) && InsuredWage.in(passage).equals(read.get(Fact.MONTHLY_WAGE));
    }

    /** The facts with the one that a figure stands for, unless another figure may stand for it too: then it is not plainly said. */
    private Facts with(Facts facts, Figure figure, int role, List<double[]> probabilities, List<Figure> figures) {
        return Fact.named(model.outcomes().get(role))
                .filter(fact ->
                        facts.get(fact).isEmpty() || isMisread(fact, facts, role, UNLIKELY, probabilities, figures))
                .filter(fact -> !isToldInHours(fact, facts) && !isToldByTheRest(fact, facts))
                .filter(fact -> !RULED_OUT.getOrDefault(fact, any -> false).test(figure.mention()))
                .flatMap(fact -> figure.as(fact)
                        .filter(value -> IntStream.range(0, figures.size())
                                .noneMatch(i -> probabilities.get(i)[role] >= RIVAL
                                        && !figures.get(i).as(fact).equals(Optional.of(value))))
                        .filter(value -> !isOfEarlierEmployers(fact, value, facts))
                        .map(value -> with(facts, fact, value)))
                .orElse(facts);
    }

    private static boolean isMisread(
            Fact<?> fact, Facts facts, int role, double most, List<double[]> probabilities, List<Figure> figures) {
        List<Integer> read = IntStream.range(0, figures.size())
                .filter(i -> facts.get(fact).equals(figures.get(i).as(fact)))
                .boxed()
                .toList();
        return !read.isEmpty() && read.stream().allMatch(i -> probabilities.get(i)[role] <= most);
    }

    /** Days of overtime are read once: their hours were told. */
    private static boolean isToldInHours(Fact<?> fact, Facts facts) {
        return fact.equals(Fact.OVERTIME_DAYS) && facts.get(Fact.OVERTIME_HOURS).isPresent();
    }

    /** 在别处干过6年 was read as that. */
    private static boolean isOfEarlierEmployers(Fact<?> fact, Object months, Facts facts) {
        return fact.equals(Fact.SERVICE_MONTHS)
                && facts.get(Fact.EARLIER_YEARS)
                        .filter(years ->
                                years.multiply(MONTHS_A_YEAR).compareTo(new BigDecimal(months.toString())) == 0)
                        .isPresent();
    }

    /** 年假10天，休了3天: which of them were not had is told by what the year gives and what was had. */
    private static boolean isToldByTheRest(Fact<?> fact, Facts facts) {
        return fact.equals(Fact.UNUSED_DAYS)
                && facts.get(Fact.YEARLY_LEAVE).isPresent()
                && facts.get(Fact.DAYS_TAKEN).isPresent();
    }

    @SuppressWarnings("unchecked") // Figure.as gives a value of the fact's own type
    private static <T> Facts with(Facts facts, Fact<T> fact, Object value) {
        return facts.without(fact).withIf(fact, Optional.of((T) value));
    }

    private static int likeliest(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return best;
    }

    void write(DataOutputStream out) throws IOException {
        features.write(out);
        model.write(out);
    }
}
