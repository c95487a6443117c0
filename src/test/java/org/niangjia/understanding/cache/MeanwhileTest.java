package org.niangjia.understanding.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class MeanwhileTest {

    private final List<String> worked = new ArrayList<>();
    private final Meanwhile<String, Integer> lengths = new Meanwhile<>(words -> {
        worked.add(words);
        return words.length();
    });

    @Test
    void worksOutOnceWhatOnePieceOfWorkAsksForTwice() {
        int sum = lengths.during(() -> lengths.apply("产假") + lengths.apply("产假"));

        assertThat(sum).isEqualTo(4);
        assertThat(worked).containsExactly("产假");
    }

    @Test
    void hasForgottenItWhenTheWorkIsDone() {
        lengths.during(() -> lengths.apply("产假"));
        lengths.during(() -> lengths.apply("产假"));
        lengths.apply("产假");

        assertThat(worked).containsExactly("产假", "产假", "产假");
    }

    @Test
    void hasForgottenItWhenTheWorkFailed() {
        assertThatThrownBy(() -> lengths.during(() -> {
                    lengths.apply("产假");
                    throw new IllegalStateException("disk full");
                }))
                .hasMessage("disk full");
        lengths.during(() -> lengths.apply("产假"));

        assertThat(worked).containsExactly("产假", "产假");
    }

    @Test
    void remembersToTheEndOfTheWorkThatOtherWorkBelongsTo() {
        lengths.during(() -> lengths.during(() -> lengths.apply("产假")) + lengths.apply("产假"));

        assertThat(worked).containsExactly("产假");
    }

    @Test
    void showsNothingToAnotherThread() {
        lengths.during(() -> lengths.apply("产假")
                + CompletableFuture.supplyAsync(() -> lengths.apply("产假")).join());

        assertThat(worked).containsExactly("产假", "产假");
    }
}
