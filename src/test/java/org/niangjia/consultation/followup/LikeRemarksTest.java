package org.niangjia.consultation.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.Suite;
import org.niangjia.consultation.dialogue.Wish;

/** What is said of an answer in words of one's own, over the shipped examples. */
class LikeRemarksTest {

    private static final Path SETS = Path.of("src/test/resources/evaluation");

    private static LikeRemarks shipped() {
        return ShippedRemarks.get();
    }

    @ParameterizedTest
    @CsvSource({
        "比单位那帮人讲得透亮多了, THANKS",
        "that clears it all up for me, THANKS",
        "这跟我婶听来的对不上号, SURE",
        "把那条原文甩给我呗, BASIS",
        "这数你咋折腾出来的, COUNTING",
        "绕晕了，说短点行不行, PLAINER",
        "眼睛花打不动字，有能打电话聊的人没, PERSON"
    })
    void hearsWhatNoPhrasingHas(String words, Wish wish) {
        assertThat(Wish.in(words)).isEmpty();
        assertThat(shipped().wish(words)).contains(wish);
    }

    @ParameterizedTest
    @CsvSource({"谢谢，那我妹妹的补贴找谁领", "really? and what if I was only hired in May", "我婆婆是退休返聘的", "我活着没意思"})
    void leavesAloneWhatAsksOrTellsMore(String words) {
        assertThat(shipped().wish(words)).isEmpty();
    }

    @Test
    void hearsNothingWithoutExamples() {
        assertThat(LikeRemarks.NONE.wish("比单位那帮人讲得透亮多了")).isEmpty();
    }

    /** By another author, of which a hundred are remarks. Reached on 2026-11-29: 88 and none. */
    @Test
    @Tag(Suite.EVALUATION)
    void hearsMostRemarksOfOthersAndTakesLittleElseForOne() throws IOException {
        Heard heard = heard("remarks.tsv");
        assertThat(heard.missed()).hasSizeLessThanOrEqualTo(16);
        assertThat(heard.taken()).hasSizeLessThanOrEqualTo(2);
    }

    private static Heard heard(String set) throws IOException {
        Heard all = new Heard(new ArrayList<>(), new ArrayList<>());
        for (String line :
                Files.readAllLines(SETS.resolve(set)).stream().skip(1).toList()) {
            String[] row = line.split("\t", 2);
            Optional<String> heard =
                    shipped().wish(row[1]).map(wish -> wish.name().toLowerCase(Locale.ROOT));
            if (row[0].equals("others")) {
                heard.ifPresent(one -> all.taken().add(row[1]));
            } else if (!heard.equals(Optional.of(row[0]))) {
                all.missed().add(row[1]);
            }
        }
        return all;
    }

    /** Messages that were not heard as what they are, and others that were heard as something. */
    private record Heard(List<String> missed, List<String> taken) {}
}
