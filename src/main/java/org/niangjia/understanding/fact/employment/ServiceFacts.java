package org.niangjia.understanding.fact.employment;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.MonthlyPay;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.ReachedLater;
import org.niangjia.understanding.passage.Span;

/** How long she has worked for this employer. */
public final class ServiceFacts implements FactReader {

    /** What an employer is called. */
    static final String COMPANY = "(?:公司|单位|厂子?里?|厂|店里?|这里|这儿|这家|那里|那边|超市|饭店|酒店|医院|学校|工厂|车间|企业|家里)";
    /** What may stand between working and how long. */
    static final String ABOUT = "(?:了|满|过|有|已经?|不多不少|正好|刚好|恰好|整整|刚|才|也|大概|大约|整|一共|共|快|够|差不多|将|足足|都|的|时间|，)*";

    private static final Phrasing SERVICE_BEFORE = Phrasing.of(
            "(?:在[^，。,.\\d]{0,12}" + COMPANY
                    + "[^，。,.\\d]{0,6}?|(?:入职|干|干活|工作|上班|上了|待|呆|做工|任职|在职|司龄|来这儿?|(?:来|进|到)(?:了|的)?(?:这家?|这个|现在这?个?|咱们?|我们)?(?:公司|厂里?|单位|店里?|车间|饭店|酒店|宾馆|超市|商场|医院|学校|工厂)|打工|服务|在岗|就职|本单位工龄|在本单位工作)|在[^，。,.\\d]{0,12}"
                    + COMPANY
                    + "(?:里|的)?(?:当|做|干|任)[^，。,.;；\\d合签试]{1,8}[，,](?:前后|到现在|至今|已经?|整整|足足|一共|总共|前前后后)+|做满|(?:干|做|待|呆|上班)[到至](?:今天|现在|目前|如今|今|这个月|上个月|走的?(?:时候|那天)|离职)(?:为止)?(?:是|就|正好|刚好|恰好|刚刚)*|(?<=[我她])做|(?<=^|[，。,; 万千元块])做了|在[^，。,.\\d]{1,10}(?:当|做)[^，。,.\\d]{0,5}|(?:(?:^|[，。,.;； ])我?(?:是|给)?[^，。,.\\d前原上]{0,6})(?:公司|厂|超市|饭店|酒店|医院|学校|工厂|车间|企业|店)里?(?:做|当|干)[^，。,.\\d]{1,5}|(?:本单位|本公司|现单位|这个单位|这家公司)(?=[^，。,.]{0,3}$)|(?<=我)在[这那](?:儿|里|家)?(?:整|足)?)"
                    + ABOUT + "$"
                    + "|\\b(?:been|was|worked|am) (?:here|there|with them|with the company) (?:for )?(?:about |exactly |just |only )?$"
                    + "|\\b(?:worked|working|been (?:here|there|employed|with|at|working)|employed|stayed)\\b[^,.;?\\d]{0,40}?\\bfor (?:about |exactly |the past |the last )?$"
                    + "|\\bi (?:was|have been|am|worked as) an? (?!mother|wife|student|patient|member|single|victim)[a-z -]{3,24}?(?: (?:in|at|with|for) [a-z' -]{2,30})? for (?:about |exactly |just |only )?$"
                    + "|\\bi (?:managed|ran|cleaned|cooked|taught|drove|sewed|packed|sold|served|nursed|assembled|supervised|cashiered|guarded|kept)\\b[^,.;?\\d]{0,40}? for (?:about |exactly |just |over )?$"
                    + "|\\b(?:been with|been at) [^,.;?\\d]{0,30}$"
                    + "|\\b(?:been|employed|employee|worker|worked|working|works|hired|staff|cashier|colleague|she's|she is) (?:with|for|at) (?:us|our (?:company|firm|factory|shop|store|hospital|school|plant)),? (?:now )?(?:for )?(?:about |exactly |just |only )?$"
                    + "|\\bwas (?:with|at) (?:the|this|that|my) (?:company|firm|factory|employer|shop|school|hospital) for (?:exactly |just |only )?$"
                    + "|\\b(?:no|without a|never had a) (?:written |signed |labou?r |employment )*contract (?:in writing )?for (?:exactly |about |just |only )?$");
    private static final Phrasing SERVICE_AFTER = Phrasing.of(
            "的?(?:班(?!次)|司龄|本单位工龄|老员工|老职工)"
                    + "| (?:of (?:service|employment)|as (?:an? |the )?(?!mother|mum|mom|wife|student|patient|member|single|couple|housewife)[a-z]{4,20}(?= (?:in|at|with|for|on|here|there)\\b|,)|(?:with|at) (?:my|the|this|that|our) (?:company|employer|factory|firm|shop|job)|(?:working )?(?:here|there)\\b|(?:(?:today|now|already|so far),? )?(?:and )?(?:still )?(?:no|without a|without any|never (?:had|signed|got|saw) an?) (?:written |signed |labou?r |employment |formal |real |proper )*contract\\b)"
                    + "|,? (?:today|now|already|so far)?,? ?(?:and )?(?:still )?(?:no|never (?:had|signed|got|saw) an?) (?:written |signed |labou?r |employment |formal |real |proper )*contract\\b");
    /** 端了九个整月的盘子, 站了七个月柜台: a trade by what is done in it. Not that of riders, who may have no employer. */
    private static final Phrasing TRADE_BEFORE =
            Phrasing.of("(?<![没不想要再])(?:端|洗|刷|扫|切|炒|站|看|守|卖|收|缝|踩|理|搬|包|拧|打)(?:了|满)(?:整整|足足|整|快|已经)*$");

