package org.niangjia.understanding.fact.employment;

import java.util.Optional;
import java.util.regex.Pattern;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/** Whether a contract was offered to her again on the same terms or better ones, and it was she who did not go on: 原工资续三年，是我不想签. */
public final class RenewalFacts implements FactReader {

    private static final Pattern RENEWAL = Pattern.compile("续|再签|重签|新合同|\\brenew\\w*|\\bnew contract\\b|\\bextend\\w*");

    private static final Pattern SAME_OR_BETTER = Pattern.compile(
            "(?:原|同样|一样|相同|老|不低于)(?:来)?的?(?:工资|待遇|条件|岗位?|薪水?|标准|合同)|(?:工资|待遇|条件|岗位)(?:都|全|也|啥的|一点儿?|什么的)*(?:不变|没变|没降|没动|照旧|一样|还是原来)|(?:照|按)(?:原样|原来|老样子|旧)|(?:还|都)?(?:给)?(?:我|俺)?(?:涨|提|加)(?:了)?(?:点|一?些)?(?:薪|工资|[\\d一二三四五六七八九]+)"
                    + "|\\b(?:same|equal|better|higher|unchanged) (?:pay|terms?|wages?|conditions|salary|post|job)\\b|\\b(?:on|with) the same\\b");

    private static final String NOT = "(?:不想|不愿意?|不肯|没(?!有?法)|不打算|拒绝|不乐意|不)";

    private static final Pattern REFUSED_BY_HER = Pattern.compile(
            "(?:我|俺|她|员工|职工|本人|自己|人家)(?:自己|自个儿?|本人|就是|就|又|都|也|却|反而|偏|说|个人|主动)*" + NOT
                    + "(?:再|想|接着|跟[^，。]{0,3}|继续)*(?:续|签|干|做|留)(?!到|满)|(?:我|俺|她|员工)(?:给)?(?:回绝|拒绝|推|拒)(?:了|掉)"
                    + "|\\b(?:i|she|the (?:worker|employee)) (?:turned (?:it|them|that|the offer) down|refused|declined|said no|(?:did not|didn't|do not|don't|would not|wouldn't|will not|won't) (?:want|sign|renew|accept|take|wish))");

    /** Less was offered, or something else, or she had a right to more: then it is as if nothing had been. */
    private static final Pattern WORSE = Pattern.compile(
            "(?:工资|薪|待遇|底薪|绩效|岗位工资)[^，。,.;；]{0,8}(?<!没|不|未)(?:降|减|砍|压低|调低|少)|(?<!没|不|未)(?:降|减|砍|压)(?:了|到|我|我的)?(?:工资|薪|待遇|底薪)|低于(?:原|现)|比原来(?:少|低|差)|(?<!没|不|未)(?:调(?:岗|到|去|往|动|离|我|俺)|换(?:岗|到|成|个?(?:岗|地方|工作|店|厂|车间))|搬(?:到|去|走))|(?:另外?一?个?|别的)(?:区|市|县|厂|店|岗|部门|车间|地方|城市)|更远|改成|派遣|劳务|(?:签|续)(?:个|成|的)?(?:短|临时)|无固定|没有?到期日"
                    + "|\\b(?:lower|less|cut|reduc\\w*|worse|(?:different|another) (?:post|job|place|city|town|district|plant|shop|department)|moved? (?:me )?to|transfer\\w*|open-?ended|farther|further away)\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        boolean refused = passage.says(RENEWAL)
                && passage.says(SAME_OR_BETTER)
                && passage.says(REFUSED_BY_HER)
                && !passage.says(WORSE);
        return known.withIf(Fact.RENEWAL_REFUSED, refused ? Optional.of(true) : Optional.empty());
    }
}
