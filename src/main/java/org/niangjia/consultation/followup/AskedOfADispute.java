package org.niangjia.consultation.followup;

import java.util.List;
import java.util.Map;

/** What is said of a quarrel in a few words: that the employer does not report, shows no ground or has somebody else by now, that it was claimed, what he will get. */
final class AskedOfADispute {

    private static final String WAIVER = "other_labour.social_insurance_waiver";

    /** 可单位嫌麻烦不肯报, after an injury. */
    private static final AskedOfItsMatter NOT_REPORTED = new AskedOfItsMatter(
            "(?>可是?|但是?|要是|如果|那|万一)*(?:单位|公司|老板|厂里?|他们|厂子|店里|领导|包工头|hr|人事)(?:[^,，。?？]{0,8}?)(?:不肯|不愿意?|不给|不去|没给|没去|拒绝|不想|死活不|拖着不|硬不|不)(?:给|替|帮)?(?:我|俺|她|他)?(?:去)?(?:报|申报|申请|上报|认定)(?:工伤|上去|认定)?(?:呢|了|的话|吗)?"
                    + "(?:[,，]?(?:我|俺)?(?:该|能|要)?(?:自己)?(?:怎么办|咋办|咋整|能(?:去)?(?:报|申请)(?:吗|么|不)|行吗))?"
                    + "|(?:but |and |what if )*(?:the |my )?(?:company|boss|employer|factory|they)(?: \\w+){0,2}? (?:won't|will not|refuses?|refused|didn't|doesn't want|hasn't|don't want)(?: to)? (?:report|file|apply|register)(?: \\w+){0,4}",
            Map.of(
                    "other_labour.commuting_injury", "other_labour.work_injury_claim",
                    "other_labour.work_injury_scope", "other_labour.work_injury_claim",
                    "other_labour.work_injury_claim", "other_labour.work_injury_claim",
                    "other_labour.work_injury_pay", "other_labour.work_injury_claim",
                    "other_labour.work_injury_compensation", "other_labour.work_injury_claim"));

    /** 可他们啥证据都没拿出来, after a dismissal for which the employer has to have a ground. */
    private static final AskedOfItsMatter NO_GROUND_SHOWN = new AskedOfItsMatter(
            "(?!(?:可是?|但是?)?[我俺]们?(?:也|都|就|现在|手里|手头)*(?:没有?|没啥|没什么)(?:任何|什么|啥|别的)*(?:证据|凭证|证明|合同|要求)|(?:but )?i (?:don't|didn't|do not|haven't|have no)[^.]{0,14}(?:proof|evidence))(?:(?>可是?|但是?|不过|其实|[我俺]们?|压根|根本|从来|也|都|就|一直|公司|单位|他们?|老板|厂里?|人事|领导)*(?:没有?|从没|没给|没见)(?>给|跟|和|对|让|向|[我俺]们?|收|到|见|看|做|签|搞|拿|参加|听|说|通知|出|示|讲|过|任何|什么|啥|书面|正式|的|清楚|有|个|一次|告诉)*(?:考核|考评|考试|评估|证据|凭证|通知书?|通知|警告|理由|原因|制度|规章|手册|(?:录用)?条件|要求|标准|说法|证明|培训)(?>都|也|没|有|给|过|的|了|啊|呀|结果|单|书|表|,|，)*"
                    + "|(?:but |and )*(?:they|he|she|the \\w+|my \\w+|i|nobody|no one) (?:have |has |had |did )?(?:never|didn't|did not|haven't|hasn't|don't) (?:gave|give|given|show|shown|showed|got|get|had|have|saw|see|seen|tell|told|sign|signed|received?|set)(?: me)? (?:any |an? |the )?(?:\\w+ )?(?:proof|evidence|reasons?|assessment|review|warning|notice|conditions?|standards?|rules|appraisal)(?: \\w+){0,3})",
            Map.of(
                    "dismissal_protection.probation", "dismissal_protection.probation",
                    "dismissal_protection.fault_dismissal", "dismissal_protection.fault_dismissal",
                    "dismissal_protection.dismissed_pregnant", "dismissal_protection.dismissed_pregnant",
                    "dismissal_protection.back_pay", "dismissal_protection.dismissed_pregnant",
                    "other_labour.illegal_dismissal", "other_labour.illegal_dismissal",
                    "other_labour.working_conditions_discipline", "other_labour.working_conditions_discipline"));

