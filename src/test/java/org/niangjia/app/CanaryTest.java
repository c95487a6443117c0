package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.SecretFinder;
import org.niangjia.app.Fixture.Ran;
import org.niangjia.telegram.fake.FakeBotApi;
import org.niangjia.telegram.fake.FakeBotApi.Sent;
import org.niangjia.telegram.fake.Fault;

/** Says five hundred secrets to the real program and looks for them in everything that it writes, prints and sends. */
class CanaryTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SECRETS = 500;

    @TempDir
    Path home;

    private final FakeBotApi telegram = new FakeBotApi();

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void letsNoSecretOut() throws Exception {
        Map<String, String> environment = Fixture.trainedEnvironment(home);
        Canaries canaries = new Canaries(new Random(500));
        List<String> all = Stream.concat(canaries.structured().stream(), canaries.words().stream())
                .toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(SECRETS).doesNotHaveDuplicates();
        List<ObjectNode> updates = canaries.updates();
        int half = updates.size() / 2;

        try (ServingProcess first = serve(environment)) {
            quoteInRefusals(canaries);
            updates.subList(0, half).forEach(update -> telegram.deliverRaw(update.toString()));
            await().atMost(Duration.ofSeconds(30)).until(() -> telegram.sent().size() > half / 2);
            // Killed with messages under way, so that its files are as they are in the middle of work.
            first.kill();
            assertThat(home.resolve("data/niangjia.db-wal")).isNotEmptyFile();
            assertThat(leaks(all)).as("after a kill").isEmpty();
        }
        try (ServingProcess second = serve(environment)) {
            updates.subList(half, updates.size()).forEach(update -> telegram.deliverRaw(update.toString()));
            ServingProcess.awaitDrained(home, telegram);
            assertThat(leaks(all)).as("while it serves").isEmpty();
            second.stop();
        }
        assertThat(leaks(all)).as("when it has stopped").isEmpty();
        try (Stream<Path> written = Files.list(home)) {
            assertThat(written.map(path -> path.getFileName().toString()))
                    .as("nothing is written anywhere else, neither by us nor by a library")
                    .containsOnly("data", "key", "log");
        }

        String sent = telegram.sent().stream().map(Sent::raw).collect(Collectors.joining("\n"));
        assertThat(new SecretFinder(all).in(sent.getBytes(StandardCharsets.UTF_8)))
                .as("sent")
                .isEmpty();

        Ran cases = Fixture.run(environment, "", "cases", "--json");
        assertThat(cases.exitCode()).as(cases.err()).isZero();
        byte[] shown = cases.out().getBytes(StandardCharsets.UTF_8);
        assertThat(new SecretFinder(canaries.structured()).in(shown))
                .as("shown to staff")
                .isEmpty();
        assertThat(new SecretFinder(canaries.words()).in(shown))
                .as("her own words are what staff work with, so they did get this far")
                .hasSizeGreaterThan(20);
        assertThat(canaries.ofTheUnwilling()).hasSizeGreaterThan(50);
        assertThat(new SecretFinder(canaries.ofTheUnwilling()).in(shown))
                .as("of those who did not agree staff see nothing")
                .isEmpty();
        assertNoNumberIsLeft(cases);
        assertThat(cases.out() + cases.err()).doesNotContain(FakeBotApi.TOKEN);
    }

    @Test
    void wouldFindASecretThatIsThere() throws IOException {
        Path data = Files.createDirectories(home.resolve("data"));
        for (int shift = 0; shift < 3; shift++) {
            String text = "x".repeat(shift) + "秀英的秘密 13800138000 …";
            Files.writeString(
                    data.resolve("base64-" + shift),
                    Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        }
        Files.write(data.resolve("utf16"), "…秀英的秘密…".getBytes(StandardCharsets.UTF_16LE));
        Files.writeString(data.resolve("hex"), "00e7a780e88bb1e79a84e7a798e5af8600");
        assertThat(leaks(List.of("秀英的秘密", "别的秘密")))
                .containsExactlyInAnyOrder(
                        "秀英的秘密 in base64-0",
                        "秀英的秘密 in base64-1",
                        "秀英的秘密 in base64-2",
                        "秀英的秘密 in utf16",
                        "秀英的秘密 in hex");
        assertThat(leaks(List.of("13800138000")))
                .containsExactlyInAnyOrder(
                        "13800138000 in base64-0", "13800138000 in base64-1", "13800138000 in base64-2");
    }

    private ServingProcess serve(Map<String, String> environment) throws IOException {
        return ServingProcess.serve(home, environment, telegram.url()).awaitServing();
    }

    /** Telegram quotes what it does not like; what is logged of that must not hold it. */
    private void quoteInRefusals(Canaries canaries) {
        for (int i = 0; i < 4; i++) {
            telegram.failNext(
                    "sendMessage",
                    Fault.refusal(
                            400,
                            "Bad Request: can't parse entities near \\\""
                                    + canaries.words().get(i) + "\\\""));
        }
        telegram.failNext("sendMessage", Fault.html(502));
        telegram.failNext("sendMessage", new Fault.HalfAnswer());
        telegram.failNext("sendMessage", Fault.tooMany(1));
    }

    /** Each secret, or the token, with the file in which it stands. */
    private List<String> leaks(List<String> secrets) throws IOException {
        List<String> wanted = new ArrayList<>(secrets);
        wanted.add(FakeBotApi.TOKEN);
        SecretFinder finder = new SecretFinder(wanted);
        List<String> leaks = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walked = Files.walk(home)) {
            // The native libraries that are unpacked there come from outside, and are large.
            files = walked.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*\\.(so|lck)"))
                    .toList();
        }
        for (Path file : files) {
            finder.in(Files.readAllBytes(file)).forEach(secret -> leaks.add(secret + " in " + file.getFileName()));
        }
        return leaks;
    }

    /** Not even part of a number in a disguise is left in what staff see. */
    private static void assertNoNumberIsLeft(Ran cases) throws IOException {
        for (JsonNode open : JSON.readTree(cases.out())) {
            String text = Normalizer.normalize(open.path("text").asText(), Normalizer.Form.NFKC);
            assertThat(text.codePoints()
                            .filter(c -> Character.isDigit(c) || "零一二三四五六七八九〇幺⓪".indexOf(c) >= 0)
                            .count())
                    .as(text)
                    .isLessThan(4);
        }
    }
}
