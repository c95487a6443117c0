package org.niangjia.understanding.passage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Finds the day whose law the words ask for, where it is not that of the question: 2021年6月的时候山东有育儿假吗, 2011年冬天生的老大，那时候产假几天. A month
 * or season stands for its first day, so that the answer says what changed later. A year stands for its first day too where a time is told
 * (2015年那会儿), and for its last where the rules of that year are asked for (按2022年的规定). The day of a hiring or a dismissal does not change whose
 * law is asked for; that of a birth or a marriage does where the leave for it is asked for after more than a year.
 */
public final class DayFinder {

    private static final String THEN = "(?:那会儿?|那个?时候?|那年|那阵子?|那个?时期|当时|当年|的时候)";
    /** Points back to a time that was told before. */
    static final String BACK_THEN = "(?:那会儿?|那个?时候?|那[一个]?年|那阵子?|那个?年代|那个?时期|当时|当年|彼时)";

    private static final String LAW = "(?:规定|政策|标准|条例|法律|法规|办法|旧法|新法|老规定)";
    private static final String LEAVE =
            "(?:产假|陪产假|育儿假|婚假|流产假|哺乳假|护理假|陪护假|生育津贴|育儿补贴|哺乳时间|年休假|(?:婴幼儿|育儿)?照护|专项附加扣除|试用期|仲裁(?:时效|期限)?)";
    private static final String HOW_MUCH = "(?:多少|几天|几个月|几个?小时|多久|多长|几块|怎么规定|怎么算|[休歇]?到(?:哪|几号|什么时候|啥时候))";
    private static final String HERS_OR_FIRMS =
            "公司|单位|厂|店里|老板|领导|人事|hr|现在|如今|目前|今年|我(?!们?[省市国])|俺|入职|签|通知|告诉|[^规]说|工资|社平|基数|合同";

    private static final Phrasing BY = Phrasing.of("(?:按照?|根据|依照?|依据|适用|参照|执行)(?:的?是)?$");
    /** 老板说按2016年的老规定 is what the employer does, not what is asked. */
    private static final Phrasing THE_EMPLOYER_GOES_BY = Phrasing.of(
            "(?:老板|公司|单位|厂里?|领导|人事|hr|经理|主管|会计|财务|他们|对方)[^，。,.?？!！]{0,8}(?:按照?|根据|依照?|依据|适用|参照|执行)(?:的?是)?$");

    private static final Phrasing LAW_OF_IT =
            Phrasing.of("(?:的|时的?|那时的?|当时的?|那会儿?的?|的时候的?)?(?:(?!工资|社平|基数|缴费|《)[^，。,.?？]){0,8}" + LAW);
    private static final Phrasing ITS_LAW =
            Phrasing.of("(?:的|时的?|那时的?|当时的?|那会儿?的?|的时候的?)(?:(?!工资|社平|基数|缴费|《)[^，。,.?？我生休入被]){0,8}" + LAW);
    /** A year before the name of a law only tells it from others: 2012年的特别规定. */
    private static final Phrasing RULES_OF_THE_YEAR =
            Phrasing.of("(?:年?的?)?(?:国家|省里|省|山东|地方|老|旧|产假|陪产假|护理假|育儿假|婚假)*的?(?:规定|政策|标准|法律|老规定)");

    /** 2022年11月以前的规定 is that of the day before. */
    private static final Phrasing BEFORE = Phrasing.of("(?:以前|之前|前(?!台|夫|期|后|任))");

