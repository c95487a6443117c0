package org.niangjia.app;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.niangjia.answer.Texts;
import org.niangjia.casework.campaign.Campaigns;
import org.niangjia.question.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives out the messages of approved campaigns, a few at a time: replies to questions come first, and a stop takes hold at once. */
final class CampaignPart implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CampaignPart.class);

    /** A third of what Telegram takes in a second. */
    private static final int AT_ONCE = 10;

    private final Campaigns campaigns;
    private final Map<Language, Campaigns.Around> around = new EnumMap<>(Language.class);
    private final Clock clock;
    private final ScheduledExecutorService everySecond = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "campaigns");
        thread.setDaemon(true);
        return thread;
    });

    /** Does nothing before {@link #start}. */
    CampaignPart(Campaigns campaigns, Texts texts, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
        for (Language language : Language.values()) {
            around.put(
                    language,
                    new Campaigns.Around(texts.get(language, "discreet.cover"), texts.get(language, "news.end")));
        }
    }

    /**
     * Starts giving out.
     *
     * @param queued told when something stands in the outbox
     */
    void start(Runnable queued) {
        var unused = everySecond.scheduleWithFixedDelay(() -> giveOut(queued), 1, 1, TimeUnit.SECONDS);
    }

    private void giveOut(Runnable queued) {
        try {
            if (campaigns.giveOut(AT_ONCE, around, clock.instant()) > 0) {
                queued.run();
            }
        } catch (RuntimeException e) {
            LOG.error("the next messages of a campaign could not be given out; it is tried again", e);
        }
    }

    @Override
    public void close() {
        everySecond.shutdown();
    }
}
