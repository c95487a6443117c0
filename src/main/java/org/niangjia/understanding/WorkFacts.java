package org.niangjia.understanding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;

/** Her work: how long here and in all, from which day to which, the contract's term, insurance, an unlawful dismissal. */
final class WorkFacts implements FactReader {

    private static final String COMPANY = "(?:公司|单位|厂子?里?|厂|店里?|这里|这儿|这家|那里|那边|超市|饭店|酒店|医院|学校|工厂|车间|企业|家里)";
    private static final String ABOUT = "(?:了|满|过|有|已经?|刚|才|也|大概|大约|整整|一共|共|快|够|差不多|将|足足|都|的|时间|，)*";

    private static final Pattern SERVICE_BEFORE = Pattern.compile(
            "(?:在[^，。,.\\d]{0,12}" + COMPANY
                    + "[^，。,.\\d]{0,6}?|(?:入职|干|干活|工作|上班|上了|待|呆|做工|任职|在职|司龄|来这儿?|来公司|进公司|进厂|进单位|来厂里?|打工|服务|在岗|就职|本单位工龄|在本单位工作)|做满|(?<=[我她])做|(?<=^|[，。,; 万千元块])做了|在[^，。,.\\d]{1,10}(?:当|做)[^，。,.\\d]{0,5}|(?:(?:^|[，。,.;； ])我?(?:是|给)?[^，。,.\\d前原上]{0,6})(?:公司|厂|超市|饭店|酒店|医院|学校|工厂|车间|企业|店)里?(?:做|当|干)[^，。,.\\d]{1,5}|(?:本单位|本公司|现单位|这个单位|这家公司)(?=[^，。,.]{0,3}$)|(?<=我)在[这那](?:儿|里|家)?(?:整|足)?)"
                    + ABOUT + "$"
                    + "|\\b(?:been|was|worked|am) (?:here|there|with them|with the company) (?:for )?(?:about |exactly |just |only )?$"
                    + "|\\b(?:worked|working|been (?:here|there|employed|with|at|working)|employed|stayed)\\b[^,.;?\\d]{0,40}?\\bfor (?:about |exactly |the past |the last )?$"
                    + "|\\b(?:been with|been at) [^,.;?\\d]{0,30}$"
                    + "|\\bwas (?:with|at) (?:the|this|that|my) (?:company|firm|factory|employer|shop|school|hospital) for (?:exactly |just |only )?$"
                    + "|\\b(?:no|without a|never had a) (?:written |signed |labou?r |employment )*contract (?:in writing )?for (?:exactly |about |just |only )?$");
    private static final Pattern SERVICE_AFTER = Pattern.compile(
            "的?(?:班(?!次)|司龄|本单位工龄|老员工|老职工)"
                    + "| (?:of (?:service|employment)|(?:with|at) (?:my|the|this|that|our) (?:company|employer|factory|firm|shop|job)|(?:working )?(?:here|there)\\b)");

    /** 2010年11月进厂到今年11月满16年: from then to now, counted up by her. */
    private static final Pattern COUNTED_UP = Pattern.compile(
            "(?:入职|进厂|进(?:的)?(?:公司|单位)|来(?:的)?(?:公司|厂里?|单位|这儿|这里)|上班|开始干|干起|做起|参加工作)的?(?:干|做|一直)?(?:[，,]?(?:到|至|算到|截止到?)|[，,])"
                    + "(?:现在|如今|目前|今天|这个月|上个月|(?:今年|去年|20\\d{2}年)(?:\\d{1,2}|[一二三四五六七八九十]{1,2})?月?(?:份|底|初|末)?(?:\\d{1,2}[号日])?)"
                    + "(?:[，,])?(?:就|刚好|正好|恰好|整整|一共|总共|足足|干|做|满|足|够|有|是|都|已经|了|整)*$");

    /** After exactly three years they did not renew my contract. */
    private static final Pattern AFTER = Pattern.compile("\\bafter (?:exactly |just |only )?$");

    /** I was dismissed without notice after three years. */
    private static final Pattern ENDED_AFTER_YEARS = Pattern.compile(
            "\\b(?:dismissed|fired|laid off|let go|sacked)\\b[^.;?\\d]{0,40}\\bafter (?:exactly |just |only )?$");

    private static final Pattern THEN_IT_ENDED = Pattern.compile(
            ",? (?:they|the (?:company|firm|factory|employer)|my (?:company|employer|boss)|i was|my contract was) (?:(?:have|has) )?(?:not |did not |didn't |would not |won't )?(?:renew|dismiss|fire|lay|laid|let|terminat|sack|end)");

