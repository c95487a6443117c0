package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.store.Samples.NOON;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.SecretFinder;
import org.niangjia.casework.BulkAction;
import org.niangjia.casework.CaseEvent;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.CaseQuery;
import org.niangjia.casework.TiedName;
import org.niangjia.casework.UnresolvedQuestion.Reason;
import org.niangjia.casework.Viewer;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Outbox.Queued;
import org.niangjia.consultation.journal.Received;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.question.PersonalDataSamples;
import org.niangjia.question.RedactedText;
import org.slf4j.LoggerFactory;

/** Sends five hundred secrets through the store and looks for them in every file and every line of log. */
class CanaryTest {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir
    Path folder;

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();
    private Level before = Level.DEBUG;

    @BeforeEach
    void listen() {
        before = root.getLevel();
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        root.setLevel(Level.TRACE);
        log.setContext(root.getLoggerContext());
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
        others.forEach(root::addAppender);
        root.setLevel(before);
    }

    @Test
    void findsNoSecretInAnyFileNorInTheLog() throws IOException {
        List<String> secrets = new ArrayList<>();
        Path database = folder.resolve("data/niangjia.db");
        try (SqliteStore store =
                SqliteStore.openExclusively(database, DataKey.load(folder.resolve("keys/data.key"), database))) {
            Random random = new Random(500);
            for (int i = 0; i < 100; i++) {
                secrets.addAll(send(store, random, i));
            }
            assertThat(secrets).hasSize(500).doesNotHaveDuplicates();
            assertThat(count(store)).isEqualTo(100);
            assertThat(store.cases()
                            .list(CaseQuery.of(Set.of(), NOON, 50), Viewer.of("wang"))
                            .total())
                    .isEqualTo(13);

            assertThat(Files.exists(Path.of(database + "-wal"))).isTrue();
            assertThat(found(secrets)).isEmpty();
        }
        assertThat(found(secrets)).as("after closing").isEmpty();
        assertThat(foundInLog(secrets)).isEmpty();
    }

    @Test
    void wouldFindASecretThatIsThere() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        for (Charset encoding : ENCODINGS) {
            Files.write(folder.resolve("data/leak"), ("…\0王秀兰的" + "\0…").getBytes(encoding));
            assertThat(found(List.of("王秀兰", "李四海"))).containsExactly("王秀兰 in leak");
        }
        root.trace("leaked {}", "王秀兰");
        assertThat(foundInLog(List.of("王秀兰", "李四海"))).containsExactly("王秀兰");
    }

    /** Sends five secrets through every column that a person's words or marks can reach. */
    private static List<String> send(SqliteStore store, Random random, int i) {
        String personal = i % 3 == 0
                ? PersonalDataSamples.identityNumber(random)
                : i % 3 == 1 ? PersonalDataSamples.mobile(random) : PersonalDataSamples.mail(random);
        String name = "王" + (char) (0x4E00 + random.nextInt(5_000)) + (char) (0x4E00 + i * 7);
        String words = "金丝雀" + PersonalDataSamples.digits(random, 6) + "咖啡" + i;
        String chat = "7" + PersonalDataSamples.digits(random, 9);
        String message = "mid" + PersonalDataSamples.digits(random, 9);
        RedactedText text = RedactedText.of("我叫" + name + "，" + words + "，" + personal + "，被辞退了");
        Received received = new Received(
                "u" + message,
                Samples.asker(chat),
                Optional.of(message),
                Received.Kind.TEXT,
                text,
                Optional.of(words),
                NOON);
        store.inbox().store(List.of(received));
        store.inbox().failed(received);
        if (i % 4 == 0) {
            return List.of(personal, name, words, chat, message);
        }
        Exchange exchange = Samples.withDecision(
                Samples.withMessages(
                        Samples.exchange(received),
                        new Outgoing("您说：" + words + name, List.of(new Button(words, "pick:" + i))),
                        new Outgoing(name, List.of())),
                Samples.unresolved(Reason.NOT_UNDERSTOOD));
        store.journal()
                .record(Samples.withDialogue(exchange, new Dialogue(text, List.of("a"), Optional.of("CN-SD")), NOON));
        if (i % 8 == 1) {
            passThroughACase(store, chat, "我叫" + name + "，" + words + "，" + personal);
        }
        if (i % 4 == 1) {
            Queued queued = store.outbox().due(NOON, 100).get(0);
            store.outbox().sending(queued.id());
            store.outbox().postpone(queued.id(), NOON.plusSeconds(1), "chat " + chat + " " + words);
        }
        if (i % 4 == 2) {
            store.outbox().sent(store.outbox().due(NOON, 100).get(0).id(), NOON);
            store.journal().dialogue(received.asker(), NOON.minusSeconds(1));
            store.inbox().undecided(1);
        }
        return List.of(personal, name, words, chat, message);
    }

    /** Everything that anybody can write in a case. */
    private static void passThroughACase(SqliteStore store, String chat, String words) {
        SampleCases samples = new SampleCases(store);
        CaseNumber number = samples.open(chat, words, NOON).number();
        store.cases().tie("li", Set.of(new TiedName(TiedName.fold(words))));
        for (CaseEvent event : List.of(
                new CaseEvent.Dispatched("women_workers"),
                new CaseEvent.Returned(words),
                new CaseEvent.Extended(1, words),
                new CaseEvent.Answered(words),
                new CaseEvent.Closed(),
                new CaseEvent.Checked(false, words))) {
            samples.casework().step(number, "wang", event, NOON);
        }
        for (CaseEvent event : List.of(new CaseEvent.Added(RedactedText.of(words)), new CaseEvent.Withdrawn())) {
            store.journal()
                    .record(samples.message(chat, words, NOON)
                            .withAct(samples.casework().act(number, event, NOON)));
        }
        BulkAction dismissed =
                store.unresolvedQuestions().act(List.of(1L), new BulkAction.What.Dismiss(words), "wang", NOON);
        store.unresolvedQuestions().undo(dismissed.id(), "wang", NOON);
    }

    /** What came in with its words, decided or not: shows that the secrets that are not redacted did reach the store. */
    private static long count(SqliteStore store) {
        long undecided = store.inbox().undecided(1_000).stream()
                .filter(received -> received.text().value().contains("金丝雀"))
                .count();
        long unresolved = store.unresolvedQuestions().open().stream()
                .filter(question -> question.text().value().contains("金丝雀"))
                .count();
        return undecided + unresolved;
    }

    private List<String> found(List<String> secrets) throws IOException {
        SecretFinder finder = new SecretFinder(secrets);
        List<String> found = new ArrayList<>();
        try (var files = Files.walk(folder.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                finder.in(Files.readAllBytes(file)).forEach(secret -> found.add(secret + " in " + file.getFileName()));
            }
        }
        return found;
    }

    private List<String> foundInLog(List<String> secrets) {
        PatternLayout layout = new PatternLayout();
        layout.setContext(root.getLoggerContext());
        layout.setPattern("%msg %mdc %thread %ex{full}");
        layout.start();
        StringBuilder log = new StringBuilder();
        for (ILoggingEvent event : List.copyOf(this.log.list)) {
            log.append(layout.doLayout(event)).append('\n');
        }
        String lines = log.toString();
        return secrets.stream().filter(lines::contains).toList();
    }
}
