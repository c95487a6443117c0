package org.niangjia.consultation.followup;

import java.util.List;
import java.util.Map;
import org.niangjia.consultation.dialogue.Matter;

/** What is asked of money in a few words: whether the wages go on, how what was taken is had back, from which wage is counted, who pays the doctors. */
final class AskedOfMoney {

    private static final String SUBSIDY_IS_NO_INCOME = "childcare_subsidy_tax.subsidy_and_dibao";

    /** 假里头工资照给吧, 养伤这阵子钱咋发. */
    private static final AskedOfItsMatter WAGES_GO_ON = new AskedOfItsMatter(
            "(?>那|可|这|假|里头?|期间|时候|几天|些天|[一二两俩三四五六几半\\d]+个?月|[一二两俩三四五六七八九十几\\d]+天|天|休|歇|请|的|了|,|，|我|俺|们|在家|养伤|养病|养|伤|病|住院|躺|阵子|阵儿|段|时间|日子)*(?:工资|钱|薪水?|工钱)(?>还|该|应该|是|会|都|也|给我|到底)*"
                    + "(?:(?:照|正常|全额?|足额)(?:常|旧|样)?(?:发|给|付|拿|开|领)|(?:怎么|咋|如何|按什么|按啥)(?:个)?(?:给|发|算|开|付))(?:法|的)?(?:吗|么|不|吧|没|呢)?(?:[,，]?(?:是不是|难道)?(?:一分|一点|全)(?:钱)?(?:都|也)?(?:没有?|不给|不发|拿不到|给)(?:吗|么|不|啊|呀)?)?"
                    + "|(?:and |so |but )*(?:do|will|would|am|can) (?:i|he|she|we) (?:still )?(?:get |be |keep )?(?:getting )?(?:paid|(?:my |his |her )?(?:full |normal |usual )?(?:pay|wages?|salary))(?: (?:for|during|while|as|then|in) ?(?:it|that|those days|the leave|i recover|i am off|i'm off|usual|the time|that time)?)?",
            PaidLeave.answersAnd(Map.of(
                    "other_labour.marriage_leave", "other_labour.marriage_leave",
                    "other_labour.bereavement_leave", "other_labour.bereavement_leave",
                    "other_labour.commuting_injury", "other_labour.work_injury_pay",
                    "other_labour.work_injury_scope", "other_labour.work_injury_pay",
                    "other_labour.work_injury_claim", "other_labour.work_injury_pay",
                    "prenatal_check", "prenatal_check.work_time")));

    private static final String WHO_SAYS =
            "(?>可是?|但是?|不过|那|又|现在|[我俺咱]们?)*(?:(?:人事|hr|老板娘?|公司|单位|厂里?|厂长|财务|会计|领导|主管|组长|班长|经理|店长|车间主任|主任|劳资|[他她]们?|人家)(?>那边|又|还|却|都|就|非|硬|也|跟|和|对|给|今天|昨天|刚才?|现在|[我俺咱]们?)*(?:说|讲|回|告诉|通知)(?>了|是|[我俺咱]们?|[:：,，])*)?";

    /** 老板说多的那俩月没工资, of a leave. */
    private static final AskedOfItsMatter UNPAID = new AskedOfItsMatter(
            "(?=.*(?:说|讲|回|告诉|通知|那|这|天|假|歇|休|期间|头))(?![^,，。]{0,6}(?:这个?月|上个?月|当月))" + WHO_SAYS
                    + "(?>那|这|后面|后头|前面|前头|多|加|增加|另外|额外|省里?|国家|剩下?|出来|的|[\\d]+|[一二两俩三四五六七八九十百半几]+|天|个?月|里头?|期间|时候|结婚|生孩子|流产|产检|看孩子|喂奶|产假|陪产假|育儿假|婚假|丧假|流产假|假|歇|休|请|在家|[,，])*(?:公司|单位|厂里?|老板|[他她]们?|财务)?(?>一分|钱|都|也|全|就|是|可|统统|一律|[,，])*"
                    + "(?:不(?:发|给|算|开|付|管|出)(?:我|俺)?(?:工资|钱|薪水?|工钱)|没(?:有)?(?:工资|钱|薪水)(?:拿|发|领)?|不带薪|无薪|(?:算|当|按)(?:事假|无薪假?|停薪留职)(?:算|处理)?|白(?:歇|休)|工资(?:停发|不发|没有|不给)|(?:只|就|才)(?:发|付|算|报|给(?=[^,，。]{0,8}(?:钱|工资|津贴)))(?:我|俺)?[\\d一二两三四五六七八九十百半]+(?:天|个?月)的?(?:工资|钱|津贴)?|分文(?:没有|不给)|一分(?:都|也)?(?:没有?|不给|不发))(?>的|了|啊|呀)*"
                    + "(?:[,，]?(?:这|那|能|也|样|么)*(?:合法|对|行|可以|应该|合理|有道理)?(?:吗|么|不|怎么办|咋办|凭啥|凭什么))?"
                    + "|(?:but |and |so )*(?:my |the |our )?(?:boss|hr|manager|company|employer|factory|they|he|she)(?: \\w+)? (?:says?|said|insists?|claims?|told me)(?: that)? (?:(?:the|those|these|that|my|extra|other|last|rest|of|it|\\d+|days?|weeks?|months?|leave|time)(?: |'s))*(?:is|are|will be|would be|was|were)? ?(?:unpaid|not paid|without pay|no pay)(?: \\w+){0,3}",
            PaidLeave.answersAnd(Map.of(
                    "maternity_leave", "maternity_allowance.wage_and_allowance",
                    "maternity_allowance", "maternity_allowance.wage_and_allowance",
                    "other_labour.marriage_leave", "other_labour.marriage_leave",
                    "other_labour.bereavement_leave", "other_labour.bereavement_leave",
                    "other_labour.annual_leave_days", "other_labour.annual_leave_days",
                    "prenatal_check", "prenatal_check.work_time",
                    "breastfeeding", "breastfeeding.hour")));

