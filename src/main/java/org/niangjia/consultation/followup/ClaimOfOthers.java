package org.niangjia.consultation.followup;

import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Utterance;
import org.niangjia.question.WholeWords;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.Understander;

/**
 * What somebody else claims of the matter that is open, and whether that is so: 组长说来回路上也从里头扣，能这样算吗, hr says it only runs until march, who is
 * right. What is claimed is none of the writer's facts. Immutable.
 *
 * @param told who says it, and what
 * @param claim what the other says
 */
record ClaimOfOthers(String told, String claim) {

    private static final String ASKED =
            "(?>那|到底|究竟|这|[他她]们?|你说|我|该|倒是|,|，)*(?:(?:这样|这么|那样|那么)?(?:个)?(?:说|算|扣|做|干|规定|弄|搞|讲|理解|定|办)?(?:法|的)?(?:对(?:不对|吗|么|不)|合(?:法|规|理)(?:吗|么|不)|行(?:不行|吗|么|不)|成(?:不成|吗)|可以(?:吗|么|不)|有(?:道理|依据|根据|这回事|这(?:个|条)?规定)(?:吗|么|没有?)?|(?:是)?真的(?:假的|吗|么)?|准(?:吗|不)|成立吗|算数(?:吗|不)|靠谱(?:吗|不)|能信(?:吗|不)|是不是(?:真的|这样|这么回事)?)"
                    + "|谁(?:说)?[得的]?(?:对|准|是对的|在理|有理|说了算)|听谁的|信谁的?|哪(?:个|一?边|种)(?:说法)?(?:是|才)?(?:对|准|真)的?|是不是(?:在)?(?:骗|糊弄|蒙|忽悠|坑)(?:我|人)"
                    + "|(?:在[^,，。?？]{2,6})?也?(?:能|可以|行|兴)(?:不能|不可以)?(?:这样|这么)(?:说|算|做|弄|干|扣|来|定)(?:的)?(?:吗|么|不)?|(?:凭什么|凭啥|为什么|为啥|怎么|咋)(?:会)?(?:这么|这样)(?:说|讲|算|干|规定))(?>啊|呀|呢|的)*"
                    + "|(?:so |and |but |now )*(?:who(?:'s| is| do you think is) (?:right|correct|wrong|lying)|which (?:one )?is (?:right|correct|it|true)|whom? (?:do|should|can) i (?:believe|trust)|(?:is|are) (?:he|she|they|that|this|it|hr|my \\w+) (?:really )?(?:right|correct|true|lying|wrong|allowed|legal|ok|so)(?: about (?:that|this|it))?"
                    + "|why (?:would|do|does|did|is|are|should) (?:he|she|they|hr|anyone|anybody|my \\w+) (?:say|saying|tell|telling|think|thinking|claim|insist)(?: me)?(?: (?:that|this|it|so|on (?:it|that)))?|where (?:do|does|did) (?:he|she|they) get (?:that|this|it)(?: from)?|can (?:they|he|she|it|that) (?:do|say|be|decide) (?:that|this|so|true|right))";

    private static final Phrasing CLAIMS = Phrasing.of(
            "(?:可是?|但是?|不过|现在|[我俺咱]们?(?:家)?的?)*(?:老板娘?|人事|hr|公司|单位|厂里?|厂长|领导|主管|组长|班长|车间主任?|会计|财务|同事|工友|朋友|主任|经理|店长|劳资|社保局|窗口|网上|抖音上?|短视频里?|百度上?|群里|人家|别人|[他她]们?|婆婆|老公)+[^,，。?？吗呢说讲]{0,4}?"
                    + "(?>那边|都|却|还|非要?|硬|又|就|可|现在|一直|今天|昨天|刚才?|跟|对|和|给|[我俺咱他她]们?)*(?:说|讲|回|告诉|觉得|认为|坚持|咬定|通知|一口咬定)(?>是|了|[我俺咱他她]们?|[:：,，])*(?<claim>[^?？]{2,26}?)[,，。;； ]+(?:"
                    + ASKED + ")[?？。!！]*"
                    + "|(?:but |and |so |well |now )*(?:(?:my|the|our) )?(?:[a-z-]+ ){0,2}?(?:boss|manager|hr|lady|guy|clerk|accountant|supervisor|foreman|leader|team lead|company|employer|factory|office|they|he|she|people|colleagues?|coworkers?|husband|friend|mother-in-law|website)(?: (?:just|still|always|now|only|also))? (?:says?|said|insists?|insisted|claims?|claimed|tells? me|told me|thinks?|keeps? (?:saying|telling me)|swears?|maintains?|reckons?|argues?)(?: that)?[,:]? (?<claimed>[^.?!;]{2,70}?)[.!?;,]+ *(?:"
                    + ASKED + ")[?.!]*");

