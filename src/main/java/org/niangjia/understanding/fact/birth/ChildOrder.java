package org.niangjia.understanding.fact.birth;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;

/** Which child of hers it is that the question is about. */
final class ChildOrder {

    private static final String ORDER_AFTER = "(?!政策|时代|以上|及以上|合法|证|放开|能生|可以生|补贴政策)";
    private static final String EARLIER =
            "(?!是|时|的时候|那时|剖|顺(?!产(?![^。]{0,16}(?:这|二|再|又|现在)))|难产(?=[^。]{0,16}(?:这|二|再|又|现在))|流产|没|早|已经?|那会|休了|上学|今年|才|都|[^，。,.]{0,3}岁)";

    /** 第三个 without a word for a child: where it is born, or where its leave is asked for. */
    private static final String BARE =
            "(?:(?<=是(?:我家|我们家|我们|咱家|俺家|家里|我)的?第[二三]个)(?=[^。!！]{0,20}(?:生|落地|补贴|户口))|(?<=(?:生|怀|生的|怀的|怀的是|生的是|怀上|怀了|生了)第[二三]个)(?!孩|娃|宝|月|星期|礼拜|小时)|(?=(?:了|吧)?[，, ]{0,2}(?:顺产|剖[的腹宫]|难产|产假(?:总共|一共|合计|拢共|共|到底|应该|应当|该|可以|是|给)*(?:几|多少|有|能|怎么算|休|$)|休几|能休))|(?<=(?:这是|这次是?|这回是?|这已经是)第[二三]个)(?!问题|单位|月|公司|工作|厂|孩|娃|宝|合同|星期))";

    private static final List<Phrasing> ORDERS = List.of(
            Phrasing.of(
                    "(?:第一胎|第一个(?:孩子|宝宝|娃|小孩|(?:bb)?仔(?!裤|猪)|伢|崽)|头胎|首胎|(?<!这|那|下|另|同)一胎(?!(?:就|生|怀|了|是|来|出)*(?:俩|仨|[两三四2-4]个))|一孩|生老大|怀老大|怀大宝|第1胎|第1个(?:孩子|宝宝|娃))(?!化)"
                            + EARLIER + ORDER_AFTER
                            // 老大是2022年6月的，还能领吗: told of by itself where something is drawn for it.
                            + "|(?<=^|[，,。 ])(?:那|我家|我们家|俺家){0,2}(?:老大|大宝)(?:是|才|今年){0,2}(?:(?:20)?2\\d年|去年|前年|\\d{1,2}月)(?=[^。]{0,24}(?:领|申请|补贴|补发))(?![^。]*(?:二胎|二孩|二宝|老二|三胎|这胎|又怀|怀了|怀着))"
                            + "|\\b(?:first|1st) (?:child|baby|pregnancy|kid|kiddo|bub|little one)\\b"),
            Phrasing.of(
                    "(?:第二胎|第二个(?:孩子|宝宝|娃|小孩|细路|苏虾|(?:bb)?仔(?!裤|猪)|伢|崽)|二仔(?!包|裤)|二胎|二孩|二宝|二娃|老二|第2胎|第2个(?:孩子|宝宝|娃|小孩|(?:bb)?仔(?!裤|猪)|伢|崽)|(?<!\\d)2胎)"
                            + ORDER_AFTER
                            + "|第二个" + BARE
                            + "|\\b(?:have|had|having|expecting|want|get) (?:a|our|my) second(?: one)?(?=[?.,!;]|$| (?:now|later|soon|next)\\b)"
                            + "|\\b(?:second|2nd) (?:child|baby|pregnancy|kid|kiddo|bub|little one)\\b|\\b(?:baby|child|kid) (?:no\\.?|number|#) ?(?:2\\b(?!\\d)|two\\b)|(?:^|[,.;!?] ?|\\bour |\\bmy )number two(?= (?:is|was) (?:due|born|on)\\b)|"
                            + english("second|2nd|number two")),
            Phrasing.of(
                    "(?:第三胎|第三个(?:孩子|宝宝|娃|小孩|细路|苏虾|(?:bb)?仔(?!裤|猪)|伢|崽)|三仔(?!包|裤)|三胎|三孩|三宝|三娃|老三|第3胎|第3个(?:孩子|宝宝|娃|小孩|(?:bb)?仔(?!裤|猪)|伢|崽)|(?<!\\d)3胎)(?!篇|样|届)"
                            + ORDER_AFTER + "|第三个" + BARE
                            + "|\\b(?:third|3rd) (?:child|baby|pregnancy|kid|kiddo|bub|little one)\\b|\\b(?:baby|child|kid) (?:no\\.?|number|#) ?(?:3\\b(?!\\d)|three\\b)|(?:^|[,.;!?] ?|\\bour |\\bmy )number three(?= (?:is|was) (?:due|born|on)\\b)|"
                            + english("third|3rd|number three")));