    /** 头俩月只开正式的六成, after a time of probation. */
    private static final AskedOfItsMatter ON_PROBATION = new AskedOfItsMatter(
            WHO_SAYS
                    + "(?>那|这|头|前|[一二两俩三四五六\\d]+|个?月|试用期?|试岗|实习期?|期间|里头?|期|内|的|工资|工钱|薪水|钱|呢|[,，])*(?:公司|单位|厂里?|老板|他们?)?(?>说|只|才|就|都|给|发|开|拿|按照?|算|付|是|到手|我|俺|[,，])*(?:(?>转正|正式|谈好|约定|合同|定好|说好|工资|之?后|以后|上|里|写|的|[\\d.]+|块|元)*(?:[一二两三四五六七八九\\d.]+(?:成|折|%|％)|百分之[一二三四五六七八九十\\d]+|一半|半薪|对半|打[一二三四五六七八九]+折)|(?:打|有)折|少[^,，。?？]{0,4}(?:[一二两三四五六七八九\\d]+成|一半))(?>工资|的|钱|薪水|了|发|开|给|算)*"
                    + "(?:[,，]?(?>这|那|能|也|样|么|,|，)*(?:合法|对|行|可以|应该|合理|够|低不低|少不少|违法|对不对|行不行)?(?:吗|么|不|呢|怎么办|咋办|凭啥|凭什么)?)?"
                    + "|(?:but |and |so |what if )*(?:my |the )?(?:boss|company|employer|factory|they|he|she|i)(?:'s|'re| is| are| am)? (?:only )?(?:pays?|paid|paying|gives?|get|gets|getting)(?: me| us)?(?: only| just)? (?:\\d{1,2} ?(?:%|percent|per cent)|half)(?: \\w+){0,8}",
            Map.of("other_labour.probation_period", "other_labour.probation_period"));

    /** 到手比最低工资还少, of who works on past the age of retirement. */
    private static final AskedOfItsMatter BELOW_THE_MINIMUM = new AskedOfItsMatter(
            "(?=.*(?:最低工资|最低标准|最低线|minimum))[^?？。]{0,30}(?:低|少|不够|不到|没到|达不到|赶不上|够不着)[^?？。]{0,20}"
                    + "|[^?.]{0,40}\\b(?:below|under|less than|lower than) (?:the )?(?:local |legal )?minimum\\b[^?.]{0,40}",
            Map.of("other_labour.over_age_workers", "other_labour.over_age_workers"));