    /** Points at what is open, or says how much of it there is. */
    private static final Phrasing OF_IT = Phrasing.of(
            "(?>产假|陪产假|育儿假|哺乳假|婚假|丧假|年假|津贴|补贴|补偿|工资|加班费|这|那|个|段|笔|些|份|天|种|假|钱|我|俺|们|他们|那边|的|也|还|都|得|要|能|可以|应该|给|领|休|拿|有)*(?:只|才|最多|顶多|就(?!是)|仅|到|按|照|算|没有?|不|双倍|双份|一半|平时|平常|正常|原来|固定|[\\d一二两三四五六七八九十百千半]+(?:[到至~-][\\d一二两三四五六七八九十百千半]+)?(?:个?(?:天|月|年|周|小时|钟头)|元|块|倍|%|成)).*"
                    + "|(?:这|那)?(?:就|都)?是(?:他们|我们|咱)?(?:公司|单位|厂里?|店里?|集团|行业|老|内部)(?:的|里的|一直的)?(?:规定|制度|规矩|政策|惯例|行规|传统).*|(?:大家|别人|一直|历来|向来|哪儿?|哪里)?都?(?:是)?(?:这样|这么)(?:干|算|弄|做|来|发|给)?的?"
                    + "|[^,，。?？]{0,10}(?:不给|不用给|不批|不算|没有|不发|没这|不享受|轮不[上到着]|不适用|不管用|没资格|领不[了到]|休不了|享受不了|没份|不能[领休拿])[^?？]{0,8}"
                    + "|(?:the )?\\d[\\d.,]*%?(?: (?:days?|weeks?|months?|years?|hours?|yuan|rmb|kuai|percent))?(?:$| (?:only|and|is|are|max|at most|in total|a|per|for|then|but|that|not)\\b.*)|(?:it|it's|its|that|this|those|these|they|there|there's)\\b.*|(?:only|just|no more than|at most) .*|(?:i|we|you|she|he)(?:'ll|'d)?(?: will| would| can| could| should)? only .*");

    /** 只有98天: what is to be said of it stands in the answer. */
    private static final Phrasing OF_A_FIGURE = Phrasing.of(
            "[\\d一二两三四五六七八九十百半]+ ?(?:天|个?(?:月|年|周|星期)|小时|个?钟头)|\\b\\d+ (?:days?|weeks?|months?|years?|hours?)|\\b(?:only|just) \\d");

    /** Whom it is denied to is nothing else that is asked: 自己辞职的领不了. */
    private static final Phrasing TO_SOME = Phrasing.of(
            "(?:自己|主动|已经|干|上班)?(?:辞职|离职|走|被辞退?|被开除?|开除|断[缴交]|没(?:交|上)社保|外地|外省|农村|农民|未婚|没结婚|超生|[二三四]胎|临时|派遣|小时|兼职|返聘|退休|男|计件|没转正|不满一年|没满一年)(?:工|的人|的|人员|职工|户口的?)+(?>都|就|是|也)*(?:没有?|不给|不能[领休拿]|领不[了到]|休不了|享受不了|不享受|没份|不算|没这个?|轮不[上到着]|没资格)[^?？]{0,6}");

