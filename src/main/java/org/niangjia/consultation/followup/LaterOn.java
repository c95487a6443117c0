package org.niangjia.consultation.followup;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * What is asked of a later time of the same motherhood and is another matter by then: hours of work once she is back and nursing (那等我生完回来上班呢,
 * after those of pregnancy), leave to look after a child that has grown (等孩子大点还有假带他吗, after that for the birth). Thread-safe.
 */
public final class LaterOn {

    private static final Map<String, String> NURSING = Map.of(
            "pregnancy_work_arrangement.night_and_overtime", "breastfeeding.night_and_overtime",
            "pregnancy_work_arrangement.rest_breaks", "breastfeeding.hour");

    private static final Phrasing BACK_AT_WORK = Phrasing.of(
            "^(?:那|那么|等|到时候|以后|我|俺|要是|如果)*(?:(?:生|休)(?:了|完|完了|下来|好)*(?:孩子|娃|宝宝|产假)?|产假(?:结束|到期|休完|完)了?|出了?月子|坐完月子)(?:以后|之后|后|再|就|我|,|，)*(?:回(?:来|去|厂|单位|公司)|复工|上班)"
                    + "|^(?:and |so |what (?:if|about) |but )*(?:when|once|after) (?:i am |i'm |i come |i go |i get )?back\\b(?! pay)");

    /** Of the job or of money, and not of hours. */
    private static final Phrasing OF_SOMETHING_ELSE = Phrasing.of(
            "岗位?|工资|薪|钱|辞|开除|不要我|调|降|合同|津贴|补贴|\\b(?:post|position|job|pay|wages?|fire[sd]?|dismiss\\w*|contract)\\b");

    private static final Set<String> LEAVE_FOR_THE_BIRTH = Set.of("maternity_leave", "paternity_leave");

    private static final String CHILDCARE = "childcare_leave.days";

    private static final Phrasing GROWN = Phrasing.of(
            "(?:娃儿?|孩[子儿]|宝宝|宝|闺女|儿子|小的)(?:再|能|会|要|快|长|都|满|到)*(?:会?跑|会?走(?:路)?|大(?:一?点儿?|一?些|了)|断(?:了)?奶|[一两二][两三二]?(?:周)?岁)|产假(?:休)?完(?:了)?(?:以后|之后)|(?:娃儿?|孩[子儿]|宝宝|宝|闺女|儿子)(?:还|又|正)?小(?:的时候|时|那(?:会儿|几年))|(?:不满|没满|没到|未满|到|满)?(?:三|3)(?:周)?岁(?:以前|之前|前|以内|之内)|(?:上|进)(?:幼儿园|托班)(?:以前|之前|前)|(?:以后|往后|之后|休完|歇完)(?:了|这个?|这些)?[^,，。]{0,4}每年|每年(?:还|再|另外|又)"
                    + "|\\b(?:each|every) year\\b|\\b(?:toddler|(?:she|he|it|(?:the|my|our) (?:baby|child|kid))(?:'s| is| gets?| grows?| turns?) (?:a (?:bit|little) |still |very |a )?(?:older|bigger|one|two|walking|small|little|young|a toddler|toddler|under (?:three|3)))\\b");

    private static final Phrasing LEAVE_TO_CARE = Phrasing.of(
            "(?:别的|其他|另外的?|什么|啥|几天|多少天)的?假[^,，。]{0,4}(?:带|看|照顾|陪|照看|吗|么|不|没|[?？]|$)|(?:有|给|放|请|休)[^,，。]{0,4}假[^,，。]{0,6}(?:带|看|照顾|陪|照看)(?:他|她|孩子|娃|宝宝)"
                    + "|(?:带|看|照顾|陪|照看)(?:他|她|孩子|娃|宝宝)[^,，。]{0,4}(?:的)?假"
                    + "|(?:每年|以后|往后|之后|平时|后面|将来)(?>他|她|我|俺|爸爸?|妈妈?|爹|娘|老公|还|都|也|再|会|能|可以|,|，)*(?:有|给|放|请|休)(?:没有|不给)?(?:别的|其他的?|啥|什么|几天|点)?假|(?:有|给|放|请|休)(?:没有|不给)?(?:别的|其他的?|啥|什么|几天|点)?假(?:期)?(?:吗|么|不|没|呢|[?？]|$)"
                    + "|\\bany (?:more |other )?(?:leave|days? off|time off)\\b|\\b(?:does|do|will|would|can|could|is there) (?:he|she|i|we|they|my \\w+|the \\w+)?\\b.{0,14}\\b(?:any ?(?:thing|more|other|leave|days?|time)|time off|days? off|leave(?! (?:early|work|home|the|my|her|for work))|more days)\\b"
                    + "|\\b(?:days?|leave|time off)\\b.{0,30}\\b(?:look after|care for|take care of|be with|mind) (?:him|her|it|them|the \\w+|my \\w+|our \\w+)\\b");

