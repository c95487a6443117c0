package org.niangjia.understanding.fact.employment;

import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/** The first day back at work after a dismissal that was undone: 11月1号恢复上班, reinstated on. */
public final class ReinstatementFacts implements FactReader {

    private static final Phrasing AFTER = Phrasing.of(
            "[^，。,.;；\\d]{0,6}?(?:回岗|复岗|复职|恢复(?:上班|工作|履行|劳动合同|岗位|原岗)|回(?:去|来|厂|公司|单位|到?原?岗位?)*(?:上|复)(?:了|的)?(?:班|工|岗)|重新(?:回去|回来|去|来|回)*(?:上(?:了|的)?(?:班|工|岗)|报到|到岗|干活)|复工)");

    private static final Phrasing BEFORE = Phrasing.of(
            "(?:回岗|复岗|复职|恢复(?:上班|工作|履行)|回去上班)(?:的)?(?:日期|时间|日子|那天)?(?:是|在|：|:)*$"
                    + "|\\b(?:reinstated|back at work|returned to work|went back(?: to work)?|back (?:on|in) (?:the|my) job|start(?:ed)? again|(?:i|we|she) (?:will |am to |can |go |was to )?(?:return(?:ed)?|go back|be back|came back|come back)(?: to work| to my job)?)(?: \\w+){0,2}? (?:on )?(?:the )?$");

    /** I came back from maternity leave on 3 March. */
    private static final Phrasing FROM_A_LEAVE =
            Phrasing.of("\\bfrom (?:my |the )?(?:\\w+ )?(?:leave|holiday|sick)\\b[^.;?]{0,12}$");

    private static final Phrasing DISMISSED = Phrasing.of(
            "辞退|开除|解除|解雇|违法|仲裁|判|赶走|裁|\\b(?:dismiss\\w*|fired|sacked|reinstat\\w*|arbitrat\\w*|terminat\\w*)\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        return passage.says(DISMISSED)
                ? known.withIf(
                        Fact.REINSTATED_ON,
                        Passage.agreed(passage.days().stream()
                                .filter(day -> (day.isFollowedBy(AFTER) || day.comesAfter(BEFORE))
                                        && !day.comesAfter(FROM_A_LEAVE))
                                .map(day -> day.value().nearest())))
                : known;
    }
}
