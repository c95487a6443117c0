package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BothLeavesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下月剖，我能歇几天，老公陪我的假又有几天",
                "我产假多少天？对象的护理假多少天？",
                "老婆能休多久，我能陪多少天",
                "老婆要生了。她多少天、我多少天",
                "She gave birth in Hefei; how long is her leave and how long is mine as the father?",
                "老婆在南宁，三胎，她能休多久，我能休几天陪产假",
                "我在厂里上班，头一个，顺产，休几天；我家那口子的陪产又是几天",
                "这回是老三，我能休多长；他爹在矿上，护理假又几天",
                "My wife is having our third child. How long is she off, and what do I get?",
                "How many days do I get, and how many days does my husband get?",
                "广西二胎产假多少，还有老公的陪产假",
                "我在柳州生老三，三孩是多少？还有孩他爹的护理假",
                "替表妹问：女方休多少，男方休多少",
                "女的总共多少天，男的（同住）多少天",
                "头胎，我歇多少，老公歇多少，简单回就好",
                "媳妇待产，她休多少天我休多少天",
                "二胎难产生下来的。我老公还想知道他护理假几天",
                "王姐自己能歇多少天，她男人陪产能歇几天",
                "how long is her leave, and how many for me, the dad"
            })
    void areAskedForInAClauseEach(String words) {
        assertThat(BothLeaves.inClauses(words)).containsExactly("maternity_leave.days", "paternity_leave.days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我老公的陪产假是几天",
                "媳妇刚生，我能歇几天伺候她",
                "我这当爹的能请多久陪老婆",
                "我快生了，老公能休几天",
                "我能休几天",
                "我生完孩子，老公陪产假几天，什么时候休完",
                "我今天生的，老公能休几天，多久能出院",
                "我年假几天，老公陪产假几天",
                "我们单位说没有，老公的护理假几天",
                "我产假一共98天都休完了，老公也想知道他几天",
                "我能陪老婆歇几天",
                "婆婆还想知道我能歇几天",
                "我对象在拉萨，她想攒几天假带娃看病，那边给几天",
                "老公请了几天假陪我，我还能休多久",
                "孩子一岁，每年育儿假我几天，老公几天"
            })
    void whoAsksForOneIsToldOfOne(String words) {
        assertThat(BothLeaves.inClauses(words)).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "老公也在这边上班，年底生头胎，我俩分别能歇多少天",
                "下个月生，我和老公各能休几天",
                "我跟我对象都在西安，生二胎我们两个各放多久",
                "媳妇快生了，俺两口子各有多少天假",
                "老婆要生了，我们两口子都在成都打工，各自能放多久",
                "生完孩子夫妻双方各自能休多久",
                "My husband works in Xi'an too. How many days does each of us get for the birth?",
                "车间小李生了，她对象也在咱厂，他俩的假各填几天",
                "三胎，女方男方各休几天"
            })
    void areAskedForOfEachInOneBreath(String words) {
        assertThat(BothLeaves.inClauses(words)).containsExactly("maternity_leave.days", "paternity_leave.days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "老公在外地，头胎和二胎分别休几天",
                "我和同事都怀孕了，我俩各休几天",
                "老公陪着，我们俩各补多少钱",
                "我和老公都在青岛，头胎和二胎各休几天",
                "婚假我和老公各几天",
                "我和老公在一个厂，产假多少天",
                "老婆在苏州，他俩各补多少钱"
            })
    void whoAsksOfOthersIsNotToldOfBoth(String words) {
        assertThat(BothLeaves.inClauses(words)).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "才当爸，我能陪老婆歇几天？往后娃小的时候每年另外有几天？|paternity_leave.days childcare_leave.days",
                "老婆刚生，我现在能请几天，以后每年还能请几天带娃|paternity_leave.days childcare_leave.days",
                "My wife had the baby. How many days can I take now, and how many each year later?|paternity_leave.days childcare_leave.days",
                "How many days do I get as the father, and after that each year until the kid is three?|paternity_leave.days childcare_leave.days",
                "她能休几个月，我陪她能休几天，孩子小每年还有没有假|maternity_leave.days paternity_leave.days childcare_leave.days",
                "屋里怀着，她生完歇几久，我陪去产检有冇有假，生完我又有几多日|maternity_leave.days paternity_leave.days",
                "杭州，下个月生，她能休几个月，我能休几天|maternity_leave.days paternity_leave.days",
                "我产假多少天，老公有没有假|maternity_leave.days paternity_leave.days",
                "She is due in May. How long is she off, and does her husband get anything?|maternity_leave.days paternity_leave.days",
                "婚假几天，生完我歇几天，他歇几天|maternity_leave.days paternity_leave.days",
                "怀头胎，我陪她几天？年假每年几天|paternity_leave.days",
            })
    void whatComesEachYearIsOneOfThem(String words, String intents) {
        assertThat(BothLeaves.inClauses(words)).containsExactlyInAnyOrder(intents.split(" ", -1));
    }

    @Test
    void whoseLeaveItIsIsToldByWhoWrites() {
        String byHer = "我老公在苏州，我在青岛，我能休几天，他能休几天";
        String byHim = "老婆在苏州，我在青岛，她能休几天，我能休几天陪产假";
        assertThat(BothLeaves.isOfTheWriter("maternity_leave.days", byHer)).contains(true);
        assertThat(BothLeaves.isOfTheWriter("paternity_leave.days", byHer)).contains(false);
        assertThat(BothLeaves.isOfTheWriter("maternity_leave.days", byHim)).contains(false);
        assertThat(BothLeaves.isOfTheWriter("paternity_leave.days", byHim)).contains(true);
        assertThat(BothLeaves.isOfTheWriter("paternity_leave.days", "她在苏州生，她能休几天，我在青岛能休几天"))
                .contains(true);
        assertThat(BothLeaves.isOfTheWriter("maternity_leave.days", "我能休几天")).isEmpty();
        assertThat(BothLeaves.isOfTheWriter("other_labour.severance", byHer)).isEmpty();
    }
}
