package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.fact.birth.PregnancyLoss;
import org.niangjia.understanding.model.Candidate;

/**
 * Whose pregnancy ended without a birth has the leave for that, even where she asks for her 产假: how long it is and when it ends is answered
 * with that leave, and never with the days for a birth. Safe for use by several threads.
 */
public final class AfterALoss {

    private static final Set<String> LENGTH = Set.of(
            "maternity_leave.return_date",
            "maternity_leave.days",
            "maternity_leave.multiple_births",
            "maternity_leave.ninety_days",
            "maternity_leave.early_return",
            "maternity_leave.before_birth");

    /** Of the pay during a leave: counted for a birth, told for a loss. */
    private static final Set<String> PAY_OF_A_BIRTH = Set.of(
            "maternity_allowance.wage_and_allowance",
            "maternity_allowance.amount",
            "maternity_allowance.top_up",
            "maternity_allowance.not_insured");

    /** What a difficult birth adds is not said of one that ended in a loss. */
    private static final String DIFFICULT = "maternity_leave.difficult_birth";

    private static final Phrasing CLAUSE = Phrasing.of("[，,。;；:：?？!！\\n]|\\band\\b");

    private static final Phrasing PAY_ASKED = Phrasing.of(
            "(?:工资|钱|薪)[^。?？]{0,10}(?:谁|哪[里儿家]?|怎么|咋|多少|按什么|按啥|吗|么|不$|呢|有没有|给不给)|谁(?:来)?(?:出|付|给|发|掏)|有没有(?:工资|钱)|(?:带|有)薪(?:吗|么|不)"
                    + "|\\bwho (?:pays?|will pay|has to pay|covers?)\\b|\\b(?:is it|am i|will i be|do i get) paid\\b|\\bhow much\\b[^.?]{0,30}\\bpaid\\b");

    /** 公司只给半个月假: whether that is enough is asked along. */
    private static final Phrasing DAYS_GIVEN = Phrasing.of(
            "(?:只|才|就|仅)(?:给|批|让|准|放|许)(?:了|我|她|休|歇|假)*[^，。,.]{0,3}(?:半个?月|[\\d一二两三四五六七八九十]+(?:天|日|周|个?星期|个?月))"
                    + "|\\b(?:only|just) (?:gave|give|gives|granted|allow\\w*|approv\\w*)\\b[^.,;]{0,16}\\b(?:days?|weeks?|month)\\b");

    /** Asks how days are counted: only with a first day told is it the end of the leave that is asked for. */
    private static final String HOLIDAYS = "maternity_leave.holidays_inside";

    /** Asks for days off, which after a loss are those of its leave. */
    private static final Set<String> TIME_OFF = Set.of("other_labour.weekly_rest", "other_labour.annual_leave_days");

    private static final Phrasing OF_ITS_OWN =
            Phrasing.of("周末|休息日|双休|单休|每周|礼拜天|年假|年休|annual|week(?:end|ly)|rest day|a week\\b|vacation|\\bholidays?\\b");

    private static final Phrasing FOR_A_BIRTH = Phrasing.of("(?<![流小陪])产假|\\bmaternity leave\\b");

    private static final Phrasing ANY_LOSS = Phrasing.of(
            "流|小产|引[产掉了]|胎停|没保住|保不住|清宫|刮宫|死胎|死产|没了|没活|夭折|去世|胎心|\\b(?:miscarr\\w*|still\\w*|lost|loss|died|abort\\w*)\\b");

    private static final Phrasing DAYS_OFF = Phrasing.of(
            "(?:给|批|让|准|放|许|歇|休)(?:了|我|她|俺|假)*[^，。,.]{0,3}(?:半个?月|[\\d一二两三四五六七八九十]+(?:天|日|周|个?星期|个?礼拜|个?月))"
                    + "|\\b(?:gave|give|gives|given|granted|allow\\w*|approv\\w*|got|offered|let)\\b[^.;?!]{0,24}\\b(?:days?|weeks?|month)\\b");

    private static final Phrasing HOW_MANY =
            Phrasing.of("多少(?!钱|块|元)|几天|够(?:不够|吗|么|数)|\\bhow (?:much|many|long)\\b|\\benough\\b");

    private static final Phrasing MONEY =
            Phrasing.of("钱|工资|薪|津贴|元|块|\\b(?:pay|paid|pays|wages?|salary|money|allowance|yuan|rmb|compensation)\\b");

    private static final Phrasing EACH_WEEK = Phrasing.of(
            "(?:每|一)个?(?:周|星期|礼拜)[^，。,.]{0,4}(?:休|歇)[^，。,.]{0,3}(?:几|多少)|(?:单|双)休|\\b(?:days? off|rest days?) (?:a|per|each|every) week\\b");

    private static final String REST = "other_labour.weekly_rest";
    private static final String MISCARRIAGE = "miscarriage_leave.days";
    private static final String STILLBIRTH = "miscarriage_leave.stillbirth";
    private static final String PAY = "miscarriage_leave.pay";
    private static final String AFTER_A_BIRTH = "maternity_leave.days";
    private static final Set<String> LENGTHS = Set.of(MISCARRIAGE, STILLBIRTH);
    private static final Set<String> OF_ITSELF = Set.of(MISCARRIAGE, STILLBIRTH, PAY);

