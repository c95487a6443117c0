package org.niangjia.consultation.dialogue;

import java.util.List;
import java.util.function.Predicate;
import org.niangjia.question.Language;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.OthersSay;

/** Hears that words ask of the answer that was given, and of nothing else: 你确定吗, 怎么算出来的, 也就是说给两个月工资. Thread-safe. */
final class AboutTheAnswer {

    private static final int SHORT_HAN = 40;

    private static final int SHORT_LATIN = 90;

    private static final Phrasing PIECE = Phrasing.of("[,，。.!！?？;；、~…\\s]+(?![a-z\\d])|[,.!?;] ");

    /** A figure of days, months, money. */
    private static final String FIGURE =
            "(?>[\\d.]+|[一二两俩仨三四五六七八九十百千万零半]+)(?>多)?(?>个?(?:半)?(?:星期|礼拜|小时|钟头|年|月|周|天|日)|元|块钱?|万|千|倍|%|岁|号|次)*";

    private static final String END = "(?>啊|呀|哦|呢|吧|哈|嘛|呗|了|的)*";

    /** May stand beside what asks of the answer. */
    private static final Phrasing REMARK = Phrasing.of(
            "(?>好的?|好吧|行吧?|嗯+|哦+|啊+|哎呀?|唉|噢|是吗|谢谢|知道了|明白了?|懂了|等等|等一下|等会儿?|不会吧|不是吧|天[啊哪]|这么[多少]|真的吗?|那|麻烦|请问|不好意思|你再看看"
                    + "|我?(?:有点|还是)?(?:不放心|不敢信|不太信|没底|没看懂|看不懂|没听懂|听不懂|没明白|不明白|没整明白|糊涂了?|懵了?)"
                    + "|(?>你|您|可|那|我|要|得|好|去|跟|和|拿|给|他们?|她们?|老板|人事|厂长|厂里?|公司|单位|主管|领导|班长|组长|经理|店长|会计|财务|靠|照|这个?|讲|说|理论|对质|摊牌|看|,)*(?:理论|对质|摊牌|讲理|说理|说道说道|交差|拍板)"
                    + "|(?>你|您|可|一定|得|要|给我|跟我|请|,)*(?:说实话|说真话|讲真话|实话实说|老实说|认真(?:点|答|回答)?)|(?>你|您|可|千万|一定|,)*(?:别|不要|不能|不许)(?:再|又)?(?:骗|糊弄|忽悠|蒙|坑|唬|逗|耍|误导|敷衍|哄|害|瞎说|乱说|胡说|瞎编|乱讲)(?:[我俺咱人]们?)?"
                    + "|(?:[他她]们?|老板|人事|公司|单位|厂里?|主管|领导)(?:能|可以|凭啥|凭什么)?(?:这么|这样|那么)(?:说|讲|干|做)(?:吗|对吗|行吗|合法吗)?"
                    + "|(?:please )?(?:don't|do not) (?:lie to|trick|fool|mess with|mislead|kid|cheat|play) (?:me|with me|around)|(?:be|just be) honest(?: with me)?|(?:just )?tell me the truth|no (?:bs|lies|kidding)|(?:they|he|she|hr|my boss|the \\w+) (?:want|wants|need|needs|asked|ask|asks) (?:to (?:see|read|know) (?:it|that|this|the \\w+)|for (?:it|that|the \\w+)|proof|it in writing)|i (?:need|have|want) to (?:be sure|show (?:him|her|them|my boss|hr)|know for sure)"
                    + "|(?:is|are|can) (?:he|she|they|hr|my boss|the \\w+) (?:allowed to )?(?:say|do) (?:that|so|this)"
                    + "|ok(?:ay)?|so|but|wait|hmm+|oh|wow|thanks|thank you|sorry|well|and|i (?:don't|do not|dont) (?:get|understand) (?:it|that|this)|really"
                    + "|(?>你|您|给[我俺咱]|给|[跟帮替][我俺咱]|再|能不能|能|请|麻烦|可以|详细|掰开|掰碎|好好|从头)*(?:讲讲|说说|捋捋|捋一?下|捋一捋|唠唠|讲一?下|说一?下|讲明白|说明白|说清楚|解释(?:一?下|解释)?)(?:吧|呗|吗)?)"
                    + END);

    /** Says that it was not understood: 听不懂. */
    private static final Phrasing NOT_CLEAR = Phrasing.of(
            "(?>我|俺|还是|有点|完全|真|都|一点|根本|实在)*(?:(?:没|不|不太|不大|没太|没怎么)(?:明白|懂|理解)|(?:看|听|整|搞|弄)(?:不太?|没太?)(?:懂|明白)|(?:没|不)(?:看|听|整|搞|弄)(?:懂|明白)|看得?(?:头晕|眼花|糊涂|头大)|(?:太|说得太|写得太|这么|好)(?:长|复杂|绕|啰嗦|多字|深奥)|字太多)"
                    + "(?:你说的|这些|这个|是?啥意思|是?什么意思|在说啥|在说什么)*" + END
                    + "|(?:你|这|这是|这话|到底|说的?|,)*(?:啥意思|什么意思|在说啥|说的啥)" + END
                    + "|(?:(?:sorry|but|i|still|really|just) )*(?:(?:do not|don't|dont|didn't|didnt|did not|can't|cant) (?:get|understand|follow)(?: (?:it|that|this|you|a word|any of (?:it|this|that)))?|(?:it's |it is |that's |that is |this is )?(?:too (?:long|complicated|hard|difficult|confusing)|confusing)|(?:i'm |i am )?(?:lost|confused))");