    private static final Phrasing TRADE_AFTER = Phrasing.of(
            "的?(?:盘子|碗|碟|菜|地|大堂|柜台?|吧台|货架?|机器|缝纫机|仓库|大门|门岗|收银|前台|衣服|流水线|螺丝|快餐|饺子|包子|奶茶)(?=[，,。；;" + " 了一没也都还]|$)");

    /** 2010年11月进厂到今年11月满16年: from then to now, counted up by her. */
    private static final Phrasing COUNTED_UP = Phrasing.of(
            "(?:入职|进厂|进(?:的)?(?:公司|单位)|来(?:的)?(?:公司|厂里?|单位|这儿|这里)|上班|开始干|干起|做起|参加工作)的?(?:干|做|一直)?(?:[，,]?(?:到|至|算到|截止到?)|[，,])"
                    + "(?:现在|如今|目前|今天|这个月|上个月|(?:今年|去年|20\\d{2}年)(?:\\d{1,2}|[一二三四五六七八九十]{1,2})?月?(?:份|底|初|末)?(?:\\d{1,2}[号日])?)"
                    + "(?:[，,])?(?:就|刚好|正好|恰好|整整|一共|总共|足足|干|做|满|足|够|有|是|都|已经|了|整)*$");
    /** After exactly three years they did not renew my contract. */
    private static final Phrasing AFTER = Phrasing.of("\\bafter (?:exactly |just |only )?$");
    /** I was dismissed without notice after three years. */
    private static final Phrasing ENDED_AFTER_YEARS = Phrasing.of(
            "\\b(?:dismissed|fired|laid off|let go|sacked)\\b[^.;?\\d]{0,40}\\bafter (?:exactly |just |only )?$");

    private static final Phrasing THEN_IT_ENDED = Phrasing.of(
            ",? (?:they|the (?:company|firm|factory|employer)|my (?:company|employer|boss)|i was|my contract was) (?:(?:have|has) )?(?:not |did not |didn't |would not |won't )?(?:renew|dismiss|fire|lay|laid|let|terminat|sack|end)");
    /** 来了两年三个月工资5200: with months beside the years or not, it is told with what she earns. */
    private static final Phrasing HER_WAGE = Phrasing.of("[，,]?(?:我|俺|每个?月|一个?月|现在|税前)*(?:工资|月薪|薪水|挣|拿|开)");

    private static boolean isFollowedByHerWage(Mention<Span> span) {
        return span.isFollowedBy(HER_WAGE);
    }

    /** 才来五个月就被公司裁了 */
    private static final Phrasing CAME = Phrasing.of("(?:^|[，,。 ]|我)(?:刚|才)*来了?$");

    private static final Phrasing THEN_DISMISSED =
            Phrasing.of("(?:不到)?就?(?:被|让)(?:公司|单位|厂里?|老板|店里)?(?:依法|给)?(?:裁|辞|开除|炒|解雇|劝退)");
    /** A clause of its own, where it is about a contract that ended: 到期不续，7年4个月，月平均四千六. */
    private static final Phrasing CLAUSE_BEFORE = Phrasing.of("(?:^|[，,；; ])(?:一共|总共|整|正好|刚好)?$");

    private static final Phrasing CLAUSE_AFTER = Phrasing.of("(?:整)?(?:$|[，,；;。.])");

    /** 三年九个月平均4100: said in one breath. */
    private static final Phrasing THEN_HER_WAGE =
            Phrasing.of(" ?(?:平均|月均|月薪|月?工资|每个?月|应发|税前)(?:就|是|有|大概|拿|挣|发)*[\\d一二两三四五六七八九]");
    /** 半年整，公司让我走; of an end alone three years could be the term. */
    private static final Phrasing EXACTLY_BEFORE = Phrasing.of("(?:^|[，,；; ])(?:一共|总共|整整|正好|刚好|刚满|满|不多不少)$");

