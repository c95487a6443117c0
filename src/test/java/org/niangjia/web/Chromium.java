package org.niangjia.web;

import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.niangjia.Suite;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser, without a window. Where there is none the test is skipped, except on the build server. */
public final class Chromium implements AutoCloseable {

    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    public final ChromeDriver driver;
    private String address;

    /** Opens it on a server; with no scripts it runs none of any page. */
    public Chromium(Path profile, int port, boolean scripts) {
        this(profile, scripts);
        goTo(port);
    }

    /** Opens it, to be sent to one server after the other; with no scripts it runs none of any page. */
    public Chromium(Path profile, boolean scripts) {
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
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
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
                "--hide-scrollbars",
                "--lang=zh-CN",
                "--user-data-dir=" + profile);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        address = "about:blank";
    }

    /** On to another server, with a window that has no past, no cookies and nothing to complain of, as on a phone. */
    public void goTo(int port) {
        String before = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        String now = driver.getWindowHandle();
        driver.switchTo().window(before).close();
        driver.switchTo().window(now);
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        complaints();
        address = "http://127.0.0.1:" + port;
        phone();
    }

    public void phone() {
        size(390, 844, 2, true);
    }

    /** A phone on which everything is shown at twice the size. */
    public void zoomedPhone() {
        size(195, 422, 4, true);
    }

    public void desktop() {
        size(1_280, 800, 1, false);
    }

    public void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                                // So that a picture is not taken half way from one to the other.
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    private void size(int width, int height, int scale, boolean mobile) {
        driver.manage().window().setSize(new Dimension(Math.max(500, width), height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", mobile));
    }

    public void open(String path) {
        driver.get(address + path);
    }

    public WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    public WebElement shown(String selector) {
        await().atMost(PATIENCE).until(() -> !all(selector).isEmpty());
        return find(selector);
    }

    /** Scrolls it out from under the bars first, as she would. */
    public void click(String selector) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", find(selector));
        find(selector).click();
    }

    public void ask(String words) {
        find("#words").sendKeys(words);
        find("form.ask button").click();
    }

    /** A page that is wider than its window has to be pushed about to be read. */
    public boolean fitsTheWidth() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    /** What the browser complains of: a style or script that the policy refused, a file that is not there. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** A picture for people to look at, by which nothing is checked: only the full suite has time for it. */
    public void illustrate(String name) {
        if (Suite.IS_FULL) {
            shoot(name);
        }
    }

    /** A picture in any suite. */
    public void shoot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            File shot = driver.getScreenshotAs(OutputType.FILE);
            Files.move(shot.toPath(), SCREENSHOTS.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