    /** Wants it said in fewer and plainer words: 说简单点. */
    private static final Phrasing PLAINLY = Phrasing.of(
            "(?>能不能|能|可以|可不可以|请|麻烦|你|您|给我|跟我|再|就|直接|帮我|用|得)*(?:(?:说|讲|写|回答|解释)(?:得|的)?(?:再)?(?:简单|直白|直接|明白|通俗|白话|大白话|短|简短|清楚|慢|白)(?:一?点儿?|一?些)(?:说|讲)?|(?:简单|直白|通俗|简短|长话短)(?:一?点儿?|一?些|地)?(?:说|讲)(?:说|讲|一下)?|(?:说|讲|用)?(?:人话|大白话|白话|老百姓的话)(?:再)?(?:说|讲|解释)?(?:一下|一遍)?|(?:说|讲)重点|一句话(?:说|讲|总结|概括)?|换个?(?:简单|通俗)的?说法)"
                    + "(?:行吗|好吗|行不|可以吗|成不|中不|吗)?" + END
                    + "|(?:(?:can|could|would) you |please |just )*(?:(?:say|explain|put|tell|make) (?:it|that|this|me)(?: again)? (?:(?:a (?:bit|little) )?(?:easier|simpler|shorter|(?:more )?(?:simply|clearly|plainly))|(?:in|with) (?:plain|simple|simpler|easy|easier|short|fewer) (?:words|english|language|terms))|(?:in|use) (?:plain|simple|simpler|easy|easier|fewer) (?:words|english|language|terms)|(?:keep it |make it )?(?:simpler|shorter|simple)|simplify(?: (?:it|that|this))?|eli5|tl;?dr|in short)(?: please)?");

    /** Asks what it rests on. */
    private static final Phrasing BASIS = Phrasing.of(
            "(?>那|这|这是|可|到底|究竟|是|又)*(?:为什么|为啥|为何|啥原因|什么原因|什么道理|啥道理)(?:呢|啊|呀|呐|会?这样|这么(?:说|规定|算|定)|是这样)*|(?:but |and |so )*(?:why|how come)(?: (?:is that(?: so)?|so|is it so|that))?|(?:你|您|这个?|那|刚才)?(?:说的?|讲的?|这么说|答案)?(?:这个|的|是)?(?:法律|法规|政策)?(?:依据|根据|出处|条文)(?:是|在|出自)?(?:哪(?:一)?条|哪(?:个|部)?(?:法律?|文件|规定)?|哪里|什么|啥|呢)(?:法律|规定|呢|啊|呀)?(?:[?？,，].{0,12})?"
                    + "|(?:这|这个|这些)?是?哪(?:部|个|条)(?:法律?|文件|规定|条例)(?:里|上)?(?:规定|写)?的?(?:呢|啊|呀)?|有(?:什么|啥|没有)?(?:法律)?依据(?:吗|么|没有?)?"
                    + "|(?:你|您)?(?:说的?|讲的?|这个?|这话|这样)?(?:都)?(?:有(?:什么|啥|具体的?|相关的?|对应的?)*(?:法律|法规|政策)?(?:条文|法条|规定|文件|出处|根据)(?:吗|么|没有?|支持|可查|可依)+|有没有(?:什么|啥|具体的?|相关的?|对应的?)*(?:法律|法规|政策)?(?:条文|法条|规定|文件|出处|根据|依据))|(?:你|您)?凭(?:啥|什么)(?:这么|这样|那么)(?:说|讲|肯定)"
                    + "|(?:what is|what's) (?:the|your) (?:legal )?basis(?: for (?:that|this))?"
                    + "|(?>你|您|说的?|讲的?|这么说|答案|那|刚才|这个?|这些|到底|究竟|是)*(?:法律|法规|政策)?(?:(?:都|是)?(?:写|规定)在(?:哪儿?|哪里|哪条|哪一条|哪部法律?|哪个(?:文件|法律?|条例))(?:里|上)?|(?:是)?哪(?:里|儿|条|一条|部法律?|个(?:文件|法律?|条例))(?:里|上|法律?)?(?:明文)?(?:写|规定)(?:的|了|着)?|(?:有没有|有)(?:明文(?:规定)?|白纸黑字)(?:没有|没|吗|么|的)?)"
                    + END
                    + "|(?>你|您|那|能不能|能|可以|请|麻烦|再|把|也|得)*(?:给|发|报|列|告诉|拿|说)(?>给|我|俺|咱|发|报|列|说|个|出来?|一?下|条|具体的?|相关的?)*(?:法律|法规|政策)?(?:出处|依据|根据|条文|法条)(?>给|我|看看?|一?下|来|出来|发|说|告诉)*(?:吗|么|不|行吗|行不|好吗)?"
                    + END
                    + "|(?>你|您|那|能不能|能|可以|请|麻烦|再)*(?:把|将)(?:法律|法规|政策)?(?:出处|依据|根据|条文|法条)(?>给|我|看看?|一?下|来|出来|发|说|告诉|列)*(?:吗|么|不|行吗|行不|好吗)?"
                    + END
                    + "|(?>你|您|这个?|那|是|都|说的?|根据|依据|按照?|照|凭)*(?:的)?(?:是)?(?:哪(?:一)?条|哪部|哪个|第几条|几条)(?:哪(?:一)?款)?(?:法律?|规定|条例|条文|文件|办法)(?:里|上)?(?:的|说的?|来的?|定的?)?"
                    + END
                    + "|(?:and |so |but )*(?:(?:can|could) you |please )*(?:show me|give me|quote|cite|name) (?:the |your |a )?(?:exact )?(?:law|article|provision|source|rule|legal basis)(?: (?:for|behind) (?:that|this|it))?(?: please)?|(?:what(?:'s| is) (?:the|your) )?source(?: for (?:that|this))?|(?:what|which) (?:law|article|rule|regulation) is (?:that|this|it)"
                    + "|(?:and |so |but )*(?:where (?:is|was) (?:that|this|it) (?:written|stated|from|laid down)(?: down)?|where does (?:it|the law) say (?:so|that|this)|where can (?:i|we) (?:read|find|see|check) (?:that|this|it)|which (?:law|article|rule) (?:is (?:that|this|it)(?: (?:from|in))?|says (?:so|that|this)))");

