package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Who worked without a written contract and asks for the double asks of the multiple wage for that, however much it sounds like wages that were not
 * paid. Wages that are owed besides, and the double for days off, are left as they are. Thread-safe.
 */
final class DoubleWageAsked {

    static final String NO_WRITTEN_CONTRACT = "other_labour.no_written_contract";

    private static final Set<String> OF_OTHER_MONEY = Set.of(
            "other_labour.unpaid_wages",
            "other_labour.final_wages",
            "other_labour.wage_deductions",
            "other_labour.severance",
            "other_labour.contract_expiry",
            "other_labour.resign",
            "other_labour.overtime_pay");

    private static final Phrasing WITHOUT_CONTRACT = Phrasing.of(
            "(?:没有?|未|不)(?:给|跟|和|同|与)?(?:我|俺|咱)?(?:们)?(?:再|接着)?续(?:签|上|订|约)?|(?:没有?|未|不)(?:给|跟|和|同|与|曾)?(?:我|俺|咱)?(?:们)?(?:补)?签(?:过|订|上|下)?(?:书面|劳动|用工|一份|正式|任何|的)*(?:合同|协议)|(?<!社保|保险|工资条)(?:没有?|无)(?:书面|劳动|用工|正式)*合同|合同(?:一直|也|都|从来|始终|压根|到现在|到走)*(?:没有?|未)(?:给|跟|和)?(?:我|俺|咱)?(?:们)?(?:签|订)|合同的?(?:影子?儿?|面儿?|边儿?|毛|样子?|长啥样|纸片?|一?[个张份]字?)*(?:也|都|压根|到现在|一直|我|俺|还|根本)*(?:没有?|未)(?:见|看|瞧|拿|摸|碰|瞅|捞)"
                    + "|\\b(?:no|without(?: a| any)?|never (?:signed|had|got|gave me)(?: a| any)?|not sign(?:ed)?(?: a| any)?|n't (?:sign|signed|give me|have)(?: a| any)?) (?:written |labou?r |employment |work )*contract\\b");

    private static final Phrasing DOUBLE = Phrasing.of(
            "(?:双|两|二|2)倍(?!赔偿|补偿|经济)|(?:另外?|多出?来?|再给|再补|再赔)(?:的)?(?:那)?一(?:倍|份工资)|\\b(?:double|twice|2x|two times)\\b");

    /** Owed besides, they have an answer of their own; so has the double for a day off. */
    private static final Phrasing OTHER_MONEY = Phrasing.of(
            "拖欠|欠薪|欠着|欠了[^，。,.]{0,6}(?:没|不)[给发]|工资[^，。,.;；]{0,6}(?:没发|不发|没给|不给|没结|不结|扣)|押着?(?:我|一个月|半个月)|加班|周末|周六|周日|休息日|节假日|国庆|春节|(?:经济)?补偿金?|赔偿金|辞退|开除|解雇"
                    + "|\\b(?:unpaid|overtime|weekends?|saturdays?|sundays?|rest days?|holidays?|severance|fired|dismissed|sacked|withheld)\\b|\\b(?:did not|didn't|never|not) (?:been )?(?:pay|paid)\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            OF_OTHER_MONEY, List.of(WITHOUT_CONTRACT, DOUBLE), List.of(OTHER_MONEY), NO_WRITTEN_CONTRACT);

    private DoubleWageAsked() {}
}
