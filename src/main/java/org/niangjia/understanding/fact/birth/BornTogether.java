package org.niangjia.understanding.fact.birth;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;

/** Several babies of one birth that are told by their number, without a word for twins: 上礼拜生了俩, 三个娃一起来的, two boys at once. */
final class BornTogether {

    private static final String NUMBER = "(?<n>俩|仨|[两三四234]个|一?对(?!儿女)(?=儿?(?:$|[，。,.!！?？；; 娃孩宝闺女儿丫小胖千男双姐兄]))儿?)";
    private static final String A_CHILD = "(?:胖|大胖|小)?(?:孩子|孩儿|小孩|孩|娃娃|娃儿|娃|宝宝|宝贝|宝|婴儿|小家伙|小的)";
    private static final String BOY_OR_GIRL =
            "(?:胖|大胖|小)?(?:男孩|女孩|男娃|女娃|男宝|女宝|小子|闺女|丫头|千金|儿子|女儿(?!童)|姑娘|小公主)(?:儿|子|娃)?";
    private static final String NO_UNIT = "(?!儿?[月年天次回岁胎]|个?月|个?小时|个?(?:星期|礼拜|钟|疗程)|儿?女(?!儿|娃|孩)|个?字)";
    private static final String ONE_BIRTH = "(?:顺产|剖[腹宫]|剖的|难产|大出血|产钳|侧切)";

    private static final String LATELY =
            "(?:昨[天晚夜儿]?|今[天早晚儿]|前[天晚]|上个?(?:礼拜|星期|周|月)[一二三四五六日天末]?|这个?(?:礼拜|星期|周|月)|(?<![\\d一二两三])[月年]初|刚刚?|才|这次|这回|这胎|这一胎|凌晨|半夜|夜里|早上|下午|\\d{1,2}[号日]|(?:去年|今年)(?:春|夏|秋|冬|[\\d一二三四五六七八九十]{1,2}月|年)?[天底初份]?)";

    private static final String BABY =
            "(?:babies|baby|boys|girls|sons|daughters|children|kids|infants|newborns|little ones)";
    private static final String E_NUMBER = "(?<n>two|three|four|2|3|4)";
    private static final String IN_ONE =
            "(?:at once|at the same time|at one time|together|in one (?:go|birth|delivery|pregnancy|shot)|in a single (?:go|birth|delivery|pregnancy)|in the same (?:birth|delivery|pregnancy)|on the same day)";