    /** What others say is no word against asking whether we are sure: 人事说只有98天，你确定吗. */
    private static final Phrasing OTHERS_SAY = Phrasing.of(
            "(?:可是?|但是?|不过)?(?:[我俺咱]们?|网上|抖音上?|别人|人家|他们?|她们?|老板|人事|hr|公司|单位|厂里|领导|主管|组长|车间|会计|财务|同事|工友|姐妹|老公|律师|朋友|亲戚|邻居|婆婆|主任|群里|大家|老乡|工会)(?:[^吗呢么怎哪几多]|[这那]么){0,10}(?:说|讲|写|传|查到?|告诉|认为|觉得)(?:[这那什]么|[^吗呢么怎哪几]){0,16}"
                    + "|(?:but )?(?:my |the |our )?(?:hr|boss|manager|friend|colleague|husband|internet|people|they|he|she|lawyer|company)(?: \\w+){0,3} (?:said|says|say|told|tells|thinks?)[^?]{0,50}");

    /** Doubts us and not what others say: 同事说等级低可以改，这话靠谱不 asks of that. */
    private static final Phrasing OF_US = Phrasing.of("[你您]|确定|肯定|\\b(?:you|your|u)\\b");

    /** 你可别坑我: asks whether it is true. */
    private static final String DECEIVES =
            "(?:别|没|不是|可别|不会|千万别|不要|可不能|不能|不许|不兴)(?:是|在|再|又)?(?:骗|糊弄|忽悠|蒙|坑|唬|逗|耍|误导|敷衍|哄|害)(?:[我俺咱人]们?)?";

    /** 哪条写的能延到一岁: repeats what is asked of, and names nothing of its own. */
    private static final Phrasing BASIS_OF_WHAT_IS_REPEATED = Phrasing.of(
            "(?>那|这|是|到底|究竟|又)*哪(?:一)?(?:条|部|款|个(?:文件|法律?|条例|办法))(?:法律?|规定)?(?:里|上)?(?:明文)?(?:写|规定|说|讲)(?:的|了|着|过)?(?>要|得|必须|能|可以|该|只|才|给|延|续|顺延|算|到|满|有|多|加|少|扣|发|补|休|歇|请|孩子|娃|[我俺他她]|就|都|是|"
                    + FIGURE + ")+" + END
                    + "|(?:and |so |but )*(?:which|what) (?:law|article|rule|provision) says (?:it|that|they|this|i|we) (?:[a-z']+ ){0,4}[a-z'\\d]+");

