package org.niangjia.consultation.followup;

import java.util.Arrays;
import java.util.Optional;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Utterance;
import org.niangjia.question.WholeWords;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;

/**
 * What is asked after any matter in a few words that name none: where to complain, what counts as evidence, what fine there is, what the
 * proceedings cost and until when they can be begun, whether one can apply without going there, whether a leave may be taken in parts and who pays
 * for it; and what is told after any: that nobody does anything, or gives less. A few are known by their words too; all others, and these in other
 * words, {@link LikeRemarks} hears by examples. Thread-safe.
 */
public enum AskedOfAnyMatter {
    /** 上哪儿说理去. */
    WHERE(
            "(?>那|这种|这样|这|的|事儿?|情况|我|俺|咱|们|该|得|能|可以|应该|要|再|都|到底|,|，)*(?:(?:上|去|到|往|找|跟|向|在)(?:哪[儿里个]?|谁|什么地方|啥地方|哪个(?:部门|单位|地方))(?:部门|单位|地方)?(?:去|能|可以|才能)?"
                    + "(?:说理|讲理|评理|告|投诉|举报|反映|维权|申诉|讨个?说法|要个?说法|讨个?公道|伸冤|喊冤|解决|管)(?:他们?|它|状|这事儿?|老板|单位)?|(?:这|那)(?:个|份|笔|些)?钱(?:该|得|能|要|应该)?(?:找|跟|问|朝|管)(?:谁|哪[儿里]?|哪个(?:部门|单位))(?:去)?[要讨](?:去|回来)?|(?:有没有)?(?:谁|哪[儿里]|什么部门|哪个部门)(?:能|来|会)?管(?:得了|管)?(?:他们?|这事儿?)?(?:没|不)?)(?:去|呢|啊|呀)?"
                    + "|(?>那|要是|如果|可|厂里?|公司|单位|老板|他们|领导|就是?|还是|照样|硬|非要?|偏|死活|还|接着|继续|要)+(?:排|让|叫|不给|不改|不听|这么干|这样|扣|不批|逼)[^,，。?？]{0,4}(?:呢|的话)?[,，]?(?:有没有|有|能有|到底)(?:人|谁|部门|地方|单位)(?:能|来|会)?管(?:得了|管)?(?:他们?|这事儿?)?(?:吗|么|没|不)?"
                    + "|(?>那|我|俺|到底|要是|如果|他们?|她|店长|老板|厂里?|公司|单位|领导|还是?|硬|就是?|不听|不改|不管|不理|不给|不让|的话|,|，)*(?:能不能|可不可以|能|可以)(?:去)?(?:告|举报|投诉|起诉)(?:他们?|她|它|公司|单位|老板|厂里?|这家)?(?:吗|么|不|行吗)?"
                    + "|(?:so |and |then )*(?:where|who) (?:do|can|should|could) (?:i|we) (?:complain|report|turn|go|sue|talk to|speak to|ask|call)(?: (?:it|this|them|him|her|to|about (?:it|this|that)))*"),
    /** 举报了能罚着他们不. */
    FINE(
            "(?>那|要是|如果|我|去|真|要|向|你们|,|，)*(?:举报|投诉|告|查|查实|查出来)?(?:了|他们?|的话|以后|之后|上去)*(?:,|，)?(?>他们?|单位|公司|厂里?|老板|政府|上面|会|能|可以|真|就|给|要|被|挨|受|得|啥|什么)*"
                    + "(?:罚不罚|罚得?着|罚|处罚|处分|罚款)(?:他们?|单位|公司|老板|款|钱|得?着|多少钱?|几万|不了|得了)*(?:吗|么|不|没|呢)|(?>那|会|能|要|可以|得|[他它她]们?|单位|公司|政府|最多|最少|,|，)*(?:罚|处罚|罚款)(?:[他它她]们?|(?:这|那)(?:种|家|个|样的?)?(?:单位|公司|老板|厂|店|企业)?|单位|公司|老板|厂里?)?(?:款|钱)?(?:多少钱?|几万|几千)|(?>那|他们?|单位|公司|厂里|老板|不听|不改|的话|会|要|能|这样|这么做|,|，)*(?:咋|怎么|有(?:什么|啥)|受(?:什么|啥))(?:个)?(?:处?罚|罚法|处分|后果)(?:他们?)?(?:吗|么|呢|啊)?"
                    + "|(?:and |so |then )*(?:what (?:fine|penalty|punishment) (?:can|do|will|would) (?:they|it|he|the company|my boss) (?:get|face|pay)|(?:can|will|would) (?:they|it|he|the company|my boss|the employer) (?:be|get) (?:fined|punished)|what (?:happens|(?:can|could|will|would) happen) to (?:them|him|her|the company|the employer|my boss|the factory)(?: (?:if|when|once) (?:i|we) (?:report|complain|sue|tell)(?: (?:it|them|him|about it|on them))?)?)"),
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
    /** 来回路上也从里头扣吗, after time for nursing. */
    TRAVEL(
            "[^?？。]{0,14}(?:路上|来回|往返|路程|单程|路远|家远|(?:回家|赶路)的?(?:时间|工夫))[^?？。]{0,16}(?:算|扣|占|包括|包含|含|顶|除|耗)[^?？。]{0,6}(?:吗|么|不|没|呢|里头?|里面)"
                    + "|(?:\\w+ ){0,8}(?:way (?:home|there|back)|travel(?:ling)?(?: time)?|trip|journey|commute)(?: \\w+){0,6} (?:count(?:ed)?|included?|deducted|comes? out of|taken off|part of)(?: \\w+){0,5}"),
    /** 上哪儿讨这个钱, where there is something to claim. */
    WHERE_TO_CLAIM,
    /** 光有聊天截图行不行. */
    EVIDENCE,
    /** 我要告他，得带点啥: what to bring to proceedings, or hand in for what is applied for. */
    MATERIALS(
            "[^,，。?？]{0,10}(?:仲裁|投诉|举报|起诉|打官司|劳动局)(?:的话|了|去|时|的时候)?[,，]?(?:我|俺|得|要|需要|该|应该|都|先)*(?:带|准备|交|拿)(?:着|好|点|些|上|齐)*(?:啥|什么|哪些)(?:样的)?(?:材料|证据|东西|证明)?(?:去|过去)?"),
    /** 得交多少钱, after a matter of arbitration or complaint. */
    FEE,
    /** 手机上能弄还是得跑一趟, after what is applied for. */
    APPLY,
    /** 最晚啥时候得申请, after what is applied for. */
    APPLY_BY,
    /** 上午歇一截、下午歇一截行不: in parts, after a leave or time for nursing. */
    SPLIT,
    /** 是白歇还是有钱，谁出, after days off. */
    PAID(
            "(?:了|请了|休了|歇了|假|歇|休|请){0,3}(?:能|会|要|可以|得|单位|公司|老板|厂里?|,|，)*(?:扣(?:钱|工资|我|多少|了)*|工资)(?:得|要|该|应该|还|能|最少|至少|最低|也|,|，)*(?:留|剩|发|给|拿|保底|保留)(?:多少|几成|百分之几)(?:钱|工资)?"),
    /** 多长时间能出个结果. */
    DURATION,
    /** 有没有不要钱的人能帮我打, who can help her without charging. */
    FOR_FREE,
    /** 找过厂长，厂长打哈哈: whom she told of it does nothing. */
    IGNORED,
    /** 领导只批3天: less is given of a leave than it has. */
    TOO_LITTLE,
    /** 领导不给批. */
    REFUSED;