    /** 已经有一个娃，这胎: what comes after the children she has. */
    private static final Phrasing HAS_CHILDREN = Phrasing.of(
            "(?<!没|没有|还没|想|要|再|又)(?:(?:有|生)(?:了|过)?(?<n>一|1|两|二|俩|2)个?|有了?个)(?:娃|孩子|孩儿?|宝宝|闺女|女儿|儿子|小孩|丫头|小子|女娃|男娃)(?![^，。,.]{0,3}(?:岁|月|天|都|得|流|没|在肚))"
                    + "|(?<![我俺])(?:已经|已)有了?(?:一|1)?个(?:姐姐|哥哥|大的|老大)"
                    + "|\\b(?:already have|have already|i have|we have|has|have had|already had) (?<e>one|two|a|1|2) (?:child|children|kids?|sons?|daughters?|boys?|girls?)\\b(?! (?:under|old))");

    private static final Phrasing ANOTHER_COMES = Phrasing.of("这一?胎|这次[怀生]|这回[怀生]|又怀|再怀|又生|再生一|又要生|又有了|肚子?里"
            + "|\\b(?:this (?:baby|birth|pregnancy|one)|another baby|pregnant (?:again|with)|expecting)\\b");

    /** Of several children named, the one that this is about. */
    private static final Phrasing THIS_ONE =
            Phrasing.of("(?:怀了?|怀的?是?|怀上了?|生了?|生的?是?|这是|这次是|现在是?|准备生|要生|having|expecting|pregnant with|this is)"
                    + "(?:我的?|my|our|a|the| )*$");

    /** Where children are compared, only what is said of this one counts: 一胎跟二胎不一样，我这个二娃. */
    private static final Phrasing MINE = Phrasing.of("(?:我这个?|这次[是生怀]的?|现在是|生的是?|怀的是?)$");

    /** 二胎马上生，跟头胎一样多吗: the one whose birth is told. */
    private static final Phrasing ITS_BIRTH = Phrasing.of(
            "(?:马上|眼看|快要?|就快|就要|就|要|刚刚?|才|都|已经|也|是|在|现在|上个?月|下个?月|这个月|本月|月底|年底|年初|预产期|(?:20)?2\\d年|\\d{1,2}月(?:份|初|底|\\d{1,2}[号日])?)*(?:要生|生(?!育|完|孩|娃|几|多少)|怀[着上了]|出生|临盆|待产|预产期|足月)"
                    + "|,? (?:is |was |will be )?(?:due|born|coming|arriving)\\b");

    private static final Phrasing NO_CHILD = Phrasing.of("(?:没有?生|没怀|不是|没要|不想要|不打算生|不生|没有|和|跟|与|比|同|或|、)$");

    /** 老大五岁，今年又添一对双胞胎: the first of those that come after the one she has. */
    private static final Phrasing HAS_AN_OLDER = Phrasing.of(
            "(?:老大|大宝|头一个|大的|大娃)(?:今年|都|已经?|才|刚|是|也|现在|,|，|快|满|有)*(?:[\\d一二两三四五六七八九十]{1,3}个?半?(?:周?岁|月)|上(?:了)?(?:小学|学|幼儿园|初中|高中)|读|念)"
                    + "|\\b(?:my|our) (?:first|older|elder|eldest|oldest)(?: child| one| kid| son| daughter| girl| boy)? is (?:now |already |just )?(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\\b");

    private static final Phrasing CAME_AFTER_IT = Phrasing.of(
            "这(?:次|回|一?胎)[^，。,.]{0,4}(?:生|怀|来)|一(?:生|胎)[^，。,.]{0,2}(?:俩|两个|仨|三个)|(?:又|再)(?:添|生|得|来|抱|要?怀)(?!病|气|想)|(?:今年|刚刚?|才)(?:添|生)了(?!场|一场|病|气)|\\b(?:then|now|again)\\b[^.;]{0,20}\\b(?:twins|triplets|another)\\b|\\b(?:just had|had|gave birth to|got) (?:twins|triplets|another)\\b");

    /** 老二老三一块儿来: of one birth, the first of whom is the second. */
    private static final Phrasing SECOND_AND_THIRD = Phrasing.of(
            "(?:老二|二[孩宝娃胎])(?:和|跟|与|、|带|加)?(?:老三|三[孩宝娃胎])(?:是|都|就|算)*(?:一起|一块儿?|同时|一下子?|一次|一回|一趟|双)"
                    + "|\\bsecond and (?:the |our |my )?third (?:child(?:ren)?|kids?|bab(?:y|ies)|ones?)?[^.?!;]{0,16}\\b(?:at once|together|twins|at the same time)\\b");

    private static final Phrasing A_SECOND = Phrasing.of("老二|二宝|二胎|二孩|第二个|\\b(?:second|two older)\\b");

    private static final Phrasing OLDER = Phrasing.of("老大|大宝");

    private static final Phrasing COMPARED =
            Phrasing.of("胎[^，。,.]{0,6}(?:一样|区别|不同|差别)|(?:老大|老二|大宝|二宝|[一二三]胎|[一二三]孩)[和跟与或、]");

