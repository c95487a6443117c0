package org.niangjia.understanding.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.niangjia.question.Utterance;
import org.niangjia.question.WholeWords;
import org.niangjia.question.phrasing.Phrasing;

/** Tells by its words what a clause is for: to ask, to ask only what was asked before, to greet, or to go on with another matter. */
public final class AskingWords {

    private static final Phrasing QUESTION = Phrasing.of(
            "(?:吗|嘛|么|呢|不|没|(?<!一[分毛点天个样次回块句]|一[分毛]钱|[都也啥]|压根|根本|从来|完全)没有|否|伐|咩|咋整|咋办)$|(?<![什怎那这多要])么|多少|多久|多长|多大|几(?!乎|年前|天前|个月前|次三番|百|千|万|十|个?(?:老)?(?:同事|工友|姐妹|姊妹|朋友|同学|亲戚|老乡|邻居|闺蜜|领导|人(?:在|都|一起)?(?:聊|说|讲|议论))(?![吗么呢?？]))"
                    + "|(\\p{IsHan})[不没]\\1|怎么|怎样|咋|如何|什么|啥|哪|谁|是否|能不能|能否|可不可以|是不是|有没有|会不会|要不要|该不该|算不算|行不行|对不对|给不给|用不用|合不合|让不让|应不应"
                    + "|为何|凭什么"
                    + "|^(?:and |also |but |so |then |or |please tell me |i want to know |tell me )*"
                    + "(?:how|what|when|where|who|whose|why|which|can|could|do|does|did|is|are|am|will|would|should|may|must)\\b"
                    + "|\\b(?:how (?:long|much|many|do|can|to)|what (?:is|are|can|about|if)|am i|can i|do i|should i|is it|who pays)\\b");

    /** Says that something is asked, and not what. */
    private static final Phrasing ANNOUNCED = Phrasing.of(
            "请问|想(?:问|知道|咨询|了解|请教)|咨询|请教|求助|帮我算|\\bi (?:also )?(?:want|would like|wanna)(?: to)? (?:ask|know)|i have a question");

    /** Words that look like those of a question and tell. */
    private static final Phrasing TOLD = Phrasing.of(
            "(?:什么|啥|怎么|谁|哪[里儿]?|多少|几个)[^，,]{0,6}(?:都|也)|没(?:有|遭|受|出|费|吃|享|碰|闹)?(?:过|着|到)?(?:什么|啥|多少|几个?|怎么)|(?:好|这|那|十|第)几|不管|无论|随便|不知道怎么|不清楚怎么"
                    + "|差(?:了|那么)?几个?(?:天|周|月|星期|礼拜)(?:就|才|没|不|能)+(?:满|够|到)|就什么|什么的$|不怎么|(?:才|过|都)(?:没)?几|再怎么"
                    // 组长说没生下来哪有产假: what somebody answered her.
                    + "|(?:说|讲|喊|骂|嚷|怼|回我?)[^，,?？想问]{0,10}?哪(?:[里儿]?(?:来的?|有)|能有)"
                    // My baby was born in March and is registered in Yantai.
                    + "|^(?:and|but|so|then) (?:is|are|was|were|has been|have been) (?:now |not |only |still |also |both )*(?:[a-z]+ed|born|in|at|on|from|due|pregnant|[a-z]+ing(?!(?: [a-z]+){0,4} (?:legal|allowed|ok|okay|right|lawful|possible|paid|counted)\\b))\\b");