    private static final List<Phrasing> TOGETHER = List.of(
            // 上礼拜生了俩
            Phrasing.of(LATELY
                    + "(?:(?!打算|想|要|准备|能|可以|计划|再|没|允许|最多|别)[^，。,.;；老]){0,8}?生(?:了|下了?|的是?|出来?|下来)?(?:了|个)?"
                    + NUMBER + NO_UNIT
                    + "(?=个?(?:孩|娃|宝|闺|儿子|女|丫头|小子|千金|男|姐妹|兄弟|双|都|全|现在|产假|公司|单位|厂|[，。,.!！?？；; ])|$)"),
            // 一胎俩, 一下子来了仨, 这胎是三个
            Phrasing.of(
                    "(?:(?<![头首第上])一胎|(?<![第])一生|一次性?|一下子?|一回|一趟|一口气|同时|(?<!上|前)这一?胎|这次|这回)(?:我|就|是|又|给我?|里|,|，)?(?:生|怀|来|得|添|抱|蹦|出来)?(?:了|的是?|下|上|出来?|回)*"
                            + NUMBER + NO_UNIT + "(?!问题|方案|办法|字|人)"),
            // 头胎就来了俩: all of one pregnancy, which was the first
            Phrasing.of("(?:头一?胎|第一胎)(?:我|就|是|又|给我?|竟然?|居然|一下子?|里|,|，)*(?:生|怀|来|得|添)(?:了|的是?|下|上|出来?|回)*" + NUMBER
                    + NO_UNIT),
            // 三个娃一起来的, 俩闺女一块儿生的, 生了四个娃，一次的
            Phrasing.of(NUMBER + "(?:" + A_CHILD + "|" + BOY_OR_GIRL + ")?(?:都|全|，|,|就|也|是)*"
                    + "(?:(?:一起|一块儿?|同时|同一?天|一天|一胎|一次|一下子?)(?:里)?(?:出生|降生|生|出来|落地|来(?=的|了|到|[，,。]|$))|一次的|一胎的|同一胎)"),
            // 俩娃一起喂: of one age
            Phrasing.of(
                    NUMBER + "(?:" + A_CHILD + "|" + BOY_OR_GIRL + ")(?:都|也|是|要|得|还)*(?:一起|一块儿?|同时)(?:喂|吃奶|奶着?|要喂)"),
            // 一胎生了一男一女
            Phrasing.of("(?:一胎|一次|一下子?|同时|这一?胎|这次|这回)(?:就|我)?(?:生|怀|得|来|添)(?:了|的|下|是)*(?<n>一)[男儿子]一女"),
            Phrasing.of("(?<n>一)[男儿子]一女(?:都|是|，)?(?:同时|一起|一块儿?|同一?天|一胎)(?:出生|生|来|出来)"),
            // 肚子里蹦出来俩, 添了一对闺女
            Phrasing.of("(?:肚子?里)(?:头)?(?:蹦|出|掏|取|抱)(?:出来?|了)+" + NUMBER + NO_UNIT),
            Phrasing.of("(?:添|喜得|喜提|抱(?:上|回))(?:了)?" + NUMBER + "(?:" + A_CHILD + "|" + BOY_OR_GIRL + ")"),
            Phrasing.of("\\b" + E_NUMBER + " (?:\\w+ )?" + BABY + ",? (?:were |all |both |came |arrived )*(?:born )?"
                    + IN_ONE + "\\b"),
            Phrasing.of("\\b(?:gave birth to|delivered|had|got|having|expecting|carrying) " + E_NUMBER
                    + " (?:of them )?" + IN_ONE + "\\b"),
            Phrasing.of(
                    "\\b(?:gave birth to|delivered|had|having|expecting) " + E_NUMBER + " (?:\\w+ )?" + BABY
                            + " (?:\\w+ )?(?:yesterday|today|last (?:night|week|month)|this (?:morning|week|month)|on the same day)"),
            Phrasing.of("\\b(?:gave birth to|delivered) " + E_NUMBER + " (?:\\w+ )?(?:babies|boys|girls|newborns)\\b"),
            Phrasing.of("\\b(?:both|all) (?<n>(?=of|my|our|the)|three|four)(?:of )?(?:my |our |the )?" + BABY
                    + " (?:were |came |arrived )?(?:born )?" + IN_ONE));

    /** B超查出来一对儿, 照出来俩: seen before the birth. */
    private static final Phrasing SEEN =
            Phrasing.of("(?:查|照|b超|彩超|(?:大夫|医生)(?:说|讲|告诉我)?)(?:出来?|到|了|着|的|说|肚子?里|里头|里面)*(?:是|有|怀的?)*" + NUMBER
                    + NO_UNIT + "(?=" + A_CHILD + "|" + BOY_OR_GIRL + "|胎心|心跳|$|[，,。.!！?？；; ])");

    private static final Phrasing OF_A_PREGNANCY = Phrasing.of("预产期|怀|孕|产假|胎|顺产|剖|肚子");

    /** 生了俩，顺产: several, and one birth. */
    private static final List<Phrasing> AS_ONE = List.of(
            Phrasing.of("生(?:了|下|出)" + NUMBER + NO_UNIT + "(?:" + A_CHILD + "|" + BOY_OR_GIRL
                    + ")?(?=$|[。!！?？；;]|[，, ]{0,2}(?:(?:病历|病案|证明|记录|单子|医院|接生|大夫|医生)[^，。,.;；没不]{0,8})?(?:" + ONE_BIRTH
                    + "|(?:请问|问问?|那|我|能|可以|该|应该|总共|一共|在|按|济南|青岛|山东|潍坊)*(?:产假|休(?!没|了)|歇|放|能休))(?!都|没|只|就|全|各|每次|一样)"
                    + "|[，,(（ ]+(?:全是|都是|俩|[一两二三]个?)(?:" + BOY_OR_GIRL + "|男|女|双胞))"),
            Phrasing.of("剖(?:了|出来?|的是?)了?" + NUMBER + NO_UNIT + "(?:" + A_CHILD + "|" + BOY_OR_GIRL + ")?(?=$|[，,。])"),
            Phrasing.of("生" + NUMBER + NO_UNIT + "(?:" + A_CHILD + "|" + BOY_OR_GIRL + ")?[，, ]{0,2}(?:还是|是|而且)?"
                    + ONE_BIRTH + "(?!和|还是|或|吗)"),
            Phrasing.of("生(?:了|的)?(?<n>一?对)(?!儿女)儿?(?:娃|宝|闺女|小子|千金|丫头|儿子|女儿|男|女(?!儿?双))?(?=[，,。 ]|产假|休|$)"),
            Phrasing.of(
                    "(?<!都是?|两次|二次|头胎|一胎)(?:顺产|剖[腹宫]产?|难产)(?:的|了|[，, ]|生了|生下){0,3}(?<n>俩|仨|[两三四234]个(?=孩|娃|宝|男|女|小子|闺女|儿子|丫头))(?!月|年|次|字)"));

