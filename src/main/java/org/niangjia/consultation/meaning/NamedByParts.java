package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Map;
import org.niangjia.consultation.danger.HarassmentWords;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.clause.AskingWords;

/**
 * Questions of which each part is said in words of its own, so that the likeliest reading need not be asked back: who is pregnant, is told to
 * go and asks whether that may be (怀四个月，叫我下周不用来了，他能这么干). Thread-safe.
 */
public final class NamedByParts {

    public static final String CHECK = "prenatal_check.work_time";

    private static final String EXPECTING =
            "怀|有孕|身孕|孕妇|孕期|大着?肚子|肚子里?[^，。]{0,3}[\\d一二两三四五六七八九]个?月|肚子都?大|两道杠|有喜|查出来?有了|(?:刚|现在|已经)有了|\\bpregnan|\\bexpecting\\b|\\bmonths? along\\b|\\bbefore the (?:birth|baby)\\b|\\bdue in\\b";

    private static final String TOLD_TO_GO =
            "(?:不用|别|不要|甭)(?:再)?(?:来|去|上班)|(?:让|叫|要|赶|撵|逼|轰)(?:我|俺|人)?(?:滚|走|离开|回家)|走人|辞退|开除|解雇|裁(?:了|我|掉|员)|卷铺盖|打发|不要我|砍了|没(?:我)?岗"
                    + "|\\b(?:leave by|pack my|let (?:me|us) go|fir(?:e|ed|ing) me|got fired|dismiss|sack|terminat|told (?:me )?to (?:go|leave|quit|resign)|have to (?:leave|go)|get rid of me)";

    private static final String WHETHER =
            "(?:能|可以|许|兴|合法|合规|允许|行|让|对|该)[^，。几多]{0,8}(?:吗|么|不|没|[?？]|$)|怎么办|咋办|咋整|咋弄|办法|凭[啥什]|有(?:这|说)?[^，。]{0,3}(?:理|法|说法)|赔|补偿|\\ballowed\\b|\\blegal|\\bcan (?:they|he|she|it|the)\\b|\\bwhat (?:can|should|do)\\b|\\bmay (?:they|he|she)\\b|\\bok\\b";