    /** Asks for a number, a length of time or a day; of a fine it asks what another would have to pay. */
    private static final Phrasing FIGURE_ASKED = Phrasing.of(
            "几(?:个?(?:多)?[天日年月周号岁次倍成]|个?(?:小时|钟头|礼拜|星期|工作日)|点)|多少(?!人)|多久|多长|多大|哪[一]?[天日年月]|啥时候?|什么时候|多会儿|百分之几|最[迟晚早]"
                    + "|\\bhow (?:many|much|long|old|soon|early|late)\\b|\\b(?:what|which|last|first|earliest|latest|exact) (?:day|date|month|year|amount|figure)s?\\b|\\bdeadline\\b|\\buntil when\\b|\\bby when\\b"
                    + "|\\bwhat (?:is|am|are|was|were|do|does|did|should) (?:i|he|she|we|they|my \\w+) (?:be )?(?:then |really |actually |in fact |legally |by law )*(?:owed|due|entitled to|get|supposed to get)\\b"
                    + "|\\bwhat (?:do|does|will|would|should|must) (?:they|he|she|it|the \\w+|my \\w+) (?:still )?owe (?:me|us|her)\\b|\\bwhat(?:'s| is) (?:due|owed|owing)\\b");

    private static final Phrasing OF_A_FINE = Phrasing.of("罚|\\bfined?s?\\b|\\bpenalt");

    /** 能关他几天, 够判吗: what the law does to who did it. */
    private static final Phrasing PENALTY_ASKED = Phrasing.of(
            "(?:关|拘|拘留|判|判刑|蹲|坐牢|罚|抓|处罚|处理)[^，,。]{0,5}(?:几[天年个]|多少|多久|多长|吗|么|不$|没$)"
                    + "|(?:够|够得上|够不上|能不能|会不会|算不算)[^，,。]{0,4}(?:拘留|判刑?|坐牢|立案|犯法|犯罪|违法)"
                    + "|\\bhow long (?:can|could|will|would|do) (?:he|they|the police)\\b.{0,40}\\b(?:jail|prison|lock|held|detain|custody|hold)|\\bwhat(?:'s| is| are| would| will| could| can| does| might)? (?:he|she|they)(?:'s| is| are)? (?:be )?(?:facing|looking at|in for|get(?= (?:from the police|for (?:it|this|that))\\b))\\b|\\bwhat (?:penalty|punishment|sentence)\\b|\\bhow many days (?:can|could|will|would|might) (?:he|they|the police)\\b|\\b(?:will|can|could) he (?:go to jail|be jailed|be locked up|be arrested|be fined)");

    /** Asks nothing but what to make of what was told or asked just before. */
    private static final Phrasing GENERAL = Phrasing.of(
            "(?:遇到|遇上|碰到|碰上)?(?:那|那么|这|这样|这种|这样的|这个|情况|事情?|这时候|请问|到底|现在|我|她|他|我们|俺|咱|该|应该|应|又|还|真|真的|单位|公司|老板|他们|领导|可以|能|要|有)*"
                    + "(?:怎么办|咋办|咋整|怎么处理|怎么做|如何是好|如何处理|怎么弄|怎么维权|合法吗|合法么|违法吗|犯法吗|算违法吗|合理吗|对吗|对不对|行吗|行不行|可以吗|能行吗|成吗|是吗|是不是"
                    + "|是这样吗|是真的吗|真的假的|真的吗|正常吗|这样吗|没有吗|有吗|能吗|有这样的道理吗|有这道理吗|有道理吗|有没有规定|有规定吗|有说法吗|有啥说法|有什么说法|有什么办法|有办法吗|啥办法"
                    + "|找谁|该找谁|找哪个部门|凭什么|凭啥|为什么|为啥|怎么回事|什么意思|是不是这样|有人管吗|谁管|应该吗|什么规定)(?:啊|呀|呢|了|的)?"
                    + "|(?:is (?:this|that|it) (?:legal|right|allowed|true|ok|okay|normal|fair)|what (?:can|should|do) i do|what now|is that so|can they(?: do (?:this|that))?|are they allowed to|why|(?:so )?(?:how much|what) (?:should|would|ought|must) (?:it|that|this) (?:to )?(?:really )?be)");

