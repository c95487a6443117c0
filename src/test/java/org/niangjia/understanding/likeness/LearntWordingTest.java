package org.niangjia.understanding.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearntWordingTest {

    private static final List<String> MESSAGES =
            List.of("站在楼顶站不住了", "在楼顶上吹风", "站柜台站不住了", "柜台上站一天，腰疼", "on the roof again", "at the counter again");
    private static final boolean[] ON_A_ROOF = {true, true, false, false, true, false};

    private final LearntWording wording = LearntWording.of(MESSAGES, ON_A_ROOF);

    @Test
    void tellsByTheWordsThatOneSideHas() {
        assertThat(wording.odds("我在楼顶")).isPositive();
        assertThat(wording.odds("柜台站得累")).isNegative();
        assertThat(wording.odds("I am on the roof")).isPositive();
    }

    @Test
    void saysNothingOfWordsNeverSeen() {
        assertThat(wording.odds("")).isZero();
        assertThat(wording.odds("彩虹")).isZero();
    }

    @Test
    void isNeverSurerThanESixToOne() {
        assertThat(LearntWording.of(List.of("火火火火", "水水水水"), new boolean[] {true, false})
                        .odds("火"))
                .isBetween(-6.0, 6.0);
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        wording.write(new DataOutputStream(bytes));
        LearntWording read = LearntWording.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read.odds("我在楼顶")).isEqualTo(wording.odds("我在楼顶"));
    }
}
