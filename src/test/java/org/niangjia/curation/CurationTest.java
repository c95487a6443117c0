package org.niangjia.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.knowledge.Problem;
import org.niangjia.understanding.model.Progress;

class CurationTest extends CurationFixture {

    private FileChange anotherWording() {
        return change(OVERTIME, "加班要付加班费。", "加班要付加班费，调休不能代替节假日的。");
    }

    private static final FileChange NEW_ARTICLE =
            new FileChange("knowledge/articles/mental_health/sick-leave.yaml", Optional.empty(), Optional.of("""
                    article: sick-leave
                    topic: mental_health
                    title: {zh: 病假, en: Sick leave}
                    department: women_workers
                    verified_on: 2026-11-22
                    verified_by: curators
                    versions:
                      CN:
                        2012-04-28:
                          text:
                            zh: |
                              生病可以请病假。
                            en: |
                              You may take sick leave.
                          citations:
                            - {source: labour-law, provision: 第五十条}
                    """));

    private static final FileChange NEW_INTENT = new FileChange(
            "intents/mental_health/sick.yaml",
            Optional.empty(),
            Optional.of(
                    "intent: mental_health.sick\ntopic: mental_health\ntitle: {zh: 病假, en: Sick leave}\narticle: sick-leave\n"
                            + "utterances:\n  zh:\n"
                            + Stream.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千")
                                    .map(n -> "    - '病假条要交" + n + "份吗'\n")
                                    .reduce("", String::concat)
                            + "  en:\n"
                            + Stream.of("one", "two", "three", "four", "five", "six")
                                    .map(n -> "    - 'May I take " + n + " sick days'\n")
                                    .reduce("", String::concat)));

    @Nested
    class Publishing {

        @Test
        void writesTheFilesAndAnswersByThem() {
            Draft draft = replayed(anotherWording());
            assertThat(ask("加班费怎么算").text()).doesNotContain("调休");
            String before = candidates.revision();

            Revision revision = done(publish(draft));

            assertThat(ask("加班费怎么算").text()).contains("调休不能代替");
            assertThat(live.read(OVERTIME)).isEqualTo(draft.changes().get(0).after());
            assertThat(revision.before()).isEqualTo(before);
            assertThat(revision.name())
                    .isEqualTo(candidates.revision())
                    .isEqualTo(candidates.check(live).knowledge().orElseThrow().revision())
                    .isNotEqualTo(before);
            assertThat(revision.publisher()).isEqualTo(PUBLISHER.id());
            assertThat(revision.author()).isEqualTo(WRITER.id());
            assertThat(stored(draft).stage()).isEqualTo(DraftStage.PUBLISHED);
            assertThat(home.resolve("data/candidates")).isEmptyDirectory();
            assertThat(store.auditLog().page(0, 10))
                    .extracting(AuditLog.Entry::action)
                    .containsExactly("draft_publish", "draft_submit", "draft_begin");
        }

        @Test
        void addsAnIntentWithItsArticleAndTakesThemBackWithoutATrace() {
            Map<String, String> files = SmallFiles.all(live);
            Draft draft = replayed(NEW_ARTICLE, NEW_INTENT);
            Revision revision = done(publish(draft));
            assertThat(ask("病假条要交几份吗").article()).contains("sick-leave");
            assertThat(SmallFiles.all(live)).isNotEqualTo(files);

            Revision takenBack = done(curation.rollBack(PUBLISHER, revision.number(), Progress.SILENT));

            assertThat(SmallFiles.all(live)).isEqualTo(files);
            assertThat(takenBack.takenBack()).isPresent();
            assertThat(candidates.revision()).isEqualTo(revision.before());
            assertThat(ask("病假条要交几份吗").article()).isNotEqualTo(Optional.of("sick-leave"));
            assertThat(stored(draft).stage()).isEqualTo(DraftStage.RETURNED);
        }

