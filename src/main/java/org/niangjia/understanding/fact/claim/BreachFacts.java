package org.niangjia.understanding.fact.claim;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;

/**
 * How many women an employer did not give maternity leave, or had work overtime or at night in late pregnancy or breastfeeding: the breaches
 * that are fined by their number (Special Provisions, article 13, first paragraph).
 */
public final class BreachFacts implements FactReader {

    private static final Phrasing LEAVE =
            Phrasing.of("(?:产假|流产假)|生(?:孩子|娃|完|了)[^，。,.;；]{0,12}(?:休|歇)|\\bmaternity leave\\b|\\bmiscarriage leave\\b");
    private static final Phrasing NIGHTS = Phrasing.of("夜班|大夜|小夜|加班|夜里|通宵|\\b(?:nights?|night shifts?|overtime)\\b");
    private static final Phrasing LATE = Phrasing.of(
            "(?:孕|怀孕|怀了?|大肚子|大肚婆|大着?肚子)[^，。,.;；]{0,6}(?:七|八|九|[789])个?半?多?月|孕妇[，,](?:也|都|全|已经)*(?:七|八|九|[789])个?半?多?月|孕晚期|哺乳期|喂奶|(?:孩子|宝宝|娃娃?)(?:都|全|还)*(?:没|未|不)(?:满|到)(?:一|1)?周?岁|\\b(?:seven|eight|nine|[789]) months pregnant\\b|\\bpregnant\\b[^.;?!]{0,32}\\b(?:over|past|beyond|more than|in (?:the|their)|after) (?:the )?(?:seven|eight|nine|[789])(?:th)? months?\\b|\\b(?:late pregnancy|heavily pregnant)\\b|\\bbreastfeeding\\b|\\bnursing\\b");
    private static final Phrasing DENIED = Phrasing.of(
            "不给|没给|不让|不批|没批|不准|少给|只(?:批|给|让|放|休)|催|提前(?:叫|喊|让)|克扣|拒绝|没休|没有?休成|没能休|违反|安排|逼|让|叫|扣|排|\\b(?:refus\\w*|den(?:y|ies|ied)|no|not|n't|without|cut|made|makes?|had|put|puts|kept|keeps)\\b");

    private static final Phrasing WOMEN = Phrasing.of(
            "(?<![第几每\\d])(?<n>\\d{1,5}|[一二两三四五六七八九十百]{1,4})(?:个|名|位)(?:大肚子的?|刚?生(?:了|完)?孩子的?|怀孕的?|孕期的?|哺乳期的?|生育的?|喂奶的?|孕晚期的?|怀孕(?:都|快|已经)?[七八九789]个?半?多?月(?:以上)?的?|(?:孩子|宝宝|娃娃?)(?:都|全|还)*(?:没|未|不)(?:满|到)(?:一|1)?周?岁的?)*的?(?:女职工|女工|女员工|女同事|员工|职工|姐妹|孕妇|孕妈|大肚子|大肚婆|工人|妈妈|宝妈|人|(?<=个月的|半月的|以上的|怀孕的|喂奶的|哺乳期的)(?=还|都|也|照样|被|照|仍|排|安排|上|值|加班))"
                    + "|(?<![第几每\\d])(?<k>[俩仨])(?:个)?(?:怀孕的?|喂奶的?|哺乳期的?|孕期的?)*(?:女工|女职工|女同事|姐妹|孕妇|孕妈|大肚子|大肚婆|宝妈|人|(?<=的)(?=还|都|也|照样|被|照|仍)|(?<=[我俺咱]们[俩仨])(?=(?:都|全|也)*(?:怀孕|怀着?孕|是孕妇|大肚子)))"
                    + "|\\b(?<o>two|three|four|five|six|seven|eight|nine|ten) of us\\b|\\b(?<m>\\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:pregnant |female |breastfeeding |nursing )*(?:women|woman|girls|ladies|workers|employees|mothers|mums|colleagues|staff)\\b");
    /** All who work there are not all whom it concerns. */
    private static final Phrasing STAFF = Phrasing.of(
            "(?:公司|单位|厂里?|企业|店里|我们|车间)(?:一共|总共|共)?有(?:一共|大概)?$|(?:一共|总共|共)有$|每$|\\b(?:has|have|with|employs?) (?:about )?$");

    private static final Phrasing CONCERNED = Phrasing.of("[^，。,.;；]{0,8}(?:没|被|都没|不给|没休|没有休)");

    @Override
    public Facts read(Passage passage, Facts known) {
        boolean breach = (passage.says(LEAVE) || (passage.says(NIGHTS) && passage.says(LATE))) && passage.says(DENIED);
        return breach ? known.withIf(Fact.WOMEN_AFFECTED, women(passage)) : known;
    }

    private static Optional<Integer> women(Passage passage) {
        Stream.Builder<Integer> numbers = Stream.builder();
        for (Matcher women = WOMEN.matcher(passage.text()); women.find(); ) {
            String number = Stream.of("n", "k", "m", "o")
                    .map(women::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            Mention<String> said = Mention.of(number, passage.text(), women.start(), women.end());
            if (!said.comesAfter(STAFF) || said.isFollowedBy(CONCERNED) || LATE.isIn(women.group())) {
                Numbers.value(number).map(BigDecimal::intValue).ifPresent(numbers::add);
            }
        }
        return Passage.agreed(numbers.build());
    }
}
