package org.niangjia.understanding.fact.employment;

import java.time.LocalDate;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.fact.leave.LeaveFacts;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.SaidDay;
import org.niangjia.understanding.passage.YearToldBefore;

/** The day on which her work here ended, and an end that she calls unlawful. */
public final class EndFacts implements FactReader {

    private static final Phrasing ENDED_AFTER = Phrasing.of(
            "(?:(?!入职|今天|昨天|被迫|被逼|到|提交|提出|递交|申请|写|签|谈)[^，。,.\\d]){0,10}?(?:辞退|解除|开除|离职|劝退|裁员|裁掉|被裁|被炒|炒鱿鱼|撵|赶走|轰走|炒了|解雇|辞职|走人|走的?(?=整整?[\\d一二两三四五六七八九十]|正好[\\d一二两三四五六七八九十]|刚好[\\d一二两三四五六七八九十])|走的人?(?=[，。,.;；]|$)|(?<![要想会能打算][把将我俺]{0,2})辞(?:了|的)(?:工|职)?(?=[，。,.;；]|$)|不干了|不做了|不去了|办的?离职|(?:跟|和|与)(?:单位|公司|厂里?|店里?|老板)[^，。,.\\d]{0,4}散伙|(?:通知|告诉|说)我?(?:不用|不要|别)再?来)(?!证明|的?申请仲裁)"
                    + "|(?:就|也)?(?:是|为)(?:我|俺)?(?:在[^，。,.;；\\d]{0,10}(?:公司|单位|厂里?|店里?|这里|那里|那儿|这儿|这家|那家))的?(?:上班|工作|干活)?的?最后一(?:天|个(?:班|工作日))|(?:就|也)?(?:是|为)(?:我|俺)(?:上班|工作|干活)?的?最后一(?:天班|天上班|个班|个工作日|天(?=[，。,.;；]|$))"
                    + "|(?:我|俺)?(?:就|也)?最后一(?:天|个)(?:上班|班|工作日)(?=[，。,.;； ]|$)"
                    + "|,? (?:was|is|will be) my last (?:working )?day|,? (?:i was|they|the company|my employer|my boss) (?:fired|dismissed|laid off|let go|terminated|sacked)");
    private static final Phrasing ENDED_BEFORE = Phrasing.of(
            "(?:离职(?:时间|日期|日子?)|走的(?:日子|日期|那天)|最后(?:一个)?工作日|最后一天上班|最后工作日|解除日期|辞退(?:时间|日期)|(?:辞退|解除|离职|开除|解雇)(?:通知)?(?:的?(?:时间|日期))?(?:是|为)?(?:在|于)?)(?:是|为|在|：|:)?$"
                    + "|\\bi (?:leave|left|quit) (?:the |my |this )?(?:job|work|company|factory|shop)(?: (?:in|at) (?:the )?[a-z]+(?: [a-z]+)?)?(?: on)? (?:the )?$|\\b(?:left|quit) (?:the|my|that|this|a) (?:[a-z]+ ){0,3}(?:job|work|company|factory|shop|firm|restaurant|hotel|hospital|clinic|school|nursery|plant|bakery|cafe|office|store|supermarket|mill|salon|bank|warehouse)(?: on)? (?:the )?$|\\b(?:fired|dismissed|laid off|left|resigned|terminated|sacked|let go|let me go|quit)(?: (?:me|us|the|my|job|company|work|from|factory|shop|firm|restaurant|hotel|there))*(?: on)? (?:the )?$|\\b(?:labou?r|employment|working|work) (?:relation(?:ship)?s?|contract) (?:was |were |has been )?(?:ended|terminated|dissolved)(?: on)? (?:the )?$|\\b(?:resigning|quitting|leaving (?:my job|work|the company|the firm|the factory|them|here)|handing in my badge)(?: on| from| as of| effective)? (?:the )?$|\\blast (?:working )?day(?: (?:here|there|of work|of employment|at work|on the job|at the (?:factory|company|office|shop|plant)|with (?:them|the company|this company)))? (?:is|was|will be|falls|fell)(?: on)? (?:the )?$");
    /** 干到8月31号就走了; without an end that is told after it, a day may be that of anything. */
    private static final Phrasing WORKED_UNTIL = Phrasing.of("(?:干|做|工作|上班?|待|呆)(?:活儿?)?到(?:了)?$");

