package org.niangjia.understanding.fact.employment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Periods;
import org.niangjia.understanding.passage.SaidDay;
import org.niangjia.understanding.passage.Span;

/** Her contract: hired on which day, for how long, to which day, signed when. */
public final class ContractFacts implements FactReader {

    private static final Phrasing HIRED_AFTER = Phrasing.of(
            "(?:[(（]20\\d\\d年?[)）])?[^，。,.\\d]{0,4}?(?:(?:招|录|聘)(?:进来|进|来|用)(?:的|了)|开始(?:就)?(?:给(?:人家?|他们?|她们?|老板|公司|店里|厂里)|(?:在|来|去|到)[^，。,.;；\\d没不]{1,8})?(?:干活|干|做|上班|打工)(?:的|起)?[，,]?(?:一直)?(?:干|做)?(?:到|至)(?:现在|今天|今|如今|眼下)|进(?:的|了)[^，。,.;；\\d没不]{0,4}(?:公司|单位|厂(?!房)|店|超市|饭店|酒店|企业|集团)|入职(?!体检|登记)|进厂|进的?公司|进的?单位|来的?公司|来的厂|入的职|进的厂|(?:来|到|进)的(?:这家|这个|一家|一个)?(?:公司|单位|店|超市|饭店|酒店|企业|工厂)|跳槽?[到去]|跳(?:槽)?(?:过|进)?来(?:的|了)|换(?:了|的)新?(?:单位|公司|工作|厂|东家)|换(?:到|了|进)(?:了)?(?:现在)?(?:的)?(?:这家|这个|新)?(?:的)?(?:单位|公司|工作|厂|这家|店)|(?:来|进|跳到|跳槽到|转到|到)(?:了|的)?(?:现在)?(?:的)?(?:[\\p{IsHan}]{2}市?)?这(?:家|个(?:单位|公司|厂|店|仓库|饭店|超市|酒店|医院|学校|工地|车间|园))|(?:来|去|到|进)(?:了|的)?(?:这家|这个)?新(?:单位|公司)|(?:开始)?(?:在|到)(?:这家|这个)?(?:公司|单位|厂里)(?:工作|干)|(?:就|便)(?:在|到|进|来)(?:了)?[^，。,.;；\\d没不]{0,6}(?:公司|单位|厂子?|店|超市|饭店|酒店|医院|学校|企业)里?(?:上班|工作|干|做工|打工|当|挡车|开机|一直)[^，。,.;；\\d没不]{0,4}?(?=了|的|，|,|。|;|；|到|$))");
    private static final Phrasing CAME_THEN =
            Phrasing.of("[^，。,.\\d]{0,2}?来(?:上班|干活|报到)?的(?:，?(?:一直|直)?(?:到|至)(?:现在|今天|今|如今)了?)?(?:[，。,;；)]|$)");
    /** 2022年11月21进来 今年11月20走 */
    private static final Phrasing CAME_IN =
            Phrasing.of("进来(?:的|上班|干)?(?=[，,。;；]|今年|去年|前年|(?:19|20)\\d\\d年|\\d{1,2}月|$)");

    private static final Phrasing LEFT = Phrasing.of("走|离职|解除|辞|裁|开除|终止");
    private static final Phrasing TO_WORK = Phrasing.of("入职|上班|合同|试用|进厂|进公司|工资|社保");

    /** 11月3号上的班, 16号刚上岗: the first day at work, where a contract or insurance for it is spoken of and no day off or way back. */
    private static final Phrasing FIRST_AT_WORK = Phrasing.of(
            "(?![全都也又])[^，。,.\\d全都]{0,2}?(?:(?:才|刚刚?|正式|开始)(?:来|去)?(?:上班|上岗|到岗|报到|上工)|(?:去|到|来)?(?:上班|上岗|到岗|报到|上工)(?=[，,。;；]|$)|(?:就|才|开始)*(?:去|到|来|在|进)(?:了|的)?[^，。,.;；\\d没不]{0,5}"
                    + ServiceFacts.COMPANY
                    + "(?:开始)?(?:工作|干活儿?|上的?班|上岗|上工|做工|做事|打工|报的?到)|(?:上的班|上的岗|到的岗|报的到|上的工|开的工))(?![^，。,.;；]{0,4}(?:加班|顶班|值班))");

