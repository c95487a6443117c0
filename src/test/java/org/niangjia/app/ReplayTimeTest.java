package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.answer.Texts;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffProfile;
import org.niangjia.consultation.Decision;
import org.niangjia.consultation.Exchange;
import org.niangjia.curation.Curation;
import org.niangjia.curation.Draft;
import org.niangjia.curation.Drafted;
import org.niangjia.curation.FileChange;
import org.niangjia.curation.Folders;
import org.niangjia.curation.LogReplay;
import org.niangjia.curation.Replay;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.store.SqliteStore;
import org.niangjia.understanding.Progress;

/** How long it takes to replay 10,000 different questions through the shipped knowledge: the reviewer waits for it. */
class ReplayTimeTest {

    private static final int QUESTIONS = 10_000;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String ARTICLE = "knowledge/articles/breastfeeding/breastfeeding-hour.yaml";

    @TempDir
    Path home;

    private final Texts texts = new Texts();

    @Test
    void isAMinuteAtMost() throws Exception {
        Path data = home.resolve("data");
        ShippedModel.copyTo(data);
        Map<String, String> environment = new HashMap<>();
        environment.put("NIANGJIA_DATA", data.toString());
        environment.put("NIANGJIA_KEY_FILE", home.resolve("key/data.key").toString());
        Config config = Config.read(environment);
        Wiring wiring = new Wiring(config, Fixture.NOON, texts);
        try (SqliteStore store = wiring.openStore(true)) {
            Serving serving = new Serving(wiring, config, store, wiring.edition(Progress.SILENT), texts);
            fill(store, wiring);
            Curation curation = serving.curation();
            Folders live = wiring.editions().live();
            String before = live.read(ARTICLE).orElseThrow();
            Draft draft = to(curation.begin(
                    staff(),
                    "一处改动",
                    List.of(new FileChange(ARTICLE, Optional.of(before), Optional.of(before + "# reviewed\n"))),
                    List.of()));
            Times times = new Times();
            Replay replay = curation.review(staff(), draft.id(), times).fold(r -> r, refused -> {
                throw new AssertionError("refused: " + refused);
            });

            LogReplay log = replay.log().orElseThrow();
            assertThat(log.questions()).isEqualTo(QUESTIONS);
            assertThat(log.same()).isEqualTo(QUESTIONS);
            Duration took = Duration.ofNanos(times.last - times.first);
            System.getLogger("replay").log(System.Logger.Level.INFO, "10,000 questions were replayed in " + took);
            assertThat(took).isLessThan(LONGEST);
        }
    }

    /** When replaying began and ended. */
    private static final class Times implements Progress {
        private volatile long first;
        private volatile long last;

        @Override
        public synchronized void report(String step, int done, int total) {
            if (step.equals("replaying the log")) {
                first = first == 0 ? System.nanoTime() : first;
                last = System.nanoTime();
            }
        }
    }

    /** Utterances of ours, each one asked from a few places: no question twice. */
    private void fill(SqliteStore store, Wiring wiring) {
        List<String> places = List.of("", "我在青岛上班，", "在济南，", "我是烟台的，", "在临沂打工，");
        List<String> words = new ArrayList<>();
        wiring.knowledge().intents().values().stream()
                .flatMap(intent -> intent.utterances().getOrDefault(Language.ZH, List.of()).stream())
                .forEach(utterance -> places.forEach(place -> words.add(place + utterance)));
        assertThat(words).hasSizeGreaterThan(QUESTIONS);
        for (int i = 0; i < QUESTIONS; i++) {
            // From all of them, not only the first intents.
            record(store, words.get((int) ((long) i * words.size() / QUESTIONS)));
        }
    }

    private static void record(SqliteStore store, String words) {
        Question question = new Question(
                new Asker(Channel.TERMINAL, "s"),
                RedactedText.of(words),
                Fixture.NOON.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate(),
                Optional.empty(),
                Optional.of(Language.ZH));
        Decision decision = new Decision(
                "answered",
                Optional.empty(),
                Optional.empty(),
                1,
                Optional.empty(),
                new Jurisdiction("CN-SD"),
                question.askedOn(),
                List.of(),
                Optional.empty(),
                "r",
                1);
        store.journal()
                .record(new Exchange(
                        Optional.empty(), question, decision, List.of(), Optional.empty(), Fixture.NOON.instant()));
    }

    private static StaffAccount staff() {
        return new StaffAccount(
                1,
                "writer",
                new StaffProfile("writer", EnumSet.of(Role.CURATOR), Language.ZH, List.of()),
                true,
                false,
                false);
    }

    private static Draft to(Drafted drafted) {
        return drafted.fold(to -> to.draft(), refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }
}