    /** 真的假的，会计说就两成: whether it is so, asked before what is claimed. */
    private static final Phrasing ASKED_FIRST = Phrasing.of(
            "^(?:那|啊+|哎|咦|诶|等等|不会吧|不是吧|是吗|[?？!！,，。 ])*(?:真的假的|(?:是)?真的(?:吗|么)?|当真|是吗|不会吧|不是吧|是这样吗|你确定(?:吗)?|确定吗)[?？!！,，。 ]+(?<claim>[^?？]+)$"
                    + "|^(?:but |wait,? |hmm,? |oh,? )*(?:really|seriously|for real|are you sure|is (?:that|this|it) (?:true|right|so))(?: about (?:that|this))?[?!.,]+ *(?<claimed>[^?]+)$");

    /** 网上不是说有一到两天吗: a question that says the other is right. */
    private static final Phrasing SURELY_SAID = Phrasing.of(
            "^(?<who>(?:可是?|但是?|不过|那|哎|咦)?[^,，。?？不]{1,8}?)(?:不是|不都是?|不都)(?:都)?(?<says>说(?!话)|讲(?!话)|写|传)(?:的|着|过)?(?:是)?(?<claim>[^?？吗]{2,24})(?:吗|么|嘛)[?？]*$"
                    + "|^(?<start>(?:but |and |so |well )*)(?:didn't|doesn't|don't|did not) (?<others>hr|people|they|he|she|(?:my|the|our) \\w+) (?:say|claim|insist)(?: that)? (?<claimed>[^?]+)[?]*$");

    /** Words that tell a claim and ask need more than others that go on. */
    private static final int LONG_HAN = 44;

    private static final int LONG_LATIN = 110;

    /** What is claimed, if the words tell of such a claim and ask whether it is so. */
    static Optional<ClaimOfOthers> in(String words) {
        String text = Utterance.of(words).words();
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        if (text.length() > (han ? LONG_HAN : LONG_LATIN)) {
            return Optional.empty();
        }
        return WholeWords.in(CLAIMS, text)
                .or(() -> WholeWords.in(CLAIMS, askedLast(text)))
                .map(ClaimOfOthers::claimed);
    }

    /** The claim before the question whether it is so, whichever was said first. */
    private static String askedLast(String text) {
        Matcher surely = SURELY_SAID.matcher(text);
        if (surely.matches()) {
            return surely.group("claim") == null
                    ? surely.group("others") + " said "
                            + surely.group("claimed").strip() + ", is that true"
                    : surely.group("who") + "说" + surely.group("claim") + "，真的假的";
        }
        Matcher found = ASKED_FIRST.matcher(text);
        if (!found.matches()) {
            return text;
        }
        return found.group("claim") == null
                ? found.group("claimed").replaceAll("[.! ]+$", "") + ", is that true"
                : found.group("claim").replaceAll("[。！! ]+$", "") + "，真的假的";
    }

    private static ClaimOfOthers claimed(Matcher found) {
        String group = found.group("claim") == null ? "claimed" : "claim";
        return new ClaimOfOthers(
                found.group().substring(0, found.end(group)), found.group(group).strip());
    }

    /** What answers it: another question of the matter, or the matter itself; empty if the claim may be of something else. */
    Optional<Matter> of(Matter matter, String before, FurtherQuestions questions) {
        boolean han = claim.codePoints().anyMatch(Character::isIdeographic);
        String asked = han ? claim + "吗" : claim;
        boolean open = isOfWhatIsOpen(before);
        if (open && OF_A_FIGURE.isIn(claim)) {
            return Optional.of(matter);
        }
        return deniedToSome(matter)
                .or(() -> questions.ofIts(claim, matter, FurtherQuestions.Doubt.SOME))
                .or(() -> questions.ofIts(asked, matter, FurtherQuestions.Doubt.SOME))
                .map(matter::about)
                .or(() -> open ? Optional.of(matter) : Optional.empty());
    }

    /** What answers it if it denies what is open to some: 人事说二婚的没这个假，对不对. */
    Optional<String> deniedToSome(Matter matter) {
        return DeniedToSome.intent(told, matter);
    }

    private boolean isOfWhatIsOpen(String before) {
        boolean points = OF_IT.isAllOf(claim);
        boolean han = claim.codePoints().anyMatch(Character::isIdeographic);
        return TO_SOME.isAllOf(claim) || (points && (!han || Understander.nameNothingNew(claim, before)));
    }
}