    private static final Phrasing OF_A_NEW_JOB =
            Phrasing.of("合同|社保|五险|医保|(?:上|办|交|买|参)(?:了|的|过)?保险|试用|转正|入职|\\b(?:contract|insurance|probation)\\b");

    private static final Phrasing BACK_OR_ON_A_DAY_OFF =
            Phrasing.of("加班|三倍|3倍|节假日|法定|国庆|春节|五一|元旦|产假|休假|歇完|休完|复工|返岗|回来上|回去上|流产|引产|病假|出院|调岗|工伤");
    private static final Phrasing HIRED_BEFORE = Phrasing.of(
            "(?:入职|进厂)(?:的?(?:时间|日期|日))?(?:是|为|在|于|：|:)?$"
                    + "|\\b(?:hired|joined|started (?:work\\w*|there|here|my job|this job|the job|at)|employed|started)(?: (?:the|this|my|at|work\\w*|company|factory|there|here|job))*(?: on| since| in)? (?:the )?$"
                    + "|\\b(?:hired|joined|employed|started|began)(?: (?:work\\w*|a job|my job))?(?: (?:at|in|with|by|for))? (?:this|the|my|our|a|an|new) (?:(?!and|but|leave|course|case|claim|training|period|contract|probation|business|union|gym|group|queue|diet)[a-z-]+ ){1,3}(?:(?:in|at) [a-z-]+,? )?(?:(?:on|since) )?(?:the )?$|\\b(?:worked|working|been) (?:here|there) since $"
                    + "|\\b(?:changed|switched)(?: my)? (?:jobs?|employers?|compan(?:y|ies)|firms?|factor(?:y|ies))(?: this year)?(?: on| in)? (?:the )?$");
    /** Worked from 1 March this year here. */
    private static final Phrasing WORKED_FROM = Phrasing.of("\\b(?:worked|working|been) (?:from|since)(?: the)? $");

    private static final Phrasing HERE_SINCE = Phrasing.of(
            " (?:this year )?(?:here|there|(?:in|at|with|for) (?:this|the same) (?:company|firm|factory|shop|employer|place))\\b");

    /** I began on 3 March and had no contract. */
    private static final Phrasing BEGAN_BEFORE = Phrasing.of(
            "\\b(?:i|she) (?:first )?(?:began|started)(?: out)?(?: work(?:ing)?| there| here| with them)?(?: on)?(?: the)? $");

    /** No contract since 3 March: since she began, where none that ran out is spoken of. */
    private static final Phrasing NO_CONTRACT_SINCE = Phrasing.of(
            "\\b(?:no|without(?: a| any)?) (?:written |signed |labou?r |employment |work )*contract since (?:the )?$");

    private static final Phrasing ONE_BEFORE = Phrasing.of(
            "\\b(?:expir\\w+|renew\\w*|extend\\w*|ran out|ended|(?:old|last|first|previous) contract|second contract)\\b");

    /** I started on 3 March a course: not hired then. */
    private static final Phrasing BEGAN_SOMETHING = Phrasing.of(
            ",? (?:a|an|my|the|on a|with a) (?:[a-z-]+ )?(?:course|class|training|diet|treatment|therapy|claim|case|leave|break|job search|business|degree)\\b");

    /** 新单位8月10日报到, 新公司是3月1号上的班. */
    private static final Phrasing NEW_EMPLOYER_BEFORE = Phrasing.of(
            "(?:新(?:单位|公司|厂子?|东家|工作)|现(?:单位|公司)|现在这?(?:家|个)(?:单位|公司|厂)?|第二家|下家)(?:那边|这边)?(?:是|从|我|要|就|在|让|叫|定|约|通知|，)*$");

    private static final Phrasing BEGINS_THERE =
            Phrasing.of("(?:就|才|开始|正式|去|过去|来)*(?:报(?:的)?到|入(?:的)?职|上(?:的)?班|到岗|上岗|开始干|上工)");

    private static final Phrasing NOT_HIRED =
            Phrasing.of("\\b(?:leave|contract|lease|probation|period|pregnan\\w+)\\b[^,.;]{0,20}$");
    private static final Phrasing TERM_CONTRACT_AFTER = Phrasing.of("[^，。,.\\d]{0,6}?(?:到期|期满|终止|结束|截止|为止)");
    private static final Phrasing CONTRACT_BEFORE = Phrasing.of("合同[^，。,.\\d]{0,10}$");
    /** 签过合同的，2月28号到期没续: of a contract that was named before. */
    private static final Phrasing NOT_RENEWED_AFTER = Phrasing.of(
            "(?:就|已经)*(?:到期|期满)(?:了|后|以后|之后|，|公司|单位|厂里?|店里|老板|人事|也|都|就|一直|还|又)*(?:没有?|未|不)(?:再|给|跟|和|与|同|我|俺|接着)*续");