    /** 才来五个月就被公司裁了 */
    private static final Pattern CAME = Pattern.compile("(?:^|[，,。 ]|我)(?:刚|才)*来了?$");

    private static final Pattern THEN_DISMISSED =
            Pattern.compile("(?:不到)?就?(?:被|让)(?:公司|单位|厂里?|老板|店里)?(?:依法|给)?(?:裁|辞|开除|炒|解雇|劝退)");

    /** The years with another employer are none with this one. */
    private static final Pattern OTHER_EMPLOYER = Pattern.compile(
            "(?:前一?家|上一?家|头一家|第一家|前头那?家|前面那?家|老东家|前东家|以前那家|原来那家|老单位|旧单位|前单位|之前一直没断|以前[^，。,.]{0,6}没断)[^。]{0,18}$");

    private static final Pattern EARLIER = Pattern.compile(
            "(?:前一?家|上一?家|头一家|第一家|前头那?家|前面那?家|老东家|前东家|以前|之前|此前|原来|先前|老单位|旧单位|前单位|原单位|前公司|别处|别家)[^。;；]{0,10}"
                    + "(?:干|做|工作|上班|待|呆)(?:了|过|满|有|整整)*$"
                    + "|\\b(?:before (?:that|this)|previously|my (?:last|previous|former) (?:job|employer|company))[^.;]{0,30}\\b(?:worked|for)(?: [a-z]+){0,4} $");
    private static final Pattern NOT_YEARS_OF_WORK = Pattern.compile("的?(?:兼职|零工|家务|生意|个体|临时)|前|没(?:上班|工作)");

    /** All the years of work, where annual leave is asked for: 一直没断过工，总共干了6年. */
    private static final Pattern IN_ALL =
            Pattern.compile("(?:总共|一共|累计|前前后后|前后|加起来|拢共|统共)(?:已经?)?(?:工作|上班|干|做|打工|上(?=了?$))(?:了|满|过)*$");

    private static final Pattern THIS_EMPLOYER = Pattern.compile(
            "(?:现在)?这(?:家|个(?:公司|单位|厂)|边)[^，。,.\\d第]{0,4}(?:干|做|待|工作|上班)?(?:了|满)*$|(?:现单位|本单位)[^，。,.\\d第]{0,3}$");

    /** 现在这家第5年: four full years and a part of one. */
    private static final Pattern YEAR_BEGUN = Pattern.compile(
            "(?:现在)?这(?:家|个(?:公司|单位|厂))[^，。,.\\d]{0,4}第(?<n>\\d{1,2}|[一二三四五六七八九十]{1,3})年|(?:现单位|本单位)[^，。,.\\d]{0,3}第(?<n2>\\d{1,2}|[一二三四五六七八九十]{1,3})年");

    /** A clause of its own, where it is about a contract that ended: 到期不续，7年4个月，月平均四千六. */
    private static final Pattern CLAUSE_BEFORE = Pattern.compile("(?:^|[，,；; ])(?:一共|总共|整|正好|刚好)?$");

    private static final Pattern CLAUSE_AFTER = Pattern.compile("(?:整)?(?:$|[，,；;。.])");
    /** 半年整，公司让我走; of an end alone three years could be the term. */
    private static final Pattern EXACTLY_BEFORE = Pattern.compile("(?:^|[，,；; ])(?:一共|总共|整整|正好|刚好|刚满|满|不多不少)$");

