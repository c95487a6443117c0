package org.niangjia.consultation.followup;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.fact.EntityFinder;

/**
 * What is told or asked after an answer on insurance for births and makes another of it: who says that she was never insured is told who pays then, who asked
 * what the hospital costs asks who pays the months at home, and a wife whom only her husband's insurance covers asks for the allowance too. Thread-safe.
 */
public final class TurnOfInsurance {

    private static final String NOT_INSURED = "maternity_allowance.not_insured";

    private static final String LOSS_PAY = "miscarriage_leave.pay";

    private static final String WIFE_OF_THE_INSURED = "maternity_insurance_eligibility.male_worker_wife";

    /** What is answered to who is not insured, by the topic that is spoken of. */
    private static final Map<String, String> UNINSURED =
            Map.of("maternity_allowance", NOT_INSURED, "maternity_leave", NOT_INSURED, Matter.AFTER_A_LOSS, LOSS_PAY);

    /** After these the months at home are paid by the employer as well. */
    private static final Set<String> COSTS_OF_THE_UNINSURED = Set.of("medical_expenses.not_insured", NOT_INSURED);

    private static final Phrasing TIME_AT_HOME = Phrasing.of(
            "(?:歇|休|在家|没上班|不上班|坐月子|产假)[^,，。医报]{0,8}(?:月|期间|时候|段|天|日子|里)|\\b(?:months?|weeks?|time|days) (?:off|at home|i (?:am|was) (?:off|away|at home))\\b|\\bwhile (?:i am|i'm|she is|she's) (?:off|at home|away)\\b");

    private static final Phrasing MONEY = Phrasing.of(
            "(?:工资|钱|薪)[^,，。]{0,6}(?:谁|多少|怎么|咋|吗|么|不|呢)|按(?:多少|什么|啥)|给多少|发多少|谁(?:给|发|出|付)|\\b(?:how much|who pays?|paid|pay|wages?)\\b");

    private static final Phrasing ALLOWANCE = Phrasing.of("津贴|生育金|(?:按月|每个?月)[^,，。]{0,3}(?:发|给|领|拿)的|\\ballowance\\b");

    private static final Phrasing ALSO_FOR_HER = Phrasing.of(
            "(?:也|还|都|能|会)*(?:给|发|归|算)(?:不给|不发)?(?:我|俺|她|老婆|媳妇)(?:的|发)?(?:吗|么|不|没|呢|[?？]|$)|(?:我|俺|她|老婆|媳妇)(?:也|还|能)*(?:领|拿|有)(?:[?？]|$)|(?:我|俺|她|老婆|媳妇)[^,，。]{0,6}(?:有份|有一?份|也有|能(?:领|拿|有|得)|有没有|有吗|领得到|拿得到|可以领|给不给|算不算)|\\b(?:i|she|my wife)\\b.{0,20}\\b(?:get|have|too|also|claim)\\b|\\b(?:do|can|will|does) (?:i|she|my wife)\\b");

    private static final Phrasing NEVER_INSURED = Phrasing.of(
            "(?:压根|根本|从来|一直|都)(?:就|都|也)?没(?:有)?(?:给|替|帮)?(?:[我俺咱]们?)?(?:上|交|缴|买|办|参加?)(?:过|了)?(?:任何|什么|啥)?的?(?:社保|保险|五险|医保|生育险|生育保险|社会保险)"
                    + "|(?:单位|公司|厂里?|店里|老板|他们)(?:压根|根本|从来|一直|都|就|也|要是)*没(?:有)?(?:给|替|帮)(?:[我俺咱]们?)?(?:上|交|缴|买|参保?)(?:过|了)?(?:(?:社保|保险|五险|医保|生育险|生育保险|社会保险))?(?:呢|的话|怎么办|咋办)?$"
                    + "|\\b(?:never|not once) (?:paid|signed me up for|registered me for|bought|gave me) (?:any )?(?:\\w+ )?insurance\\b");

