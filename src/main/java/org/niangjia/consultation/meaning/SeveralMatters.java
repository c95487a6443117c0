package org.niangjia.consultation.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.clause.AskingWords;

/**
 * One message that asks of several leaves, benefits or hours by their names: 护理假批了半个月，育儿假说三岁后就没了，这俩说法哪个错. The model hears one
 * of them; each that is named and asked for gets its answer. Thread-safe.
 */
public final class SeveralMatters {

    private static final int AT_MOST = 3;

    private static final Phrasing CLAUSE = Phrasing.of("[，,。;；:：?？!！\\n]|\\. |\\band\\b");

    /** Asks of all that was named before. */
    private static final Phrasing OF_EACH = Phrasing.of(
            "各(?:自|是|有|休|能|给|要|放|该)*(?:多少|几|多久|多长)|分别|[这那](?:俩|两[个样种头])|两(?:个|种|样)(?:说法|假)|哪(?:个|句|头)(?:说法)?(?:是|说[的得])?(?:不)?(?:错|对|准|真|假)"
                    + "|谁说?[的得]?(?:是)?(?:对|错)|\\b(?:both|each of (?:them|these)|which (?:one|of them|of these)) (?:is|are|of them|claims?|right|wrong)");

    /** 头一年加起来几天: asks for what all that was named makes together. */
    private static final Phrasing TOGETHER_ASKED = Phrasing.of(
            "(?:加|合|凑|并|放)(?:起来|(?:到|在)?一(?:块儿?|起|道))[^，。,.;；]{0,10}(?:几|多少|多久|多长)|\\b(?:together|combined|added up|altogether|in all)\\b");

    private static final Phrasing HAD_ALREADY =
            Phrasing.of("(?:休|歇|请|用|放)(?:完|过)|\\b(?:used up|already (?:had|took|taken))\\b");

    private static final Phrasing ONLY_DAYS = Phrasing.of("^(?:那|到底|究竟|从|该|应该|是|有|能|可以|休|一共|总共)*(?:几|多少)[天日]");

    private static final Phrasing HOW_MUCH = Phrasing.of("几个钱|几块钱|多少");

    /** What an employer says or does against it is asked of: 还说每天歇一小时没这说法. */
    private static final Phrasing REFUSED = Phrasing.of(
            "没有?这(?:个|种|条)?(?:说法|规矩|规定|事)|说没有|不给|不让|\\b(?:no such|refuse\\w*|not allowed|n't allow\\w*)\\b");

    /** 三岁前每年还有伐. */
    private static final Phrasing WHETHER_ANY = Phrasing.of(
            "给不给|还有没有|(?:还|也)?有(?:假)?(?:伐|吗|么|不|没有?|得?休|别的)|有没有|呢[?？]?$|\\b(?:what|how) about\\b|\\b(?:is|are) there\\b|\\bdo (?:we|i|they) (?:still )?(?:get|have)\\b");

    private static final String YEARS_OF_A_CHILD =
            "(?:三|3)周?岁(?:以前|之前|以内|前)[^，。,.?？]{0,6}(?:每|一)年|(?:每|一)年[^，。,.?？]{0,8}(?:三|3)周?岁(?:以前|之前|以内|前)"
                    + "|(?:之后|以后|往后|后头|今后)[^，。,.?？]{0,14}(?:每年|一年)[^，。,.?？]{0,10}(?:几天|多少天|几日)|(?:每年|一年)[^，。,.?？]{0,4}(?:陪|带|看)(?:小孩|孩子|娃|宝宝|小囡)[^，。,.?？]{0,4}(?:几天|多少天|假)"
                    + "|\\b(?:each|every|a) year (?:until|till|before) [^.?!;]{0,24}\\b(?:three|3)\\b";

    private static final String NIGHT = "夜班|大夜|小夜|通宵|上夜|晚班|\\bnight(?: ?shift|s\\b)";

    /** I, the father: no clause of its own. */
    private static final Phrasing APPOSITION = Phrasing.of("\\b(i|he), the (father|dad|husband),?");

    private static boolean asksForAFigure(String clause) {
        return AskingWords.areForDays(clause) || AskingWords.askForAFigure(clause) || HOW_MUCH.isIn(clause);
    }

