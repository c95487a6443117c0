package org.niangjia.understanding.fact.birth;

import java.util.Optional;
import java.util.regex.Pattern;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/** Whether she is the only child of a parent of sixty or more, where a tax is spoken of. */
public final class OldParentsFacts implements FactReader {

    private static final Pattern TAX = Pattern.compile("个税|扣除|报税|汇算|\\btax\\b|\\bdeduct");

    private static final Pattern ONLY_CHILD = Pattern.compile(
            "(?<!不是|不算|非)独生(?:子女|女|子|闺女)|(?<!不是)独(?:女|子)(?![孤])|家里就我一个(?:孩子|女儿|闺女)?|\\b(?<!not an )only (?:child|daughter)\\b");

    private static final Pattern OLD = Pattern.compile(
            "赡养老人|(?:爸妈|父母|老人|爸爸?|妈妈?|老爹|老娘|父亲|母亲)[^。;；]{0,8}(?:满|过|都|快)*(?:6\\d|[七八九789]\\d|六十|七十|八十)"
                    + "|\\b(?:parents?|mother|father)\\b[^.;]{0,24}\\b(?:[6-9]\\d|sixt\\w+|sevent\\w+|over 60|past 60)\\b|\\bsupporting (?:the )?(?:elderly|old|my parents?)\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        boolean told = passage.says(TAX) && passage.says(ONLY_CHILD) && passage.says(OLD);
        return told ? known.withIf(Fact.ONLY_CHILD_OF_THE_OLD, Optional.of(true)) : known;
    }
}
