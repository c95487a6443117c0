package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.Placeholders;
import org.niangjia.question.Facts;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.model.Candidate;

/**
 * Whoever tells what an employer does and asks how much it is fined for that is not asked back which: of what she can mean, the likeliest whose answer
 * states a fine.
 */
public final class FineAsked {

    /** From here on the answer about fines in general may well be meant; the likeliest one in any case. */
    private static final double CLOSE = 0.2;

    /** An answer about the matter itself that states a fine comes before the one about fines in general, which does not know each. */
    private static final double OF_THE_MATTER = 0.05;

    /** An answer about the matter, beside the general one the only one that is likely. */
    private static final double WELL_MEANT = 0.1;

    /** The question of what an employer is fined for, and how much. */
    static final String IN_GENERAL = "complaint_arbitration.violations_and_fines";

    private static final String FINE = "_fine_max";

    private static final Phrasing ASKED = Phrasing.of(
            "(?:会|能|要|得|被|该|查到|查出来?|查着|抓到|发现|告赢|举报)[^，。,.;；]{0,6}罚(?:款|它|他们|他|单位|公司|老板|店里?|厂里?|钱)*(?:的?是|得|到)?(?:多少|几)"
                    + "|(?:^|[，。,.;；！!、 ])(?:那|这|这种|一般|到底|该|最多|最高|最少)*(?:罚(?:款|钱)?|处罚)(?:的?是|要|得|交)?(?:多少|几)"
                    + "|(?:证|押金|保证金|夜班|晚班|加班|产假|井下|禁忌(?:作业|岗位)?)(?:的?话)?(?:要|得|该)?罚(?:款)?(?:多少|几)"
                    + "|罚(?:款)?(?:它|他们|单位|公司|老板|店里?|厂里?|这[家种样个])[^，。,.;；]{0,4}(?:多少|几)"
                    + "|\\bhow (?:much|big|high|large)\\b[^.?!;]{0,30}\\b(?:fined?|penalty)\\b|\\bwhat(?:'s| is| would be| will be)? (?:the|their|its) (?:fine|penalty)\\b");

    /** Fines that an employer takes from its workers, and those for births. */
    private static final Phrasing OTHER_FINES = Phrasing.of(
            "(?:公司|单位|老板|店里?|厂里?|主管|车间|班组)[^，。,.;；]{0,6}(?<!会|能|要|被)罚(?!款?的?(?:是|会)?(?:多少|几))|罚(?:了|过)?(?:我|员工|工人|你|她|人)|扣(?:了)?我(?!的?(?:押金|保证金|身份证|证|档案|毕业证))|迟到|旷工|超生|社会抚养费|[二三四]胎|\\b(?:fined? (?:me|us|workers)|late for work)\\b");

    /** Of matters that are no labour law: dirt, fire, food, taxes, traffic. */
    private static final Phrasing OF_OTHER_LAW =
            Phrasing.of("污水|排污|废气|噪音|环保|环境局|消防|食品|卫生(?:不|差|脏|局)|变质|过期(?:食|的?[肉菜奶])|假货|偷税|漏税|逃税|发票|城管|占道|违建|交警|酒驾|闯红灯"
                    + "|\\b(?:pollut\\w*|sewage|fire safety|food safety|hygiene|tax(?:es)?|invoices?|traffic)\\b");

    private static final Phrasing OF_AN_EMPLOYER = Phrasing.of(
            "单位|公司|厂|店|老板|企业|酒店|学校|医院|车间|岗|女工|人事|(?:排|安排|派|叫|让)(?:了|着)?(?:[我俺她]|孕妇|怀孕的?|哺乳期的?)?[^，。]{0,6}(?:夜班|晚班|加班)|不给(?:[我俺她])?(?:休|放|请)?(?:产假|哺乳|产检|流产假)|他们|它|人社|监察|\\b(?:employer|company|boss|factory|shop|they|manager)\\b");

    /** Whether or how much is fined, of whomever. */
    private static final Phrasing FINED = Phrasing.of(
            "罚(?!站|抄|跑|我|俺|她|工资|一天|半天)[^，。]{0,10}(?:多少|几|吗|么|不|没|一千|五千|一万|两万|[\\d]+(?:元|块|千|万))|(?:是不是|会不会|能不能|该不该|要不要)[^，。]{0,10}罚(?!我|俺|她|站)"
                    + "|\\bfined?\\b");

    /** The fine is one that an employer pays. */
    private static final Phrasing PAID_BY_THE_EMPLOYER = Phrasing.of(
            "人社|劳动(?:局|监察|部门)|(?:罚|让|对)(?:单位|公司|厂|老板|他们)|(?:单位|公司|厂里?|老板)[^，。]{0,8}罚|\\b(?:employer|company|factory|they)\\b");

    private final Knowledge knowledge;

    public FineAsked(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Whether the words ask outright if, or how much, an employer is fined. */
    public static boolean isOfTheEmployerIn(String text) {
        return FINED.isIn(text) && PAID_BY_THE_EMPLOYER.isIn(text);
    }

    /**
     * Of all that may be meant the one that states the fine.
     *
     * @param question the words that ask
     * @param message all that she wrote
     */
    public Optional<Candidate> of(List<Candidate> ranked, String question, String message, Facts facts) {
        String all = Utterance.of(message).words();
        if (!ASKED.isIn(Utterance.of(question).words())
                || OTHER_FINES.isIn(all)
                || OF_OTHER_LAW.isIn(all)
                || !OF_AN_EMPLOYER.isIn(all)) {
            return Optional.empty();
        }
        List<Candidate> stating = ranked.stream()
                .filter(candidate -> statesAFine(candidate, facts))
                .toList();
        return stating.stream()
                .filter(candidate -> !isInGeneral(candidate) && candidate.confidence() >= OF_THE_MATTER)
                .findFirst()
                .or(() -> stating.stream()
                        .filter(FineAsked::isInGeneral)
                        .filter(candidate -> candidate.confidence() >= CLOSE || candidate.equals(ranked.get(0)))
                        .findFirst());
    }

    /** The same of words that are hardly understood: only an answer about the matter itself, where it may well be meant. */
    public Optional<Candidate> ofTheMatter(List<Candidate> ranked, String question, String message, Facts facts) {
        return of(ranked, question, message, facts)
                .filter(candidate -> !isInGeneral(candidate) && candidate.confidence() >= WELL_MEANT)
                .filter(candidate -> isInGeneral(ranked.get(0)) || candidate.equals(ranked.get(0)));
    }

    private static boolean isInGeneral(Candidate candidate) {
        return candidate.intent().equals(IN_GENERAL);
    }

    private boolean statesAFine(Candidate candidate, Facts facts) {
        return knowledge
                .articleOf(candidate.intent())
                .flatMap(article -> article.versions().find(facts.place(), facts.on()))
                .filter(version ->
                        Placeholders.in(version.content().text().zh()).stream().anyMatch(name -> name.endsWith(FINE)))
                .isPresent();
    }
}