    /** 俩小子，产假: boys or girls by their number where it is about the leave for a birth. */
    private static final Phrasing BOYS_OR_GIRLS = Phrasing.of("(?<![有带养在家的])" + NUMBER + BOY_OR_GIRL);

    /** 俩宝，难产: children by their number where it is told how they were born. */
    private static final Phrasing CHILDREN_BORN =
            Phrasing.of("(?<![有带养在家里的着管])" + NUMBER + "(?:宝宝?|娃娃?|孩子|小孩)(?![妈爸爹娘])");

    private static final Phrasing HOW_BORN = Phrasing.of(ONE_BIRTH);

    private static final Phrasing OF_A_BIRTH = Phrasing.of("(?<!陪|流)产假|坐月子|" + ONE_BIRTH);

    private static final Phrasing NOT_SO_NEAR = Phrasing.of(
            "(?:已经?|一共|总共|总|前后|先后|陆续|没|想|要|再|又|都|各|能|可以|打算|准备|计划|允许|最多|别|过|敢|只|如果|假如|要是|[二两三四]次)[^，。,.]{0,2}$");

    /** 头胎生了一个，这次又生了俩; a first pregnancy alone tells of no other. */
    private static final String FIRST_AND_LATER =
            "(?:头一?胎|第一胎)(?=.*(?:[二三]胎|这一?胎|这[次回]|如今|现在|又|再|后来))|(?:[二三]胎|这一?胎|这[次回]|如今|现在|又|再).*(?:头一?胎|第一胎)";

    /** Children of different ages, or somebody else's. */
    private static final Phrasing NOT_AT_ONCE = Phrasing.of("老[大二三幺]|大宝|二宝|大的|小的(?!一)|二胎|" + FIRST_AND_LATER
            + "|第[二三]胎|头一个|第[一二三]个|先后|前后|相差|间隔|隔了|又生|再生|又怀|再怀|怀了一个|还想|还要|岁.{0,6}岁|上学|上幼儿园|小学|前年|这[几些两三]年|一前一后|母狗|小猫|小狗|猫|狗|猪|羊|牛"
            + "|\\b(?:older|younger|elder|eldest|youngest|apart)\\b");

    /**
     * 生了俩闺女，小的那个卡住了，最后上的产钳: the course of one birth, in which one of them got stuck. Of children of two births each would have had its
     * own.
     */
    private static final Phrasing ONE_COURSE = Phrasing.of("生(?:了|下|的是?|出来?)(?:了|个)?" + NUMBER + NO_UNIT + "(?:"
            + A_CHILD
            + "|" + BOY_OR_GIRL + ")?[，, ]{1,2}(?:大的[^，。；;老岁]{0,12}[，, ])?(?:小的|后(?:头|面|边|出来|生)的?|第二个|另一个)(?:那|这)?个?"
            + "(?:在|横|躺|出来|里头|里面|肚子里|死活|怎么也|半天|的?时候|一直|就|又|给|胎位|老是|就是)*(?:卡|出不来|下不来|生不下来|生不出来|横着|横位|臀位|倒着|转不过来|不正|憋|缺氧)"
            + "[^。；;]{0,14}?(?:最后|后来|结果|只好|只能|才|又|临时|赶紧|改|硬)(?:是|给|用|上|靠)*的?(?:了|上)?(?:" + ONE_BIRTH
            + "|吸|钳|拽|夹|拉|助产|剖)");

    private static final Phrasing IN_ONE_GO =
            Phrasing.of("(?:这次|这回|这胎|这一胎)[^，。,.]{0,4}(?:生|来|怀)(?:了)?(?:俩|仨|两个|三个)(?![月年])");

