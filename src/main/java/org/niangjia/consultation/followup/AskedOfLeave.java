package org.niangjia.consultation.followup;

import java.util.List;
import java.util.Map;

/** What is asked of days off in a few words: whether they may be taken later, whether they lapse, how long they are, what has to be shown for them. */
final class AskedOfLeave {

    /** 剩的四天能挪到明年不. */
    private static final AskedOfItsMatter LATER = new AskedOfItsMatter(
            "(?:[^,，。?？]{0,6}(?:剩|余|没休|没用)[^,，。?？]{0,6})?(?>那|我|俺|们|俩|这|假|要是|如果|今年|最近|歇不完|休不完|用不完|没歇完|没休完|忙|没空|走不开|能|可以|是不是|能不能|可不可以|先|可|不可以|,|，)*(?:拖|推|挪|留|攒|延|放|等|转|缓)(?:后|迟|着)?(?:到|至)?"
                    + "(?:明年|后年|来年|下年|下一年|今年|下半年|年底|年后|以后|(?:下个?)?(?:周|礼拜|星期)[一二三四五六日天]|周末|(?:孩子|娃|宝宝|她|他)?(?:满|过了?|到)?[一两二三半\\d](?:周?岁|个多?月)(?:以后|之后|了)?|[一两二三几半\\d]个?[年月](?:以?后))(?:的)?(?:春天|夏天|秋天|冬天|上半年|下半年|[一二三四五六七八九十\\d]{1,2}月份?|五一|国庆|十一|春节|过年|暑假|寒假|年底|年初)?(?:里|那会儿|的时候|时)?(?:办酒席?|办席|摆酒席?|摆席|办婚礼|办事|办喜事|补办婚礼|旅行|旅游|度蜜月|蜜月|农闲|不忙|忙完|淡季)?(?:那会儿|的时候|时|了|之后|以后|后)?(?>再|才|一起|一块儿?|一次|着)*(?:休|歇|用|请)?(?:行|可以|成|中|能行?)?(?:吗|么|不行?|没|呢)"
                    + "|(?:and |so |but )*(?:can|could|may) (?:i|we|he|she) (?:put (?:it|them) off|save (?:it|them|the rest)(?: up)?|carry (?:it|them|the (?:days|rest)|the remaining days)? ?over|postpone (?:it|them)|take (?:it|them|the rest) (?:next year|later))(?: \\w+){0,5}",
            Map.of(
                    "childcare_leave", "childcare_leave.how_to_take",
                    "paternity_leave", "paternity_leave.how_to_take",
                    "breastfeeding", "breastfeeding.combine_or_travel",
                    "other_labour.marriage_leave", "other_labour.marriage_leave",
                    "other_labour.annual_leave_days", "other_labour.annual_leave_days",
                    "other_labour.unused_annual_leave", "other_labour.annual_leave_days"));

    /** 说是过了年就清零, after days that can be taken for a time. */
    private static final AskedOfItsMatter LAPSED = new AskedOfItsMatter(
            "(?>可是?|但是?|那|[我俺咱]们?|说是|听说)*(?:(?:他们?|老板|公司|单位|厂里?|领导|主管|组长|人事|人家|经理|店长)[^,，。?？吗呢几多]{0,3}?)?(?>说|讲|规定|是|了|今年|去年|前年|当年|那|这|几天|的|假|已经|早就?|[我俺]|要是|如果|没休完?的?|没歇的?|不休|不歇|不用|没用完?的?|剩下?的?|,|，)*(?:(?:超过|过了?|到了?|满了?|隔了?)(?:一|两|半|[\\d])?(?:个)?(?:年底|年|月|期|时间|点)(?>没|不|还|休|歇|用|请|完|的|,|，)*)?(?>就|全|都|也|自动|算|是|不是|会不会|会|一律|,|，)*(?:作废|清零|没了|过期|失效|不算数?了|不补了?|算放弃|视为放弃|自动放弃)(?>了|的|的吗)*(?:吗|么|不|没|呢|对吗|合法吗|行吗)?"
                    + "|(?:but |and |so )*(?:my |the )?(?:boss|company|hr|manager|employer|they|he|she|it|the days|they)(?: says?| said)?(?: (?:it|they|the \\w+))?(?:'ll| will| would| just)? (?:expires?|lapses?|is lost|are lost|run out|be gone|is gone|are gone)(?: \\w+){0,5}|(?:and |so )*(?:does|do|will|can) (?:it|they|the days|the leave) (?:ever )?(?:expire|lapse|run out|be lost)(?: \\w+){0,4}",
            Map.of(
                    "other_labour.marriage_leave", "other_labour.marriage_leave",
                    "other_labour.annual_leave_days", "other_labour.unused_annual_leave",
                    "other_labour.unused_annual_leave", "other_labour.unused_annual_leave",
                    "childcare_leave", "childcare_leave.how_to_take",
                    "paternity_leave", "paternity_leave.how_to_take"));