    private static final Phrasing EXACTLY_AFTER = Phrasing.of("整(?:$|[，,；;。.])| exactly[,.;]");
    private static final Phrasing ITS_END = Phrasing.of(
            "(?:公司|单位|厂里?|老板|他们|店里)[^，。,.]{0,4}(?:提出|让我走|叫我走|劝退|辞退|裁|把我)|(?:把|将)(?:我|俺)(?:给|直接|就|当场)*(?:开(?!会)|辞|裁|撵|赶|炒)|协商解除|劝退|被裁|被辞|不续|\\b(?:fired|dismissed|laid off|let go|terminated|sacked)\\b");
    private static final Phrasing A_TERM = Phrasing.of("合同[^。]{0,12}$|(?:产假|试用|哺乳|怀孕|欠|拖)[^。]{0,8}$");
    private static final Phrasing AN_END = Phrasing.of(
            "(?:把|给)(?:我|俺)(?:给|直接|就|当场)*(?:开(?!会)|辞|裁|撵|赶)|违法|不续|不再续|辞退|裁员|被裁|优化|补偿|开除|n\\+1|severance|laid off|dismiss");
    /** 合同到期说不续了: the years are those with this employer too. */
    private static final Phrasing NOT_KEPT_ON = Phrasing.of("(?:不|没|不再|不给|不跟我|不和我)续(?:签|约|了|合同|$|[，,。])");

    private static final Phrasing UNFAIR_END = Phrasing.of(
            "违法|非法|2n|n\\+1|辞退|被裁|裁员|开除|经济补偿|赔偿金|协商(?:解除|离职|走人)|\\b(?:unlawful\\w*|illegal\\w*|wrongful\\w*|dismiss\\w*|fired|laid off|severance|sacked|let go|terminated)\\b");
    private static final Phrasing OTHER_TIME = Phrasing.of(
            "合同|签|试用|工龄|工作经验|孩子|宝宝|哺乳|结婚|竞业|保密|服务期|拖|欠|时效|\\b(?:contract|probation|old|limit|married|experience)\\b");
    private static final Phrasing YEARS_OF_SERVICE =
            Phrasing.of("(?<!总|总的|社会|全部|累计|连续|一共)工龄(?:是|为|有|共|满|已经?|刚好|正好|整整|：|:)*$");
    /** 九年工龄，要我走. */
    private static final Phrasing OF_SERVICE = Phrasing.of("的?(?:本单位的?)?工龄(?!以上|以下|的人|才|就?能)");

    private static final Phrasing IN_TOTAL = Phrasing.of(" (?:in total|altogether|in all)(?=[,.;]|$)");

    /** What is told of an end without calling it one: 给5万走人, 辞退我赔几个月. */
    private static final Phrasing SENT_AWAY = Phrasing.of(
            "走人|劝退|买断|散伙|(?:辞|裁|撵|炒|开)(?:了|掉)?(?:我|俺)|(?:让|要|叫|逼)(?:我|俺)(?:走|滚|离开|离职)|被(?:辞|裁|撵|炒|开(?!会))|赔(?:我)?(?:几|多少|偿)|怎么赔|补偿|\\b(?:compensation|severance)\\b");

