package org.niangjia.understanding.person;

import java.util.ArrayList;
import java.util.List;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * What a message says of somebody beside the writer: 同事病假请了3个月，我干了5年没请过，年假几天. Only one of them is asked about, and a figure of the other is
 * none of the case. A clause without a subject goes on with the one before it. Safe for use by several threads.
 */
public final class SaidOfOthers {

    private enum Whom {
        WRITER,
        ANOTHER
    }

    /** A clause, of whom it is, whether it says so itself, and whether it asks. */
    private record Clause(String text, Whom whom, boolean named, boolean asks) {

        boolean isToldOf(Whom one) {
            return whom == one && !asks;
        }
    }

    private static final Phrasing CLAUSE_END = Phrasing.of("(?<=[,，。;；!！?？])|(?<=\\.)(?!\\d)");

    private static final String KIN = OtherPeople.KIN + "|娘|婆婆";

    /** 小陈, 老王, 李姐. */
    private static final String BY_NAME = "[小老][王李张刘陈杨赵黄周吴徐孙朱胡郭林罗郑梁谢宋唐许邓冯韩曹曾彭蔡潘董袁余叶蒋杜苏魏吕丁沈姚卢姜崔谭陆汪范廖贾韦邹孟熊秦邱尹薛闫侯黎贺郝龚邵]"
            + "|[王李张刘陈杨赵黄周吴徐孙朱胡郭林罗郑梁谢宋唐许邓冯韩曹曾彭蔡潘董袁蒋杜苏魏吕沈姚卢姜崔]姐";

    private static final String ACQUAINTED = OtherPeople.ACQUAINTED
            + "|" + BY_NAME + "|(?:另外?|别的|还有)一?[个位](?:姐妹|同事|工友|人)"
            + "|嫂|(?:老公|丈夫|爱人|对象|他)的?(?:前妻|前女友|妹|姐)|(?:领导|老板娘?|主管|经理|组长|[店班厂]长|主任|领班|总监|大姐|师傅)(?=的|请|休|月薪|月平均|工资|年薪|日薪|一天|一个月|每个?月|是\\d|拿|挣|干了|怀)";

    /** 同事说她6000工资补了她两千多 tells of the one who says it. */
    private static final String OF_HERSELF = "(?=[^,，。]{0,4}(?:说|讲)(?:[她他]|自己))";

    private static final Phrasing ANOTHER = Phrasing.of(
            "^(?:那|但是?|可是?|不过|因为|听说|而|还有|像|我看|对了|其实|只是| )*(?:(?:[我俺咱]们?)(?:厂里?|单位|公司|车间|店里?|班上?|组里?|家|部门|这里?)?的?(?:有)?(?:一?个)?[女男]?(?:"
                    + KIN + "|" + ACQUAINTED + ")|(?:(?:公司|单位|厂里?|车间|店里?)?(?:里)?有(?:一?个)?女?)?(?:" + ACQUAINTED + "))"
                    + "(?:" + OF_HERSELF + "|" + OtherPeople.NOT_ASKED_ABOUT + ")"
                    + "|^(?: |and |but |while |so )*(?:my|a|one of my|our) (?:(?:younger|older|elder|best|good|other|old) )?(?:sister|brother|daughter-in-law|cousin|friend|colleague|co-?worker|workmate|aunt|niece|neighbou?r|roommate|classmate|mother|mum|mom)(?:-in-law)?(?:'s)?\\b(?! (?:says?|said|tells?|told|thinks?|thought|asked|heard|wants me|helped|helps)\\b)"
                    + "|^(?: |and |but |while |so )*(?:my|our|the) (?:\\w+ )?(?:manager|supervisor|team leader|foreman|boss|director) (?:with|who|has|had|got|gets|earns?|earned|makes|made \\d|was paid)\\b");

    /** Of whom was spoken before. */
    private static final Phrasing PRONOUN = Phrasing.of(
            "^(?:那|而|但是?|可是?|不过|所以| )*(?:[她他]们?|人家)|^(?: |and |but |so )*(?:she|he|her|his)\\b|\\b(?:does|did|can|will|is|for) (?:she|he|her|him)\\b");

    /** 问我我也不会算 tells nothing of the writer. */
    private static final Phrasing WRITER = Phrasing.of(
            "(?!(?<=问)[我俺][我俺])(?:我|俺|咱|本人)(?!(?:也|又|还|都)?不(?:会算|太?懂|知道|清楚|晓得|明白)|(?:就|也|还)?(?:想|要|再|先)?(?:问|咨询|打听|请教|替|帮|代)|(?:就|也|还|总|老|心里|一直)*(?:寻思|琢磨|觉得|觉着|估摸|估计|认为)|们?(?:厂|单位|公司|车间|店(?!员)|班|组(?!长)|部门|这|那|家(?:附近|楼下)))|\\b(?:i(?! (?:think|thought|guess|believe|wonder)\\b)|i'm|i've|my|mine|me)\\b");

    private static final Phrasing ASKS = Phrasing.of(
            "[?？]|[几哪吗呢]|多少|多久|多长|啥|什么|怎么|咋|能不能|是不是|有没有|可不可以|\\b(?:how|what|when|which|can|could|do|does|is it|am i|will)\\b");

    private SaidOfOthers() {}

    /** The words without what they tell of the one who is not asked about; all of them if they tell of one only. */
    public static String leftOut(String words) {
        List<Clause> clauses = clauses(Utterance.of(words).words());
        boolean ofBoth = clauses.stream().anyMatch(clause -> clause.named && clause.whom == Whom.ANOTHER)
                && clauses.stream().anyMatch(clause -> clause.named && clause.whom == Whom.WRITER);
        if (!ofBoth) {
            return words;
        }
        Whom other = isAsked(clauses, Whom.ANOTHER) && !isAsked(clauses, Whom.WRITER) ? Whom.WRITER : Whom.ANOTHER;
        StringBuilder left = new StringBuilder();
        clauses.stream()
                .filter(clause -> !clause.isToldOf(other))
                .map(Clause::text)
                .forEach(left::append);
        return left.toString().strip();
    }

    /** Whether the words only tell, and of nobody but another: 我同事休了100天. */
    public static boolean tellOfNobodyElse(String words) {
        return clauses(Utterance.of(words).words()).stream()
                .allMatch(clause -> clause.whom == Whom.ANOTHER && !clause.asks);
    }

    private static boolean isAsked(List<Clause> clauses, Whom whom) {
        return clauses.stream().anyMatch(clause -> clause.asks && clause.named && clause.whom == whom);
    }

    private static List<Clause> clauses(String words) {
        List<Clause> clauses = new ArrayList<>();
        Whom last = Whom.WRITER;
        boolean another = false;
        for (String text : CLAUSE_END.splitAsStream(words).toList()) {
            boolean ofAnother = ANOTHER.isIn(text) || (another && PRONOUN.isIn(text));
            boolean ofTheWriter = !ofAnother && WRITER.isIn(text);
            another |= ofAnother;
            if (ofAnother || ofTheWriter) {
                last = ofAnother ? Whom.ANOTHER : Whom.WRITER;
            }
            clauses.add(new Clause(text, last, ofAnother || ofTheWriter, ASKS.isIn(text)));
        }
        return clauses;
    }
}