    /** 11月30号就要从这家公司走了, 月底离开公司. */
    private static final Phrasing LEAVES_IT_AFTER = Phrasing.of(
            "[^，。,.;；\\d]{0,6}?(?:从[^，。,.;；\\d]{0,8}(?:公司|单位|厂|店|这里|这儿|这边)里?(?:走(?:了|人|掉)?|离开|出来|撤)|离开(?:了|这家?|这个|我们|咱们?|现在的?|原来的?)*(?:公司|单位|厂|店))(?![路访亲])|(?:我|俺)(?:自己|就|才|主动|也)*走(?:了|的)(?![路访亲])");

    /** 7月31号是我在上家公司最后一天. */
    private static final Phrasing LAST_DAY_AFTER =
            Phrasing.of("(?:就|正好)?是(?:我|她)?(?:在)?[^，。,.;；\\d]{0,8}(?:公司|单位|厂里?|店里?|那儿|这儿|那家|这家)里?的?最后一天(?!假|产假|休)");

    /** 10月31日合同到期走人: where annual leave is asked for, she leaves on the last day of the term. */
    private static final Phrasing NOT_KEPT_ON = Phrasing.of(
            "(?:劳动)?(?:合同)?(?:就|正好)?(?:到期|期满|终止)(?:了|后|就|，|那天|当天|公司|单位|厂里?|我|俺|他们|说|也)*(?:走(?:人|了)?(?![路访亲])|不(?:再)?(?:续|干|做|签)|没(?:再|给)?续|离职|离开|终止|散伙)");

    /** 合同6月30号到期没续签我就走了: then no work followed the term. */
    private static final Phrasing LEFT_AT_THE_TERM = Phrasing.of(
            "(?:合同)?(?:就)?(?:到期|期满)[^。;；\\d]{0,12}?(?:我|俺|她)(?:当天|就|便|也|才)*(?:走了|离开了|不干了|离职了|没再(?:去|来|干|上班))");

    private static final Phrasing LEFT_AFTER = Phrasing.of("[，,]?(?:就|我|才|那天)*(?:不(?:干|做|去)|走(?!路)|离开|离的|辞|为止|结束|撤)");

    /** 1月10号被辞退了, I was fired on: told of what has happened; 12月31号离职 may lie ahead. */
    private static final Phrasing HAS_HAPPENED_AFTER = Phrasing.of(
            "[^，。,.;；\\d要将会]{0,6}(?:被|遭|把我|给我)[^，。,.;；\\d要将会]{0,4}(?:辞|解除|开除?|裁掉?|炒|解雇|劝退|撵|赶|轰)(?:退|走)?了|(?:走|离|辞|办)的(?:职|离职|工)?(?:手续)?(?=[，。,.;；]|$)|[^，。,.;；\\d要将会]{0,4}(?:离|辞)了(?:职|工)");

    private static final Phrasing HAS_HAPPENED_BEFORE = Phrasing.of(
            "\\b(?:(?:was|were|got) (?:fired|dismissed|laid off|terminated|sacked|let go)|(?:i|she) (?:left|quit|resigned)(?: (?:the|my|job|company|work|factory|shop))*)(?: on)? (?:the )?$");

    /** Until when to claim is asked of an end gone by; read as one ahead, it would give a year too much. */
    private static final Phrasing TIME_RUNS = Phrasing.of(
            "(?:仲裁|起诉|投诉|时效)[^。;；]{0,12}(?:哪天|哪一天|截止|到期|最晚|最迟|过期|来得及|期限|什么时候|时效)|(?:截止|最晚|最迟|过期|来得及|期限)[^。;；]{0,12}(?:仲裁|起诉|投诉)"
                    + "|\\b(?:last day|deadline|how long|too late|until when|by when|time limit)\\b[^.;]{0,40}\\b(?:arbitrat\\w*|claim|sue|complain\\w*|file)\\b");

