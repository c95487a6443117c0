package org.niangjia.understanding.passage;

import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Asks of the leave for a birth that is told of, by words that point back to it: how long it was, or whether what was given was right (那会儿是几天,
 * 当年是不是给少了). What is heard of today's law beside it is no answer to that.
 */
final class LeaveOfThen {

    private static final String BACK_THEN = "(?:那会儿?|那时候?|那[一个]?年|那阵子?|当时|当年|彼时)";

    /** What is told of today or of another birth ends what points back. */
    private static final String STILL_OF_THEN = "(?:(?!现在|如今|目前|今年|这次|这胎|这回|二[胎孩]|三[胎孩])[^。?？!！])";

    private static final Phrasing LEAVE = Phrasing.of(
            "假|歇|休|\\bleave\\b|\\b(?:days?|weeks?) off\\b|\\b(?:gave|got|given|allowed|had|took|let)\\b[^.?!]{0,30}\\b(?:days?|weeks?)\\b");

    private static final String WRONG =
            "(?:坑|亏(?!得|了你)|糊弄|蒙|骗|少给|少批|少放|少休|少歇|给少|批少|放少|休少|歇少|违法|违规|合法|合规|够|足|占理|欠(?:我|他|她|俺))";

    private static final Phrasing ASKED = Phrasing.of(
            "(?<!从|到)" + BACK_THEN + "的?(?:"
                    + "(?:(?!现在|如今|目前|今年|公司|单位|厂|[^规]说)[^，。,.?？!！]){0,8}?(?:多少[天日]|几[天日])(?!前|后|才|就)"
                    + "|" + STILL_OF_THEN + "{0,24}?(?:(?:是不是|是否|算不算|有没有|该不该)[^，。,.?？!！]{0,6}?" + WRONG
                    + "|" + WRONG
                    + "[^，。,.?？!！]{0,4}?(?:吗|么|没有?$|没有?(?=[，。,.?？])|不$|不(?=[，。,.?？])|[?？])|够不够|对不对|合不合|对[吗么]|够[吗么]))"
                    + "|\\b(?:was|were|did)\\b[^.?!]{0,60}\\b(?:cheat\\w*|short[- ]?chang\\w*|right|legal|lawful|enough|too (?:few|short|little)|correct|fair)\\b[^.?!]{0,30}\\?");

    private LeaveOfThen() {}

    /**
     * What stands after the words that ask so; nothing if none do.
     *
     * @param asking the question
     * @param told the words that tell of the birth, and with them or with the question of a leave
     */
    static Optional<String> afterAskingOfIt(String asking, String told) {
        if (!LEAVE.isIn(asking) && !LEAVE.isIn(told)) {
            return Optional.empty();
        }
        Matcher asked = ASKED.matcher(asking);
        return asked.find() ? Optional.of(asking.substring(asked.end())) : Optional.empty();
    }
}