    private static final Phrasing ENGLISH_BEFORE = Phrasing.of("\\b(?:before|until|prior to) (?:the )?$");
    private static final Phrasing LAW_BEFORE =
            Phrasing.of("(?:以|之)?前(?:的|那会儿?|时候)?(?:(?!工龄|工资|社平|入职|工作|合同)[^。?？!！]){0,12}?(?:" + LAW
                    + "|(?:产假|陪产假|育儿假|婚假|流产假|哺乳假|护理假)[^，。,.?？]{0,6}?(?:多少|几天|多久|多长))");
    private static final Phrasing AS_OF = Phrasing.of("(?:截至|截止到?)$|\\bas (?:of|at)(?: the)? $");
    private static final Phrasing AT_THAT_TIME = Phrasing.of(
            "(?:的时候|时候?|那时候?|那会儿?|当时|那阵子?)[^。?？!！]{0,20}?(?:" + LAW + "|有没有|有[^，。,?？]{0,10}[吗么没]|多少|几天|几个月|怎么规定)");
    /** 2021年6月山东有育儿假吗: nothing stands between the day and what is asked but whose law it is. */
    private static final Phrasing ASKED_OF_IT = Phrasing.of(
            "[,， ]?(?:的|时|那时|份|那会儿|当时|在|全国|国家|\\p{IsHan}{2,6}?(?=有))?(?:有没有|有(?![^，。,?？]{0,12}(?:生|出生|入职|辞退))[^，。,?？我]{0,10}(?:[吗么]|没有?(?=[，。,?？]|$))"
                    + "|(?:(?![我她他俺生入辞离怀结领受签休请被])\\p{IsHan}){0,10}?(?:产假|陪产假|育儿假|婚假|流产假|哺乳假|护理假)(?:是|有|能休|能请|规定|该|应该|要|给|总共|一共)*(?:多少天?|几天|多长|多久))");

    /** 2010年我生老大那会儿产假是多少天 asks for the law of then, though it tells of a birth. */
    private static final Phrasing ASKED_OF_THEN = Phrasing.of("[^。?？!！,，]{0,16}?" + THEN
            + "[^。?？!！,，我生入]{0,6}?(?:产假|陪产假|育儿假|婚假|流产假|哺乳假|护理假)(?:是|有|能休|能请|规定)?(?:多少|几天|多久|多长)");

    /** 那时候国家规定产假几天, 按当时的山东规定, 那会儿有育儿假吗: what they point back to was told before. */
    private static final Phrasing ASKS_BACK = Phrasing.of("(?<!到|从)" + BACK_THEN + "的?(?:(?:(?!" + HERS_OR_FIRMS
            + ")[^，。,.?？!！]){0,8}?" + LAW + "|(?:(?!" + HERS_OR_FIRMS + ")[^。?？!！]){0,16}?" + LEAVE
            + "[^，。,?？!！]{0,8}?" + HOW_MUCH + "|(?:(?!" + HERS_OR_FIRMS + ")[^，。,?？!！]){0,8}?有(?:没有)?[^，。,?？]{0,4}"
            + LEAVE + "|(?:我们?|俺们?|我家|她)?(?:该不该|应不应该|应该|该|能不能|可不可以|是不是|按理|到底)(?:有|能|休|享受|给)*[^，。,?？]{0,4}"
            + LEAVE + "|(?:的话)?呢)");

    private static final Phrasing BIRTH =
            Phrasing.of("(?:(?!同事|别人|人家|邻居|有的|朋友)[^。?？!！，,]){0,8}?(?:出生|生(?!产|活|病|意|效|育|过)|出世)(?:的|了|下)?");
    private static final Phrasing RETIRES = Phrasing.of("退休|岁[^，。,.?？]{0,4}退(?![回还款货钱费票])|\\bretire\\w*");

