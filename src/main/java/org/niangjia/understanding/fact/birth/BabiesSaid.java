package org.niangjia.understanding.fact.birth;

import java.util.Optional;
import org.niangjia.question.Utterance;
import org.niangjia.question.WholeWords;
import org.niangjia.question.phrasing.Phrasing;

/** Words that say how many babies there are, and little else: 就一个, 大夫说看着是俩, so it is just the one after all. Safe for use by several threads. */
public final class BabiesSaid {

    private static final String NUMBER = "(?<n>一个|单胎|俩|两个|2个|仨|三个|3个|一对儿?)";

    private static final Phrasing SAID = Phrasing.of(
            "(?:b超|彩超|检查|复查|产检|大夫|医生|护士|医院|单子|报告|片子|刚才?|刚刚|今天|昨天|上午|下午|又|去|做|照|查|看|着|到|出来|结果|说|讲|告诉|我|她|是|显示|肚子?里?|里头|里面|怀|生|的|了|就|只|才|也|有|其实|原来|应该|好像|可能|哦对?|对了?|嗯|那|要是|如果|假如|差点|还|刚刚?|忘了?|漏了?|前面|哎呀?|唉|补一句|更正|没|说|讲|顺产|剖腹产|剖的|,|，|、| )*"
                    + NUMBER + "(?:娃娃?|孩子|宝宝?|崽|胎儿|小家伙)?[,，]?(?:顺产|剖腹产|剖宫产|剖)?(?:的)?(?:了|呢|啊|呀|哈)?"
                    + "(?:[,，、 ]*(?:我)?(?:刚才|刚刚|前面|一开始)?(?:忘了?|没)(?:跟你|和你)?(?:说|讲|提)(?:清楚)?(?:了)?)?[。.!！~?？]*");

    private static final Phrasing IN_ENGLISH = Phrasing.of(
            "(?:.{0,50}(?:[,.!;]|\\band) |(?:ok |so |and |they |the |scan |is |done |re-?scanned |doctor |clinic |ultrasound |says? |said |shows? |just |now )*)(?:so |and |but |ok )*(?:(?:there|it|we)(?:'s| is|'re| are)|it turns out(?: to be)?|turns out|says?|shows?|see|found|having|expecting|carrying|just|only)\\b"
                    + "(?: (?:just|only|actually|there's|there is|it's|it is|really))*(?: the)? ?(?<n>one|two|three)(?: bab(?:y|ies)| heartbeats?)?(?: (?:after all|only|now|this time|in there|of them|instead))*"
                    + "(?:[.!]+|,)?(?<asked> (?:so |and |ok |then )*(?:what(?:'s| is| about)|how (?:much|many|long)|my|mine|is|does) .{0,40}[?])?");

    private BabiesSaid() {}

    /** How many they say that there are. */
    public static Optional<Integer> in(String words) {
        String text = Utterance.of(words).words();
        return WholeWords.in(SAID, text)
                .or(() -> WholeWords.in(IN_ENGLISH, text))
                .map(said -> number(said.group("n")));
    }

    private static int number(String said) {
        return switch (said) {
            case "一个", "单胎", "one" -> 1;
            case "仨", "三个", "3个", "three" -> 3;
            default -> 2;
        };
    }
}
