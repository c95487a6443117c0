package org.niangjia.consultation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.LeaningWords;

/**
 * What is asked after any matter in a few words that name none: where to complain, what counts as evidence, what fine there is, what the
 * proceedings cost. Thread-safe.
 */
enum AskedOfAnyMatter {
    /** 上哪儿说理去. */
    WHERE(
            "(?>那|我|俺|咱|们|该|得|能|可以|应该|要|再|都|到底|,|，)*(?:(?:上|去|到|往|找|跟|向|在)(?:哪[儿里个]?|谁|什么地方|啥地方|哪个(?:部门|单位|地方))(?:部门|单位|地方)?(?:去|能|可以|才能)?"
                    + "(?:说理|讲理|评理|告|投诉|举报|反映|维权|申诉|讨个?说法|要个?说法|讨个?公道|伸冤|喊冤|解决|管)(?:他们?|它|状|这事儿?|老板|单位)?|(?:这|那)(?:个|份|笔|些)?钱(?:该|得|能|要|应该)?(?:找|跟|问|朝|管)(?:谁|哪[儿里]?|哪个(?:部门|单位))(?:去)?[要讨](?:去|回来)?|(?:有没有)?(?:谁|哪[儿里]|什么部门|哪个部门)(?:能|来|会)?管(?:得了|管)?(?:他们?|这事儿?)?(?:没|不)?)(?:去|呢|啊|呀)?"
                    + "|(?:so |and |then )*(?:where|who) (?:do|can|should|could) (?:i|we) (?:complain|report|turn|go|sue)(?: (?:it|this|them|him|to|about it|about this))*"),
    /** 光有聊天截图行不行. */
    EVIDENCE(
            "(?>那|可|可是|但|但是|我|俺|手里|现在|,|，)*(?:光|只|就|仅|单|单凭|凭|只凭|光凭|拿|靠|没有?|没留)(?:有|剩|是|留了?)?(?:他?的|我?的|点|些|个|几张|几段)*(?:微信|聊天|聊天的?|短信|手机|通话|银行|工资|打卡|考勤|转账)*(?:记录|截图|截屏|录音|录像|视频|照片|流水|证人|人证|证据|工资条|短信|微信|工牌|工服|合同)"
                    + "(?:这些|这个|的话|[,，])*(?:够不够|行不行|管不管用|有没有用|顶不顶用|能不能(?:行|用|告|赢|算)|够|行|管用|有用|顶用|算|能行|能用|可以|成|能告|能赢|能要回来|算证据|算数|怎么办|咋办)(?:吗|么|不|没|呢)?"
                    + "|(?:but |and |so )*(?:i only have|is|are|will|would|do|does) (?:\\w+ ){0,3}(?:screenshots?|recordings?|chats?|chat logs?|messages|photos)(?: \\w+){0,2}(?: enough| count| work| do| ok| as (?:proof|evidence))+"),
    /** 举报了能罚着他们不. */
    FINE(
            "(?>那|要是|如果|我|去|真|要|向|你们|,|，)*(?:举报|投诉|告|查|查实|查出来)?(?:了|他们?|的话|以后|之后|上去)*(?:,|，)?(?>他们?|单位|公司|厂里?|老板|政府|上面|会|能|可以|真|就|给|要|被|挨|受|得|啥|什么)*"
                    + "(?:罚不罚|罚得?着|罚|处罚|处分|罚款)(?:他们?|单位|公司|老板|款|钱|得?着|多少钱?|几万|不了|得了)*(?:吗|么|不|没|呢)|(?>那|会|能|要|可以|得|他们?|单位|公司|政府|,|，)*(?:罚|处罚|罚款)(?:他们?|单位|公司|老板)?(?:款|钱)?(?:多少钱?|几万|几千)|(?>那|他们?|单位|公司|厂里|老板|不听|不改|的话|会|要|能|这样|这么做|,|，)*(?:咋|怎么|有(?:什么|啥)|受(?:什么|啥))(?:个)?(?:处?罚|罚法|处分|后果)(?:他们?)?(?:吗|么|呢|啊)?"
                    + "|(?:and |so |then )*(?:what (?:fine|penalty|punishment) (?:can|do|will|would) (?:they|it|he|the company|my boss) (?:get|face|pay)|(?:can|will|would) (?:they|it|he|the company|my boss|the employer) (?:be|get) (?:fined|punished)|what happens to (?:them|the company|the employer))"),
    /** 得交多少钱, after a matter of arbitration or complaint. */
    FEE(
            "(?>那|我|去|申请|打|告|要|得|需要|用|还|先|是不是|到|,|，)*(?:仲裁|劳动仲裁|官司|投诉|举报)?(?>那|我|要|得|需要|用|还|先|是不是|大概|,|，)*(?:交|花|掏|出|收|给|付)(?:多少|几个?|不交|不花|不)?(?:钱|费用?|手续费|仲裁费)(?:吗|么|不|没|呢)?|(?:要|收)不(?:要|收)(?:交)?(?:钱|费用?)|(?:贵不贵|贵吗|免费(?:吗|不)|(?:仲裁费|手续费|费用)(?:多少|谁出|怎么收|贵吗)?(?:钱)?)"
                    + "|(?:and |so )*(?:how much (?:does it|do i|will it|would it|is it)(?: have to)?(?: cost| pay)?|(?:does it|will it) cost (?:\\w+ ){0,2}|is it free|what(?:'s| is) the fee)");

