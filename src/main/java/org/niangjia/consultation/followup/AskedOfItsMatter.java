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
    /** 人事说光拿底薪算, 提成算不算在里头: which wage the money is counted with. */
    BASE(
            "(?![^,，。]{0,20}(?:最后|[上这当每]个?月|平时|试用期|病假|产假(?:期间|里)|拖欠|欠))(?>可是?|但是?|不过|那|[我俺咱]们?)*(?:(?:hr|人事|公司|单位|老板|厂里?|厂长|财务|会计|领导|他们?|人家|经理|主管|劳资)+[^,，。?？吗呢几多]{0,5}?)?(?>说|讲|要|想|是|非|硬|就|只|光|单|全|都|给|认|肯|能|基数|标准|补偿|[我俺]的?|[,，:：])*(?:按照?|照|拿|用|以|算|认|看|给|是)(?>[我俺着的只光就]|合同(?:上|里)?(?:写|签)?|社保|缴费)*"
                    + "(?:基本工资|基础工资|底薪|最低工资|固定工资|固定底薪|岗位工资|保底工资?|保底|合同工资|社保基数|缴费基数|最低基数|社保最低基数|税后工资?|到手工资?|实发工资?|本薪|最低标准)(?:\\d{3,5})?(?:元|块钱?|块)?(?>的|标准|这个|数|来|去|说|讲|就|只|光|剩下|其他的?|做|当|作|为|给|我|算|赔|发|补|计|付|认|基数|,|，|奖金|提成|绩效|津贴|补贴|加班费|全勤|[、和]|都|不|不算|没有|没算|不认|不包括|不含|里头|进去|了)*"
                    + "(?:[,，]?(?:这|这样|那|也)?(?:对(?:不对|吗|么)|行(?:不行|吗|么)|合法(?:吗|么|不)|可以吗|合理吗|有道理吗|能行吗))?"
                    + "|(?>那|这个?|这里头?|的|到底|工资|基数|标准|,|，)*(?:是)?(?:按|照|拿|用|看|算)(?>[我俺的])*(?:税前|税后|到手|实发|应发|基本工资|底薪|全部工资|总工资|平均工资|合同工资|哪个工资|什么工资|啥工资|哪个数|哪个基数|社保基数)(?>的|还是|是|按|照|算|到手|实发|应发|税前|税后|全部|总|平均|工资|底薪|基本|来|去|[,，])*(?:算|赔|补|发|计)?(?:的)?(?:吗|么|呢|啊|呀)?"
                    + "|(?>那|这里头?|里头?|基数|工资|[我俺]的?|平时的?|每月的?|,|，)*(?:奖金|提成|绩效|年终奖|加班费|补贴|津贴|全勤奖?|饭补|房补|高温费|夜班费)(?>和|跟|、|都|也|这些|那些|奖金|提成|绩效|加班费|补贴|津贴|全勤奖?|饭补|房补|夜班费)*(?:算不算|包不包括|含不含|计不计|能不能算|能算|算|包括|含|计入?|加)(?>在|进去|进来|进|到|里头?|里面|内|一起|基数|工资)*(?:吗|么|不|没|呢)?"
                    + "|(?:but |and |so )*(?:my |the |our )?(?:hr|boss|company|employer|manager|factory|they|he|she)(?: \\w+){0,2}? (?:say|says|said|only|want|wants|wanna)(?: \\w+){0,4}? (?:basic|base|minimum|contract|net) (?:pay|wage|wages|salary)(?: (?:of )?\\d{3,5})?(?: \\w+){0,5}"
                    + "|(?:but |and |so )*(?:do|does|are|is) (?:the |my )?(?:bonus(?:es)?|commissions?|overtime|overtime pay|allowances?)(?: (?:and|or) (?:bonus(?:es)?|commissions?|overtime|allowances?))? (?:count(?:ed)?|included?|part of it)(?: \\w+){0,3}|(?:and |so |is it )*(?:based on |on |by )?(?:gross|net|basic|base)(?: pay| wages?| salary)? or (?:gross|net|basic|base|full|total|average)(?: pay| wages?| salary)?",
            Map.of(
                    "other_labour.severance", "other_labour.severance",
                    "other_labour.illegal_dismissal", "other_labour.severance",
                    "other_labour.notice_pay", "other_labour.severance",
                    "other_labour.layoff", "other_labour.severance",
                    "other_labour.forced_to_leave", "other_labour.severance",
                    "other_labour.contract_expiry", "other_labour.contract_expiry",
                    "dismissal_protection.compensation_amount", "dismissal_protection.compensation_amount",
                    "dismissal_protection.dismissed_pregnant", "dismissal_protection.compensation_amount",
                    "other_labour.unused_annual_leave", "other_labour.unused_annual_leave",
                    "maternity_allowance.amount", "maternity_allowance.amount")),
    /** 班长说回头给调休顶了, after work at hours that are paid more. */
    TIME_OFF_INSTEAD(
            "(?>可是?|但是?|那|要是|如果|万一)*(?:(?:他们?|老板|公司|单位|厂里?|领导|主管|组长|班长|车间|人事|人家|经理|店长)[^,，。?？吗呢几多]{0,4}?)?(?>说|讲|要|想|会|能|可以|以后|回头|到时候|非|就|只|光|不给钱|没钱|不发钱|直接|拿|用|给|我|俺|安排|,|，)*(?:调休|倒休|补休|换休|轮休|存休|(?:给|放|补)[我俺]?(?:一|两|几)?天假?)(?>来|去|就|给|我|顶|抵|替|代|换|冲|了|掉|行|完了|可以|得了|算|的话|不给钱|没钱|加班费|钱|,|，)*(?:合法|对|可以|行|能行|成)?(?:吗|么|不|没|呢|不行)?"
                    + "|(?:but |and |what if |so )*(?:my |the |our )?(?:boss|company|hr|manager|employer|factory|they|he|she)(?: says?| said)?(?: (?:he|she|they|it))?(?:'ll| will| would| can| wants? to| only)? (?:give|gives?|gave|let|offers?|take)(?: me| us)? (?:a day off|time off|another day|compensatory leave|time in lieu|(?:one|two) days? off)(?: (?:instead|later|for it|in return|next week|and no money))*",
            Map.of(
                    "other_labour.overtime_pay", "other_labour.overtime_pay",
                    "other_labour.holiday_pay", "other_labour.holiday_pay")),
    /** 说我那岗位已经有人顶了, after a dismissal: who cannot go back gets money instead. */
    POST_FILLED(
            "(?>可是?|但是?|那|要是|如果|万一|听说|现在)*(?:(?:他们?|老板|公司|单位|厂里?|领导|主管|组长|人事|人家|经理|店长)[^,，。?？吗呢几多]{0,4}?)?(?>说|讲|又|已经|都|早就?|再|把|给|在|会|要|,|，)*(?:[我俺]?(?:的|那个?|这个?|原来的?)?(?:岗位?|位置|位子|活|工位)(?>已经|早就?|都|又|给|让|被|他们|公司|单位|厂里|老板|了|,|，)*(?:没了|没有了|撤了|取消了?|撤销了?|不在了|不存在了|有人(?:顶|干|坐|做|接)?|(?:招|找|雇|换|安排|来)(?:了|到|好)?(?:一?个)?(?:新人|别人|新的|人)(?:顶|接|替|占|代|干|做)?(?:上|走|替|手|班|着)?|(?:别人|新人|人)?(?:顶|占|接|抢|替)(?:上|走|替|手)?)|(?:招|找|雇|换|请)(?:了|到|好)?(?:一?个)?(?:新人|别人|新的|人)[^,，。?？]{0,8}?(?:(?:顶|接|替|占|代)[^,，。?？]{0,5}?|(?:干|做)[我俺]的?(?:活儿?|岗位?|工作)?))(?:了|的话|啦)?(?:呢|怎么办|咋办|咋整|还能回去)?(?:吗|么|不)?"
                    + "|(?:but |and |so |what if )*(?:they|he|she|the (?:company|boss|employer|factory)|my (?:boss|company|job|post|position))(?:'ve| have| has| had|'s| is| was)?(?: just| already| now| simply)* (?:hired?|found|find|got|get|hires?|replaced|filled|gone|taken|given)(?: (?:someone|somebody|another|a new|me|it|already|by|to|else|person|worker|one|in|for|my|place|job|post|with))*",
            Map.of(
                    "dismissal_protection.dismissed_pregnant", "dismissal_protection.dismissed_pregnant",
                    "dismissal_protection.compensation_amount", "dismissal_protection.dismissed_pregnant",
                    "dismissal_protection.back_pay", "dismissal_protection.dismissed_pregnant",
                    "dismissal_protection.forced_resignation", "dismissal_protection.dismissed_pregnant",
                    "other_labour.illegal_dismissal", "other_labour.illegal_dismissal",
                    "other_labour.severance", "other_labour.illegal_dismissal")),
    /** 说是过了年就清零, after days that can be taken for a time. */
    LAPSED(
            "(?>可是?|但是?|那|[我俺咱]们?|说是|听说)*(?:(?:他们?|老板|公司|单位|厂里?|领导|主管|组长|人事|人家|经理|店长)[^,，。?？吗呢几多]{0,3}?)?(?>说|讲|规定|是|了|今年|去年|前年|当年|那|这|几天|的|假|已经|早就?|[我俺]|要是|如果|没休完?的?|没歇的?|不休|不歇|不用|没用完?的?|剩下?的?|,|，)*(?:(?:超过|过了?|到了?|满了?|隔了?)(?:一|两|半|[\\d])?(?:个)?(?:年底|年|月|期|时间|点)(?>没|不|还|休|歇|用|请|完|的|,|，)*)?(?>就|全|都|也|自动|算|是|不是|一律|,|，)*(?:作废|清零|没了|过期|失效|不算数?了|不补了?|算放弃|视为放弃|自动放弃)(?>了|的|的吗)*(?:吗|么|不|没|呢|对吗|合法吗|行吗)?"
                    + "|(?:but |and |so )*(?:my |the )?(?:boss|company|hr|manager|employer|they|he|she|it|the days|they)(?: says?| said)?(?: (?:it|they|the \\w+))?(?:'ll| will| would| just)? (?:expires?|lapses?|is lost|are lost|run out|be gone|is gone|are gone)(?: \\w+){0,5}|(?:and |so )*(?:does|do|will|can) (?:it|they|the days|the leave) (?:ever )?(?:expire|lapse|run out|be lost)(?: \\w+){0,4}",
            Map.of(
                    "other_labour.marriage_leave", "other_labour.marriage_leave",
                    "other_labour.annual_leave_days", "other_labour.unused_annual_leave",
                    "other_labour.unused_annual_leave", "other_labour.unused_annual_leave",
                    "childcare_leave", "childcare_leave.how_to_take",
                    "paternity_leave", "paternity_leave.how_to_take")),
    /** 我们都是二婚, after the leave for a wedding. */
    MARRIED_BEFORE(
            "(?>那|可|可是|但是|[我俺咱他她]们?|俩|和|跟|两个?|人|对象|老公|媳妇|男方|女方|都|也|是|这|这次|要是|如果|其实|,|，)*(?:(?:不是|没有?)头婚|二婚|再婚|复婚|离过婚|第二次(?:结婚|领证)|结过(?:一次)?婚)(?>的|了|也|还|能|都|可以|给|有|算|行|休|一样|,|，)*(?:吗|么|不|没|呢)?"
                    + "|(?:but |and |what if )*(?:it's|it is|this is|we're|we are|i'm|i am|he's|she's) (?:my |our |his |her |a |both )*(?:second marriage|remarried|remarrying|divorced|second time)(?: \\w+){0,4}",
            Map.of("other_labour.marriage_leave", "other_labour.marriage_leave")),
    /** 可他们啥证据都没拿出来, after a dismissal for which the employer has to have a ground. */
    NO_GROUND_SHOWN(
            "(?!(?:可是?|但是?)?[我俺]们?(?:也|都|就|现在|手里|手头)*(?:没有?|没啥|没什么)(?:任何|什么|啥|别的)*(?:证据|凭证|证明|合同|要求)|(?:but )?i (?:don't|didn't|do not|haven't|have no)[^.]{0,14}(?:proof|evidence))(?:(?>可是?|但是?|不过|其实|[我俺]们?|压根|根本|从来|也|都|就|一直|公司|单位|他们?|老板|厂里?|人事|领导)*(?:没有?|从没|没给|没见)(?>给|跟|和|对|让|向|[我俺]们?|收|到|见|看|做|签|搞|拿|参加|听|说|通知|出|示|讲|过|任何|什么|啥|书面|正式|的|清楚|有|个|一次|告诉)*(?:考核|考评|考试|评估|证据|凭证|通知书?|通知|警告|理由|原因|制度|规章|手册|条件|要求|标准|说法|证明|培训)(?>都|也|没|有|给|过|的|了|啊|呀|结果|单|书|表|,|，)*"
                    + "|(?:but |and )*(?:they|he|she|the \\w+|my \\w+|i|nobody|no one) (?:have |has |had |did )?(?:never|didn't|did not|haven't|hasn't|don't) (?:gave|give|given|show|shown|showed|got|get|had|have|saw|see|seen|tell|told|sign|signed|received?|set)(?: me)? (?:any |an? |the )?(?:\\w+ )?(?:proof|evidence|reasons?|assessment|review|warning|notice|conditions?|standards?|rules|appraisal)(?: \\w+){0,3})",
            Map.of(
                    "dismissal_protection.probation", "dismissal_protection.probation",
                    "dismissal_protection.fault_dismissal", "dismissal_protection.fault_dismissal",
                    "dismissal_protection.dismissed_pregnant", "dismissal_protection.dismissed_pregnant",
                    "dismissal_protection.back_pay", "dismissal_protection.dismissed_pregnant",
                    "other_labour.illegal_dismissal", "other_labour.illegal_dismissal",
                    "other_labour.working_conditions_discipline", "other_labour.working_conditions_discipline")),
    /** 那多发的钱要退吗, after the money that was paid instead of insurance. */
    GIVEN_BACK(
            "(?>那|这|可|每个?月|多给|多发|发|给|领|拿|过|的|了|[我俺]|\\d{2,4}|[一二两三四五六七八九]百|块钱?|元|社保|保险|补贴|补助|钱|这笔|那笔|些|以前|之前|,|，)*(?:要不要|用不用|需不需要|该不该|是不是(?:要|得|该)?|会不会|得不得|要|得|用|需要|该|还要|还得|会)(?>全|都|被|让|叫|[我俺]|再|也|一起)*(?:还|退|吐|返)(?>回去|回来|出来|出去|给|他们?|公司|单位|厂里?|老板|掉|不)*(?:的|了)?(?:吗|么|不|没|呢)?"
                    + "|(?:and |so |but )*(?:do|must|will|should|would) i (?:have to |need to )?(?:give|pay|return|hand) (?:it|that|them|back|the (?:money|\\d+|subsidy|extra)|that money)(?: (?:back|to them))*",
            Map.of("other_labour.social_insurance_waiver", "other_labour.social_insurance_waiver")),
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
                    Map.entry("other_labour.marriage_leave", "other_labour.marriage_leave"))),
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

    /** What is asked of a matter that was spoken of before: what was paid instead of insurance is not that of anything else. */
    public static Optional<String> ofAnEarlier(String words, Matter before) {
        return LeaningWords.areShort(words)
                        && GIVEN_BACK
                                .words
                                .matcher(Utterance.of(words).words().replaceAll(END, ""))
                                .matches()
                ? Optional.ofNullable(GIVEN_BACK.answers.get(before.intent()))
                : Optional.empty();
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
