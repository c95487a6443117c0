package org.niangjia.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.curation.Folders;
import org.niangjia.web.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The console in a real browser, wide and as on a phone. Skipped where there is no Chromium, except on the build server. */
class StaffBrowserTest extends StaffTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final List<String> PAGES = List.of(
            "",
            "/cases",
            "/clusters",
            "/clusters/1",
            "/clusters/1/tell",
            "/unresolved",
            "/drafts",
            "/answers",
            "/revisions",
            "/edit/intent?intent=maternity_leave.days&cluster=1",
            "/edit/article?topic=maternity_leave&article=maternity-leave-apply",
            "/edit/figure?figure=extended_maternity_leave",
            "/edit/new?cluster=1",
            "/edit/file?path=knowledge/departments.yaml",
            "/playground",
            "/people",
            "/settings",
            "/audit",
            "/health",
            "/nothing");

    @TempDir
    static Path profile;

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static Chromium opened;

    @SuppressWarnings("NullAway.Init") // each test gets it anew
    private ChromeDriver browser;

    @BeforeAll
    static void openBrowser() {
        opened = new Chromium(profile, true);
    }

    @AfterAll
    static void closeBrowser() {
        if (opened != null) {
            opened.close();
        }
    }

    @BeforeEach
    void goToTheConsole() {
        opened.goTo(server.port());
        browser = opened.driver;
        size(1280, 900, false);
    }

    /** What is shipped, so that the pages look as they do at work. Nothing is published here. */
    @Override
    Folders live() {
        return new Folders(Path.of("knowledge"), Path.of("intents"));
    }

    @Test
    void theFirstAdminIsMadeWithTheCodeOfTheTerminalAndSignsInAgain() {
        open("");
        assertThat(browser.getCurrentUrl()).endsWith("/staff/setup");
        open("/setup?lang=zh");
        opened.illustrate("staff-setup");
        type("code", console.setUpCode().orElseThrow().toLowerCase(java.util.Locale.ROOT));
        type("name", "王老师");
        type("login", "wang");
        type("password", PASSWORD);
        type("again", PASSWORD);
        submit("main form");
        shown(By.className("figures"));
        assertThat(console.setUpCode()).isEmpty();

        submit(".who");
        shown(By.id("login"));
        open("/login?lang=zh");
        opened.illustrate("staff-login");
        type("login", "wang");
        type("password", "something else");
        submit("main form");
        assertThat(shown(By.cssSelector("[role=alert]")).getText()).contains("15");
        type("password", PASSWORD);
        submit("main form");
        shown(By.className("figures"));
        assertThat(complaints()).allMatch(complaint -> complaint.contains("401"));
    }

    @Test
    void everyPageFitsAPhoneAndObeysThePolicy() {
        StaffAccount all = signInWithEverything();
        CaseNumber number = caseOn("我在车间上夜班，怀孕七个月了，班长说不上夜班就算旷工，这样对吗？我该找谁？", all);
        for (int width : new int[] {1280, 390}) {
            size(width, 850, width < 500);
            for (String page : PAGES) {
                open(page);
                opened.illustrate("staff"
                        + (page.isEmpty()
                                ? "-overview"
                                : page.replaceAll("[?].*", "").replace('/', '-')) + (width < 500 ? "-phone" : ""));
                assertFits(page + " at " + width);
            }
            open("/cases/" + number.code());
            opened.illustrate("staff-case" + (width < 500 ? "-phone" : ""));
            assertFits("case at " + width);
        }
        assertThat(complaints()).allMatch(complaint -> complaint.contains("/staff/nothing"));
    }

    @Test
    void aReviewerAnswersAQuestionThatTheBotCouldNot() {
        signInWithEverything();
        open("/unresolved");
        browser.findElement(By.cssSelector("table.list th a")).click();
        shown(By.className("as-shown"));
        opened.illustrate("staff-question");
        submit("form[action$='/case']");
        shown(By.id("answer"));
        type("answer", "怀孕七个月以上，单位不能安排夜班。");
        submit("form:has(#answer)");
        shown(By.cssSelector("[role=status]"));

        assertThat(browser.findElement(By.className("history")).getText()).contains("怀孕七个月以上，单位不能安排夜班。");
        opened.illustrate("staff-case-answered");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void theReplyOfTheBotIsFetchedWithoutLeavingThePage() {
        signInWithEverything();
        open("/playground");
        type("words", "产假一共能休几天");
        JavascriptExecutor script = browser;
        script.executeScript("window.stayed = true");
        submit("form.ask");
        WebElement reply = shown(By.cssSelector("#reply .as-shown"));

        assertThat(reply.getText()).contains("158天");
        assertThat(script.executeScript("return window.stayed")).isEqualTo(true);
        opened.illustrate("staff-playground-reply");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void itCanBeReadInTheDarkAndInEnglish() {
        StaffAccount all = signInWithEverything();
        store.staffAccounts()
                .setLanguage(
                        all.id(),
                        org.niangjia.question.Language.EN,
                        org.niangjia.casework.staff.Deed.of(
                                all, org.niangjia.casework.staff.Action.LANGUAGE_CHANGE, "", clock.instant()));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        open("");
        opened.illustrate("staff-overview-dark-en");
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Overview");
        open("/unresolved");
        opened.illustrate("staff-unresolved-dark-en");
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        signInWithEverything();
        open("");
        browser.switchTo().activeElement().sendKeys(org.openqa.selenium.Keys.TAB);
        WebElement first = browser.switchTo().activeElement();
        assertThat(first.getDomAttribute("class")).isEqualTo("skip");
        first.sendKeys(org.openqa.selenium.Keys.ENTER);
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("main");
    }

    /** Every field has a name for whoever cannot see it, and no text is smaller than can be read. */
    @Test
    void everyFieldHasALabel() {
        signInWithEverything();
        for (String page : PAGES) {
            open(page);
            JavascriptExecutor script = browser;
            Object without = script.executeScript(
                    "return [...document.querySelectorAll('input:not([type=hidden]),select,textarea')]"
                            + ".filter(f => !f.labels.length && !f.getAttribute('aria-label')).map(f => f.outerHTML)");
            assertThat(without).as(page).isEqualTo(List.of());
        }
    }

    private StaffAccount signInWithEverything() {
        StaffAccount all = account("李", Role.values());
        account("赵", Role.CURATOR);
        account("孙", Role.PUBLISHER);
        fill();
        String token = signedIn(all).token().orElseThrow();
        browser.get("http://127.0.0.1:" + server.port() + "/staff/style.css");
        browser.manage()
                .addCookie(new Cookie.Builder("niangjia-staff", token)
                        .path("/staff")
                        .build());
        return all;
    }

    /** A month as it may be: more on working days, most of it answered. */
    private void fill() {
        List<String> asked = List.of(
                "孩子三岁前每年的假，两口子能不能一个人全休？",
                "单位说我是临时工，产检要扣钱，合理不？",
                "流产后没到七天让我上班咋办",
                "外地交的社保，回济南生孩子能报销吗？需要带什么材料去哪个窗口办理",
                "女职工卫生费现在还发吗",
                "Can my boss change my shift while I am breastfeeding?");
        for (int i = 0; i < 34; i++) {
            unresolved(asked.get(i * i % asked.size()));
        }
        gaps.look(clock.instant());
        for (int day = 0; day < 30; day++) {
            int questions = day % 7 < 5 ? 9 + day * 7 % 6 : 4;
            for (int i = 0; i < questions; i++) {
                decided(day, i % 9 < 6 ? "answered" : i % 9 < 7 ? "clarifying_question" : "out_of_scope", i + day);
            }
        }
    }

    private void open(String path) {
        browser.get("http://127.0.0.1:" + server.port() + "/staff" + path);
    }

    private void type(String id, String words) {
        WebElement field = browser.findElement(By.id(id));
        field.clear();
        field.sendKeys(words);
    }

    private void submit(String form) {
        browser.findElement(By.cssSelector(form + " button[type=submit]")).click();
    }

    private WebElement shown(By what) {
        await().atMost(PATIENCE).until(() -> !browser.findElements(what).isEmpty());
        return browser.findElement(what);
    }

    private void size(int width, int height, boolean phone) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", phone ? 2 : 1, "mobile", phone));
    }

    /** A page that is wider than the screen has to be pushed about to be read. */
    private void assertFits(String page) {
        JavascriptExecutor script = browser;
        assertThat(script.executeScript(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(page)
                .isEqualTo(true);
    }

    /** What the browser complains of: a script or style that the policy refused, a file that is not there. */
    private List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }
}
