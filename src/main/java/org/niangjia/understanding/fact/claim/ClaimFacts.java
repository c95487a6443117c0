package org.niangjia.understanding.fact.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.SaidDay;

/** The days from which the time limits of a claim run: a right infringed, an award received, an accident. */
public final class ClaimFacts implements FactReader {

    private static final Phrasing INFRINGED_AFTER = Phrasing.of(
            "[^，。,.\\d]{0,6}?工资[^，。,.\\d]{0,4}(?:没发|没给|停发|不发)|[^，。,.\\d]{0,8}?(?:降薪|降了?(?:我的?)?工资|减薪|调岗|降岗|克扣|少发|停发|拖欠|欠薪|没发工资|不发工资|扣了?(?:我的?)?工资|出的?事|得知|才知道|知道(?!怀孕|自己怀)|骚扰|侵权|被侵害)|[^，。,.\\d]{0,14}?(?:对(?:我|俺)动手动脚|(?:摸|亲|抱|搂|猥亵|非礼|袭胸)(?:了|过)?(?:我|俺)|性骚扰|(?:被|遭)[^，。,.\\d]{0,10}?(?:强吻|强抱|猥亵|非礼|骚扰|袭胸|动手动脚|[摸亲抱搂](?=了|过)))"
                    + "|,? (?:my (?:pay|wage|wages|salary) (?:was|were) (?:cut|reduced|lowered)|i (?:found out|learned|learnt)|they cut my)");
    private static final Phrasing INFRINGED_BEFORE = Phrasing.of(
            "\\b(?:(?:pay|wages?|salary) (?:was|were|has been|got)? ?(?:cut|reduced|lowered)|(?:cut|reduced|lowered) my (?:pay|wages?|salary)|found out|learned|learnt|harassed|groped|molested|kissed|grabbed|touched|felt|happened)(?: about it| of it| me)?(?: (?:up|at|during|in) (?:the|a|our|my) (?:\\w+ ){0,2}\\w+)?(?: on)? (?:the )?$"
                    + "|(?:被?降薪|被?调岗|出事|知道|得知|猥亵|骚扰|强吻|非礼|袭胸|(?:摸|亲|抱|搂)(?:了|过)?(?:我|俺))(?:我|俺|了)?(?:的?(?:时间|日期|那天))?(?:是|在|于|为)$");
    private static final Phrasing NO_INFRINGEMENT = Phrasing.of("[^，。,.\\d]{0,6}(?:怀孕|有喜|结果|受伤|工伤|车祸)");

    private static final String E_AWARD =
            "arbitration (?:papers?|letter|document|outcome)|(?:(?:arbitration|arbitral|tribunal'?s?|arbitrators?'?s?|labou?r|dispute|commission'?s?|committee'?s?) ){1,3}(?:award|ruling|decision|judg(?:e)?ment|verdict|result)|award|decision of the arbitration|ruling (?:of|from) the arbitrat\\w+";

    private static final String E_PAPER =
            "(?:(?:arbitration|tribunal|labou?r dispute) )(?:papers?|documents?|letters?|results?|outcome)";

    private static final Phrasing AWARD_AFTER = Phrasing.of(
            "[^，。,.\\d]{0,6}(?:收到|拿到|送达|签收|领到)[^，。,.\\d]{0,8}裁决|[^。;；\\d]{0,24}?(?:去|叫我|让我|通知我)?(?:签字)?(?:领|签|拿|取)(?:的|了|到|回来?)裁决书?|,? i (?:received|got|was handed|was sent) (?:the|my|an?) (?:"
                    + E_AWARD + ")|[^，。,.\\d]{0,4}裁决书?(?:才)?(?:送达|收到|到手|送到|到(?:了)?我(?:手|家|这))|,? (?:the|my) (?:"
                    + E_AWARD + "|" + E_PAPER + ") (?:reached|came to|got to|arrived)");
    private static final Phrasing AWARD_BEFORE = Phrasing.of(
            "(?:收到|拿到|送达|签收|领到)[^，。,.\\d]{0,6}裁决书?[^，。,.\\d]{0,6}$|裁决书?[^，。,.\\d]{0,6}(?:收到|拿到|送达|签收)(?:的)?(?:时间|日期)?(?:是|在|于|为)?$"
                    + "|\\b(?:received|got|have|holding|handed me|sent me|gave me|delivered|picked up)(?: the| an?| my| our| their)* (?:"
                    + E_AWARD + "|" + E_PAPER
                    + ")(?: \\w+){0,4}?(?: on)? (?:the )?$|\\b(?:" + E_AWARD + "|" + E_PAPER
                    + ") (?:(?:was|were|got|has been) )?(?:delivered|received|served|handed|came|arrived|reached me|given|sent)(?: \\w+){0,3}?(?: on)? (?:the )?$");

