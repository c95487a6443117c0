package org.niangjia.understanding.fact;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Births and the leave for them in words that name no term for it, and words much like them: a row without a value stays open. */
class BirthAndLeaveFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "生了三个，产假几天|3",
                "生了仨，产假多少|3",
                "三个娃一起来的，产假|3",
                "上周生了一对娃|2",
                "生一对，难产，休几天|2",
                "一胎生了两个男孩，产假|2",
                "两个男孩，产假几天|2",
                "生了两个男孩，产假几天|2",
                "俩小子，顺产，产假怎么算|2",
                "我生的龙凤胎产假|2",
                "双棒儿产假几天|2",
                "I had two boys at once|2",
                "three girls in one go, how long is my leave|3",
                "两个孩子，老大五岁|",
                "老大老二都是我带|",
                "生二胎产假几天|",
                "生了两个孩子，老大三岁|",
                "我生过两个孩子，这次第三个|",
                "生过两个，这是第三个，产假几天|",
                "生老三产假几天|",
                "生了四个娃，一次的|4",
                "一胎三个，全是闺女|3",
                "一胎俩，产假|2",
                "一下来了仨，产假怎么算|3",
                "一下子来了俩娃，产假|2",
                "肚子里蹦出来俩，产假几天|2",
                "添了俩小子，产假|2",
                "添了一对闺女|2",
                "得了一对双胞胎闺女|2",
                "三个吃奶的娃都才五个月，每天喂奶时间多长|3",
                "生了对龙凤，休几天|2",
                "双黄蛋，产假几天|2",
                "俩闺女一块儿生的|2",
                "俩娃同一天生的，产假|2",
                "两个宝宝同时出生|2",
                "三个孩子同一天出生|3",
                "这回生了俩，产假|2",
                "这胎是三个|3",
                "怀的仨，生下来都好|3",
                "I gave birth to three babies|3",
                "I had two babies at the same time|2",
                "delivered two at once|2",
                "two babies in one birth|2",
                "both my girls were born on the same day|2",
                "I have two boys, aged 3 and 5|",
                "I had two children, three years apart|",
                "I have three children|",
                "我有三个孩子，产假几天|",
                "家里三个孩子，最小的刚生|",
                "生了三个月了|",
                "生了三天|",
                "生了两回，都是剖的|",
                "前后生了三个，产假每次多少|",
                "生过三个|",
                "允许生三个吗|",
                "能生三个吗|",
                "生三个孩子产假一样吗|",
                "想生俩，产假各多少|",
                "打算再生一个|",
                "想生三个，产假几天|",
                "已经生了三个，现在又怀了|",
                "一共生了三个，老公说够了|",
                "同事生了三个，休了半年|",
                "生了两个女儿，又怀了一个|",
                "前面生了俩，这次产假几天|",
                "生了俩都没休满产假|",
                "有俩小子，还想要闺女|",
                "两个男孩一个5岁一个3岁|",
                "夫妻俩小子在老家|",
                "我俩小子都上学了|",
                "两个男孩都上幼儿园了|",
                "两个儿子，育儿补贴多少|",
                "俩娃育儿假几天|",
                "两个女儿个税扣多少|",
                "三个孩子育儿补贴|",
                "生三胎产假|",
                "生了俩胖小子，顺产，能休几天产假|2",
                "上个月生了三个小子，产假能歇多久|3",
                "我媳妇生了俩闺女，我陪产假几天|",
                "生了一对双棒儿|2",
                "一对双儿五个月了，喂奶时间几个钟头|2",
                "今年又生了一对双，产假几天|2",
                "刚生了对双儿，产假几天|2",
                "买了一对双人枕头|",
                "两个丫头一块生的，产假怎么算|2",
                "剖出来三个，产假多少天|3",
                "剖了俩，产假多少|2",
                "生下仨，两男一女，产假|3",
                "我生了仨，俩小子一个闺女，产假几天|3",
                "三个宝宝一起出生的，产假|3",
                "仨娃一胎生的|3",
                "一胎生了一男一女，产假|2",
                "龙凤宝宝产假几天|2",
                "一儿一女同时出生|2",
                "头胎就是双胞胎，产假几天|2",
                "二胎怀了俩，产假几天|2",
                "二胎生了双胞胎，产假几天|2",
                "双女宝妈妈，产假几天|",
                "生了两个孩子了，第二个的产假几天|",
                "我生了两个月了|",
                "生了一对儿双胞胎女儿，难产|2",
                "俩双胞胎|2",
                "B超是一个娃，难产没说错|1",
                "查了是一个宝宝|1",
                "查一个月的工资，娃两岁|",
                "生完三个月|",
                "生了四天，出院了|",
                "生四胞胎能休几天|4",
                "I delivered three at the same time, maternity leave|3",
                "my two girls came together, how long is maternity leave|2",
                "we got three at once|3",
                "I gave birth to two daughters on the same day|2",
                "my babies are twins|2",
                "having three babies at once|3",
                "I had two births, both caesarean|",
                "I had two babies in two years|",
                "I have two girls and now I am pregnant again|",
                "two days at once|",
                "can I take all three days at once|",
                "can two people use it at once|"
            })
    void findsHowManyWereBornAtOnceByTheirNumber(String words, @Nullable String value) {
        assertFound(Fact.BABIES, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "生一对，难产，休几天|true",
                "接生记录写着难产，产假几天|true",
                "病历上难产俩字，能多休吗|true",
                "病历上有难产两个字，产假几天|true",
                "产钳拉出来的，医院证明写难产|true",
                "forceps used, my certificate says difficult birth|true",
                "forceps, certificate says difficult birth, how long is leave|true",
                "大出血算难产吧，医院给写了|true",
                "生的时候大出血，医院算难产，产假几天|true",
                "大出血算难产，产假多少天|true",
                "大出血算不算难产|",
                "大出血算难产吗|",
                "产钳算难产吗|",
                "出院小结写的难产，产假几天|true",
                "诊断证明上是难产，休多久|true",
                "医生说是难产，产假几天|true",
                "医生说我这是难产|true",
                "按难产给我开的证明|true",
                "出生证上标了难产|true",
                "病历上没写难产|false",
                "病历上写难产吗|",
                "怎样算难产|",
                "什么情况算难产|",
                "hospital said it was a difficult birth|true",
                "the doctor called it a difficult birth, leave?|true",
                "my discharge paper reads difficult labour|true",
                "does a forceps birth count as a difficult birth|",
                "if the certificate says difficult birth, how many days|",
                "第三个宝宝难产|true",
                "生了一对儿双胞胎女儿，难产|true",
                "难产休几天|true",
                "我这算难产，医生开了条|true",
                "顺转剖，大出血，医院定的难产|true",
                "病案首页诊断难产|true",
                "难产证明怎么开|",
                "医院不给写难产|false",
                "医院没给开难产证明|false",
                "大出血属于难产吗|",
                "大出血是难产不|",
                "生孩子大出血，算不算难产呢，产假多少天|",
                "产后大出血抢救，单位说不算难产|",
                "单位说不算难产，可病历写了难产|true",
                "病历写难产，单位不认|true",
                "they used forceps, does it count as difficult birth|",
                "the hospital wrote difficult birth on my papers|true",
                "my hospital record states a difficult delivery|true",
                "it was a difficult birth according to the hospital|true",
                "no difficult birth certificate, just forceps|",
                "第三个娃，难产，济南|true",
                "我怀的多胞胎，生的时候难产，假期怎么加|",
                "多胎又难产，两样都加吗|"
            })
    void findsADifficultBirthInWhatTheHospitalWrote(String words, @Nullable String value) {
        assertFound(Fact.DIFFICULT_BIRTH, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我生过两个孩子，这次第三个|3",
                "生过两个，这是第三个，产假几天|3",
                "老三，产假几天|3",
                "生老三产假几天|3",
                "这是第三个了，产假|3",
                "怀老三了|3",
                "第三个，剖的|3",
                "生了两个女儿，又怀了一个|3",
                "生三胎产假|3",
                "第三个月|",
                "第三个问题|",
                "第三个，产假工资谁发|",
                "老三篇|",
                "前两个顺产，第三个剖的|3",
                "第三个宝宝难产|3",
                "生第三个娃休几天|3",
                "my third, how long is the leave|3",
                "it's my third, maternity leave|3",
                "having my third|3",
                "I am on my third baby|3",
                "number three is coming, how long is my leave|3",
                "生老二休几天|2",
                "要生第二个了，产假几天|2",
                "this is my second, maternity leave days|2",
                "头胎就是双胞胎，产假几天|1",
                "二胎怀了俩，产假几天|2",
                "二胎生了双胞胎，产假几天|2",
                "I have two girls and now I am pregnant again|3",
                "老三满月了，我产假啥时候到头|3",
                "已经有个哥哥了，这回肚里是妹妹，产假几天|2",
                "家里有个闺女，这胎产假几天|2",
                "我已经有个姐姐了，这回怀上，产假几天|",
                "家里有个亲戚，这胎产假几天|",
                "生完老三休几天|3",
                "三孩产假|3",
                "怀了第三个，产假|3",
                "家里俩了，这是第三个，产假|3",
                "第三个娃，难产，济南|3",
                "第三次产检|",
                "我是第三个月|",
                "这是第三次怀孕|",
                "this will be our third child|3",
                "I am pregnant with number three|3",
                "my second, due in May|2",
                "my third month of pregnancy|",
                "my second job|",
                "第三个仔，产假几多日|3",
                "生第二个伢，产假好多天|2",
                "第2个崽，产假几天|2",
                "老大上小学，老二老三一块儿来的，补贴多少|2",
                "龙凤胎，等于二胎三胎一起来了，补贴几个钱|2",
                "老大五岁，刚生了对双儿，补贴多少|2",
                "老二老三都上学了，补贴多少|",
                "三仔出世，产假几天|3",
                "第三个仔裤店上班，产假几天|"
            })
    void findsWhichChildItIsWithoutAWordForAChild(String words, @Nullable String value) {
        assertFound(Fact.CHILD_ORDER, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "打八月二十号算第一天，产假几号到头|2026-08-20",
                "产假打八月二十号算第一天，哪天上班|2026-08-20",
                "9月14号开始休，什么时候到期|2026-09-14",
                "11月2日起休的产假，休到哪天|2026-11-02",
                "leave was counted from October 12, when am I back|2026-10-12",
                "my maternity leave starting on 1 December, last day?|2026-12-01",
                "产假第一天是10月8号，最后一天是哪天|2026-10-08",
                "第一天是12月1号，产假到哪天|2026-12-01",
                "从十二月一号算起，产假休到哪天|2026-12-01",
                "从12月1号开始算产假，哪天回单位|2026-12-01",
                "产假12月1号开始，到哪天|2026-12-01",
                "产假12月1号起，到哪天|2026-12-01",
                "12月1号起的产假，到几号|2026-12-01",
                "12月1号是产假头一天|2026-12-01",
                "12月1号就不上班了，休产假|",
                "自2026年10月12日起计产假|2026-10-12",
                "产假从10月12号算|2026-10-12",
                "我10月12号开始歇的产假|2026-10-12",
                "10月12号歇的产假，啥时候上班|2026-10-12",
                "10月12号请的产假|2026-10-12",
                "我的产假是从10月12号起算的|2026-10-12",
                "产假起始日10月12日|2026-10-12",
                "批下来是10月12号开始的产假|2026-10-12",
                "假条上写10月12日起|2026-10-12",
                "婚假打算11月30号开始休，休到哪天|2026-11-30",
                "陪产假下周一开始，休到哪天|2026-11-23",
                "陪产假昨天开始休的|2026-11-21",
                "流产假11月5号起算，哪天上班|2026-11-05",
                "小产假从11月5号开始的|2026-11-05",
                "I started my maternity leave on October 12|2026-10-12",
                "maternity leave since October 12, last day|2026-10-12",
                "my leave runs from 12 October|2026-10-12",
                "the first day of my leave was October 12|2026-10-12",
                "first day of leave 12 October 2026, when is the last|2026-10-12",
                "October 12 was my first day of leave|2026-10-12",
                "October 12 is day one of my leave|2026-10-12",
                "leave begins 2026-12-01, when does it end|2026-12-01",
                "I go on leave on December 1|2026-12-01",
                "marriage leave from 30 November, last day|2026-11-30",
                "paternity leave starting tomorrow|2026-11-23",
                "starting from December 1, when is my maternity leave over|2026-12-01",
                "I took leave from October 12 after the miscarriage|2026-10-12",
                "off since October 12 on maternity leave|2026-10-12",
                "合同从10月12号开始算|",
                "10月12号算第一天上班，产假几天|",
                "10月12号入职，产假几天|",
                "预产期12月1号，产假从哪天开始休|",
                "12月1号开始涨产假吗|",
                "新规定从12月1号起算，产假多少天|",
                "产假休到12月1号|",
                "产假最后一天是12月1号|",
                "12月1号开始上班，产假休完了|",
                "产假完了12月1号开始上班|",
                "12月1号起社保断了，产假呢|",
                "从12月1号开始怀孕|",
                "leave ends on December 1|",
                "I go back from leave on December 1|",
                "contract starts on December 1, maternity leave?|",
                "the new law starts on December 1, how long is maternity leave|",
                "I was hired from October 12, maternity leave?|",
                "my last day of leave is December 1|"
            })
    void findsTheFirstDayOfALeaveInManyWords(String words, @Nullable String value) {
        assertFound(Fact.STARTS_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "育儿假俩人合起来一年几天|true",
                "我和孩子他爸育儿假加起来多少|true",
                "育儿假到三岁一共能休几天|",
                "夫妻俩的育儿假到孩子三岁总共多少天|true",
                "childcare leave for both of us, how many days|true",
                "育儿假一年几天|",
                "老公有育儿假吗|"
            })
    void findsWhetherBothParentsAreAskedFor(String words, @Nullable String value) {
        assertFound(Fact.BOTH_PARENTS, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "育儿假俩人合起来一年几天|",
                "育儿假到三岁一共能休几天|true",
                "夫妻俩的育儿假到孩子三岁总共多少天|true",
                "childcare leave until he turns three in all|true",
                "育儿假一年几天|"
            })
    void findsWhetherAllYearsAreAskedFor(String words, @Nullable String value) {
        assertFound(Fact.ALL_YEARS, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "老大上幼儿园，老二一岁，个税每月能扣多少|1",
                "老大5岁上幼儿园，老二8个月，个税扣除多少|1",
                "一个一岁一个两岁，个税扣多少|2",
                "老大四岁，老二一岁，育儿补贴全家一年多少|1",
                "俩孩子都不到三岁，育儿补贴全家一年多少|2",
                "two children both under 3, how much is the subsidy a year|2",
                "one is at primary school, the other is 1 year old, how much tax deduction|1",
                "老大上大班，老二今年三月出的生，个税俩孩子一个月抵多少|1",
                "老大读初二，小的去年生的，个税一个月扣多少|1",
                "老大上小学，老二前年生的，个税一个月扣多少|",
                "家里3个娃，2岁、5岁、9岁，个税抵扣每月共多少|1",
                "俩娃，1岁和2岁半，专项附加每月扣多少|2",
                "养了三个孩子，一岁、两岁、六岁，育儿补贴一年多少|2",
                "两个孩子都是3岁以下，个税扣除多少|2",
                "三个孩子，1岁、4岁，个税扣除多少|",
                "孩子一岁，个税扣多少|"
            })
    void findsHowManyOfSeveralChildrenAreUnderThree(String words, @Nullable String value) {
        assertFound(Fact.CHILDREN_UNDER_THREE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "老大上幼儿园，老二一岁，个税每月能扣多少|1",
                "老大5岁上幼儿园，老二8个月，个税扣除多少|1",
                "one is at primary school, the other is 1 year old, how much tax deduction|1",
                "老大上小学，产假几天|"
            })
    void findsHowManyOfSeveralChildrenAreAtSchool(String words, @Nullable String value) {
        assertFound(Fact.CHILDREN_AT_SCHOOL, words, value);
    }
}