    /** 说我那岗位已经有人顶了, after a dismissal: who cannot go back gets money instead. */
    private static final AskedOfItsMatter POST_FILLED = new AskedOfItsMatter(
            "(?>可是?|但是?|那|要是|如果|万一|听说|现在)*(?:(?:他们?|老板|公司|单位|厂里?|领导|主管|组长|人事|人家|经理|店长)[^,，。?？吗呢几多]{0,4}?)?(?>说|讲|又|已经|都|早就?|再|把|给|在|会|要|,|，)*(?:[我俺]?(?:的|那个?|这个?|原来的?)?(?:岗位?|位置|位子|活|工位)(?>已经|早就?|都|又|给|让|被|他们|公司|单位|厂里|老板|了|,|，)*(?:没了|没有了|撤了|取消了?|撤销了?|不在了|不存在了|有人(?:顶|干|坐|做|接)?|(?:招|找|雇|换|安排|来)(?:了|到|好)?(?:一?个)?(?:新人|别人|新的|人)(?:顶|接|替|占|代|干|做)?(?:上|走|替|手|班|着)?|(?:别人|新人|人)?(?:顶|占|接|抢|替)(?:上|走|替|手)?)|(?:招|找|雇|换|请)(?:了|到|好)?(?:一?个)?(?:新人|别人|新的|人)[^,，。?？]{0,8}?(?:(?:顶|接|替|占|代)[^,，。?？]{0,5}?|(?:干|做)[我俺]的?(?:活儿?|岗位?|工作)?))(?:了|的话|啦)?(?:呢|怎么办|咋办|咋整|还能回去)?(?:吗|么|不)?"
                    + "|(?:but |and |so |what if )*(?:they|he|she|the (?:company|boss|employer|factory)|my (?:boss|company|job|post|position))(?:'ve| have| has| had|'s| is| was)?(?: just| already| now| simply)* (?:hired?|found|find|got|get|hires?|replaced|filled|gone|taken|given)(?: (?:someone|somebody|another|a new|me|it|already|by|to|else|person|worker|one|in|for|my|place|job|post|with))*",
            Map.of(
                    "dismissal_protection.dismissed_pregnant", "dismissal_protection.dismissed_pregnant",
                    "dismissal_protection.compensation_amount", "dismissal_protection.dismissed_pregnant",
                    "dismissal_protection.back_pay", "dismissal_protection.dismissed_pregnant",
                    "dismissal_protection.forced_resignation", "dismissal_protection.dismissed_pregnant",
                    "other_labour.illegal_dismissal", "other_labour.illegal_dismissal",
                    "other_labour.severance", "other_labour.illegal_dismissal"));

    /** 我发微信跟他要过，他回了句会给的, after the time in which one has to claim: from then on it runs anew. */
    private static final AskedOfItsMatter CLAIMED = new AskedOfItsMatter(
            "[^?？。]{0,14}(?:跟|找|向|问|管|朝)(?:他们?|她|老板|公司|单位|厂里?|领导|会计|财务|人事)[^,，。?？吗呢多几]{0,4}(?:要|讨|催|提)(?:过|了)[^?？吗呢多几怎咋]{0,20}|[^?？。]{0,12}(?:他们?|她|老板|公司|单位|厂里?|领导)[^,，。?？吗呢多几]{0,8}(?:答应|承诺|认账|打了?欠条|说|回)[^,，。?？吗呢多几]{0,6}(?:会|再|就|一定)(?:给|还|补|发|结)[^?？吗呢多几怎咋]{0,6}"
                    + "|(?:but )?i (?:did |have |had )?(?:asked|texted|messaged|claimed)\\b.{0,30}\\b(?:for it|for the money|promised|said|replied)\\b.{0,30}",
            Map.of("complaint_arbitration.time_limit", "complaint_arbitration.time_limit"));

