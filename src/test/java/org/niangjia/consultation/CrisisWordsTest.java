package org.niangjia.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.knowledge.Crisis;
import org.niangjia.knowledge.LocalText;

class CrisisWordsTest {

    private final CrisisWords shipped = new CrisisWords(ConsultationFixture.KNOWLEDGE.crises());

    @ParameterizedTest
    @CsvSource({
        "我不想活了, suicide",
        "我 不 想 活 了, suicide",
        "我想死，产假有多少天, suicide",
        "真不如死了, suicide",
        "我想自殺, suicide",
        "I want to kill myself, suicide",
        "I WANT TO DIE, suicide",
        "老公家暴我, violence",
        "主管动手打我了, violence",
        "He hits me every day, violence"
    })
    void hearsThatSomebodyIsInDanger(String words, String crisis) {
        assertThat(shipped.in(words).map(Crisis::id)).contains(crisis);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "产假有多少天",
                "领导打我电话让我加班",
                "公司把工资打我卡上了吗",
                "绩效被打了C怎么办",
                "死亡抚恤金怎么领",
                "累死了能请假吗",
                "公司跳槽违约金",
                "这个月饿死了",
                "Can I eat grapes while pregnant",
                "Do I need a therapist",
                "skills training"
            })
    void raisesNoAlarmOverEverydayPhrases(String words) {
        assertThat(shipped.in(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "grapes and drapery,",
        "a rape, danger",
        "raped, danger",
        "我被rape了, danger",
        "everyday unless: 不想活动,",
        "不想活动了我也不想活, danger"
    })
    void aLatinPhraseBeginsAWordAndAnEverydayPhraseHidesNothingElse(String words, @Nullable String crisis) {
        CrisisWords danger = new CrisisWords(
                List.of(new Crisis("danger", List.of("rape", "不想活"), List.of("不想活动"), new LocalText("…", "…"))));
        assertThat(danger.in(words).map(Crisis::id)).isEqualTo(Optional.ofNullable(crisis));
    }

    @Test
    void noUtteranceThatWorkersUseRaisesAnAlarmButOfThoseOnDangerItself() {
        List<String> alarms = ConsultationFixture.KNOWLEDGE.intents().values().stream()
                .filter(intent -> !List.of("mental_health", "sexual_harassment").contains(intent.topic()))
                .flatMap(intent -> intent.utterances().values().stream())
                .flatMap(List::stream)
                .filter(words -> !words.contains("家暴"))
                .filter(words -> shipped.in(words).isPresent())
                .toList();
        assertThat(alarms).isEmpty();
    }

    @Test
    void ordinaryQuestionsRaiseHardlyAnyAlarm() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("src/test/resources/evaluation/own_in_scope.tsv"));
        List<String> alarms =
                rows.stream().filter(row -> shipped.in(row).isPresent()).toList();
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(alarms).hasSizeLessThanOrEqualTo(rows.size() / 50);
    }
}
