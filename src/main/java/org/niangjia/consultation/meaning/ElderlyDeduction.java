package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/** 和弟弟怎么分赡养老人的扣除: what is deducted for old parents stands beside how deductions are used, and is none for children. */
final class ElderlyDeduction {

    static final String HOW = "childcare_subsidy_tax.tax_how";

    private static final Phrasing ELDERLY = Phrasing.of(
            "赡养(?:老人|父母|费?扣)|(?:养|赡养)(?:着|活|的)?(?:咱|我)?(?:老)?(?:[娘爹妈爸]|爸妈|父母|母亲|父亲|老人|两个老的)[^。;；]{0,20}(?:每|一个?)(?:月|年)[^。;；]{0,8}扣|(?:爸|妈|爹|娘|父母|老人|公婆|岳父|岳母)[^。;；]{0,14}(?:6\\d|[七八789]\\d|六十|七十|八十)(?:多)?岁?[^。;；]{0,24}(?:能|可以|一个?月|每月|一年|最多)[^。;；]{0,4}扣|\\b(?:parents?|mother|father|dad|mum|mom)\\b[^.;?]{0,20}\\b(?:over|past|above) (?:60|sixty)\\b|养老人的?(?:扣|那项|那个)|\\bsupport(?:ing)? (?:the |my |our |him|her|old |elderly |aged )*(?:elderly|old|parents?|mother|father|dad|mum|mom|him|her)\\b");

    private static final Phrasing TAX = Phrasing.of(
            "税|专项|扣除|抵扣|汇算|养老人的?扣|赡养费?扣|(?:能|可以|最多|每月|一个?月|一年)[^。;；]{0,4}扣(?!工资|钱|款|我|了)|\\btax\\w*\\b|\\bdeductions?\\b");

    /** Whether parents must be supported at all is a matter of families. */
    private static final Phrasing OF_A_CHILD_OR_A_WAGE = Phrasing.of(
            "请假|陪护|住院|扣[^，。,.;；]{0,4}(?:工资|钱|薪|款)|婴幼儿|子女教育|照护|[俩两]个?孩|娃|宝宝|工资被扣|迟到|早退|罚|旷工|赡养费(?!扣)|\\b(?:baby|babies|toddler|kids?|infant|school)\\b");

    static final AnotherQuestion QUESTION =
            new AnotherQuestion(Set.of(), List.of(ELDERLY, TAX), List.of(OF_A_CHILD_OR_A_WAGE), HOW);

    private ElderlyDeduction() {}
}