    /** 报警的话他会坐牢吗, after harassment. */
    static final AskedOfItsMatter PENALTY = new AskedOfItsMatter(
            "(?>那|要是|如果|我|报警|报案|报了警|告|去告|真|的话|了|警察|公安|派出所|法院|他|那人|这种(?:人|事|情况)|这样|这么(?:干|做|弄)|这事|会|能|要|可以|得|被|够|该|,|，)*(?:能不能|会不会|够不够)?(?:抓|关|拘留?|判刑?|坐牢|蹲(?:监狱)?|罚款?)(?:起来|进去|得着|得了)?(?:他|几天|几年|多久|多长时间|多少钱?)*(?:吗|么|不|没)?"
                    + "|(?:and |so )*(?:will|can|could|would) (?:he|they) (?:go to (?:jail|prison)|be (?:jailed|arrested|locked up|detained|fined|punished))(?: for (?:it|that|this))?",
            Map.of("sexual_harassment", "sexual_harassment.what_to_do"));

    /** 拖到哺乳期完了照样不跟我签，一分钱没有吗, after a contract that runs on for a pregnancy. */
    private static final AskedOfItsMatter ENDED_AT_LAST = new AskedOfItsMatter(
            "(?>那|可|可是|要是|如果|等|到|到时候|延|拖|熬|过|完|了|[我俺]|孩子|娃|宝宝|他|她|的|满|[一1]周?岁|周岁|哺乳期|三期|产假|期|延长期|结束|以后|之后|后|头|那天|那时候?|时候|[,，])*(?:公司|单位|厂里?|老板|[他她]们?)?(?>还是|照样|还|也|就|又|再|依旧|依然|真|要是|跟|和|给|让|[我俺]|[,，])*(?:不(?:再)?续(?:签)?|不(?:再)?(?:跟|和|与)?[我俺]?(?:再)?签|不要[我俺]|让[我俺]走|终止|到期终止)(?:合同|了|的话|呢)*"
                    + "[,，]?(?>那|就|我|俺|是不是|难道|就是|都|也|还|能|有|给|白|,|，)*(?:啥|什么|一分|一分钱)?(?>钱|都|也|就|给|我|能|拿|有|要)*(?:没有?了?|不给|拿不到|补偿?|赔偿?|补助|钱|白干|说法|算)(?>金|了|钱|多少|不|给|有|能|拿|要|我)*(?:吗|么|没|没有|不|呢)?"
                    + "|(?:and |so |but |what )*(?:if|when|once) (?:they|the company|my boss|it|that)(?: still| just| then| finally| also)* (?:don't|do not|doesn't|won't|will not|refuses? to|ends?|end it|let me go)(?: renew| it| then| me| sign)*(?: (?:after|when|once|at) [a-z ]{2,30})?,? (?:do|will|would|can) i (?:get|have|receive) (?:anything|nothing|any \\w+|something|severance|compensation)(?: at all| then)?",
            Map.of(
                    "dismissal_protection.contract_ends", "other_labour.contract_expiry",
                    "other_labour.contract_expiry", "other_labour.contract_expiry"));

    /** 店里装没看见，我自己去报案行吗, after harassment. */
    static final AskedOfItsMatter POLICE = new AskedOfItsMatter(
            "(?>那|可|要是|如果|万一|[,，])*(?:(?:公司|单位|厂里?|老板|酒店|店里?|饭店|学校|医院|经理|领导|主管|人事|他们?|上面)(?>还是|就|都|硬|真|也|死活|一直|要是|如果)*(?:不管|不理|不处理|没人管|不当回事|装(?:不知道|没看见|糊涂)|护着他|包庇|压着|推(?:脱|诿)?|和稀泥)(?>他|我|了|的话|呢|[,，])*)?(?>我|俺|能不能|可不可以|是不是|能|可以|该不该|该|要不要|要|得|自己|直接|现在|去|就|,|，)*(?:报警|报案|找(?:警察|公安|派出所)|打110|去(?:派出所|公安局))(?>他|去|了|管|有|用|行|可以|能|成|的话|受理|会|会不会|[,，])*(?:吗|么|不|没|没有|行不行|可以吗|管不管|管用吗|有用吗|呢)?"
                    + "|(?:and |so |but |then )*(?:if (?:the |my )?(?:hotel|company|boss|manager|employer|they|he|she|hr|shop|restaurant)(?: still| just)* (?:does|do|did|won't|will|doesn't|don't|didn't|ignores?)(?: \\w+){0,3},? )?(?:can|could|should|may) i (?:call|go to|report (?:it|this|him|them) to|tell) the police(?: (?:myself|then|too|directly|about (?:it|this|him)))*",
            Map.of("sexual_harassment", "sexual_harassment.what_to_do"));