        @Test
        void keepsLineEndsAndPermissions() throws IOException {
            Path file = live.file(OVERTIME);
            Files.writeString(file, live.read(OVERTIME).orElseThrow().replace("\n", "\r\n"));
            var permissions = java.nio.file.attribute.PosixFilePermissions.fromString("rw-rw-r--");
            Files.setPosixFilePermissions(file, permissions);
            Map<String, String> files = SmallFiles.all(live);

            Revision revision = done(publish(replayed(anotherWording())));
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
            done(curation.rollBack(PUBLISHER, revision.number(), Progress.SILENT));

            assertThat(SmallFiles.all(live)).isEqualTo(files);
        }

        @Test
        void needsSomebodyToHaveSeenTheReplayOfThisVersion() {
            Draft draft = inReview(anotherWording());
            assertThat(refused(publish(draft)).why()).isEqualTo(Refusal.NOT_REPLAYED);
            replay(draft);
            Draft returned = to(curation.sendBack(PUBLISHER, draft.id(), "请写得短一些"));
            Draft changed = to(curation.change(
                    WRITER, draft.id(), returned.version(), "再改", List.of(change(OVERTIME, "加班要付", "加班必须付"))));
            to(curation.submit(WRITER, draft.id(), changed.version()));

            assertThat(refused(publish(draft)).why()).isEqualTo(Refusal.CHANGED_MEANWHILE);
            assertThat(refused(publish(changed)).why()).isEqualTo(Refusal.NOT_REPLAYED);
            assertThat(ask("加班费怎么算").text()).contains("加班要付加班费。");
        }

        @Test
        void needsANewReplayAfterAnotherRevision() {
            Draft first = replayed(anotherWording());
            Draft second = replayed(change(WAGES, "可以向", "你可以向"));
            done(publish(first));
            assertThat(curation.replayed(second.id())).isEmpty();
            assertThat(refused(publish(second)).why()).isEqualTo(Refusal.NOT_REPLAYED);
            replay(second);
            done(publish(second));
            assertThat(ask("老板拖欠工资").text()).contains("你可以向");
            assertThat(ask("加班费怎么算").text()).contains("调休");
        }

        @Test
        void neverWritesOverWhatSomebodyElseWrote() throws IOException {
            Draft draft = replayed(anotherWording());
            String byHand = live.read(OVERTIME).orElseThrow() + "# by hand\n";
            Files.writeString(live.file(OVERTIME), byHand);

            assertThat(refused(publish(draft))).isEqualTo(new Drafted.Refused(Refusal.OUT_OF_DATE, List.of(OVERTIME)));
            assertThat(live.read(OVERTIME)).contains(byHand);
            assertThat(store.revisions().list()).isEmpty();
            Draft another = begun(new FileChange(OVERTIME, Optional.of("old"), Optional.of("new")));
            assertThat(curation.submit(WRITER, another.id(), another.version()))
                    .isEqualTo(new Drafted.Refused(Refusal.OUT_OF_DATE, List.of(OVERTIME)));
        }

        @Test
        void isRefusedWhileAnotherIsLookedAt() throws Exception {
            Draft draft = replayed(anotherWording());
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            var thread = Executors.newSingleThreadExecutor();
            try {
                var review = thread.submit(() -> curation.review(WRITER, draft.id(), (step, done, total) -> {
                    begun.countDown();
                    try {
                        go.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }));
                assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
                assertThat(refused(publish(draft)).why()).isEqualTo(Refusal.BUSY);
                go.countDown();
                assertThat(review.get(60, TimeUnit.SECONDS)).isInstanceOf(Reviewed.Of.class);
            } finally {
                go.countDown();
                thread.shutdown();
            }
            done(publish(draft));
        }
    }

    @Nested
    class RollingBack {

        @Test
        void isPossibleForTheLastRevisionOnly() {
            Revision first = done(publish(replayed(anotherWording())));
            Revision second = done(publish(replayed(change(WAGES, "可以向", "你可以向"))));

            assertThat(refused(curation.rollBack(PUBLISHER, first.number(), Progress.SILENT))
                            .why())
                    .isEqualTo(Refusal.NOT_THE_LAST);
            assertThat(refused(curation.rollBack(WRITER, second.number(), Progress.SILENT))
                            .why())
                    .isEqualTo(Refusal.NOT_YOUR_ROLE);
            assertThat(refused(curation.rollBack(PUBLISHER, 99, Progress.SILENT))
                            .why())
                    .isEqualTo(Refusal.NO_SUCH_REVISION);
            done(curation.rollBack(PUBLISHER, second.number(), Progress.SILENT));
            assertThat(refused(curation.rollBack(PUBLISHER, second.number(), Progress.SILENT))
                            .why())
                    .isEqualTo(Refusal.NOT_THE_LAST);
            done(curation.rollBack(PUBLISHER, first.number(), Progress.SILENT));
            assertThat(store.auditLog().page(0, 1).get(0).action()).isEqualTo("revision_take_back");
        }