    private static final Pattern EXACTLY_AFTER = Pattern.compile("整(?:$|[，,；;。.])");
    private static final Pattern ITS_END =
            Pattern.compile("(?:公司|单位|厂里?|老板|他们|店里)[^，。,.]{0,4}(?:提出|让我走|叫我走|劝退|辞退|裁|把我)|协商解除|劝退|被裁|被辞|不续");
    private static final Pattern A_TERM = Pattern.compile("合同[^。]{0,12}$|(?:产假|试用|哺乳|怀孕|欠|拖)[^。]{0,8}$");
    private static final Pattern AN_END = Pattern.compile("不续|不再续|辞退|裁员|被裁|优化|补偿|开除|n\\+1|severance|laid off|dismiss");
    private static final Pattern UNFAIR_END = Pattern.compile(
            "违法|非法|2n|n\\+1|辞退|被裁|裁员|开除|经济补偿|赔偿金|\\b(?:unlawful\\w*|illegal\\w*|wrongful\\w*|dismiss\\w*|fired|laid off|severance|sacked|let go|terminated)\\b");
    private static final Pattern OTHER_TIME = Pattern.compile(
            "合同|签|试用|工龄|工作经验|孩子|宝宝|哺乳|结婚|竞业|保密|服务期|拖|欠|时效|\\b(?:contract|probation|old|limit|married|experience)\\b");
    private static final Pattern YEARS_OF_SERVICE =
            Pattern.compile("(?<!总|总的|社会|全部|累计|连续|一共)工龄(?:是|为|有|共|满|已经?|刚好|正好|整整|：|:)*$");
    private static final Pattern MORE_EMPLOYERS = Pattern.compile(
            "前一?家|上一?家|头一家|老东家|前东家|之前|以前|原来|别的|其他|跳槽|换(?:了|过)|加起来|病假|医疗期|工作年限|退休|现单位|本单位|这家|在[^，。,.]{0,6}(?:公司|单位|厂|店)[^，。,.]{0,6}[\\d一二两三四五六七八九十]年");
    private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

    private static final Pattern NOT_SERVICE = Pattern.compile(
            "(?:产假|休假|病假|哺乳期|孕期|怀孕|结婚|试用期|合同(?![^，。,.\\d]{0,3}(?:干|做|上班|工作|打工))|拖欠|停工|孩子|宝宝|年假|社保|没来|没上班|没去上班|停产|待岗|休了|请了|还有|还差|第|每天|每周|离职(?!那[天日]|当[天日]|时)|工龄|参加工作|累计|总共工作|总工作|一共工作)[^，。,.\\d]{0,8}$"
                    + "|(?:没|未|没有|不|不用|才能|再|要|需要|必须|得)(?:干|做|工作|上班|在)?(?:满|够|到)?$"
                    + "|(?:老公|丈夫|同事|(?<!其)他|在家)[^，。,.\\d]{0,16}$|(?:别处|别家|回来|返岗后?|别的|之前|以前|上家|上一家|原单位|前公司|其他)[^，。,.\\d]{0,8}$"
                    + "|\\b(?:married|pregnant|on leave|sick|ill|overtime|unemployed|waiting|probation|not|never|n't|in total|altogether)\\b(?! after)[^,.;?]{0,24}$");
    private static final Pattern NOT_SERVICE_AFTER = Pattern.compile(
            "(?:时|的时候|那时|里|期间|当中|来(?!回)|的?试用|的?合同(?!到期|期满|没|还没|终止)|的?产假|的?假|内|的?工龄|大|四季|到头|挣|赚|能(?:剩|挣|赚|拿)|才(?:享受|能|可以|有|给)|的?(?:产检|检查|治疗|试管|化疗|月子|手术|小生意|兼职))| (?:in total|altogether|in all|overtime|contract|old)");

    private static final Pattern WORKED_BEFORE = Pattern.compile(
            "(?:(?<!司|本单位|本公司|公司|单位|厂里?|这里)工龄|累计(?:工作|上班|干|做)?(?:年限)?|总共工作|总工作年限|一共工作|参加工作|工作年限|工作(?:全部)?加起来|加起来(?:工作|干)|社会工龄|工作经验|社保交了)"
                    + ABOUT + "(?:是|为)?$");
    private static final Pattern WORKED_AFTER = Pattern.compile(
            "的?(?:总?工龄|工作经验|工作年限|的?累计工作)| (?:of (?:work )?experience|in total|altogether|in all|of work(?:ing)?\\b)");
    private static final Pattern BARELY_WORKED =
            Pattern.compile("(?:^|[^累计共加在司位厂里店])(?:连续)?(?:工作|上班(?=满))" + ABOUT + "$|\\b(?:worked|working|work) for $");
    private static final Pattern ANNUAL_LEAVE = Pattern.compile("年假|年休假|带薪休假|\\bannual leave\\b|\\bpaid leave\\b");
    private static final Pattern IN_A_COMPANY = Pattern.compile("在[^，。,.\\d]{0,12}" + COMPANY + "[^，。,.\\d]{0,6}$");

