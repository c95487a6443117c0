package org.niangjia.understanding.fact.employment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.SaidDay;
import org.niangjia.understanding.passage.YearToldBefore;

/**
 * The day of a dismissal or of leaving, as stories tell it: 3月10号公司口头把我辞了, 3月5号那天还坐着月子，单位快递来一张辞退信, 去年10月8号被开的, they fired me
 * by message on 3 March. Words may stand between, but no other day; what is only feared or asked is none.
 */
final class DayOfTheEnd {

    private static final String PUT_OUT = "(?:辞|开除|开(?=了|的|掉)|裁|炒|劝退|解雇|解除|解聘|撵|轰|赶走|赶出)";
    private static final String PAPER =
            "(?:辞退|解除|开除|解雇|解聘|裁员|除名|终止(?=劳动))(?:劳动)?(?:合同|关系)?的?(?:信|书|通知|函|决定|证明|单|文|邮件|短信)";
    private static final String ENDED = "(?:fired|dismissed|sacked|laid off|let go|terminated)";
    private static final String LETTER =
            "(?:(?:dismissal|termination) (?:letters?|notices?|papers?|e-?mails?|messages?)|(?:letters?|notices?|papers?) of (?:dismissal|termination))";

    private static final Phrasing AFTER = Phrasing.of("[^。;；!！?？]{0,40}?(?:把(?:我|俺|咱|她|人)们?(?:给|就|直接|当场|口头)*"
            + PUT_OUT
            + "|被(?!迫|逼)[^，。,.\\d]{0,8}?" + PUT_OUT
            + "|(?:来|到|发|寄|送|给|拿|收|塞|贴|递)(?:了|来|给|到|的)*(?:我|俺|她|家里)?(?:一)?(?:封|张|份|个|纸|条)?[^，。,.\\d]{0,6}?" + PAPER
            + "|" + PAPER + "[^，。,.\\d]{0,4}(?:寄|送|发|到)"
            + "|(?:谈|聊|商量|找)[^。;；\\d]{0,24}?(?:让|叫|要|劝)(?:我|俺|她)们?(?:走人|走(?![路访亲流程仲法手账])|离开|离职)[^。;；\\d]{0,12}(?<![没不未]|没有|拒绝|不肯|不想)(?:同意|答应|签)(?:了|的)?字?"
            + "|辞的职|离的(?:职|那|这)|办的?(?:了)?离职)"
            + "|,?[^.;!?]{0,90}?(?:\\b(?:i was|i got|i am|we were|she was|he was) " + ENDED + "\\b|\\b" + ENDED
            + " (?:me|us|her|him)\\b|\\blet (?:me|us|her|him) go\\b|\\b" + LETTER + "\\b)");
    private static final Phrasing BEFORE = Phrasing.of(
            PAPER + "$|" + PAPER + "[^，。,.\\d]{0,10}(?:收到|拿到|寄到|送到|送达|签收|落款|写的?|签的?)?(?:的)?(?:日子|日期|时间)?(?:是|在|于|为)$"
                    + "|\\b(?:" + ENDED + "|" + LETTER + ")\\b[^.;!?\\d]{0,50}(?: on| dated)(?: the)? $");

    /** What is feared, meant or asked is no end. */
    private static final Phrasing NOT_YET = Phrasing.of(
            "(?:要是|如果|假如|万一|威胁|吓唬|说要|想要|打算|准备|可能|会不会|能不能|可不可以|将|没有?|未|不会|想|敢|就要|要(?!求)|别|不能|不让|不得)[^，。,.]{0,6}$|\\b(?:if|not|never|threaten\\w*|may|might|can|could|will|would|going to|want\\w*|afraid|before|n't)\\b[^.;]{0,24}$");

    private static final Phrasing OTHER_END = Phrasing.of(
            "合同[^，。,.]{0,4}(?:到期|期满)|^(?:就)?(?:到期|期满|生效)|提前|我(?:给[^，。]{0,4})?(?:寄|发|递|交)|试用|续签|申请仲裁|裁决|裁定|仲裁裁|\\b(?:award|contract (?:ends|expires))\\b");

    /** Another time that is told between is rather that of the end. */
    private static final Phrasing OTHER_TIME =
            Phrasing.of("[上下这本]个?(?:月|周|星期|礼拜)|去年|前年|今年|明年|月份|\\d月|\\d年|\\b(?:last|next) (?:week|month|year)\\b");

    private static final Phrasing SUPPOSED =
            Phrasing.of("(?:要是|如果|假如|假设|万一)[^，。,.]{0,8}$|\\b(?:if|suppose|unless)\\b[^,.;]{0,24}$");

    private static final Phrasing END_OF_A_TIME = Phrasing.of("\\d[号日]?(?:到|至|-|~)$");

    private static final int REACH = 130;

    private DayOfTheEnd() {}

    static Optional<LocalDate> in(Passage passage) {
        if (!passage.mentions(
                "辞",
                "开除",
                "被开",
                "开了",
                "裁",
                "炒",
                "退",
                "解",
                "撵",
                "轰",
                "赶",
                "离",
                "走",
                "终止",
                "fire",
                "dismiss",
                "sack",
                "laid off",
                "let ",
                "terminat")) {
            return Optional.empty();
        }
        return Passage.agreed(passage.days().stream()
                .filter(day -> isEnd(passage, day))
                .map(day -> YearToldBefore.of(day, passage)
                        .orElseGet(() -> day.value().past())));
    }

    private static boolean isEnd(Passage passage, Mention<SaidDay> day) {
        if (day.comesAfter(END_OF_A_TIME) || day.comesAfter(SUPPOSED)) {
            return false;
        }
        String text = passage.text();
        Matcher after = AFTER.matcher(text.substring(day.to(), Math.min(text.length(), day.to() + REACH)));
        boolean told = after.lookingAt()
                && noOtherDay(passage, day, day.to() + after.end())
                && !OTHER_TIME.isIn(after.group())
                && !isNotYet(after.group())
                && !OTHER_END.isIn(after.group());
        return told || (day.comesAfter(BEFORE) && !NOT_YET.isIn(day.before()));
    }

    private static boolean noOtherDay(Passage passage, Mention<SaidDay> day, int end) {
        return passage.days().stream().noneMatch(other -> other.from() >= day.to() && other.from() < end);
    }

    /** Whether what leads to the end says that it did not come. */
    private static boolean isNotYet(String words) {
        Matcher end = Phrasing.of("把(?:我|俺|咱|她|人)|被|谈|聊|商量|" + PAPER + "|辞的职|离的|办|" + ENDED + "|let |" + LETTER)
                .matcher(words);
        int last = 0;
        while (end.find()) {
            last = end.start();
        }
        return NOT_YET.isIn(words.substring(0, last));
    }
}