        @Test
        void isRefusedWhereSomebodyHasChangedTheFileSince() throws IOException {
            Revision revision = done(publish(replayed(anotherWording())));
            Files.writeString(live.file(OVERTIME), live.read(OVERTIME).orElseThrow() + "# by hand\n");
            assertThat(refused(curation.rollBack(PUBLISHER, revision.number(), Progress.SILENT)))
                    .isEqualTo(new Drafted.Refused(Refusal.OUT_OF_DATE, List.of(OVERTIME)));
        }
    }

    @Nested
    class AReplay {

        @Test
        void saysWhatIsWrongWithTheFilesWhereItStandsInTheDraft() {
            Draft draft = inReview(change(OVERTIME, "labour-law", "no-such-law"));
            Replay replay = replay(draft);
            assertThat(replay.blocked()).isTrue();
            assertThat(replay.problems()).extracting(Problem::file).containsOnly(OVERTIME);
            assertThat(replay.problems().get(0).line()).isGreaterThan(1);
            assertThat(replay.problems().toString()).doesNotContain(home.toString());
            assertThat(publish(draft)).isEqualTo(new Publication.Blocked(replay));
            assertThat(curation.check(draft.changes()).problems()).isEqualTo(replay.problems());
            assertThat(live.read(OVERTIME)).isEqualTo(draft.changes().get(0).before());
        }

        @Test
        void isBlockedByAWorkedCaseThatComesToSomethingElse() {
            String parameter = "knowledge/parameters/maternity_leave.yaml";
            Replay replay = replay(inReview(change(parameter, "value: 98", "value: 99")));
            assertThat(replay.blocked()).isTrue();
            assertThat(replay.problems()).isNotEmpty();
        }

        @Test
        void isBlockedByAConversationThatGoesDifferently() {
            FileChange conversation =
                    new FileChange("knowledge/conversations/overtime.yaml", Optional.empty(), Optional.of("""
                            - name: Overtime
                              in: CN-SD
                              on: 2026-11-22
                              turns:
                                - ask: 加班费怎么算
                                  kind: answered
                                  article: unpaid-wages
                            """));
            Replay replay = replay(inReview(conversation));
            assertThat(replay.problems()).isEmpty();
            assertThat(replay.conversations())
                    .singleElement()
                    .satisfies(
                            problem -> assertThat(problem.file()).isEqualTo("knowledge/conversations/overtime.yaml"));
            assertThat(replay.blocked()).isTrue();
        }

        @Test
        void showsWhichQuestionsWouldBeAnsweredDifferently() {
            asked("加班费怎么算");
            asked("加班费怎么算");
            asked("老板拖欠工资");
            LogReplay log = replay(inReview(anotherWording())).log().orElseThrow();
            assertThat(log.questions()).isEqualTo(3);
            assertThat(log.same()).isEqualTo(1);
            assertThat(log.reworded().count()).isEqualTo(2);
            assertThat(log.reworded().listed()).singleElement().satisfies(difference -> {
                assertThat(difference.words()).isEqualTo("加班费怎么算");
                assertThat(difference.asked()).isEqualTo(2);
                assertThat(difference.after().article()).contains("overtime-pay");
            });
            assertThat(log.gained().count() + log.lost().count() + log.changed().count())
                    .isZero();
        }

        @Test
        void isNotBlockedByAnAnswerThatIsLostAndNobodyHadVerified() {
            asked("加班费怎么算");
            Replay replay = replay(inReview(change(OVERTIME, "2012-04-28", "2030-01-01")));
            assertThat(replay.log().orElseThrow().lost().count()).isEqualTo(1);
            assertThat(replay.log().orElseThrow().lost().listed().get(0).after().kind())
                    .isEqualTo("not_confirmed");
            assertThat(replay.log().orElseThrow().verifiedLost().count()).isZero();
            assertThat(replay.blocked()).isFalse();
        }

