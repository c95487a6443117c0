package org.niangjia.understanding.fact.wage;

import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;

/** Whether the clause of an amount speaks of a wage: 我原来5200 and a bare 5200 may be one, 我的工号是5566 is none. */
public final class WordsOfAWage {

    private static final Phrasing WORD =
            Phrasing.of("资|薪|钱|收入|流水|进账|人工|[挣赚拿发开领给付入]|[应所]得|税前|[均月平]|基数|[合共加]|试用|转正|底|自己|本人|到手|到账|签|降");

    /** What stands in the clause of the amount, before it and behind it. */
    private static final Phrasing BEFORE = Phrasing.of("[^，。,.;；:：、]*$");

    private static final Phrasing AFTER = Phrasing.of("^[^，。,.;；:：、]*");

    private static final Phrasing HAN = Phrasing.of("\\p{IsHan}");

    /** 我, 我原来, 她产前: so few words name nothing else. */
    private static final int FEW = 3;

    private WordsOfAWage() {}

    /** Whether there are words in Chinese beside the amount, and none of them speaks of a wage. */
    public static boolean areMissing(Mention<?> amount) {
        String clause = found(BEFORE, amount.before()) + ' ' + found(AFTER, amount.after());
        return HAN.matcher(clause).results().count() > FEW && !WORD.isIn(clause);
    }

    private static String found(Phrasing pattern, String words) {
        Matcher clause = pattern.matcher(words);
        return clause.find() ? clause.group() : "";
    }
}
