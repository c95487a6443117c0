package org.niangjia.understanding.fact.employment;

import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/**
 * Whether a contract was offered to her again on the same terms or better ones, and it was she who did not go on: 单位按原工资续三年，是我不想签. It takes her
 * severance away, so whatever else is told of the offer leaves it open.
 */
public final class RenewalFacts implements FactReader {

    private static final String RENEWS = "(?:续|再签|重签|[接往]着签|继续签|往下签|还签|签新合同|签下一[份个])";

    /** What she earned before (我原来工资6000) is no offer. */
    private static final String SAME =
            "(?:(?:原|同样|一样|相同|老|不低于)(?:来|有)?的?(?:工资|待遇|条件|岗位?|薪水?|标准|合同)(?![^，。,.]{0,2}\\d)|(?:工资|待遇|条件|岗位)(?:都|全|也|啥的|一点儿?|什么的){0,40}(?:不变|没变|没降|没动|照旧|一样|还是原来)|(?:照|按)(?:原样|原来|老样子|旧))";

    private static final String MORE =
            "(?:(?:涨|提|加)(?:了)?(?:点|一?些)?(?:薪|工资|钱)|(?:涨|提|加)(?:了)?[\\d一二两三四五六七八九百千]{1,6}(?:块|元|百|千|%)|(?:(?:工资|月薪|薪水?|底薪|待遇)[^，。,.\\d]{0,6}|给(?:我|俺))(?:涨|提|加|升)[到至](?:了)?[\\d一二两三四五六七八九百千万]{2,6}(?!件|个|台|单|%|天))";

    private static final Phrasing OFFERED = Phrasing.of(
            RENEWS + "[^。;；]{0,14}(?:" + SAME + "|" + MORE + ")|(?:" + SAME + "|" + MORE + ")[^。;；]{0,12}" + RENEWS
                    + "|\\b(?:renew\\w*|new contract|extend\\w*|same contract)\\b[^.;]{0,50}\\b(?:(?:same|equal|better|higher|unchanged) (?:pay|terms?|wages?|conditions|salary|post|job)|(?:on|with) the same)\\b"
                    + "|\\b(?:same|equal|better|higher|unchanged) (?:pay|terms?|wages?|conditions|salary|post|job|contract)\\b[^.;]{0,50}\\b(?:renew\\w*|new contract|extend\\w*|again)\\b");

    private static final String NOT = "(?:不想|不愿意?|不肯|没(?!有?法)|不打算|拒绝|不乐意|不)";

    /** 通知我不续签, 和我不续: there it is not she who does not want to. */
    private static final Phrasing REFUSED_BY_HER = Phrasing.of(
            "(?<!通知|告诉|告知|和|跟|与|同|给|对|让|叫|把|要求|逼|不要|不用)(?:我|俺|她|员工|职工|本人|自己|人家)(?:自己|自个儿?|本人|就是|就|又|都|也|却|反而|偏|个人|主动|嫌[^，。,.;；\\d]{1,5}?){0,40}"
                    + NOT
                    + "(?:再|想|接着|跟[^，。]{0,3}|继续){0,40}(?:续|签|干|做|留)(?!到|满)|(?:我|俺|她|员工)(?:给)?(?:回绝|拒绝|推|拒)(?:了|掉)"
                    + "|\\b(?:i|she|the (?:worker|employee)) (?:turned (?:it|them|that|the offer) down|refused|declined|said no|(?:did not|didn't|do not|don't|would not|wouldn't|will not|won't) (?:want|sign|renew|accept|take|wish))");

    /** 合同到期我不续了, what was offered she does not say. */
    private static final Phrasing NOT_RENEWED_BY_HER = Phrasing.of(
            "(?:到期|期满|满了)[^。;；]{0,10}(?<!通知|告诉|告知|和|跟|与|同|给|对|让|叫|把|要求|逼)(?:我|俺|本人|她|员工)(?:自己|自个儿?|本人|就|也|又){0,3}"
                    + NOT + "(?:再|想|接着|继续){0,3}(?:续|签|干|做)(?!到|满)"
                    + "|\\bi (?:did not|didn't|do not|don't|will not|won't) (?:want to )?(?:renew|sign again)\\b");

    private static final Phrasing REFUSED_BY_EMPLOYER = Phrasing.of(
            "(?:单位|公司|厂里?|老板|店里?|他们|人事|对方|领导)[^，。,.;；我俺]{0,8}(?:不|没有?)(?:再|想|愿意?|打算|肯){0,40}(?:跟|和|与|给)?(?:我|俺)?(?:再)?(?:续|签)|(?:通知|告诉|告知|说)(?:了)?(?:我|俺)?[^，。,.;；我俺]{0,4}不(?:再)?续|(?:和|跟|与)(?:我|俺)不(?:再)?(?:续|签)"
                    + "|\\b(?:they|he|company|employer|boss|factory)(?: \\w+){0,2} (?:did not|didn't|won't|will not|refused? to|does not|doesn't|don't) (?:want to )?(?:renew|extend|offer)");

    /** Less was offered, or something else, or more was asked, or she had a right to more: then it is as if nothing had been. */
    private static final Phrasing NOT_THE_SAME = Phrasing.of(
            "(?:工资|薪|待遇|底薪|绩效|岗位工资)[^，。,.;；]{0,8}(?<!没|不|未)(?:降|减|砍|压低|调低|少)|(?<!没|不|未)(?:降|减|砍|压)(?:了|到|我|我的)?(?:工资|薪|待遇|底薪)|低于(?:原|现)|比原来(?:少|低|差)|(?<!没|不|未)(?:调(?:岗|到|去|往|动|离|我|俺)|换(?:岗|到|成|个?(?:岗|地方|工作|店|厂|车间))|搬(?:到|去|走))|(?:另外?一?个?|别的)(?:区|市|县|厂|店|岗|部门|车间|地方|城市)|更远|改成|派遣|劳务|(?:签|续)(?:个|成|的)?(?:短|临时)|无固定|没有?到期日"
                    + "|任务|产量|定额|指标|件|机台|社保|公积金|保险|夜班|倒班|晚班|加班|小时|钟头|班次|住房|奖金|提成|试用|(?:但|不过|可(?!以)|只是|就是)(?!是?(?:我|俺|本人|自己|她|员工|职工|人家))|条件是|前提|必须|要求我|得(?:上|去|加|干)"
                    + "|\\b(?:lower|less|cut|reduc\\w*|worse|(?:different|another) (?:post|job|place|city|town|district|plant|shop|department)|moved? (?:me )?to|transfer\\w*|open-?ended|farther|further away|insurance|nights?|shifts?|hours|overtime|bonus|provided|if i|but (?!i\\b|she\\b|the (?:worker|employee)))\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        boolean refused = passage.says(OFFERED)
                && passage.says(REFUSED_BY_HER)
                && !passage.says(REFUSED_BY_EMPLOYER)
                && !passage.says(NOT_THE_SAME);
        boolean declined =
                passage.says(NOT_RENEWED_BY_HER) && !passage.says(REFUSED_BY_EMPLOYER) && !passage.says(NOT_THE_SAME);
        return known.withIf(Fact.RENEWAL_REFUSED, refused ? Optional.of(true) : Optional.empty())
                .withIf(Fact.RENEWAL_DECLINED, declined ? Optional.of(true) : Optional.empty());
    }
}
