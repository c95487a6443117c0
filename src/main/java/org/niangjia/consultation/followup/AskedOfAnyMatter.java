package org.niangjia.consultation.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Nearness;
import org.niangjia.question.Utterance;
import org.niangjia.question.WholeWords;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;

/**
 * What is asked after any matter in a few words that name none: where to complain, what counts as evidence, what fine there is, what the
 * proceedings cost and until when they can be begun, whether one can apply without going there, whether a leave may be taken in parts and who pays
 * for it; and what is told after any: that nobody does anything, or gives less. Thread-safe.
 */
public enum AskedOfAnyMatter {
    /** 上哪儿说理去. */
    WHERE(
            "(?>那|这种|这样|这|的|事儿?|情况|我|俺|咱|们|该|得|能|可以|应该|要|再|都|到底|,|，)*(?:(?:上|去|到|往|找|跟|向|在)(?:哪[儿里个]?|谁|什么地方|啥地方|哪个(?:部门|单位|地方))(?:部门|单位|地方)?(?:去|能|可以|才能)?"
                    + "(?:说理|讲理|评理|告|投诉|举报|反映|维权|申诉|讨个?说法|要个?说法|讨个?公道|伸冤|喊冤|解决|管)(?:他们?|它|状|这事儿?|老板|单位)?|(?:这|那)(?:个|份|笔|些)?钱(?:该|得|能|要|应该)?(?:找|跟|问|朝|管)(?:谁|哪[儿里]?|哪个(?:部门|单位))(?:去)?[要讨](?:去|回来)?|(?:有没有)?(?:谁|哪[儿里]|什么部门|哪个部门)(?:能|来|会)?管(?:得了|管)?(?:他们?|这事儿?)?(?:没|不)?)(?:去|呢|啊|呀)?"
                    + "|(?>那|要是|如果|可|厂里?|公司|单位|老板|他们|领导|就是?|还是|照样|硬|非要?|偏|死活|还|接着|继续|要)+(?:排|让|叫|不给|不改|不听|这么干|这样|扣|不批|逼)[^,，。?？]{0,4}(?:呢|的话)?[,，]?(?:有没有|有|能有|到底)(?:人|谁|部门|地方|单位)(?:能|来|会)?管(?:得了|管)?(?:他们?|这事儿?)?(?:吗|么|没|不)?"
                    + "|(?>那|我|俺|到底|要是|如果|他们?|她|店长|老板|厂里?|公司|单位|领导|还是?|硬|就是?|不听|不改|不管|不理|不给|不让|的话|,|，)*(?:能不能|可不可以|能|可以)(?:去)?(?:告|举报|投诉|起诉)(?:他们?|她|它|公司|单位|老板|厂里?|这家)?(?:吗|么|不|行吗)?"
                    + "|(?:so |and |then )*(?:where|who) (?:do|can|should|could) (?:i|we) (?:complain|report|turn|go|sue|talk to|speak to|ask|call)(?: (?:it|this|them|him|her|to|about (?:it|this|that)))*"),
    /** 上哪儿讨这个钱, where there is something to claim. */
    WHERE_TO_CLAIM(
            "(?>那|我|俺|咱|们|该|得|能|可以|应该|要|再|到底|这|个|笔|些|钱|赔偿|补偿|,|，)*(?:上|去|到|往|找|跟|向|问)(?:哪[儿里个]?|谁|什么地方|啥地方|哪个(?:部门|单位|地方))(?:部门|单位)?(?:去|能|可以|才能)?[要讨追](?:去|回来?|钱|赔偿|补偿|工资|这?笔?钱)?(?:呢|啊|呀)?"
                    + "|(?:so |and |then )*where (?:do|can|should|could) (?:i|we) (?:(?:go|have|need) to )?(?:claim|get|demand|ask for)(?: (?:it|this|that|the money|my money|what they owe(?: me)?))?"),
    /** 光有聊天截图行不行. */
    EVIDENCE(
            "(?>那|可|可是|但|但是|我|俺|手里|现在|,|，)*(?:光|只|就|仅|单|单凭|凭|只凭|光凭|拿|靠|没有?|没留)(?:有|剩|是|留了?)?(?:他?的|我?的|点|些|个|这|那|一|两|几|[\\d]|张|段|条|句|份)*(?:微信|聊天|聊天的?|短信|手机|通话|银行|工资|打卡|考勤|转账)*(?:记录|截图|截屏|录音|录像|视频|照片|流水|证人|人证|证据|工资条|短信|微信|聊天|工牌|工服|合同)"
                    + "(?:这些|这个|的话|[,，]|(?:别的|其他的?|旁的)(?:啥|什么|都|也|就)*没(?:有|了)?)*(?:够不够用?|能不能用|够用|行不行|管不管用|有没有用|顶不顶用|能不能(?:行|用|告|赢|算)|够|行|管用|有用|顶用|算|能行|能用|可以|成|能告|能赢|能要回来|算证据|算数|怎么办|咋办)(?:吗|么|不|没|呢)?"
                    + "|(?:but |and |so )*(?:i only have|is|are|will|would|do|does) (?:\\w+ ){0,3}(?:screenshots?|recordings?|chats?|chat logs?|messages|photos)(?: \\w+){0,2}(?: enough| count| work| do| ok| as (?:proof|evidence))+"),
    /** 我要告他，得带点啥: what to bring to proceedings. */
    MATERIALS(
            "(?>那|我|俺|要是|要|想|真|打算|准备|决定|就|去|现在|明天|,|，)*(?:告|申请(?:劳动)?仲裁|(?:劳动)?仲裁|投诉|举报|起诉|打官司|立案|去?劳动局|去?劳动监察(?:大队)?)(?>他们?|她们?|它|公司|单位|老板|厂里?|这家|的话|了|去|告|投诉|举报|反映|时|的时候|,|，)*(?>我|俺|得|要|需要|该|应该|用|去|都|先|手里|一般|必须)*(?:带|准备|交|拿|提供|备|凑|收集|攒|留|搜集)(?>着|好|点|些|上|齐|下|个|份)*(?:啥|什么|哪些|哪几样)(?:样的)?(?:材料|证据|东西|证明|资料|手续|证件|文件)?(?:去|过去)?(?:呢|啊|呀)?"
                    + "|(?:and |so |then |if i (?:sue|complain|report (?:it|them)|go to (?:court|arbitration)),? )*what (?:do|should|must|would) i (?:need to |have to )?(?:bring|take|collect|gather|prepare|hand in|show)(?: (?:with me|along|to (?:the )?(?:sue(?: them| him)?|court|arbitration|tribunal|labou?r (?:office|bureau|inspection)|complain|file|report (?:it|them))|for (?:arbitration|court|the (?:claim|case|complaint))))*"),
    /** 举报了能罚着他们不. */
    FINE(
            "(?>那|要是|如果|我|去|真|要|向|你们|,|，)*(?:举报|投诉|告|查|查实|查出来)?(?:了|他们?|的话|以后|之后|上去)*(?:,|，)?(?>他们?|单位|公司|厂里?|老板|政府|上面|会|能|可以|真|就|给|要|被|挨|受|得|啥|什么)*"
                    + "(?:罚不罚|罚得?着|罚|处罚|处分|罚款)(?:他们?|单位|公司|老板|款|钱|得?着|多少钱?|几万|不了|得了)*(?:吗|么|不|没|呢)|(?>那|会|能|要|可以|得|[他它她]们?|单位|公司|政府|最多|最少|,|，)*(?:罚|处罚|罚款)(?:[他它她]们?|(?:这|那)(?:种|家|个|样的?)?(?:单位|公司|老板|厂|店|企业)?|单位|公司|老板|厂里?)?(?:款|钱)?(?:多少钱?|几万|几千)|(?>那|他们?|单位|公司|厂里|老板|不听|不改|的话|会|要|能|这样|这么做|,|，)*(?:咋|怎么|有(?:什么|啥)|受(?:什么|啥))(?:个)?(?:处?罚|罚法|处分|后果)(?:他们?)?(?:吗|么|呢|啊)?"
                    + "|(?:and |so |then )*(?:what (?:fine|penalty|punishment) (?:can|do|will|would) (?:they|it|he|the company|my boss) (?:get|face|pay)|(?:can|will|would) (?:they|it|he|the company|my boss|the employer) (?:be|get) (?:fined|punished)|what (?:happens|(?:can|could|will|would) happen) to (?:them|him|her|the company|the employer|my boss|the factory)(?: (?:if|when|once) (?:i|we) (?:report|complain|sue|tell)(?: (?:it|them|him|about it|on them))?)?)"),
    /** 得交多少钱, after a matter of arbitration or complaint. */
    FEE(
            "(?>那|我|去|申请|打|告|走|要|得|需要|用|还|先|是不是|到|这个?|这场|一?场|,|，)*(?:仲裁|劳动仲裁|官司|投诉|举报)?(?>那|我|要|得|需要|用|还|先|是不是|大概|,|，)*(?:交|花|掏|出|收|给|付|垫|预交|预付)(?:多少|几个?|不交|不花|不)?(?:钱|费用?|手续费|仲裁费|押金)(?:才(?:给|能|肯|会)?(?:立案?|受理|接|管|办|告|申请|开庭))?(?:吗|么|不|没|呢)?|(?>那|打|去|申请|告|走|劳动仲裁|仲裁|官司|投诉|举报|到底|这个?|,|，)*(?:要|收|用)不(?:要|收|用)(?:交|花)?(?:钱|费用?)|(?:贵不贵|贵吗|免费(?:吗|不)|(?:仲裁费|手续费|费用)(?:多少|谁出|怎么收|贵吗)?(?:钱)?)"
                    + "|(?:and |so )*(?:how much (?:does it|do i|will it|would it|is it)(?: have to)?(?: cost| pay)?|(?:does (?:it|that|this)|will (?:it|that)|do i have to) (?:cost|pay)(?: (?:me|us|anything|something|much|money|a fee|any money|for (?:it|that)))*|is it free|what(?:'s| is) the fee)"),
    /** 手机上能弄还是得跑一趟, after what is applied for. */
    APPLY(
            "(?>那|这个?|我|俺|现在|可以|能|要|得|是|,|，)*(?:(?:在|从|用)?(?:手机|网上|线上|支付宝|微信|小程序|app|家里?)(?:上|里)?(?>能|可以|就|直接|也|行|自己|搞)*(?:弄|办|申请|申领|领|填|报|操作|交|提交|登记)(?:不|吗|么|了|行)?"
                    + "(?:[,，]?(?:还是|或者?)(?>得|要|必须|只能|非得|一定|到|去|跑|一趟|趟|现场|窗口|街道|社区|村里|乡里|镇上|柜台|大厅|办|弄|本人|亲自|户口所在地|老家)+)?"
                    + "|(?>是不是|要不要|用不用|非|必须|一定|还)*(?:要|得|去|到|本人|亲自|自己)+(?:跑(?:一?趟|腿|几趟)?|去?现场|去?窗口|去?柜台)(?:办|弄|申请)?)(?:吗|么|不|没|呢|啊|不可)?"
                    + "|(?:and |so |but )*(?:(?:can|could|do|must|should) (?:i|we) (?:have to )?(?:apply|do (?:it|this|that)|file|claim|go)(?: for it)? (?:online|on (?:my|the|a) (?:phone|app)|in person|there myself)(?:,? or (?:\\w+ ){0,6}\\w+)?|is (?:it|this|that) (?:done )?online(?: or in person)?)"),
    /** 最晚啥时候得申请, after what is applied for. */
    APPLY_BY(
            "(?>那|这个?|我|俺|们|家|[大二三]宝|老[大二三]|孩子|娃|的|补贴|得|要|必须|是|在|,|，)*(?:(?:最晚|最迟|拖到?|等到?)(?:是|到|在|能|得|要|可以)*(?:什么时候|啥时候?|几月(?:份)?|几号|哪(?:一)?[天年]|多久)|(?:截止|截至)(?:时间|日期|到|是)*(?:什么时候|啥时候|几号|哪天|几月)?|(?:什么时候|啥时候|几号|哪天|几月)(?:之?前|以前))"
                    + "(?>之?前|以前|得|要|能|可以|必须|就|该|去|来得及|申请|办|报|领|弄|交|材料|补|呢|啊|呀|的)*"
                    + "|(?:and |so |but )*(?:what(?:'s| is) the (?:deadline|last day|cut-?off)(?: (?:to apply|for (?:it|that|this|applying)))?|(?:by when|until when|how long) (?:do|can|must) (?:i|we) (?:have (?:to )?)?(?:to )?(?:apply|claim|file)(?: (?:for )?(?:it|that|this))?)"),
    /** 上午歇一截、下午歇一截行不: in parts, after a leave or time for nursing. */
    SPLIT(
            "(?>那|我|俺|们|这|假|时间|能|可以|能不能|可不可以|是不是|要|想|先|,|，)*(?:(?:上午|早上|头半天|前半)[^,，。?？]{1,6}[,，、 ]*(?:下午|晚上|后半天?|后半)[^,，。?？]{1,6}|先(?:休|歇|用|请)[^,，。?？]{1,5}[,，、 ]*(?:再|后面再?|剩下的?|等[^,，。?？]{1,8}再|回头再?|以后再?)(?:休|歇|用|请)[^,，。?？吗么行]{0,5}"
                    + "|(?:能不能|可不可以|能否)(?:分|拆|劈|掰)(?:成|开)?(?:两|几|二|三|2|3)?(?:次|段|回|截|块|半)?(?:来|着)?(?:用|休|歇|请|喂)$|(?:分|拆|劈|掰)(?:成|开|作)?(?:两|几|二|三|2|3)?(?:次|段|回|截|块|半|天)?(?:来|着)?(?:用|休|歇|请|喂)?)(?:[,，]?(?:这样|也|都)?(?:行|可以|成|中|能行?|好使)?(?:吗|么|不行?|吧|没|行吗|可以吗))"
                    + "|(?:and |so |but )*(?:can|could|may) (?:i|he|she|we) (?:split (?:it|them|that)(?: up)?|take (?:it|them|that) in (?:\\w+ )?(?:parts|pieces|halves|turns|goes)|(?:use|take) (?:half|part|some)(?: of it)? (?:now|in the morning|first) and (?:the (?:rest|other half|other part)|half|part|some)(?: \\w+){0,4})"),
    /** 来回路上也从里头扣吗, after time for nursing. */
    TRAVEL(
            "[^?？。]{0,14}(?:路上|来回|往返|路程|单程|路远|家远|(?:回家|赶路)的?(?:时间|工夫))[^?？。]{0,16}(?:算|扣|占|包括|包含|含|顶|除|耗)[^?？。]{0,6}(?:吗|么|不|没|呢|里头?|里面)"
                    + "|(?:\\w+ ){0,8}(?:way (?:home|there|back)|travel(?:ling)?(?: time)?|trip|journey|commute)(?: \\w+){0,6} (?:count(?:ed)?|included?|deducted|comes? out of|taken off|part of)(?: \\w+){0,5}"),
    /** 是白歇还是有钱，谁出, after days off. */
    PAID(
            "(?>那|这|我|俺|们|歇|休|请|的|几|十|天|假|期间|时候|在家|些|段|日子|时间|里头?|,|，)*(?:(?:是|算)?(?:白|干)(?:歇|休|躺|待)(?:了)?(?:吗|么|不|还是(?:有钱|给钱|带薪|有工资))|(?:有没有|给不给|发不发|有|给|发|拿)(?:钱|工资|薪水?)(?:吗|么|不|没|拿)?(?=[,，]|$)|(?:那|产假|流产假|休假|假期|月子|歇着|在家|休息)?(?:里|期间|这几个月|这段时间|的时候|的)*(?:工资|工钱|薪水)(?:呢|有没有|有没|发不发|给不给|咋算|怎么算|归谁)(?:啊|呀)?|(?:那)?(?:在家)?(?:休假|歇着?|躺着|待着)(?:这|那)?(?:几个?月|几天|段时间|些天)(?:有|给|发)(?:工资|钱)(?:没|吗|么|不|没有)|(?>那|歇|休|请|一天|[两几]天|的话|,|，)*(?:工钱|工资|钱|薪水)(?:最少|至少|最低|得|该|要|能)+(?:给|发|拿|算)(?:到|我)?(?:多少|几成|百分之几)|带薪(?:吗|么|不|还是(?:白歇|扣钱|没钱))|(?:了|请了|休了|歇了)*(?:假)?(?:能|会|要|可以|得|最多|最少|至少|单位|公司|老板|厂里?|,|，)*(?:扣(?:钱|工资|我|多少|完|了)*|工资)(?:得|要|该|应该|还|能|最少|至少|最低|也|,|，)*(?:留|剩|发|给|拿|保底|保留)(?:多少|几成|百分之几)(?:钱|工资)?(?:才)?(?:合法|合规|行|算合法|对|够)?|(?:这|那)?(?:份|笔|个)?(?:钱|工资)?(?:是)?(?:谁|哪个|哪里|单位还是(?:社保|医保|国家))(?:出|给(?:[我他她俺][们]?)?发?|发|付|掏)(?:钱|工资|薪水)?|(?:这|那)?(?:个|笔|份)?(?:钱)?(?:是|该|归)?(?:公司|单位|厂里?|老板)(?:出|给|发|付|掏)?还是(?:谁|国家|社保|医保|保险|别人)(?:出|给|发|付|掏)(?:的|啊|呀)?)"
                    + "(?:[,，]*(?:这|那)?(?:份|笔|个)?(?:钱|工资)?(?:是|该|归)?(?:谁|哪个|哪里)(?:出|给|发|付|掏|管)(?:钱|工资)?)?(?:呢|啊|呀)?"
                    + "|(?:and |so |but |ok(?:ay)?,? )*(?:(?:who (?:actually |really |then )*pays|who(?:'s| is| will be) paying|who will pay)(?: me| her| him| us)?(?: (?:for |all |during |in )*(?:while (?:i'm|i am|she's|she is|we're) (?:off|away|at home|on leave|home)|it|that|this|those days|these days|the days|(?:the|that|this) time|then|the leave))?|(?:is|are) (?:it|this|that|those days|these days|they) paid(?: or unpaid)?|do i get (?:paid|my (?:wage|pay|wages|salary))(?: (?:for|during) (?:it|that|this|those days|these days|them))?|(?:does|do|is|will) (?:that|it|this|the same)(?: also)? (?:go|hold|apply|true|be true) (?:for|to|of) (?:my |her |the )?(?:pay|wages?|salary|allowance)(?: (?:during|while|on) (?:the |my |that )?(?:leave|time|i'm off|i am off))?(?: too| as well)?|(?:will|would|do|does|must|should|can) (?:they|he|she|the \\w+|(?:my|his|her|our) \\w+) (?:still |have to |even |really )*pay(?: (?:me|her|him|us))?(?: (?:for|during|in) (?:it|that|this|those days|these days|the days|the leave|that time))?)"),
    /** 要告的话最晚什么时候. */
    TIME_LIMIT(
            "(?>那|我|俺|要是|如果|真|真要|想|要|去|现在|以后|到时候|回头|,|，)*(?:告|申请(?:劳动)?仲裁|(?:劳动)?仲裁|打官司|起诉|投诉|举报|维权|追究)(?>他们?|她|单位|公司|厂里?|老板|状|的话|这事儿?|,|，)*(?>得|要|该|必须|应该|能|可以|还|有没有|有|在|到)*"
                    + "(?:(?:最晚|最迟|最多|晚|拖到?|等到?)(?:是|到|在|能|得|要|可以)*(?:什么时候|啥时候|多久|多长时间|哪(?:一)?天|几(?:个月|年|天))|(?:什么时候|啥时候|多久|多长时间|几(?:个月|年|天))(?:之?[内前]|以[内前])|(?:时间|期限|时效)(?:限制|要求)?)(?:之?[内前]|以[内前])?(?:去|提|告|申请|办)?(?:都|就)?(?:行|算|还?来得及|有效|过期|晚了|作废)?(?:吗|么|呢|啊|没|没有)?"
                    + "|(?>那|我|要是|如果|真|再|,|，)*(?:过了?|拖|等|隔)(?:多久|多长时间|几(?:个月|年))(?:以?后|之后)?(?:再)?(?:去)?(?:就|还)?(?:不能|不让|没法|能|可以)?(?:告|仲裁|投诉)(?:不了|不成)?(?:了|吗|呢)?|(?:现在|再|以后|到时候)?(?:去)?(?:告|申请仲裁|仲裁|投诉|打官司)还?来不?来?得及(?:吗|不)?"
                    + "|(?>那|这个?|我|俺|是不是|现在|还|,|，)*(?:有没有|有)(?:啥|什么|个)?(?:时间限制|期限|时限|时效|时间规定|最晚时间)(?:吗|么|不|没有?|没)?(?:[,，](?:我|俺)?(?:想|要|打算)?(?:等|拖|过)[^,，?？]{1,12})?"
                    + "|(?:and |so |then |but )*(?:(?:how long do (?:i|we) have|how much time do (?:i|we) have)(?: left)? before (?:it's|it is|its|i'm|i am) too late(?: to (?:claim|complain|file|sue|report|do (?:it|anything|something)))?|(?:is it|am i) too late(?: (?:to (?:claim|complain|file|sue)|now))?|how long do (?:i|we) have (?:to (?:claim|complain|file|sue|report|go to arbitration|apply for arbitration)(?: (?:it|for it|for that|a claim|a complaint|a case|them))?)|(?:is there|what(?:'s| is)) (?:a|the) (?:deadline|time limit)(?: (?:for|to) (?:(?:claim|complain|file|sue|report)(?:ing)?(?: (?:it|a claim|a case|them))?|arbitration|that|it))?|(?:until|till|by) when (?:can|must|should) i (?:claim|complain|file|sue|report)(?: it)?)"),
    /** How long do i have after that, where wages or a job were lost: 得多久之内去. */
    TIME_AFTER(
            "(?>那|我|俺|们|得|要|必须|该|最晚|最迟|在|是|,|，)*(?:多久|多长时间|几(?:个月|年|天)|什么时候|啥时候|哪(?:一)?天)(?:之?[内前]|以[内前])(?:去|提|告|申请|办|递|交)+(?:上去|状|材料|仲裁|呢|啊|才?(?:行|算|有效|来得及)|吗)*|(?>那|我|,|，)*(?:离职|走|辞职|离开|不干)(?:了|之?后|以后|完)+(?>我|还|再|能|可以|有|要|去|,|，)*(?:多久|多长时间|几(?:个月|年))(?:之?内|以内)?(?:可以|能)?(?:要|告|追|讨|提)?(?:回来)?(?:呢|啊)?|(?:and |so |then |but )*how long (?:do|will|would) (?:i|we) (?:still )?have(?: left)?(?: (?:after (?:that|this|i (?:leave|quit|go))|for (?:that|it|this)|then))?"),
    /** 多长时间能出个结果. */
    DURATION(
            "(?>那|这|案子|仲裁|劳动仲裁|官司|打|告|递上去|申请|了|之?后|以后|要|得|大概|一般|到底|,|，)*(?:多久|多长时间|几(?:个月|年|天)|多少天|啥时候|什么时候)(?>才|能|可以|会|就|给)*(?:出|有|下|拿到|等到|判)(?:个|得|来|下)*(?:结果|裁决书?|判决书?|结论|信儿?|说法|消息)?(?:来|下来)?(?:呢|啊|呀)?"
                    + "|(?:and |so |then )*(?:how long (?:does|will|would|until) (?:it|that|this|the (?:case|arbitration|whole thing)|i|we)(?: \\w+){0,4} (?:decision|result|award|ruling|outcome|decided)|how long (?:does|will) (?:it|that|the case|the arbitration|the whole thing) take)"),
    /** 有没有不要钱的人能帮我打, who can help her without charging. */
    FOR_FREE(
            "(?>那|我|俺|没钱|请不起律师|有没有|能不能|可以|,|，)*(?:谁|哪[儿里]?|什么人|哪个部门|不要钱的|免费的|律师|人|什么地方)+(?>能|可以|会|肯|来|给|的|人|律师)*(?:免费|不要钱|不收费|不花钱|白)?(?:地)?(?:帮|替|给)(?:我|她|俺|咱|忙|一把)?(?:们)?(?:打|告|写|说话|出头|代理|打官司|出面|忙)?(?:还)?(?:免费|不要钱|不收费|不花钱)(?:的)?(?:吗|么|不|没|呢)?"
                    + "|(?:and |so |but )*(?:who|where|is there (?:any(?:one|body)|a lawyer)(?: who)?) (?:can|could|will|would) (?:help|represent|assist) (?:me|her|us|him)(?: \\w+){0,3}? (?:for free|free|without (?:charging|charge|paying|a fee|money)|free of charge)"),
    /** 找过厂长，厂长打哈哈: whom she told of it does nothing. */
    IGNORED(
            "(?>可是?|但是?|那|要是)*(?:单位|公司|老板|厂里?|领导|他们|车间|主管|上面)(?>就是?|还是?|都|一直|硬|死活|全|在|光|[,，])*(?:装聋作哑|打哈哈|不管|不理|不搭理|装没(?:听见|看见)|装糊涂|不照办|不听|不改|不当回事|推三阻四|踢皮球|和稀泥(?:不管)?|拖着不?办?)(?:呢|了|的话)?[,，](?:我|俺|该|能|得|要|还|有)*(?:怎么|咋|如何|拿(?:他|它)们?|找谁|(?:什么|啥)(?:办法|法子|招))(?:治|办|整|弄|对付|收拾|管|告|说理|着)?(?:他|它|她)?们?(?:呢|啊|吗)?"
                    + "|(?>我|俺|我们|也|都|已经|早就?|去|又)*(?:找|跟|向|给|问|和|告诉)(?:过|了)?(?:[^,，。?？]{1,6}?)(?:反映|反应|说|讲|告状|投诉|提)?(?>过|了|好几|几|多少|[次回遍]|这事儿?)*[,，。 ]+(?:[^,，。?？吗呢多几]{0,6}?)(?:打哈哈|打马虎眼|不管|不理|没理|不搭理|装聋作哑|装糊涂|装没(?:听见|看见|听到|看到)|推三阻四|推来推去|踢皮球|没(?:个)?下文|没动静|没人管|不当(?:回|个)?事|不吭声|不吱声|敷衍|糊弄|和稀泥|没反应|不处理|当没听见|(?:让|叫|劝)我忍|说是?(?:开玩笑|闹着玩)|说我想多了|拖着)[^,，。?？吗呢多几怎咋]{0,6}"
                    + "|(?:but |and )*(?:i|we) (?:already |have |even )*(?:told|went to|complained to|reported (?:it |this |him |her )?to|talked to|spoke to|asked) (?:my |the |our )?(?:\\w+ ){0,2}\\w+,? (?:and |but )*(?:he|she|they|hr|nobody|no one|the \\w+|my \\w+) (?:just |only |simply )*(?:laughed(?: (?:it off|about it|at me))?|did nothing|ignored (?:me|it)|brushed (?:me|it) off|(?:doesn't|does not|didn't|did not|don't) (?:care|do anything|listen)|won't do anything|said (?:it was |it is |it's )?(?:a joke|nothing|not a big deal)|told me to (?:let it go|put up with it|ignore it)|shrugged(?: it off)?|cares?)"),
    /** 领导只批3天: less is given of a leave than it has. */
    TOO_LITTLE(
            "(?>可|但|但是|可是|我|俺|们|他|她|的|,|，|现在)*(?:领导|老板|单位|公司|厂里?|厂长|人事|hr|主管|班长|组长|车间|经理|店长|人家|上面|店里)(?>说|讲|那边|就|都|非说|非|硬|死活|现在|厂里?|公司|单位|规定)*(?:只|才|最多|顶多|就)(?>肯|能|让|给|批|准|同意|放|歇|休|请|认|按|照|算|我|他|她|了)+(?:\\d+|[一二两三四五六七八九十半]+)(?:天|个?小时|个?钟头|个?月|周|个?星期|日|分钟)的?(?:假)?"
                    + "(?:[ ,，。!！]*(?:爱(?<v>.)不\\k<v>|爱要不要|多一天都?不[行给批]|多的?没有|多了没有|没商量|就这么多|合法吗|这?样?行吗|行不行|对吗|可以吗|怎么办|咋办|咋整))*"
                    + "|(?:but |and )*(?:my |the |our )?(?:boss|manager|hr|company|employer|factory|supervisor|leader|they|he|she)(?: says?| said)?(?: (?:he|she|they|i|it))?(?: will| would| can|'ll)? (?:only|just) (?:gives?|gave|approved?s?|allows?|allowed|grants?|granted|lets? (?:me|him|her) (?:have|take)|get|got|take)(?: me| him| her| us)? (?:\\d+|an?|one|two|three|four|five|six|seven|ten)(?: (?:day|week|month|hour|minute)s?)(?: off)?");