    private static final Phrasing MORE_EMPLOYERS = Phrasing.of(
            "前一?家|上一?家|头一家|老东家|前东家|之前|以前|原来|别的|其他|跳槽|换(?:了|过)|加起来|(?:病假|医疗期)(?![^。;；]{0,80}(?:补偿|赔|补多少|能补|n\\+1))|工作年限|退休|现单位|本单位|这家|在[^，。,.]{0,6}(?:公司|单位|厂|店)[^，。,.]{0,6}[\\d一二两三四五六七八九十]年");
    private static final Phrasing NOT_SERVICE = Phrasing.of(
            "(?:产假|休假|病假|哺乳期|孕期|(?<!没|没有|未)(?:怀孕|结婚)|试用期|合同(?![^，。,.\\d]{0,3}(?:干|做|上班|工作|打工))|拖欠|停工|孩子|宝宝|年假|社保|没来|没上班|没去上班|停产|待岗|休了|请了|还有|还差|第|每天|每周|离职(?!那[天日]|当[天日]|时)|工龄|参加工作|累计|总共工作|总工作|一共工作)[^，。,.\\d]{0,8}$"
                    + "|(?:没|未|没有|不|不用|才能|再|要|需要|必须|得)(?:干|做|工作|上班|在)?(?:满|够|到)?$"
                    + "|(?:老公|丈夫|同事|(?<!其|在)他|在家)[^，。,.\\d]{0,16}$|(?:别处|别家|回来|返岗后?|别的|之前|以前|上家|上一家|原单位|前公司|其他)[^，。,.\\d]{0,8}$"
                    + "|\\b(?:married|pregnant|on leave|sick|ill|overtime|unemployed|waiting|probation|not|never|n't|in total|altogether)\\b(?! after)[^,.;?]{0,24}$");
    private static final Phrasing NOT_SERVICE_AFTER = Phrasing.of(
            "(?:时|的时候|那时|里|期间|当中|来(?!回)|的?试用|的?合同(?!到期|期满|没|还没|终止)|的?产假|的?假|内|的?工龄|大|四季|到头|挣|赚|能(?:剩|挣|赚|拿)|才(?:享受|能|可以|有|给)|(?:以后|之后|后|了)?(?:再|才)(?:给我?|跟我|和我)?(?:签|交|上|办|缴|转|谈|补)|的?(?:产检|检查|治疗|试管|化疗|月子|手术|小生意|兼职))| (?:in total|altogether|in all|overtime|contract|old)");
    /** The message begins with him, and his years. */
    private static final Phrasing HIS = Phrasing.of(
            "^(?:我(?:替|帮|给|代)?|[替帮给代])?(?:我)?(?:家)?(?:老公|丈夫|爱人|对象|男人)(?:问[^，。]{0,3}[，,])?(?:他)?(?:一直)?(?:在[^，。,.\\d]{0,6}"
                    + COMPANY
                    + "里?)(?:干|做|工作|上班|待)?(?:了|满|整整|都|已经|有|足足)*$"
                    + "|^my husband (?:has |had )?(?:been (?:there|with (?:the|his) [a-z]+|at (?:the|his) [a-z]+)|worked (?:there|for (?:the|his) [a-z]+|at (?:the|his) [a-z]+)) (?:for )?$");

    private static final Phrasing UNFAIR_END_OF_HIS = Phrasing.of(
            "违法|2n|n\\+1|辞退|裁|开除|补偿|赔偿|协商|散伙|解除|劝退|\\b(?:unlawful\\w*|dismiss\\w*|fired|laid off|severance|sacked|let go|terminat\\w*)\\b");

    /** Work of her own beside his. */
    private static final Phrasing OF_HERSELF = Phrasing.of(
            "我(?:也|自己|本人)?(?:在[^，。,.]{0,8}(?:干|做|上班|工作|公司|厂|单位)|被|的?(?:工龄|月薪|工资)|月薪|干|做了|上班|离职|辞职|合同)|(?<=[，。,.])我(?:们)?(?:公司|单位|厂)|\\b(?:i was|i am|i've been|i have been|my (?:wage|salary|contract|employer))\\b");

    private static final Phrasing ANNUAL_LEAVE = Phrasing.of("年假|年休假|带薪休假|\\bannual leave\\b|\\bpaid leave\\b");

    @Override
    public Facts read(Passage words, Facts known) {
        Passage passage = EnglishService.inPlainWords(words);
        return known.withIf(
                Fact.SERVICE_MONTHS,
                SeveralEmployments.areTold(passage) ? SeveralEmployments.months(passage) : service(passage));
    }