    /** An intent, and what has to stand in the words for each of its parts. */
    private static final Map<String, List<Phrasing>> PARTS = Map.ofEntries(
            parts("dismissal_protection.dismissed_pregnant", EXPECTING, TOLD_TO_GO, WHETHER),
            parts(
                    "dismissal_protection.contract_ends",
                    EXPECTING + "|产假|哺乳|喂奶|娃才|孩子才",
                    "合同",
                    "到期|到头|期满|不续|到(?:年底|月底|[\\d一二三四五六七八九十]+[月号日])|\\b(?:expire|run out|end)"),
            parts(
                    "dismissal_protection.dispatched_and_pregnant",
                    "派遣|劳务公司|\\b(?:dispatch|agency)",
                    "退(?:了|我|回)|\\b(?:sent|returned) back\\b",
                    EXPECTING + "|产假|哺乳|娃|月子"),
            parts(
                    "breastfeeding.hour",
                    "(?:出来|抽空|抽身|回家|回去|中间|中途|溜|走开|跑)[^，。]{0,6}(?:喂|奶)|(?:喂|奶)[^，。]{0,4}(?:时间|工夫)|\\b(?:slip out|go home|break|time) to (?:nurse|feed|breastfeed|pump)",
                    "让|能|可以|给|许|吗|不|吧|\\b(?:can|may|allowed|do i)\\b"),
            parts(
                    "pregnancy_work_arrangement.night_and_overtime",
                    "^(?!.*(?:娃|宝|孩子|喂|奶|baby)).*(?:" + EXPECTING + "|[五六七八九5-9]个?半?多?月|孕[\\d一二三四]|\\d{2}周)",
                    "夜班|晚班|大夜|小夜|通宵|倒班|加班|\\bnight|\\bovertime"),
            parts(
                    "pregnancy_work_arrangement.banned_work",
                    EXPECTING,
                    "苯|漆|胶水|辐射|射线|化学|农药|有毒|噪[声音]|冷库|高处|高空|爬高|甲醛|铅|焊|\\b(?:paint|solvent|glue|radiation|x-?ray|chemical|fumes|lead|noise)",
                    "换|调|能|可以|行|合法|吗|不$|怎么办|\\b(?:move|can|allowed|other)"),
            parts(
                    "health_check_other.pre_employment",
                    "验[^，。]{0,2}孕|测[^，。]{0,2}孕|孕检|查[^，。]{0,3}怀(?:没怀|孕)|妊娠|\\bpregnancy test"),
            parts(
                    CHECK,
                    "产检|四维|三维|大排畸|小排畸|胎监|胎心监护|糖耐|糖筛|唐筛|建档|孕检|\\bprenatal\\b|\\bantenatal\\b|\\b(?:check-?up|scan|ultrasound)\\b",
                    "事假|请假条|假条|病假|扣|旷工|缺勤|迟到|算上班|出勤|全勤|调休|\\b(?:unpaid|deduct|dock|absen|personal leave|count)"),
            parts(
                    "other_labour.holiday_pay",
                    "国庆|十月一|10月1|春节|初[一二三]|年三十|除夕|元旦|五一|劳动节|清明|端午|中秋|法定|\\b(?:national day|spring festival|new year|may day|public holiday)",
                    "几倍|[两三23]倍|加班费|工资|多少钱|给多少|怎么算|\\b(?:pay|paid|double|triple|rate)",
                    "上班|加班|干活|加了|没歇|没休|没放|喊|叫|来厂|\\bwork"),
            parts(
                    "other_labour.unpaid_wages",
                    "(?:欠|拖|压|押|扣着|不发|没发|没给|不给)[^，。]{0,8}(?:工资|工钱|薪)|(?:工资|工钱)[^，。]{0,8}(?:欠|拖|压|押|扣着|没发|不发|没给|不给)|\\b(?:(?:didn't|hasn't|not|never|won't|haven't been) (?:pay|paid)|owes? me|unpaid wages)",
                    "怎么|咋|办|找谁|哪|能|凭[啥什]|合法|合规|对[吗不]|行[吗不]|有(?:这|说)?[^，。]{0,3}(?:理|说法)|\\b(?:is (?:that|this|it) (?:legal|allowed|ok)|what|how|where|who|can)\\b"),
            parts(
                    "other_labour.stoppage_pay",
                    "停工(?!留薪)|停产|停业|歇业|待岗|没(?:有)?(?:订单|活)[^，。]{0,6}(?:放假|回家|在家|歇)|\\b(?:production|work|the (?:plant|line|factory)) (?:is |was |has |been )*(?:stopped|halted|suspended)\\b|\\bstand-?down\\b",
                    "工资|工钱|生活费|钱|\\b(?:pay|paid|wages?)\\b",
                    "怎么|咋|多少|几|按(?:什么|啥)|吗|么|能不能|合法|\\b(?:what|how|which|do we|can they)\\b"),
            parts(
                    "family_planning_policy.husband_wants_divorce",
                    "^(?!.*(?:抚养权|归谁|判给|彩礼)).*(?:离婚|(?:要|想|闹|提|能|起诉)离(?![职开岗家厂店])|\\bdivorc)",
                    EXPECTING
                            + "|预产期|剖(?:的|腹|宫|了)|顺产|妊娠|流产|引产|小产|产后|生完|生了|月子|哺乳|(?:孩子|娃|宝宝|小孩)[^，。]{0,4}(?:[\\d一二两三四五六七八九十半]{1,2}(?:个半?月|周?岁)|周岁|百天|满月)|\\bpregnan|\\bmiscarr|\\b(?:baby|birth|child)\\b[^.?!]{0,20}\\b(?:months?|weeks?|year|birth|ago)\\b",
                    "吗|么|不|能|可以|行|受理|判|怎么|咋|限制|[?？]|\\b(?:can|may|will|could|allowed)\\b"),
            parts(
                    "dismissal_protection.pay_cut",
                    EXPECTING
                            + "|产假|哺乳|喂奶|生完|月子|\\b(?:maternity|nursing|breast-?feed\\w*|back from (?:my )?(?:maternity )?leave|after (?:my )?(?:maternity )?leave)\\b",
                    "(?:降|减|砍|少|扣)[^,，。?？]{0,6}(?:工资|薪|底薪|岗位工资|绩效|待遇)|(?:工资|底薪|薪水?|绩效)[^,，。?？]{0,8}(?:降|减|砍|少)|\\b(?:cut|cuts|lower(?:ed|ing)?|reduc(?:e|ed|ing)|slash(?:ed)?|dropped)\\b[^.?]{0,20}\\b(?:pay|wages?|salary)\\b|\\bpay cut\\b",
                    WHETHER),
            parts("other_labour.unemployment_benefit", "失业", "交(?:了|过|满|够)?(?:差不多|将近|快)?[\\d一二两三四五六七八九十]+年"),
            parts(
                    "maternity_allowance.how_to_apply",
                    "(?:打|发|转|到|进|汇)[^，。]{0,5}(?:卡|账户?|帐户?|手)",
                    "(?:公司|单位|厂里?)[^，。]{0,6}(?:还是|再|转|$)|还是[^，。]{0,6}(?:公司|单位|厂)"),
            parts(
                    "maternity_allowance.not_insured",
                    "(?:没|没有|不|未)(?:给|替|帮)?(?:我|俺|她|人)?(?:们)?(?:交|上|缴|参加|买|办)[^，。]{0,4}(?:生育险|生育保险|社保|保险)"),
            parts(
                    "complaint_arbitration.time_limit",
                    "来得及|来不及|过期|晚了|过了时效|时效|还能(?:告|仲裁|要回)|\\btoo late\\b|\\btime limit\\b|\\bdeadline\\b",
                    "告|仲裁|工资|钱|补偿|官司|走了|离职|辞|\\b(?:claim|sue|wage|pay|left|quit)"),
            parts(
                    "childcare_leave.several_children",
                    "俩|两个|2个|几个|双胞胎|老大|二胎|\\b(?:two|both|twins)\\b",
                    "三岁|3岁|三周岁|育儿|\\b(?:three|childcare)\\b",
                    "翻倍|翻番|叠加|加倍|双份|两份|两倍|各算|累加|\\b(?:double|twice|each)\\b"),
            parts(
                    "pregnancy_work_arrangement.transfer_against_will",
                    EXPECTING + "|产假|哺乳",
                    "调|换岗|让我去|叫我去|原来做|原来是|\\b(?:moved|transferred|new post)",
                    "降|少|减|工资|能|行|合法|不同意|没签|\\b(?:pay|allowed|legal|agree)"),
            parts(
                    "sexual_harassment.protection_order",
                    "(?<!劳动)保护令|禁止令|\\b(?:protection|protective|restraining) order",
                    "吗|么|不|没|[?？]|怎么|咋|多久|多长|几|哪|啥|什么|申请|\\b(?:how|when|where|can|may|what|who)\\b"),
            parts(
                    "sexual_harassment.employer_duty",
                    "(?:厂里?|公司|单位|老板)[^，。]{0,8}(?:管|负责|责任|义务|罚|处分|装)",
                    "吗|么|不|没|[?？]|要不要|该不该|会不会|算不算"));

    private NamedByParts() {}

    private static Map.Entry<String, List<Phrasing>> parts(String intent, String... parts) {
        return Map.entry(intent, List.of(parts).stream().map(Phrasing::of).toList());
    }

    /** Whether each part of what the intent is of is said; of harassment also whether the words ask what to do, or what he gets for it. */
    static boolean are(String intent, String text) {
        if (intent.equals("sexual_harassment.what_to_do")) {
            return HarassmentWords.tellOfNoForce(text);
        }
        if (intent.equals("sexual_harassment.messages_and_stalking")) {
            return AskingWords.askForAPenalty(text);
        }
        List<Phrasing> parts = PARTS.getOrDefault(intent, List.of());
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.isIn(text));
    }

    /** Whether the words say each part of what an intent is of, and the intent is one that is told by its parts. */
    public static boolean arePartsOf(String intent, String words) {
        return PARTS.containsKey(intent) && are(intent, Utterance.of(words).words());
    }

    /** 刚才那半天胎监，护士长给我记了事假: of a check before the birth, whatever else is spoken of. */
    public static boolean tellOfACheck(String text) {
        return are(CHECK, text);
    }
}
