package org.niangjia.understanding.fact.claim;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** From how many people a deposit was taken; who has not paid yet, all who work there, papers and flats are not counted. */
class DepositFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "进厂押金500，我们一起来的6个都交了，厂里会被罚多少|6",
                "入职每人交200押金，姐妹仨都交了|3",
                "厂里收了我们九个人的押金，罚多少|9",
                "我们班组23人每人都交了400保证金，老板得罚多少|23",
                "押金一人300，7个人一共交了2100|7",
                "公司收了十二名女工的押金|12",
                "交了押金的一共5个人，能罚厂里多少|5",
                "我们8个人里头，5个交了押金|5",
                "Six of us each paid a deposit of 400 yuan, what is the fine|6",
                "The factory took a deposit from 7 workers|7",
                "厂里有300个人，我交了500押金，罚多少|",
                "我们6个都没交押金|",
                "我们6个都交了体检费，没收押金|",
                "押金我们6个都要交吗|",
                "扣了我们4个人的身份证，还收了我押金|",
                "我们合租，4个人都交了押金，房东不退|",
                "4个人交了押金，另外3个人也交了|",
                "厂里有6个女工都交了工服钱|",
                "两个月前交了300押金|"
            })
    void arePayers(String words, @Nullable String payers) {
        assertFound(Fact.DEPOSIT_PAYERS, words, payers);
    }
}
