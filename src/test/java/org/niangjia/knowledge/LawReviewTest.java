package org.niangjia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.knowledge.SmallKnowledge.CHECKED_ON;
import static org.niangjia.knowledge.SmallKnowledge.FIRED;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is noticed of a change in the official texts, and how long it is remembered. */
class LawReviewTest {

    private static final String NATIONAL = "laws/national.md";
    private static final String PROVISIONS = "knowledge/provisions.yaml";
    private static final String UNDER_REVIEW = "knowledge/under_review.yaml";

    @TempDir
    Path folder;

    private SmallKnowledge small;

    @BeforeEach
    void recordWhatWasChecked() {
        small = SmallKnowledge.in(folder)
                .laws(Map.of("national", """
                        ---
                        title: 全国的法
                        ---
                        # 全国的法

                        第五条 用人单位不得因怀孕辞退女职工。

                        第六条 没有人引用这一条。

                        ## 第二章　产假

                        第七条 女职工生育享受98天产假。
                        """, "local", "第二十五条 增加六十日产假。\n", "old", "第八条 产假为九十天。\n"));
        small.review().accept(small.laws());
    }

    private List<String> changes() {
        return small.review().changes(small.laws()).stream()
                .map(change -> change.provision() + " " + change.kind().code())
                .toList();
    }

    @Nested
    class AComparison {

        @Test
        void findsNothingInTheTextsThatWereRecorded() {
            assertThat(changes()).isEmpty();
            assertThat(small.review().missing(small.laws())).isEmpty();
            assertThat(small.review().unrecorded(small.laws())).isEmpty();
        }

        @Test
        void findsAProvisionOfOtherWords() {
            small.replace(NATIONAL, "98天", "128天");
            assertThat(changes()).containsExactly("national-law 第七条 changed");
        }

        @Test
        void findsAWordThatWasAddedBelow() {
            small.replace(NATIONAL, "98天产假。", "98天产假。\n\n难产的，增加产假。");
            assertThat(changes()).containsExactly("national-law 第七条 changed");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "第七条 女职工生育享受98天产假。 | 第七条　女职工生育享受 ９８ 天产假。",
                    "第七条 女职工 | **第七条** 女职工",
                    "第七条 女职工 | 　　第七条 女职工",
                    "第二章　产假 | 第二章　产假和育儿假",
                    "第六条 没有人引用这一条。 | 第六条 这一条改了。",
                    "title: 全国的法 | title: 全国的法（2030年修订）"
                })
        void findsNothingInAnotherPrintOrInWhatNothingRestsOn(String before, String after) {
            small.replace(NATIONAL, before, after);
            assertThat(changes()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"第五条 （已废止）", "第五条　删去", "**第五条**【本条失效】"})
        void findsAProvisionThatWasRepealed(String wording) {
            small.replace(NATIONAL, "第五条 用人单位不得因怀孕辞退女职工。", wording);
            assertThat(changes()).containsExactly("national-law 第五条 repealed");
        }

        @Test
        void findsAProvisionThatHasVanished() {
            small.replace(NATIONAL, "第五条 用人单位不得因怀孕辞退女职工。\n\n", "");
            assertThat(changes()).containsExactly("national-law 第五条 vanished");
            assertThat(small.review().missing(small.laws())).containsExactly(new Provision("national-law", "第五条"));
        }

        @Test
        void findsThatAWholeTextIsMissing() {
            small.delete("laws/local.md");
            assertThat(changes()).containsExactly("local-law 第二十五条 text_missing");
            assertThat(small.review().missing(small.laws())).containsExactly(new Provision("local-law", "第二十五条"));
        }

        @Test
        void namesWhatWasCitedOnlyAfterTheTextsWereRecorded() {
            small.replace(FIRED, "第五条", "第六条");
            assertThat(changes()).isEmpty();
            assertThat(small.review().unrecorded(small.laws())).containsExactly(new Provision("national-law", "第六条"));
        }

        @Test
        void isNoticedByACheckWithTheTexts() {
            small.replace(FIRED, "第五条", "第六条");
            small.replace(NATIONAL, "98天", "128天").replace(SmallKnowledge.BASE_LEAVE, "value: 98", "value: 128");
            small.delete(SmallKnowledge.WORKED);
            Loading loading = small.checkWithLaws();
            assertThat(loading.problems()).isEmpty();
            assertThat(loading.notices())
                    .extracting(Problem::toString)
                    .containsExactly(
                            small.at(
                                    PROVISIONS,
                                    1,
                                    "national-law 第七条 changed since it was last checked",
                                    "see what rests on it with ./niangjia impact"),
                            small.at(
                                    PROVISIONS,
                                    1,
                                    "national-law 第六条 was never recorded, so no change of it would be seen",
                                    "check what cites it, then run ./niangjia impact --accept"));
        }

