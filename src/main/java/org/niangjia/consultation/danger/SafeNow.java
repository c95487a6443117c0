package org.niangjia.consultation.danger;

import java.util.regex.Matcher;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.clause.AskingWords;

/** Tells that a danger is over: who did it was taken away, she came down, somebody is with her. Safe for use by several threads. */
public final class SafeNow {

    private static final String TAKEN = "(?:带走|领走|抓走|抓了|拉走|拉开|架走|赶走|请走|请出去|轰走|轰出去|关起来|拘起来|拘了|拘留了|控制住)";

    private static final Phrasing OVER = Phrasing.of("(?:警察|民警|派出所|警方|公安|110|保安|门卫|同事们?|工友们?)[^。!?，,]{0,8}" + TAKEN
            + "|(?:他|那人|那个人|人)(?:已经|现在|刚才?)?(?:被|让|叫)[^，,。]{0,6}(?:带走|领走|抓|拘|关起来|拉走|架走|赶走)"
            + "|我(?:已经|现在|这会儿|人|都)*(?:从[^，,。]{1,4})?(?:下来了|下楼了|没事了|没事儿了|不要紧了|安全了|脱险了|缓过来了|平安了|好多了|冷静(?:下来)?了|到(?:家|娘家|我妈家|派出所)了)"
            + "|我?(?:姐|妹|妈|娘|爸|哥|老公|丈夫|对象|媳妇|姑|姨|嫂子|朋友|闺蜜|同事|工友|室友|舍友|邻居|家里?人)[^，,。]{0,6}(?:陪着我?|陪我|在我?(?:身边|旁边|跟前)|守着我?)"
            + "|\\bi(?: a|')?m (?:safe|ok(?:ay)?|fine|all right|alright|down) now\\b|\\bi am (?:safe|ok(?:ay)?|fine|all right|alright|down) now\\b|\\bi(?:'m| am) (?:safe|calmer|calm|better)\\b"
            + "|\\bpolice (?:came and )?(?:took|arrested|have taken|have arrested|removed)\\b|\\bhe (?:was|has been|got|is) (?:arrested|taken away|locked up|removed|in custody)\\b"
            + "|\\b(?:sister|mother|mum|mom|friend|husband|colleague|roommate)(?: is|'s) (?:here )?with me\\b");

    /** That it is not: it goes on, or may begin again. */
    private static final Phrasing NOT_YET = Phrasing.of(
            "又(?:来|回|打|找|堵|跟)|还在(?!我)|还会|会不会再|再来|今晚|一会儿就|马上就|救|流血|止不住|不想活|想死|活着|怕他|害怕|不敢"
                    + "|\\bagain\\b|\\bstill (?:here|there|outside|bleed|hurt|bang|wait|want)|\\b(?:is|was|came|comes|be) back\\b|\\btonight\\b|\\bafraid\\b|\\bscared\\b|\\bbleed|\\bwant to die\\b");

    private static final Phrasing PAUSE = Phrasing.of("[,，。;；!！?？\\n]+|\\. ");

    /** Leads on to what she asks. */
    private static final Phrasing LEADS_ON =
            Phrasing.of("^(?:(?:接着|继续|还是|我就|我是|我|就|再|现在)*(?:想)?(?:问|说)(?:你|您|下|一下|问)*(?:[,，:：]|$))");

    private static final Phrasing REPORTED = Phrasing.of(
            "报了警|报过警|已经?报警|报警了|立了?案|民警|警察(?:说|来|把|问|已)|做了?笔录"
                    + "|\\b(?:i|we|they|she) (?:have |had |already )*(?:reported|called the police|told the police)|\\bpolice (?:said|say|told|came|took)");

    /** Of an injury at work: the machine, and what the employer is to report. */
    private static final Phrasing AT_WORK =
            Phrasing.of("工伤|车间|机器|冲床|流水线|工地|上班|下班|\\b(?:work(?:place)? injury|injured at work|machine|workshop)\\b");

    private static final Phrasing HURT = Phrasing.of(
            "(?:压|砸|切|轧|夹|绞|摔|烫|划|撞|扭|伤)(?:断|伤|掉|破|坏|着|到|了)|骨折|工伤|\\b(?:injur\\w+|broke\\w*|crushed|cut off|burn\\w*)\\b");

    private static final Phrasing TREATED = Phrasing.of(
            "(?:医药|医疗|住院|手术|治疗)费|(?:送|去|进|住)(?:了|过)?[^,，。;；]{0,3}医?院[^,，。;；]{0,4}(?:花|垫|掏|付|治|住)|住了[^,，。;；]{1,6}院|出了?院|做[了完]手术"
                    + "|(?:个多?|两|仨|俩|半个)月(?:了|前|以前|过去了)|[年周](?:了|前|以前)|(?:星期|礼拜)(?:了|前)"
                    + "|\\b(?:hospital bills?|medical bills?|was discharged|had (?:an )?operation|surgery was)\\b");

    /** 怀孕30周了，上班摔了一跤: the weeks are those of the pregnancy, and who may lose a child is never taken for one who was seen to. */
    private static final Phrasing EXPECTING =
            Phrasing.of("孕|胎|怀了|肚子|见红|羊水|宫缩|临产|保不住|\\bpregnan|\\bbaby\\b|\\bweeks\\b");

    private static final Phrasing ON_THE_EDGE = Phrasing.of("楼顶|天台|桥上|江边|河边|水库|遗书|\\b(?:roof|bridge)\\b");

    private SafeNow() {}

    /** Whether an injury at work is told of that a doctor has seen to, and nothing that goes on. */
    public static boolean wasTreated(String words) {
        String text = Utterance.of(words).words();
        return AT_WORK.isIn(text)
                && HURT.isIn(text)
                && TREATED.isIn(text)
                && !NOT_YET.isIn(text)
                && !EXPECTING.isIn(text)
                && !ON_THE_EDGE.isIn(text);
    }

    /** Whether words tell that the police know, and of nothing that goes on. */
    public static boolean policeKnow(String words) {
        String text = Utterance.of(words).words();
        return REPORTED.isIn(text) && !NOT_YET.isIn(text);
    }

    /** What she asks then, without what tells that it is over. */
    public static String question(String words) {
        if (!asksOn(words)) {
            return words;
        }
        String text = Utterance.of(words).words();
        Matcher over = OVER.matcher(text);
        int end = 0;
        while (over.find()) {
            end = over.end();
        }
        Matcher pause = PAUSE.matcher(text);
        String rest = pause.find(end) ? text.substring(pause.end()) : text;
        return AskingWords.ask(rest) || rest.endsWith("?")
                ? LEADS_ON.matcher(rest).replaceFirst("").strip()
                : words;
    }

    /** Whether words tell so, and go on to ask something else. */
    public static boolean asksOn(String words) {
        String text = Utterance.of(words).words();
        if (!OVER.isIn(text) || NOT_YET.isIn(text)) {
            return false;
        }
        return PAUSE.splitAsStream(text).anyMatch(part -> !OVER.isIn(part) && AskingWords.ask(part.strip()));
    }
}