    /** What is asked once more of the answer that says it. */
    private static final Set<AskedOfAnyMatter> ASKED_MORE_OF = Set.of(APPLY, SPLIT, TRAVEL, PAID, FINE);

    private static final Phrasing PIECES = Phrasing.of("[,，。;；?？]| and |(?<=\\p{IsHan}) +(?=\\p{IsHan})");

    /** 要带啥材料, beside where to go. */
    private static final Phrasing WHAT_TO_BRING = Phrasing.of(
            "(?>我|俺|那|要|得|需要|该|应该|用|去|都|先|手里|一般)*(?:带|准备|交|拿|提供|备|凑|收集)(?>着|好|点|些|上|齐|个)*(?:啥|什么|哪些|哪几样)(?:样的)?(?:材料|证据|东西|证明|资料|手续|证件|文件)?(?:去|过去)?(?:呢|啊|呀)?"
                    + "|what (?:do|should|must) i (?:need to |have to )?(?:bring|take|prepare|show)(?: with me| along)?");

    private static final String END = "[?？。.!！]+$";

    private static final String HARASSMENT = "sexual_harassment";

    private static final String LIMITS = "complaint_arbitration.time_limit";

    private static final String DISCRIMINATION = "discrimination_equal_pay";

    private static final String PREGNANCY_TEST_AT_HIRING = "health_check_other.pre_employment";

