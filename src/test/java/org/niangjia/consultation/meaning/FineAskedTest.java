package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.understanding.model.Candidate;

/** Who asks for the fine of an employer gets an answer that states one; fines of workers and for births are others. */
class FineAskedTest {

    private static final FineAsked FINES = new FineAsked(ShippedKnowledge.get());
    private static final Facts SHANDONG = Facts.of(new Jurisdiction("CN-SD"), LocalDate.parse("2026-11-27"));

    private static final Candidate GENERAL =
            new Candidate("complaint_arbitration.violations_and_fines", "complaint_arbitration", 0.5);
    private static final Candidate DEPOSIT =
            new Candidate("other_labour.withheld_documents_or_deposit", "other_labour", 0.07);
    private static final Candidate DEDUCTIONS = new Candidate("other_labour.wage_deductions", "other_labour", 0.3);

    private static @Nullable String meant(String words, Candidate... ranked) {
        Optional<Candidate> meant = FINES.of(List.of(ranked), words, words, SHANDONG);
        return meant.map(Candidate::intent).orElse(null);
    }

    @ParameterizedTest
    @CsvSource({
        "安排怀孕的女工干禁忌的活，万一查到罚多少, complaint_arbitration.violations_and_fines",
        "公司不改，这种会罚它多少钱, complaint_arbitration.violations_and_fines",
        "How much can the company be fined for that, complaint_arbitration.violations_and_fines",
        "喂奶期还给我安排晚班，罚几千, complaint_arbitration.violations_and_fines",
        "厂里让孕妇碰汞，最多罚多少, complaint_arbitration.violations_and_fines",
        "旷工一天，罚多少,",
        "老板罚我两百，最多能罚多少,",
        "公司迟到一次罚多少合法,",
        "单位说生三胎会罚多少钱,",
        "闯红灯会罚多少钱,",
        "饭店卫生不合格，店里不改会罚它多少,",
        "工厂偷排污水，举报了会罚他们多少,",
        "公司违法了怎么办,"
    })
    void isThatOfTheEmployer(String words, @Nullable String intent) {
        assertThat(meant(words, GENERAL, DEDUCTIONS)).isEqualTo(intent);
    }

    @ParameterizedTest
    @CsvSource("厂里收我们每人五百押金，查到会罚多少钱, other_labour.withheld_documents_or_deposit")
    void isStatedByTheAnswerOfTheMatterBeforeTheGeneralOne(String words, String intent) {
        assertThat(meant(words, GENERAL, DEPOSIT)).isEqualTo(intent);
        assertThat(meant(words, DEDUCTIONS)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = "入职体检偷偷验孕，人社去了店里还不改，会罚它多少钱")
    void isStatedWhereHardlyAnythingIsUnderstoodOnlyByTheAnswerOfTheMatter(String words) {
        Candidate preEmployment = new Candidate("health_check_other.pre_employment", "health_check_other", 0.12);
        assertThat(FINES.ofTheMatter(List.of(GENERAL, preEmployment), words, words, SHANDONG))
                .contains(preEmployment);
        assertThat(FINES.ofTheMatter(List.of(GENERAL, DEPOSIT), words, words, SHANDONG))
                .isEmpty();
    }
}