        @Test
        void isBlockedByAnAnswerThatIsLostAndHadHelped() {
            asked("加班费怎么算");
            helped("加班费怎么算");
            Draft draft = inReview(change(OVERTIME, "2012-04-28", "2030-01-01"));
            Replay replay = replay(draft);
            assertThat(replay.log().orElseThrow().verifiedLost().listed())
                    .extracting(LogReplay.Difference::words)
                    .containsExactly("加班费怎么算");
            assertThat(replay.blocked()).isTrue();
            assertThat(publish(draft)).isEqualTo(new Publication.Blocked(replay));
            assertThat(curation.schedule(PUBLISHER, draft.id(), draft.version(), TODAY.plusDays(1)))
                    .isEqualTo(Drafted.refused(Refusal.BLOCKED));
        }

        @Test
        void isBlockedByAnAnswerThatHadHelpedAndBecomesAnother() {
            asked("加班费怎么算");
            helped("加班费怎么算");
            Replay replay = replay(inReview(
                    change(OVERTIME_ASKED, "article: overtime-pay", "article: unpaid-wages"),
                    change(WAGES_ASKED, "article: unpaid-wages", "article: overtime-pay")));
            assertThat(replay.problems()).isEmpty();
            assertThat(replay.log().orElseThrow().verifiedLost().count()).isEqualTo(1);
        }

        @Test
        void countsWhatIsGained() {
            FileChange notYet = change(OVERTIME, "2012-04-28", "2030-01-01");
            done(publish(replayed(notYet)));
            asked("加班费怎么算");
            LogReplay log = replay(inReview(notYet.reversed())).log().orElseThrow();
            assertThat(log.gained().listed().get(0).before().kind()).isEqualTo("not_confirmed");
            assertThat(log.gained().listed().get(0).after().kind()).isEqualTo("answered");
        }

        @Test
        void leavesPressesAndWhatIsOlderThanThreeMonthsOut() {
            asked("加班费怎么算");
            clock.step(Duration.ofDays(91));
            asked("老板拖欠工资");
            asked("v:8000");
            assertThat(replay(inReview(anotherWording())).log().orElseThrow().questions())
                    .isEqualTo(1);
        }
    }

    @Nested
    class AScheduledDraft {

        @Test
        void isPublishedOnItsDayUnderTheNameOfWhoScheduledIt() {
            Draft draft = replayed(anotherWording());
            assertThat(curation.schedule(PUBLISHER, draft.id(), draft.version(), TODAY))
                    .isEqualTo(Drafted.refused(Refusal.DAY_NOT_AHEAD));
            to(curation.schedule(PUBLISHER, draft.id(), draft.version(), TODAY.plusDays(2)));

            clock.step(Duration.ofHours(37));
            curation.publishDue(Progress.SILENT);
            assertThat(ask("加班费怎么算").text()).doesNotContain("调休");
            clock.step(Duration.ofHours(1));
            curation.publishDue(Progress.SILENT);

            assertThat(ask("加班费怎么算").text()).contains("调休");
            DraftStep last = last(draft);
            assertThat(last.what()).isEqualTo(DraftStep.What.PUBLISHED);
            assertThat(last.by()).isEqualTo(PUBLISHER.id());
            assertThat(last.automatic()).isTrue();
            assertThat(store.auditLog().page(0, 1).get(0).detail()).endsWith("automatic");
        }

        @Test
        void goesBackWithTheReasonIfItCannotBe() throws IOException {
            Draft draft = replayed(anotherWording());
            to(curation.schedule(PUBLISHER, draft.id(), draft.version(), TODAY.plusDays(1)));
            Files.writeString(live.file(OVERTIME), live.read(OVERTIME).orElseThrow() + "# by hand\n");
            clock.step(Duration.ofDays(1));

            curation.publishDue(Progress.SILENT);

            assertThat(stored(draft).stage()).isEqualTo(DraftStage.RETURNED);
            assertThat(last(draft))
                    .isEqualTo(new DraftStep(
                            clock.instant(),
                            PUBLISHER.id(),
                            true,
                            DraftStep.What.NOT_PUBLISHED,
                            "out_of_date " + OVERTIME));
            assertThat(store.auditLog().page(0, 1).get(0).action()).isEqualTo("draft_not_published");
        }

