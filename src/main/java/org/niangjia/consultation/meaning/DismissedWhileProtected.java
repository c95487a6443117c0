package org.niangjia.consultation.meaning;

import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.person.OtherPeople;

/**
 * Who tells that she was dismissed while pregnant, on leave or nursing, and asks what is due to her for it, asks of the damages for that: plain severance would
 * be half of it. A dismissal for a fault, one that she agrees to, and a contract that runs out are left as they are. Thread-safe.
 */
final class DismissedWhileProtected {

    private static final String COMPENSATION = "dismissal_protection.compensation_amount";

    private static final Set<String> OF_ANYBODY = Set.of(
            "other_labour.severance",
            "other_labour.illegal_dismissal",
            "other_labour.notice_pay",
            "other_labour.layoff",
            "dismissal_protection.contract_ends");

    private static final Phrasing DISMISSED = Phrasing.of(
            "(?:把|将)(?:我|俺|咱)[^，。,.;；]{0,6}(?:辞|开除|开了|开掉|裁|炒|撵|轰|赶走|解雇)|被[^，。,.;；迫逼]{0,8}(?:辞退?|开除|开了|裁|炒|撵|解雇|解聘)|(?:辞退?|裁|开除|解雇|炒)(?:了|掉|到了?|上)我|(?:让|叫)(?:我|俺)[^，。,.;；]{0,6}(?:不用|别|不要|甭)再?来|(?:公司|单位|厂里?|店里?|老板|人事)[^，。,.;；]{0,10}(?:辞退|裁掉|裁员裁|开除|解雇|解除(?:了|我|合同|劳动))|让我(?:走人|滚)"
                    + "|\\b(?:fired|dismissed|sacked|terminated|laid) (?:me|us|off)\\b|\\b(?:i was|i got|i've been|i have been|been) (?:just )?(?:fired|dismissed|sacked|terminated|laid off|let go)\\b|\\blet me go\\b");

    private static final Phrasing HOW_MUCH = Phrasing.of(
            "(?:赔偿?|补偿?|给|拿|领|要|落|算)[^，。,.;；]{0,8}(?:多少|几个?(?:月|钱)|几倍)|多少钱|够不够|少不少|对不对|\\bhow (?:much|many months)\\b|\\bwhat (?:should|am|do|would|can) i\\b|\\bis (?:that|it|this) (?:right|enough|fair)\\b");

    /** Then it may be lawful, or is no dismissal. */
    private static final Phrasing MAYBE_LAWFUL = Phrasing.of(
            "旷工|违纪|严重违反|犯错|失职|打架|偷|贪|协商|同意|签了(?:字|协议)|自己(?:辞|提|走)|我(?:主动|想|要|先)?(?:辞职|提离职)|试用期|到期|期满|不续|破产|倒闭|关门|解散|注销|如果|要是(?![^，。,.]{0,8}(?:辞|裁|开除|赶|炒)(?:了|掉|退)?我)|万一|威胁|想辞|要辞|打算"
                    + "|\\b(?:agreed|agreement|mutual\\w*|resign\\w*|quit|absent\\w*|misconduct|stole|probation|expire\\w*|bankrupt\\w*|clos(?:ed|ing)|if they|threaten\\w*|may fire|might)\\b");

    /** Told to go without the word for it: they said today is my last day, 通知我明天不用去了. */
    private static final Phrasing LAST_DAY_SAID = Phrasing.of(
            "(?:通知|告诉|说|叫|让)(?:我|俺)[^，。,.;；]{0,8}(?:不用|别|不要|甭)(?:再)?(?:去|上班|过来|来)|(?:说|通知)(?:我|俺)?(?:今天|明天|这周|周五|月底)?(?:就)?是(?:我|俺)?(?:的)?最后一天(?!假|产假)"
                    + "|\\b(?:told|said|says|informed)\\b[^.;!?]{0,24}\\b(?:my last (?:working )?day|(?:not to|don't|do not) come (?:back|in)|no (?:job|work) for me)\\b");

    private static final Phrasing WHETHER_LAWFUL = Phrasing.of(
            "(?:合不合|违不违|犯不犯)法|(?:合法|违法|犯法|合规|允许|行|可以|能)(?:吗|不|么|嘛)(?=[?？，。]|$)|(?:能|可以)(?:这样|这么)|凭什么|\\b(?:legal|lawful|allowed|right)\\?|\\b(?:is|was) (?:that|this|it) (?:even )?(?:legal|lawful|allowed)|\\bcan (?:they|he|she|my \\w+|the \\w+) (?:really |just )?(?:do|fire|dismiss|sack)");

