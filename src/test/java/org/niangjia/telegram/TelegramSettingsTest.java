package org.niangjia.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.telegram.fake.FakeBotApi;

class TelegramSettingsTest {

    private final TelegramSettings settings = TelegramSettings.of(FakeBotApi.TOKEN, "");

    @Test
    void neverPrintsTheToken() {
        assertThat(settings.toString()).doesNotContain(FakeBotApi.TOKEN).contains("api.telegram.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://host", "api.telegram.org", "https://host/path", "https://u:p@host", "https://host?x=1"})
    void refusesAnAddressItWouldNotKeepTo(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.withBaseUrl(URI.create(url)))
                .withMessageContaining("https://host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "123:abc\n", " 123:abc"})
    void refusesATokenWithBlanks(String token) {
        assertThatIllegalArgumentException().isThrownBy(() -> TelegramSettings.of(token, ""));
    }

    @Test
    void waitsLongerFromResendToResendAndGivesUpAfterAboutADay() {
        TelegramSettings.Sending sending = TelegramSettings.Sending.defaults();
        Duration all = Duration.ZERO;
        Duration last = Duration.ZERO;
        for (int times = 1; times < sending.giveUpAfter(); times++) {
            assertThat(sending.resendAfter(times)).isGreaterThanOrEqualTo(last);
            last = sending.resendAfter(times);
            all = all.plus(last);
        }
        assertThat(all).isBetween(Duration.ofHours(22), Duration.ofHours(24));
    }
}