    private static final Phrasing LEAVE_OF_A_BIRTH = Phrasing.of(
            "(?:陪产|护理|(?<!流|小)产)假[^，。,?？]{0,8}?(?:几天|多少|多久|多长|几个月)|(?:几|多少)天的?(?:陪产|护理|产)假"
                    // 只给了98天，当年应该多少: without the name of the leave.
                    + "|" + BACK_THEN + "[^，。,?？!！]{0,8}?(?:应该|应当|该|到底)(?:是|给|有|休|放|我|她)*(?:多少(?!钱|块|元|岁)|几天)"
                    + "|(?<!\\d)(?:9[89]|1[0-9]\\d)天[^。?？!！]{0,24}(?:应该|应当|该|到底)(?:是|给|有|休|放|我|她)*(?:多少(?!钱|块|元|岁)|几天)");
    private static final Phrasing ANOTHER_BIRTH =
            // 现在叫陪产假, 现在打官司要用 tells of none.
            Phrasing.of(
                    "(?:现在|目前|如今)(?!改?叫|[^，。,?？]{0,8}(?:官司|仲裁|投诉|举报|要用|[想要去]告|补回|要回|追讨?))|今年|二[胎孩宝娃]|老[二三小]|三[胎孩宝娃]|第[二三]|小的|这次|这胎|这回|怀|[又再要快]生|准备|打算|明年|还剩|剩下"
                            + "|\\b(?:now|second|third|next|another|new baby|pregnant|expecting|again|this time|currently)\\b");
    /** 2022年8月在济南生的老二: the birth that is told, and no other one. */
    private static final Phrasing WHOSE_BIRTH = Phrasing.of(
            "^(?:(?!怀|再|又|打算|准备)[^。?？!！，,]){0,8}?生(?:的|了|下)(?:的|了)?(?:老[二三小]|二[胎孩宝娃]|三[胎孩宝娃]|第[二三]个?[胎孩]?|小的)(?:娃|孩子|宝宝|个)?");

    private static final int YEARS_UNTIL_A_LEAVE_IS_OVER = 1;
    private static final int YEARS_UNTIL_GROWN_UP = 18;

    /** 2024年5月结婚，婚假3天对吗: over by now, so the days were those of then. */
    private static final Phrasing MARRIED = Phrasing.of(
            "(?:份|初|底|中旬?)?(?:(?!同事|别人|人家|朋友|再|复)[^。?？!！，,]){0,8}?(?:领(?:了|的)?(?:结婚)?证|扯(?:了|的)?证|结(?:的|了)?婚|登记(?:的|了)?结婚)");

    private static final Phrasing LEAVE_OF_A_MARRIAGE =
            Phrasing.of("婚假[^，。,?？]{0,8}?(?:几天|多少|多久|多长|\\d{1,2}天[^。?？!！]{0,12}(?:对|合|够|少|吗|么))");

    private static final Phrasing ANOTHER_MARRIAGE =
            Phrasing.of("再婚|二婚|复婚|离[过了异婚]|[又再要快刚]结婚|今年|现在|目前|如今|明年|这次|准备|打算|办婚礼|[弟妹姐哥儿女]");

    private static final Phrasing HERS =
            Phrasing.of("[^。?？!！]{0,16}?(?:我(?!们?[省市国])|入职|出生|生的|生了|生孩子|生娃|辞退|离职|怀孕|怀上|结婚|领证|受伤|签了|签的|休的|休了|开始休|请的|被)"
                    + "|,? (?:i|my|she|we)\\b");

    private static final Phrasing ENGLISH_LAW = Phrasing.of(
            "\\b(?:laws?|rules?|regulations?|policy|provisions?|standards?)(?: \\w+){0,3}? (?:of|in|on|as of|from|at)(?: the)? $");
    /** How long was leave in, was there leave in; not: the boss says it was abolished in. */
    private static final String PAST_ASKED =
            "(?:\\b(?:how|what|which)\\b[^.?]*\\b(?:was|were|did)\\b|(?:^|[.?!,;] ?)(?:was|were|did)\\b)";

    private static final Phrasing ASKED_OF_THE_PAST = Phrasing.of(
            PAST_ASKED
                    + "(?:[^.?]*\\b(?:(?:back )?in|on|during|around)(?: the)? $|[^.?]{0,60}\\b(?:leave|rules?|law)\\b[^.?,]{0,30} $)");
    static final Phrasing OF_A_PERSON = Phrasing.of("\\b(?:i|me|my|we|she|her|born|hired|dismissed|fired|injured)\\b");
    private static final Phrasing IN = Phrasing.of("^(?:back )?(?:in|on) $");
    private static final Phrasing WAS = Phrasing.of(
            ",? (?:was there|were there|was the|were the|did [a-z]+ have|how (?:long|many|much)[a-z ]{0,20}(?:was|were|did))(?! i\\b)");