    /**
     * What is asked for.
     *
     * @param asks whether a clause that names it asks of it
     */
    private record Matter(String intent, Phrasing named, Predicate<String> asks) {

        static Matter ofFigures(String intent, String named) {
            return new Matter(intent, Phrasing.of(named), SeveralMatters::asksForAFigure);
        }

        static Matter ofFiguresOrRefusal(String intent, String named) {
            return new Matter(intent, Phrasing.of(named), clause -> asksForAFigure(clause) || REFUSED.isIn(clause));
        }

        static Matter ofNights(String intent) {
            return named(intent, NIGHT);
        }

        /** Told or asked of, it wants an answer. */
        static Matter named(String intent, String named) {
            return new Matter(intent, Phrasing.of(named), clause -> true);
        }

        static Matter ofFiguresOrWhether(String intent, String named) {
            return new Matter(intent, Phrasing.of(named), clause -> asksForAFigure(clause) || WHETHER_ANY.isIn(clause));
        }
    }

    private static final String LEAVE_OF_A_BIRTH = "maternity_leave.days";

    private static final List<Matter> LEAVES = List.of(
            Matter.ofFigures(
                    LEAVE_OF_A_BIRTH,
                    "(?<![陪流小])产假|生(?:孩子|娃|宝宝|小孩|小囡)(?:以后|之后|后)?(?:的?(?:那个|那份|那种)?假|(?:是|能|可以|该|又|给|放|休|歇)+(?:几|多少)[天日](?:的?假)?)|\\bmaternity leave\\b"),
            Matter.ofFigures(
                    "paternity_leave.days",
                    "陪产|(?<!独生子女)护理假|陪(?:着)?(?:老婆|媳妇|妻子|爱人|堂客|她)(?:在家|坐月子|生产|生孩子|生娃|生)?[^，。,.]{0,3}(?:几天|多少天|多久)|\\b(?:off|leave)\\b[^.?!;]{0,20}\\bas (?:the|a) (?:father|dad)\\b|\\bi the (?:father|dad|husband)\\b|生(?:了|完|好|孩子|娃|小囡)*(?:以?后)?(?:老公|丈夫|伊|佢|他)(?:好|能|可以|该|又|在家)*[歇休请](?:几|多少|多久)(?!天?的?(?:婚|年|病|事|育|丧))|\\bpaternity leave\\b"),
            Matter.ofFiguresOrWhether(
                    "childcare_leave.days",
                    "育儿的?(?:那个|那份)?假|(?:照顾|照看|带|看)(?:小?孩子?|娃|宝宝)的假|" + YEARS_OF_A_CHILD
                            + "|\\b(?:child ?care|parental) leave\\b"),
            Matter.named(
                    "other_labour.annual_leave_days",
                    "年休?假(?:是|有|能休|可以休|我|一年|每年|到底|该|应该)*(?:几|多少)[天日]|\\bhow (?:many days (?:of )?|much )(?:paid )?annual leave\\b|\\bhow long is (?:my )?annual leave\\b"),
            Matter.ofFigures(
                    "other_labour.marriage_leave",
                    "婚假|结婚(?:的?(?:那个|那份)?假|(?:是|能|可以|该|又|给|放|休|歇)+(?:几|多少)[天日])|\\b(?:marriage|wedding) leave\\b"));

