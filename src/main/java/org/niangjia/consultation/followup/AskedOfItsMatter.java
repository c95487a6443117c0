package org.niangjia.consultation.followup;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.anaphora.LeaningWords;

/**
 * What is asked after matters of one kind in a few words that name none: whether days may be taken next year, whether the wages go on, how money that
 * was taken is had back, who reports an injury, whether the two share what is taken off a tax. Elsewhere the same words ask something else. Thread-safe.
 */
public enum AskedOfItsMatter {
    /** 剩的四天能挪到明年不. */
    LATER(
            "(?:[^,，。?？]{0,6}(?:剩|余|没休|没用)[^,，。?？]{0,6})?(?>那|我|俺|们|俩|这|假|要是|如果|今年|最近|歇不完|休不完|用不完|没歇完|没休完|忙|没空|走不开|能|可以|是不是|能不能|可不可以|先|可|不可以|,|，)*(?:拖|推|挪|留|攒|延|放|等|转|缓)(?:后|迟|着)?(?:到|至)?"
                    + "(?:明年|后年|来年|下年|下一年|今年|下半年|年底|年后|以后|(?:下个?)?(?:周|礼拜|星期)[一二三四五六日天]|周末|(?:孩子|娃|宝宝|她|他)?(?:满|过了?|到)?[一两二三半\\d](?:周?岁|个多?月)(?:以后|之后|了)?|[一两二三几半\\d]个?[年月](?:以?后))(?>再|才|一起|一块儿?|一次|着)*(?:休|歇|用|请)?(?:行|可以|成|中|能行?)?(?:吗|么|不行?|没|呢)"
                    + "|(?:and |so |but )*(?:can|could|may) (?:i|we|he|she) (?:put (?:it|them) off|save (?:it|them|the rest)(?: up)?|carry (?:it|them|the (?:days|rest)|the remaining days)? ?over|postpone (?:it|them)|take (?:it|them|the rest) (?:next year|later))(?: \\w+){0,5}",
            Map.of(
                    "childcare_leave", "childcare_leave.how_to_take",
                    "paternity_leave", "paternity_leave.how_to_take",
                    "breastfeeding", "breastfeeding.combine_or_travel",
                    "other_labour.marriage_leave", "other_labour.marriage_leave",
                    "other_labour.annual_leave_days", "other_labour.annual_leave_days",
                    "other_labour.unused_annual_leave", "other_labour.annual_leave_days")),
    /** 假里头工资照给吧, 养伤这阵子钱咋发. */
    WAGES_GO_ON(
            "(?>那|可|这|假|里头?|期间|时候|几天|些天|天|休|歇|请|的|,|，|我|俺|们|在家|养伤|养病|养|伤|病|住院|阵子|阵儿|段|时间|日子)*(?:工资|钱|薪水?|工钱)(?>还|该|应该|是|会|都|也|给我|到底)*"
                    + "(?:(?:照|正常|全额?|足额)(?:常|旧|样)?(?:发|给|付|拿|开|领)|(?:怎么|咋|如何|按什么|按啥)(?:个)?(?:给|发|算|开|付))(?:法|的)?(?:吗|么|不|吧|没|呢)?(?:[,，]?(?:是不是|难道)?(?:一分|一点|全)(?:钱)?(?:都|也)?(?:没有?|不给|不发|拿不到|给)(?:吗|么|不|啊|呀)?)?"
                    + "|(?:and |so |but )*(?:do|will|would|am|can) (?:i|he|she|we) (?:still )?(?:get |be |keep )?(?:getting )?(?:paid|(?:my |his |her )?(?:full |normal |usual )?(?:pay|wages?|salary))(?: (?:for|during|while|as|then|in) ?(?:it|that|those days|the leave|i recover|i am off|i'm off|usual|the time|that time)?)?",
            PaidLeave.answersAnd(Map.of(
                    "other_labour.marriage_leave", "other_labour.marriage_leave",
                    "other_labour.bereavement_leave", "other_labour.bereavement_leave",
                    "other_labour.commuting_injury", "other_labour.work_injury_pay",
                    "other_labour.work_injury_scope", "other_labour.work_injury_pay",
                    "other_labour.work_injury_claim", "other_labour.work_injury_pay",
                    "prenatal_check", "prenatal_check.work_time"))),
    /** 那半天的钱怎么要回来. */
    HAD_BACK(
            "(?>那|我|俺|被|他们|扣|掉|走|了|的|这|半天|[一两几\\d]天|笔|份|个|些|,|，)*(?:钱|工资|工钱|薪水)(?>还|能|可以|该|要|怎么|咋样?|如何|才|给我|可|,|，)*(?:(?:要|讨|追|拿|退)(?:得|的)?回(?:来|去)?|往?回(?:要|讨|追|拿))(?:吗|么|不|没|呢)?"
                    + "|(?:and |so |but )*(?:how (?:do|can|could) i|can i|could i|will i) (?:get|claim|have) (?:it|that|the money|my (?:money|pay|wages)|that (?:money|pay|half day)|what they (?:took|deducted))(?: \\w+){0,2} back",
            Map.of(
                    "prenatal_check",
                    "prenatal_check.refused",
                    "breastfeeding",
                    "breastfeeding.refused",
                    Matter.AFTER_A_LOSS,
                    "miscarriage_leave.refused",
                    "other_labour.wage_deductions",
                    "other_labour.wage_deductions",
                    "other_labour.unpaid_wages",
                    "other_labour.unpaid_wages",
                    "other_labour.withheld_documents_or_deposit",
                    "other_labour.withheld_documents_or_deposit",
                    "other_labour.overtime_pay",
                    "complaint_arbitration.where_to_complain",
                    "other_labour.sick_leave_pay",
                    "complaint_arbitration.where_to_complain",
                    "maternity_leave.bonus_and_annual_leave",
                    "complaint_arbitration.where_to_complain")),
    /** 可单位嫌麻烦不肯报, after an injury. */
    NOT_REPORTED(
            "(?>可是?|但是?|要是|如果|那|万一)*(?:单位|公司|老板|厂里?|他们|厂子|店里|领导|包工头|hr|人事)(?:[^,，。?？]{0,8}?)(?:不肯|不愿意?|不给|不去|没给|没去|拒绝|不想|死活不|拖着不|硬不|不)(?:给|替|帮)?(?:我|俺|她|他)?(?:去)?(?:报|申报|申请|上报|认定)(?:工伤|上去|认定)?(?:呢|了|的话|吗)?"
                    + "(?:[,，]?(?:我|俺)?(?:该|能|要)?(?:自己)?(?:怎么办|咋办|咋整|能(?:去)?(?:报|申请)(?:吗|么|不)|行吗))?"
                    + "|(?:but |and |what if )*(?:the |my )?(?:company|boss|employer|factory|they)(?: \\w+){0,2}? (?:won't|will not|refuses?|refused|didn't|doesn't want|hasn't|don't want)(?: to)? (?:report|file|apply|register)(?: \\w+){0,4}",
            Map.of(
                    "other_labour.commuting_injury", "other_labour.work_injury_claim",
                    "other_labour.work_injury_scope", "other_labour.work_injury_claim",
                    "other_labour.work_injury_claim", "other_labour.work_injury_claim",
                    "other_labour.work_injury_pay", "other_labour.work_injury_claim",
                    "other_labour.work_injury_compensation", "other_labour.work_injury_claim")),
    /** 我俩一人担一半成不, after what is taken off a tax. */
    SHARED(
            "(?>那|我|俺|们|俩|两口子|夫妻俩?|跟|和|与|孩子?|他|爸|妈|老公|对象|男人|媳妇|老婆|爱人|两个人|两人|一家|能|可以|能不能|,|，)*(?:一人|各|每人|对半|平)(?:个)?(?:担|扣|分|报|抵|减|算|摊|承担)*(?:一半|一份|半|50%|百分之五十)?(?:着)?(?:扣|分|报|摊)?(?:也)?(?:行不?行?|可以|成不?成?|中不?中?)?(?:吗|么|不|呢)?"
                    + "|(?:and |so )*(?:can|could|may) (?:we|my husband and i|me and my husband) (?:each )?(?:take|claim|split|share)(?: (?:it|half|50%|that))?(?: each| half and half| equally| between us)*",
            Map.of(
                    "childcare_subsidy_tax.tax_deduction_infant", "childcare_subsidy_tax.tax_deduction_infant",
                    "childcare_subsidy_tax.tax_deduction_education", "childcare_subsidy_tax.tax_deduction_education")),
    /** 他在别的厂，也一样有? after the leave for a wedding, which each of the two has. */
    OF_BOTH(
            "(?>那|我|俺|家|的)*(?:他|她|老公|对象|男人|媳妇|老婆|爱人|男方|女方|两个人|两人|我俩|俩人)(?:[^,，。?？几多]{0,10}[,，])?(?:他|她)?(?>是不是|能|可以|会|照样|是)*(?:也|都|一样|同样)(?>一样|同样|能|可以|会|照样|是|给|给批)*(?:有|休|歇|请|给|享受)?(?:份|假)?(?:吗|么|不|没|呢)?"
                    + "|(?:and |so )*(?:does|do|can|will) (?:he|she|my \\w+|we both|both of us|we each) (?:also |both |each )?(?:get|have|take) (?:it|that|them|one)(?: too| as well| each)?",
            Map.of("other_labour.marriage_leave", "other_labour.marriage_leave")),
    /** 能领到几岁为止, after what is paid for a child. */
    UNTIL_WHEN(
            "(?>那|这|个|笔|钱|补贴|津贴|假|能|可以|一直|最多|最晚|我|俺|是|,|，)*(?:领|发|拿|享受|补|减|扣|休|歇)(?:到|至)(?:娃|孩子|宝宝|他|她)*(?:满)?(?:几岁|多大|啥时候|什么时候|哪年|哪天)(?:为止|算完|结束|才完|截止|算)?(?:呢|啊|呀|了)?"
                    + "|(?>那|这|能|可以|一直|最多|是|,|，)*到(?:孩子|娃|宝宝|他|她)*(?:满)?(?:几岁|多大|几个月)(?:为止|算完|呢|啊|呀)*"
                    + "|(?>那|这个?|合同|保护|能|可以|要|得|一直|最多|最晚|我|俺|,|，)*(?:延|续|顺延|延长|保护|管|护|保)(?:期|长)?(?:到|至)(?:什么时候|啥时候|哪一?天|几时|何时|几月|多会儿)(?:为止|算完|算头|算数|算|结束|才完|截止|是个头)?(?:呢|啊|呀)?"
                    + "|(?:and |so |then |ok |but |extended |it's extended )*(?:until|till|up to) when(?: exactly| precisely| then)?"
                    + "|(?:and |so )*(?:until|till|up to) what age(?: (?:do|can|is|does) (?:we|i|it|he|she)(?: \\w+){0,3})?",
            Map.of(
                    "childcare_subsidy_tax.subsidy_amount", "childcare_subsidy_tax.subsidy_amount",
                    "childcare_subsidy_tax.subsidy_who", "childcare_subsidy_tax.subsidy_amount",
                    "childcare_subsidy_tax.subsidy_how", "childcare_subsidy_tax.subsidy_amount",
                    "childcare_subsidy_tax.tax_deduction_infant", "childcare_subsidy_tax.tax_deduction_infant",
                    "childcare_leave", "childcare_leave.days",
                    "dismissal_protection.contract_ends", "dismissal_protection.contract_ends",
                    "breastfeeding", "breastfeeding.until_when",
                    "other_labour.unemployment_benefit", "other_labour.unemployment_benefit")),
    /** 医药费谁出, after a loss or the money for a birth. */
    MEDICAL_COSTS(
            "(?>那|这|生|孩子|的|流产|住院|开刀|手术|,|，)*(?:医药费|医疗费|药费|住院费|手术费|检查费|看病的?钱|费用)(?:该|能|可以|是|归|由|给)*(?:谁|哪里|哪儿|怎么|咋|单位|公司)(?:来)?(?:出|报|付|掏|给|承担|管|报销)?(?:吗|么|不|呢)?"
                    + "|(?:and |so )*(?:who (?:pays|covers|is paying)(?: for)?|what about) (?:the |my |her )?(?:hospital|medical|doctor's?)(?: bills?| costs?| expenses?| fees?)",
            Map.of(
                    Matter.AFTER_A_LOSS,
                    "miscarriage_leave.pay",
                    "maternity_allowance.not_insured",
                    "medical_expenses.not_insured",
                    "maternity_allowance",
                    "medical_expenses.covered",
                    "maternity_leave",
                    "medical_expenses.covered",
                    "prenatal_check",
                    "medical_expenses.covered")),
    /** 报警的话他会坐牢吗, after harassment. */
    PENALTY(
            "(?>那|要是|如果|我|报警|报案|报了警|告|去告|真|的话|了|警察|公安|派出所|法院|他|那人|这种人|会|能|要|可以|得|被|够|该|,|，)*(?:能不能|会不会|够不够)?(?:抓|关|拘留?|判刑?|坐牢|蹲(?:监狱)?|罚款?)(?:起来|进去|得着|得了)?(?:他|几天|几年|多久|多长时间|多少钱?)*(?:吗|么|不|没)?"
                    + "|(?:and |so )*(?:will|can|could|would) (?:he|they) (?:go to (?:jail|prison)|be (?:jailed|arrested|locked up|detained|fined|punished))(?: for (?:it|that|this))?",
            Map.of("sexual_harassment", "sexual_harassment.what_to_do")),
    /** How long, after whether there is the leave at all. */
    HOW_LONG(
            "(?>那|一共|总共|能|可以|休|歇|放|有|给|,|，)*(?:多久|几天|多少天|多长时间|多长)(?:呢|啊|呀)?|(?:and |so |ok |then )*(?:for )?how (?:long|many days)(?: is (?:it|that|the leave)| would (?:it|that) be| do i get)?",
            Map.of(
                    "maternity_leave.probation_or_new_job", "maternity_leave.days",
                    "maternity_leave.refused", "maternity_leave.days",
                    "miscarriage_leave.refused", "miscarriage_leave.days")),
    /** 得拿个啥跟厂里说, after what one has to ask for. */
    NEEDED(
            "(?>那|这|我|俺|要|得|需要|该|是不是|跟|给|单位|公司|厂里?|领导|他们|,|，)*(?:拿|开|交|带|准备|出|提供)?(?:个|点|些)?(?:啥|什么|哪些|哪个)(?:样的)?(?:证明|材料|手续|条子?|单子|东西|证件|依据)?(?:跟|给|去)?(?:厂里?|单位|公司|领导|他们|人事)?(?:说|谈|申请|看|交|才行|才给|才算|啊|呢)*"
                    + "|(?>那|是不是|这|我|得|要|必须|,|，)*(?:非得?|必须|一定|是不是)(?:得|要)?(?:医院|大夫|医生)?(?:的)?(?:开|出|有|拿)?(?:医院|大夫|医生)?的?(?:条子?|证明|诊断|单子|假条)(?:不可|才行|才给|吗|么|不)+"
                    + "|(?:and |so )*what (?:proof|papers?|documents?|certificate|evidence)s? (?:do|would|should|will) (?:i|she|we) need(?: (?:for (?:that|it|this)|to show))?",
            Map.of(
                    "menstrual_protection", "menstrual_protection.period_pain_leave",
                    "menstrual_protection.menopause", "menstrual_protection.menopause",
                    "pregnancy_work_arrangement.leave_to_protect_pregnancy",
                            "pregnancy_work_arrangement.leave_to_protect_pregnancy",
                    "pregnancy_work_arrangement.lighter_work", "pregnancy_work_arrangement.lighter_work",
                    "paternity_leave", "paternity_leave.how_to_take",
                    "childcare_leave", "childcare_leave.how_to_take",
                    "maternity_leave", "maternity_leave.how_to_apply",
                    "maternity_allowance", "maternity_allowance.how_to_apply",
                    "childcare_subsidy_tax.subsidy_amount", "childcare_subsidy_tax.subsidy_how",
                    "other_labour.marriage_leave", "other_labour.marriage_leave")),
    /** 我男人想陪着一块去，他单位给假不, after checks before the birth. */
    WITH_HIM(
            "(?>那|要是|如果|我|俺|家|孩子?|他|的)*(?:老公|对象|男人|爱人|爸|爹|丈夫)[^?？。]{0,8}(?:陪|跟|一块儿?|一起|一同)[^?？。]{0,14}(?:假|算|请|休|扣|工资|给|班)[^?？。]{0,4}(?:吗|么|不|没|呢)"
                    + "|(?:and |so )*(?:can|may|does|will|is) my (?:husband|partner)\\b.{0,40}\\b(?:come|go|along|with me|accompany)\\b.{0,30}",
            Map.of("prenatal_check", "prenatal_check.work_time")),
    /** 我发微信跟他要过，他回了句会给的, after the time in which one has to claim: from then on it runs anew. */
    CLAIMED(
            "[^?？。]{0,14}(?:跟|找|向|问|管|朝)(?:他们?|她|老板|公司|单位|厂里?|领导|会计|财务|人事)[^,，。?？吗呢多几]{0,4}(?:要|讨|催|提)(?:过|了)[^?？吗呢多几怎咋]{0,20}|[^?？。]{0,12}(?:他们?|她|老板|公司|单位|厂里?|领导)[^,，。?？吗呢多几]{0,8}(?:答应|承诺|认账|打了?欠条|说|回)[^,，。?？吗呢多几]{0,6}(?:会|再|就|一定)(?:给|还|补|发|结)[^?？吗呢多几怎咋]{0,6}"
                    + "|(?:but )?i (?:did |have |had )?(?:asked|texted|messaged|claimed)\\b.{0,30}\\b(?:for it|for the money|promised|said|replied)\\b.{0,30}",
            Map.of("complaint_arbitration.time_limit", "complaint_arbitration.time_limit"));

    private static final String END = "[?？。.!！]+$";

    private final Pattern words;

    /** Answers by what is spoken of: an intent, or a topic. */
    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Map<String, String> answers;

    AskedOfItsMatter(String words, Map<String, String> answers) {
        this.words = Pattern.compile(words);
        this.answers = Map.copyOf(answers);
    }

    /** What is asked of the matter, if the last clause is such a question and those before only tell. */
    public static Optional<String> intent(String words, Matter matter) {
        if (!LeaningWords.areShort(words)) {
            return Optional.empty();
        }
        String text = Utterance.of(words).words().replaceAll(END, "");
        String last = text.replaceFirst("^.*[,，。;；](?=.)", "").strip();
        boolean onlyTells = LeaningWords.tell(text.substring(0, text.length() - last.length()));
        return Arrays.stream(values())
                .filter(asked -> asked.words.matcher(text).matches()
                        || (onlyTells && asked.words.matcher(last).matches()))
                .flatMap(
                        asked -> Optional.ofNullable(
                                asked.answers.getOrDefault(matter.intent(), asked.answers.get(matter.topic())))
                                .stream())
                .findFirst();
    }
}
