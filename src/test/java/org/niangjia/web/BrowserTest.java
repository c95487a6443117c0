package org.niangjia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.consultation.Consultation;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The pages in a real browser: on a phone and on a desk, light and dark, with scripts and without, by keyboard and enlarged. */
class BrowserTest extends WebTest {

    private static final int THUMB = 44;

    @TempDir
    static Path profile;

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static Chromium opened;

    @SuppressWarnings("NullAway.Init") // each test says which
    private Chromium browser;

    @BeforeAll
    static void open() {
        opened = new Chromium(profile, true);
    }

    @AfterAll
    static void close() {
        if (opened != null) {
            opened.close();
        }
    }

    private void openBrowser(Consultation consultation) {
        browser = opened;
        browser.goTo(serve(consultation).port());
    }

    @Test
    void aWorkerTalksOnAPhone() {
        openBrowser(SmallConsultation.sure());
        browser.open("/?lang=zh");
        assertThat(browser.fitsTheWidth()).isTrue();
        browser.illustrate("chat-home-zh-phone");
        browser.ask("产假一共能休几天");
        WebElement first = browser.shown("#turn-1 .reply");
        assertThat(first.getText()).contains("158天", "《女职工劳动保护特别规定》第七条");
        // The page that is there goes on: it is not loaded anew, the form is empty, and the new turn has the focus.
        assertThat(browser.find("#words").getAttribute("value")).isEmpty();
        await().atMost(Chromium.PATIENCE).until(() -> focused().equals("turn-1"));
        browser.illustrate("chat-answer-zh-phone");
        browser.ask("怀孕被公司辞退怎么办");
        browser.shown("#turn-2 .reply");

        assertThat(browser.all("#turn-1")).hasSize(1);
        assertThat(browser.driver.getCurrentUrl()).endsWith("/?lang=zh");
        assertThat(browser.find("#talk").getAttribute("aria-live")).isEqualTo("polite");
        await().atMost(Chromium.PATIENCE).until(() -> focused().equals("turn-2"));
        assertThat(journal.recorded()).hasSize(2);
        assertThat(browser.fitsTheWidth()).isTrue();
        browser.illustrate("chat-second-zh-phone");
        browser.dark(true);
        browser.illustrate("chat-second-zh-phone-dark");
        everythingCanBeHitWithAThumb();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aWorkerChoosesWithTheKeyboardAloneInEnglish() {
        openBrowser(SmallConsultation.unsure());
        browser.desktop();
        browser.open("/?lang=en");
        browser.illustrate("chat-home-en-desktop");
        keyboardTo("#words");
        type("Do I get maternity leave?");
        keyboardTo("form.ask .write button");
        press(Keys.ENTER);
        browser.shown("#turn-1 .choices button");
        await().atMost(Chromium.PATIENCE).until(() -> focused().equals("turn-1"));
        browser.illustrate("chat-choices-en-desktop");
        press(Keys.TAB);
        WebElement choice = browser.driver.switchTo().activeElement();
        String title = choice.getText();
        assertThat(choice.getAttribute("value")).startsWith("i:");
        press(Keys.ENTER);

        assertThat(browser.shown("#turn-2 .asked").getText()).contains(title);
        assertThat(browser.all("#turn-1 .choices")).isEmpty();
        assertThat(journal.recorded())
                .extracting(e -> e.decision().kind())
                .containsExactly("clarifying_question", "answered");
        browser.illustrate("chat-answer-en-desktop");
        browser.dark(true);
        browser.illustrate("chat-answer-en-desktop-dark");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void everythingWorksWithoutScripts() {
        try (Chromium without = new Chromium(
                folder.resolve("browser"), serve(SmallConsultation.unsure()).port(), false)) {
            browser = without;
            aTalkGoesOnPageByPage();
        }
    }

    private void aTalkGoesOnPageByPage() {
        browser.open("/?lang=zh");
        browser.ask("产假");
        // By the keyboard: what is entered must not lie below the form.
        browser.shown("#turn-1 .choices button").sendKeys(Keys.ENTER);
        assertThat(browser.shown("#turn-2 .reply").getText()).isNotEmpty();
        assertThat(browser.driver.getCurrentUrl()).endsWith("/?lang=zh#turn-2");
        assertThat(browser.all("#turn-1 .choices")).isEmpty();
        // Had a script run, htmx would have put its class on what it is adding.
        assertThat(browser.find("#words").getAttribute("value")).isEmpty();
        browser.illustrate("chat-no-script-zh-phone");
        assertThat(browser.fitsTheWidth()).isTrue();
        browser.click("#turn-2 .check a");
        assertThat(browser.shown("main [role=status]").getText()).contains("这个答复仍然有效");
    }

    @Test
    void nothingIsCutOffAtTwiceTheSize() {
        openBrowser(SmallConsultation.unsure());
        browser.zoomedPhone();
        browser.open("/?lang=en");
        browser.ask("Do I get maternity leave?");
        browser.shown("#turn-1 .choices button");
        browser.illustrate("chat-zoomed-en-phone");
        assertThat(browser.fitsTheWidth()).isTrue();
        for (String path : List.of("/verify?lang=en&code=x", "/privacy?lang=en", "/nothing?lang=en")) {
            browser.open(path);
            assertThat(browser.fitsTheWidth()).as(path).isTrue();
        }
    }

    @Test
    void goingBackShowsNothingOnceThePageIsCleared() {
        openBrowser(SmallConsultation.sure());
        browser.open("/?lang=zh");
        assertThat(browser.driver.getTitle()).isEqualTo("问答");
        browser.ask("产假一共能休几天");
        browser.shown("#turn-1 .reply");
        browser.click(".forget button");
        await().atMost(Chromium.PATIENCE).until(() -> browser.all("#turn-1").isEmpty());
        browser.driver.navigate().back();
        assertThat(browser.driver.getPageSource()).doesNotContain("158天");

        browser.open("/?lang=zh");
        browser.ask("产假一共能休几天");
        browser.shown("#turn-1 .reply");
        browser.find(".leave button").click();
        await().atMost(Chromium.PATIENCE).until(() -> browser.driver.getTitle().equals("新标签页"));
        assertThat(browser.find("body").getText()).isEmpty();
        browser.driver.navigate().back();
        assertThat(browser.driver.getPageSource()).doesNotContain("158天");
        // htmx notes the address of the page; of what was said there is nothing.
        assertThat(browser.driver.executeScript(
                        "return JSON.stringify(localStorage) + Object.values(sessionStorage).join()"))
                .isIn("{}", "{}/?lang=zh");
    }

    @Test
    void anybodyChecksAnAnswer() {
        openBrowser(SmallConsultation.sure());
        browser.open("/?lang=zh");
        browser.ask("产假一共能休几天");
        String code = browser.shown("#turn-1 .check a").getText();
        browser.open("/verify?lang=zh");
        browser.find("#code").sendKeys(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "), Keys.ENTER);

        assertThat(browser.shown("main [role=status]").getText()).contains("这个答复仍然有效", code, "山东省");
        browser.illustrate("verify-stands-zh-phone");
        browser.find("details summary").click();
        assertThat(browser.find("details").getText()).contains("158天");
        everythingCanBeHitWithAThumb();
        char wrong = code.charAt(0) == '2' ? '3' : '2';
        browser.open("/verify/" + wrong + code.substring(1) + "?lang=en");
        assertThat(browser.shown("main [role=status]").getText()).contains("a character may be mistyped");
        browser.desktop();
        browser.illustrate("verify-mistyped-en-desktop");
    }

    @Test
    void runsNothingOfWhatAWorkerWrites() {
        openBrowser(SmallConsultation.sure());
        browser.open("/?lang=zh");
        String markUp = "<script>document.title='x'</script><img src=x onerror=\"document.title='x'\"></textarea>"
                + "<div hx-on:click=\"document.title='x'\" hx-get=/privacy hx-trigger=load>";
        browser.ask(markUp);

        assertThat(browser.shown("#turn-1 .asked").getText()).endsWith(markUp);
        assertThat(browser.driver.getTitle()).isEqualTo("问答");
        assertThat(browser.all("main script, main img, main [hx-get]")).isEmpty();
    }

    @Test
    void keepsWhatSheWroteWhenItCannotBeStoredOrSent() {
        openBrowser(SmallConsultation.sure());
        journal.refuseToWrite();
        browser.open("/?lang=zh");
        browser.ask("产假一共能休几天");
        await().atMost(Chromium.PATIENCE)
                .until(() -> browser.find("#trouble").getText().contains("没能记下来"));
        assertThat(browser.find("#words").getAttribute("value")).isEqualTo("产假一共能休几天");
        browser.illustrate("chat-not-stored-zh-phone");
        stopServing();
        browser.find("form.ask button").click();
        await().atMost(Chromium.PATIENCE)
                .until(() -> browser.find("#trouble").getText().contains("没有连上网"));

        assertThat(browser.find("#words").getAttribute("value")).isEqualTo("产假一共能休几天");
    }

    @Test
    void thePagesThatAreOnlyReadLookLikeTheRest() {
        openBrowser(SmallConsultation.sure());
        for (String page : List.of("privacy", "verify", "case", "nothing")) {
            browser.open("/" + page + "?lang=zh");
            browser.illustrate(page + "-zh-phone");
            assertThat(browser.fitsTheWidth()).isTrue();
            everythingCanBeHitWithAThumb();
        }
    }

    private void everythingCanBeHitWithAThumb() {
        assertThat(browser.all("main button, header button, nav a, footer a, select, input:not([type=hidden])"))
                .allSatisfy(control -> assertThat(control.getSize().getHeight())
                        .as(control.getText())
                        .isGreaterThanOrEqualTo(THUMB));
    }

    private String focused() {
        return String.valueOf(browser.driver.switchTo().activeElement().getAttribute("id"));
    }

    /** Only with the tabulator, as somebody does who has no mouse. */
    private void keyboardTo(String selector) {
        WebElement wanted = browser.find(selector);
        for (int i = 0; i < 40 && !browser.driver.switchTo().activeElement().equals(wanted); i++) {
            press(Keys.TAB);
        }
        assertThat(browser.driver.switchTo().activeElement()).isEqualTo(wanted);
    }

    private void press(Keys key) {
        new Actions(browser.driver).sendKeys(key).perform();
    }

    private void type(String words) {
        new Actions(browser.driver).sendKeys(words).perform();
    }
}
