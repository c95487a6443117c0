package org.niangjia.understanding.fact.claim;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;

/**
 * From how many people an employer took a deposit, for which it is fined by their number (Labour Contract Law, article 84, second paragraph). Who works
 * there, who still is to pay and whose papers were kept are not counted.
 */
public final class DepositFacts implements FactReader {

    private static final Phrasing DEPOSIT = Phrasing.of("押金|保证金|风险金|抵押金|\\b(?:deposits?|security money|bond money)\\b");

    /** Deposits for a flat or a shop are of no employer. */
    private static final Phrasing OF_A_LANDLORD = Phrasing.of(
            "房东|租房|合租|租的房|门面|店铺租|充值|共享单车|\\b(?:landlord|landlady|rent(?:al|ed|ing)?|lease|flat|apartment)\\b");

    private static final Phrasing NONE_TAKEN = Phrasing.of(
            "(?:没有?|未|不)(?:收|交|要|扣|缴)(?:过|了)?(?:我们|俺们|咱们?|我|一分)?(?:的)?(?:押金|保证金|风险金)|(?:押金|保证金)[^，。,.;；]{0,4}(?:没有?|未)(?:收|交|缴)|\\b(?:no|not|never|n't)(?: [a-z]+){0,2} (?:an? )?deposit");

    private static final String NUMBER = "(?<![第几每\\d.])(?<n>\\d{1,5}|[一二两三四五六七八九十百]{1,4})";

    private static final Phrasing PEOPLE = Phrasing.of(NUMBER
            + "(?:(?:个|名|位)(?:(?:新来|刚来|刚招|一块儿?来|一起来|一道来|同批)的?)?(?:新|女|男)?(?:职工|员工|工人|工友|工|同事|姐妹|老乡|伙计|学徒|打工的|服务员|新人|人)?|(?:口|号)?人)"
            + "|(?<=我们|俺们|咱们|咱|姐妹|姊妹|夫妻|两口子)(?<k>[俩仨])(?:个)?(?:人)?");

    private static final String ALL = "(?:全部|全都|全|都|也|已经|每人|每个人|各自?|一人|人人|均|统统|通通|当时|入职时|进厂时|进厂|刚来|就|先|，)*";

    private static final Phrasing PAID = Phrasing.of(
            ALL
                    + "(?:(?:交|缴|押|付|给)(?:了|过|上了|上去|出去|的)|被?(?:他们|厂里?|公司|单位|老板)?(?:收|扣|要)(?:了|走|过)+|(?:一共|总共|合计|拢共|统共)(?:(?:交|缴|押|收|被收|扣)了?)?\\d{2,})(?![^，。,.;；]{0,4}(?:吗|么|没有))");

    private static final Phrasing TAKEN_FROM = Phrasing.of("(?:收|扣|要|押)(?:了|过|走)(?:我们|俺们|咱们|咱)?(?:一共|总共|共|这|那)?$");

    private static final Phrasing ITS_DEPOSIT = Phrasing.of("(?:的|每人|各)?(?:押金|保证金|风险金|抵押金|的钱|\\d{2,})");

    private static final Phrasing PAYERS = Phrasing.of("(?:交|缴|押)(?:了|过)?(?:押金|保证金|钱)?的(?:一共|总共|共|是|有|就|人)*$");

    private static final Phrasing ENGLISH = Phrasing.of(
            "\\b(?<n>\\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:of us|workers|people|employees|women|colleagues|staff|new hires)(?: have| had| all| each| both)* (?:paid|handed over|gave|put down|were charged)\\b(?! nothing)"
                    + "|\\b(?:took|collected|charged|kept|demanded and got) (?:an? )?(?:[\\w-]+ ){0,3}deposits? (?:of \\d+ (?:yuan |rmb )?(?:each )?)?(?:from|off) (?:all |each of |the |all of the )*(?<m>\\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:of us|workers|people|employees|women|colleagues|staff|new hires)\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        return passage.says(DEPOSIT) && !passage.says(OF_A_LANDLORD) && !passage.says(NONE_TAKEN)
                ? known.withIf(Fact.DEPOSIT_PAYERS, payers(passage))
                : known;
    }

    private static Optional<Integer> payers(Passage passage) {
        Stream<String> chinese = PEOPLE.matcher(passage.text())
                .results()
                .filter(people -> paid(Mention.of(people.group(), passage.text(), people.start(), people.end())))
                .map(people -> Optional.ofNullable(people.group(1)).orElseGet(() -> people.group(2)));
        Stream<String> english = ENGLISH.matcher(passage.text())
                .results()
                .flatMap(people -> Stream.of(people.group(1), people.group(2)))
                .filter(Objects::nonNull);
        return Passage.agreed(Stream.concat(chinese, english)
                .flatMap(number -> Numbers.value(number).stream())
                .map(BigDecimal::intValue));
    }

    private static boolean paid(Mention<String> people) {
        return people.isFollowedBy(PAID)
                || (people.comesAfter(TAKEN_FROM) && people.isFollowedBy(ITS_DEPOSIT))
                || people.comesAfter(PAYERS);
    }
}