    private final Knowledge knowledge;

    AfterALoss(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The question that is answered: the one that was understood, or the same of the leave after a loss. */
    Candidate meant(Candidate best, Turn turn, Asked asked, Facts facts) {
        if (best.intent().equals(MISCARRIAGE) && isOfRestDays(turn, asked)) {
            return as(REST, best);
        }
        boolean ofTheLength = LENGTH.contains(best.intent())
                || (best.intent().equals(HOLIDAYS) && facts.get(Fact.STARTS_ON).isPresent());
        String words = String.join(
                "\n", asked.context(), asked.words(), turn.question().text().value());
        boolean ofTimeOff = TIME_OFF.contains(best.intent())
                && !OF_ITS_OWN.isIn(Utterance.of(words).words())
                && isLossTold(words);
        if (LENGTHS.contains(best.intent()) && PregnancyLoss.isBeforeAnotherPregnancy(words) && asksForABirth(words)) {
            return as(AFTER_A_BIRTH, best);
        }
        if (PAY_OF_A_BIRTH.contains(best.intent())) {
            return isLossTold(words) || spokenOf(turn, words).isPresent() ? as(PAY, best) : best;
        }
        if (best.intent().equals(DIFFICULT)) {
            return isLossTold(words) ? as(STILLBIRTH, best) : best;
        }
        if (!ofTheLength && !ofTimeOff) {
            return best;
        }
        return PregnancyLoss.toldIn(words)
                .map(of -> of == PregnancyLoss.STILLBIRTH ? STILLBIRTH : MISCARRIAGE)
                .or(() -> spokenOf(turn, words))
                .map(intent -> as(intent, best))
                .orElse(best);
    }

    private static boolean isLossTold(String words) {
        return PregnancyLoss.toldIn(words).isPresent();
    }

    /** 怀孕五个月，一周能休几天: no loss is told, and the rest days of a week are asked for. */
    private static boolean isOfRestDays(Turn turn, Asked asked) {
        String text = Utterance.of(
                        asked.inContext() + "\n" + turn.question().text().value())
                .words();
        return EACH_WEEK.isIn(text)
                && !ANY_LOSS.isIn(text)
                && turn.matter()
                        .filter(matter -> matter.topic().equals(Matter.AFTER_A_LOSS))
                        .isEmpty();
    }

    private Candidate as(String intent, Candidate best) {
        return knowledge
                .intent(intent)
                .map(of -> new Candidate(of.name(), of.topic(), best.confidence()))
                .orElse(best);
    }

    /**
     * The days of the leave and who pays for them, where what is meant is one and the words ask for both; none otherwise.
     *
     * @param meant the intent; asked for only if it matters, since it takes a reading of the case
     */
    public static List<String> daysAndPay(Supplier<String> meant, String words) {
        String text = Utterance.of(words).words();
        boolean ofDays = CLAUSE.splitAsStream(text).anyMatch(AskingWords::areForDays) || DAYS_GIVEN.isIn(text);
        if (!ofDays || !PAY_ASKED.isIn(text) || !OF_ITSELF.contains(meant.get())) {
            return List.of();
        }
        return PregnancyLoss.toldIn(words)
                .map(loss -> List.of(loss == PregnancyLoss.STILLBIRTH ? STILLBIRTH : MISCARRIAGE, PAY))
                .orElse(List.of());
    }

    /**
     * Of the leave after a miscarriage and that after an induced birth, which both begin from the days of a miscarriage, the likelier one, where
     * nothing else can well be meant and she told how far the pregnancy was.
     *
     * @param close what may be meant, the likeliest first
     * @param words where days that were given are told and no money, how much there should be is asked of the days
     */
    public static Optional<Candidate> likelier(List<Candidate> close, Facts facts, String words) {
        if (asksWhetherTheDaysSuffice(words)
                && close.stream().map(Candidate::intent).allMatch(OF_ITSELF::contains)) {
            return close.stream()
                    .filter(candidate -> LENGTHS.contains(candidate.intent()))
                    .findFirst();
        }
        boolean both =
                close.size() == 2 && close.stream().map(Candidate::intent).allMatch(LENGTHS::contains);
        return both && facts.get(Fact.MONTHS_OF_PREGNANCY).isPresent() ? Optional.of(close.get(0)) : Optional.empty();
    }

    private static boolean asksWhetherTheDaysSuffice(String words) {
        String text = Utterance.of(words).words();
        return DAYS_OFF.isIn(text) && HOW_MANY.isIn(text) && !MONEY.isIn(text);
    }

    private static boolean asksForABirth(String words) {
        return FOR_A_BIRTH.isIn(Utterance.of(words).words());
    }

    /** Whether the words name the leave for a birth, and nothing in them may tell of a loss. */
    public static boolean isRuledOutBy(String words) {
        return asksForABirth(words) && !ANY_LOSS.isIn(Utterance.of(words).words());
    }

    /** 那哪天上班 after 流产假几天. */
    private static Optional<String> spokenOf(Turn turn, String words) {
        return turn.matter()
                .map(Matter::intent)
                .filter(List.of(MISCARRIAGE, STILLBIRTH)::contains)
                .filter(before -> !PregnancyLoss.tellsOfABirth(words));
    }
}