    private static Optional<BigDecimal> service(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                .filter(span ->
                        !Numbers.isNotReached(passage.text(), span.from()) && !ReachedLater.isAtAnOpenTime(span))
                .filter(span -> ((isService(span) || isBareService(passage, span) || isToldInEnglish(passage, span))
                                && !YearsOfWorkFacts.isInAll(passage, span))
                        || isCalledService(passage, span)
                        || isWithThisOne(passage, span)
                        || isHisThatIsAsked(passage, span))
                .flatMap(span -> span.value().months().stream()));
    }

    private static boolean isToldInEnglish(Passage passage, Mention<Span> span) {
        return EnglishService.isOne(passage, span) && !isNoService(span) && !YearsOfWorkFacts.isWithAnother(span);
    }

    /** 三年多 is more than three years: with parts of a year that count, it stays open. */
    private static boolean isService(Mention<Span> span) {
        if (span.value().age() || span.value().more()) {
            return false;
        }
        boolean said = span.comesAfter(SERVICE_BEFORE)
                || span.isFollowedBy(SERVICE_AFTER)
                || (span.comesAfter(TRADE_BEFORE) && span.isFollowedBy(TRADE_AFTER))
                || (span.comesAfter(COUNTED_UP) && !YearsOfWorkFacts.isWithAnother(span))
                || (span.comesAfter(CAME) && (span.isFollowedBy(THEN_DISMISSED) || isFollowedByHerWage(span)))
                || (span.comesAfter(AFTER) && span.isFollowedBy(THEN_IT_ENDED))
                || span.comesAfter(ENDED_AFTER_YEARS);
        return said && !isNoService(span) && !YearsOfWorkFacts.isWithAnother(span);
    }

    /** 老公在公司15年，月薪3万，…你给算算: where all the message tells of him, they are his. */
    private static boolean isHisThatIsAsked(Passage passage, Mention<Span> span) {
        return span.comesAfter(HIS)
                && !span.value().age()
                && !span.value().more()
                && passage.says(UNFAIR_END_OF_HIS)
                && !passage.says(OF_HERSELF);
    }

    /** 被裁，工龄14年5个月: where money for the end is asked for and no other employer is named, the years are those that it goes by. */
    private static boolean isCalledService(Passage passage, Mention<Span> span) {
        return (span.comesAfter(YEARS_OF_SERVICE) || span.isFollowedBy(OF_SERVICE) || span.isFollowedBy(IN_TOTAL))
                && !span.value().age()
                && !span.value().more()
                && (passage.says(UNFAIR_END) || passage.says(SENT_AWAY) || passage.says(NOT_KEPT_ON))
                && !passage.says(ANNUAL_LEAVE)
                && !passage.says(MORE_EMPLOYERS);
    }

    private static final Phrasing SOMETHING_OF_ITS = Phrasing.of("(?:租|贷|价|社保|保险|合同|试用|产假|病假)[^，。,.;；]{0,4}$");

    /** 上家公司4年补偿拿过了，现在这家2年2个月: where money for the end is asked for. */
    private static boolean isWithThisOne(Passage passage, Mention<Span> span) {
        return YearsOfWorkFacts.isWithThisOne(span)
                && !span.comesAfter(SOMETHING_OF_ITS)
                && !span.value().age()
                && !span.value().more()
                && !span.comesAfter(A_TERM)
                && !span.isFollowedBy(NOT_SERVICE_AFTER)
                && (passage.says(UNFAIR_END) || passage.says(SENT_AWAY) || passage.says(NOT_KEPT_ON))
                && !passage.says(ANNUAL_LEAVE);
    }

    /** Only with months beside the years: three years alone may be the term of the contract. */
    private static boolean isBareService(Passage passage, Mention<Span> span) {
        if (!span.value().age() && !span.value().more() && !span.comesAfter(A_TERM)) {
            boolean exactly = (span.comesAfter(CLAUSE_BEFORE) && span.isFollowedBy(EXACTLY_AFTER))
                    || (span.comesAfter(EXACTLY_BEFORE) && span.isFollowedBy(CLAUSE_AFTER));
            if (exactly && passage.says(ITS_END)) {
                return true;
            }
        }
        if (isOnlySpan(passage, span)) {
            return true;
        }
        return !span.value().age()
                && !span.value().more()
                && span.comesAfter(CLAUSE_BEFORE)
                && (span.isFollowedBy(CLAUSE_AFTER) || (isInYears(passage, span) && span.isFollowedBy(THEN_HER_WAGE)))
                && span.value()
                        .months()
                        .filter(months -> months.compareTo(Span.MONTHS_OF_YEAR) > 0
                                && months.remainder(Span.MONTHS_OF_YEAR).signum() > 0)
                        .isPresent()
                && passage.says(AN_END);
    }

    private static boolean isInYears(Passage passage, Mention<Span> span) {
        String said = passage.text().substring(span.from(), span.to());
        return said.contains("年") || said.contains("year");
    }

    /** 月薪32000，14年，违法辞退: no other time is told, and no contract that it could be the term of. */
    private static boolean isOnlySpan(Passage passage, Mention<Span> span) {
        return !span.value().age()
                && !span.value().more()
                && span.value().unit() == Span.Unit.YEAR
                && span.comesAfter(CLAUSE_BEFORE)
                && span.isFollowedBy(CLAUSE_AFTER)
                && passage.spans().size() == 1
                && passage.says(UNFAIR_END)
                && !passage.says(OTHER_TIME);
    }

    /** Whether the words beside a length of time say that it is none with this employer: a marriage, a contract, a probation. */
    public static boolean isNoService(Mention<?> span) {
        return span.comesAfter(NOT_SERVICE)
                || span.isFollowedBy(NOT_SERVICE_AFTER)
                || MonthlyPay.isMonthOf(span)
                || ReachedLater.isAtAnOpenTime(span);
    }
}