    /** Matters that are asked of together; of others several are rather told of. */
    private static final List<List<Matter>> TOGETHER = List.of(
            LEAVES,
            List.of(
                    Matter.named(
                            "maternity_allowance.not_insured",
                            "产假(?:里|期间|期|内|这段时间|那几个月)?(?:头)?的?(?:钱|工资|待遇|收入|津贴)|(?:生育|产假)津贴|\\b(?:pays?|paid|wages?|salary|money|income)\\b[^.?!;]{0,24}\\bleave\\b|\\bleave pay\\b|\\bmaternity (?:pay|allowance)\\b"),
                    Matter.named(
                            "medical_expenses.not_insured",
                            "住院的?(?:费用?|钱)|医院的?(?:费用?|钱|账)|医[疗药]费|产检的?(?:费用?|钱)|生(?:孩子|娃)的?(?:费用|花费|钱)|接生费|手术费|\\b(?:hospital|medical|delivery) (?:bills?|costs?|fees?|expenses?)\\b")),
            List.of(
                    Matter.named(
                            "sexual_harassment.messages_and_stalking",
                            "报警|警察|派出所|拘留|处罚|怎么罚|咋罚|\\b(?:police|punish\\w*|penalt\\w*|jail|detain\\w*|fined?)\\b"),
                    Matter.named(
                            "sexual_harassment.employer_duty",
                            "(?:单位|公司|厂里?|老板)[^，。,.]{0,10}心理(?:疏导|辅导|咨询)|\\b(?:factory|company|employer|boss|they)\\b[^.?!;]{0,30}\\b(?:counsel\\w*|psycholog\\w*)")),
            List.of(
                    Matter.ofFigures(
                            "childcare_subsidy_tax.subsidy_amount",
                            "(?:育儿|国家(?:的|给的|发的|那个)?)补贴|奶粉(?:钱|费|补贴)|(?:育儿|养娃|养孩子|生娃)的?(?:钱|补助)|\\bsubsid(?:y|ies)\\b|\\b(?:baby|child) (?:money|allowance|benefit)\\b"),
                    Matter.ofFigures(
                            "childcare_subsidy_tax.tax_deduction_infant",
                            "个税|个人所得税|[报抵交缴扣减免]税|专项附加|\\btax(?:able|es)?\\b|\\bdeduct")),
            List.of(
                    Matter.named(
                            "cancer_screening.free_public",
                            "多大(?:岁数|年纪|年龄)?(?:到|能|才|可以|的)|几岁(?:到|能|才|可以)|年龄|岁数|\\bwhat ages?\\b|\\bwhich ages?\\b|\\bhow old\\b"),
                    Matter.named(
                            "cancer_screening.how_often",
                            "多久(?:查|做|筛|来)?一[次回遍]|几年(?:查|做|筛|来)?一[次回遍]|隔(?:几|多少)年|\\bhow often\\b|\\bevery how many\\b")),
            List.of(
                    Matter.named(
                            "pregnancy_work_arrangement.transfer_against_will",
                            "(?:调|换|转|安排|打发|发配|弄|撵|派|挪)(?:[我俺]|她)?(?:到|去|成|岗|了岗)|(?:把|让|叫|要)(?:[我俺]|她)[^，。,.]{0,8}(?:调|换|转|打发|发配|撵|派|挪)|\\b(?:mov|transferr|reassign|shift|switch)(?:ed|ing)\\b|\\b(?:put|sent) (?:me|her) (?:to|in|on)\\b"),
                    Matter.named(
                            "dismissal_protection.pay_cut",
                            "(?:降|减|砍|少|扣)[^,，。?？]{0,6}(?:工资|薪|底薪|绩效|待遇)|(?:工资|底薪|薪水?|绩效|待遇|收入|钱)[^,，。?？]{0,10}(?:降|减|砍|少了|变成|只剩)|(?:降|减|砍|少)(?:成|到|了)\\d{3,5}|\\b(?:cut|lower|reduc|slash|dropp)\\w*\\b[^.?]{0,20}\\b(?:pay|wages?|salary)\\b|\\bpay cut\\b|\\b(?:pay|wages?|salary)\\b[^.?]{0,20}\\b(?:cut|lower|reduc|slash|dropp|less)")),
            List.of(
                    Matter.ofFiguresOrWhether(
                            "breastfeeding.hour",
                            "(?<!不)喂(?:娃|孩子)?奶|哺乳时间|[吸挤背]奶|\\b(?:breastfeed\\w*|nurs(?:e|ing))\\b"),
                    Matter.ofNights("breastfeeding.night_and_overtime")),
            List.of(
                    Matter.ofNights("pregnancy_work_arrangement.night_and_overtime"),
                    Matter.ofFiguresOrRefusal(
                            "pregnancy_work_arrangement.rest_breaks",
                            "(?:中间|工间|当中|上班(?:时间)?|班上|干活时?|每天|一天)(?:里|里头)?(?:又|还|能|可以|该|得|给|让)*(?:坐下)?(?:歇|休息)|\\b(?:rest )?breaks?\\b|\\b(?:much|many|long|hours?|hour of) (?:a )?rest\\b|\\brest (?:a|per|each|every) (?:day|shift)\\b")));

