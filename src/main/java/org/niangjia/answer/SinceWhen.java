package org.niangjia.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.niangjia.entitlement.Entitled;
import org.niangjia.entitlement.Step;
import org.niangjia.knowledge.Citation;

/**
 * Since when what the answer says holds, for who asks for that: 这假啥时候才有的, since when is this the rule. Each figure that was counted with from its first
 * day, else the day on which the text that is cited first came into force. From when a leave runs is another question.
 */
final class SinceWhen {

    private static final String WHEN = "(?:什么时候|啥时候?|哪(?:一)?[天年月]|何时|几时|几几年|几月几?[号日]?|几[号日]|多会儿)";
    private static final String BEGAN = "(?:有的|有了|出的|出来|定的|立的|施行|实施|实行|生效|执行|出台|规定的|算数|加的|涨的|提的|改的)";
    private static final String RULE = "(?:规定|政策|条例|新规|办法|新法|标准|规矩|说法|文件|这个?假|[育陪婚年护][^，。,.]{0,2}假|补贴|扣除)";

    private static final Pattern ASKED = Pattern.compile(
            RULE + "[^，。,.?？]{0,8}" + WHEN + "(?:起|开始|就|才|正式|国家|省里|我们)*" + BEGAN
                    + "|(?:新规定?|新政策|新办法|新法|新标准|这(?:个|条|项|些|种)?新?(?:规定|政策|办法|标准|规矩)|有(?:个|了)?新?(?:规定|政策|文件))(?:(?!产假|工龄|试用|合同|医疗期|孩子|宝宝|年龄)[^。?？]){0,16}从"
                    + WHEN + "(?:起|开始|算)"
                    + "|(?:从|打|自)?" + WHEN
                    + "(?:起|开始|才|就)*(?:有|出|定|实行|施行|执行)(?:了|的|出)*(?:这个?|这条|这项|这种|育儿|陪产|护理|新)(?:假|规定|政策|新规|规矩|规)"
                    + "|(?:从|打|自)?" + WHEN
                    + "(?:起|开始|才|就|变|成|了|算|是|作为|列为|写进)*(?:(?:硬性?|强制性?|法定|法律|正式|明文)的?(?:规定|要求|义务)|(?:[^，。,.?？我孩娃]{0,6}(?:强制|必须))(?:要|得)?(?:给|交|缴|上|买|有|参))"
                    + "|(?:提高|[涨调改升降加])(?:到|成|为|的)?[^，。,.?？]{0,8}?从" + WHEN + "(?:起|开始|的|算)"
                    + "|\\bsince when (?:has|have|is|are|does|do|did) (?:this|that|the|there|it|such|these|employers?|companies|they)\\b"
                    + "|\\bwhen did (?:this|that|the|these|such|a|childcare|parental|paternity)(?: [a-z]+){0,4}? (?:start|begin|come in|come into|take effect|become law|exist)"
                    + "|\\bwhen (?:was|were) (?:this|that|the|these)(?: [a-z]+){0,4}? (?:introduced|raised|brought in|adopted|put in force)\\b"
                    + "|\\bfrom (?:which|what) (?:date|day) (?:is|does|did|has|are|do) (?:this|that|the|these)(?: new)?(?: [a-z]+){0,3}? (?:rules?|law|policy|regulation|requirement|provisions?)\\b");

    private static final int AT_MOST = 4;

    private SinceWhen() {}

    static boolean isAskedIn(String words) {
        return ASKED.matcher(words).find();
    }

    /** The days, in a paragraph; empty if none is known. */
    static String said(Optional<Entitled.Counted> counted, List<Citation> cited, LocalDate on, Wording wording) {
        String figures = counted.map(told -> ofFigures(told, wording)).orElse("");
        return figures.isEmpty() ? ofTheText(cited, on, wording) : figures;
    }

    private static String ofFigures(Entitled.Counted counted, Wording wording) {
        return counted.steps().stream()
                .filter(Step::certain)
                .filter(step ->
                        step.value().citations().get(0).source().inForceFrom().isPresent())
                .map(step -> wording.text(
                        "since.figure",
                        wording.of(step.parameter().description()),
                        wording.day(step.since()),
                        wording.citation(step.value().citations().get(0))))
                .distinct()
                .limit(AT_MOST)
                .collect(Collectors.joining());
    }

    private static String ofTheText(List<Citation> cited, LocalDate on, Wording wording) {
        return cited.stream()
                .findFirst()
                .flatMap(first -> first.source()
                        .inForceFrom()
                        .filter(day -> !day.isAfter(on))
                        .map(day -> wording.text("since.text", wording.title(first.source()), wording.day(day))))
                .orElse("");
    }
}