    /** Asks at the end what can be done about what was told. */
    private static final Phrasing WHAT_TO_DO = Phrasing.of(
            "(?:怎么办|咋办|咋整|咋弄|怎么弄|怎么处理|怎么做|如何是好|如何处理|(?:有(?:什么|啥)|啥)办法|\\bwhat (?:can|should|do|could) (?:i|we|she) do(?: about (?:it|this|that|him))?|\\bwhat now)[啊呀呢吗嘛么?!. ]*$");

    /** Asks at the end whether what was told is right. */
    private static final Phrasing WHETHER_RIGHT = Phrasing.of(
            "(?:合法|违法|犯法|合理|合规|对|应该|正常|可以|行|允许)(?:吗|么|不)[啊呀?!. ]*$|(?:对不对|合不合法|合不合理|违不违法|行不行|应不应该|可不可以|(?:占理|在理|有理|算数|作数|靠谱)(?:吗|么|不|没)|有没有道理|有道理(?:吗|么|不)|能这么(?:干|做|算|扣)吗?)[啊呀呢?!. ]*$"
                    + "|\\b(?:is|are|was) (?:this|that|it|they) (?:even |really )?(?:legal|right|allowed|ok|okay|normal|fair|lawful|correct|illegal)[?!. ]*$|\\b(?:can|may) (?:they|he|she|the \\w+|my \\w+) (?:just |really )?do (?:this|that|it)[?!. ]*$|\\bare they allowed to(?: do (?:this|that|it))?[?!. ]*$");

    /** Only begins or ends the talk. */
    private static final Phrasing FILLER =
            Phrasing.of("(?:在吗|在么|在不在|有人吗|有人在吗|你好|您好|早上好|大家好|谢谢|多谢|求助|求解答?|求问|请教|请问|咨询|麻烦问下|你好啊|哈喽"
                    + "|(?:你好|您好|请问|请教|我?想|我?要|麻烦|能|可以|可不可以|能不能)*(?:问|咨询|请教|了解)(?:一下|下|你|您|大家|几个|两个|一个|个)*(?:问题|事情?|事儿)?(?:吗|么)?"
                    + "|(?:我|俺|这边|手头|这儿|这里)*(?:有|还有)(?:一)?(?:个|件|点|点儿|桩)?(?:小|急)?(?:事情?|事儿|问题|情况)(?>我|俺|也|不懂|不明白|不太?清楚|不知道|想|要|来|得|跟|向|和|找|你|您|你们|,|，)*(?:打听|请教|咨询|问|了解|问问|说说|说|讲)(?:打听|一下|下|你|您|问|个明白|清楚)*|(?:我|俺|想|要|跟|向|找|你|您|来)*打听(?:一下|下|个|点|件|一|你|您)*(?:事情?|事儿)?"
                    + "|(?:我)?(?:有|想问)(?:几|两|三|一|[0-9])个问题.{0,4}|(?:有|有没有)?(?:人|谁|哪位)(?:能|可以)?(?:知道|了解|懂|清楚|帮帮?我|告诉我)的?(?:吗|么)?|不知道该?问谁"
                    + "|能帮(?:帮)?(?:我|忙)(?:一下|看看|解答)*(?:吗|么)|有知道的(?:吗|么)?|请(?:各位)?老师(?:们)?(?:解答|帮忙)?|各位老师|(?:挺|很|比较|我)?急+|在线等|几个问题|问题如下|.{0,6}(?:两|几|三)个问题"
                    + "|(?=.*(?:怎么说|怎么讲|咋说|那个就是|[…，,。.]那个|那个[…，,。.]))(?:[嗯呃额啊哦唉诶…,，.。 ]|那个|这个|就是|我|该|怎么说呢?|怎么讲呢?|咋说呢?)+"
                    + "|hello|hi|hi there|hey|good morning|thanks|thank you|can you help(?: me)?|(?:could you )?(?:please )?help(?: me)?|(?:may|can) i ask(?: you)?(?: a question| something)?|(?:i have |i've got )?(?:a|two|some) questions?|(?:i have|i've got|there is|there's) something (?:to ask|i (?:want|would like|need) to ask)(?: you)?)"
                    + "(?:啊|呀|呢|了|哈)?");

