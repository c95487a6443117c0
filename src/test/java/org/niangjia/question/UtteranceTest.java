package org.niangjia.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UtteranceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ＨＰＶ疫苗多少錢|hpv疫苗多少钱",
                "HPV  Vaccine|hpv vaccine",
                "产假１５８天？|产假158天?",
                "産 假 多 少 天|产假多少天",
                "請問妳產假放幾天|请问你产假放几天",
                "公司說什麼都不給乾薪|公司说什么都不给干薪",
                "①个月|1个月",
                "ﬁred|fired",
                "how long for my hubby|how long for my husband",
                "me n my husband on tues nite|me and my husband on tuesday night",
                "do i get n or 2n|do i get n or 2n",
                "sacked cos im preggers|sacked because im pregnant",
                "mat leave for U.S. staff|maternity leave for u.s. staff",
                "产假cos|产假cos"
            })
    void bringsWordsIntoTheOneFormInWhichTheyAreCompared(String written, String compared) {
        assertThat(Utterance.of(written).words()).isEqualTo(compared);
    }

    @Test
    void leavesInvisibleCharactersOut() {
        assertThat(Utterance.of("产\u200b假\u200d多\ufeff少\u00ad天\u202e").words()).isEqualTo("产假多少天");
        assertThat(Utterance.of("a\u0000b").words()).isEqualTo("ab");
    }

    @Test
    void takesTheSpacesBetweenIdeographsAwayButNotThoseBetweenWords() {
        assertThat(Utterance.of("　产 假　 HPV  vaccine 多 少 ").words()).isEqualTo("产假 hpv vaccine 多少");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我干了4年2个月 前12个月平均6000|我干了4年2个月,前12个月平均6000",
                "公司说没有这个假 领导也不给批|公司说没有这个假,领导也不给批",
                "产假 多少天|产假多少天",
                "请问 产假能休几天|请问产假能休几天",
                "公 司 不 给 我 批 产 假|公司不给我批产假"
            })
    void aSpaceBetweenPhrasesIsAComma(String written, String compared) {
        assertThat(Utterance.of(written).words()).isEqualTo(compared);
    }

    @Test
    void leavesOutChineseThatOnlyExplainsEnglish() {
        assertThat(Utterance.of("How long is paternity leave (陪产假) in Jinan（济南）?")
                        .words())
                .isEqualTo("how long is paternity leave in jinan?");
        assertThat(Utterance.of("生孩子(女)产假").words()).isEqualTo("生孩子(女)产假");
    }

    @Test
    void aLineEndIsAGapLikeAnyOther() {
        assertThat(Utterance.of("two\n\nlines\there").words()).isEqualTo("two lines here");
    }

    /** An invisible character sends the words the long way. */
    @Test
    void theShortWayForPlainWordsLeadsWhereTheLongOneDoes() {
        for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            for (String words : new String[] {
                String.valueOf((char) c),
                "a" + (char) c,
                (char) c + "产假",
                "a " + (char) c,
                (char) c + " 假",
                "A？" + (char) c + "  b"
            }) {
                assertThat(Utterance.of(words)).isEqualTo(Utterance.of(words + '\u200b'));
            }
        }
    }

    @Test
    void wordsAreNotChangedByBeingComparedAgain() {
        Random random = new Random(7);
        String alphabet = "产假產假 　\n\tAbé\u0301\u200dİﬁＨ①妳乾？?。，,🤰\ud83c麼\u00ad";
        for (int run = 0; run < 5_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Utterance once = Utterance.of(text.toString());
            assertThat(Utterance.of(once.words())).as("of %s", text).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "123", "？！", "🤰🤰", "\n", "2026-03-01", "〔手机号〕…？"})
    void aTextWithoutALetterHasNoWordsUnlessItIsAMark(String text) {
        assertThat(Utterance.of(text).hasWords()).isEqualTo(text.contains("手机号"));
    }

    @Test
    void anythingWithALetterHasWords() {
        assertThat(Utterance.of("假").hasWords()).isTrue();
        assertThat(Utterance.of("1 a").hasWords()).isTrue();
    }

    @Test
    void isQuickOnAVeryLongMessage() {
        String longest = "產 假 ".repeat(20_000);
        assertThat(Utterance.of(longest).words()).hasSize(40_000);
    }
}