    private static final String ENGLISH_LEAVE =
            "(?:(?:maternity|paternity|nursing|child ?care|parental|marriage|miscarriage|breastfeeding) (?:leave|time|break)|maternity allowance)";
    /** Of the leave of a time that is over. */
    private static final Phrasing ASKS_OF_PAST_LEAVE =
            Phrasing.of("\\bhow (?:long|many|much)\\b[^?]{0,20}?(?:\\b(?:was|were)\\b[^?]{0,20}\\b"
                    + ENGLISH_LEAVE + "|\\b" + ENGLISH_LEAVE
                    + "[^?]{0,12}?\\b(?:was|were|did|should (?:i|we|she|he|my \\w+) have|could (?:i|we|she|he) have)\\b)"
                    + "|\\bwas there (?:\\w+ ){0,4}?" + ENGLISH_LEAVE
                    + "|\\b(?:" + ENGLISH_LEAVE + ")\\b[^?.]{0,20}\\b(?:at that time|back then|in those days)\\b"
                    + "|\\b(?:rules?|law|regulations?) (?:of|at|in force at) (?:that|the) time\\b");

    private static final Phrasing ASKS_OF_LEAVE_FOR_A_BIRTH =
            Phrasing.of("\\bhow (?:long|many days)\\b[^?]{0,30}\\b(?:maternity|paternity|nursing) leave\\b");
    private static final Phrasing ENGLISH_BIRTH = Phrasing.of(
            "\\b(?:born|gave birth|delivered|had (?:my|our|a|the) [^.?]{0,24})(?: on| in| back in)?(?: the)? $");

    private final String text;
    private final LocalDate askedOn;
    private final List<Mention<Period>> told;

    private DayFinder(String words, LocalDate askedOn) {
        this.text = Days.inOrder(Utterance.of(words).words());
        this.askedOn = askedOn;
        this.told = Periods.in(text, askedOn);
    }

    /** The day whose law is plainly asked for; empty for that of the question. */
    public static Optional<LocalDate> find(String words, LocalDate askedOn) {
        return find(words, "", askedOn);
    }

    /** The same where the question points back to a time that was told before: 2011年生的老大。那时候产假几天. */
    public static Optional<LocalDate> find(String words, String before, LocalDate askedOn) {
        DayFinder own = new DayFinder(words, askedOn);
        return own.askedFor()
                .or(() -> own.pointedBackTo(own))
                .or(() -> before.isEmpty() ? Optional.empty() : own.pointedBackTo(new DayFinder(before, askedOn)));
    }

    private Optional<LocalDate> askedFor() {
        return Passage.agreed(told.stream().flatMap(time -> lawOf(time).stream()));
    }

    /** The time told last before the words that point back, or the birth whose leave is asked for. */
    private Optional<LocalDate> pointedBackTo(DayFinder teller) {
        Matcher back = ASKS_BACK.matcher(text);
        int end = back.find() ? back.start() : ASKS_OF_PAST_LEAVE.isIn(text) ? text.length() : -1;
        int until = this == teller ? end : teller.text.length();
        Optional<LocalDate> then = end < 0
                ? Optional.empty()
                : teller.told.stream()
                        .filter(time ->
                                time.to() <= until && time.value().until().isBefore(askedOn))
                        .filter(time -> !isOfWhoRetires(time))
                        .reduce((first, last) -> last)
                        .map(time -> time.value().from());
        return then.or(() -> birthOf(teller)).or(() -> marriageOf(teller));
    }

    /** 1974年8月生的，她那时候满多少岁退 is of the day on which she retires. */
    private boolean isOfWhoRetires(Mention<Period> time) {
        return time.isFollowedBy(BIRTH) && RETIRES.isIn(text);
    }