    private static final String AT_ALL = "dismissal_protection.dismissed_pregnant";

    private static final String FOR_A_FAULT = "dismissal_protection.fault_dismissal";

    /** 偷拿货款，监控都有: what protection does not cover, told as having happened. */
    private static final Phrasing A_FAULT = Phrasing.of(
            "偷(?!偷|懒|怀|着怀|摸)|盗窃|挪用|贪污|打架|打人|打了人|旷工|泄密|泄露(?:商业|机密|配方)|造假|假(?:病假条|学历|证)|回扣|受贿|赌博|判刑|严重(?:违反|违纪)"
                    + "|\\b(?:stole|stolen|stealing|theft|embezzl\\w+|fraud|fought|a fight|serious misconduct|bribes?)\\b");

    private static final Phrasing UNJUSTLY_SAID = Phrasing.of(
            "诬|冤|污蔑|栽赃|没有?(?:偷|旷工|打|拿|泄)|(?:说|指|讲|怪|骂)(?:我|俺)|\\b(?:accus\\w+|falsely|did not steal|didn't steal|never stole)\\b");

    private static final Phrasing WHETHER_PROTECTED = Phrasing.of(
            "动不得|动不了|不能动|(?:开除|辞退|开|辞|解除)(?:得)?不(?:了|得|掉)|(?:能|可以|可不可以|能不能|敢)(?:不能)?(?:把她|把人)?(?:开除|辞退|开了?|辞了?|解除|炒)|谁(?:都|也)(?:不能|没法|拿)|挡箭牌|护身符|\\b(?:can|may) (?:we|i|the \\w+|they) (?:still )?(?:fire|dismiss|sack)\\b|\\b(?:untouchable|cannot be (?:fired|dismissed)|can't be (?:fired|dismissed))\\b");

    /** Work and goods, of which 产 speaks as well. */
    private static final Phrasing OF_GOODS = Phrasing.of("[停投量复破]产|生产|财产|产[品量线值地]");

    private static final Phrasing OF_A_CHILD = Phrasing.of(
            "[孕产胎奶娃宝怀]|哺乳|生|月子|\\b(?:pregnan\\w*|matern\\w*|bab(?:y|ies)|nurs\\w*|birth\\w*|breast\\w*|child\\w*|expecting)\\b");

    private DismissedWhileProtected() {}

    /** 停产期间把我辞退: who tells of a dismissal and of no child is answered as anybody is. */
    static Optional<String> ofAnybody(String intent, String words) {
        String text = Utterance.of(words).words();
        return intent.equals(COMPENSATION)
                        && DISMISSED.isIn(text)
                        && !OF_A_CHILD.isIn(OF_GOODS.matcher(text).replaceAll(""))
                ? Optional.of("other_labour.illegal_dismissal")
                : Optional.empty();
    }

    /** Whether who is protected tells of a dismissal that was no fault of hers, and asks whether that is lawful. */
    static boolean isAskedAbout(String words) {
        String text = Utterance.of(words).words();
        return TurnOfTheMatter.isProtected(text)
                && (DISMISSED.isIn(text) || LAST_DAY_SAID.isIn(text))
                && WHETHER_LAWFUL.isIn(text)
                && !MAYBE_LAWFUL.isIn(text)
                && !A_FAULT.isIn(text)
                && OtherPeople.askedOf(words).isEmpty();
    }

    /** Whether words ask if who is protected can be dismissed for a grave fault that they tell of. */
    static boolean isForAFault(String words) {
        String text = Utterance.of(words).words();
        return A_FAULT.isIn(text) && WHETHER_PROTECTED.isIn(text) && !UNJUSTLY_SAID.isIn(text);
    }

    /** The question that is answered, if another than the one that was understood. */
    static Optional<String> meant(String intent, String words) {
        String text = Utterance.of(words).words();
        if (intent.equals(AT_ALL) && isForAFault(text)) {
            return Optional.of(FOR_A_FAULT);
        }
        return OF_ANYBODY.contains(intent)
                        && TurnOfTheMatter.isProtected(text)
                        && DISMISSED.isIn(text)
                        && HOW_MUCH.isIn(text)
                        && !MAYBE_LAWFUL.isIn(text)
                        && OtherPeople.askedOf(words).isEmpty()
                ? Optional.of(COMPENSATION)
                : Optional.empty();
    }
}
