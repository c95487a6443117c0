package org.niangjia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.knowledge.SmallKnowledge.CHECKED_ON;
import static org.niangjia.knowledge.SmallKnowledge.FIRED;
import static org.niangjia.knowledge.SmallKnowledge.HOTLINES;
import static org.niangjia.knowledge.SmallKnowledge.SOURCES;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is listed for somebody to look at and keeps nothing from being answered. */
class NoticesTest {

    @TempDir
    Path folder;

    private SmallKnowledge small;

    @BeforeEach
    void writeAValidKnowledgeBase() {
        small = SmallKnowledge.in(folder);
    }

    private void notices(LocalDate today, String... notices) {
        Loading loading = small.check(today);
        assertThat(loading.notices()).extracting(Problem::toString).containsExactly(notices);
        assertThat(loading.problems()).isEmpty();
        assertThat(loading.knowledge()).isPresent();
    }

    private String stale(String file, String line, String what, String checked, int days, String field) {
        return small.at(
                file,
                line,
                what + " was last checked " + days + " days ago, on " + checked,
                "compare it with the law in force, correct it, and write the day into " + field);
    }

    @Test
    void nothingIsNoticedOfWhatWasCheckedWithinHalfAYear() {
        notices(CHECKED_ON.plusDays(180));
    }

    @Test
    void everythingIsNoticedThatWasNotCheckedForLonger() {
        assertThat(small.check(CHECKED_ON.plusDays(181)).notices()).hasSize(2 + 3 + 5);
    }

    @Test
    void anArticleNotCheckedForLongIsNoticed() {
        small.replace(FIRED, "verified_on: 2026-11-22", "verified_on: 2026-05-25");
        notices(CHECKED_ON, stale(FIRED, "verified_on", "fired", "2026-05-25", 181, "verified_on"));
        small.replace(FIRED, "verified_on: 2026-05-25", "verified_on: 2026-05-26");
        notices(CHECKED_ON);
    }

    @Test
    void aSourceOrHotlineNotCheckedForLongIsNoticed() {
        small.replace(SOURCES, "checked_on: 2026-11-22", "checked_on: 2025-11-22")
                .replace(HOTLINES, "checked_on: 2026-11-22", "checked_on: 2025-11-22");
        notices(
                CHECKED_ON,
                stale(HOTLINES, "12351", "union", "2025-11-22", 365, "checked_on"),
                stale(SOURCES, "2025-11-22", "national-law", "2025-11-22", 365, "checked_on"));
    }

    @Test
    void aSourceThatNothingCitesIsNoticed() {
        small.write(SOURCES, small.read(SOURCES) + """
                  - id: idle-law
                    title: {zh: 没用的法, en: The Idle Law}
                    issuer: 国务院
                    jurisdiction: CN
                    verified: secondary
                    checked_on: 2026-11-22
                """);
        notices(CHECKED_ON, small.at(SOURCES, "idle-law", "idle-law is cited nowhere", "cite it, or remove it"));
    }

    @Test
    void aProvisionUnderReviewIsNoticed() {
        small.write("knowledge/under_review.yaml", """
                under_review:
                  - {source: national-law, provision: 第五条, since: 2026-11-20}
                """);
        notices(
                CHECKED_ON,
                small.at(
                        "knowledge/under_review.yaml",
                        2,
                        "national-law 第五条 is under review since 2026-11-20",
                        "check what ./niangjia impact lists under it, then run ./niangjia impact --accept"));
    }

    @Test
    void whoAnswersFromTheFilesIsToldNoNotices() {
        small.replace(FIRED, "verified_on: 2026-11-22", "verified_on: 2020-01-01");
        assertThat(small.load().notices()).isEmpty();
    }
}