    private static final Pattern HIRED_AFTER = Pattern.compile(
            "[^，。,.\\d]{0,4}?(?:入职(?!体检|登记)|进厂|进的?公司|进的?单位|来的?公司|来的厂|入的职|进的厂|跳槽?[到去]|换(?:到|了|进)(?:了)?(?:现在)?(?:的)?(?:这家|这个|新)?(?:的)?(?:单位|公司|工作|厂|这家|店)|(?:来|进|跳到|跳槽到|转到|到)(?:了|的)?(?:现在)?(?:的)?这(?:家|个(?:单位|公司|厂|店|仓库|饭店|超市|酒店|医院|学校|工地|车间|园))|(?:来|去|到|进)(?:了|的)?(?:这家|这个)?新(?:单位|公司)|(?:开始)?(?:在|到)(?:这家|这个)?(?:公司|单位|厂里)(?:工作|干))");
    private static final Pattern CAME_THEN = Pattern.compile("[^，。,.\\d]{0,2}?来(?:上班|干活|报到)?的(?:[，。,;；)]|$)");
    private static final Pattern TO_WORK = Pattern.compile("入职|上班|合同|试用|进厂|进公司|工资|社保");
    private static final Pattern HIRED_BEFORE = Pattern.compile(
            "(?:入职|进厂)(?:的?(?:时间|日期|日))?(?:是|为|在|于|：|:)?$"
                    + "|\\b(?:hired|joined|started (?:work\\w*|there|here|my job|this job|the job|at)|employed|started)(?: (?:the|this|my|at|work\\w*|company|factory|there|here|job))*(?: on| since| in)? (?:the )?$|\\b(?:worked|working|been) (?:here|there) since $");
    private static final Pattern NOT_HIRED =
            Pattern.compile("\\b(?:leave|contract|lease|probation|period|pregnan\\w+)\\b[^,.;]{0,20}$");

    private static final Pattern ENDED_AFTER = Pattern.compile(
            "(?:(?!入职|今天|昨天|被迫|被逼|到|提交|提出|递交|申请|写|签|谈)[^，。,.\\d]){0,8}?(?:辞退|解除|开除|离职|劝退|裁员|裁掉|被裁|被炒|炒鱿鱼|撵|赶走|轰走|炒了|解雇|辞职|走人|办的?离职|(?:通知|告诉|说)我?(?:不用|不要|别)再?来)(?!证明|的?申请仲裁)"
                    + "|,? (?:i was|they|the company|my employer|my boss) (?:fired|dismissed|laid off|let go|terminated|sacked)");
    private static final Pattern ENDED_BEFORE = Pattern.compile(
            "(?:离职(?:时间|日期|日)|最后(?:一个)?工作日|最后一天上班|最后工作日|解除日期|辞退(?:时间|日期)|(?:辞退|解除|离职|开除|解雇)(?:通知)?(?:的?(?:时间|日期))?(?:是|为)?(?:在|于)?)(?:是|为|在|：|:)?$"
                    + "|\\b(?:fired|dismissed|laid off|left|resigned|terminated|sacked|let go|let me go|quit)(?: (?:me|us|the|my|job|company|work|from))*(?: on)? (?:the )?$|\\blast (?:working )?day (?:is|was) (?:on )?$");

    private static final Pattern TERM_CONTRACT_AFTER = Pattern.compile("[^，。,.\\d]{0,6}?(?:到期|期满|终止|结束|截止|为止)");
    private static final Pattern CONTRACT_BEFORE = Pattern.compile("合同[^，。,.\\d]{0,10}$");
    private static final Pattern TERM_ENDS_AFTER =
            Pattern.compile("[^，。,.\\d]{0,4}合同[^，。,.\\d]{0,4}(?:到期|期满|终止|结束)|(?:劳动)?合同(?:就)?(?:要)?到期");
    private static final Pattern TERM_ENDS_BEFORE = Pattern.compile(
            "合同[^，。,.\\d]{0,4}(?:到期日?|期满|签到|截止到?|到|终止日期?|终止)(?:是|为|在|于|：|:)?$"
                    + "|\\b(?:contract|term)\\b[^,.;\\d]{0,20}(?:expires?|ends?|runs? out|until|is up|runs? until|expired|ended|ending|expiring)(?: on)? (?:the )?$");
    private static final Pattern SIGNED = Pattern.compile("(?:才|就|补)*签(?:的|了|订)");
    private static final Pattern SIGNED_CONTRACT =
            Pattern.compile("[^，。,.\\d没不]{0,4}签(?:的|了|订)?(?:的|了)?(?:一份|书面)?(?:书面)?(?:劳动)?合同(?!到期)");
    private static final Pattern THE_CONTRACT = Pattern.compile("(?<!租房|租赁|承包)合同(?:是|在|于)?$");

