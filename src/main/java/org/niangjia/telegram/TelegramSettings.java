package org.niangjia.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How the Telegram entrance behaves.
 *
 * @param token the bot's token, a secret; never printed
 * @param baseUrl scheme, host and port of the Bot API, nothing else
 * @param resendMark what a message begins with if an earlier copy of it may have arrived
 */
public record TelegramSettings(String token, URI baseUrl, String resendMark, Polling polling, Sending sending) {

    /** Where Telegram's own Bot API is. */
    public static final URI TELEGRAM = URI.create("https://api.telegram.org");

    /** The longest mark: it has to leave room for the message. */
    private static final int LONGEST_MARK = 100;

    public TelegramSettings {
        if (token.isBlank() || !token.equals(token.strip())) {
            throw new IllegalArgumentException(
                    "the bot token is empty or has blanks around it: copy it from BotFather");
        }
        boolean justHost = Set.of("", "/").contains(baseUrl.getRawPath() == null ? "" : baseUrl.getRawPath())
                && baseUrl.getRawQuery() == null
                && baseUrl.getRawUserInfo() == null;
        boolean http = "http".equals(baseUrl.getScheme()) || "https".equals(baseUrl.getScheme());
        if (!http || baseUrl.getHost() == null || !justHost) {
            throw new IllegalArgumentException(
                    "the Bot API's address is not of the form https://host or http://host:port");
        }
        if (resendMark.length() > LONGEST_MARK) {
            throw new IllegalArgumentException("the resend mark is longer than " + LONGEST_MARK + " characters");
        }
    }

    /** The defaults, against Telegram itself. */
    public static TelegramSettings of(String token, String resendMark) {
        return new TelegramSettings(token, TELEGRAM, resendMark, Polling.defaults(), Sending.defaults());
    }

    public TelegramSettings withBaseUrl(URI other) {
        return new TelegramSettings(token, other, resendMark, polling, sending);
    }

    public TelegramSettings withPolling(Polling other) {
        return new TelegramSettings(token, baseUrl, resendMark, other, sending);
    }

    public TelegramSettings withSending(Sending other) {
        return new TelegramSettings(token, baseUrl, resendMark, polling, other);
    }

    int port() {
        if (baseUrl.getPort() >= 0) {
            return baseUrl.getPort();
        }
        return "https".equals(baseUrl.getScheme()) ? 443 : 80;
    }

    /** Leaves the token out, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "TelegramSettings[" + baseUrl + ", " + polling + ", " + sending + "]";
    }

    /**
     * How updates are fetched.
     *
     * @param longPoll how long Telegram may hold an empty answer back; whole seconds
     * @param grace how much longer than that a call may take before it counts as hung
     * @param idle the pause after an answer that came at once and brought nothing new
     * @param downAfter how long without a successful poll until the entrance counts as down
     * @param firstBackOff the wait after a first failure; each further failure doubles it
     * @param longestBackOff where the doubling ends
     */
    public record Polling(
            Duration longPoll,
            Duration grace,
            Duration idle,
            Duration downAfter,
            Duration firstBackOff,
            Duration longestBackOff) {

        public static Polling defaults() {
            return new Polling(
                    Duration.ofSeconds(50),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(120),
                    Duration.ofMillis(500),
                    Duration.ofSeconds(30));
        }
    }

    /**
     * How messages are sent.
     *
     * @param threads how many messages may be under way at once, each to another chat
     * @param perSecond how many messages are sent in any one second at most, over all chats (Telegram allows about 30)
     * @param chatBurst how many messages a chat gets at once before {@code chatEvery} holds
     * @param chatEvery the time between two messages to one chat in the long run (Telegram allows about one a second)
     * @param within how long one sending may take
     * @param lookEvery how often the outbox is looked at when nobody says that there is something
     * @param firstBackOff the wait after Telegram could not be reached; each further failure doubles it
     * @param longestBackOff where the doubling ends
     * @param resendAfter the waits before a message is sent again of which nobody knows whether it arrived; the last one repeats
     * @param giveUpAfter after how many such sendings a message is given up
     */
    public record Sending(
            int threads,
            int perSecond,
            int chatBurst,
            Duration chatEvery,
            Duration within,
            Duration lookEvery,
            Duration firstBackOff,
            Duration longestBackOff,
            List<Duration> resendAfter,
            int giveUpAfter) {

        public Sending {
            resendAfter = List.copyOf(resendAfter);
            if (threads < 1 || perSecond < 1 || chatBurst < 1 || giveUpAfter < 1 || resendAfter.isEmpty()) {
                throw new IllegalArgumentException(
                        "sending needs at least one thread, message a second, message in a burst, try and wait");
            }
        }

        /** With these a message is given up after about a day, as long as Telegram keeps a question for us. */
        public static Sending defaults() {
            return new Sending(
                    12,
                    30,
                    3,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(1),
                    Duration.ofMillis(500),
                    Duration.ofSeconds(30),
                    List.of(
                            Duration.ofSeconds(5),
                            Duration.ofMinutes(1),
                            Duration.ofMinutes(5),
                            Duration.ofMinutes(15),
                            Duration.ofMinutes(30),
                            Duration.ofHours(1)),
                    28);
        }

        public Sending withPerSecond(int other) {
            return new Sending(
                    threads,
                    other,
                    chatBurst,
                    chatEvery,
                    within,
                    lookEvery,
                    firstBackOff,
                    longestBackOff,
                    resendAfter,
                    giveUpAfter);
        }

        /** How long to wait after the n-th such sending, n from 1. */
        Duration resendAfter(int unanswered) {
            return resendAfter.get(Math.min(unanswered, resendAfter.size()) - 1);
        }
    }
}