    /** 公司按头胎给我批的, 人事说我是二胎: what an employer goes by or says is no fact. */
    private static final Phrasing THE_EMPLOYER_GOES_BY = Phrasing.of(
            "(?:公司|单位|厂[里子]?|人事|hr|老板娘?|领导|主管|会计|财务|文员|他们|对方)[^，。,.?？!！;；]{0,8}?(?:按照?|照着?|依照?|当成?|当作|算成?|算作|写成?|写的是?|填成?|填的是?|登记?成|报成?|批的是?|弄成|以)(?:我|她|俺|这|是|了|着|个)*$"
                    + "|\\b(?:hr|company|boss|employer|factory|manager|they|he|she)\\b[^.?!;,]{0,30}\\b(?:as|for|as if it (?:was|were|is))(?: (?:my|a|the|her|if))* $");

    private static final Phrasing GOES_BY = Phrasing.of("(?:按照?|照着?|当成?|当作|算成?|算作|写成?|填成?|批的是?)(?:是|了)?$");

    private static final Phrasing AS_WAS_GRANTED = Phrasing.of(
            "(?:的?(?:天数|标准|待遇|规定|政策|产假|假))?(?:来|去)?(?:给(?:我|她|俺)?)?(?:批|放|算|发|报|核|办|登|走|给)(?:的|了|过)(?![^，。,.?？!！]{0,4}(?:几|多少))");

    private static final Phrasing HOW_MANY = Phrasing.of("(?!和|跟|与|比|同|或|、)[^。；;]{0,8}?(?:几天|多少|多久|多长|几个月)");
    private static final Phrasing AS_ANOTHER = Phrasing.of("(?:和|跟|与|比|同)$");

    private ChildOrder() {}

    /** My third, how long is the leave. */
    private static String english(String ordinal) {
        return "\\b(?:my|our|number|having|expecting|with|on|is) (?:my |our )?(?:" + ordinal.replace("number ", "")
                + ")(?= (?:is|was|came|comes|just|and|how|leave|maternity|now|next|in)\\b|[,.;!?]|$)";
    }

    static Optional<Integer> in(Passage passage) {
        if (!passage.mentions(
                "胎",
                "孩",
                "宝",
                "娃",
                "老",
                "第",
                "仔",
                "伢",
                "崽",
                "怀",
                "肚",
                "生",
                "child",
                "baby",
                "pregnan",
                "second",
                "third",
                "2nd",
                "3rd",
                "three",
                "kid",
                "number",
                "expecting",
                "older",
                "elde")) {
            return Optional.empty();
        }
        List<Mention<Integer>> orders = Stream.of(1, 2, 3)
                .flatMap(order -> Mention.all(ORDERS.get(order - 1), order, passage.text()))
                .filter(order -> !order.comesAfter(NO_CHILD) && !isWhatTheEmployerGoesBy(order))
                .toList();
        if (passage.says(SECOND_AND_THIRD)) {
            return Optional.of(2);
        }
        if (orders.isEmpty()) {
            if (passage.says(HAS_AN_OLDER) && passage.says(CAME_AFTER_IT) && !passage.says(A_SECOND)) {
                return Optional.of(2);
            }
            return afterThoseSheHas(passage);
        }
        Optional<Integer> only = Passage.agreed(orders.stream().map(Mention::value));
        boolean compared = passage.says(COMPARED) && !isAskedOfOne(passage, orders);
        boolean olderNamed = passage.says(OLDER);
        return only.filter(order -> !compared && !(olderNamed && order > 1))
                .or(() -> Passage.agreed(orders.stream()
                        .filter(o -> o.comesAfter(compared ? MINE : THIS_ONE) || o.isFollowedBy(ITS_BIRTH))
                        .map(Mention::value)));
    }

    private static boolean isWhatTheEmployerGoesBy(Mention<Integer> order) {
        return order.comesAfter(THE_EMPLOYER_GOES_BY)
                || (order.comesAfter(GOES_BY) && order.isFollowedBy(AS_WAS_GRANTED));
    }

    /** 二胎产假多少天，跟头胎一样不 asks of the second; 怀二胎产假跟一胎一样吗 of both. */
    private static boolean isAskedOfOne(Passage passage, List<Mention<Integer>> orders) {
        return orders.size() == 1
                && orders.get(0).isFollowedBy(HOW_MANY)
                && Stream.of(1, 2, 3)
                        .flatMap(order -> Mention.all(ORDERS.get(order - 1), order, passage.text()))
                        .anyMatch(order -> order.comesAfter(AS_ANOTHER));
    }

    private static Optional<Integer> afterThoseSheHas(Passage passage) {
        if (!passage.says(ANOTHER_COMES) || BornTogether.in(passage).isPresent()) {
            return Optional.empty();
        }
        return Passage.agreed(HAS_CHILDREN.matcher(passage.text()).results().map(has -> {
            String number = has.group(1) == null ? has.group(2) : has.group(1);
            return number == null || List.of("一", "1", "one", "a").contains(number) ? 2 : 3;
        }));
    }
}