    /** Where a topic has its own answer to it. */
    private static final Map<AskedOfAnyMatter, Map<String, String>> OF_TOPIC = Map.of(
            SPLIT,
                    Map.of(
                            "breastfeeding", "breastfeeding.combine_or_travel",
                            "paternity_leave", "paternity_leave.how_to_take",
                            "childcare_leave", "childcare_leave.how_to_take"),
            TRAVEL,
                    Map.of(
                            "breastfeeding", "breastfeeding.combine_or_travel",
                            "prenatal_check", "prenatal_check.work_time"),
            PAID,
                    PaidLeave.answersAnd(Map.of(
                            "maternity_leave",
                            "maternity_allowance.wage_and_allowance",
                            "maternity_allowance",
                            "maternity_allowance.wage_and_allowance",
                            "medical_expenses.not_insured",
                            "maternity_allowance.not_insured",
                            "menstrual_protection",
                            "other_labour.sick_leave_pay")),
            WHERE,
                    Map.of(
                            HARASSMENT, "sexual_harassment.what_to_do",
                            DISCRIMINATION, "discrimination_equal_pay.sue_or_report"),
            FINE, Map.of(DISCRIMINATION, "discrimination_equal_pay.sue_or_report"),
            IGNORED,
                    Map.of(
                            HARASSMENT, "sexual_harassment.employer_duty",
                            DISCRIMINATION, "discrimination_equal_pay.sue_or_report"),
            TOO_LITTLE,
                    Map.of(
                            "maternity_leave", "maternity_leave.refused",
                            "paternity_leave", "paternity_leave.pay_or_refused",
                            "childcare_leave", "childcare_leave.pay_or_refused",
                            "miscarriage_leave", "miscarriage_leave.refused",
                            "breastfeeding", "breastfeeding.refused"));