    private static final String END = "[?？。.!！]+$";

    private static final String HARASSMENT = "sexual_harassment";

    private static final String DISCRIMINATION = "discrimination_equal_pay";

    /** Where a topic has its own answer to it. */
    private static final Map<AskedOfAnyMatter, Map<String, String>> OF_TOPIC = Map.of(
            WHERE,
                    Map.of(
                            HARASSMENT, "sexual_harassment.what_to_do",
                            DISCRIMINATION, "discrimination_equal_pay.sue_or_report"),
            FINE, Map.of(DISCRIMINATION, "discrimination_equal_pay.sue_or_report"));

    private static final Map<AskedOfAnyMatter, String> OF_ANY = Map.of(
            WHERE, "complaint_arbitration.where_to_complain",
            EVIDENCE, "complaint_arbitration.evidence",
            FINE, "complaint_arbitration.violations_and_fines",
            FEE, "complaint_arbitration.arbitration_how");

    /** Answers that lead to proceedings; elsewhere 得交多少钱 may be of insurance or school. */
    private static final List<String> PROCEEDINGS = List.of(Nearness.WHERE_TO_TURN + ".", "other_labour.unpaid_wages");

    private final Pattern words;

    AskedOfAnyMatter(String words) {
        this.words = Pattern.compile(words);
    }

    /** Whether the words are nothing else. */
    static boolean isAll(String words) {
        String text = Utterance.of(words).words().replaceAll(END, "");
        return Arrays.stream(values())
                .anyMatch(asked -> asked.words.matcher(text).matches());
    }

    /** What is asked of the matter, if the last clause is such a question and those before only tell. */
    static Optional<String> intent(String words, Matter matter) {
        if (!LeaningWords.areShort(words)) {
            return Optional.empty();
        }
        String text = Utterance.of(words).words().replaceAll(END, "");
        String last = text.replaceFirst("^.*[,，。;；](?=.)", "").strip();
        boolean onlyTells = LeaningWords.tell(text.substring(0, text.length() - last.length()));
        return Arrays.stream(values())
                .filter(asked -> asked.words.matcher(text).matches()
                        || (onlyTells && asked.words.matcher(last).matches()))
                .filter(asked -> asked != FEE || PROCEEDINGS.stream().anyMatch(matter.intent()::startsWith))
                .map(asked -> asked.answering(matter.topic()))
                .filter(intent -> !intent.equals(matter.intent()))
                .findFirst();
    }

    private String answering(String topic) {
        Map<String, String> own = OF_TOPIC.getOrDefault(this, Map.of());
        return own.getOrDefault(topic, OF_ANY.getOrDefault(this, ""));
    }
}
