package org.niangjia.understanding.fact.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.SaidDay;
import org.niangjia.understanding.passage.YearToldBefore;

/**
 * The day from which a time limit runs anew: what is due was claimed from the employer (6月10号我给公司寄过信要赔偿), an authority was turned to (7月3号去劳动监察投诉过), or
 * the employer promised it. What is only meant, asked or denied is no claim, nor is the day by which a promise falls due.
 */
public final class ClaimMade implements FactReader {

    /** Words between the day and what was done, without denial, plan or question. */
    private static final String THEN =
            "(?:(?!没|不|未|想|打算|准备|现在|眼下|如今|这会儿|还能|要去|要不要|能不能|可以|可不可以|是否|如果|要是|再去|应该|必须|之前|以前|让我|叫我|被)[^，。,.;；?？\\d]){0,14}?";

    private static final String EMPLOYER = "(?:公司|单位|厂里?|厂子|店里?|老板娘?|人事|hr|经理|领导|他们|用人单位|厂长|法人)";
    private static final String SENT = "(?:寄|发|递|送|交|写|快递|ems)(?:过去|过|出去|出|去|了|的)*";
    /** A letter by itself may be about anything: 要赔偿, 催工资 has to follow. */
    private static final String DEMAND =
            "(?:律师函|催告函|催款函|催讨函|索赔函|书面(?:的)?(?:要求|要(?=赔|钱|工资|补|经济|双倍|加班)|催|主张)|要求书|(?:(?<!辞职|解除|感谢|求职|道歉)信(?!息|用|访)|函(?!数|授)|微信|短信|邮件|ems|快递)(?=[^。;；?？\\d]{0,16}?(?:要(?!请|辞|休|离|走|不要)|催|讨|赔|主张|追|索|补[发给偿]|结清|还钱)))";

    private static final String AUTHORITY =
            "(?:劳动监察|监察大队|监察支队|监察|劳动局|人社局?|人社部门|社保局|12333|12345|12351|信访|总?工会|调解(?:委员会|中心|组织)|街道|劳动所|劳动保障所|有关部门)";

    private static final Phrasing SENT_AFTER =
            Phrasing.of("[，,]?(?![^，。,.;；?？\\d]{0,10}(?:给|向|对)(?:我|俺))" + THEN + "(?:(?:给|向|跟|往|对)" + EMPLOYER
                    + THEN + SENT + THEN + DEMAND + "|" + SENT + "[^，。,.;；?？\\d]{0,6}?(?:律师函|催告函|催款函|催讨函|索赔函)"
                    + "|(?:书面|当面|正式)[^，。,.;；?？\\d没不]{0,4}(?:要求|催|找)" + EMPLOYER
                    + "[^，。,.;；?？\\d没不]{0,6}(?:赔|补|付|给|发|结|还)"
                    + "|(?:书面|申请书?|材料|要求)[^，。,.;；?？\\d没不]{0,6}(?:交|递|送)(?:给|到|去)(?:了)?" + EMPLOYER
                    + "[^，。,.;；?？\\d没不]{0,4}(?:要(?!求?辞|走|离)|催|讨)"
                    + "|(?:书面|微信上?|发微信|短信|邮件)[^，。,.;；?？\\d没不]{0,4}(?:给|向|跟|找)" + EMPLOYER
                    + "[^，。,.;；?？\\d没不]{0,4}(?:要|催|讨|主张|索)过?"
                    + "|(?:书面|正式|发函)(?:上)?催(?:过|了)(?:一|两|几|[\\d])?(?:次|回|遍)?(?=[，,。；;？?！! ]|$)"
                    + "|(?:书面|发?微信上?|发?短信|发?邮件|电话)[^，。,.;；?？\\d没不]{0,4}(?:催|问|找|追着?|盯)(?:着|过|了)?" + EMPLOYER
                    + "[^，。,.;；?？\\d没不]{0,4}(?:要|讨|结|给|发|付|补|拿)[^，。,.;；?？\\d没不]{0,5}(?:工资|钱|薪|款|赔|补偿)"
                    + "|(?:给|向|跟|找)" + EMPLOYER
                    + "[^，。,.;；?？\\d没不]{0,8}(?:书面|微信|短信|邮件)?(?:催过|要过|催要|催讨|讨过|讨要|主张过?权利|索赔|催(?:了|款)))");
    private static final Phrasing TURNED_TO_AFTER = Phrasing.of("[，,]?" + THEN + "(?:"
            + "(?:去|到|上|向|找|给|在|跟|打|跑|奔)(?:了|过|到|去)?[^，。,.;；?？\\d没不]{0,6}?" + AUTHORITY
            + "[^，。,.;；?？\\d没不]{0,8}?(?:投诉|举报|反映|求助|告|登记|申请调解|调解|信访|报案|讨说法)"
            + "|(?:投诉|举报|反映|求助)(?:到|给|至|过)?(?:了)?" + AUTHORITY
            + ")(?!的?(?:结果|回复|答复)|[^，。,.;；过了]{0,4}(?:来得及|晚不晚|还管|管不管|管吗|有用|行不行|行吗|可以吗|受理吗|能不能|过期|有效吗))");
    /** 今年3月1日投诉过, 2月1日又去投诉一次: to whom need not be said again; 顾客投诉过 is no claim. */
    private static final Phrasing COMPLAINED_AFTER =
            Phrasing.of("[，,]?(?![^，。,.;；\\d]{0,12}(?:顾客|客户|客人|乘客|家长|同事|有人|别人|领导|他|她))" + THEN
                    + "(?:投诉|举报)(?:过|了)?(?:[一两二三]次|(?<=[过了]))(?=[^，。,.;；?？]{0,4}(?:[，。,.;；?？!！]|$))");