    /** 那半天的钱怎么要回来. */
    private static final AskedOfItsMatter HAD_BACK = new AskedOfItsMatter(
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
                    "complaint_arbitration.where_to_complain"));

    /** 人事说光拿底薪算, 提成算不算在里头: which wage the money is counted with. */
    private static final AskedOfItsMatter BASE = new AskedOfItsMatter(
            "(?![^,，。]{0,20}(?:最后|[上这当每]个?月|平时|试用期|病假|产假(?:期间|里)|拖欠|欠))(?>可是?|但是?|不过|那|[我俺咱]们?)*(?:(?:hr|人事|公司|单位|老板|厂里?|厂长|财务|会计|领导|他们?|人家|经理|主管|劳资)+[^,，。?？吗呢几多]{0,5}?)?(?>说|讲|要|想|是|非|硬|就|只|光|单|全|都|给|认|肯|能|基数|标准|补偿|[我俺]的?|[,，:：])*(?:按照?|照|拿|用|以|算|认|看|给|是)(?>[我俺着的只光就]|合同(?:上|里)?(?:写|签)?|社保|缴费)*"
                    + "(?:基本工资|基础工资|底薪|最低工资|固定工资|固定底薪|岗位工资|保底工资?|保底|合同工资|社保基数|缴费基数|最低基数|社保最低基数|税后工资?|到手工资?|实发工资?|本薪|最低标准)(?:\\d{3,5})?(?:元|块钱?|块)?(?>的|标准|这个|数|来|去|说|讲|就|只|光|剩下|其他的?|做|当|作|为|给|我|算|赔|发|补|计|付|认|基数|,|，|奖金|提成|绩效|津贴|补贴|加班费|全勤|[、和]|都|不|不算|没有|没算|不认|不包括|不含|里头|进去|了)*"
                    + "(?:[,，]?(?:这|这样|那|也)?(?:对(?:不对|吗|么)|行(?:不行|吗|么)|合法(?:吗|么|不)|可以吗|合理吗|有道理吗|能行吗))?"
                    + "|(?>那|这个?|这里头?|的|到底|工资|基数|标准|,|，)*(?:是)?(?:按|照|拿|用|看|算)(?>[我俺的]|自己|自个儿?|本人)*(?:工资(?=的|还|来|算|吗|么|呢|啊|呀|$)|税前|税后|到手|实发|应发|基本工资|底薪|全部工资|总工资|平均工资|合同工资|哪个工资|什么工资|啥工资|哪个数|哪个基数|社保基数)(?>的|还是|是|按|照|算|到手|实发|应发|税前|税后|全部|总|平均|工资|底薪|基本|来|去|[,，])*(?:算|赔|补|发|计)?(?:的)?(?:吗|么|呢|啊|呀)?"
                    + "|(?>那|这里头?|里头?|基数|工资|[我俺]的?|平时的?|每月的?|,|，)*(?:奖金|提成|绩效|年终奖|加班费|补贴|津贴|全勤奖?|饭补|房补|高温费|夜班费)(?>和|跟|、|都|也|这些|那些|奖金|提成|绩效|加班费|补贴|津贴|全勤奖?|饭补|房补|夜班费)*(?:算不算|包不包括|含不含|计不计|能不能算|能算|算|包括|含|计入?|加)(?>在|进去|进来|进|到|里头?|里面|内|一起|基数|工资)*(?:吗|么|不|没|呢)?"
                    + "|(?:but |and |so )*(?:my |the |our )?(?:hr|boss|company|employer|manager|factory|they|he|she)(?: \\w+){0,2}? (?:say|says|said|only|want|wants|wanna)(?: \\w+){0,4}? (?:basic|base|minimum|contract|net) (?:pay|wage|wages|salary)(?: (?:of )?\\d{3,5})?(?: \\w+){0,5}"
                    + "|(?:but |and |so )*(?:do|does|are|is) (?:the |my )?(?:bonus(?:es)?|commissions?|overtime|overtime pay|allowances?)(?: (?:and|or) (?:bonus(?:es)?|commissions?|overtime|allowances?))? (?:count(?:ed)?|included?|part of it)(?: \\w+){0,3}|(?:and |so |is it )*(?:based on |on |by )?(?:gross|net|basic|base)(?: pay| wages?| salary)? or (?:gross|net|basic|base|full|total|average)(?: pay| wages?| salary)?",
            Map.ofEntries(
                    Map.entry("other_labour.severance", "other_labour.severance"),
                    Map.entry("other_labour.illegal_dismissal", "other_labour.severance"),
                    Map.entry("other_labour.notice_pay", "other_labour.severance"),
                    Map.entry("other_labour.layoff", "other_labour.severance"),
                    Map.entry("other_labour.company_moves", "other_labour.severance"),
                    Map.entry("other_labour.forced_to_leave", "other_labour.severance"),
                    Map.entry("other_labour.contract_expiry", "other_labour.contract_expiry"),
                    Map.entry("dismissal_protection.compensation_amount", "dismissal_protection.compensation_amount"),
                    Map.entry("dismissal_protection.dismissed_pregnant", "dismissal_protection.compensation_amount"),
                    Map.entry("other_labour.unused_annual_leave", "other_labour.unused_annual_leave"),
                    Map.entry("maternity_allowance.amount", "maternity_allowance.amount")));

    /** 那多发的钱要退吗, after the money that was paid instead of insurance. */
    static final AskedOfItsMatter GIVEN_BACK = new AskedOfItsMatter(
            "(?>那笔|这笔|那|这|可|每个?月|多给|多发|发|给|领|拿|过|的|了|[我俺]|\\d{2,4}|[一二两三四五六七八九]百|块钱?|元|社保|保险|补贴|补助|钱|这笔|那笔|些|以前|之前|,|，)*(?:要不要|用不用|需不需要|该不该|是不是(?:要|得|该)?|会不会|得不得|要|得|用|需要|该|还要|还得|会)(?>全|都|被|让|叫|[我俺]|再|也|一起)*(?:还|退|吐|返)(?>回去|回来|出来|出去|给|他们?|公司|单位|厂里?|老板|掉|不)*(?:的|了)?(?:吗|么|不|没|呢)?"
                    + "|(?:and |so |but )*(?:do|must|will|should|would) i (?:have to |need to )?(?:give|pay|return|hand) (?:it|that|them|back|the (?:money|\\d+|subsidy|extra)|that money)(?: (?:back|to them))*",
            Map.of("other_labour.social_insurance_waiver", "other_labour.social_insurance_waiver"));

    /** 医药费谁出, after a loss or the money for a birth. */
    private static final AskedOfItsMatter MEDICAL_COSTS = new AskedOfItsMatter(
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
                    "medical_expenses.covered"));

    /** 我俩一人担一半成不, after what is taken off a tax. */
    private static final AskedOfItsMatter SHARED = new AskedOfItsMatter(
            "(?>那|我|俺|们|俩|两口子|夫妻俩?|跟|和|与|孩子?|他|爸|妈|老公|对象|男人|媳妇|老婆|爱人|两个人|两人|一家|能|可以|能不能|,|，)*(?:一人|各|每人|对半|平)(?:个)?(?:担|扣|分|报|抵|减|算|摊|承担)*(?:一半|一份|半|50%|百分之五十)?(?:着)?(?:扣|分|报|摊)?(?:也)?(?:行不?行?|可以|成不?成?|中不?中?)?(?:吗|么|不|呢)?"
                    + "|(?:and |so )*(?:can|could|may) (?:we|my husband and i|me and my husband) (?:each )?(?:take|claim|split|share)(?: (?:it|half|50%|that))?(?: each| half and half| equally| between us)*",
            Map.of(
                    "childcare_subsidy_tax.tax_deduction_infant", "childcare_subsidy_tax.tax_deduction_infant",
                    "childcare_subsidy_tax.tax_deduction_education", "childcare_subsidy_tax.tax_deduction_education"));

    /** 这钱要交税吗, after money that a family is due. */
    private static final AskedOfItsMatter TAXED = new AskedOfItsMatter(
            "(?>那|这|这笔|笔|个|补贴|津贴|补助|钱|款|领到?|到手|拿到?|了|的|以后|之后|,|，)*(?:(?:要不要|用不用|需不需要|要|得|用|还要|需要|是不是要?|会)*(?>再|先|被|给我|也|还)*(?:交|缴|扣|上|收|纳)(?:个?(?:人所得)?税|个税)|(?:算|是|属于)(?:应税)?(?:收入|所得)(?:要)?(?:交税)?|(?:免不免|免)税|计不计税|计税)(?:的|了)?(?:吗|么|不|没|呢)?"
                    + "|(?:and |so |but )*(?:is|are|will|do|does|would|must) (?:it|that|this|they|the (?:money|subsidy|allowance|payment)|i|we)(?: (?:be|have to|need to|get|pay|also))*(?: (?:taxed|taxable|tax[- ]free|tax|taxes|income tax|free of tax|count as income|pay tax))(?: (?:on|for) (?:it|that|this|them))?",
            Map.ofEntries(
                    Map.entry("childcare_subsidy_tax.subsidy_amount", SUBSIDY_IS_NO_INCOME),
                    Map.entry("childcare_subsidy_tax.subsidy_who", SUBSIDY_IS_NO_INCOME),
                    Map.entry("childcare_subsidy_tax.subsidy_how", SUBSIDY_IS_NO_INCOME),
                    Map.entry("childcare_subsidy_tax.subsidy_deadline", SUBSIDY_IS_NO_INCOME),
                    Map.entry("childcare_subsidy_tax.subsidy_and_dibao", SUBSIDY_IS_NO_INCOME),
                    Map.entry("maternity_allowance", "maternity_allowance.tax_free")));

    static final List<AskedOfItsMatter> ALL = List.of(
            WAGES_GO_ON,
            UNPAID,
            ON_PROBATION,
            BELOW_THE_MINIMUM,
            HAD_BACK,
            BASE,
            GIVEN_BACK,
            MEDICAL_COSTS,
            SHARED,
            TAXED);

    private AskedOfMoney() {}
}