    private static final String HURT =
            "(?:broke|hurt|injured|cut|burn(?:ed|t)|fractured|crushed|sprained|scalded|caught|trapped|smashed|pinched|sliced|twisted|jammed|mangled) (?:my|her) (?:left |right )?"
                    + "(?:fingers?|thumb|hands?|arms?|legs?|foot|feet|knees?|wrist|ankle|back|head|shoulder|elbow|eyes?|face|toes?|ribs?|hip|neck)\\b";

    private static final Phrasing INJURED_AFTER = Phrasing.of(
            "[^。,.\\d]{0,16}?(?:受伤|受的伤|出的?(?:了)?车祸|(?:出的|出了|出)(?:的)?(?:工伤)?事(?:故)?(?!情|先|实|业|项|假|宜|由)|车祸|摔伤|摔了|摔断|砸伤|压伤|砸到|工伤(?!认定|鉴定|待遇|保险|申请|赔偿)|伤了|骨折|烫伤|割伤|扭伤|烧伤|撞伤|被撞|被车撞|被[^，。,.]{0,8}(?:撞|刮倒|追尾)|被[^，。,.]{0,6}[夹轧绞卷砸烫](?:了|到|断|伤)|(?:确诊|诊断)(?:出|为|了)?(?:是)?(?:职业病|尘肺))"
                    + "|,? (?:on (?:(?:the|my) )?way (?:to|from|home from|back from) (?:work|the (?:factory|shop|office)),? )?(?:an? |the )?(?:\\w+ ){0,2}(?:car|truck|van|bus|motorbike|motorcycle|scooter|e-?bike|taxi|lorry|driver|tricycle)(?: \\w+){0,2} (?:hit|struck|knocked|ran into|crashed into) (?:me|my|into|down)\\b"
                    + "|,? (?:(?:and|when|while|where) )?(?:i (?:was injured|(?:got )?hurt|had an? accident|fell|slipped)|(?:i )?"
                    + HURT + ")");
    private static final Phrasing INJURED_BEFORE = Phrasing.of(
            "(?:受伤|工伤|(?:出)?事故|车祸|摔伤|出事)(?:发生)?(?:的)?(?:时间|日期|那天|当天|日)?(?:是|在|于|为|：|:){1,3}$"
                    + "|\\b(?:injured|hurt|accident|hit|struck|knocked (?:down|over|off)|broke my \\w+|" + HURT
                    + "|fell|slipped|tripped|injury(?! (?:claim|application|recognition|insurance)))(?: [a-z]+){0,9}?(?: on| was on| happened on)? (?:the )?$");
    private static final Phrasing NOT_THE_ACCIDENT =
            Phrasing.of("[^，。,.\\d]{0,8}(?:申请|认定|鉴定|出院|住院|提交|报的?工伤|复工|受理|投诉|举报|查出|怀[孕上]|加班)");

    private static final Phrasing ASSESSED_AFTER = Phrasing.of(
            "[^，。,.\\d]{0,6}(?:收到|拿到|送达|签收|领到)[^，。,.\\d省再]{0,10}(?:鉴定|评残|伤残等级)|,? i (?:received|got) the (?:disability |injury |work capacity )?(?:assessment|grading)");
    private static final Phrasing ASSESSED_BEFORE = Phrasing.of(
            "(?:收到|拿到|送达|签收|领到)[^，。,.\\d省再]{0,10}(?:鉴定|评残|伤残等级)[^，。,.\\d]{0,6}$"
                    + "|\\b(?:received|got)(?: the| an| my)?(?: disability| injury| work capacity| labou?r capacity)* (?:assessment|grading)(?: \\w+){0,2}?(?: on)? (?:the )?$");
    /** 伤残鉴定结论11月18号收到的 */
    private static final Phrasing THE_ASSESSMENT = Phrasing.of("(?:鉴定|评残|伤残等级)[^，。,.;；\\d]{0,6}$");