        @Test
        void comparesTheWholeTextWhereNoNumberIsKnown() {
            small.replace(FIRED, "第五条", "条号未见");
            small.review().accept(small.laws());
            small.replace(NATIONAL, "第六条 没有人引用这一条。", "第六条 这一条改了。");
            assertThat(changes()).containsExactly("national-law 条号未见 changed");
        }
    }

    @Nested
    class TheRecord {

        @Test
        void holdsAFingerprintOfEachCitedProvisionAndNothingElse() {
            assertThat(small.read(PROVISIONS).lines().filter(line -> !line.startsWith("#")))
                    .map(line -> line.replaceAll("'[0-9a-f]{16}'", "*"))
                    .containsExactly(
                            "provisions:",
                            "  local-law:",
                            "    第二十五条: *",
                            "  national-law:",
                            "    第七条: *",
                            "    第五条: *",
                            "  old-law:",
                            "    第八条: *");
            assertThat(small.load().problems()).isEmpty();
        }

        @Test
        void isTheSameWheneverItIsWritten() {
            String before = small.read(PROVISIONS);
            assertThat(small.review().accept(small.laws())).isEqualTo(4);
            assertThat(small.read(PROVISIONS)).isEqualTo(before);
        }

        @Test
        void ofASourceThatIsNotThereIsReported() {
            small.replace(PROVISIONS, "  old-law:", "  no-law:");
            assertThat(small.load().problems())
                    .extracting(Problem::toString)
                    .containsExactly(small.at(
                            PROVISIONS,
                            "第八条",
                            "there is no source no-law",
                            "run ./niangjia impact --accept with the official texts, which writes this file anew"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"'changed'", "1234567890123456", "'0123456789ABCDEF'"})
        void thatWasTypedByHandIsReported(String fingerprint) {
            small.write(PROVISIONS, small.read(PROVISIONS).replaceFirst("第八条: '[0-9a-f]{16}'", "第八条: " + fingerprint));
            assertThat(small.load().problems()).singleElement().satisfies(p -> {
                assertThat(p.file()).isEqualTo(small.path(PROVISIONS).toString());
                assertThat(p.message()).startsWith("/provisions/old-law/第八条: ");
            });
        }
    }

    @Nested
    class AReview {

        @Test
        void isKnownOfEveryClauseOfTheProvisionUntilItIsAccepted() {
            assertThat(small.knowledge().underReview()).isEmpty();
            small.replace(NATIONAL, "不得", "可以");
            small.review().mark(small.review().changes(small.laws()), CHECKED_ON);
            assertThat(small.knowledge().underReview()).containsExactly(new Provision("national-law", "第五条"));
            Source national = Optional.ofNullable(small.knowledge().sources().get("national-law"))
                    .orElseThrow();
            assertThat(small.knowledge().isUnderReview(new Citation(national, "第五条第一款")))
                    .isTrue();
            assertThat(small.knowledge().isUnderReview(new Citation(national, "第七条第一款")))
                    .isFalse();

            small.review().accept(small.laws());
            assertThat(small.path(UNDER_REVIEW)).doesNotExist();
            assertThat(small.knowledge().underReview()).isEmpty();
            assertThat(changes()).isEmpty();
        }

        @Test
        void isRememberedFromItsFirstDayOn() {
            small.replace(NATIONAL, "不得", "可以");
            small.review().mark(small.review().changes(small.laws()), CHECKED_ON);
            small.replace(NATIONAL, "98", "128");
            small.review().mark(small.review().changes(small.laws()), CHECKED_ON.plusDays(1));
            assertThat(small.read(UNDER_REVIEW).lines().filter(line -> line.startsWith("  -")))
                    .containsExactly(
                            "  - {source: national-law, provision: 第七条, since: 2026-11-23}",
                            "  - {source: national-law, provision: 第五条, since: 2026-11-22}");
        }

        @Test
        void ofNothingWritesNothing() {
            small.review().mark(small.review().changes(small.laws()), CHECKED_ON);
            assertThat(small.path(UNDER_REVIEW)).doesNotExist();
        }

        @Test
        void changesTheRevisionOfWhatIsAnswered() {
            String before = small.knowledge().revision();
            small.replace(NATIONAL, "不得", "可以");
            small.review().mark(small.review().changes(small.laws()), CHECKED_ON);
            assertThat(small.knowledge().revision()).isNotEqualTo(before);
        }
    }
}
