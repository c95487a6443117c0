package org.niangjia.understanding.fact.insurance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;

/** What a family's money after a death from work goes by: the wage of the one who died, and the income of the whole country. */
public final class DeathFacts implements FactReader {

    private static final Phrasing DEATH = Phrasing.of(
            "工亡|因工死亡|死亡|去世|身亡|遇难|过世|(?<!算|倒|闹|怀|活|班|工作|岗位|钱|孩子|胎|宝宝|宝|娃|胎心)没了(?!工作|活|钱|班|工资)|人走了|没救过来|没抢救过来|抢救无效|丧葬|抚恤|\\b(?:died|killed|death|dies|passed away|survivors?|funeral)\\b");

    private static final String WORDS_BETWEEN = "(?:平均|缴费|每个?月|一个月|大概|大约|差不多|是|有|才|只|就|能|都|也|税前|应发|按|为|前|的|：|:)*$";

    private static final Phrasing OF_WHO_DIED = Phrasing.of(
            "(?:生前|月?工资|月薪|薪水|缴费工资|基数|(?:他|丈夫|老公|爱人|对象|爸|父亲|儿子)[^，。,.;；\\d]{0,6}(?:挣|拿|开))" + WORDS_BETWEEN
                    + "|\\b(?:his|her|husband's|father's|son's|daughter's|the worker's)(?: [a-z]+){0,4} (?:wage|wages|pay|salary|income|base)(?: [a-z]+){0,3}(?: was| is| of|:)?(?: about)? $"
                    + "|\\b(?:he|she) (?:earned|made|was earning|was making|was paid|was on|averaged|had been earning)(?: about| around)? $");

    private static final Phrasing OF_ANOTHER = Phrasing.of(
            "(?:社平|(?<!缴费工资|月工资|生前工资|基数)平均(?!月?缴费)|人均|最低|当地|全市|全省|本市|可支配|(?:我|俺|自己)(?:的|现在|自己|一个月|每个?月|也|才|就)*(?:月?工资|月薪|挣|拿|开))[^，。,.;；\\d]{0,8}$"
                    + "|\\b(?:my|i|city|local|minimum|average(?! contribution))\\b[^,.;\\d]{0,24}$");

    /** 老公工亡了，我在超市上班工资3000: a clause that speaks of herself and of nobody who may have died. */
    private static final Phrasing OF_HERSELF = Phrasing.of(
            "(?:我|俺|自己|同事)(?![们家]?(?:老公|丈夫|爱人|对象|男人|爸|妈|爹|娘|父亲|母亲|哥|弟|姐|妹|儿子|女儿|公公|婆婆))[^，。,.;；\\d]{0,16}$");

    private static final Phrasing INCOME =
            Phrasing.of("可支配收入(?:去年|上一?年度?|标准|数|是|为|有|大概|：|:)*$|\\bdisposable income\\b[^.;\\d]{0,40}$");

    private static final BigDecimal LEAST_WAGE = BigDecimal.valueOf(500);

    @Override
    public Facts read(Passage passage, Facts known) {
        return passage.says(DEATH) && !NotFromWork.isSaid(passage)
                ? known.withIf(Fact.DECEASED_WAGE, amount(passage, DeathFacts::isWage))
                        .withIf(Fact.NATIONAL_INCOME, amount(passage, amount -> amount.comesAfter(INCOME)))
                : known;
    }

    private static Optional<BigDecimal> amount(Passage passage, Predicate<Mention<BigDecimal>> meant) {
        return Passage.agreed(passage.amounts().stream().filter(meant).map(Mention::value));
    }

    private static boolean isWage(Mention<BigDecimal> amount) {
        return amount.comesAfter(OF_WHO_DIED)
                && !amount.comesAfter(OF_ANOTHER)
                && !amount.comesAfter(OF_HERSELF)
                && amount.value().compareTo(LEAST_WAGE) >= 0;
    }
}