    private static final Phrasing OF_THE_PROVINCE = Phrasing.of("(?:省|再次|复查|司法|职业病诊断)[^，。,.;；\\d]{0,12}$");

    private static final Phrasing ACCEPTED_AFTER = Phrasing.of(
            "[)）]?(?:那天|当天)?(?:仲裁委?(?:员会)?|劳动局|人社局?|他们|才|就|给|正式|刚|把|案子|我的?|申请|[，, ])*(?:(?:立案)?受理(?!不|没|未)|[收立](?:的|了|下)案)|,? (?:the )?(?:arbitration |labou?r )?(?:commission|committee|tribunal|panel|they) (?:accepted|took)");

    private static final Phrasing ACCEPTED_BEFORE = Phrasing.of(
            "(?<!不|没|未)受理(?:通知书?)?(?:的)?(?:上写的?|日期|时间|是|在|于|为|：|:)*$|\\b(?:accepted|took)(?: (?:my|the|our|case|application|claim|it|on|for arbitration))* (?:the )?$");

    /** 法院10月8号立的案 */
    private static final Phrasing BY_ANOTHER = Phrasing.of("(?:法院|监察|公安|派出所|警察)[^，。,.;；\\d]{0,6}$");

    private static final Phrasing NOT_ACCEPTED = Phrasing.of("[^，。,.]{0,8}(?:不|没|未|法院|监察)[^，。,.]{0,3}受理");

    private static final Phrasing NEVER = Phrasing.of("(?!)");

    /** 我也不服，最晚哪天起诉: then it is her own time that is asked for. */
    private static final Phrasing GOES_TO_COURT =
            Phrasing.of("起诉|(?:我|俺)[^，。,.;；]{0,4}不服|\\b(?:can|may|do|could) i (?:sue|go to court|appeal)");

    /** 公司11月25日收到的: its receipt says nothing of her time. */
    private static final Phrasing BY_IT = Phrasing.of(
            "(?<![我俺咱]们?|本)(?:公司|单位|厂里?|老板|对方|他们)(?:那边|[是也在于才])*$|\\b(?:the company|my employer|they) (?:received|got)[^.;?]{0,24}$");

    private static final Phrasing IT_RECEIVED =
            Phrasing.of("[,， ]?(?:那天)?(?:公司|单位|厂里?|老板|对方|他们)(?:那边|[才就也先])*(?:收到|拿到|领到|签收)");

    private static final Phrasing THE_EMPLOYER_SUES = Phrasing.of(
            "(?:公司|单位|厂里?|老板|对方|他们)[^，。,.;；收]{0,8}(?:起诉|不服|上诉)|\\b(?:company|employer|they|it) (?:can |may |could )?sues?\\b");

    /** 想去中院申请撤销: of the award, which only the employer may ask for. */
    private static final Phrasing ANNULMENT = Phrasing.of(
            "(?:申请|请求|要求|想|要|能|可以|怎么|如何|咋|去)[^，。,.;；]{0,10}(?<!被)撤销(?!了|案|诉|婚姻|登记|处分|申请)(?=[^。;；]{0,20}(?:裁|几|哪|多|期|截|最|什么|吗|$|，))|撤裁|\\b(?:annul\\w*|set aside|quash\\w*)\\b");

    private static final Phrasing THE_AWARD = Phrasing.of("(?:裁决书?|仲裁书)(?:是|在|于)?$");

    private static final Phrasing RECEIVED =
            Phrasing.of("(?:我|才|就|刚|到我这儿?)*(?:送到|送达|寄到|收到|拿到|领到|签收|到手|到(?:了)?我?(?:手|家|这))");

    private static final Phrasing THE_AWARD_NAMED = Phrasing.of("裁决|仲裁书|\\baward\\b");

    private static final Phrasing THE_ASSESSMENT_NAMED = Phrasing.of("鉴定|评残|\\bassessment\\b");

    private static final Phrasing I = Phrasing.of("(?:我|俺|本人)(?:自己|这边|是|在|于|直到|到)*$");

    /** 我11月18日收到工资 is of something else. */
    private static final Phrasing RECEIVED_IT = Phrasing.of(RECEIVED.pattern() + "(?:的|了)*(?=[，,。;；?？!！ ]|$)");

