package org.niangjia.understanding.fact.employment;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** The first day at work and the signing of the contract, told by the way where a contract or insurance is spoken of; a way back or a day off is no beginning. */
class FirstDayAtWorkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11月2号上的班，合同一直没给签，最晚哪天签|hired_on=2026-11-02",
                "joined new company on 1 May 2026, how much annual leave|hired_on=2026-05-01",
                "I worked from 1 March 2026 here, how much annual leave|hired_on=2026-03-01",
                "Been since 5 May this year at this company, how much annual leave|hired_on=2026-05-05",
                "I worked from 1 March 2026 to 30 June elsewhere|",
                "10号刚上岗，社保啥时候该给我上|hired_on=2026-11-10",
                "11月9号正式上岗，说干满三个月再交社保|hired_on=2026-11-09",
                "9月1号上班，合同到现在没签|hired_on=2026-09-01",
                "去年10月12号到店里上班，合同的影子都没见|hired_on=2025-10-12",
                "今年3月5号去面馆干活，到现在没签合同|",
                "今年3月5号去饭店上班，到现在没签合同|hired_on=2026-03-05",
                "10月2号到店里上班，国庆没给三倍，合同也没签|",
                "9月1号上班有加班，合同没签|",
                "干够半年才给签合同，合法吗|",
                "4月6号入职，8月6号单位才把劳动合同给我签了|contract_signed_on=2026-08-06 hired_on=2026-04-06",
                "5月8号才补签的劳动合同，2月1号入职|contract_signed_on=2026-05-08 hired_on=2026-02-01",
                "10月1号上的班，没给三倍，也没合同|",
                "11月9号上的班，产假休完就回来了，合同还算吗|",
                "Joined a flower shop 14 March 2026, no contract to this day|hired_on=2026-03-14",
                "Joined a yoga course 14 March 2026, my contract is unsigned|",
                "No signed contract since 3 February 2026, what am I owed|hired_on=2026-02-03",
                "My first contract expired, no contract since 3 February 2026|",
                "5月8号还没把合同签了|"
            })
    void areReadWhereAContractIsSpokenOf(String words, @Nullable String values) {
        assertFound(words, values, Fact.HIRED_ON, Fact.CONTRACT_SIGNED_ON, Fact.SERVICE_MONTHS);
    }
}
