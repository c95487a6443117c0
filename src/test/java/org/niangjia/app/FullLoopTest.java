package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.telegram.fake.FakeBotApi;
import org.niangjia.web.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * From a gap to an answer, all of it in a browser and with the program as it runs: workers ask on Telegram what the bot cannot answer, their
 * questions are grouped, one member of staff writes the answer, another one replays and publishes it, those who asked are told, and the next
 * one is answered by the bot.
 */
class FullLoopTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long FIRST = 501;
    private static final long SECOND = 502;
    private static final long NEXT = 503;
    private static final String PASSWORD = "correct horse battery";
    private static final String TEMPORARY_GONE = "another horse battery";

    private static final String ANSWER = "女职工比较多的单位，要按女职工的需要设卫生室。";

    private static final List<String> UTTERANCES = List.of(
            "女职工卫生室必须有吗",
            "单位要不要设女职工卫生室",
            "厂里没设女工卫生室",
            "卫生室是单位该建的吗",
            "女职工卫生室归谁建",
            "没有女职工卫生室找谁",
            "我们单位一直没有女工卫生室",
            "女职工多的厂要有卫生室吗",
            "公司说卫生室不用建",
            "女工卫生室要达到什么样",
            "想让单位建一个女职工卫生室",
            "车间女工有没有卫生室");

    private static final List<String> IN_ENGLISH = List.of(
            "must there be a hygiene room",
            "our factory has no hygiene room",
            "who has to set up a hygiene room",
            "hygiene room for women workers",
            "my employer will not build a hygiene room",
            "is a hygiene room required");

    @TempDir
    Path home;

    @SuppressWarnings("NullAway.Init") // set by the one test before anything else
    private Chromium browser;

    @SuppressWarnings("NullAway.Init") // likewise
    private FakeBotApi telegram;

    private String console = "";

    @Test
    void aGapIsFilledByTwoPeopleAndEverybodyWhoAskedIsTold() throws IOException, InterruptedException {
        Map<String, String> environment = Fixture.trainedEnvironment(home);
        Fixture.copy(Fixture.KNOWLEDGE, home.resolve("knowledge"));
        Fixture.copy(Fixture.INTENTS, home.resolve("intents"));
        environment.put("NIANGJIA_KNOWLEDGE", home.resolve("knowledge").toString());
        environment.put("NIANGJIA_INTENTS", home.resolve("intents").toString());
        try (FakeBotApi api = new FakeBotApi();
                ServingProcess serving =
                        ServingProcess.serve(home, environment, api.url()).awaitServing()) {
            telegram = api;
            await().atMost(PATIENCE).until(() -> serving.said().contains("set-up code"));
            Matcher begun = Pattern.compile(":(\\d+)/staff and enter the set-up code (\\S+)")
                    .matcher(serving.said());
            assertThat(begun.find()).as(serving.said()).isTrue();
            console = "/staff";
            try (Chromium opened = new Chromium(home.resolve("browser"), Integer.parseInt(begun.group(1)), true)) {
                browser = opened;
                browser.desktop();
                go(begun.group(2));
            }
        }
    }

    private void go(String code) {
        try {
            ask(FIRST, "厂里没有女职工卫生室行不行");
            ask(SECOND, "厂里没有女工卫生室行不行");
            String admin = setUp(code);
            String writer = account("li", "李老师", "curator", "reviewer");
            signIn("admin", PASSWORD);
            String publisher = account("wang", "王老师", "publisher");
            assertThat(admin).isNotEmpty();

            signIn("li", writer);
            chooseOwnPassword(writer);
            String draft = write();
            publishes("wang", publisher, draft);
            tell(draft);
            theNextOneIsAnswered();
            takeBack();
        } catch (RuntimeException | AssertionError e) {
            browser.shoot("loop-failed");
            throw new AssertionError(
                    "at " + browser.driver.getCurrentUrl() + ": "
                            + browser.find("body").getText(),
                    e);
        }
    }

    /** Asks what the bot does not know: of what it offers, it is none. */
    private void ask(long chat, String words) {
        telegram.deliver(chat, "/start");
        await().atMost(PATIENCE).until(() -> !telegram.sentTo(chat).isEmpty());
        telegram.press(chat, "cs:yes");
        await().atMost(PATIENCE)
                .until(() -> telegram.sentTo(chat).size() + telegram.edits().size() > 1);
        int before = telegram.sentTo(chat).size();
        telegram.deliver(chat, words);
        await().atMost(PATIENCE).until(() -> telegram.sentTo(chat).size() > before);
        int asked = telegram.sentTo(chat).size();
        telegram.press(chat, "n");
        await().atMost(PATIENCE)
                .until(() -> telegram.sentTo(chat).size() + telegram.edits().size() > asked);
    }

    private String setUp(String code) {
        browser.open(console + "/setup?lang=zh");
        type("code", code);
        type("name", "管理员");
        type("login", "admin");
        type("password", PASSWORD);
        type("again", PASSWORD);
        browser.click("main form button[type=submit]");
        browser.shown(".figures");
        return code;
    }

    /** Adds an account and returns the password that is shown once. */
    private String account(String login, String name, String... roles) {
        browser.open(console + "/people");
        type("login", login);
        type("name", name);
        for (String role : roles) {
            browser.click("input[name=role][value=" + role + "]");
        }
        browser.click("form[action='/staff/people'] button[type=submit]");
        return browser.shown("#temporary-password").getText();
    }

    private void signIn(String login, String password) {
        if (!browser.all(".who button").isEmpty()) {
            browser.click(".who button");
            browser.shown("#login");
        }
        browser.open(console + "/login?lang=zh");
        type("login", login);
        type("password", password);
        browser.click("main form button[type=submit]");
        browser.shown(".who");
    }

    private void chooseOwnPassword(String temporary) {
        browser.open(console + "/settings");
        form("/staff/settings/password").findElement(By.name("password")).sendKeys(temporary);
        form("/staff/settings/password").findElement(By.name("new")).sendKeys(TEMPORARY_GONE);
        form("/staff/settings/password").findElement(By.name("again")).sendKeys(TEMPORARY_GONE);
        browser.click("form[action='/staff/settings/password'] button[type=submit]");
        browser.shown(".who");
    }

    private WebElement form(String action) {
        return browser.find("form[action='" + action + "']");
    }

    /** From the group to a draft that is handed in; returns the address of the draft. */
    private String write() {
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> {
            browser.open(console + "/clusters");
            return browser.all(".gap").size() == 1
                    && browser.find(".gap .people").getText().startsWith("2");
        });
        browser.illustrate("loop-clusters");
        browser.click(".gap h2 a");
        browser.shown("#kind");
        browser.illustrate("loop-cluster");
        browser.driver.findElement(By.cssSelector("a[href^='/staff/edit/new']")).click();
        browser.shown("#title_zh");
        assertThat(browser.find("#add_zh").getDomProperty("value")).contains("厂里没有女职工卫生室行不行", "厂里没有女工卫生室行不行");
        choose("topic", "other_labour");
        type("title_zh", "女职工卫生室");
        type("title_en", "Hygiene room");
        browser.find("#add_zh").sendKeys("\n" + String.join("\n", UTTERANCES));
        browser.find("#add_en").sendKeys(String.join("\n", IN_ENGLISH));
        choose("new_place", "CN");
        fill("new_from", "2012-04-28");
        choose("new_source", "special-provisions");
        type("new_provision", "第十条");
        type("new_zh", ANSWER);
        type("new_en", "An employer of many women has to set up a hygiene room as they need it.");
        browser.click("h1");
        awaitPreview();
        browser.driver.executeScript("arguments[0].scrollIntoView()", browser.find("label[for=new_place]"));
        browser.illustrate("loop-new-answer");
        browser.click("button[name=what][value=check]");
        awaitPreview();
        browser.click("button[name=what][value=save]");
        browser.shown("table.diff");
        String draft = path();
        await().atMost(PATIENCE)
                .until(() -> !browser.all(".notice[role=status]").isEmpty());
        browser.click("form[action$='/submit'] button");
        browser.shown(".tag.in-review");
        assertThat(browser.all("form[action$='/publish']"))
                .as("the writer cannot publish")
                .isEmpty();
        return draft;
    }

    /** What is typed is checked and previewed by itself, and the page replaced while it is looked at. */
    private void awaitPreview() {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> browser.all(".htmx-request").isEmpty()
                        && browser.find(".preview .bubble").getText().contains(ANSWER));
    }

    private void publishes(String login, String password, String draft) {
        signIn(login, password);
        chooseOwnPassword(password);
        browser.open(draft);
        browser.shown("table.diff");
        assertThat(browser.all("form[action$='/publish']"))
                .as("not before a replay")
                .isEmpty();
        browser.click("form[action$='/replay'] button");
        await().atMost(PATIENCE)
                .until(() -> !browser.all("form[action$='/publish']").isEmpty());
        assertThat(browser.find("#replay").getText()).contains("可以发布");
        browser.shown(".preview .bubble");
        browser.driver.executeScript("window.scrollTo(0, 0)");
        browser.illustrate("loop-review");
        browser.click("form[action$='/publish'] button");
        await().atMost(PATIENCE).until(() -> !browser.all("h1 .tag.published").isEmpty());
        assertThat(Files.exists(home.resolve("intents/other_labour/hygiene_room.yaml")))
                .as("the file that git sees")
                .isTrue();
    }

    private void tell(String draft) {
        signIn("li", TEMPORARY_GONE);
        browser.open(draft + "/tell");
        assertThat(browser.shown(".as-shown").getText()).contains(ANSWER);
        assertThat(browser.all("input[name=question]:checked")).hasSize(2);
        browser.illustrate("loop-tell");
        int first = telegram.sentTo(FIRST).size();
        int second = telegram.sentTo(SECOND).size();
        browser.click("button[name=what][value=tell]");
        assertThat(browser.shown(".notice[role=status]").getText()).contains("2");
        await().atMost(PATIENCE)
                .until(() -> telegram.sentTo(FIRST).size() == first + 2
                        && telegram.sentTo(SECOND).size() == second + 2);
        String told = telegram.sentTo(FIRST).stream()
                .skip(first)
                .map(FakeBotApi.Sent::text)
                .collect(Collectors.joining("\n"));
        assertThat(told).contains("厂里没有女职工卫生室行不行", ANSWER, "满意");
    }

    private void theNextOneIsAnswered() {
        telegram.deliver(NEXT, "我们厂没有女职工卫生室可以吗");
        await().atMost(PATIENCE)
                .until(() -> telegram.sentTo(NEXT).stream()
                        .anyMatch(sent -> sent.text().contains(ANSWER)));
        browser.open(console + "/clusters");
        assertThat(browser.all(".gap")).as("the gap is gone").isEmpty();
    }

    /** One click, and the files are what they were. */
    private void takeBack() {
        signIn("wang", TEMPORARY_GONE);
        browser.open(console + "/revisions");
        browser.shown("table.list th a").click();
        browser.shown("form[action$='/back'] button");
        browser.illustrate("loop-revision");
        browser.click("form[action$='/back'] button");
        await().atMost(PATIENCE).until(() -> !Files.exists(home.resolve("intents/other_labour/hygiene_room.yaml")));
        await().atMost(PATIENCE)
                .until(() -> browser.all("form[action$='/back']").isEmpty());
    }

    private String path() {
        return java.net
                .URI
                .create(String.valueOf(browser.driver.getCurrentUrl()))
                .getPath();
    }

    private void type(String id, String words) {
        WebElement field = browser.find("#" + id);
        field.clear();
        field.sendKeys(words);
    }

    private void choose(String id, String value) {
        browser.find("#" + id + " option[value='" + value + "']").click();
    }

    /** A field for a day takes keys as the browser's language has them. */
    private void fill(String id, String value) {
        browser.driver.executeScript("arguments[0].value = arguments[1]", browser.find("#" + id), value);
    }
}
