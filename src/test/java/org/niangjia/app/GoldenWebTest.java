package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.SteppingClock;
import org.niangjia.Suite;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.consultation.consent.AskerRecord;
import org.niangjia.consultation.consent.Consent;
import org.niangjia.knowledge.GoldenConversation;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.store.DataKey;
import org.niangjia.store.SqliteStore;
import org.niangjia.store.StoreReading;
import org.niangjia.understanding.model.Progress;
import org.niangjia.web.Chromium;
import org.niangjia.web.WebEntrance;
import org.niangjia.web.WebSettings;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;

/**
 * The conversations that staff marked for the web page, from what a worker types or taps to what her screen shows: in a browser on a phone,
 * through the pages and the store, with the shipped model. Skipped where there is no Chromium, except on the build server.
 */
@Tag(Suite.EVALUATION)
class GoldenWebTest {

    private static final Jurisdiction HOME = new Jurisdiction("CN-SD");

    private final SteppingClock clock = new SteppingClock();

    @TempDir
    Path home;

    @Test
    void goAsStaffWroteThemDown() {
        Wiring wiring = ShippedModel.wiring(clock);
        List<GoldenConversation> marked = wiring.knowledge().conversations().stream()
                .filter(conversation -> conversation.channels().contains("web"))
                .toList();
        assertThat(marked).hasSizeGreaterThanOrEqualTo(10);
        List<String> differences = new ArrayList<>();
        Path database = home.resolve("data/niangjia.db");
        DataKey key = DataKey.load(home.resolve("key/data.key"), database);
        Texts texts = new Texts();
        try (SqliteStore store = SqliteStore.openExclusively(database, key)) {
            Serving serving = new Serving(wiring, wiring.config(), store, wiring.edition(Progress.SILENT), texts);
            WebSettings settings = new WebSettings("127.0.0.1", 0, Optional.empty());
            try (WebEntrance web = new WebEntrance(settings, serving.web(), Map::of, clock, config -> {})) {
                web.start();
                try (Chromium browser = new Chromium(home.resolve("browser"), web.port(), true)) {
                    for (GoldenConversation conversation : marked) {
                        Page page = new Page(browser, store, new StoreReading(store, key));
                        differences.addAll(play(conversation, page));
                    }
                    assertThat(browser.complaints()).isEmpty();
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private List<String> play(GoldenConversation conversation, Page page) {
        List<String> differences = new ArrayList<>();
        clock.set(conversation
                .on()
                .atTime(LocalTime.of(10, 0))
                .atZone(Reception.ZONE)
                .toInstant());
        page.open(clock.instant());
        conversation.in().filter(place -> !place.equals(HOME)).ifPresent(page::choosePlace);
        for (GoldenConversation.Turn turn : conversation.turns()) {
            clock.set(clock.instant().plus(turn.after()));
            GoldenConversation.Expected expected = turn.expected();
            String where = conversation.name() + ", '" + turn.words() + "': ";
            Optional<Shown> shown = turn.tapped() ? page.tap(turn.words()) : Optional.of(page.say(turn.words()));
            if (shown.isEmpty()) {
                differences.add(where + "no button is called so");
                return differences;
            }
            String text = shown.get().text();
            expected.kind()
                    .filter(kind -> !page.lastIs(kind))
                    .ifPresent(kind -> differences.add(where + "is not recorded as " + kind));
            expected.says().stream()
                    .filter(words -> !text.contains(words))
                    .forEach(words -> differences.add(where + "does not show '" + words + "' in: " + text));
            expected.neverSays().stream()
                    .filter(text::contains)
                    .forEach(words -> differences.add(where + "shows '" + words + "'"));
            expected.buttons().stream()
                    .filter(label -> !shown.get().buttons().contains(label))
                    .forEach(label -> differences.add(where + "no button '" + label + "'"));
        }
        return differences;
    }

    /**
     * What a turn put on the screen.
     *
     * @param buttons their labels
     */
    private record Shown(String text, List<String> buttons) {}

    /** The page of a worker who agreed that what she says is kept: what is not is not found in the store. */
    private static final class Page {

        private final Chromium browser;
        private final SqliteStore store;
        private final StoreReading reading;
        private int turns;
        private long before;

        private Page(Chromium browser, SqliteStore store, StoreReading reading) {
            this.browser = browser;
            this.store = store;
            this.reading = reading;
        }

        void open(Instant now) {
            browser.driver.manage().deleteAllCookies();
            browser.open("/?lang=zh");
            Cookie session = Optional.ofNullable(browser.driver.manage().getCookieNamed("niangjia"))
                    .orElseThrow();
            store.askers()
                    .askers()
                    .keep(new Asker(Channel.WEB, session.getValue()), AskerRecord.NEW.with(Consent.GIVEN), now);
        }

        void choosePlace(Jurisdiction place) {
            browser.find("#place option[value='" + place.code() + "']").click();
        }

        Shown say(String words) {
            begin();
            // Typed at once: a line end that is typed by keys would be one more key for the form.
            browser.driver.executeScript("arguments[0].value = arguments[1]", browser.find("#words"), words);
            browser.click("form.ask .write button");
            return shown();
        }

        /** Of two buttons of one name the lower one is tapped. */
        Optional<Shown> tap(String label) {
            Optional<WebElement> button = browser.all(".choices button").stream()
                    .filter(b -> b.getText().equals(label))
                    .reduce((one, next) -> next);
            begin();
            button.ifPresent(b -> browser.driver.executeScript(
                    "arguments[0].scrollIntoView({block: 'center'}); arguments[0].click()", b));
            return button.map(b -> shown());
        }

        private void begin() {
            turns++;
            before = reading.number("SELECT coalesce(max(question_id), 0) FROM decision");
        }

        private Shown shown() {
            String turn = "#turn-" + turns;
            await().atMost(Chromium.PATIENCE)
                    .until(() -> !browser.all(turn + " .reply").isEmpty()
                            && browser.all(".htmx-request").isEmpty());
            List<String> buttons = browser.all(turn + " .choices button").stream()
                    .map(WebElement::getText)
                    .toList();
            return new Shown(browser.find(turn).getText(), buttons);
        }

        /** Whether the first question of the last turn was decided so; a step of the conversation itself is recorded as such. */
        boolean lastIs(String kind) {
            return reading.number(
                            "SELECT count(*) FROM decision WHERE question_id = (SELECT min(question_id) FROM decision"
                                    + " WHERE question_id > " + before + ") AND kind IN ('command', '" + kind + "')")
                    == 1;
        }
    }
}
