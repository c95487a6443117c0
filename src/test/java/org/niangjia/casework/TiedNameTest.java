package org.niangjia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TiedNameTest {

    private static final List<String> PLACES = List.of("山东", "济南", "青岛", "历城");

    @ParameterizedTest
    @CsvSource({
        "济南市晨光纺织有限公司, 晨光纺织",
        "山东省济南市历城区晨光纺织集团有限公司, 晨光纺织",
        "晨光纺织股份有限公司工会委员会, 晨光纺织",
        "晨光, 晨光",
        "  晨·光（纺织）厂, 晨光纺织厂",
        "青島晨光, 晨光",
        "'Morning Light Co., Ltd.', morninglight",
        "济南市总工会, 济南市", // nothing else would be left of it
        "青岛公司, 青岛",
    })
    void leavesOutWhatPeopleLeaveOut(String written, String folded) {
        assertThat(TiedName.of(written, PLACES)).contains(new TiedName(folded));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "厂", "…", " 光 "})
    void isNothingThatCouldBeAnybody(String written) {
        assertThat(TiedName.of(written, PLACES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "我在晨光纺织厂上班，怀孕后被调岗, true",
        "我 在 晨 光 纺 织 上班, true",
        "我們晨光紡織不給產假, true",
        "我在晨光酒店上班, false",
        "产假多少天, false",
    })
    void isFoundHoweverItIsWritten(String words, boolean named) {
        assertThat(TiedName.of("济南市晨光纺织有限公司", PLACES).orElseThrow().isIn(words)).isEqualTo(named);
    }
}
