package org.niangjia.understanding.fact.birth;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;

/** Whether she is the only child of a parent of sixty or more, or with how many others she supports him, where a tax is spoken of. */
public final class OldParentsFacts implements FactReader {

    private static final Phrasing TAX = Phrasing.of("税|扣除|汇算|抵扣|(?<!克|罚|倒)扣(?!工资|钱|款)|\\btax|\\bdeduct");

    private static final Phrasing ONLY_CHILD = Phrasing.of(
            "(?<!不是|不算|非)独生(?>子女|女|子|闺女)(?!不是我|的?是[他她])|(?<!不是)独(?:女|子)(?![孤])|家里就我一个(?:孩子|女儿|闺女)?|\\b(?<!not an |n't an )only (?:child|daughter)\\b");

    private static final Phrasing OLD = Phrasing.of(
            "赡养|养老人|养(?:着|活|的)?(?:咱|我)?(?:老)?(?:[娘爹妈爸]|爸妈|父母|母亲|父亲)|(?:爸妈|父母|老人|爸爸?|爹|娘|妈妈?|老爹|老娘|父亲|母亲)[^。;；]{0,8}(?:满|过|都|快)*(?:6\\d|[七八九789]\\d|六十|七十|八十)"
                    + "|\\b(?:parents?|mother|father|dad|mum|mom)\\b[^.;]{0,24}\\b(?:[6-9]\\d|sixt\\w+|sevent\\w+|over 60|past 60)\\b|\\bsupporting (?:the )?(?:elderly|old|my (?:old |elderly )?(?:parents?|mother|father|dad|mum|mom))\\b");

    private static final String SIBLINGS = "(?:兄弟姐妹|兄弟姊妹|姊妹|姐妹|兄弟|兄妹|姐弟|弟兄|姊妹们)";

    /** Of whom they are the children: 我子女两个 tells of her own. */
    private static final String OF_THE_OLD = "(?:爸妈|父母|老人|老两口|爹妈|爹娘|二老)[^。.;；我俺]{0,8}(?:子女|儿女)";

    private static final String AT_HOME = "(?<![我俺])家里(?:一共|总共|共|有|就|是)*";

    private static final String SEVERAL = "(?<number>俩|仨|[两二三四五六七八2-8])(?:个(?:人|孩子)?|口)?";

    /** 姊妹俩, 兄弟姐妹一共四个, 我们姐妹仨: with herself. */
    private static final Phrasing ALL_OF_THEM = Phrasing.of(
            "(?:" + SIBLINGS + "|" + OF_THE_OLD + ")(?:一共|总共|共|有|就|我们|是|们)*" + SEVERAL + "(?!月|年|岁|千|百|\\d)"
                    + "|" + AT_HOME + "(?<number5>[两二三四五六七八2-8])个(?:子女|儿女)"
                    + "|(?:家里|我们家?|我家)(?:一共|总共|共|有|就|是)*" + "(?<number2>[两二三四五六七八2-8])(?:个)?" + SIBLINGS
                    + "|\\b(?<number3>two|three|four|five|six|[2-6]) of us (?:siblings|sisters|brothers|share|split)\\b|\\bwe are (?<number4>two|three|four|five|six|[2-6]) (?:siblings|sisters|brothers|children)\\b");

    /** 我有个弟弟: at least one more, how many is not said. */
    private static final Phrasing SOME = Phrasing.of(
            "(?:不是|不算|非)独生|(?:弟弟?|妹妹?|哥哥?|姐姐?)(?:条件|工资|说|他|她|也|和我|跟我|扣|一起|那边|多|少|全|要|不|报|填)|(?:我|还)有(?:个|一个|俩|两个)?(?:弟|妹|哥|姐)|(?:和|跟|与)(?:我)?(?:弟弟?|妹妹?|哥哥?|姐姐?|兄弟|姐妹)"
                    + "|\\b(?:my|a|one|with my|with a) (?:younger |older |elder )?(?:brother|sister|sibling)s?\\b|\\b(?:not an|n't an) only (?:child|daughter)\\b");

    private static final Map<String, Integer> NUMBERS = Map.of("俩", 2, "仨", 3, "两", 2);

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.says(TAX) || !passage.says(OLD)) {
            return known;
        }
        Optional<Integer> supporters =
                Passage.agreed(ALL_OF_THEM.matcher(passage.text()).results().flatMap(found -> number(found).stream()));
        boolean onlyChild = passage.says(ONLY_CHILD);
        boolean others = supporters.isPresent() || passage.says(SOME);
        return known.withIf(Fact.SUPPORTERS, supporters.filter(n -> !onlyChild))
                .withIf(Fact.ONLY_CHILD_OF_THE_OLD, onlyChild == others ? Optional.empty() : Optional.of(onlyChild));
    }

    private static Optional<Integer> number(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            String said = found.group(group);
            if (said != null) {
                return Optional.ofNullable(NUMBERS.get(said))
                        .or(() -> Numbers.value(said).map(BigDecimal::intValue));
            }
        }
        return Optional.empty();
    }
}