    /** 公司装不知道呢，它没责任吗, after harassment, also where what to keep as evidence was asked since. */
    static final AskedOfItsMatter ANSWERS_FOR_HIM = new AskedOfItsMatter(
            "(?>可是?|但是?|要是|如果|万一|那么?|明明|[,，])*(?:公司|单位|厂里?|老板|酒店|店里?|饭店|学校|医院|领导|上面|hr|人事|他们|它)(?>也|还|就|都|一直|早|早就|明明|要是|知道|听说|了|却|[,，])*(?:不管|不理|不处理|没人管|不当回事|装(?:不知道|没看见|没听见|糊涂|聋|瞎)|假装(?:不知道|没看见)|护着他|包庇他?|压着|推脱?|和稀泥)?(?>呢|了|的话|着|[,，])*"
                    + "(?>公司|单位|厂里?|老板|它|他们|就|难道|也|真|是不是|算不算|有没有|要不要|用不用|该不该|一点|半点|没有?|有|要|得|该|用|不|承担|负|担)*(?:责任?|负责|担责)(?:任)?(?:吗|么|不|没|的|呢)?"
                    + "|(?:and |so |but |then )*(?:if )?(?:the |my )?(?:company|hotel|factory|employer|boss|school|hospital|manager|hr|they)(?: \\w+){0,5},? (?:are|is|isn't|aren't|do|does|don't|doesn't|shouldn't)(?: (?:they|it|he|she|the company))?(?: (?:not|also|then|at all|have|bear|take|any|some|no|partly|legally))* (?:responsib\\w+|liab\\w+|to blame)(?: (?:for (?:it|this|that|him)|too|then))*",
            Map.of("sexual_harassment", "sexual_harassment.employer_duty"));

    /** 一听我有了就把我刷下来，能去告不, of who asked about being hired: she has no job that she could be dismissed from. */
    private static final AskedOfItsMatter NOT_HIRED = new AskedOfItsMatter(
            "[^?？。]{0,16}(?:不要[我俺]|不录用?|没录用?|不招[我俺]?|不收[我俺]|不用[我俺]了|不让(?:我)?入职|不给(?:我)?(?:办)?入职|刷(?:了|掉|下)|拒(?:了|绝)[我俺]?|没要[我俺]|不聘|反悔|撤回?(?:了)?(?:录用|offer)|取消(?:了)?(?:录用|offer))(?>来|去|掉|了|我|俺|通知|[,，])*(?>这|那|我|俺|能|可以|去|该|怎么|咋|到|合法|上哪儿?|找谁|违法|算|歧视|有用|要|赔|多少|办|告|投诉|举报|起诉|他们?|[,，])*(?:吗|么|不|呢)?"
                    + "|(?:and |so |but |then )*(?:they|he|she|the \\w+|hr)(?: then| now| just)* (?:didn't|did not|won't|refused to|don't want to|turned|rejected|withdrew|took)(?: (?:hire|take|me|down|back|the|offer|their|my|because|i'm|i am|pregnant|on))+[,.?]? ?(?:can i (?:sue|complain|report)(?: \\w+)?|is (?:that|this|it) \\w+|what can i do)?",
            Map.of(
                    "health_check_other.pre_employment", "discrimination_equal_pay.sue_or_report",
                    "discrimination_equal_pay", "discrimination_equal_pay.sue_or_report"));