    /** 班长说回头给调休顶了, after work at hours that are paid more. */
    private static final AskedOfItsMatter TIME_OFF_INSTEAD = new AskedOfItsMatter(
            "(?>可是?|但是?|那|要是|如果|万一)*(?:(?:他们?|老板|公司|单位|厂里?|领导|主管|组长|班长|车间|人事|人家|经理|店长)[^,，。?？吗呢几多]{0,4}?)?(?>说|讲|要|想|会|能|可以|以后|回头|到时候|非|就|只|光|不给钱|没钱|不发钱|直接|拿|用|给|我|俺|安排|,|，)*(?:调休|倒休|补休|换休|轮休|存休|(?:给|放|补)[我俺]?(?:一|两|几)?天假?)(?>来|去|就|给|我|顶|抵|替|代|换|冲|了|掉|行|完了|可以|得了|算|的话|不给钱|没钱|加班费|钱|,|，)*(?:合法|对|可以|行|能行|成)?(?:吗|么|不|没|呢|不行)?"
                    + "|(?:but |and |what if |so )*(?:my |the |our )?(?:boss|company|hr|manager|employer|factory|they|he|she)(?: says?| said)?(?: (?:he|she|they|it))?(?:'ll| will| would| can| wants? to| only)? (?:give|gives?|gave|let|offers?|take)(?: me| us)? (?:a day off|time off|another day|compensatory leave|time in lieu|(?:one|two) days? off)(?: (?:instead|later|for it|in return|next week|and no money))*",
            Map.of(
                    "other_labour.overtime_pay", "other_labour.overtime_pay",
                    "other_labour.holiday_pay", "other_labour.holiday_pay"));

    /** 他在别的厂，也一样有? after the leave for a wedding, which each of the two has. */
    private static final AskedOfItsMatter OF_BOTH = new AskedOfItsMatter(
            "(?>那|我|俺|家|的)*(?:他|她|老公|对象|男人|媳妇|老婆|爱人|男方|女方|两个人|两人|我俩|俩人)(?:[^,，。?？几多]{0,10}[,，])?(?:他|她)?(?>是不是|能|可以|会|照样|是)*(?:也|都|一样|同样)(?>一样|同样|能|可以|会|照样|是|给|给批)*(?:有|休|歇|请|给|享受)?(?:份|假)?(?:吗|么|不|没|呢)?"
                    + "|(?:and |so )*(?:does|do|can|will) (?:he|she|my \\w+|we both|both of us|we each) (?:also |both |each )?(?:get|have|take) (?:it|that|them|one)(?: too| as well| each)?",
            Map.of("other_labour.marriage_leave", "other_labour.marriage_leave"));

    /** 我们都是二婚, after the leave for a wedding. */
    private static final AskedOfItsMatter MARRIED_BEFORE = new AskedOfItsMatter(
            "(?>那|可|可是|但是|[我俺咱他她]们?|俩|和|跟|两个?|人|对象|老公|媳妇|男方|女方|都|也|是|这|这次|要是|如果|其实|,|，)*(?:(?:不是|没有?)头婚|二婚|再婚|复婚|离过婚|第二次(?:结婚|领证)|结过(?:一次)?婚)(?>的|了|也|还|能|都|可以|给|有|算|行|休|一样|,|，)*(?:吗|么|不|没|呢)?"
                    + "|(?:but |and |what if )*(?:it's|it is|this is|we're|we are|i'm|i am|he's|she's) (?:my |our |his |her |a |both )*(?:second marriage|remarried|remarrying|divorced|second time)(?: \\w+){0,4}(?:,? (?:do|does|can|will|would) (?:he|she|i|we|they) (?:still |also |even )?(?:get|have) (?:it|any|one|that|the leave)(?: too| then)?)?",
            Map.of("other_labour.marriage_leave", "other_labour.marriage_leave"));

