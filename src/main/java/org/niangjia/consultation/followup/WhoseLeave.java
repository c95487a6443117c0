package org.niangjia.consultation.followup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.fact.birth.PregnancyLoss;
import org.niangjia.understanding.person.OtherPeople;
import org.niangjia.understanding.person.ParentWords;

/**
 * Asks of a leave that is not the one of who was spoken of: after a loss that of another woman, who is with child (我妹妹怀着呢,她能歇多久); after the father's
 * leave what the mother lives on while she is at home (and who pays me while I am off), or what becomes of holidays within her own (我这假里碰上过年). Thread-safe.
 */
public final class WhoseLeave {

    private static final String DAYS_FOR_A_BIRTH = "maternity_leave.days";

    private static final String PAY_FOR_A_BIRTH = "maternity_allowance.wage_and_allowance";

    private static final String HOLIDAYS_IN_HERS = "maternity_leave.holidays_inside";

    private static final String HIS = "paternity_leave";

    /** Of her own, and told in the place where she works. */
    private static final Set<String> HERS = Set.of("maternity_leave", "maternity_allowance");

    private static final Phrasing WITH_CHILD = Phrasing.of(
            "怀孕|怀着|怀上|怀了|怀的|大着?肚子|有喜|有了身孕|快生|要生|待产|预产|临产|(?:下个?月|这个?月|月底|年底|年初|[\\d一二两三四五六七八九十]月份?|刚|前天|昨天|上周|上个?月)生(?![理病活气日效])|生(?:了|孩子|娃|宝宝)|[一二三]胎|[双三]胞胎"
                    + "|\\b(?:pregnant|expecting|due (?:in|next|this)|(?:having|had|has) (?:a baby|twins)|giving birth|gave birth)\\b");

    private static final Phrasing AGAIN = Phrasing.of("(?:又|再次|重新)怀|\\bpregnant again\\b");

    private static final Phrasing I_AM = Phrasing.of("^(?:那|可|那么)*(?:我|俺)(?!同事|工友|妹|姐|嫂|表|堂|朋友)|\\bi(?:'m| am)\\b");

    private static final Phrasing MONEY = Phrasing.of("钱|工资|薪|津贴|扣|\\b(?:paid|pay|money|wage)\\b");

    private static final Phrasing I_AM_AT_HOME = Phrasing.of(
            "^(?:那么?|,)*(?:我|俺)(?:自己|自个儿?)?[^,，。他]{0,6}(?:在家|坐月子|休产假|歇产假|休假|歇)[^,，。陪她]{0,12}(?:[,，])?[^他她]{0,8}$|\\bwhile i ?'?(?:m| am) (?:at home|home|off|away|on leave)\\b|\\b(?:those|these|the) (?:\\w+ )?months\\b|^(?:那么?|,)*(?:我|俺)?[^,，。他她]{0,4}(?:那|这)?[几三四五][个]?(?:来|多)?月[^,，。陪她他]{0,12}$");

    private static final Phrasing WHO_PAYS = Phrasing.of(
            "(?:钱|工资|薪)[^,，。]{0,6}(?:谁|哪[儿里]?|怎么|咋|吗|么|不$|没|呢)|谁(?:来)?(?:给|发|出|付|掏|开)|有没有(?:钱|工资)|(?:发|给)不(?:发|给)(?:钱|工资)|\\bwho (?:pays|will pay|is paying|gives|will give)\\b|\\b(?:do|will|am) i (?:get |be )?paid\\b");

    private static final Phrasing MY_LEAVE_OVER_HOLIDAYS = Phrasing.of(
            "(?:我|俺)(?:自己|自个儿?)?(?:的|这|那)*(?:产)?假[^。他]{0,6}(?:碰|赶|遇|撞|摊|夹|包|有|含|跨)[^。他]{0,4}(?:过年|春节|国庆|五一|元旦|中秋|端午|节|周末|星期)"
                    + "|\\bmy (?:own )?leave\\b[^.;]{0,30}\\b(?:holidays?|spring festival|national day|new year|weekends?)\\b");

    /** Words that ask so say more than others that go on. */
    private static final int LONG_HAN = 36;

    private static final int LONG_LATIN = 110;

    private WhoseLeave() {}

    /**
     * The matter that is asked about; empty if it is that of who was spoken of.
     *
     * @param matter what is spoken of, as of who is asked about now
     * @param before what was spoken of, the last last
     * @param wordsBefore what was said before
     */
    public static Optional<Matter> asked(String words, Matter matter, List<Matter> before, String wordsBefore) {
        String text = Utterance.of(words).words();
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        if (text.length() > (han ? LONG_HAN : LONG_LATIN)) {
            return Optional.empty();
        }
        if (matter.topic().equals(Matter.AFTER_A_LOSS)) {
            return Optional.of(Matter.of(DAYS_FOR_A_BIRTH))
                    .filter(days -> asksOfABirth(words, text))
                    .flatMap(days -> OtherPeople.askedOf(words).isPresent()
                            ? Optional.of(days.ofAnother())
                            : Optional.of(days).filter(own -> isOfHerself(text, wordsBefore)));
        }
        if (!matter.topic().equals(HIS) || !isAskedByTheMother(before, wordsBefore)) {
            return Optional.empty();
        }
        if (MY_LEAVE_OVER_HOLIDAYS.isIn(text)) {
            return Optional.of(hers(before).about(HOLIDAYS_IN_HERS));
        }
        return I_AM_AT_HOME.isIn(text) && WHO_PAYS.isIn(text)
                ? Optional.of(hers(before).about(PAY_FOR_A_BIRTH))
                : Optional.empty();
    }

    private static boolean asksOfABirth(String words, String text) {
        return WITH_CHILD.isIn(text)
                && PregnancyLoss.toldIn(words).isEmpty()
                && !MONEY.isIn(text)
                && (ParentWords.askOnlyForTheDays(words) || AskingWords.areForDays(text));
    }

    /** It was another who lost a child, and she is with child herself; or she is so once more. */
    private static boolean isOfHerself(String text, String wordsBefore) {
        return AGAIN.isIn(text) || (OtherPeople.askedOf(wordsBefore).isPresent() && I_AM.isIn(text));
    }

    /** His leave was asked for as that of another: she asked for hers before, or named him. */
    private static boolean isAskedByTheMother(List<Matter> before, String wordsBefore) {
        return before.stream().anyMatch(matter -> HERS.contains(matter.topic()) && !matter.somebodyElse())
                || (ParentWords.speakOfTheFather(wordsBefore) && !ParentWords.speakOfTheMother(wordsBefore));
    }

    private static Matter hers(List<Matter> before) {
        return before.stream()
                .filter(matter -> HERS.contains(matter.topic()) && !matter.somebodyElse())
                .reduce((one, next) -> next)
                .orElseGet(() -> Matter.of(DAYS_FOR_A_BIRTH));
    }
}
