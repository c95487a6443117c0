package org.niangjia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.niangjia.SteppingClock;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.question.Language;

class SessionsTest {

    private static final List<Turn.Said> TOLD = List.of(new Turn.Said("答", Language.ZH));

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
        sessions.of("a").add("问", TOLD);
        clock.step(Sessions.REMEMBERED);
        assertThat(sessions.view("a").turns()).isNotEmpty();
        clock.step(Sessions.REMEMBERED);
        assertThat(sessions.view("a").turns()).isNotEmpty();
        clock.step(Sessions.REMEMBERED.plusSeconds(1));
        assertThat(sessions.view("a").turns()).isEmpty();
    }

    @Test
    void forgetsOthersByTheirOwnTime() {
        sessions.of("old").add("问", TOLD);
        clock.step(Duration.ofMinutes(20));
        sessions.of("new").add("问", TOLD);
        clock.step(Duration.ofMinutes(20));

        assertThat(sessions.view("old").turns()).isEmpty();
        assertThat(sessions.view("new").turns()).isNotEmpty();
    }

    @Test
    void forgetsAtOnceOnDemand() {
        sessions.of("a").add("问", TOLD);
        sessions.forget("a");

        assertThat(sessions.view("a").turns()).isEmpty();
    }

    @Test
    void dropsTheLeastRecentlyUsedWhenThereAreTooMany() {
        sessions.of("first").add("问", TOLD);
        sessions.of("second").add("问", TOLD);
        for (int i = 2; i < Sessions.MOST; i++) {
            sessions.of("s" + i);
        }
        assertThat(sessions.view("first").turns()).isNotEmpty();
        sessions.of("one too many");

        assertThat(sessions.view("second").turns()).isEmpty();
        assertThat(sessions.view("first").turns()).isNotEmpty();
    }

    @Test
    void remembersTheLastTurnsAndNoMoreThanFitsItsMemory() {
        Sessions.Session session = sessions.of("a");
        for (int i = 1; i <= Sessions.TURNS + 5; i++) {
            session.add("问" + i, TOLD);
        }
        assertThat(session.view().turns())
                .hasSize(Sessions.TURNS)
                .first()
                .satisfies(t -> assertThat(t.asked()).isEqualTo("问6"));
        session.add("长", List.of(new Turn.Said("字".repeat(Sessions.CHARACTERS + 1), Language.ZH)));

        assertThat(session.view().turns())
                .singleElement()
                .satisfies(t -> assertThat(t.number()).isEqualTo(Sessions.TURNS + 6));
    }

    @Test
    void leavesNothingToChooseOfAQuestionOnceItIsAnsweredButEverythingToRead() {
        Button answer = new Button("产假", "i:leave");
        Button provision = new Button("看条文", "l:law");
        Sessions.Session session = sessions.of("a");
        session.add(
                "问",
                List.of(new Turn.Said("哪一个？", Language.ZH, List.of(answer), true, Optional.empty(), Optional.empty())));
        session.add(
                "问",
                List.of(new Turn.Said(
                        "答", Language.ZH, List.of(provision), false, Optional.empty(), Optional.empty())));
        session.replace(session.withButton("i:leave").orElseThrow().chosen("i:leave"));
        session.replace(session.withButton("l:law").orElseThrow().chosen("l:law"));

        assertThat(session.withButton("i:leave")).isEmpty();
        assertThat(session.withButton("l:law")).isPresent();
    }
}