    /** How long, after whether there is the leave at all. */
    private static final AskedOfItsMatter HOW_LONG = new AskedOfItsMatter(
            "(?>那|一共|总共|能|可以|休|歇|放|有|给|,|，)*(?:多久|几天|多少天|多长时间|多长)(?:呢|啊|呀)?|(?:and |so |ok |then )*(?:for )?how (?:long|many days)(?: is (?:it|that|the leave)| would (?:it|that) be| do i get)?",
            Map.of(
                    "maternity_leave.probation_or_new_job", "maternity_leave.days",
                    "maternity_leave.refused", "maternity_leave.days",
                    "miscarriage_leave.refused", "miscarriage_leave.days"));

    /** 那假呢几天, after who pays for it: the leave of that birth or loss. */
    private static final AskedOfItsMatter THE_LEAVE = new AskedOfItsMatter(
            "(?>那么?|我的?|俺的?|这个?|[,，])*(?:产假|假期?|休假)(?>呢|啊|[,，])*(?>能|可以|有|给|休|歇|放|是|该|应该|我|俺|又|一共)*(?:几天|多少天|多久|多长(?:时间)?|几个月)(?:呢|啊|呀)?|(?>那么?|我|俺|[,，])+(?>能|可以|该|应该)*(?:休|歇|放)(?>假|几天假)*(?:几天|多少天|多久)(?:假|呢|啊)*"
                    + "|(?:and |so |but )*(?:how (?:long|many days)(?: (?:off|of leave|is (?:my|the) leave))(?: (?:do|can|will) i (?:get|have|take))?|what about (?:my |the )?leave,? how (?:long|many days)(?: is it)?)",
            Map.of(
                    "medical_expenses", "maternity_leave.days",
                    "maternity_allowance", "maternity_leave.days",
                    "maternity_insurance_eligibility", "maternity_leave.days"));