    private static final Pattern NO_CONTRACT = Pattern.compile(
            "(?:试用|租房|租赁|产假|哺乳期|社保|医保|年假|租)[^，。,.\\d]{0,10}$|\\b(?:lease|rent\\w*|probation)\\b[^,.;]{0,20}$");

    private static final Pattern TERM_AFTER = Pattern.compile(
            "期?的?(?:固定期限)?(?:的?劳动|用工)?合同(?!到期前)|[- ](?:fixed[- ]term |labou?r |employment |work )*contract\\b");
    private static final Pattern TERM_BEFORE = Pattern.compile(
            "合同(?:期限?|年限)?(?:签(?:订|的|了)?|是|为|定|写的?|的|了|共|约定|有效期|都|只|就|正好|刚好|恰好|整整|：|:|期|一签)*$|签(?:了|的|订|的是|的都是)+(?:一份|一个|个)?$"
                    + "|(?<!\\b(?:no|without a|had a) (?:written |signed |labou?r |employment )?)\\bcontract (?:is |was |runs )?(?:for|of|lasts) (?:exactly |just |only |a term of |a period of )?$|\\bsigned (?:a |for )+$");
    /** My contract is one year only. */
    private static final Pattern CONTRACT_IS = Pattern.compile("\\bcontract (?:is|was) (?:only |just |exactly )?$");

    private static final Pattern TERM_ENDED = Pattern.compile(" (?:only|long)\\b|,|\\.|$| (?:but|and|with)\\b");
    private static final Pattern OF_A_CONTRACT = Pattern.compile("合同[^。]{0,20}$");
    private static final Pattern TERM = Pattern.compile("期(?:的|[，。,.]|$)");
    private static final Pattern NO_TERM = Pattern.compile(
            "(?:没|没有|未|不|无)(?:签|有)?[^，。,.\\d]{0,4}$|(?:干了|租[^，。,.\\d]{0,6}|工作了?|入职|上班|做了|试用期|还有|还差|剩|离|待了|保密|竞业)[^，。,.\\d]{0,3}$|到期[^，。,.\\d]{0,4}$");
    private static final Pattern NO_TERM_AFTER = Pattern.compile("(?:服务期|保密|竞业|租|没|未|不|都没|还没|一直没|了|后|到期|就|才|内)");

    private static final String INSURANCE = "(?:生育保险|社会保险|社保|五险一金|五险|三险|保险)(?!卡|局)";
    private static final Pattern UNINSURED = Pattern.compile(
            "(?<!有)(?:没有?|未|从来?没|从未|一直没|都没|不)(?:给|帮|替|为)(?:我们?|她|俺|员工|咱)?(?:们)?(?:交|缴|上|买|办|缴纳|参加?)(?:过)?(?:纳)?"
                    + INSURANCE
                    + "|(?<!有|交|你)(?:没有?|未|从未)(?:交|缴|上|买|办|缴纳)(?:过)?" + INSURANCE + "(?!满|够)"
                    + "|" + INSURANCE + "(?:一直|也|都|就|根本|从来|公司|单位|厂里)*(?:没有?|未|不)(?:给|帮)?(?:我们?)?(?:交|缴|上|买|办)(?!满|够)"
                    + "|(?<!有)没有?" + INSURANCE + "(?!待遇|费|基数)"
                    + "|(?:公司|单位|老板|厂里|店里)(?:从来|一直|就|都|也|根本)*不(?:给)?(?:交|缴|上|买)" + INSURANCE
                    + "|\\b(?:did not|didn't|never|does not|doesn't|has not|hasn't|has never|not) (?:pay|paid|paying|pays?|buy|bought|contribut\\w+)(?: \\w+){0,3}? (?:maternity|social) insurance"
                    + "|\\b(?:without|no) (?:maternity|social) insurance|\\bi am (?:not insured|uninsured)");
    private static final Pattern INSURED = Pattern.compile(
            "(?<!没|没有|未|不|没给|自己|没给我|没有给我|个人|有没有给我|老公|丈夫|他|是否|有没有)(?:给我们?|帮我|公司|单位|厂里|我|一直|都|也|有|已经?|正常|按时)(?:一直|都|也|有|正常|按时|给我们?)*(?:交|缴|上|买|参加|办|缴纳)(?:了|着|过了|有|的有)"
                    + INSURANCE
                    + "|" + INSURANCE + "(?:一直|都|也|公司|单位|正常|给我?|是公司|已经?)+(?:交|缴|上|买)(?:着|了|的)"
                    + "|" + INSURANCE + "(?:已经?)?(?:交|缴)了(?!没|吗|么)"
                    + "|\\b(?:employer|company|boss|factory|they) (?:pays?|paid|has paid|is paying)(?: for)?(?: my)? (?:maternity|social) insurance|\\bi am insured");
    private static final Pattern INSURANCE_ASKED = Pattern.compile(
            "(?:交不交|有没有(?:给我)?(?:交|缴|上|买)|交没交|缴没缴|是否(?:交|缴|给|为)|可以不|能不|能不能不|不想|自己交|自己缴|个人缴|灵活就业|老公[^，。,.]{0,6}(?:交|缴|上)|丈夫[^，。,.]{0,6}(?:交|缴|上)|断缴|断交|以前[^，。,.]{0,6}[交缴]|要不要|用不用|社保局|怎么查|查)"
                    + "|年前的?社保|商业保险|医疗保险");