    /** After these there is no insurance that pays an allowance. */
    private static final Set<String> WITHOUT_INSURANCE =
            Set.of("other_labour.social_insurance_waiver", "other_labour.social_insurance_unpaid");

    /** Whether there is still something, and who pays it: 那津贴是不是没了，谁给. */
    private static final Phrasing STILL_PAID = Phrasing.of(
            "(?:拿|领|得|有|给|发|补|报|要)(?:不)?(?:得)?(?:到|上|回来)?[^,，。]{0,6}(?:吗|么|不|没|[?？]|$)|没(?:有)?(?:了|戏|指望)|泡汤|黄了|作废|谁(?:来)?(?:给|出|赔|发|付|掏|补)|怎么办|咋办|咋整|\\b(?:get|lose|lost|gone|who pays?|paid|claim)\\b");

    /** What is no allowance for the leave, or is asked of who leaves. */
    private static final Phrasing ANOTHER_ALLOWANCE = Phrasing.of(
            "育儿|高温|失业|夜班|岗位津贴|离职|辞职|辞了|不干了|\\b(?:childcare|heat|unemployment|quit|resign\\w*|leave the job)\\b");

    /** What is asked behind what was told, and nothing else: 没给我上生育险，咋办. */
    private static final Phrasing WHAT_THEN = Phrasing.of(
            "[,，;；。 ]*(?>那|我|俺|这|可|该|得|要|又|现在|这下|,|，)*(?:咋办|怎么办|咋整|咋弄|怎么整|怎么弄|怎么搞|如何是好|有(?:啥|什么)办法|找谁(?:要)?|谁管|what (?:then|now)|what (?:do|can|should) i do(?: then| now| about it)?)(?>呀|啊|呢|嘛|了)*[?？!！]*$");

    /** 要是单位压根没给交呢. */
    private static final Phrasing SUPPOSED = Phrasing.of("^(?:那|要是|如果|万一|假如|可要是)[^,，。?？]{2,16}(?:呢|的话)$");

    private TurnOfInsurance() {}

    /** Whether it is that whatever the words sound like by themselves: 津贴给我不 of a wife, 老板没给我上过保险 after a loss, 还能领津贴不 of who gave it up. */
    public static boolean isSurely(String intent, Matter matter) {
        return (intent.equals(NOT_INSURED)
                        && (WITHOUT_INSURANCE.contains(matter.intent())
                                || matter.topic().equals("maternity_allowance")))
                || intent.equals(WIFE_OF_THE_INSURED)
                || intent.equals(LOSS_PAY);
    }

    /** What is to be answered then; empty if the words are no such turn. */
    public static Optional<String> intent(String words, Matter matter) {
        if (!LeaningWords.areShort(words)) {
            return Optional.empty();
        }
        String text = Utterance.of(words).words();
        if (matter.intent().equals(WIFE_OF_THE_INSURED) && ALLOWANCE.isIn(text) && ALSO_FOR_HER.isIn(text)) {
            return Optional.of(WIFE_OF_THE_INSURED);
        }
        if (COSTS_OF_THE_UNINSURED.contains(matter.intent()) && TIME_AT_HOME.isIn(text) && MONEY.isIn(text)) {
            return Optional.of(NOT_INSURED);
        }
        if (WITHOUT_INSURANCE.contains(matter.intent())
                && ALLOWANCE.isIn(text)
                && STILL_PAID.isIn(text)
                && !ANOTHER_ALLOWANCE.isIn(text)) {
            return Optional.of(NOT_INSURED);
        }
        String told = WHAT_THEN.matcher(text).replaceFirst("");
        boolean uninsured = (LeaningWords.tell(told) || SUPPOSED.isIn(told))
                && (NEVER_INSURED.isIn(told)
                        || EntityFinder.find(told, Facts.of(Jurisdiction.HOME, LocalDate.EPOCH))
                                .get(Fact.INSURED)
                                .filter(insured -> !insured)
                                .isPresent());
        return uninsured ? Optional.ofNullable(UNINSURED.get(matter.topic())) : Optional.empty();
    }
}