    /** 那陪产假呢: asks of another matter what was asked before. */
    private static final Phrasing SAME_OF_ANOTHER = Phrasing.of("(?:那么|那|还有|另外|如果是?|要是|换成?|假如)*(?<of>[^，,]{1,12}?)呢"
            + "|(?:and |but |so )*(?:what|how) about (?<about>.{2,40})|and (?:for |in )?(?<and>[^,]{2,20})");

    /** What a question may be about; a question that names none is about what was named last. */
    private static final Phrasing MATTER = Phrasing.of(
            "陪产假|护理假|育儿假|哺乳假|哺乳时间|喂奶时间|哺乳期|流产假|产假|婚假|丧假|探亲假|年休假|年假|病假|保胎假?|产检|生育津贴|生育保险|生育险|育儿补贴|两癌筛查|两癌|hpv疫苗"
                    + "|流产|引产|宫外孕|痛经|经期|更年期|怀孕|孕期|坐月子|剖腹产|双胞胎|性骚扰|骚扰|辞退|开除|裁员|离职|辞职|工伤|加班费|加班|拖欠工资|工资拖欠|欠薪|劳动仲裁|仲裁|失业金|社保|公积金|劳动合同|试用期"
                    + "|退休|低保|托育|幼儿园|户口|工会|最低工资|高温津贴|津贴|调岗|降薪|夜班"
                    + "|maternity leave|paternity leave|childcare leave|sick leave|annual leave|marriage leave|maternity allowance|miscarriage|pregnan\\w+|overtime|breast ?feeding|(?:nursing|milk) (?:time|break|hour)s?|arbitration|dismiss\\w+|fired");

    private static final Phrasing ASKED_HOW = Phrasing.of(
            "(?:一共|总共|到底|大概|分别|各|能|可以|应该|要|得|是|有|该)*(?:休|请|放|领|拿|发|给)?(?:多少|几[天个年次]|多久|多长|怎么|怎样|如何|什么时候).*$");

    /** 产假和陪产假分别几天: one question asked of two matters. */
    private static final Phrasing OF_EACH =
            Phrasing.of("(?<lead>.*?)(?<one>" + MATTER.pattern() + ")(?:和|跟|与|、|还有|以及)(?<two>"
                    + MATTER.pattern() + ")(?:(?:和|跟|与|、|还有|以及)(?<three>" + MATTER.pattern()
                    + "))?(?<how>(?:分别|各|都|各自)?(?:是|有|能休|可以休|能请|休|给|放)?(?:多少天|几天|多久|多长时间|多少钱|怎么[请领休算办]).{0,3})");

    private static final Phrasing FOR_DAYS = Phrasing.of(
            "几多?[天日号]|几[久耐]|哪一?[天日]|多少[天日]|多久|多长时间|(?:[休歇放请呆待]|假)(?:个)?多长|什么时候|啥时候|何时|\\bhow (?:long|many days|much longer)\\b|\\b(?:what|which) (?:is the )?(?:last |first |exact )?(?:day|date)\\b|\\bwhen\\b|\\blast day\\b");

    /** What she tells of herself that decides whose rights are asked of. */
    private static final Phrasing STATE = Phrasing.of(
            "(?<wife>(?:老婆|媳妇儿?|妻子|爱人|太太|女朋友|\\b(?:wife|girlfriend))[^，,。]{0,8}?)?"
                    + "(?<state>怀孕|怀着|怀上|怀了|怀(?=[两三四五六七八九\\d]个多?月)|身孕|孕期|哺乳期|喂奶|产假|坐月子|流产|pregnant|maternity leave|breastfe\\w+)");

    private static final Phrasing DECIDED =
            Phrasing.of("裁决|判决|起诉|打到法院|上法院|\\b(?:award|ruling|judge?ment|lawsuit|tribunal decided)\\b");

