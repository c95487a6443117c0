package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.cli.CommandFailed;
import org.niangjia.web.WebSettings;

class ConfigTest {

    @Test
    void servesThisMachineOnlyUnlessToldOtherwise() {
        assertThat(Config.read(Map.of()).web()).isEqualTo(new WebSettings("127.0.0.1", 8080));
        assertThat(Config.read(Map.of("NIANGJIA_WEB_HOST", "0.0.0.0", "NIANGJIA_WEB_PORT", "0"))
                        .web())
                .isEqualTo(new WebSettings("0.0.0.0", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http", "8080 ", "80.5", "99999999999"})
    void refusesWhatIsNoPort(String port) {
        assertThatThrownBy(() -> Config.read(Map.of("NIANGJIA_WEB_PORT", port)))
                .isInstanceOf(CommandFailed.class)
                .hasMessage("NIANGJIA_WEB_PORT: '" + port
                        + "' is no port: write a number from 1 to 65535, or 0 for any that is free");
    }

    @Test
    void knowsWhereOthersCanOpenThePagesOnlyIfThatIsAWebAddress() {
        assertThat(Config.read(Map.of("NIANGJIA_PUBLIC_URL", "https://niangjia.example/ask"))
                        .web()
                        .publicUrl())
                .contains(URI.create("https://niangjia.example/ask"));
        for (String wrong :
                List.of("niangjia.example", "ftp://niangjia.example", "https://a b", "https://a.example/?x=1")) {
            assertThatThrownBy(() -> Config.read(Map.of("NIANGJIA_PUBLIC_URL", wrong)))
                    .as(wrong)
                    .isInstanceOf(CommandFailed.class)
                    .hasMessage("NIANGJIA_PUBLIC_URL: '" + wrong
                            + "' is no web address: write it like https://niangjia.example");
        }
    }

    @Test
    void reportsEveryProblemAtOnce() {
        Map<String, String> environment = Map.of(
                "NIANGJIA_WEB_PORT", "x", "TELEGRAM_MESSAGES_PER_SECOND", "0", "NIANGJIA_KNOWLEDGE", "no-such-folder");

        assertThatThrownBy(() -> Config.read(environment))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContainingAll(environment.keySet().toArray(String[]::new));
    }
}
