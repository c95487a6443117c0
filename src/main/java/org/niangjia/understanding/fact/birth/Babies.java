package org.niangjia.understanding.fact.birth;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;

/** How many babies came, or are to come, with one birth: not how many children she has. */
final class Babies {

    private static final String SAME_AGE_TWO = "(?:两|2|俩)个?(?:孩子|娃|宝宝|小的)?一(?:般|样|边)大";

    private static final List<Phrasing> BABIES = List.of(
            Phrasing.of("单胎|单胞胎|(?:b超|彩超|大夫|医生|单子|查)[^，。,.]{0,6}(?:是|就|只有)一个(?:娃|宝宝|孩子|胎儿)?(?=[，,。！!；; ]|$)"
                    + "|\\bsingle (?:birth|baby)|\\b(?:just|only) one baby\\b|\\bone baby (?:only|after all)\\b"),
            Phrasing.of(
                    "双[胞包]胎|龙凤胎|孖(?:女|仔|胎|生|妹|公主|b|bb)|(?:生|怀|添|得)(?:了|的)?(?:一)?对?龙凤|龙凤宝|(?:俩|(?:两|2)个)(?:吃奶的?|奶)(?:娃娃?|孩)子?儿?(?!他|的?(?:妈|爹|爸))|孪生|双黄蛋|双胎|(?:怀|肚子里)(?:了|的|着)?(?:是)?(?:两|2|俩)个?(?:宝宝|娃|孩子)"
                            + "|怀(?:了|的|上|着)?(?:是)?俩(?!个?月|次|年|回)|肚子?里(?:头)?(?:是|有|揣着?|怀着?)?俩(?!个?月)|肚子?里(?:头)?(?:这次|这回)?(?:是|有|揣着?|怀着?)?(?:两|2)个(?:胖|小)?(?:弟弟|妹妹|男[孩娃宝]|女[孩娃宝]|小子|儿子|女儿|闺女|丫头|千金|公主)|双棒儿?|双生子|(?:这|生的?|怀的?|我家|我们家|我的?|养的?)(?:这|家)?(?:是|个)一对儿?(?=[,，。!！ ]|$)|(?:俩|两个)(?:娃娃?儿?|孩子|宝宝|宝|小家伙)?(?:都|全|一起|一块儿?|同时|还|要|得)*(?:吃(?:着|的是|我的|的)*(?:母)?奶|喂(?:着|奶|母乳)|要喂)|(?:喂|奶)(?:着|的是)?(?:俩|两个)(?=娃|孩子|宝|小|[,，。!！ ]|$)|生(?:了|的|下)?一?对(?:娃|宝|小子|闺女|丫头|千金)|怀(?:了|的|上|着)?(?:是)?一对(?!夫)|(?:一|[生怀添得了下]个?)对双(?:棒?儿|生子?|(?=[,，。.!！?？;； ]|$))|"
                            + SAME_AGE_TWO
                            + "|\\b(?:nursing|breast-?feeding|feeding) (?:two(?: babies| of them)?|both(?: babies| of them)?)(?=[,.?!]|$)|\\btwins\\b|\\btwin (?:girls|boys|babies|daughters|sons|pregnancy|birth)\\b"
                            + "|\\b(?:scan|ultrasound)\\b[^,.;]{0,16} (?:shows?|showed|finds?|found|says?|said|sees?|saw)(?: (?:there are|that|it's))* two(?= of them| babies| heartbeats?|[,.?!]|$)"
                            + "|\\b(?:carrying|pregnant with) two(?= of them| babies|[,.?!]|$)"),
            Phrasing.of(
                    "三[胞包]胎|三胎儿?同时|(?:仨|(?:三|3)个)(?:吃奶的?|奶)(?:娃娃?|孩)子?儿?(?!他|的?(?:妈|爹|爸))|(?:仨|三个)(?:娃娃?儿?|孩子|宝宝|宝|小家伙)?(?:都|全|一起|一块儿?|同时|还|要|得)*(?:吃(?:着|的是|我的|的)*(?:母)?奶|喂(?:着|奶|母乳)|要喂)|(?:喂|奶)(?:着|的是)?(?:仨|三个)(?=娃|孩子|宝|小|[,，。!！ ]|$)|怀(?:了|的|上|着)?(?:是)?(?:仨(?!个?月|次|年|回)|(?:三|3)个(?:宝宝|娃|孩子))|肚子?里(?:头)?(?:是|有|揣着?|怀着?)?(?:仨|(?:三|3)个)(?!个?月|月)"
                            + "|(?:三|3|仨)个?(?:孩子|娃|宝宝|小的)?一(?:般|样|边)大"
                            + "|\\btriplets?\\b"),
            Phrasing.of("四[胞包]胎|\\bquadruplets\\b"));