    private static final String END = "[?？。.!！]+$";

    @SuppressWarnings("ImmutableEnumChecker") // it is compiled when first needed, and always says the same
    private final Optional<Phrasing> words;

    AskedOfAnyMatter() {
        this.words = Optional.empty();
    }

    AskedOfAnyMatter(String words) {
        this.words = Optional.of(Phrasing.of(words));
    }

    /** Whether the words are nothing else. */
    public static boolean isAll(String words) {
        String text = Utterance.of(words).words().replaceAll(END, "");
        return Arrays.stream(values())
                .flatMap(asked -> asked.words.stream())
                .anyMatch(phrasing -> WholeWords.are(phrasing, text));
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
                .filter(asked -> asked.isAllOf(text) || (onlyTells && asked.isAllOf(last)))
                .flatMap(asked -> asked
                        .of(matter)
                        // Nothing else is guessed for what the answer just given says, unless it is asked more of.
                        .filter(intent -> asked == FINE || asked == TRAVEL || !intent.equals(matter.intent()))
                        .stream())
                .findFirst();
    }

    /** What the words ask, if they are nothing else and in known words. */
    static Optional<AskedOfAnyMatter> in(String words) {
        String text = Utterance.of(words).words().replaceAll(END, "");
        return Arrays.stream(values()).filter(asked -> asked.isAllOf(text)).findFirst();
    }

    private boolean isAllOf(String text) {
        return words.filter(phrasing -> phrasing.isAllOf(text)).isPresent();
    }

    /** What answers that of the matter; nothing where it cannot be asked. */
    public Optional<String> of(Matter matter) {
        return AnswersOfAnyMatter.to(this, matter);
    }
}