    private static final Map<AskedOfAnyMatter, String> OF_ANY = Map.ofEntries(
            Map.entry(WHERE, "complaint_arbitration.where_to_complain"),
            Map.entry(WHERE_TO_CLAIM, "complaint_arbitration.arbitration_how"),
            Map.entry(EVIDENCE, "complaint_arbitration.evidence"),
            Map.entry(MATERIALS, "complaint_arbitration.evidence"),
            Map.entry(FINE, "complaint_arbitration.violations_and_fines"),
            Map.entry(FEE, "complaint_arbitration.arbitration_how"),
            Map.entry(DURATION, "complaint_arbitration.arbitration_duration"),
            Map.entry(FOR_FREE, "complaint_arbitration.legal_aid"),
            Map.entry(TIME_LIMIT, LIMITS),
            Map.entry(TIME_AFTER, LIMITS),
            Map.entry(IGNORED, "complaint_arbitration.where_to_complain"));

    /** Answers that lead to proceedings; elsewhere 得交多少钱 may be of insurance or school. */
    private static final List<String> PROCEEDINGS = List.of(Nearness.WHERE_TO_TURN + ".", "other_labour.unpaid_wages");

    private static final Phrasing OF_PROCEEDINGS =
            Phrasing.of("仲裁|官司|投诉|举报|\\b(?:arbitration|court|case|complaint)\\b");