    private static final Map<String, Phrasing> NOT_BESIDE =
            Map.of("breastfeeding.night_and_overtime", Phrasing.of("加班费|补贴|津贴|多少钱|\\b(?:pay|paid)\\b"));

    private SeveralMatters() {}

    /**
     * The intents of all that are asked for, in the order in which they are named; none if it is one.
     *
     * @param meant the intent that was understood; asked for only if it matters, since it takes a reading of the case
     */
    public static List<String> asked(Supplier<String> meant, String words) {
        String text = APPOSITION.matcher(Utterance.of(words).words()).replaceAll("$1 the $2");
        List<String> clauses = List.of(CLAUSE.split(text, -1));
        List<List<String>> found = TOGETHER.stream()
                .map(group -> asked(group, text, clauses))
                .filter(intents -> intents.size() > 1)
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        String understood = meant.get();
        String leaveOfABirth = BothLeaves.hers(understood);
        return found.stream()
                .map(intents -> intents.stream()
                        .map(intent -> intent.equals(LEAVE_OF_A_BIRTH) ? leaveOfABirth : intent)
                        .toList())
                .filter(intents -> intents.contains(understood) || isOfABirth(understood, intents))
                .findFirst()
                .map(intents -> intents.subList(0, Math.min(AT_MOST, intents.size())))
                .orElse(List.of());
    }

    /** Who was understood to ask of the leave of one parent asks of both. */
    private static boolean isOfABirth(String understood, List<String> intents) {
        return BothLeaves.areOf(understood) && intents.stream().anyMatch(BothLeaves::areOf);
    }

    private static List<String> asked(List<Matter> group, String text, List<String> clauses) {
        Optional<Integer> ofEach = IntStream.range(0, clauses.size())
                .boxed()
                .filter(i -> OF_EACH.isIn(clauses.get(i)) || TOGETHER_ASKED.isIn(clauses.get(i)))
                .reduce((one, next) -> next);
        List<Matter> named = new ArrayList<>(group.stream()
                .filter(matter -> matter.named().isIn(text))
                .filter(matter -> Optional.ofNullable(NOT_BESIDE.get(matter.intent()))
                        .filter(other -> other.isIn(text))
                        .isEmpty())
                .filter(matter ->
                        ofEach.filter(at -> isNamedUntil(matter, clauses, at)).isPresent() || isAsked(matter, clauses))
                .toList());
        named.sort(Comparator.comparing(matter -> at(matter, text)));
        List<String> byName = named.stream().map(Matter::intent).toList();
        return group.equals(LEAVES) ? withThoseOfEach(byName, text) : byName;
    }

    /** Also those that are asked for by whose they are, before those that only have a name. */
    private static List<String> withThoseOfEach(List<String> byName, String text) {
        Set<String> leaves = new LinkedHashSet<>(BothLeaves.inClauses(text));
        if (byName.containsAll(leaves)) {
            return byName;
        }
        leaves.addAll(byName);
        return List.copyOf(leaves);
    }

    private static boolean isNamedUntil(Matter matter, List<String> clauses, int last) {
        return clauses.subList(0, last + 1).stream()
                .filter(clause -> !HAD_ALREADY.isIn(clause))
                .anyMatch(clause -> matter.named().isIn(clause));
    }

    /** Whether a clause that names it asks of it. */
    private static boolean isAsked(Matter matter, List<String> clauses) {
        return IntStream.range(0, clauses.size())
                .filter(i -> matter.named().isIn(clauses.get(i)))
                .anyMatch(i -> matter.asks().test(clauses.get(i)) || isAskedInTheNext(clauses, i));
    }

    /** 生孩子那个假听说是个范围，从几天到几天. */
    private static boolean isAskedInTheNext(List<String> clauses, int at) {
        return at + 1 < clauses.size() && !HAD_ALREADY.isIn(clauses.get(at)) && ONLY_DAYS.isIn(clauses.get(at + 1));
    }

    private static int at(Matter matter, String text) {
        Matcher named = matter.named().matcher(text);
        return named.find() ? named.start() : text.length();
    }
}
