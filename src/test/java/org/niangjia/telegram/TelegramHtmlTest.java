package org.niangjia.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramHtmlTest {

    @Test
    void escapesWhatTelegramTakesForTags() {
        assertThat(TelegramHtml.of("", "a < b & \"c\" > d </b> &amp;", true))
                .isEqualTo("a &lt; b &amp; &quot;c&quot; &gt; d &lt;/b&gt; &amp;amp;");
    }

    @Test
    void makesAShortFirstParagraphBold() {
        assertThat(TelegramHtml.of("", "产假<98>天\n\n第七条", true)).isEqualTo("<b>产假&lt;98&gt;天</b>\n\n第七条");
    }

    @Test
    void leavesASingleOrLongParagraphAsItIs() {
        assertThat(TelegramHtml.of("", "产假98天\n第七条", true)).isEqualTo("产假98天\n第七条");
        assertThat(TelegramHtml.of("", "长".repeat(301) + "\n\n二", true)).doesNotContain("<b>");
        assertThat(TelegramHtml.of("", "一\n\n二", false)).isEqualTo("一\n\n二");
    }

    @Test
    void keepsTheMarkOutOfTheBold() {
        assertThat(TelegramHtml.of("（重发）", "一\n\n二", true)).isEqualTo("（重发）<b>一</b>\n\n二");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tg://user?id=1",
                "TG://resolve?domain=x",
                "ton://transfer",
                "javascript:alert(1)",
                "data:text/html,x"
            })
    void breaksLinksThatDoSomethingWithoutChangingHowTheyRead(String link) {
        String inert = TelegramHtml.inert("看 " + link + " 吧");
        assertThat(inert).doesNotContain(link);
        assertThat(inert.replace("\u2060", "")).isEqualTo("看 " + link + " 吧");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.example.cn/a?tg=1", "metadata: x", "tg: 群", "按第七条：98天"})
    void leavesOtherWordsAlone(String words) {
        assertThat(TelegramHtml.inert(words)).isEqualTo(words);
    }
}