    private static final Phrasing YOU_ARE_SURE = Phrasing.of(
            "(?>那么?|可是?|但是?|你们?|您|这些|这个|这样|这话|这|上面|刚才|刚刚|说的|讲的|答的|给的|回答|答案|结果|数字?|天数|算[的得]|说[的得]|讲[的得]|内容|都|到底|真的|真|能|可以|我|有没有|有|敢|百分百|百分之百|的|是)*"
                    + "(?:(?:能|敢)?(?:确定|肯定|保证|确认)(?:没错|无误|是真的|是对的|对)?(?:吗|么|不|没)|(?:确定|肯定|保证)没(?:搞|弄|说|算)错(?:吗|么|吧)?|确定|敢(?:保证|打包票|肯定)|准不准确?|准确?(?:吗|么|不|没)|靠谱(?:吗|么|不)|靠不靠谱|可靠(?:吗|么|不)|可信(?:吗|么|不)"
                    + "|能信(?:吗|么|不)|能不能信|信得过(?:吗|么|不)|(?:没有?|不会|别)(?:是)?(?:搞|弄|说|算|看|记)?错了?(?:吧|吗)|会不会(?:弄|搞|算|说)?错|有没有(?:弄|搞|算|说)错"
                    + "|" + DECEIVES
                    + "(?:的)?(?:吧|吗|啊)?|(?:瞎|乱|随便|胡)(?:说|编|讲)的?(?:吧|吗)|作数(?:吗|么|不)|有把握(?:吗|么|不|没)|把握大吗|有谱(?:吗|没|不))"
                    + END
                    + "|(?:but |and |so |wait |hmm |oh |ok |are |r )*(?:you|u) (?>really |absolutely |quite |100% |100 percent |totally )*(?:sure|certain)(?: about (?:this|that|it))?"
                    + "|(?:but |and |so )*how (?:sure|certain|reliable|accurate) (?:are you|is (?:this|that|it))(?: about (?:this|that|it))?|(?:but |and |so )*can i (?:trust|rely on|count on|believe) (?:this|that|it|you)"
                    + "|(?:are you |you're |you are )?(?:not )?(?:making (?:this|that|it) up|wrong|mistaken)|(?:is|are) (?:your|the|this|that) (?:answers?|figures?|numbers?|information) (?:really |actually )?(?:true|right|correct|accurate|reliable)");

    /** The same, but by itself only: 公司扣我三百，这对吗 asks of what the company does. */
    private static final Phrasing IT_IS_SO = Phrasing.of(
            "(?>那么?|可是?|但是?|你们?|您|这些|这个|这样|这话|这|[说讲算][的得]|都|到底|是)*(?:真的(?:吗|么|不|假的)|真的?假的|真假|是真的|真事儿?(?:吗|么)?|当真(?:吗|么)?|对不对|对(?:吗|么|不)|是不是真的|[他她]们?(?:说|讲)的?是不是真的|[他她]们?(?:说|讲)的?对(?:不对|吗|么)|[他她]们?(?:是不是)?(?:在|是)?(?:骗|坑|忽悠|糊弄|蒙|唬)[我俺咱]们?的?(?:吗|吧|么)?|是这样(?:吗|么)|是吗|没错[吧吗])"
                    + END
                    + "|(?:but |and |so |wait |hmm |oh )*(?:(?:is|are) (?:this|that|it|these|those) (?:really |actually |definitely )?(?:true|right|correct|accurate|reliable|for real|certain)|for real|really|seriously|no kidding|(?:is|are) (?:he|she|they|hr|my boss|my manager) (?:right|lying(?: to me)?|wrong|telling (?:me )?the truth|correct))");

    private static final Phrasing HOW = Phrasing.of(
            "(?>那么?|所以|可是?|但是?|我?(?:想知道|问问?|问一?下)|能不能|能|可以|请|麻烦|给我|跟我|帮我|说说|讲讲|说一?下|讲一?下|解释一?下|告诉我|详细|列一?下|具体|到底|刚才|上面|你们?|您|这个|那个|这|那|都|是|的)*"
                    + "(?:数字?|数目|结果|天数|钱数|金额|钱|日工资|小时工资|时薪|倍数|总数|" + FIGURE + ")?(?>又|都|是|到底)*"
                    + "(?:(?:怎么|咋个?|如何|怎样|怎么个|咋着)(?:给)?(?:算|来|得|得来|得出|折算|推|整|凑|加)(?:出来|来)?[的滴](?!钱|工资|假)|(?:怎么|咋|如何)(?:算|得|推|整|弄)?出来(?:[的滴](?:这|那|这么|那么)?个?(?:数字?|数目|结果|天数|钱数|金额|钱)?)?|按(?:照)?(?:什么|啥|哪个)(?:数|标准)?(?:给)?算(?:出来)?的|(?:怎么个?|咋个?|啥|什么)算法|算法(?:是什么|是啥|呢)"
                    + "|(?:计算|推算)?(?:过程|公式|算式)(?:是什么|是啥|呢|给我看看|看看|发我)|(?:从|打)?哪[儿里]?来的(?:" + FIGURE
                    + ")?|(?:为什么|为啥|凭什么|凭啥)是?" + FIGURE + ")" + END
                    + "(?:(?>你|您|给我|给|跟我|再|能不能|能|请|麻烦)*(?>我|俺|咱|听听)*(?:讲讲|说说|捋捋|捋一?下|捋一捋|唠唠|算算|讲一?下|说一?下|解释一?下|讲明白|说明白)"
                    + END + ")?"
                    + "|(?:and |so |but |ok |wait |please |can you |could you |explain |tell me |show me )*(?:how (?:(?:did|do|does|have) )?(?:you|u|it|that|this|they) (?:get|got|work|calculate|compute|count|counted|calculated|come|arrive|reach|worked|add)(?: up| out)?(?: to| at| with)?"
                    + "(?: (?:(?:that|this|the) (?:number|figure|amount|total|result)|that|this|it|those|the (?:number|figure|amount|total|result)|[\\d,.]+(?: \\w+)?))?(?: out| up)?|how (?:is|was|are) (?:that|this|it|the (?:number|figure|total|amount)|[\\d.,]+(?: \\w+)?) (?:counted|calculated|worked out|computed|reached|arrived at)|how (?:that|this|it|they) (?:is|was|are|were) (?:counted|calculated|worked out|computed|reached|arrived at)"
                    + "|where (?:does|did|do) (?:that|this|it|those|the (?:number|figure|amount)|[\\d.,]+(?: \\w+)?) come from|(?:can you |please |could you )*(?:show|explain|give) (?:me )?(?:the |your )?(?:calculations?|maths?|working|steps|breakdown|formula)"
                    + "|what(?:'s| is) the (?:calculation|formula|maths?|breakdown))");

