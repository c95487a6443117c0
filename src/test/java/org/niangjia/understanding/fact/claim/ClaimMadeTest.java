package org.niangjia.understanding.fact.claim;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class ClaimMadeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "去年11月被裁，今年6月10号我给公司寄过信要赔偿，他们签收了，期限是不是重新算|2026-06-10",
                "去年10月15号被辞的，我今年2月10号(2026年)给公司发了书面的要赔偿金，签收了没理我|2026-02-10",
                "9月2日给公司发过律师函，仲裁时效到哪天|2026-09-02",
                "3月被辞的，7月3号去劳动监察投诉过，时效算到几号|2026-07-03",
                "9月被辞的，10月6号跑劳动局投诉过，有回执|2026-10-06",
                "去年3月9号被开的，5月10号去监察投诉过，仲裁最晚哪天|2025-05-10",
                "去年9月20号被开的，今年5月10号去监察投诉过|2026-05-10",
                "老板8月15号答应过给我补工资，还能告到哪天|2026-08-15",
                "8月15号单位承诺补发加班费，到现在没动静|2026-08-15",
                "5月20日老板打了欠条，时效从哪天算|2026-05-20",
                "4月2号找工会反映过这事，仲裁期限变了没|2026-04-02",
                "5月6号微信上找老板要过工资|2026-05-06",
                "3月18日发短信催公司结工资，他们说等等，时效到哪天|2026-03-18",
                "3月18日微信没催老板给工资|",
                "6月1日寄快递给单位催过工资，9月9日又发了律师函|2026-09-09",
                "I was fired in January; on 5 June I sent the company a letter demanding compensation. Until when can I file?|2026-06-05",
                "I complained to the labour inspection on 3 July, does the arbitration limit start again?|2026-07-03",
                "My boss promised on 8 August that he would pay my wages|2026-08-08",
                "去年10月20日被辞退，今年3月1日投诉过，仲裁到哪天|2026-03-01",
                "我2024年8月15日离职，2025年3月1日去劳动局投诉，2026年2月1日又去投诉一次，仲裁到哪天|2026-02-01",
                "I was dismissed on 5 October 2025 and complained to the labour inspection on 1 March 2026. Until when can I go to arbitration?|2026-03-01",
                "去年10月20日被辞退，3月1日顾客投诉过我，仲裁到哪天|",
                "去年10月20日被辞退，3月1日被投诉过两次|",
                "10月20日被辞退，11月1日没投诉过|",
                "3月1日投诉过，没人管，去年10月20日被辞退的|2026-03-01",
                "My employer wrote on 8 August|",
                "如果我12月1号给公司发律师函，时效怎么算|",
                "打算下周一去劳动监察投诉|",
                "老板答应8月15号给我工资，到现在没给|",
                "6月10号没给公司寄过信|",
                "6月10号给公司发微信请假|",
                "6月10号给公司寄了辞职信|",
                "6月10号公司给我发了律师函|",
                "仲裁委11月16号受理了我的案子|",
                "The boss promised to pay on 8 August|",
                "I sent my boss an e-mail on 3 May to ask for leave|"
            })
    void findsFromWhichDayTheLimitRunsAnew(String words, @Nullable String day) {
        assertFound(Fact.CLAIMED_ON, words, day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025年8月15日离职，2026年3月1日我给公司发了律师函，2026年10月1日公司书面答应付，仲裁到哪天|claimed_first_on=2026-03-01 claimed_on=2026-10-01",
                "我2024年8月15日离职，2025年3月1日去劳动局投诉，2026年2月1日又去投诉一次，仲裁到哪天|claimed_first_on=2025-03-01 claimed_on=2026-02-01",
                "去年9月20号被开的，今年5月10号去监察投诉过|claimed_on=2026-05-10"
            })
    void findsTheFirstClaimOfSeveral(String words, String facts) {
        assertFound(words, facts, Fact.CLAIMED_FIRST_ON, Fact.CLAIMED_ON);
    }
}
