package org.niangjia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.niangjia.question.Language;

class SessionsTest {

    private static final Told TOLD = new Told("问", "答", Language.ZH, List.of());

    private final SteppingClock clock = new SteppingClock();
    private final Sessions sessions = new Sessions(clock);

    @Test
    void givesEveryBrowserAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String id = sessions.newId();
            assertThat(Sessions.isId(id)).isTrue();
            ids.add(id);
        }
        assertThat(ids).hasSize(1_000);
    }

    @Test
    void takesNothingElseForAnId() {
        String id = sessions.newId();

        assertThat(List.of("", "health", id + "0", id.substring(1), "g".repeat(32), id + "\n"))
                .noneMatch(Sessions::isId);
    }

    @Test
    void forgetsWhatWasToldAfterHalfAnHourWithoutAVisit() {
        sessions.of("a").tell(TOLD);
        clock.step(Sessions.REMEMBERED);
        assertThat(sessions.lastTold("a")).contains(TOLD);
        clock.step(Sessions.REMEMBERED);
        assertThat(sessions.lastTold("a")).contains(TOLD);
        clock.step(Sessions.REMEMBERED.plusSeconds(1));
        assertThat(sessions.lastTold("a")).isEmpty();
    }

    @Test
    void forgetsOthersByTheirOwnTime() {
        sessions.of("old").tell(TOLD);
        clock.step(Duration.ofMinutes(20));
        sessions.of("new").tell(TOLD);
        clock.step(Duration.ofMinutes(20));

        assertThat(sessions.lastTold("old")).isEmpty();
        assertThat(sessions.lastTold("new")).contains(TOLD);
    }

    @Test
    void forgetsAtOnceOnDemand() {
        sessions.of("a").tell(TOLD);
        sessions.forget("a");

        assertThat(sessions.lastTold("a")).isEmpty();
    }

    @Test
    void dropsTheLeastRecentlyUsedWhenThereAreTooMany() {
        sessions.of("first").tell(TOLD);
        sessions.of("second").tell(TOLD);
        for (int i = 2; i < Sessions.MOST; i++) {
            sessions.of("s" + i);
        }
        assertThat(sessions.lastTold("first")).contains(TOLD);
        sessions.of("one too many");

        assertThat(sessions.lastTold("second")).isEmpty();
        assertThat(sessions.lastTold("first")).contains(TOLD);
    }
}
