package org.niangjia.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.niangjia.curation.FileChange;

class FileDiffTest {

    private static final String PATH = "intents/leave/days.yaml";

    private static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    }

    private static List<String> shown(String before, String after) {
        return FileDiff.of(new FileChange(PATH, Optional.of(before), Optional.of(after))).lines().stream()
                .map(line -> switch (line.kind()) {
                            case SAME -> " ";
                            case OUT -> "-";
                            case IN -> "+";
                            case GAP -> "…";
                        }
                        + line.before().map(String::valueOf).orElse("")
                        + "/"
                        + line.after().map(String::valueOf).orElse("")
                        + " " + line.start() + line.changed() + line.end())
                .toList();
    }

    @Test
    void showsThreeLinesAroundEachPlace() {
        String before = lines(1, 30);
        String after = before.replace("line 10\n", "line ten\n").replace("line 25\n", "");
        assertThat(shown(before, after))
                .containsExactly(
                        "…/ ",
                        " 7/7 line 7",
                        " 8/8 line 8",
                        " 9/9 line 9",
                        "-10/ line 10",
                        "+/10 line ten",
                        " 11/11 line 11",
                        " 12/12 line 12",
                        " 13/13 line 13",
                        "…/ ",
                        " 22/22 line 22",
                        " 23/23 line 23",
                        " 24/24 line 24",
                        "-25/ line 25",
                        " 26/25 line 26",
                        " 27/26 line 27",
                        " 28/27 line 28",
                        "…/ ");
    }

    @Test
    void showsAWholeNewFileAndAnAdditionAtBothEnds() {
        FileDiff added = FileDiff.of(new FileChange(PATH, Optional.empty(), Optional.of("a\nb\n")));
        assertThat(added.isNew()).isTrue();
        assertThat(added.more()).isEqualTo(2);
        assertThat(shown("a\n", "x\na\ny\n")).containsExactly("+/1 x", " 1/2 a", "+/3 y");
    }

    @Test
    void marksWhatDiffersInALineAndNeverHalfACharacter() {
        FileDiff diff = FileDiff.of(new FileChange(PATH, Optional.of("产假一共𠮷98天\n"), Optional.of("产假一共𠮸99天\n")));
        assertThat(diff.lines().get(0).changed()).isEqualTo("𠮷98");
        assertThat(diff.lines().get(1).changed()).isEqualTo("𠮸99");
        assertThat(diff.lines().get(1).end()).isEqualTo("天");
    }
}