    private static final Phrasing AN_OLDER = Phrasing.of("(?:大宝|老大|头一个|大的|(?:头一?胎|第一胎)(?:是|的|个)*(?:" + BOY_OR_GIRL
            + ")?)(?:今年|都|已经?|才|刚|快|满|是)*(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})个?半?(?:周?岁|月)半?");

    private static final Phrasing ONE_OF_THEM = Phrasing.of("大的|小的|第二个");

    private static final Phrasing OF_OTHERS =
            Phrasing.of("同事|邻居|别人|人家|朋友|嫂子|弟媳|小姑|大姑|我[妹姐姨妈娘]|闺蜜|领导|\\b(?:colleague|friend|neighbou?r|sister)\\b");

    /** 我嫂子一口气生了仨，她能歇几天: the message begins with the one that it asks of, and tells nothing of the writer. */
    private static final Phrasing ASKED_FOR = Phrasing.of(
            "^(?:[帮替给]?(?:我|俺)(?:们?家)?的?)?(?:嫂子|弟媳妇?|弟妹|[大小]姑子|[大小]?姨子|[大小二三]?[姐妹][姐妹子夫]?|[表堂][姐妹]|儿媳妇?)"
                    + "(?![^，。,.;；]{0,4}(?:说|讲|告诉))(?!.*(?:我|俺|咱)(?!嫂|弟|[大小表堂]?[姐妹姑姨]|儿媳|们?家|们?这|们?(?:来|就|也|心里|总|老|还|都)?(?:问|想|算|看|查|寻思|琢磨|觉得|觉着|估摸|估计|认为|感觉|听说|不懂|不信|不明白|不知道|搞不|弄不)))");

    private static final Phrasing FURTHER_CHILD = Phrasing.of("[二三]孩|三胎|这一?胎|这次|这回|怀|都是|育儿假|上一?次|年");

    private BornTogether() {}

    /** 大宝4岁，这次一生生俩: the older child says nothing of those of this birth. */
    private static String withoutOlder(Passage passage) {
        return passage.says(IN_ONE_GO) ? AN_OLDER.matcher(passage.text()).replaceAll("它") : passage.text();
    }

    static Optional<Integer> in(Passage passage) {
        if (!passage.mentions("生", "胎", "个", "俩", "仨", "对", "two", "three", "four", "both", "all", "2", "3", "4")
                || NOT_AT_ONCE.isIn(ONE_COURSE
                        .matcher(withoutOlder(passage))
                        .replaceAll(found -> ONE_OF_THEM.matcher(found.group()).replaceAll("它")))
                || (passage.says(OF_OTHERS) && !passage.says(ASKED_FOR))) {
            return Optional.empty();
        }
        Optional<Integer> together = most(passage, Stream.concat(TOGETHER.stream(), Stream.of(ONE_COURSE)))
                .or(() -> passage.says(OF_A_PREGNANCY) ? most(passage, Stream.of(SEEN)) : Optional.empty());
        if (together.isPresent()) {
            return together;
        }
        Optional<Integer> asOne = most(passage, AS_ONE.stream());
        if (asOne.isPresent() || !passage.says(OF_A_BIRTH)) {
            return asOne;
        }
        Optional<Integer> children = most(passage, Stream.of(BOYS_OR_GIRLS));
        return children.isPresent() || !passage.says(HOW_BORN) || passage.says(FURTHER_CHILD)
                ? children
                : most(passage, Stream.of(CHILDREN_BORN));
    }

    /** The larger number where the babies are told apart as well: 生了仨，俩小子一个闺女. */
    private static Optional<Integer> most(Passage passage, Stream<Phrasing> phrasings) {
        return phrasings.flatMap(phrasing -> numbers(phrasing, passage.text())).reduce(Math::max);
    }

    private static Stream<Integer> numbers(Phrasing phrasing, String text) {
        return phrasing.matcher(text)
                .results()
                .filter(found ->
                        !Mention.of(0, text, found.start(), found.end()).comesAfter(NOT_SO_NEAR))
                .map(BornTogether::number);
    }

    private static int number(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            String said = found.group(group);
            if (said != null && !said.isEmpty()) {
                char first = said.charAt(0);
                return "仨三3".indexOf(first) >= 0 || said.startsWith("three") ? 3 : "四4f".indexOf(first) >= 0 ? 4 : 2;
            }
        }
        return 2;
    }
}
