package org.niangjia.understanding.fact;

import org.niangjia.question.phrasing.Phrasing;

/** Whether a value is all that words say: nothing stands around it but what says nothing by itself. */
final class BareValue {

    private static final String COUNTER = "(?:个月?|年|岁|周岁?|天|元|块钱?|小时|宝宝|孩子|娃|胞胎|胎|号|日|钱|整|左右|多|半|大"
            + "|babies|children|kids?|years?|months?|weeks?|days?|hours?|yuan|rmb|old)";
    private static final Phrasing FILLING = Phrasing.of(
            "(?:那么?|(?<!还是)税[前后](?!还是)|说好|谈好|讲好|开始|起|刚|查|平均|月均|人均|还|剩下?|没休完?|没用|一个月|每月|如果|要是|假如|假设|万一|换成?|改成?|不对|说错了?|错了|应该|其实|实际上?|是|的话|的|话|呢|我们?|他|她|孩子|宝宝|肚子里?|怀里|有|在|了|就|才|大概|现在|今年|吧|啊|哦|嗯|呀"
                    + "|每个?月|月薪|工资|刚才?|人家|说|摔|撞|砸|受伤|出事|小的|大的|退|按(?:老|原来的?)?规定|当时|那时候?|那会儿?|刚过|出头|(?:身份证|户口本|病历|合同|工资条)上?面?写?的?|(?:加上|算上|连|含)(?:奖金|提成|补贴|加班费)*|到手|干|做|工作|满|怀孕|怀|生|休|第|老|共|一共|也|都|只|and|but|so|what|how|if|about|it|is|was|it's|i|i'm|am|for|my|no|not|sorry|actually|the|a|an|of|then|say|make|that|before|after|there(?:'s| is| are)|in (?:there|here)|inside|having|carrying|expecting|of them|now|already|by now|today|in fact|really|exactly|full|tax(?:es)?|gross|net|per|each|every"
                    + "|" + COUNTER + "|[\\s,，。.!！?？、~:：'-])+");

    private BareValue() {}

    /** Whether nothing stands around the value but words that say nothing by themselves. */
    static boolean isAll(String text, int from, int to) {
        return isFilling(text.substring(0, from)) && isFilling(text.substring(to));
    }

    private static boolean isFilling(String words) {
        return words.isBlank() || FILLING.isAllOf(words);
    }
}