    /** States that last for months, in which work goes on. */
    private static final Phrasing LASTING = Phrasing.of("怀孕|哺乳期|pregnant|breastfeeding");

    private static final Phrasing CONFIRM = Phrasing.of(
            "是这样吗|是真的吗|真的吗|真的假的|对吗|对不对|是吗|是不是|是不是这样|真的是这样吗|有这回事吗|真有这回事吗|(?:他|她|他们|人家|人事)说(?:的|得)对(?:吗|不对)|is (?:that|this|it)(?: really| actually| all)? (?:so|true|right|over|finished|correct|the case)|is (?:he|she|hr) right|are they right");

    /** What may stand before and behind the name of a matter without asking anything of it. */
    private static final String BEFORE_A_NAME = "(?:请问|想问|咨询|问一?下|我?[就只]?是?[问说](?:的[就还]?是)?|关于|有关|the|my|about|on| )*";

    private static final String BEHIND_A_NAME = "(?:这块|这个|那个|方面|的?事儿?|的?问题|呢|吧|啊| )*";

    /** A word for many things that are asked about, and no more. */
    private static final Phrasing SUBJECT = Phrasing.of(BEFORE_A_NAME
            + "(?:请?假期?|工资|补贴|津贴|保险|社保|合同|体检|证明|leave|pay|wages?|salary|allowance|benefits?|insurance|contract|holidays?|check-?ups?)"
            + BEHIND_A_NAME);

    private static final Phrasing ONLY_A_NAME =
            Phrasing.of("(?:" + BEFORE_A_NAME + "(?:" + MATTER.pattern() + ")" + BEHIND_A_NAME + "[, !]*)+"
                    // 产假！听不懂吗
                    + "(?:你?(?:听|看)?(?:不懂|懂不懂|懂|明不明白)(?:吗|么|没有?|人话吗)?[?!]*)?");

    private static final char FIRST_BEYOND_LATIN = 0x250;

    private AskingWords() {}

    /** Whether words only name a wide subject: leave. */
    public static boolean areOnlyASubject(String words) {
        return SUBJECT.isAllOf(words);
    }

    /** Whether words only name what may be asked about, and ask nothing of it: 有关产假. */
    public static boolean areOnlyAName(String words) {
        return ONLY_A_NAME.isAllOf(words);
    }