    /** 能领到几岁为止, after what is paid for a child. */
    private static final AskedOfItsMatter UNTIL_WHEN = new AskedOfItsMatter(
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
                    "other_labour.unemployment_benefit", "other_labour.unemployment_benefit"));

    /** 得拿个啥跟厂里说, after what one has to ask for. */
    private static final AskedOfItsMatter NEEDED = new AskedOfItsMatter(
            "(?>那|这|我|俺|要|得|需要|该|是不是|跟|给|单位|公司|厂里?|领导|他们|去?医院|大夫|医生|,|，)*(?:拿|开|交|带|准备|出|提供)?(?:个|点|些)?(?:啥|什么|哪些|哪个)(?:样的)?(?:证明|材料|手续|条子?|单子|东西|证件|依据)?(?:跟|给|去)?(?:厂里?|单位|公司|领导|他们|人事)?(?:说|谈|申请|看|交|才行|才给|才算|啊|呢)*"
                    + "|(?>那|是不是|这|我|得|要|必须|,|，)*(?:非得?|必须|一定|是不是)(?:得|要)?(?:医院|大夫|医生)?(?:的)?(?:开|出|有|拿)?(?:医院|大夫|医生)?的?(?:条子?|证明|诊断|单子|假条)(?:不可|才行|才给|吗|么|不)+"
                    + "|(?:and |so )*what (?:proof|papers?|documents?|certificate|evidence)s? (?:do|would|should|will) (?:i|she|we) need(?: (?:for (?:that|it|this)|to show))?",
            Map.ofEntries(
                    Map.entry("prenatal_check", "prenatal_check.work_time"),
                    Map.entry("menstrual_protection", "menstrual_protection.period_pain_leave"),
                    Map.entry("menstrual_protection.menopause", "menstrual_protection.menopause"),
                    Map.entry(
                            "pregnancy_work_arrangement.leave_to_protect_pregnancy",
                            "pregnancy_work_arrangement.leave_to_protect_pregnancy"),
                    Map.entry("pregnancy_work_arrangement.lighter_work", "pregnancy_work_arrangement.lighter_work"),
                    Map.entry("paternity_leave", "paternity_leave.how_to_take"),
                    Map.entry("childcare_leave", "childcare_leave.how_to_take"),
                    Map.entry("maternity_leave", "maternity_leave.how_to_apply"),
                    Map.entry("maternity_allowance", "maternity_allowance.how_to_apply"),
                    Map.entry("childcare_subsidy_tax.subsidy_amount", "childcare_subsidy_tax.subsidy_how"),
                    Map.entry("other_labour.marriage_leave", "other_labour.marriage_leave")));

    /** 我男人想陪着一块去，他单位给假不, after checks before the birth. */
    private static final AskedOfItsMatter WITH_HIM = new AskedOfItsMatter(
            "(?>那|要是|如果|我|俺|家|孩子?|他|的)*(?:老公|对象|男人|爱人|爸|爹|丈夫)[^?？。]{0,8}(?:陪|跟|一块儿?|一起|一同)[^?？。]{0,14}(?:假|算|请|休|扣|工资|给|班)[^?？。]{0,4}(?:吗|么|不|没|呢)"
                    + "|(?:and |so )*(?:can|may|does|will|is) my (?:husband|partner)\\b.{0,40}\\b(?:come|go|along|with me|accompany)\\b.{0,30}",
            Map.of("prenatal_check", "prenatal_check.work_time"));

    /** 上长白班的话，当中能坐下歇几分钟, of a pregnancy or nursing that was spoken of. */
    static final AskedOfItsMatter REST_AT_WORK = new AskedOfItsMatter(
            "(?>那|这|要是|如果|上|调|换|白班|夜班|中班|早班|长白班|班|成|的话|时候|期间|她|我|俺|能|可以|是|让|给|该|得|又|还|每天|一天|里头?|[,，])*(?:中间|当中|工间|班上|班中|班里|上班(?:时间|时|的时候)?|干活(?:时|的时候)?|中途)(?>里头?|能|可以|该|得|要|让|给|又|还|她|我|俺|是|最少|至少|一次|每天|一天|[,，])*(?:坐下?来?|躺下?)?(?:歇|休息)(?>着|一?下|能|一?会儿?|到|个)*(?:多久|多长时间|多大会儿|多长|几分钟|多少分钟|几个?(?:小时|钟头)|多少个?(?:小时|钟头|时间)|几[次回]|吗|不|么)(?>呢|啊|呀)*"
                    + "|(?:and |so |then |if (?:i|she) (?:works?|do|does) (?:the )?day ?(?:shifts?)?,? )*how (?:long|much|many) (?:a |of a )?(?:breaks?|rest)(?: time)? (?:can|does|do|should|must|may|would|am|is) (?:i|she)(?: (?:get|have|take|entitled to|allowed))?(?: (?:during|on|in|at|per|a) [a-z ]{2,30})?",
            Map.of(
                    "pregnancy_work_arrangement", "pregnancy_work_arrangement.rest_breaks",
                    "breastfeeding", "breastfeeding.hour"));

    /** 一天没让歇，咋赔, after the days of a year. */
    private static final AskedOfItsMatter NONE_GIVEN = new AskedOfItsMatter(
            "(?>今年|去年|前年|这几年|一年|到现在|可是?|但是?|我|俺|他们|公司|厂里?|单位|老板|一|半|天|次|回|都|也|压根|从来|还|就|根本|,|，| )*没(?:让|给|能|有|安排|批)?(?:我|俺)?(?:歇|休|放|安排|给)(?:过|成|上|着)?(?:假)?(?:了|呢|啊)?"
                    + "(?:[,， ]*(?:咋|怎么|该|能|要|得|可以|让|他们|公司)*(?:赔|补|算|办|给钱|折钱|折算)(?:我|俺)?(?:多少|几倍)?(?:钱)?(?:呢|啊)?)?"
                    + "|(?:but |and |so )*(?:they|he|she|my boss|the (?:company|boss|factory)|hr) (?:never |didn't |did not |haven't |has not |have not )+(?:let|gave|given|give|allowed?) (?:me|us) (?:have |take )?(?:a |one |any )?(?:single )?(?:day|days|of it|of them|any|none)?(?: off)?(?: this year| last year| so far)?",
            Map.of(
                    "other_labour.annual_leave_days", "other_labour.unused_annual_leave",
                    "other_labour.unused_annual_leave", "other_labour.unused_annual_leave"));

    static final List<AskedOfItsMatter> ALL = List.of(
            NONE_GIVEN,
            LATER,
            LAPSED,
            TIME_OFF_INSTEAD,
            OF_BOTH,
            MARRIED_BEFORE,
            HOW_LONG,
            THE_LEAVE,
            UNTIL_WHEN,
            NEEDED,
            WITH_HIM,
            REST_AT_WORK);

    private AskedOfLeave() {}
}