    private static final Phrasing PROMISED_AFTER = Phrasing.of("[，,]?" + THEN + EMPLOYER + "?" + THEN
            + "(?:答应|承诺|保证|同意)(?:过|了|的)*(?:说|要|会|我|把|给我|补给我)*(?:给|付|赔|补|还|发|结|支付)(?!假)"
            + "|[，,]?" + THEN + EMPLOYER + THEN
            + "(?:打|写|签|出具)(?:过|了)?[^，。,.;；?？\\d没不]{0,4}(?:欠条|还款(?:计划|承诺|协议)|承诺书|保证书)");

    private static final String DEMANDED =
            "(?:letters?|demands?|lawyer'?s? letters?|e-?mails?|messages?|claims?|requests?|written (?:demand|claim|request|notice))";
    private static final String BODY =
            "(?:labou?r (?:inspection|inspectors?|inspectorate|authority|authorities|bureau|office|department)|(?:trade )?union|inspectors?|inspection|12333|mediation (?:committee|centre|center))";
    private static final String LINK =
            "(?:(?!\\b(?:not|never|if|will|would|should|can|could|want)\\b|n't)[^.;?\\d]){0,60}?";
    private static final String DID = "(?:i|we|my (?:lawyer|husband|wife)|the union)(?: also| then)? ";

    private static final Phrasing ENGLISH_AFTER = Phrasing.of(
            ",? (?:" + DID + "(?:sent|wrote|mailed|posted|e-?mailed|delivered|handed)\\b" + LINK
                    + "\\b" + DEMANDED + "\\b|" + DID + "(?:complained|reported (?:it|them|this)|turned|went)\\b" + LINK
                    + "\\b" + BODY + "\\b"
                    + "|(?:the|my) (?:company|employer|boss|factory|firm|manager)(?: \\w+){0,2}? (?:promised|agreed) (?:in writing )?(?:to (?:pay|settle|compensate)|that))");
    private static final Phrasing ENGLISH_BEFORE =
            Phrasing.of("\\b(?:" + DID + "(?:sent|wrote|mailed|posted|e-?mailed|delivered|handed)\\b" + LINK + "\\b"
                    + DEMANDED + "\\b" + LINK + "|(?:" + DID
                    + "|(?:and|then)(?: then| later| also)? )(?:complained|reported (?:it|them|this)|turned|went)\\b"
                    + LINK + "\\b" + BODY + "\\b" + LINK
                    + "|(?:promised|agreed)(?: in writing| by message)?)(?: on)?(?: the)? $");

    /** What would be done, or was done by the other side. */
    private static final Phrasing NOT_DONE = Phrasing.of(
            "(?:(?:如果|要是|假如|万一|打算|准备|想|计划)(?:[我俺]|我们|在|就|等|再|到)*|最晚|最迟|没|(?:答应|承诺|保证|说好|约好|说)(?:在|到|等|要|过)*)$|\\b(?:if|by|before|until|till|from)(?: the)? $");

    private static final Phrasing DUE = Phrasing.of(
            "\\b(?:compensation|severance|wages?|pay|paid|salary|money|ow(?:e|ed|es|ing)|overtime|claim\\w*|demand\\w*|limit|deadline|arbitrat\\w*)\\b");

    private static final Phrasing RESIGNED = Phrasing.of("[^，。,.;；?？\\d]{0,20}(?:辞职|辞呈|离职申请|解除通知)");

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.mentions(
                "信",
                "书面",
                "函",
                "催",
                "要过",
                "投诉",
                "举报",
                "反映",
                "求助",
                "调解",
                "答应",
                "承诺",
                "保证",
                "同意",
                "欠条",
                "主张",
                "索赔",
                "讨",
                "告",
                "ems",
                "sent",
                "wrote",
                "mail",
                "posted",
                "delivered",
                "handed",
                "complained",
                "reported",
                "turned",
                "went",
                "promised",
                "agreed")) {
            return known;
        }
        List<LocalDate> claims = claims(passage);
        Optional<LocalDate> first = claims.stream().min(LocalDate::compareTo);
        Optional<LocalDate> last = claims.stream().max(LocalDate::compareTo);
        return known.withIf(Fact.CLAIMED_FIRST_ON, first.filter(day -> !last.equals(first)))
                .withIf(Fact.CLAIMED_ON, last);
    }

    private static List<LocalDate> claims(Passage passage) {
        boolean saysWhatIsDue = passage.says(DUE);
        return passage.days().stream()
                .filter(day -> isClaim(day, saysWhatIsDue))
                .map(day -> YearToldBefore.of(day, passage)
                        .orElseGet(() -> day.value().past()))
                .filter(day -> !day.isAfter(passage.today()))
                .toList();
    }

    private static boolean isClaim(Mention<SaidDay> day, boolean saysWhatIsDue) {
        if (day.comesAfter(NOT_DONE) || day.isFollowedBy(RESIGNED)) {
            return false;
        }
        return day.isFollowedBy(SENT_AFTER)
                || day.isFollowedBy(TURNED_TO_AFTER)
                || day.isFollowedBy(COMPLAINED_AFTER)
                || day.isFollowedBy(PROMISED_AFTER)
                || (saysWhatIsDue && (day.isFollowedBy(ENGLISH_AFTER) || day.comesAfter(ENGLISH_BEFORE)));
    }
}
