package org.niangjia.consultation.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Fact;

/** What is supposed instead of what was told. */
class StartMovedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static final Matter LEAVE =
            Matter.of("maternity_leave.return_date").with(Map.of(Fact.STARTS_ON, LocalDate.of(2026, 12, 14)));

    @ParameterizedTest
    @CsvSource({
        "要是12月3号就开始休呢, 2026-12-03",
        "改到1月8号呢, 2027-01-08",
        "推迟到12月20号再请呢, 2026-12-20",
        "提前两个星期呢, 2026-11-30",
        "晚十天再休呢, 2026-12-24",
        "那往后推半个月呢, 2026-12-29",
        "what if it starts on december 3, 2026-12-03",
        "what if i start 10 days later, 2026-12-24",
        "how about a week earlier, 2026-12-07",
        "要是12月3号才生呢, none",
        "晚生一个礼拜呢, none",
        "要是12月20号回来上班呢, none",
        "12月3号过节, none",
        "如果12月3号发工资呢, none",
        "要是1月5号请年假呢, none",
        "晚一个小时上班行吗, none"
    })
    void theFirstDayIsAnother(String words, String day) {
        assertThat(StartMoved.in(words, LEAVE, TODAY)
                        .map(matter -> matter.told().get(Fact.STARTS_ON.name()))
                        .orElse("none"))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"改到1月8号呢", "提前两个星期呢"})
    void whereNoneWasToldNoneIsMoved(String words) {
        assertThat(StartMoved.in(words, Matter.of("maternity_leave.return_date"), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"要是只干了7年呢, true", "what if it was only 7 years, true", "要是在这家公司干了7年呢, false", "我在这干了7年, false"})
    void aLengthThatIsSupposedTakesThePlaceOfAllYears(String words, boolean all) {
        Matter told =
                Matter.of("other_labour.annual_leave_days").with(Map.of(Fact.WORKED_YEARS, BigDecimal.valueOf(12)));
        Map<Fact<?>, Object> supposed =
                AllTheYears.supposed(words, told, Map.of(Fact.SERVICE_MONTHS, BigDecimal.valueOf(84)));
        assertThat(supposed)
                .isEqualTo(
                        all
                                ? Map.of(Fact.WORKED_YEARS, BigDecimal.valueOf(7))
                                : Map.of(Fact.SERVICE_MONTHS, BigDecimal.valueOf(84)));
    }
}