    private static final Phrasing MINE =
            Phrasing.of("\\bi (?:only )?(?:received|got) (?:mine|my copy)(?: only)?(?: on)?(?: the)? $");

    @Override
    public Facts read(Passage passage, Facts known) {
        return known.withIf(Fact.INFRINGED_ON, day(passage, INFRINGED_BEFORE, INFRINGED_AFTER, NO_INFRINGEMENT))
                .withIf(Fact.BREACH_ENDED_ON, BreachEnd.in(passage))
                .withIf(Fact.ASSESSMENT_RECEIVED_ON, assessed(passage))
                .withIf(
                        Fact.ARBITRATION_ACCEPTED_ON,
                        passage.mentions("仲裁", "arbitrat") ? accepted(passage) : Optional.empty())
                .withIf(
                        Fact.AWARD_RECEIVED_ON,
                        ownReceipt(passage, THE_AWARD_NAMED)
                                .or(() -> passage.days().stream().anyMatch(ClaimFacts::isReceiptOfTheEmployer)
                                        ? Optional.empty()
                                        : day(passage, AWARD_BEFORE, AWARD_AFTER, NEVER)))
                .withIf(
                        Fact.ANNULMENT,
                        passage.says(ANNULMENT) && !passage.says(GOES_TO_COURT) ? Optional.of(true) : Optional.empty())
                .withIf(Fact.INJURED_ON, day(passage, INJURED_BEFORE, INJURED_AFTER, NOT_THE_ACCIDENT));
    }

    /** 3月1日申请工伤认定: what was done after the accident. */
    public static boolean isNoAccident(Mention<?> day) {
        return day.isFollowedBy(NOT_THE_ACCIDENT);
    }

    /** Of the paper that the employer received, where the employer's own time is not asked for. */
    public static boolean isReceiptOfTheEmployer(Mention<?> day) {
        String words = day.before() + day.after();
        return (day.comesAfter(BY_IT) || day.isFollowedBy(IT_RECEIVED))
                && !ANNULMENT.isIn(words)
                && !THE_EMPLOYER_SUES.isIn(words);
    }

    private static Optional<LocalDate> day(Passage passage, Phrasing before, Phrasing after, Phrasing not) {
        return Passage.agreed(passage.days().stream()
                .filter(day ->
                        day.comesAfter(before) || day.isFollowedBy(after) || (after == AWARD_AFTER && isDelivery(day)))
                .filter(day -> !day.isFollowedBy(not))
                .map(day -> day.value().past()));
    }

    private static Optional<LocalDate> accepted(Passage passage) {
        boolean another = passage.days().stream().anyMatch(day -> day.comesAfter(BY_ANOTHER));
        return another ? Optional.empty() : day(passage, ACCEPTED_BEFORE, ACCEPTED_AFTER, NOT_ACCEPTED);
    }

    private static Optional<LocalDate> assessed(Passage passage) {
        if (!passage.mentions("鉴定", "评残", "等级", "assessment", "grading")) {
            return Optional.empty();
        }
        return ownReceipt(passage, THE_ASSESSMENT_NAMED)
                .or(() -> Passage.agreed(passage.days().stream()
                        .filter(day -> day.isFollowedBy(ASSESSED_AFTER)
                                || day.comesAfter(ASSESSED_BEFORE)
                                || (day.comesAfter(THE_ASSESSMENT) && day.isFollowedBy(RECEIVED)))
                        .filter(day -> !day.comesAfter(OF_THE_PROVINCE))
                        .map(day -> day.value().past())));
    }

    /** 11月20日公司收到裁决书，我11月25日才收到: her own time runs from her day, where one paper is spoken of. */
    private static Optional<LocalDate> ownReceipt(Passage passage, Phrasing paper) {
        return passage.says(paper) && !passage.says(paper == THE_AWARD_NAMED ? THE_ASSESSMENT_NAMED : THE_AWARD_NAMED)
                ? Passage.agreed(passage.days().stream()
                        .filter(day -> (day.comesAfter(I) && day.isFollowedBy(RECEIVED_IT)) || day.comesAfter(MINE))
                        .map(day -> day.value().past()))
                : Optional.empty();
    }

    private static boolean isDelivery(Mention<SaidDay> day) {
        return day.comesAfter(THE_AWARD) && day.isFollowedBy(RECEIVED);
    }
}
