package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.Suite;
import org.niangjia.answer.Texts;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffProfile;
import org.niangjia.curation.Curation;
import org.niangjia.curation.Draft;
import org.niangjia.curation.Drafted;
import org.niangjia.curation.Folders;
import org.niangjia.curation.LogReplay;
import org.niangjia.curation.QuestionLog;
import org.niangjia.curation.Replay;
import org.niangjia.curation.SmallFiles;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;
import org.niangjia.store.SqliteStore;
import org.niangjia.understanding.model.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A draft is replayed over a long log with the shipped knowledge and model, as its reviewer waits for it. */
@Tag(Suite.FULL)
class ManyRepliesTest {

    private static final Logger LOG = LoggerFactory.getLogger(ManyRepliesTest.class);
    private static final int QUESTIONS = Integer.getInteger("niangjia.replayed", 10_000);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String OVERTIME = "knowledge/articles/other_labour/overtime-pay.yaml";
    private static final StaffAccount WRITER = staff(1, Role.CURATOR);
    private static final StaffAccount REVIEWER = staff(2, Role.PUBLISHER);

    private static final Map<Language, List<String>> BEFORE = Map.of(
            Language.ZH, List.of("", "", "你好，", "请问", "想问一下，", "我在青岛上班，", "河南的，", "麻烦问下 "),
            Language.EN, List.of("", "", "Hello, ", "I work in Jinan. ", "Please tell me: "));

    private static final Map<Language, List<String>> AFTER = Map.of(
            Language.ZH, List.of("", "", "？", "，谢谢", "。我们厂不讲理", "，急"),
            Language.EN, List.of("", "", " thanks", " Is that so?"));

    @TempDir
    Path home;

    private static StaffAccount staff(long id, Role role) {
        return new StaffAccount(
                id,
                "staff" + id,
                new StaffProfile("staff" + id, EnumSet.of(role), Language.ZH, List.of()),
                true,
                false,
                false);
    }

    @Test
    void tenThousandQuestionsOfTheLogAreReplayedWithinAMinute() throws IOException {
        ShippedModel.understander();
        Fixture.copy(ShippedModel.DATA.resolve("models"), home.resolve("data/models"));
        Fixture.copy(ShippedModel.DATA.resolve("vectors"), home.resolve("data/vectors"));
        Texts texts = new Texts();
        Map<String, String> environment = Fixture.environment(home);
        environment.put("NIANGJIA_KNOWLEDGE", "knowledge");
        environment.put("NIANGJIA_INTENTS", "intents");
        Config config = Config.read(environment);
        Wiring wiring = new Wiring(config, Fixture.NOON, texts);
        try (SqliteStore store = wiring.openStore(true)) {
            Serving serving = new Serving(wiring, config, store, wiring.edition(Progress.SILENT), texts);
            QuestionLog log = log(wiring.knowledge());
            Folders live = wiring.editions().live();
            Curation curation = new Curation(
                    live,
                    config.candidates(),
                    store.drafts(),
                    store.revisions(),
                    log,
                    serving,
                    store.auditLog(),
                    Fixture.NOON);
            Draft draft = to(curation.begin(
                    WRITER, "改写", List.of(SmallFiles.change(live, OVERTIME, "title:", "# 改写\ntitle:")), List.of()));
            draft = to(curation.submit(WRITER, draft.id(), draft.version()));

            Timed timed = new Timed();
            LogReplay replayed = curation.review(REVIEWER, draft.id(), timed)
                    .fold(Replay::log, refused -> {
                        throw new AssertionError("refused: " + refused);
                    })
                    .orElseThrow();

            LOG.info(
                    "{} questions replayed in {} ms",
                    replayed.questions(),
                    timed.took().toMillis());
            assertThat(replayed.questions()).isEqualTo(QUESTIONS);
            assertThat(replayed.same()).as("a comment changes no answer").isEqualTo(QUESTIONS);
            assertThat(timed.took())
                    .isLessThanOrEqualTo(LONGEST.multipliedBy(QUESTIONS).dividedBy(10_000));
        }
    }

    private static Draft to(Drafted drafted) {
        return drafted.fold(to -> to.draft(), refused -> {
            throw new AssertionError("refused: " + refused);
        });
    }

    /** What was asked: our own utterances, each with other words before and after it, one in ten of them two in one message. */
    private static QuestionLog log(Knowledge knowledge) {
        List<QuestionLog.Logged> utterances = Stream.concat(
                        knowledge.intents().values().stream().map(intent -> intent.utterances()),
                        knowledge.outOfScope().stream().map(kind -> kind.utterances()))
                .flatMap(spoken -> spoken.entrySet().stream())
                .flatMap(spoken -> spoken.getValue().stream()
                        .map(words -> new QuestionLog.Logged(words, spoken.getKey(), Optional.empty(), 1, List.of())))
                .sorted(java.util.Comparator.comparing(QuestionLog.Logged::words))
                .toList();
        Random random = new Random(QUESTIONS);
        Map<String, QuestionLog.Logged> log = new LinkedHashMap<>();
        List<QuestionLog.Logged> shuffled = new ArrayList<>(utterances);
        Collections.shuffle(shuffled, random);
        for (int i = 0; log.size() < QUESTIONS; i++) {
            QuestionLog.Logged one = shuffled.get(i % shuffled.size());
            QuestionLog.Logged other = shuffled.get(random.nextInt(shuffled.size()));
            boolean two = random.nextInt(10) == 0 && one.language() == other.language();
            String words = one(BEFORE.getOrDefault(one.language(), List.of("")), random)
                    + one.words()
                    + (two ? "？" + other.words() : "")
                    + one(AFTER.getOrDefault(one.language(), List.of("")), random);
            log.put(words, new QuestionLog.Logged(words, one.language(), Optional.empty(), 1, List.of()));
        }
        return (from, most) -> new QuestionLog.Extract(List.copyOf(log.values()), 0);
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** From the first question of the log to the last; shown while it goes on. */
    private static final class Timed implements Progress {

        private static final String STEP = "replaying the log";

        private long begin;
        private long end;

        @Override
        public synchronized void report(String step, int done, int of) {
            long now = System.nanoTime();
            if (!step.equals(STEP)) {
                begin = now;
                return;
            }
            end = now;
            if (done % 1_000 == 0) {
                LOG.info("replayed {} of {} after {} ms", done, of, (now - begin) / 1_000_000);
            }
        }

        synchronized Duration took() {
            return Duration.ofNanos(end - begin);
        }
    }
}