    private static final Pattern UNLAWFUL = Pattern.compile(
            "(?<!算|算是|是不是|是否|不是|不算|没|没有|并未|属于|属不属于|是|否|构成|叫|和|还是|或|与)(?:违法|非法)(?:地)?(?:辞退|解除|解雇|开除|终止|裁员|辞|裁)(?!吗|么|和|还是|的区别|与)"
                    + "|(?:是|属于|就是|认定|判了?)(?:违法|非法)(?:辞退|解除|解雇|开除|终止|裁员)(?!吗|么|还是|的?区别)(?![^，。,.]{0,6}吗)"
                    + "|(?<![+还是和或与要拿]|n[/、]|拿到|能要|主张|算)2n(?![和还是与或吗么]|的?区别|的?条件)|(?:赔偿?|要求|给|申请|付)2n(?![还是和吗么])|(?<!not |an? )\\b(?:unlawful|illegal|wrongful)(?:ly)? (?:dismiss\\w*|terminat\\w*|fir(?:ed|ing)|sack\\w*|laid off)"
                    + "|\\b(?:dismissed|fired|terminated|sacked)(?: me)? (?:unlawfully|illegally|wrongfully)");
    private static final Pattern UNLAWFUL_ASKED = Pattern.compile(
            "(?:是不是|是否|算不算|算|属不属于|属于|构成|叫)[^，。,.]{0,4}(?:违法|非法)|违法[^，。,.?]{0,8}(?:吗|么)(?=[?？，。]|$)|n\\+1|\\bn or 2n|\\bn还是|不是违法|不算违法|怎么证明违法|\\b(?:is|was) (?:it|this|that) [^.?]{0,16}(?:unlawful|illegal|wrongful)|什么(?:是|叫)|what (?:is|counts)");

    private static final int LONGEST_NOTICE_DAYS = 60;

    @Override
    public Facts read(Passage passage, Facts known) {
        return known.withIf(Fact.SERVICE_MONTHS, service(passage))
                .withIf(Fact.WORKED_YEARS, workedYears(passage))
                .withIf(Fact.EARLIER_YEARS, earlierYears(passage))
                .withIf(Fact.HIRED_ON, hiredOn(passage))
                .withIf(Fact.HIRED_IN, hiredIn(passage))
                .withIf(Fact.ENDED_ON, endedOn(passage))
                .withIf(Fact.UNLAWFUL, unlawful(passage))
                .withIf(Fact.TERM_ENDS_ON, termEndsOn(passage))
                .withIf(Fact.TERM_MONTHS, termMonths(passage))
                .withIf(Fact.CONTRACT_SIGNED_ON, signedOn(passage))
                .withIf(Fact.INSURED, insured(passage));
    }