    /** 财务说不给弄这个, after what is taken off a tax: who pays the wage may not refuse. */
    private static final AskedOfItsMatter NOT_DEDUCTED = new AskedOfItsMatter(
            "(?>可是?|但是?|要是|如果|万一|那)*(?:财务|会计|公司|单位|人事|hr|老板|厂里?|劳资|他们)(?>那边|又|却|硬|就|说|讲|嫌|麻烦|,|，)*(?:不给|不肯|不愿意?|不能|没法|拒绝|不帮|懒得|弄不了)[^,，。?？]{0,8}(?:[,，]?(?:怎么办|咋办|咋整|行吗|合法吗))?"
                    + "|(?:but |and |what if )*(?:the |my )?(?:accounts|accountant|accounting|finance|hr|company|employer|boss|they)(?: \\w+){0,2}? (?:won't|will not|refuses?|refused|can't|doesn't want|don't want)(?: to)?(?: \\w+){0,6}",
            Map.of(
                    "childcare_subsidy_tax.tax_deduction_infant", "childcare_subsidy_tax.tax_deduction_infant",
                    "childcare_subsidy_tax.tax_deduction_education", "childcare_subsidy_tax.tax_deduction_education",
                    "childcare_subsidy_tax.tax_how", "childcare_subsidy_tax.tax_how"));

    /** 可我当时签过自愿放弃的, of who was not insured. */
    private static final AskedOfItsMatter WAIVED = new AskedOfItsMatter(
            "(?>可是?|但是?|不过|问题是|[我俺]|当时|当初|入职|的时候|时候|那会儿?|之前|以前|刚来|确实|,|，)*(?:签|写)(?>过|了|的|下|字|份|一份|一张|张|个)*[^,，。?？几多]{0,6}(?:自愿|放弃|不要|不交|不缴|承诺书?|声明)[^?？几多怎咋]{0,12}(?:[,，]?(?:有用吗|算数吗|算不算|作数吗|怎么办|咋办|有效吗))?"
                    + "|(?:but |and )*i (?:did |had |have )?sign(?:ed)? (?:a |that |some |the )?(?:\\w+ ){0,3}(?:waiver|agreement|statement|declaration|paper|form)(?: \\w+){0,10}",
            Map.of(
                    "maternity_insurance_eligibility",
                    WAIVER,
                    "maternity_allowance.not_insured",
                    WAIVER,
                    "medical_expenses.not_insured",
                    WAIVER,
                    WAIVER,
                    WAIVER));

    /** My boss says just use the lunch break, after the hour for nursing. */
    private static final AskedOfItsMatter IN_THE_BREAK = new AskedOfItsMatter(
            "(?>可是?|但是?|那)*(?:老板娘?|公司|单位|领导|主管|人事|hr|组长|班长|他们?)[^,，。?？]{0,6}(?:说|讲|让|叫|要)[^?？。]{0,8}(?:午休|中午|吃饭|休息)(?:时间|的?时候)?[^?？。]{0,12}"
                    + "|(?:but |and )*(?:my |the )?(?:boss|manager|company|hr|employer|supervisor|they|he|she)(?: \\w+){0,6} (?:lunch|meal|noon)(?: break| hour| time)?(?: \\w+){0,5}",
            Map.of(
                    "breastfeeding.hour", "breastfeeding.refused",
                    "breastfeeding.until_when", "breastfeeding.refused",
                    "breastfeeding.combine_or_travel", "breastfeeding.refused",
                    "breastfeeding.refused", "breastfeeding.refused"));

    static final List<AskedOfItsMatter> ALL = List.of(
            NOT_REPORTED,
            NO_GROUND_SHOWN,
            POST_FILLED,
            CLAIMED,
            PENALTY,
            ENDED_AT_LAST,
            POLICE,
            ANSWERS_FOR_HIM,
            NOT_HIRED,
            NOT_DEDUCTED,
            WAIVED,
            IN_THE_BREAK);

    private AskedOfADispute() {}
}
