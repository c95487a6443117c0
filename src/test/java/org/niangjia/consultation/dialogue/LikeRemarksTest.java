package org.niangjia.consultation.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.Suite;
import org.niangjia.knowledge.Remarks;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Language;
import org.niangjia.understanding.encoder.OnnxSentenceEncoder;

/** What is said of an answer in words of one's own, over the shipped examples. */
class LikeRemarksTest {

    @TempDir
    private static Path folder;

    private static final Path SET = Path.of("src/test/resources/evaluation/remarks.tsv");

    private static LikeRemarks shipped() {
        return LikeRemarks.of(ShippedKnowledge.get().remarks(), folder, encoders());
    }

    private static Map<Language, OnnxSentenceEncoder> encoders() {
        Map<Language, OnnxSentenceEncoder> encoders = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            encoders.put(language, OnnxSentenceEncoder.of(language));
        }
        return encoders;
    }

    @ParameterizedTest
    @CsvSource({
        "比单位那帮人讲得透亮多了, THANKS",
        "that clears it all up for me, THANKS",
        "这跟我婶听来的对不上号, SURE",
        "把那条原文甩给我呗, BASIS",
        "这数你咋折腾出来的, COUNTING",
        "绕晕了，说短点行不行, PLAINER"
    })
    void hearsWhatNoPhrasingHas(String words, Wish wish) {
        assertThat(Wish.in(words)).isEmpty();
        assertThat(shipped().in(words)).contains(wish);
    }

    @ParameterizedTest
    @CsvSource({"谢谢，那我妹妹的补贴找谁领", "really? and what if I was only hired in May", "我婆婆是退休返聘的", "我活着没意思"})
    void leavesAloneWhatAsksOrTellsMore(String words) {
        assertThat(shipped().in(words)).isEmpty();
    }

    @Test
    void hearsNothingWithoutExamples() {
        assertThat(LikeRemarks.of(Remarks.NONE, folder, encoders()).in("比单位那帮人讲得透亮多了"))
                .isEmpty();
    }

    /** By another author, of which a hundred are remarks. Reached on 2026-11-29: 86 and none. */
    @Test
    @Tag(Suite.EVALUATION)
    void hearsMostRemarksOfOthersAndTakesLittleElseForOne() throws IOException {
        LikeRemarks remarks = shipped();
        List<String> missed = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (String line : Files.readAllLines(SET).stream().skip(1).toList()) {
            String[] row = line.split("\t", 2);
            Optional<Wish> heard = remarks.in(row[1]);
            if (row[0].equals("others")) {
                heard.ifPresent(wish -> taken.add(row[1]));
            } else if (!heard.map(wish -> wish.name().toLowerCase(Locale.ROOT)).equals(Optional.of(row[0]))) {
                missed.add(row[1]);
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo(18);
        assertThat(taken).hasSizeLessThanOrEqualTo(2);
    }
}