        private DraftStep last(Draft draft) {
            List<DraftStep> steps = store.drafts().history(draft.id());
            return steps.get(steps.size() - 1);
        }
    }

    @Nested
    class AfterTheEndOfTheProgramBetweenTwoFiles {

        /** The end of the program, for which nobody can prepare. */
        private static final class End extends Error {
            private static final long serialVersionUID = 1;
        }

        private Draft cutOff() {
            Draft draft = replayed(anotherWording(), change(WAGES, "可以向", "你可以向"));
            store.close();
            start(path -> {
                throw new End();
            });
            replay(draft);
            assertThatThrownBy(() -> publish(draft)).isInstanceOf(End.class);
            assertThat(live.read(OVERTIME)).isEqualTo(draft.changes().get(0).after());
            assertThat(live.read(WAGES)).isEqualTo(draft.changes().get(1).before());
            return draft;
        }

        @Test
        void publishingIsFinishedAtTheNextStart() {
            Draft draft = cutOff();
            restart();
            assertThat(live.read(WAGES)).isEqualTo(draft.changes().get(1).after());
            assertThat(ask("老板拖欠工资").text()).contains("你可以向");
            Revision revision = store.revisions().last().orElseThrow();
            assertThat(revision.name()).isEqualTo(candidates.revision());
            assertThat(stored(draft).stage()).isEqualTo(DraftStage.PUBLISHED);
        }

        @Test
        void itIsUndoneWhereAFileWasChangedMeanwhile() throws IOException {
            Map<String, String> files = SmallFiles.all(live);
            Draft draft = cutOff();
            String byHand = live.read(WAGES).orElseThrow() + "# by hand\n";
            Files.writeString(live.file(WAGES), byHand);
            restart();
            assertThat(live.read(WAGES)).contains(byHand);
            assertThat(live.read(OVERTIME)).isEqualTo(draft.changes().get(0).before());
            assertThat(SmallFiles.all(live).keySet()).isEqualTo(files.keySet());
            assertThat(store.revisions().list()).isEmpty();
            assertThat(store.revisions().underWay()).isEmpty();
            assertThat(stored(draft).stage()).isEqualTo(DraftStage.IN_REVIEW);
        }

        @Test
        void takingBackIsFinishedToo() {
            Map<String, String> files = SmallFiles.all(live);
            Revision revision = done(publish(replayed(anotherWording(), change(WAGES, "可以向", "你可以向"))));
            store.close();
            start(path -> {
                throw new End();
            });
            assertThatThrownBy(() -> curation.rollBack(PUBLISHER, revision.number(), Progress.SILENT))
                    .isInstanceOf(End.class);
            assertThat(SmallFiles.all(live)).isNotEqualTo(files);
            restart();
            assertThat(SmallFiles.all(live)).isEqualTo(files);
            assertThat(store.revisions().find(revision.number()).orElseThrow().takenBack())
                    .contains(new Revision.TakenBack(clock.instant(), PUBLISHER.id()));
        }
    }

    @Test
    void aFileThatCannotBeWrittenLeavesAllAsTheyWere() throws IOException {
        Draft draft = replayed(anotherWording(), NEW_ARTICLE, NEW_INTENT);
        // A file stands where the folder of the new article would have to be; no loader reads it.
        Path inTheWay = live.knowledge().resolve("articles/mental_health");
        Files.writeString(inTheWay, "");
        Map<String, String> files = SmallFiles.all(live);

        assertThat(refused(publish(draft)).why()).isEqualTo(Refusal.FILES_NOT_WRITTEN);

        assertThat(SmallFiles.all(live)).isEqualTo(files);
        assertThat(store.revisions().list()).isEmpty();
        assertThat(ask("加班费怎么算").text()).doesNotContain("调休");
        Files.delete(inTheWay);
        done(publish(draft));
    }
}