    private static final String SHOWS = "(?>给|让|跟|替|帮|我|俺|咱|们|看看?|瞧瞧?|瞅瞅?|听听?|一?下|一遍|出来|清楚|明白|行吗|行不|好吗|好不|吧|呗)*";

    /** Wants its figures one after the other: 一步步列给我看, walk me through it. */
    private static final Phrasing STEP_BY_STEP = Phrasing.of(
            "(?>那|你|您|能不能|能|可以|请|麻烦|给我|帮我|把|再|得)*"
                    + "(?:(?:一步一步|一步步|一项一项|一项项|一条一条|一条条|一笔一笔|一笔笔|逐步|逐项|逐条|逐笔|分步|拆开|掰开|掰碎|掰开揉碎)(?:地|来|的|了)?(?>给|跟|替|帮|我|俺|咱|你|们|,)*(?:列|算|写|讲|说|拆|摆|捋|过|解释)(?:列|算|写|讲|说|捋)?"
                    + "|(?:列|写|摆)(?:个|一下|出)?(?:算式|式子|明细|清单|步骤|过程))" + SHOWS + END
                    + "|(?:can you |could you |please |and |so )*(?:(?:walk|take|talk) me through (?:it|that|this|the (?:sum|numbers?|figures?|steps?))|(?:break|split) (?:it|that|this) down(?: for me)?|(?:show|tell|explain|do|list) (?:me |it |that |this )*(?:step by step|line by line|one by one)|step by step)(?: please)?");

    /** Asks of a part of the count why it is in or not: 头一个月咋不算, why not the first month. */
    private static final Phrasing WHY_A_PART =
            Phrasing.of("(?>那|可|但|这|是)*(?:(?:头|前|第|最后|剩下的?|后面的?|多出来的?)(?>一|几|那|的)*" + FIGURE
                    + "|" + FIGURE + "|零头|周末|节假日)(?>[我俺]的?|又|就|都|还|的)*"
                    + "(?:咋|怎么|为什么|为啥|凭什么|凭啥)(?>又|就|都|还|是)*(?:没有?|不|只|才)?(?:给|能)?(?:算|计|加|数|包括|含)(?:进去|在内|里头?)?" + END
                    + "|(?:and |but )*why (?:(?:is|was|are|were|does|do|did)(?:n't| not)? )?(?:not )?(?:the |my )?(?:first|last|second|rest|other|"
                    + "\\d+)(?: \\w+){0,2}(?: not)?(?: count(?:ed)?| included| in)?");

    /** Asks why the count has a step: 为啥要除以那个数, why do you divide by it. */
    private static final Phrasing WHY_A_STEP = Phrasing.of(
            "(?>那|可|但|这|这里|又|到底)*(?:为什么|为啥|为何|干嘛|咋|怎么|凭什么|凭啥)(?>还|又|就|都|要|得|是|会|非|先|再|去|给[我俺]?)*(?:除以?|乘以?|减去?|减掉|折算|扣掉?|加上?|翻)(?:掉|去|上)?(?>那个?|这个?|这么个|那么个|一?个|按|以|头|前|第)*(?:数字?|零头|"
                    + FIGURE + ")?" + END
                    + "|(?:and |but |so )*why (?:do|did|are|is|would|must|should) (?:you|u|it|they|i|we) (?:divide|multiply|subtract|deduct|add|take off)(?:d|ed)?(?: (?:it|that|this))?(?: (?:by|with|off))?(?: (?:that|this|the) (?:number|figure|amount)| [\\d.,]+| that| it)?");