    /** Elsewhere 多久能出 may be of an allowance. */
    private static final Set<AskedOfAnyMatter> OF_A_CLAIM = Set.of(WHERE_TO_CLAIM, TIME_AFTER, DURATION);

    /** After these there is something to claim, and a time to do it in. */
    private static final Set<String> CLAIMS = Set.of(
            "other_labour.unpaid_wages",
            "other_labour.overtime_pay",
            "other_labour.holiday_pay",
            "other_labour.wage_deductions",
            "other_labour.unused_annual_leave",
            "other_labour.no_written_contract",
            "other_labour.severance",
            "other_labour.illegal_dismissal",
            "other_labour.forced_to_leave",
            "other_labour.minimum_wage",
            "other_labour.final_wages",
            "complaint_arbitration.where_to_complain",
            "complaint_arbitration.time_limit",
            "complaint_arbitration.evidence",
            "complaint_arbitration.arbitration_how");

    /** How what the intents that begin so are about is applied for. */
    private static final Map<String, String> APPLIED_FOR = Map.of(
            "childcare_subsidy_tax.subsidy", "childcare_subsidy_tax.subsidy_how",
            "childcare_subsidy_tax.tax", "childcare_subsidy_tax.tax_how",
            "childcare_subsidy_tax.born", "childcare_subsidy_tax.subsidy_how",
            "maternity_allowance.", "maternity_allowance.how_to_apply",
            "other_labour.unemployment_benefit", "other_labour.unemployment_benefit_how");