    /** The first state among what is told, in the words of a question. */
    public static Optional<String> state(List<String> told) {
        return told.stream()
                .map(Denied::leftOut)
                .map(STATE::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(found -> stated(found.group("state"), found.group("wife") != null));
    }

    /** The same, unless proceedings that have come to a decision are told of: then 最晚到哪一天 is of these, whatever state she was in before. */
    public static Optional<String> ofNoProceedings(List<String> told) {
        return told.stream().anyMatch(DECIDED::isIn) ? Optional.empty() : state(told);
    }

    /** The state that a question is of, if all that is asked after it is of the same: 哺乳期到孩子几岁?晚上加班能拒绝吗. */
    public static Optional<String> lastingState(String question) {
        return state(List.of(question)).filter(state -> LASTING.isIn(state));
    }

    /** The state that words name: 怀孕 of 怀孕被强行调岗怎么办. What is asked of it besides gives way to another matter. */
    public static Optional<String> stateIn(String words) {
        return STATE.matcher(words).results().findFirst().map(found -> found.group());
    }

    private static String stated(String state, boolean ofHisWife) {
        String chinese = ofHisWife ? "我老婆" : "我";
        String english = ofHisWife ? "my wife is " : "i am ";
        return switch (state) {
            case "怀孕", "怀着", "怀上", "怀了", "怀", "身孕", "孕期" -> chinese + "怀孕了";
            case "哺乳期", "喂奶" -> chinese + "在哺乳期";
            case "产假", "坐月子" -> chinese + "在休产假";
            case "流产" -> chinese + "流产了";
            case "pregnant" -> english + "pregnant";
            case "maternity leave" -> english + "on maternity leave";
            default -> english + "breastfeeding";
        };
    }

    /** A question with the state she is in, if it does not say so itself. */
    public static Optional<String> inState(Optional<String> state, String question) {
        return state.filter(s -> !STATE.isIn(question)).map(s -> s + "," + question);
    }

    /** Whether a clause only asks if what was told is so. */
    public static boolean confirm(String words) {
        return CONFIRM.isAllOf(words);
    }

    /** Whether a clause asks. */
    public static boolean ask(String words) {
        return QUESTION.isIn(TOLD.matcher(words).replaceAll(" "));
    }

    /** Whether words ask for a number, a length of time or a day that the law or a count gives. */
    public static boolean askForAFigure(String words) {
        String text = Utterance.of(words).words();
        return FIGURE_ASKED.isIn(text) && !OF_A_FINE.isIn(text);
    }

    /** Whether words ask what the law does to who broke it. */
    public static boolean askForAPenalty(String words) {
        return PENALTY_ASKED.isIn(Utterance.of(words).words());
    }

    /** Whether words ask at their end what can be done. */
    public static boolean askWhatToDo(String words) {
        return WHAT_TO_DO.isIn(Utterance.of(words).words());
    }

    /** Whether words ask at their end if what they tell is right. */
    public static boolean askWhetherItIsRight(String words) {
        return WHETHER_RIGHT.isIn(Utterance.of(words).words());
    }

    /** Whether words say that something is asked. */
    public static boolean announce(String words) {
        return ANNOUNCED.isIn(words);
    }

    public static boolean areGeneral(String words) {
        return GENERAL.isAllOf(words);
    }

    /** Whether words ask how many days or which day. */
    public static boolean areForDays(String words) {
        return FOR_DAYS.isIn(words);
    }

    public static boolean areFiller(String words) {
        return WholeWords.are(FILLER, words);
    }

    /** The other matter, if a clause asks of one what was asked before. */
    static Optional<String> another(String words) {
        Matcher same = SAME_OF_ANOTHER.matcher(words);
        if (!same.matches()
                || ask(words.replaceAll("呢$", "").replaceAll("^(?:and |but |so )*(?:what|how) about", ""))) {
            return Optional.empty();
        }
        return Optional.ofNullable(same.group("of"))
                .or(() -> Optional.ofNullable(same.group("about")))
                .or(() -> Optional.ofNullable(same.group("and")));
    }

    /** The last matter that words name. */
    public static Optional<String> matter(String words) {
        Matcher matter = MATTER.matcher(words);
        String last = null;
        while (matter.find()) {
            last = matter.group();
        }
        return Optional.ofNullable(last);
    }

    /** All matters that words name, in their order. */
    public static List<String> matters(String words) {
        return MATTER.matcher(words)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** From the words that ask to the end: 有多少天 of 山东产假有多少天. */
    public static Optional<String> how(String words) {
        Matcher how = ASKED_HOW.matcher(words);
        return how.find() ? Optional.of(how.group()) : Optional.empty();
    }

    /** What is asked, of a matter that it does not name itself: words of an alphabet stay apart. */
    public static String of(String matter, String asked) {
        boolean latin = matter.charAt(matter.length() - 1) < FIRST_BEYOND_LATIN;
        return latin ? matter + " " + asked : matter + asked;
    }

    /** The questions that one clause asks of several matters; none if it asks of one. */
    public static List<String> ofEach(String words) {
        Matcher each = OF_EACH.matcher(words);
        if (!each.matches()) {
            return List.of();
        }
        List<String> questions = new ArrayList<>();
        String how = each.group("how").replaceFirst("^(?:分别|各自|各|都)", "");
        for (String matter : new String[] {each.group("one"), each.group("two"), each.group("three")}) {
            if (matter != null) {
                questions.add(each.group("lead") + matter + how);
            }
        }
        return questions;
    }
}
