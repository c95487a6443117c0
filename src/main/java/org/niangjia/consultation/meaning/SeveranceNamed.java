package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/** Severance by its name: 协商解除，按法定经济补偿，本市月均工资8200 sounds like the allowance, which goes by an average too. Thread-safe. */
final class SeveranceNamed {

    private static final Set<String> SOUNDS_LIKE = Set.of(
            "maternity_allowance.amount", "maternity_allowance.wage_and_allowance", "maternity_allowance.top_up");

    private static final Phrasing SEVERANCE = Phrasing.of("经济补偿|补偿金|\\bseverance\\b");

    private static final Phrasing ENDS = Phrasing.of(
            "解除|辞退|裁|离职|散伙|终止|到期|\\b(?:laid off|layoff|terminat\\w*|dismiss\\w*|fired|let go|redundan\\w*)\\b");

    private static final Phrasing OF_A_BIRTH =
            Phrasing.of("生育|津贴|产假|怀孕|怀着|生(?:孩子|娃|完|二胎)|\\b(?:maternity|birth|pregnan\\w*|allowance|baby)\\b");

    static final AnotherQuestion QUESTION =
            new AnotherQuestion(SOUNDS_LIKE, List.of(SEVERANCE, ENDS), List.of(OF_A_BIRTH), "other_labour.severance");

    private SeveranceNamed() {}
}
