package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/** Who has claimed the allowance and asks how long the office may take asks of the claim, and not how much it is. Thread-safe. */
final class AllowanceAwaited {

    private static final Phrasing CLAIMED = Phrasing.of(
            "津贴[^。;；?？]{0,16}(?:申请|申报|材料|交|递|报)(?:上去|了|过|完|好)|(?:申请|申报|材料|交|递|报)(?:上去|了|过|完|好)[^。;；?？]{0,16}津贴"
                    + "|\\b(?:claimed|applied|submitted|handed in|filed|sent (?:in|off)|put in)\\b[^.?!;]{0,40}\\ballowance\\b|\\ballowance\\b[^.?!;]{0,40}\\b(?:claimed|applied|submitted|handed in|filed|sent in|put in)\\b");

    private static final Phrasing HOW_LONG = Phrasing.of(
            "几个工作日|多少个?工作日|多久(?:能|才|会|可以|到|办|审)|几天(?:能|才|会|可以|到|办|审)|什么时候(?:能|才|会|到|下)|\\b(?:how (?:long|many (?:working |business )?days)|by when|deadline)\\b");

    private static final Phrasing OF_ANOTHER_TIME =
            Phrasing.of("产假|休几天|仲裁|\\b(?:leave|arbitrat\\w+|entitled|paid for)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            Set.of("maternity_allowance.amount", "maternity_allowance.wage_and_allowance"),
            List.of(CLAIMED, HOW_LONG),
            List.of(OF_ANOTHER_TIME),
            "maternity_allowance.how_to_apply");

    private AllowanceAwaited() {}
}
