package org.niangjia.understanding;

import java.util.Optional;
import java.util.regex.Pattern;
import org.niangjia.question.Utterance;

/**
 * Words that ask of somebody who is neither the writer nor her husband: 我嫂子在广州, 闺蜜干了三年呢, my cousin had twins. Who only says or does
 * something to the writer is not asked about. Safe for use by several threads.
 */
public final class OtherPeople {

    private static final String KIN =
            "[大小二三]?姐姐?|[大小二三]?妹[妹子]?|[表堂][姐妹哥弟][姐妹哥弟]?|[大小二三]?[哥弟][哥弟]?|弟媳妇?|弟妹|嫂子?|儿媳妇?|[大小]姑子"
                    + "|[大小二三]?(?:[姑姨舅]妈?|婶[子婶]?|舅母|姨妈|伯母)|外?甥女|侄女|妈妈?|母亲|爸爸?|父亲";

    private static final String ACQUAINTED = "嫂子|弟媳妇?|弟妹|儿媳妇?|表[姐妹]|堂[姐妹]|闺蜜|同事|工友|同学|朋友|邻居|老乡|室友|舍友|小姐妹|徒弟";

    /** Says or does something to the writer, and is not asked about. */
    private static final String NOT_ASKED_ABOUT =
            "(?![^,，。]{0,6}(?:说|讲|告诉|觉得|认为|问我|叫我|让我|劝|帮|给我|替我|骂|欺负|威胁|举报|告我|打我|看不惯|把我|跟我|和我|对我)|[们都]+[说讲]|的(?:意思|说法|话))";

    private static final Pattern SOMEBODY = Pattern.compile(
            "(?:^|[,，。;；!！ ]|那么?|要是|如果|换成?(?:是|了)?|像|还有|和)(?:[跟和与][我俺咱][^,，。]{1,8}的)?(?<who>(?:[我俺咱]们?(?:家|厂里?|单位)?的?)(?:"
                    + KIN + "|" + ACQUAINTED + ")|" + ACQUAINTED + ")" + NOT_ASKED_ABOUT
                    + "|\\bmy (?:(?:younger|older|elder|big|little|best|good) )?(?<whom>(?:sister|brother)(?:-in-law)?|daughter-in-law|cousin|friend|colleague|co-?worker|workmate|aunt|uncle|niece|neighbou?r|roommate|classmate|mother|mum|mom|father|dad)\\b"
                    + "(?! (?:says?|said|tells?|told|thinks?|thought|asked|heard|wants me|helped|helps)\\b)");

    private OtherPeople() {}

    /** Whom the words ask of. */
    public static Optional<String> askedOf(String words) {
        var somebody = SOMEBODY.matcher(Utterance.of(words).words());
        return somebody.find()
                ? Optional.of(somebody.group("who") == null ? somebody.group("whom") : somebody.group("who"))
                : Optional.empty();
    }

    /** Whether the words ask of somebody else than those before did: what was told of her holds no longer. */
    public static boolean areAskedOfInstead(String words, String before) {
        Optional<String> now = askedOf(words);
        Optional<String> then = askedOf(before);
        return now.isPresent() ? !now.equals(then) : then.isPresent() && ParentWords.ofTheWriter(words);
    }
}
