package org.niangjia.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimplifiedScriptTest {

    @ParameterizedTest
    @CsvSource({
        "懷孕了公司要辭退我怎麼辦, 怀孕了公司要辞退我怎么办",
        "生育津貼誰發給我, 生育津贴谁发给我",
        "妳的產假, 你的产假",
        "甚麼時候可以請產檢假, 什么时候可以请产检假",
        "我很著急，勞動仲裁, 我很着急，劳动仲裁",
        "餵奶時間, 喂奶时间"
    })
    void turnsTraditionalIntoSimplifiedScript(String traditional, String simplified) {
        assertThat(SimplifiedScript.of(traditional)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @ValueSource(strings = {"乾坤", "著名", "产假有多少天", "maternity leave", "", "，。？！", "🤰", "王镕"})
    void leavesSimplifiedTextAlone(String simplified) {
        assertThat(SimplifiedScript.of(simplified)).isEqualTo(simplified);
    }

    /** The library cannot write what stands outside the basic plane, and neither do we. */
    @Test
    void saysOfEveryEntryWhatTheLibraryOfTheDictionariesSays() throws IOException {
        for (String dictionary : List.of("TSPhrases", "TSCharacters")) {
            for (String line : lines(dictionary)) {
                // Left over by the library, and turned by us.
                String traditional = line.substring(0, line.indexOf('\t'));
                if (!traditional.equals("妳") && !traditional.contains("乾")) {
                    String text = "我的" + traditional + "們";
                    assertThat(SimplifiedScript.of(text)).isEqualTo(ZhConverterUtil.toSimple(text));
                }
            }
        }
    }

    private static List<String> lines(String dictionary) throws IOException {
        try (InputStream in = SimplifiedScript.class.getResourceAsStream("/data/dictionary/" + dictionary + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void mixedTextIsTurnedAsAWhole() {
        assertThat(SimplifiedScript.of("产假 maternity 產假")).isEqualTo("产假 maternity 产假");
    }
}
