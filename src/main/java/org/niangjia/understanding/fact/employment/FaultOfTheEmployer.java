package org.niangjia.understanding.fact.employment;

import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/** Whether she tells of a fault of her employer over which she may leave (公司拖欠工资我走的), where it is about leaving and what is due then. */
public final class FaultOfTheEmployer implements FactReader {

    private static final Phrasing FAULT = Phrasing.of(
            "(?<![没不未])(?:拖?欠薪|(?:拖欠|克扣|(?<!拖)欠着?)[^，,。；;]{0,8}(?:工资|工钱|薪))|工资[^，,。；;没不未]{0,4}(?:拖|欠)|(?:[没不未][^，,。；;]{0,4}(?:交|缴|上|买)|断缴)(?:过|纳|了)?(?:社会?保险?|五险|养老)|社保[^，,。；;]{0,4}[没不未][^，,。；;]{0,2}(?:交|缴|上)"
                    + "|\\b(?:unpaid wages|(?:did not|didn't|never|not) pa(?:y|id)(?: me| my| for| the| our)*(?: wages?| social insurance)?|owe[sd]? me"
                    + "|(?:late|behind|(?:weeks?|months?) late) (?:with|on|in paying) (?:the |my |our |their )?(?:\\w+ )?(?:wages?|salar(?:y|ies)|pay(?:ments?)?)|(?:wages?|salar(?:y|ies)|pay) (?:is|are|was|were|has been|have been|keeps? being|comes?)(?: always| again| still)? (?:\\w+ (?:weeks?|months?) )?(?:late|overdue|in arrears|held back|withheld)|pays? (?:me |us )?(?:late|weeks late|months late)|withh(?:eld|olds?|olding) (?:my |our )?(?:wages?|salary|pay)"
                    + "|(?:no|without(?: any)?) (?:social|pension) insurance)\\b");

    private static final Phrasing OF_LEAVING = Phrasing.of(
            "补偿|违约金|赔|辞职|离职|走的|走了|不干|解除|\\b(?:quit|left|leave|leaving|resign\\w*|severance|compensation)\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        return known.withIf(
                Fact.EMPLOYER_AT_FAULT,
                passage.says(FAULT) && passage.says(OF_LEAVING) ? Optional.of(true) : Optional.empty());
    }
}
