package org.niangjia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The page in a real browser of a phone's width. Skipped where there is no Chromium, except on the build server. */
class BrowserTest extends WebTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int THUMB = 44;

    private ChromeDriver browser;

    @BeforeEach
    void openBrowser() {
        if (!Files.isExecutable(CHROMIUM) || !Files.isExecutable(DRIVER)) {
            if ("true".equals(System.getenv("CI"))) {
                fail("no Chromium: apt-get install chromium chromium-driver");
            }
            Assumptions.abort("no Chromium here");
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--lang=zh-CN",
                "--user-data-dir=" + folder.resolve("browser"));
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        showAsOnAPhone();
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void aWorkerAsksAndReadsTheReplyOnAPhone() throws IOException {
        WebEntrance entrance = serve(SmallConsultation.sure());
        open(entrance, "/?lang=zh");
        shoot("home-zh");
        assertThat(fitsTheWidth()).isTrue();
        browser.findElement(By.id("words")).sendKeys("产假一共能休几天");
        browser.findElement(By.cssSelector("form.ask button")).click();
        WebElement reply = shown(By.cssSelector("#reply article"));

        assertThat(reply.getText()).contains("158天", "《女职工劳动保护特别规定》第七条");
        assertThat(journal.recorded()).hasSize(1);
        assertThat(fitsTheWidth()).isTrue();
        shoot("reply-zh");
        assertThat(browser.findElements(By.cssSelector("button, nav a, footer a")))
                .allSatisfy(control -> assertThat(control.getSize().getHeight())
                        .as(control.getText())
                        .isGreaterThanOrEqualTo(THUMB));
        assertThat(complaints()).isEmpty();
    }

    @Test
    void runsNothingOfWhatAWorkerWrites() {
        WebEntrance entrance = serve(SmallConsultation.sure());
        open(entrance, "/?lang=zh");
        String markUp = "<script>document.title='x'</script><img src=x onerror=\"document.title='x'\"></textarea>";
        browser.findElement(By.id("words")).sendKeys(markUp);
        browser.findElement(By.cssSelector("form.ask button")).click();

        assertThat(shown(By.className("asked")).getText()).endsWith(markUp);
        assertThat(browser.getTitle()).startsWith("娘家");
        assertThat(browser.findElements(By.cssSelector("script, img"))).isEmpty();
    }

    @Test
    void aWorkerChoosesWithTheKeyboardInEnglish() throws IOException {
        WebEntrance entrance = serve(SmallConsultation.unsure());
        open(entrance, "/?lang=en");
        shoot("home-en");
        browser.findElement(By.id("words")).sendKeys("How long is maternity leave?");
        browser.findElement(By.cssSelector("form.ask button")).sendKeys(Keys.ENTER);
        WebElement choice = shown(By.cssSelector("#reply .choices button"));
        shoot("choices-en");
        String title = choice.getText();
        choice.sendKeys(Keys.ENTER);
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() ->
                        browser.findElement(By.className("asked")).getText().endsWith(title));

        assertThat(browser.findElements(By.cssSelector("#reply .choices"))).isEmpty();
        assertThat(journal.recorded())
                .extracting(e -> e.decision().kind())
                .containsExactly("clarifying_question", "answered");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void theErrorsLookLikeTheRest() throws IOException {
        WebEntrance entrance = serve(SmallConsultation.sure());
        journal.refuseToWrite();
        open(entrance, "/?lang=zh");
        browser.findElement(By.id("words")).sendKeys("产假一共能休几天");
        browser.findElement(By.cssSelector("form.ask button")).click();
        WebElement notice = shown(By.cssSelector("[role=alert]"));

        assertThat(notice.getText()).contains("没能记下来");
        assertThat(browser.findElement(By.id("words")).getAttribute("value")).isEqualTo("产假一共能休几天");
        shoot("not-stored-zh");
        open(entrance, "/privacy?lang=zh");
        shoot("privacy-zh");
        open(entrance, "/nothing?lang=zh");
        shoot("not-found-zh");
        assertThat(fitsTheWidth()).isTrue();
    }

    private void showAsOnAPhone() {
        browser.manage().window().setSize(new Dimension(500, 900));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                java.util.Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
    }

    private void open(WebEntrance entrance, String path) {
        browser.get("http://127.0.0.1:" + entrance.port() + path);
    }

    private WebElement shown(By what) {
        await().atMost(PATIENCE).until(() -> !browser.findElements(what).isEmpty());
        return browser.findElement(what);
    }

    /** A page that is wider than the phone has to be pushed about to be read. */
    private boolean fitsTheWidth() {
        JavascriptExecutor script = browser;
        return Boolean.TRUE.equals(script.executeScript(
                "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    /** What the browser complains of: a style or image that the policy refused, a file that is not there. */
    private List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    private void shoot(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        File shot = browser.getScreenshotAs(OutputType.FILE);
        Files.move(
                shot.toPath(), SCREENSHOTS.resolve(name + ".png"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
