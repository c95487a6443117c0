package org.niangjia.consultation.followup;

import org.niangjia.question.Utterance;
import org.niangjia.question.WholeWords;
import org.niangjia.question.phrasing.Phrasing;

/** Wants what was answered to be counted for her: 给我算算到底多出来多少钱, can you work that out for me. Thread-safe. */
final class SumAsked {

    private static final Phrasing WANTS_THE_SUM = Phrasing.of(
            "(?>那|好|行|你|您|请|麻烦|能不能|能|可以|可不可以|帮|给|替|跟|我|俺|咱|她|再|来|就|先|快|,|，)*(?:算|合计|估|核算|计算|捋)(?:算|一?下|一算|出来|合计|个数|个总数|个账|笔账|清楚|明白|看看?|看)+(?>吧|呗|呀|啊|吗|行吗|好吗|可以吗|,|，| )*"
                    + "(?>到底|究竟|一共|总共|拢共|合计|大概|大约|具体|最后|我|俺|能|可以|该|应该|得|要|会|多|出来|拿|领|赔|补|给|发|退|是|有|到手|下来|折|值|差|少给|欠|公司|单位|他们|老板|厂里?|这|那|笔|份|些|个|几个月|[一二两三四五六七八九十\\d]+个?[月天年]|钱|下|,|，|的)*(?:(?:多少|几)(?:个)?(?:钱|块|天|月|小时)?|(?:总|具体)?数(?:目|额)?)?(?:吧|呗|呀|啊|呢)?"
                    + "|(?>那|所以|这样|这么|算下来|加起来|合起来|合计|一共|总共|拢共|到底|大概|最后|全部|都|我|俺|能|可以|该|得|,|，)+(?>拿|领|赔|补|给|到手|是|有|合|折|下来)*(?:多少(?:钱|天|块)?|几个?(?:钱|天|月)|啥数|什么数|个啥数)(?:啊|呀|呢)?"
                    + "|(?:ok(?:ay)? |so |and |then |please |(?:can|could|would) you |just )*(?:(?:work|figure|add|total|count|tot) (?:it|that|this|them|all of it)(?: (?:all|out|up))*|(?:calculate|compute|count|do the (?:maths?|sums?|numbers?)|run the numbers)(?: (?:it|that|this|for that))?|tell me the (?:total|sum|number|figure|amount))(?: (?:for me|please|then|exactly|in (?:total|all|yuan|money)))*(?:,? (?:how much|what) (?:is (?:it|that)|do i get|would (?:it|that) be|does (?:it|that) come to|am i owed|in all))?"
                    + "|(?:ok(?:ay)? |so |and |then )*(?:how much (?:is (?:it|that)|does (?:it|that) (?:come|add up) to|would (?:it|that) be|in all|altogether)|what (?:does|would|will) (?:it|that|this|all that) (?:come to|add up to|amount to|total|make)|what(?:'s| is) the (?:total|sum|amount|figure))(?: (?:in (?:total|all|my case|yuan)|altogether|for me|then|exactly|now))*");

    private SumAsked() {}

    /** Whether the words want that and name nothing else. */
    static boolean in(String words) {
        return WholeWords.are(WANTS_THE_SUM, Utterance.of(words).words().replaceAll("[?？。.!！]+$", ""));
    }
}