    private static final Phrasing TERM_ENDS_AFTER =
            Phrasing.of("[^，。,.\\d]{0,4}合同[^，。,.\\d]{0,4}(?:到期|期满|终止|结束)|(?:劳动)?合同(?:就)?(?:要)?到期");
    private static final Phrasing TERM_ENDS_BEFORE = Phrasing.of(
            "合同[^，。,.\\d]{0,4}(?:到期日?|期满|签到|截止到?|到|终止日期?|终止)(?:是|为|在|于|：|:)?$"
                    + "|\\b(?<!\\b(?:no|without|without a|without any)(?: written| signed| labou?r| employment)? )(?:contract|term)\\b[^,.;\\d]{0,20}(?:expires?|ends?|runs? out|until|is up|runs? until|expired|ended|ending|expiring)(?: on)? (?:the )?$");
    private static final Phrasing SIGNED = Phrasing.of("(?:才|就|补)*签(?:的|了|订)");

    /** 拖到10月10号才补签, 才把合同补上, 给我补的合同: signed late, whatever is said between. */
    private static final Phrasing SIGNED_AT_LAST = Phrasing.of(
            "(?:这|那天|才|就|又|终于|想起来|单位|公司|厂里|人事|老板|给|跟|和|同|让|叫|我|俺|咱|大家|们|把|书面|劳动|合同|正式)*(?:(?<=才|终于)[^，。,.;；\\d没不]{0,6})?(?:补签|补(?:上|齐|办|订|的|了)|签(?:的|了|上|下|订|好)|(?<=才)签)(?!不|过字)");

    private static final Phrasing PUT_OFF_TO = Phrasing.of(
            "(?<!租房|租赁|承包)合同(?:[^。；;\\d]{0,8}?(?:拖|等|磨|耗|赖|挨|熬|捱)(?:啊拖)?(?:到|至)了?|[一直愣是硬]{0,4}到了?)$|(?:拖|等|磨|耗|赖|直|挨|熬)(?:到|至)了?$(?<=合同.{0,30})");
    private static final Phrasing SIGNED_CONTRACT =
            Phrasing.of("[^，。,.\\d没不]{0,4}签(?:的|了|订)?(?:的|了)?(?:一份|书面)?(?:书面)?(?:劳动)?合同(?!到期)"
                    + "|(?:(?!没|不|未|要|想)[^，。,.;；\\d]){0,10}?(?:把|将)(?:这份|那份|我的?|劳动|书面)*合同(?:才|给我?|跟我|和我|补|都|一起)*签(?:了|上|好|下来|完)"
                    + "|[^，。,.\\d没不]{0,8}?补(?:签)?(?:的|了)(?:一份|书面|劳动)*合同");
    /** 10月10号才补签, 8月3号人事才给我补上合同: of a contract that is spoken of. */
    private static final Phrasing SIGNED_AT_LAST_ONLY = Phrasing.of(
            "[^，。,.;；\\d没不]{0,8}?(?:才|终于)[^，。,.;；\\d没不]{0,8}?(?:补签|补(?:上|的|了)[^，。,.;；]{0,4}合同|(?:签|补)(?:上|下|的|了)?(?:书面|劳动|正式)*合同|合同(?:补上|签))");