    private static final Phrasing UNLAWFUL = Phrasing.of(
            "(?<!算|算是|是不是|是否|不是|不算|没|没有|并未|属于|属不属于|是|否|构成|叫|和|还是|或|与)(?:违法|非法)(?:地)?(?:(?:把|将)(?:我|俺|她)(?:给)?)?(?:辞退|解除|解雇|开除|终止|裁员|辞|裁)(?!吗|么|和|还是|的区别|与)"
                    + "|(?:是|属于|就是|认定|判了?)(?:违法|非法)(?:辞退|解除|解雇|开除|终止|裁员)(?!吗|么|还是|的?区别)(?![^，。,.]{0,6}吗)"
                    + "|(?<![+还是和或与要拿]|n[/、]|拿到|能要|主张|算)2n(?![和还是与或吗么]|的?区别|的?条件)|(?:赔偿?|要求|给|申请|付)2n(?![还是和吗么])|(?<!not |an? )\\b(?:unlawful|illegal|wrongful)(?:ly)? (?:dismiss\\w*|terminat\\w*|fir(?:ed|ing)|sack\\w*|laid off)"
                    + "|\\b(?:dismissed|fired|terminated|sacked)(?: me)? (?:unlawfully|illegally|wrongfully)");
    private static final Phrasing UNLAWFUL_ASKED = Phrasing.of(
            "(?:是不是|是否|算不算|算|属不属于|属于|构成|叫)[^，。,.]{0,4}(?:违法|非法)|违法[^，。,.?]{0,8}(?:吗|么)(?=[?？，。]|$)|n\\+1|\\bn or 2n|\\bn还是|不是违法|不算违法|怎么证明违法|\\b(?:is|was) (?:it|this|that) [^.?]{0,16}(?:unlawful|illegal|wrongful)|什么(?:是|叫)|what (?:is|counts)");
    private static final Phrasing PROBATION_UNTIL = Phrasing.of("试用期?(?:是|要|就)?(?:到|至|截至?)$");

    private static final int LONGEST_NOTICE_DAYS = 60;

    @Override
    public Facts read(Passage passage, Facts known) {
        // 3月15号进厂到现在没上社保，被辞了: nobody is dismissed on the day she was hired.
        // 8月31号从上家离职，9月1号就来了这家: nor before.
        Optional<LocalDate> ended = endedOn(passage)
                .filter(day -> known.get(Fact.HIRED_ON)
                        .filter(hired -> !hired.isBefore(day))
                        .isEmpty());
        return known.withIf(Fact.ENDED_ON, ended).withIf(Fact.UNLAWFUL, unlawful(passage));
    }

    private static Optional<LocalDate> endedOn(Passage passage) {
        return Passage.agreed(passage.days().stream()
                        .filter(day -> day.isFollowedBy(ENDED_AFTER)
                                || day.isFollowedBy(LEAVES_IT_AFTER)
                                || day.isFollowedBy(LAST_DAY_AFTER)
                                || day.comesAfter(ENDED_BEFORE)
                                || leftAtTheTerm(day, passage)
                                || (day.comesAfter(WORKED_UNTIL) && day.isFollowedBy(LEFT_AFTER)))
                        .filter(day -> !ContractFacts.isTermEnd(day) || leftAtTheTerm(day, passage))
                        .map(day -> YearToldBefore.of(day, passage)
                                .orElseGet(() -> isOver(day) || passage.says(TIME_RUNS)
                                        ? day.value().past()
                                        : ended(day.value(), passage.today()))))
                .or(() -> DayOfTheEnd.in(passage));
    }

    /** 试用期到12月31日结束: nothing says that the work ends with it. */
    public static boolean isEndOfProbation(Mention<?> day) {
        return day.comesAfter(PROBATION_UNTIL);
    }

    private static boolean leftAtTheTerm(Mention<SaidDay> day, Passage passage) {
        return day.isFollowedBy(LEFT_AT_THE_TERM)
                || (LeaveFacts.nameAnnualLeave(passage) && day.isFollowedBy(NOT_KEPT_ON));
    }

    private static boolean isOver(Mention<SaidDay> day) {
        return day.isFollowedBy(HAS_HAPPENED_AFTER) || day.comesAfter(HAS_HAPPENED_BEFORE);
    }

    /** A day without a year is rather one gone by than one far ahead. */
    public static LocalDate ended(SaidDay day, LocalDate today) {
        return day.nearest().isAfter(today.plusDays(LONGEST_NOTICE_DAYS)) ? day.past() : day.nearest();
    }

    private static Optional<Boolean> unlawful(Passage passage) {
        if (!passage.mentions("违法", "非法", "2n", "lawful", "legal", "wrongful")) {
            return Optional.empty();
        }
        return passage.says(UNLAWFUL) && !passage.says(UNLAWFUL_ASKED) ? Optional.of(true) : Optional.empty();
    }
}