    /** Asks why it is so and not otherwise: 为啥不行, 为什么我比她少, why not. */
    private static final Phrasing WHY_SO = Phrasing.of(
            "(?>那|可|但|这|又|是|到底)*(?:为什么|为啥|为何|凭什么|凭啥|咋|怎么)(?>[我俺咱她他]们?|人家|别人|那边|这边|那儿|这儿|有的?地方|[\\p{IsHan}&&[^男女]]{2,3}(?=比|跟|和)|的|就|还|又|也|都|偏|会)*"
                    + "(?:(?:比|跟|和)(?:[我俺咱她他]们?|人家|别人|那边|这边|别的地方|[\\p{IsHan}&&[^男女得拿干做]]{2,4}?)(?:的)?(?:就|还|要|会)?(?:少|多|短|长|差|不一样|不同|不一)(?:这么多|那么多|一截|几天|一些|了?些)?"
                    + "|(?<=为什么|为啥|为何|凭什么|凭啥|[就还又也都偏会])(?:不行|不能|不可以|不给|不让|不算|不许|不成|没有|不一样|行|可以|(?:不能|不可以|不许|不准)(?:降|扣|减|少发?|辞退?|开除?|调|动|罚)(?:薪|岗|工资|钱|[我俺])?)"
                    + "|(?:不一样|不同|不一致|差(?:这么|那么)多)|(?:不是|没有|不给|只有|只给|才|才给|只)(?:白给|给|白|有|是)?" + FIGURE
                    + "(?:的)?(?:假|钱|工资|补贴)?)" + END
                    + "|(?:but |and |so )*why (?:not|(?:is|does|do|am|are|can't|can not|cannot) (?:mine|hers|his|i|she|he|it|they|we|there)(?: (?:get|have|is|are))? (?:different|less|fewer|more|shorter|longer|not allowed)(?: than (?:hers|mine|his|theirs|her|him|me|she does|i do))?)");

    /** The same, where places or children are named: 怎么浙江头胎二胎还不一样. */
    private static final Phrasing WHY_THEY_DIFFER = Phrasing.of(
            "(?:为什么|为啥|咋|怎么)[^吗呢几多怎咋男女,，。]{2,12}?(?>还|又|都|就|也|会|给的?|的)*(?:不一样|不同|不一致|差(?:这么|那么)多|两个(?:样|数))" + END);

    /** 这15天哪一条写的. */
    private static final Phrasing WHAT_A_FIGURE_RESTS_ON = Phrasing.of(
            "(?>这|那|多|出来|给|的|[我俺]|加|剩下|假|钱|工资|补贴|又|都|是|"
                    + FIGURE
                    + ")+(?:是|都|又|到底|究竟)*(?:(?:哪(?:一)?(?:条|部|款)|哪个(?:法律?|文件|规定|条例|办法))(?:法律?|文件|规定|条例|办法)?(?:里|上)?(?:明文)?(?:写|规定|说|定)?的?|(?:依据|根据|出处)(?:是|在)?(?:什么|啥|哪(?:条|里|儿)?)|(?:都)?(?:写|规定)在(?:哪儿?|哪里|哪条|哪一条))"
                    + END
                    + "|(?:and |so |but )*(?:where|which (?:law|article|rule)|what (?:law|article|rule)) (?:do|does|did|is|are|gives?|says?) (?:the |those |these |that |my )?(?:extra )?[\\d,.]+(?: [a-z]+){0,3}(?: (?:come from|from|written|based on|laid down))?");

    /** Asks why there is a figure: only beside a question for the provision, for 凭什么只给三天 asks of what an employer does. */
    private static final Phrasing WHY_A_FIGURE = Phrasing.of(
            "(?>那|可|但|这|到底|又)*(?:为什么|为啥|为何|凭什么|凭啥|咋|怎么)[^,，。?？]{0,14}?" + FIGURE + "(?>的|假|钱|工资|补贴|[啊呀呢了吗])*"
                    + "|(?:and |but |so )*why (?:[a-z']+ ){0,6}?\\d[\\d,.]*(?: [a-z']+){0,5}|(?:and |but |so )*why (?:[a-z']+ ){0,3}(?:extra|more|less|fewer|double|half|triple)(?: [a-z']+){0,5}");

    private static final Phrasing SINCE = Phrasing.of(
            "(?>这项|这条|这个|那个|那条|那|这|刚才?|说的?|新|,)*(?:政策|规定|条例|法律?|办法|制度|规矩|说法|待遇)(?:是|都)?(?:从|打|自)?(?:哪(?:一)?年|什么时候|啥时候|哪天|哪个月|几几年|多会儿?|何时)(?:才)?(?:开始|起|有|出|出台|实施|施行|执行|生效|定|算)(?:的|算|实施|执行|施行|生效|有)*"
                    + END
                    + "|(?>那|这|那个?|这个?|是|从|打)*(?:从|打|自)?(?:哪(?:一)?年|什么时候|啥时候|哪天|几几年|何时)(?:开始)?(?:实施|施行|执行|生效|出台)(?:的)?"
                    + END
                    + "|(?:and |so )*(?:since when (?:is|has|does|do|are|have) (?:this|that|it|they)(?: been)?(?: (?:the (?:law|rule|case)|in force|so|apply|like that))?|when did (?:this|that|it|the (?:rule|law|policy))(?: (?:rule|law|policy))? (?:start|begin|come in|come into force|take effect))");

