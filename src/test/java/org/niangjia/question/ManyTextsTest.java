package org.niangjia.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManyTextsTest {

    private static final List<String> TEXTS = List.of("产假几天", "", "how long is it – “98” days?", "𠮷林 👶 哺乳", "");

    @Test
    void holdsTheSameTextsInTheSameOrder() {
        assertThat(ManyTexts.of(TEXTS)).isEqualTo(TEXTS).hasSameHashCodeAs(TEXTS);
        assertThat(ManyTexts.of(List.of())).isEmpty();
    }

    @Test
    void equalsOnlyWhatSaysTheSame() {
        List<String> packed = ManyTexts.of(TEXTS);
        assertThat(packed).isEqualTo(ManyTexts.of(TEXTS)).hasSameHashCodeAs(ManyTexts.of(TEXTS));
        assertThat(packed).isNotEqualTo(ManyTexts.of(List.of("产假几天")));
        // The same bytes, parted elsewhere.
        assertThat(ManyTexts.of(List.of("ab", "c"))).isNotEqualTo(ManyTexts.of(List.of("a", "bc")));
    }

    @Test
    void areReadAsTheyWereWritten() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ManyTexts.of(TEXTS).write(new DataOutputStream(file));
        ManyTexts.of(List.of()).write(new DataOutputStream(file));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file.toByteArray()));
        assertThat(ManyTexts.read(in)).isEqualTo(TEXTS);
        assertThat(ManyTexts.read(in)).isEmpty();
        assertThat(in.available()).isZero();
    }

    @Test
    void isNotPackedTwice() {
        List<String> packed = ManyTexts.of(TEXTS);
        assertThat(ManyTexts.of(packed)).isSameAs(packed);
    }

    @Test
    void hasNoOtherPlaces() {
        List<String> packed = ManyTexts.of(TEXTS);
        assertThatThrownBy(() -> packed.get(5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> packed.set(0, "x")).isInstanceOf(UnsupportedOperationException.class);
    }
}
