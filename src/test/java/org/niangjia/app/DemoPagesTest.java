package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.Suite;
import org.niangjia.web.Chromium;

/**
 * The console of the demo as a newcomer sees it, wide and as on a phone: the shipped answers over a made-up month. It also makes pictures of
 * it. Skipped where there is no Chromium, except on the build server.
 */
@Tag(Suite.FULL)
class DemoPagesTest {

    private static final Map<String, String> PAGES = Map.of(
            "/staff", "overview",
            "/staff/clusters", "clusters",
            "/staff/reports", "reports",
            "/staff/services", "services",
            "/staff/campaigns", "campaigns",
            "/staff/campaigns/1", "campaign",
            "/staff/drafts", "drafts");

    @TempDir
    Path home;

    @Test
    void fitAnyScreen() throws Exception {
        assertThat(ShippedModel.wiring().knowledge().answers()).isTrue();
        Map<String, String> environment = new HashMap<>();
        environment.put("NIANGJIA_DATA", home.resolve("data").toString());
        environment.put("NIANGJIA_KEY_FILE", home.resolve("key/data.key").toString());
        environment.put("NIANGJIA_WEB_PORT", "0");
        Files.createDirectories(home.resolve("data"));
        Fixture.copy(Path.of("target", "test-model", "models"), home.resolve("data/models"));
        Fixture.copy(Path.of("target", "test-model", "vectors"), home.resolve("data/vectors"));
        try (ServingProcess serving = ServingProcess.start(home, environment, "serve", "--demo")) {
            serving.awaitServing();
            Matcher account = Pattern.compile("publisher +(\\S+)").matcher(serving.said());
            Matcher port = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/").matcher(serving.said());
            assertThat(account.find() && port.find()).isTrue();
            try (Chromium browser = new Chromium(home.resolve("browser"), Integer.parseInt(port.group(1)), true)) {
                browser.desktop();
                browser.open("/staff/login?lang=zh");
                browser.find("#login").sendKeys("publisher");
                browser.find("#password").sendKeys(account.group(1));
                browser.click("main form button[type=submit]");
                browser.shown(".figures");
                shoot(browser, "");
                browser.open("/staff/reports");
                // This month, of which the demo has most.
                browser.click(".tabs a");
                browser.shown("section.card table");
                browser.shoot("demo-report");
                browser.phone();
                shoot(browser, "-phone");
                assertThat(browser.complaints()).isEmpty();
            }
        }
    }

    private static void shoot(Chromium browser, String ending) {
        PAGES.forEach((path, name) -> {
            browser.open(path);
            assertThat(browser.find("main").getText()).as(path).isNotBlank();
            assertThat(browser.fitsTheWidth()).as(path + ending).isTrue();
            browser.shoot("demo-" + name + ending);
        });
    }
}