    /** What others do is no word against asking why: 为啥不行，别人都在上. */
    private static final Phrasing OTHERS_DO = Phrasing.of(
            "(?:可是?|但是?|不过)?(?:别人|别的|人家|其他人?|旁人|大家|他们|她们|隔壁|同事|工友|车间里?|厂里|我们这儿?|群里|网上)[^吗呢么怎哪几多]{0,8}都(?:[^吗呢么怎哪几多]|[这那]么){1,10}"
                    + "|(?:but )?(?:everyone|everybody|all the others|others|the others|all of them|all (?:the )?\\w+)(?: else)? (?:does|do|did|has|have|gets?|is|are|works?)\\b[^?]{0,30}");

    private static final String MEANS =
            "(?>也就是说?|就是说|那就是说|你的意思是说?|意思就?是说?|我的理解是|我能理解为|照你?这么[说算]|按你?这么[说算]|这么[说算]的?话?|这么说来|算下来|算起来|合着|敢情|等于是?说?|那不就是|不就是|那就是|所以|总之)";

    private static final String AROUND =
            "(?>[我俺咱他她]们?|公司|单位|厂里|老板|[一总]共|拢共|统共|合计|就|只|才|还|都|能|可以|得|要|会|该|应该|应当|给|拿|领|休|放|有|赔偿金?|补偿金?|赔|补|到手|是|了|差不多|大概|大约|至少|最多|最少|的"
                    + "|月工资|工资|产假|陪产假|育儿假|婚假|年假|假|津贴|补贴|加班费|钱|每天|每月|每年|国家|省里|这|那|加上?|[,，])*";

    private static final String CONFIRMED = "(?>对吧|对吗|对不对|对不|是吧|是吗|是不是|没错吧|是这样吧|没理解错吧|吧|呗|吗|么|嘛|啦|了|啊|呀)*";

    private static final Phrasing SAID_AGAIN = Phrasing.of(
            "(?>那|哦+|嗯+|啊|噢|好的?|行|[,，])*(?:" + MEANS + "[,，:：]?" + AROUND + "(?:" + FIGURE + AROUND + ")+" + CONFIRMED
                    + "|" + AROUND + "(?:" + FIGURE + AROUND + ")+[,，]?(?:对吧|对吗|对不对|对不|是吧|是吗|是不是|没错吧|是这样吧|没理解错吧))");

    private static final String EN_AROUND =
            "(?>(?:i'll|i'd|i|we|he|she|they|gets?|have|has|take|receive|be|it's|it is|that's|that is|is|would|will|should|could|can|am|entitled|to|owed|owes?|pays?|paid|me|my|the|a|an|of|in|all|total|altogether|at|least|most|only|just"
                    + "|about|around|exactly|off|leave|law|rule|legal|minimum|salary|wages?|compensation|severance|money|days?|weeks?|months?'?|years?|yuan|rmb|worth|for|it|by|then|hours?|per|day|each|every|plus|and|more|up|together)(?:[ ,]+|$))*";

    private static final String EN_FIGURE =
            "(?>(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)(?:[ ,]+|$))";

    private static final Phrasing EN_SAID_AGAIN = Phrasing.of(
            "(?:(?:ok(?:ay)?|ah|oh|right|and|so)[ ,]+)*(?:(?:so|that means|which means|meaning|you mean|basically|in other words|to be clear)[ ,]+)+"
                    + EN_AROUND + "(?:"
                    + EN_FIGURE + EN_AROUND + ")+(?:right|correct|yes|is that (?:right|correct|it))?"
                    + "|" + EN_AROUND + "(?:" + EN_FIGURE + EN_AROUND
                    + ")+(?:right|correct|is that (?:right|correct))");