    /** Denied, asked whether it is so, or said of somebody else or another time. */
    private static final Phrasing NO_BABIES = Phrasing.of(
            "(?:不是|没有?|没怀|并非|是不是|是否|有没有|同事|邻居|别人|人家|上一?胎|上次|前一胎|一个(?:宝宝|孩子)和|(?:老公|丈夫|爱人|对象)(?:自己|本人)?(?:就|也)?是(?:一?对)?)"
                    + "[^，。,.!?！？]{0,4}$|(?:\\bnot|n't|\\bno|\\bnever|\\bwhether|\\btrue that)\\b[^,.;]{0,20}$");

    /** 双胞胎哥哥: how two of her others came. */
    private static final Phrasing ARE_OTHERS = Phrasing.of("(?:的)?(?:哥哥|姐姐|弟弟|妹妹|兄弟|姐妹)");

    private static final Phrasing OF_THE_FIRST = Phrasing.of("(?:头胎|第一胎)[^，。,.!?！？]{0,4}$");
    private static final Phrasing ANOTHER = Phrasing.of("这一?胎|这次|这回|[二三]胎|老[二三]|又怀|再怀|又生|第[二三]|现在怀|怀着");

    private static final Phrasing ONE = Phrasing.of(
            "(?:生|添|得)(?:了|的是|的|下了?|下来)?一?个(?:大?胖|大|小)?(?:小子|儿子|男[孩娃宝]|闺女|女儿|女[孩娃宝]|丫头|千金|姑娘)"
                    + "|(?:[，, ]|^)(?:就|只)?一个(?:大?胖|大|小)?(?:小子|儿子|男[孩娃宝]|闺女|女儿|女[孩娃宝]|丫头|千金)(?=[，,。；; ]|$)"
                    + "|(?:顺产|剖的?|剖[腹宫]产?)一?个(?:大?胖|大|小)?(?:小子|儿子|男[孩娃宝]|闺女|女儿|女[孩娃宝]|丫头|千金)"
                    + "|\\b(?:gave birth to|delivered|had) (?:a|one) (?:healthy )?(?:boy|girl|son|daughter)\\b|\\ba single (?:boy|girl|child)\\b");

    private static final Phrasing LEAVE_FOR_IT = Phrasing.of("产假|护理假|陪护假|休到|假|\\b(?:maternity|paternity|leave)\\b");

    /** Of an earlier birth, or one of several: how many came with this one is not said then. */
    private static final Phrasing NOT_ALONE =
            Phrasing.of("又|还有|再|另|前面|上一?[次胎]|头胎|[二三]胎|老[大二三]|第[一二三]|各|两|俩|仨|双|对|龙凤|之前|以前|想|要是|如果|一个[^，。,.]{1,6}一个"
                    + "|\\b(?:another|both|each|two|three|older|first|second|then|twin\\w*|and a)\\b");

    private Babies() {}

    static Optional<Integer> in(Passage passage) {
        if (!passage.mentions(
                "胎", "超", "一对", "喂", "奶", "feeding", "nursing", "怀", "肚", "双", "孖", "生", "大", "龙凤", "twin", "lets",
                "single", "一个", "剖", "顺", "a ", " two", "baby")) {
            return BornTogether.in(passage);
        }
        List<Integer> named = IntStream.range(0, BABIES.size())
                .boxed()
                .flatMap(i -> Mention.all(BABIES.get(i), i + 1, passage.text()))
                .filter(babies -> !babies.comesAfter(NO_BABIES)
                        && !babies.isFollowedBy(ARE_OTHERS)
                        && !(babies.comesAfter(OF_THE_FIRST) && passage.says(ANOTHER)))
                .map(Mention::value)
                .toList();
        return named.isEmpty() ? BornTogether.in(passage).or(() -> one(passage)) : Passage.agreed(named.stream());
    }

    /** 一个小子, 生了个闺女: one, where the leave for it is asked for and nothing is said of others. */
    private static Optional<Integer> one(Passage passage) {
        boolean alone = passage.says(LEAVE_FOR_IT)
                && Mention.all(ONE, 1, passage.text())
                        .anyMatch(one -> !NOT_ALONE.isIn(one.before()) && !NOT_ALONE.isIn(one.after()));
        return alone ? Optional.of(1) : Optional.empty();
    }
}
