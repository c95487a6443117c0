package org.niangjia.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.niangjia.telegram.fake.FakeBotApi;

/** Settings under which nothing takes long. */
final class FastSettings {

    static final String MARK = "（重发）";

    static final TelegramSettings.Polling POLLING = new TelegramSettings.Polling(
            Duration.ofSeconds(2),
            Duration.ofMillis(500),
            Duration.ofMillis(50),
            Duration.ofSeconds(20),
            Duration.ofMillis(20),
            Duration.ofMillis(200));

    static final TelegramSettings.Sending SENDING = new TelegramSettings.Sending(
            4,
            10_000,
            1_000,
            Duration.ofMillis(1),
            Duration.ofSeconds(1),
            Duration.ofMillis(50),
            Duration.ofMillis(20),
            Duration.ofMillis(200),
            List.of(Duration.ofMillis(50), Duration.ofMillis(100)),
            4);

    private FastSettings() {}

    static TelegramSettings against(URI url) {
        return TelegramSettings.of(FakeBotApi.TOKEN, MARK)
                .withBaseUrl(url)
                .withPolling(POLLING)
                .withSending(SENDING);
    }
}