    /** Until when it has to be applied for. */
    private static final Map<String, String> APPLIED_FOR_BY = Map.of(
            "childcare_subsidy_tax.subsidy", "childcare_subsidy_tax.subsidy_deadline",
            "childcare_subsidy_tax.born", "childcare_subsidy_tax.subsidy_deadline");

    @SuppressWarnings("ImmutableEnumChecker") // it is compiled when first needed, and always says the same
    private final Phrasing words;

    AskedOfAnyMatter(String words) {
        this.words = Phrasing.of(words);
    }

    /** Whether the words are nothing else. */
    public static boolean isAll(String words) {
        String text = Utterance.of(words).words().replaceAll(END, "");
        return asksHowToClaim(words) || isOne(text) || pieces(words).stream().allMatch(AskedOfAnyMatter::isOne);
    }

    private static boolean isOne(String text) {
        return Arrays.stream(values()).anyMatch(asked -> WholeWords.are(asked.words, text));
    }

    private static boolean isOfAClaim(Matter matter) {
        return CLAIMS.contains(matter.intent()) || matter.intent().startsWith("dismissal_protection.");
    }

    /** 上哪儿告，要掏钱吗: how to go to arbitration says where, what to bring and that it is free. */
    private static boolean asksHowToClaim(String words) {
        List<String> pieces = pieces(words);
        return pieces.size() > 1
                && pieces.stream().anyMatch(AskedOfAnyMatter::asksWhere)
                && pieces.stream()
                        .allMatch(
                                piece -> asksWhere(piece) || FEE.words.isAllOf(piece) || WHAT_TO_BRING.isAllOf(piece));
    }