    /** Names of leaves of its own: then the question is read by itself. */
    private static final Phrasing NAMES_A_LEAVE = Phrasing.of(
            "产假[^,，。完]{0,3}(?:几|多|能|可)|陪产|哺乳|年假|婚假|病假|事假|育儿假|独生|护理假|\\b(?:maternity|paternity|annual|sick|nursing) leave\\b");

    /** Who tells and asks of a later time needs a few more words than others who go on. */
    private static final int LONG_HAN = 32;

    private static final int LONG_LATIN = 90;

    private static final Phrasing BEFORE_THREE = Phrasing.of("(?:没|不|未|还没|没到|不到)(?:满|到|过)?(?:三|3)");

    private static final String INFANT_TAX = "childcare_subsidy_tax.tax_deduction_infant";

    private static final String EDUCATION_TAX = "childcare_subsidy_tax.tax_deduction_education";

    /** 等满三岁以后这块儿还有没有: from then on it is that of a child at school. */
    private static final Phrasing PAST_THREE = Phrasing.of(
            "(?:等|过|到|要是|以后)?[^,，。]{0,8}(?:满|过)了?(?:三|3)(?:周)?岁(?:生日)?(?:了|以后|之后|后)?|上(?:了)?(?:幼儿园|小学|学)(?:以后|之后|了|后)|\\b(?:after|once|when)\\b.{0,20}\\b(?:turns? (?:three|3)|third birthday|starts? (?:school|kindergarten))");

    private static final String NURSING_TIME = "breastfeeding.until_when";

    /** 等他过了一岁呢: until when what a nursing mother is due holds. */
    private static final Phrasing PAST_ONE = Phrasing.of(
            "^(?>那|那么|等|要是|如果|以后|到|我|家|的|,|，)*(?:[他她它]|孩[子儿]|娃儿?|宝宝|宝|闺女|儿子|小孩)?(?>的|都|已经|要是|如果|,|，)*(?:过了?|满了?|到了?|超过)(?:[1一]周?岁|周岁|十二个月|12个月)(?:生日)?(?>了|以后|之后|后|的话|,|，)*(?:呢|怎么办|咋办|还(?:能|给|有|让|可以)(?:不能|不给|没有)?(?:休|歇|用|请|有|给|享受)?(?:假|哺乳假|这假)?|就没了?|就不(?:能|行|给))?(?:吗|么|不|没|呢)?[?？]?$"
                    + "|^(?:and |so |but )*(?:what (?:if|about|happens) )?(?:after|once|when|if) (?:(?:he|she|it|(?:the|my) \\w+)(?:'s| is| turns?| has turned)? (?:past |over |older than )?(?:one|1|a year(?: old)?|12 months)|(?:the|his|her) first birthday)(?: year old)?[?]?$");

    private LaterOn() {}

    /** What is to be answered then; empty if the words ask of no later time. */
    public static Optional<String> intent(String words, Matter matter) {
        String text = Utterance.of(words).words();
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        if (text.length() > (han ? LONG_HAN : LONG_LATIN) || NAMES_A_LEAVE.isIn(text)) {
            return Optional.empty();
        }
        if (NURSING.containsKey(matter.intent()) && BACK_AT_WORK.isIn(text) && !OF_SOMETHING_ELSE.isIn(text)) {
            return Optional.ofNullable(NURSING.get(matter.intent()));
        }
        if (matter.topic().equals("breastfeeding") && PAST_ONE.isIn(text)) {
            return Optional.of(NURSING_TIME);
        }
        if (matter.intent().equals(INFANT_TAX) && PAST_THREE.isIn(text) && !BEFORE_THREE.isIn(text)) {
            return Optional.of(EDUCATION_TAX);
        }
        boolean grown = LEAVE_FOR_THE_BIRTH.contains(matter.topic()) && GROWN.isIn(text) && LEAVE_TO_CARE.isIn(text);
        return grown ? Optional.of(CHILDCARE) : Optional.empty();
    }
}