    private static final Phrasing A_CONTRACT = Phrasing.of("(?<!租房|租赁|承包)合同");
    private static final Phrasing SIGNED_ON = Phrasing.of(
            "\\b(?:contract|it)(?: was| got)?(?: only| finally| not)? signed(?: until)? (?:on )?(?:the )?$(?<=\\bcontract\\b.{0,60})"
                    + "|\\b(?:no|without an?|without any)(?: written| signed| labou?r| employment)* contract(?: in writing| to sign| at all)? (?:until|till|before) (?:the )?$"
                    + "|\\b(?:signed|gave me|got|handed me|received)(?: only)? (?:the|a|my)(?: written| labou?r| employment| work)* contract(?: only| at last| finally)?(?: on)? (?:the )?$");
    private static final Phrasing THE_CONTRACT = Phrasing.of("(?<!租房|租赁|承包)合同(?:是|在|于)?$");
    private static final Phrasing NO_CONTRACT = Phrasing.of(
            "(?:试用|租房|租赁|产假|哺乳期|社保|医保|年假|租)[^，。,.\\d]{0,10}$|\\b(?:lease|rent\\w*|probation)\\b[^,.;]{0,20}$");
    private static final Phrasing TERM_AFTER = Phrasing.of(
            "期?的?(?:固定期限)?(?:的?劳动|用工)?合同(?!到期前)|[- ](?:fixed[- ]term |labou?r |employment |work )*contract\\b");
    private static final Phrasing TERM_BEFORE = Phrasing.of(
            "合同(?:期限?|年限)?(?:签(?:订|的|了)?|是|为|定|写的?|的|了|共|约定|有效期|都|只|就|正好|刚好|恰好|整整|：|:|期|一签)*$|签(?:了|的|订|的是|的都是)+(?:一份|一个|个)?$"
                    + "|(?<!\\b(?:no|without a|had a) (?:written |signed |labou?r |employment )?)\\bcontract (?:is |was |runs )?(?:for|of|lasts) (?:exactly |just |only |a term of |a period of )?$|\\bsigned (?:a |for )+$");
    /** My contract is one year only. */
    private static final Phrasing CONTRACT_IS = Phrasing.of("\\bcontract (?:is|was) (?:only |just |exactly )?$");

    private static final Phrasing TERM_ENDED = Phrasing.of(" (?:only|long)\\b|,|\\.|$| (?:but|and|with)\\b");
    private static final Phrasing OF_A_CONTRACT = Phrasing.of("合同[^。]{0,20}$");
    private static final Phrasing TERM = Phrasing.of("期(?:的|[，。,.]|$)");
    private static final Phrasing NO_TERM = Phrasing.of(
            "(?:没|没有|未|不|无)(?:签|有)?[^，。,.\\d]{0,4}$|(?:干了|租[^，。,.\\d]{0,6}|工作了?|入职|上班|做了|试用期|还有|还差|剩|离|待了|保密|竞业)[^，。,.\\d]{0,3}$|到期[^，。,.\\d]{0,4}$");
    private static final Phrasing NO_TERM_AFTER = Phrasing.of("(?:服务期|保密|竞业|租|没|未|不|都没|还没|一直没|了|后|到期|就|才|内)");

    @Override
    public Facts read(Passage passage, Facts known) {
        return known.withIf(Fact.HIRED_ON, hiredOn(passage))
                .withIf(Fact.HIRED_IN, hiredIn(passage))
                .withIf(Fact.TERM_ENDS_ON, termEndsOn(passage))
                .withIf(Fact.TERM_MONTHS, termMonths(passage))
                .withIf(Fact.CONTRACT_SIGNED_ON, signedOn(passage));
    }

    /** 合同2024年12月1号到2026年11月30号: the first one, where no other is spoken of. */
    private static final Phrasing CONTRACT_FROM =
            Phrasing.of("(?<!租房|租赁|承包|第[二三四五]份|[又再续新上前])合同(?:期|期限|从|是|自|写|签|的|：|:)*$");

    private static final Phrasing UP_TO = Phrasing.of("(?:开始|起)?(?:到|至|~|—|-)(?=[\\d一二三四五六七八九十今明去])");

    private static final Phrasing ANOTHER_CONTRACT = Phrasing.of("第[一二三四五]份|上一?份|又签|再签|续签过|续过|原来的?合同|之前|以前|前面|第[一二三]次");

    private static Optional<LocalDate> hiredOn(Passage passage) {
        Optional<LocalDate> told = hiredThen(passage);
        return told.isPresent() || passage.says(ANOTHER_CONTRACT)
                ? told
                : Passage.agreed(passage.days().stream()
                        .filter(day -> day.comesAfter(CONTRACT_FROM) && day.isFollowedBy(UP_TO))
                        .map(day -> day.value().past()));
    }

