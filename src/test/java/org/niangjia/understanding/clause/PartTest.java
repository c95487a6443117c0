package org.niangjia.understanding.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "还剩几天没休 | true",
                "最后一天是几号 | true",
                "how long can i really take | true",
                "能拿多少钱 | false",
                "要交什么材料 | false",
                "在哪里填报 | false"
            })
    void knowsWhatOnlyAsksForDays(String asked, boolean forDays) {
        assertThat(AskingWords.areForDays(asked)).isEqualTo(forDays);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "产假几天？陪产假呢？ | 2",
                "产假多少天，工资谁发 | 2",
                "1.产假休多久 2.生育津贴能拿多少 3.哺乳假 | 3",
                "第一，产检请假扣不扣工资；第二，怀孕能不能调岗 | 2",
                "①产假几天②陪产假几天 | 2",
                "How long is maternity leave? And what about paternity leave? | 2",
                "Isn't that day a legal holiday? How much should it be? | 1",
                "想了解生育津贴；另外产假几天 | 1",
                "在吗？产假有几天？谢谢 | 1",
                "我是剖腹产，双胞胎，产假多少天 | 1",
                "公司不给产假，这样合法吗，我该怎么办？ | 1",
                "我月薪3.5万，8.15开始休，产假多少天 | 1",
                "什么都不给，怎么说都不行，产假到底有没有 | 1",
                "我怀孕了 | 1"
            })
    void aMessageHasAsManyPartsAsItAsksThings(String message, int parts) {
        assertThat(Part.of(message)).hasSize(parts);
    }

    @Test
    void whatIsToldBelongsToWhatIsAskedAfterIt() {
        assertThat(Part.of("我怀孕了，公司要开除我，合法吗？能赔多少钱？"))
                .extracting(Part::told, Part::question)
                .containsExactly(tuple(List.of("我怀孕了", "公司要开除我"), "合法吗"), tuple(List.of(), "能赔多少钱"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"我怀孕了", "公司要开除我", "双胞胎", "好几个月没发工资", "I am pregnant", ""})
    void whatOnlyTellsDoesNotAsk(String message) {
        assertThat(Part.of(message))
                .singleElement()
                .satisfies(part -> assertThat(part.asks()).isFalse());
    }

    @Test
    void whatIsOnlyAnnouncedIsNoQuestionBesideOneThatIsAsked() {
        assertThat(Part.of("请问撵走我那阵子正怀着，如今回来了，落下的工资给不给补"))
                .singleElement()
                .satisfies(part -> assertThat(part.question()).isEqualTo("落下的工资给不给补"));
        assertThat(Part.of("请问产假"))
                .singleElement()
                .satisfies(part -> assertThat(part.asks()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "没怀孕也能休育儿假吗, 能休育儿假吗",
        "我不是双胞胎，产假几天, '，产假几天'",
        "有没有怀孕都要体检吗, 有没有怀孕都要体检吗",
        "入职要我证明没怀孕, 入职要我证明没怀孕",
        "公司没有流产假, 公司没有流产假",
        "没怀孕, 没怀孕"
    })
    void whatIsDeniedIsNotRead(String words, String read) {
        assertThat(Denied.leftOut(words)).isEqualTo(read);
    }
}