    private static boolean asksWhere(String piece) {
        return WHERE.words.isAllOf(piece) || WHERE_TO_CLAIM.words.isAllOf(piece);
    }

    /** Many set a space for a comma. */
    private static List<String> pieces(String words) {
        return PIECES.splitAsStream(words)
                .map(piece -> Utterance.of(piece).words().replaceAll(END, ""))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** Each that is asked of the matter where one message asks several: 打官司花钱不，多久有结果. */
    public static List<String> intents(String words, Matter matter) {
        List<String> pieces = pieces(words);
        List<String> each = pieces.size() > 1 && pieces.stream().allMatch(AskedOfAnyMatter::isOne)
                ? pieces.stream()
                        .flatMap(piece -> intent(piece, matter).stream())
                        .distinct()
                        .toList()
                : List.of();
        return each.size() > 1 ? each : intent(words, matter).stream().toList();
    }

    /** What is asked of the matter, if the last clause is such a question and those before only tell. */
    public static Optional<String> intent(String words, Matter matter) {
        if (!LeaningWords.areShort(words)) {
            return Optional.empty();
        }
        String text = Utterance.of(words).words().replaceAll(END, "");
        if (asksHowToClaim(words) && isOfAClaim(matter)) {
            return Optional.ofNullable(OF_ANY.get(FEE));
        }
        String last = text.replaceFirst("^.*[,，。;；](?=.)", "").strip();
        boolean onlyTells = LeaningWords.tell(text.substring(0, text.length() - last.length()));
        return Arrays.stream(values())
                .filter(asked -> asked.words.isAllOf(text) || (onlyTells && asked.words.isAllOf(last)))
                .filter(asked -> asked != FEE
                        || OF_PROCEEDINGS.isIn(text)
                        || PROCEEDINGS.stream().anyMatch(matter.intent()::startsWith))
                .filter(asked -> !OF_A_CLAIM.contains(asked) || isOfAClaim(matter))
                .filter(asked -> !asked.answering(matter).isEmpty())
                // What is told after the very answer to it is answered again, and nothing else is guessed.
                .filter(asked -> asked == IGNORED
                        || asked == TOO_LITTLE
                        || ASKED_MORE_OF.contains(asked)
                        || !asked.answering(matter).equals(matter.intent()))
                .map(asked -> asked.answering(matter))
                .findFirst();
    }

    private String answering(Matter matter) {
        if (this == APPLY || this == APPLY_BY) {
            return (this == APPLY ? APPLIED_FOR : APPLIED_FOR_BY)
                    .entrySet().stream()
                            .filter(of -> matter.intent().startsWith(of.getKey()))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse("");
        }
        Map<String, String> own = OF_TOPIC.getOrDefault(this, Map.of());
        String topic = matter.intent().equals(PREGNANCY_TEST_AT_HIRING) ? DISCRIMINATION : matter.topic();
        String ofTopic = own.getOrDefault(topic, OF_ANY.getOrDefault(this, ""));
        return own.getOrDefault(matter.intent(), ofTopic);
    }
}