    private static Optional<LocalDate> hiredThen(Passage passage) {
        return Passage.agreed(passage.days().stream()
                .filter(day -> !day.isFollowedBy(BEGAN_SOMETHING))
                .filter(day -> isHiring(day)
                        || (day.isFollowedBy(CAME_THEN) && passage.says(TO_WORK))
                        || (day.isFollowedBy(CAME_IN) && passage.says(LEFT))
                        || (day.isFollowedBy(FIRST_AT_WORK)
                                && passage.says(OF_A_NEW_JOB)
                                && !passage.says(BACK_OR_ON_A_DAY_OFF))
                        || (day.comesAfter(BEGAN_BEFORE) && passage.says(OF_A_NEW_JOB)))
                .map(day -> day.value().past()));
    }

    /** 23年3月才来的这个厂: the month is said, and no day of it. */
    private static Optional<YearMonth> hiredIn(Passage passage) {
        return Passage.agreed(Periods.in(passage.text(), passage.today()).stream()
                .filter(period -> period.value().isMonth())
                .filter(period -> isHiring(period) || period.isFollowedBy(CAME_THEN))
                .map(period -> YearMonth.from(period.value().from())));
    }

    private static boolean isHiring(Mention<?> time) {
        return time.isFollowedBy(HIRED_AFTER)
                || (time.comesAfter(NEW_EMPLOYER_BEFORE) && time.isFollowedBy(BEGINS_THERE))
                || (time.comesAfter(HIRED_BEFORE) && !time.comesAfter(NOT_HIRED))
                || (time.comesAfter(WORKED_FROM) && time.isFollowedBy(HERE_SINCE))
                || (time.comesAfter(NO_CONTRACT_SINCE)
                        && !ONE_BEFORE.isIn(time.before())
                        && !ONE_BEFORE.isIn(time.after()));
    }

    private static Optional<LocalDate> termEndsOn(Passage passage) {
        return Passage.agreed(passage.days().stream()
                .filter(ContractFacts::isTermEnd)
                .map(day -> day.isFollowedBy(NOT_RENEWED_AFTER)
                        ? day.value().past()
                        : day.value().nearest()));
    }

    /** Whether a day is the one on which the contract ends. */
    static boolean isTermEnd(Mention<SaidDay> day) {
        boolean signedThen = day.comesAfter(PUT_OFF_TO) && day.isFollowedBy(SIGNED_AT_LAST);
        if (day.comesAfter(NO_CONTRACT) || signedThen) {
            return false;
        }
        return (day.comesAfter(CONTRACT_BEFORE) && day.isFollowedBy(TERM_CONTRACT_AFTER))
                || (day.comesAfter(OF_A_CONTRACT) && day.isFollowedBy(NOT_RENEWED_AFTER))
                || day.comesAfter(TERM_ENDS_BEFORE)
                || day.isFollowedBy(TERM_ENDS_AFTER);
    }

    private static Optional<LocalDate> signedOn(Passage passage) {
        return Passage.agreed(passage.days().stream()
                .filter(day -> day.isFollowedBy(SIGNED_CONTRACT)
                        || (day.comesAfter(THE_CONTRACT) && day.isFollowedBy(SIGNED))
                        || (day.comesAfter(PUT_OFF_TO) && day.isFollowedBy(SIGNED_AT_LAST))
                        || (day.isFollowedBy(SIGNED_AT_LAST_ONLY) && passage.says(A_CONTRACT))
                        || day.comesAfter(SIGNED_ON))
                .map(day -> day.value().past()));
    }

    private static Optional<BigDecimal> termMonths(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> !span.value().age() && !span.value().more() && isTerm(span))
                .flatMap(span -> span.value().months().stream()));
    }

    /** 娃八个月合同到期: the age of the child, and of the contract only that it ends. */
    private static final Phrasing OF_A_CHILD =
            Phrasing.of("(?:孩子|小孩|宝宝|娃娃?|儿子|女儿|闺女|小宝|双胞胎|老[大二三])(?:才|刚刚?|已经?|现在|满|都|今年|大概|也|是|有|快|了)*$");

    private static boolean isTerm(Mention<Span> span) {
        if (span.comesAfter(NO_TERM) || span.comesAfter(OF_A_CHILD)) {
            return false;
        }
        return span.isFollowedBy(TERM_AFTER)
                || (span.comesAfter(OF_A_CONTRACT) && span.isFollowedBy(TERM))
                || (span.comesAfter(CONTRACT_IS) && span.isFollowedBy(TERM_ENDED))
                || (span.comesAfter(TERM_BEFORE) && !span.isFollowedBy(NO_TERM_AFTER));
    }
}
