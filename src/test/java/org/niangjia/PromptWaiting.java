package org.niangjia;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test that waits for something looks at once, and then often: the tenth of a second that is usual adds up over a thousand times. */
public final class PromptWaiting implements BeforeAllCallback {

    private static final Duration EVERY = Duration.ofMillis(15);

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(EVERY);
    }
}
