package org.niangjia.understanding.fact.insurance;

import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/** Whether her employer insures her. */
public final class InsuredFacts implements FactReader {

    private static final String INSURANCE =
            "(?:生育保险|生育险|生育(?:的)?(?:那|这)?一?(?:份|块|项|部分|笔|样)(?:保险|钱)?|社会保险|社保|五险一金|五险|三险|保险)(?!卡|局)";
    private static final Phrasing NAMED = Phrasing.of(INSURANCE);
    private static final Phrasing UNINSURED = Phrasing.of(
            "(?<!有)(?:没有?|未|从来?没|从未|一直没|都没|不)(?:给|帮|替|为)(?:我们?|她|俺|员工|咱)?(?:们)?(?:交|缴|上|买|办|缴纳|参加?)(?:过)?(?:纳)?"
                    + INSURANCE
                    + "|(?<!有|交|你)(?:没有?|未|从未)(?:交|缴|上|买|办|缴纳)(?:过)?" + INSURANCE + "(?!满|够)"
                    + "|" + INSURANCE + "(?:一直|也|都|就|根本|从来|公司|单位|厂里)*(?:没有?|未|不)(?:给|帮)?(?:我们?)?(?:交|缴|上|买|办)(?!满|够)"
                    + "|(?<!有)没有?" + INSURANCE + "(?!待遇|费|基数)"
                    + "|(?:公司|单位|老板|厂里|店里)(?:从来|一直|就|都|也|根本)*不(?:给)?(?:交|缴|上|买)" + INSURANCE
                    + "|\\b(?:did not|didn't|never|does not|doesn't|has not|hasn't|has never|not|wasn't|won't|refuse[sd]? to) (?:even |ever )?(?:been )?(?:pay|paid|paying|pays?|buy|bought|contribut\\w+|take out|took out|taken out|sign(?:ed)? (?:me|us) up|register\\w*|enroll?\\w*|arranged?|cover(?:ed)?|(?:give|gave|given) (?:me|us))(?: \\w+){0,3}? (?:maternity|social) insurance"
                    + "|\\b(?:without|no) (?:maternity|social) insurance|\\bi am (?:not insured|uninsured)");
    private static final Phrasing INSURED = Phrasing.of(
            "(?<!没|没有|未|不|没给|自己|没给我|没有给我|个人|有没有给我|老公|丈夫|他|是否|有没有)(?:给我们?|帮我|公司|单位|厂里|我|一直|都|也|有|已经?|正常|按时)(?:一直|都|也|有|正常|按时|给我们?)*(?:交|缴|上|买|参加|办|缴纳)(?:了|着|过了|有|的有)"
                    + INSURANCE
                    + "|" + INSURANCE + "(?:一直|都|也|公司|单位|正常|给我?|是公司|已经?)+(?:交|缴|上|买)(?:着|了|的)"
                    + "|" + INSURANCE + "(?:已经?)?(?:交|缴)了(?!没|吗|么)"
                    + "|(?:公司|单位|厂里|老板)没少(?:给|帮)?(?:我们?)?(?:交|缴|上)" + INSURANCE
                    + "|(?<!让|要|要求|叫|求|逼|找|该|想|请|如果|要是|没有?)(?:公司|单位|厂里|老板)(?:都|一直|有|是)*给(?:我们?)(?:交|缴|上)" + INSURANCE
                    + "(?!了?(?:吗|么|没|不))"
                    + "|\\b(?:employer|company|boss|factory|they) (?:pays?|paid|has paid|is paying)(?: for)?(?: my)? (?:maternity|social) insurance|\\bi am insured");
    private static final Phrasing INSURANCE_ASKED = Phrasing.of(
            "(?:交不交|有没有(?:给我)?(?:交|缴|上|买)|交没交|缴没缴|是否(?:交|缴|给|为)|可以不|能不|能不能不|不想|自己交|自己缴|个人缴|灵活就业|老公[^，。,.]{0,6}(?:交|缴|上)|丈夫[^，。,.]{0,6}(?:交|缴|上)|断缴|断交|以前[^，。,.]{0,6}[交缴]|要不要|用不用|社保局|怎么查|查)"
                    + "|年前的?社保|商业保险|医疗保险");

    /** 老公单位没交社保, 前公司没交社保: says nothing of her employer of now. */
    private static final Phrasing OF_OTHERS = Phrasing.of(
            "(?:^|(?<=[，,。.;；]))(?:但是?|可是?|而)?(?:我)?(?:老公|丈夫|爱人|对象|同事|闺蜜|朋友|前一?家?(?:公司|单位)|上一?家|老东家|原单位|(?:以前|之前|原来)(?:的|那家)?(?:公司|单位))[^，,。.;；!！?？]*"
                    + "|(?:但是?|可是?|而)我?(?:老公|丈夫|爱人|对象|同事|闺蜜|朋友)[^，,。.;；!！?？]*");

    /** 老公单位没交社保，我单位交了: hers was paid, where the insurance is named of somebody else. */
    private static final Phrasing HERS_TOO = Phrasing.of(
            "(?:^|[，,。.;；])(?:但是?|可是?|而)?(?:我们?的?(?:单位|公司|厂里?)?|(?:现在|新|这家?)的?(?:单位|公司|厂))(?:一直|都|也|已经?|给我|是|有)*(?:交|缴)(?:了|着|过)(?!没|吗|么)");

    private static final Phrasing ANY_NONE =
            Phrasing.of("(?:没|未|不|无)[^，,。.]{0,6}(?:保|险|交|缴|上|买|工作|单位)|\\b(?:not|n't|never|no|without)\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        return known.withIf(Fact.INSURED, insured(passage));
    }

    private static Optional<Boolean> insured(Passage passage) {
        if (!passage.mentions("保", "险", "交生育", "缴生育", "上生育", "insur")) {
            return Optional.empty();
        }
        String own = withoutOthers(passage);
        boolean insured = INSURED.isIn(own) || isHersToo(passage, own);
        boolean uninsured = UNINSURED.isIn(own);
        if (insured) {
            return Optional.of(true).filter(told -> !uninsured && !INSURANCE_ASKED.isIn(own));
        }
        return uninsured && !passage.says(INSURANCE_ASKED) ? Optional.of(false) : Optional.empty();
    }

    private static boolean isHersToo(Passage passage, String own) {
        return !own.equals(passage.text()) && HERS_TOO.isIn(own) && passage.says(NAMED);
    }

    /** Whether the words say that her employer does not insure her. */
    public static boolean tellOfNone(Passage passage) {
        return insured(passage).filter(told -> !told).isPresent();
    }

    /** Whether all that is said to be uninsured is somebody else, or another employer's. */
    public static boolean isOfOthersAlone(Passage passage) {
        return passage.says(UNINSURED) && !ANY_NONE.isIn(withoutOthers(passage));
    }

    private static String withoutOthers(Passage passage) {
        return OF_OTHERS.matcher(passage.text()).replaceAll("");
    }
}
