package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/** Who was hurt at work and tells that nobody insured her asks of the injury, whatever insurance the words sound like. */
final class InjuredUninsured {

    private static final Phrasing INJURY = Phrasing.of(
            "工伤|伤残|受(?:了)?伤|(?:砸|轧|压|夹|烫|烧|摔|割|碾)(?:伤|断|坏|到|了|着)|鉴定|\\b(?:work(?:place)?[- ]injur\\w+|injur\\w+|disab\\w+|accident|hurt at work)\\b");

    private static final Phrasing OF_A_BIRTH = Phrasing.of(
            "生育|产假|怀孕|生(?:孩子|娃|产|完|老|育)|津贴(?!和伤残)|流产|[一二三头]胎|\\b(?:maternity|birth|pregnan\\w*|baby|miscarr\\w*)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            Set.of("maternity_allowance.not_insured", "medical_expenses.not_insured"),
            List.of(INJURY),
            List.of(OF_A_BIRTH),
            "other_labour.work_injury_uninsured");

    private InjuredUninsured() {}
}
