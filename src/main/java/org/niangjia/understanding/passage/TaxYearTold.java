package org.niangjia.understanding.passage;

import java.time.LocalDate;
import org.niangjia.question.phrasing.Phrasing;

/** Whether a time that is told is the tax year of a deduction: what may be deducted is that of the year, whenever it is asked for. */
final class TaxYearTold {

    /** 22年一整年都没报照护: a year that is told as the whole of it. */
    private static final Phrasing ALL_OF_IT =
            Phrasing.of("(?:度|的)?(?:一整年|整整?一?年|全年|一全年|整个年度|十二个月|12个月|从头到尾)|,? ?(?:the )?(?:whole|entire|full) year\\b");

    private static final Phrasing DEDUCTED =
            Phrasing.of("照护|专项附加|专项扣除|(?:育儿|个税|所得税)[^。?？!！]{0,16}[扣减抵]|[扣减抵]除?[^。?？!！]{0,10}(?:个税|所得税)|\\bdeduct");

    /** 更正2022年度的汇算，照护一个月扣多少: a deduction is that of the tax year. */
    private static final Phrasing TAX_YEAR = Phrasing.of(
            "度?[^。?？!！]{0,40}?(?:照护|子女教育|专项附加|专项扣除|育儿扣|婴幼儿|[3三]周?岁(?:以[下内]|之?前)[^。?？!！]{0,8}?(?:扣除|抵扣|个税)|个税[^。?？!！，,]{0,6}?(?:扣|减|抵))"
                    + "[^。?？!！]{0,24}?(?:多少|几个?钱|几千|几百|标准|[吗么]|没有?(?=[，。,?？]|$))");

    /** 2022年那年孩子一岁，当时每月能扣多少: of a child, and of a time that is over. */
    private static final Phrasing DEDUCTED_THEN = Phrasing.of(
            "(?:那[一个]*年|那会儿?|那时候?|当年|当时|(?:度|年)?的?(?:个税|所得税|年度|个人)*的?汇算)[^。?？!！工薪]{0,24}?(?:孩子|娃|宝宝|小孩|老[大二三]|闺女|儿子)[^。?？!！工薪]{0,24}?(?:扣|抵|减)(?:除|税|掉)?(?:几|多少)"
                    + "|年?度?[^。?？!！工薪]{0,12}?(?:孩子|娃|宝宝|小孩|老[大二三]|闺女|儿子)[^。?？!！工薪]{0,24}?" + DayFinder.BACK_THEN
                    + "[^。?？!！工薪]{0,12}?(?:扣|抵|减)(?:除|税|掉)?(?:几|多少)");

    /** 2022年12月那个月该扣多少 */
    private static final Phrasing DEDUCTED_THAT_MONTH =
            Phrasing.of("份?那(?:一|个)*月[^，。,.?？!！]{0,8}?(?:该|能|可以)(?:扣|抵|减)(?:除|税|掉)?(?:几|多少)");

    /** 2022年的娃，个税能抵多少 tells when it was born. */
    private static final Phrasing A_CHILD_OF_THE_YEAR = Phrasing.of("的(?:孩子|小孩|宝宝|娃)(?!的)");

    /** 2022年，孩子一岁，汇算清缴的时候我一个人扣: she may tell of herself in another clause than that of the year. */
    private static final Phrasing HER_OWN_YEAR = Phrasing.of(
            "[^，。,.?？!！]{0,16}?我(?!们?[省市国])|[^。?？!！]{0,16}?(?:入职|出生|生的|生了|生孩子|生娃|辞退|离职|怀孕|怀上|结婚|领证|受伤|签了|签的|休的|休了|开始休|请的|被)"
                    + "|,? (?:i|my|she|we)\\b");

    private static final Phrasing OF_TAX = Phrasing.of("汇算|个税|所得税|报税|补报|申报|扣除|税务");
    private static final Phrasing TAX_YEAR_BEFORE =
            Phrasing.of("\\b(?:tax(?:es)?(?: year| return)?|return|for|in)(?: for| of| in)?(?: the year)? $");
    /** My 2022 tax return is of that year whoever's it is. */
    private static final Phrasing A_TAX_RETURN = Phrasing.of(
            " (?:(?:individual|personal|annual|income) )*(?:tax (?:return|filing|settlement|year)|return)\\b");

    private static final Phrasing FILED_FOR = Phrasing.of(
            "\\b(?:fil(?:e|ed|ing)|declar(?:e|ed|ing)|settl(?:e|ed|ing)|tax(?:es)?|return)(?: (?:my|our|the|his|her))?(?: (?:tax(?:es)?|return|tax return|income))? for(?: the)?(?: tax)?(?: year)? $");

    /** 补2022年的个税: of that year, whenever the child was born. */
    private static final Phrasing PUT_RIGHT = Phrasing.of("(?:补(?:报|扣|办|退|交|申报)?|更正|重报|修改)(?:了|一下)?$");

    private static final Phrasing ITS_TAX = Phrasing.of("度?的(?:个税|所得税|汇算|照护|扣除)");

    private static final Phrasing DEDUCTION = Phrasing.of("\\bdeduct");

    private TaxYearTold() {}

    static boolean is(Mention<Period> time, String text, LocalDate askedOn) {
        if (time.isFollowedBy(ALL_OF_IT)
                && DEDUCTED.isIn(text)
                && time.value().isLong()
                && time.value().until().isBefore(askedOn)) {
            return true;
        }
        if ((time.isFollowedBy(A_TAX_RETURN) || time.comesAfter(FILED_FOR))
                && DEDUCTION.isIn(text)
                && time.value().until().isBefore(askedOn)) {
            return true;
        }
        if (time.comesAfter(PUT_RIGHT)
                && time.isFollowedBy(ITS_TAX)
                && DEDUCTED.isIn(text)
                && time.value().until().isBefore(askedOn)) {
            return true;
        }
        if (time.isFollowedBy(DEDUCTED_THAT_MONTH) && time.value().until().isBefore(askedOn)) {
            return true;
        }
        if (time.isFollowedBy(DEDUCTED_THEN) && time.value().until().isBefore(askedOn)) {
            return true;
        }
        boolean ofTax = OF_TAX.isIn(text) && time.isFollowedBy(TAX_YEAR);
        boolean ofDeduction = DEDUCTION.isIn(text) && time.comesAfter(TAX_YEAR_BEFORE);
        return (ofTax || ofDeduction)
                && time.value().until().isBefore(askedOn)
                && !time.isFollowedBy(HER_OWN_YEAR)
                && !time.isFollowedBy(A_CHILD_OF_THE_YEAR)
                && !time.comesAfter(DayFinder.OF_A_PERSON);
    }
}