    private static Optional<BigDecimal> service(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> ((isService(span) || isBareService(passage, span)) && !isInAll(passage, span))
                        || isCalledService(passage, span))
                .flatMap(span -> span.value().months().stream()));
    }

    /** 三年多 is more than three years: with parts of a year that count, it stays open. */
    private static boolean isService(Mention<Span> span) {
        if (span.value().age() || span.value().more()) {
            return false;
        }
        boolean said = span.comesAfter(SERVICE_BEFORE)
                || span.isFollowedBy(SERVICE_AFTER)
                || (span.comesAfter(COUNTED_UP) && !span.comesAfter(OTHER_EMPLOYER))
                || (span.comesAfter(CAME) && span.isFollowedBy(THEN_DISMISSED))
                || (span.comesAfter(AFTER) && span.isFollowedBy(THEN_IT_ENDED))
                || span.comesAfter(ENDED_AFTER_YEARS);
        return said
                && !span.comesAfter(NOT_SERVICE)
                && !span.isFollowedBy(NOT_SERVICE_AFTER)
                && !span.comesAfter(OTHER_EMPLOYER);
    }

    /** 被裁，工龄14年5个月: where money for the end is asked for and no other employer is named, the years are those that it goes by. */
    private static boolean isCalledService(Passage passage, Mention<Span> span) {
        return span.comesAfter(YEARS_OF_SERVICE)
                && !span.value().age()
                && !span.value().more()
                && passage.says(UNFAIR_END)
                && !passage.says(ANNUAL_LEAVE)
                && !passage.says(MORE_EMPLOYERS);
    }

    /** Only with months beside the years: three years alone may be the term of the contract. */
    private static boolean isBareService(Passage passage, Mention<Span> span) {
        if (!span.value().age() && !span.value().more() && !span.comesAfter(A_TERM) && passage.says(ITS_END)) {
            boolean exactly = span.comesAfter(CLAUSE_BEFORE) && span.isFollowedBy(EXACTLY_AFTER);
            if (exactly || (span.comesAfter(EXACTLY_BEFORE) && span.isFollowedBy(CLAUSE_AFTER))) {
                return true;
            }
        }
        if (isOnlySpan(passage, span)) {
            return true;
        }
        return !span.value().age()
                && !span.value().more()
                && span.comesAfter(CLAUSE_BEFORE)
                && span.isFollowedBy(CLAUSE_AFTER)
                && passage.says(AN_END)
                && span.value()
                        .months()
                        .filter(months -> months.compareTo(MONTHS_OF_YEAR) > 0
                                && months.remainder(MONTHS_OF_YEAR).signum() > 0)
                        .isPresent();
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

    private static Optional<BigDecimal> workedYears(Passage passage) {
        Optional<BigDecimal> together = before(passage);
        return together.isPresent() ? together : workedInAll(passage);
    }

    /** 前一家干了7年，现在这家第5年: both together, where annual leave is asked for. */
    private static Optional<BigDecimal> before(Passage passage) {
        if (!passage.says(ANNUAL_LEAVE)) {
            return Optional.empty();
        }
        List<BigDecimal> others = passage.spans().stream()
                .filter(span ->
                        span.comesAfter(OTHER_EMPLOYER) && !span.comesAfter(THIS_EMPLOYER) && !isInAll(passage, span))
                .filter(span -> !span.value().age() && !span.value().more())
                .flatMap(span -> span.value().years().stream())
                .toList();
        List<BigDecimal> here = Stream.concat(
                        passage.spans().stream()
                                .filter(span -> span.comesAfter(THIS_EMPLOYER)
                                        && !span.value().age()
                                        && !span.value().more())
                                .flatMap(span -> span.value().years().stream()),
                        YEAR_BEGUN
                                .matcher(passage.text())
                                .results()
                                .flatMap(
                                        begun -> Numbers.value(begun.group(1) == null ? begun.group(2) : begun.group(1))
                                                .map(year -> year.subtract(BigDecimal.ONE))
                                                .stream()))
                .toList();
        return others.size() == 1 && here.size() == 1
                ? Optional.of(Span.plain(others.get(0).add(here.get(0))))
                : Optional.empty();
    }

    /** 之前在老东家连着干了4年没断档: so much at least, where annual leave is asked for. */
    private static Optional<BigDecimal> earlierYears(Passage passage) {
        if (!passage.says(ANNUAL_LEAVE) || workedYears(passage).isPresent()) {
            return Optional.empty();
        }
        return Passage.agreed(passage.spans().stream()
                .filter(span -> !span.value().age() && !span.value().more())
                .filter(span -> span.comesAfter(EARLIER) && !span.comesAfter(THIS_EMPLOYER))
                .filter(span -> !span.isFollowedBy(NOT_YEARS_OF_WORK))
                .flatMap(span -> span.value().years().stream()));
    }

    private static Optional<BigDecimal> workedInAll(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> !span.value().age() && isInAll(passage, span))
                .flatMap(span -> span.value().years().stream()));
    }

    /** Annual leave goes by all the years of work: 工作满十年 in a question about it means these. */
    private static boolean isInAll(Passage passage, Mention<Span> span) {
        if (span.comesAfter(WORKED_BEFORE) || span.isFollowedBy(WORKED_AFTER)) {
            return true;
        }
        if (passage.says(ANNUAL_LEAVE) && span.comesAfter(IN_ALL) && !span.comesAfter(IN_A_COMPANY)) {
            return true;
        }
        return passage.says(ANNUAL_LEAVE)
                && span.comesAfter(BARELY_WORKED)
                && !span.comesAfter(IN_A_COMPANY)
                && !span.comesAfter(NOT_SERVICE)
                && !span.isFollowedBy(NOT_SERVICE_AFTER);
    }

    /** Whether the words beside a length of time say that it is none with this employer: a marriage, a contract, a probation. */
    static boolean isNoService(Mention<?> span) {
        return span.comesAfter(NOT_SERVICE) || span.isFollowedBy(NOT_SERVICE_AFTER);
    }

    private static Optional<LocalDate> hiredOn(Passage passage) {
        return Passage.agreed(passage.days().stream()
                .filter(day -> isHiring(day) || (day.isFollowedBy(CAME_THEN) && passage.says(TO_WORK)))
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
        return time.isFollowedBy(HIRED_AFTER) || (time.comesAfter(HIRED_BEFORE) && !time.comesAfter(NOT_HIRED));
    }

    private static Optional<LocalDate> endedOn(Passage passage) {
        return Passage.agreed(passage.days().stream()
                        .filter(day -> day.isFollowedBy(ENDED_AFTER) || day.comesAfter(ENDED_BEFORE))
                        .filter(day -> !isTermEnd(day))
                        .map(day -> ended(day.value(), passage.today())))
                .or(() -> DayOfTheEnd.in(passage).map(SaidDay::past));
    }

    /** A day without a year is rather one gone by than one far ahead. */
    private static LocalDate ended(SaidDay day, LocalDate today) {
        return day.nearest().isAfter(today.plusDays(LONGEST_NOTICE_DAYS)) ? day.past() : day.nearest();
    }

    private static Optional<LocalDate> termEndsOn(Passage passage) {
        return Passage.agreed(passage.days().stream()
                .filter(WorkFacts::isTermEnd)
                .map(day -> day.value().nearest()));
    }

    private static boolean isTermEnd(Mention<SaidDay> day) {
        if (day.comesAfter(NO_CONTRACT)) {
            return false;
        }
        return (day.comesAfter(CONTRACT_BEFORE) && day.isFollowedBy(TERM_CONTRACT_AFTER))
                || day.comesAfter(TERM_ENDS_BEFORE)
                || day.isFollowedBy(TERM_ENDS_AFTER);
    }

    private static Optional<LocalDate> signedOn(Passage passage) {
        return Passage.agreed(passage.days().stream()
                .filter(day ->
                        day.isFollowedBy(SIGNED_CONTRACT) || (day.comesAfter(THE_CONTRACT) && day.isFollowedBy(SIGNED)))
                .map(day -> day.value().past()));
    }

    private static Optional<BigDecimal> termMonths(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> !span.value().age() && !span.value().more() && isTerm(span))
                .flatMap(span -> span.value().months().stream()));
    }

    private static boolean isTerm(Mention<Span> span) {
        if (span.comesAfter(NO_TERM)) {
            return false;
        }
        return span.isFollowedBy(TERM_AFTER)
                || (span.comesAfter(OF_A_CONTRACT) && span.isFollowedBy(TERM))
                || (span.comesAfter(CONTRACT_IS) && span.isFollowedBy(TERM_ENDED))
                || (span.comesAfter(TERM_BEFORE) && !span.isFollowedBy(NO_TERM_AFTER));
    }

    private static Optional<Boolean> insured(Passage passage) {
        if (!passage.mentions("保", "险", "insur")) {
            return Optional.empty();
        }
        return passage.says(INSURANCE_ASKED) ? Optional.empty() : passage.either(INSURED, UNINSURED);
    }

    private static Optional<Boolean> unlawful(Passage passage) {
        if (!passage.mentions("违法", "非法", "2n", "lawful", "legal", "wrongful")) {
            return Optional.empty();
        }
        return passage.says(UNLAWFUL) && !passage.says(UNLAWFUL_ASKED) ? Optional.of(true) : Optional.empty();
    }
}