    private Optional<LocalDate> birthOf(DayFinder teller) {
        Optional<String> rest = LeaveOfThen.afterAskingOfIt(text, teller.text);
        if (rest.isPresent()) {
            return rest.filter(words -> !ANOTHER_BIRTH.isIn(words)).flatMap(words -> birthGoneBy(teller));
        }
        boolean asksForLeave = LEAVE_OF_A_BIRTH.isIn(text) || ASKS_OF_LEAVE_FOR_A_BIRTH.isIn(text);
        if (!asksForLeave || (this != teller && ANOTHER_BIRTH.isIn(text))) {
            return Optional.empty();
        }
        LocalDate over = askedOn.minusYears(YEARS_UNTIL_A_LEAVE_IS_OVER);
        // Who was born longer ago may be she herself.
        LocalDate grownUp = askedOn.minusYears(YEARS_UNTIL_GROWN_UP);
        return Passage.agreed(teller.told.stream()
                .filter(time -> time.isFollowedBy(BIRTH) || time.comesAfter(ENGLISH_BIRTH))
                .filter(time -> time.value().until().isBefore(over)
                        && time.value().from().isAfter(grownUp))
                .filter(time -> !ANOTHER_BIRTH.isIn(
                        WHOSE_BIRTH.matcher(teller.text.substring(time.to())).replaceFirst("")))
                .map(time -> time.value().from()));
    }

    private Optional<LocalDate> marriageOf(DayFinder teller) {
        if (!LEAVE_OF_A_MARRIAGE.isIn(text) || ANOTHER_MARRIAGE.isIn(text)) {
            return Optional.empty();
        }
        LocalDate over = askedOn.minusYears(YEARS_UNTIL_A_LEAVE_IS_OVER);
        return Passage.agreed(teller.told.stream()
                .filter(time ->
                        time.isFollowedBy(MARRIED) && time.value().until().isBefore(over))
                .map(time -> time.value().from()));
    }

    /** The one birth told of that was before today: what points back to it need not be told from another by how long ago it was. */
    private Optional<LocalDate> birthGoneBy(DayFinder teller) {
        LocalDate grownUp = askedOn.minusYears(YEARS_UNTIL_GROWN_UP);
        return Passage.agreed(teller.told.stream()
                .filter(time -> time.isFollowedBy(BIRTH) || time.comesAfter(ENGLISH_BIRTH))
                .map(time -> time.value())
                .filter(period ->
                        period.until().isBefore(askedOn) && period.from().isAfter(grownUp))
                .map(Period::from));
    }

    private Optional<LocalDate> lawOf(Mention<Period> time) {
        Period period = time.value();
        if (time.comesAfter(THE_EMPLOYER_GOES_BY)) {
            return Optional.empty();
        }
        if (time.isFollowedBy(BEFORE) || time.comesAfter(ENGLISH_BEFORE)) {
            boolean asked = time.isFollowedBy(LAW_BEFORE) || ASKS_OF_PAST_LEAVE.isIn(text);
            return asked ? Optional.of(period.from().minusDays(1)) : Optional.empty();
        }
        if (time.isFollowedBy(ASKED_OF_THEN)) {
            return Optional.of(period.from());
        }
        if (TaxYearTold.is(time, text, askedOn)) {
            return Optional.of(period.from());
        }
        if (period.isLong() ? isOfTheRulesOf(time) : time.comesAfter(BY) && time.isFollowedBy(LAW_OF_IT)) {
            return Optional.of(period.dayOfItsRules());
        }
        if (time.isFollowedBy(HERS)) {
            return Optional.empty();
        }
        boolean ofTheTime = time.comesAfter(AS_OF)
                || time.isFollowedBy(AT_THAT_TIME)
                || (!period.isLong() && time.isFollowedBy(ITS_LAW))
                || isAskedInEnglish(time);
        if (ofTheTime) {
            return Optional.of(period.from());
        }
        // Nobody can say what will hold on a day to come.
        return time.isFollowedBy(ASKED_OF_IT) && !period.from().isAfter(askedOn)
                ? Optional.of(period.dayOfItsRules())
                : Optional.empty();
    }

    private static boolean isOfTheRulesOf(Mention<Period> year) {
        return year.isFollowedBy(RULES_OF_THE_YEAR) && !year.isFollowedBy(HERS);
    }

    private static boolean isAskedInEnglish(Mention<Period> time) {
        boolean asked = time.comesAfter(ENGLISH_LAW)
                || time.comesAfter(ASKED_OF_THE_PAST)
                || (time.comesAfter(IN) && time.isFollowedBy(WAS));
        return asked && !time.comesAfter(OF_A_PERSON);
    }
}