    /** Hr说规定里没写: says against it that no rule has it. */
    private static final Phrasing NO_SUCH_RULE = Phrasing.of(
            "(?:可是?|但是?|不过)?(?:[我俺咱]们?|别人|人家|他们?|老板|人事|hr|公司|单位|厂[里长]?|班长|领导|主管|组长|会计|财务|店长|经理){1,6}(?:那边|都|却|还|跟我|非)*(?:说|讲)(?:是)?(?:[我俺咱]们?)?(?:规定|制度|法律|文件|国家|政策|厂规|合同|公司|单位|厂)?(?:里头?|里面|上)?(?>[他她]们?|自己|也|从来|从|根本|压根|都|就)*(?:没有?|不)(?>听说过?|听过|见过|知道|清楚|认|承认|有|过|得|看到过?)*(?:这|那)?(?:个|一?条|种|样|么|些)?(?:规定|写|这一?条|说法|法律|政策|文件|要求|回事|规矩)(?:这(?:个|条))?(?:的|了|啊|呀)?"
                    + "|(?:but |and )*(?:hr|they|he|she|my (?:boss|manager|hr)|the (?:company|boss|factory)) (?:say|says|said)(?: that)? (?:there is|there's|it has|they have|the law has) no such (?:rule|law|thing|policy)"
                    + "|(?:but |and )*(?:hr|they|he|she|my (?:boss|manager|hr)|the (?:company|boss|factory))(?: (?:say|says|said)(?: that)? (?:he|she|they))?(?:'s| has|'ve| have)? never heard of (?:it|this|that|such (?:a )?\\w+|this \\w+|that \\w+)");

    private AboutTheAnswer() {}

    /** Whether bare words doubt it. */
    static boolean doubt(String bare) {
        return IT_IS_SO.isAllOf(bare)
                || NO_SUCH_RULE.isAllOf(bare)
                || isThat(bare, AboutTheAnswer::doubtsIt, OthersSay::deny)
                || isThat(
                        bare,
                        piece -> OF_US.isIn(piece) && YOU_ARE_SURE.isAllOf(piece),
                        piece -> OTHERS_SAY.isAllOf(piece));
    }

    /** 你确定？写在哪里 doubts it as well. */
    private static boolean doubtsIt(String piece) {
        return IT_IS_SO.isAllOf(piece) || YOU_ARE_SURE.isAllOf(piece) || BASIS.isAllOf(piece);
    }

    /** Whether bare words ask what it rests on, also where others know of no such rule: 依据是哪条, where is this written. */
    static boolean askForItsBasis(String bare) {
        return isThat(
                bare,
                AboutTheAnswer::isOfItsBasis,
                piece -> NO_SUCH_RULE.isAllOf(piece) || OthersSay.deny(piece) || repeat(piece));
    }

    private static boolean isOfItsBasis(String piece) {
        return BASIS.isAllOf(piece) || BASIS_OF_WHAT_IS_REPEATED.isAllOf(piece);
    }

    /** Whether bare words ask why it is so and not otherwise, whatever others say or do: 为啥不行，别人都在上. */
    static boolean askWhy(String bare) {
        return isThat(
                bare,
                piece -> WHY_SO.isAllOf(piece) || WHY_THEY_DIFFER.isAllOf(piece),
                piece -> OTHERS_SAY.isAllOf(piece) || OTHERS_DO.isAllOf(piece));
    }

    /** Whether bare words want it plainer: 听不懂，说简单点. */
    static boolean wantItPlainer(String bare) {
        Predicate<String> notClear = piece -> NOT_CLEAR.isAllOf(piece);
        return isThat(bare, piece -> PLAINLY.isAllOf(piece), notClear) || isThat(bare, notClear, notClear);
    }

    /** Whether bare words ask how its figures come out, or what one of them rests on: 凭啥多给十五天，哪条写的. */
    static boolean askHowItIsCounted(String bare) {
        boolean whatAFigureRestsOn = isThat(bare, WHY_A_FIGURE.asMatchPredicate(), AboutTheAnswer::isOfItsBasis)
                && PIECE.splitAsStream(bare).map(String::strip).anyMatch(AboutTheAnswer::isOfItsBasis);
        return whatAFigureRestsOn
                || WHAT_A_FIGURE_RESTS_ON.isAllOf(bare)
                || isThat(
                        bare,
                        piece -> HOW.isAllOf(piece)
                                || STEP_BY_STEP.isAllOf(piece)
                                || WHY_A_PART.isAllOf(piece)
                                || WHY_A_STEP.isAllOf(piece),
                        piece -> false);
    }

    /** Whether bare words ask since when it holds: 这政策从哪年开始的. */
    static boolean askSinceWhen(String bare) {
        return isThat(bare, piece -> SINCE.isAllOf(piece), piece -> false);
    }

    /** Whether bare words say its figures again, to make sure. */
    static boolean repeat(String bare) {
        return areShort(bare) && (SAID_AGAIN.isAllOf(bare) || EN_SAID_AGAIN.isAllOf(bare));
    }

    /** Whether a piece of the words is that, and each other a remark. */
    private static boolean isThat(String bare, Predicate<String> that, Predicate<String> beside) {
        if (!areShort(bare)) {
            return false;
        }
        List<String> pieces = PIECE.splitAsStream(bare)
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        return that.test(bare)
                || (pieces.stream().anyMatch(that)
                        && pieces.stream()
                                .allMatch(piece -> that.test(piece) || beside.test(piece) || REMARK.isAllOf(piece)));
    }

    private static boolean areShort(String bare) {
        return bare.length() <= (Language.of(bare) == Language.EN ? SHORT_LATIN : SHORT_HAN);
    }
}
