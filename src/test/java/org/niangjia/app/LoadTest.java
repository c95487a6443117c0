package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.Suite;
import org.niangjia.telegram.fake.FakeBotApi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A hundred questions a second, each of another asker, from the moment Telegram has one until Telegram has its reply. Needs the machine
 * for itself, so it is of the full suite: {@code mvn test -Pfull -Dtest=LoadTest} with the small knowledge base; {@code main}
 * measures the shipped one: {@code LoadTest SECONDS RATE QUESTIONS.tsv}, with the data folder in the environment.
 */
@Tag(Suite.FULL)
class LoadTest {

    private static final Logger LOG = LoggerFactory.getLogger(LoadTest.class);
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    @TempDir
    Path home;

    /** Milliseconds from question to reply, sorted. */
    private record Waits(List<Double> sorted) {

        double at(double share) {
            return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d replies: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms",
                    sorted.size(),
                    at(0.5),
                    at(0.95),
                    at(0.99),
                    at(1));
        }
    }

    @Test
    void aHundredQuestionsASecondAreAllAnsweredAndNoneWaitsLong() throws IOException {
        try (FakeBotApi telegram = new FakeBotApi();
                ServingProcess serving =
                        ServingProcess.serveAsLaunched(home, Fixture.trainedEnvironment(home), telegram.url())) {
            serving.awaitServing();
            Waits waits = measure(telegram, List.of("产假一共几天", "生孩子能休多少天", "你好", "公司要辞退我"), Duration.ofSeconds(10), 100);
            LOG.info("{}", waits);
            assertThat(waits.at(0.95)).isLessThanOrEqualTo(100);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Duration duration = Duration.ofSeconds(Long.parseLong(arguments[0]));
        List<String> questions = Files.readAllLines(Path.of(arguments[2])).stream()
                .skip(1)
                .map(line -> line.split("\t", -1)[1])
                .toList();
        Path home = Files.createTempDirectory("load");
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("NIANGJIA_KEY_FILE", home.resolve("key/data.key").toString());
        try (FakeBotApi telegram = new FakeBotApi();
                ServingProcess serving = ServingProcess.serveAsLaunched(home, environment, telegram.url())) {
            serving.awaitServing();
            int rate = Integer.parseInt(arguments[1]);
            Duration before = serving.processorTime();
            Waits waits = measure(telegram, questions, duration, rate);
            Duration used = serving.processorTime().minus(before);
            LOG.info(
                    "{}; {} ms of processor time for each",
                    waits,
                    used.toMillis() / (rate * (WARM_UP.toSeconds() + duration.toSeconds())));
        } finally {
            Fixture.delete(home);
        }
    }

    private static Waits measure(FakeBotApi telegram, List<String> questions, Duration duration, int rate) {
        int warm = (int) (WARM_UP.toSeconds() * rate);
        int all = warm + (int) (duration.toSeconds() * rate);
        Map<Long, Long> asked = new HashMap<>();
        long begin = System.nanoTime();
        for (int i = 0; i < all; i++) {
            long due = begin + i * TimeUnit.SECONDS.toNanos(1) / rate;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            long chat = 1_000L + i;
            asked.put(chat, System.nanoTime());
            telegram.deliver(chat, questions.get(i % questions.size()));
        }
        Map<Long, Long> replied = new HashMap<>();
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    telegram.sent().forEach(sent -> replied.putIfAbsent(sent.chat(), sent.nanos()));
                    return replied.keySet().containsAll(asked.keySet());
                });
        List<Double> waits = new ArrayList<>();
        asked.forEach((chat, at) -> {
            if (chat >= 1_000L + warm) {
                waits.add((replied.getOrDefault(chat, Long.MAX_VALUE) - at) / 1e6);
            }
        });
        return new Waits(waits.stream().sorted().toList());
    }
}
