package org.niangjia.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;

class StaffSafetyTest extends StaffTest {

    private static HttpResponse<String> signIn(StaffBrowser browser, String login, String password, String code) {
        return browser.bare("/staff/login", "login", login, "password", password, "code", code);
    }

    @Test
    void aBrowserGetsACookieThatNoScriptAndNoOtherSiteCanUse() {
        account("wang", Role.REVIEWER);
        StaffBrowser browser = browser();
        HttpResponse<String> response = signIn(browser, "wang", PASSWORD, "");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict", "Path=/staff")
                .doesNotContain("Secure");
        String old = browser.token().orElseThrow();
        HttpResponse<String> proxied = browser.send(
                "POST",
                "/staff/login",
                StaffBrowser.form("login", "wang", "password", PASSWORD),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-Forwarded-Proto",
                "https");
        assertThat(proxied.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
        assertThat(browser.token()).isPresent().isNotEqualTo(Optional.of(old));
        assertThat(browser().withToken(old).get("/staff").statusCode()).isEqualTo(303);
        assertThat(browser.get("/staff").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverIsWrongReadsTheSameAndWaitsAfterFiveTries() {
        account("wang", Role.REVIEWER);
        StaffBrowser browser = browser();
        String unknown = signIn(browser, "nobody", PASSWORD, "").body().replace("nobody", "wang");
        for (int i = 0; i < Proof.TRIES_OF_A_LOGIN; i++) {
            HttpResponse<String> refused = signIn(browser, "wang", "wrong password", "");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body()).isEqualTo(unknown);
        }
        HttpResponse<String> locked = signIn(browser, "WANG", PASSWORD, "");
        assertThat(locked.statusCode()).isEqualTo(401);
        assertThat(locked.body().replace("WANG", "wang")).isEqualTo(unknown);
        clock.step(Proof.WITHIN.plusSeconds(1));
        assertThat(signIn(browser, "wang", PASSWORD, "").statusCode()).isEqualTo(303);
    }

    @Test
    void anAddressThatTriesManyLoginsWaitsToo() {
        account("wang", Role.REVIEWER);
        for (int i = 0; i < Proof.TRIES_OF_AN_ADDRESS; i++) {
            signIn(browser(), "login" + i, "wrong password", "");
        }
        assertThat(signIn(browser(), "wang", PASSWORD, "").statusCode()).isEqualTo(401);
        HttpResponse<String> elsewhere = browser()
                .send(
                        "POST",
                        "/staff/login",
                        StaffBrowser.form("login", "wang", "password", PASSWORD),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "X-Forwarded-For",
                        "10.0.0.1, 10.0.0.2");
        assertThat(elsewhere.statusCode()).isEqualTo(303);
    }

    @Test
    void aCodeOfTheTelephoneIsAskedForOnceItIsTurnedOnAndTakenOnce() {
        StaffAccount wang = account("wang", Role.REVIEWER);
        StaffBrowser browser = signedIn(wang);
        Matcher shown = Pattern.compile("id=\"totp-secret\">([A-Z2-7]{32})<")
                .matcher(browser.get("/staff/settings").body());
        assertThat(shown.find()).isTrue();
        String secret = shown.group(1);
        long step = clock.instant().getEpochSecond() / 30;
        assertThat(browser.post("/staff/settings/totp", "secret", secret, "code", "000000", "password", PASSWORD)
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post(
                                "/staff/settings/totp",
                                "secret",
                                secret,
                                "code",
                                Totp.code(secret, step),
                                "password",
                                PASSWORD)
                        .statusCode())
                .isEqualTo(303);

        assertThat(signIn(browser(), "wang", PASSWORD, "").statusCode()).isEqualTo(401);
        assertThat(signIn(browser(), "wang", PASSWORD, Totp.code(secret, step)).statusCode())
                .isEqualTo(303);
        assertThat(signIn(browser(), "wang", PASSWORD, Totp.code(secret, step)).statusCode())
                .isEqualTo(401);
        clock.step(Duration.ofSeconds(60));
        assertThat(signIn(browser(), "wang", PASSWORD, Totp.code(secret, step + 2))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void theSetUpCodeWorksOnceAndIsNotGuessed() {
        String code = console.setUpCode().orElseThrow();
        StaffBrowser browser = browser();
        String[] form = {"code", code, "name", "王", "login", "wang", "password", PASSWORD, "again", PASSWORD};
        assertThat(browser.get("/staff/login").headers().firstValue("Location")).contains("/staff/setup");
        assertThat(browser.bare("/staff/setup", "code", "ABCD", "name", "王").statusCode())
                .isEqualTo(422);
        assertThat(store.staffAccounts().isEmpty()).isTrue();
        assertThat(browser.bare("/staff/setup", form).statusCode()).isEqualTo(303);
        assertThat(store.staffAccounts().findByLogin("wang").orElseThrow().roles())
                .containsExactly(Role.ADMIN);
        assertThat(console.setUpCode()).isEmpty();
        assertThat(browser.get("/staff").statusCode()).isEqualTo(200);

        form[7] = "another";
        browser().bare("/staff/setup", form);
        assertThat(store.staffAccounts().all()).hasSize(1);
    }

    @Test
    void whoGotAPasswordHasToChooseTheirOwnFirst() {
        StaffBrowser admin = signedIn(account("wang", Role.ADMIN));
        HttpResponse<String> added = admin.post(
                "/staff/people", "login", "li", "name", "李", "role", "reviewer", "language", "zh", "ties", "阳光纺织有限公司");
        assertThat(added.statusCode()).isEqualTo(201);
        Matcher shown =
                Pattern.compile("id=\"temporary-password\">([A-Z2-9-]+)<").matcher(added.body());
        assertThat(shown.find()).isTrue();
        StaffBrowser li = browser();
        assertThat(signIn(li, "li", shown.group(1), "").statusCode()).isEqualTo(303);
        assertThat(li.get("/staff").headers().firstValue("Location")).contains("/staff/settings");
        assertThat(li.post("/staff/settings/password", "password", shown.group(1), "new", PASSWORD, "again", PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        assertThat(li.get("/staff").statusCode()).isEqualTo(200);
        assertThat(store.cases().ties("2")).hasSize(1);
    }

    @Test
    void whatAPersonIsTiedToIsNotThereForThem() {
        StaffBrowser admin = signedIn(account("wang", Role.ADMIN));
        StaffAccount li = account("li", Role.REVIEWER);
        unresolved("阳光纺织不给产假");
        unresolved("哺乳时间多长");
        StaffBrowser browser = signedIn(li);
        assertThat(browser.get("/staff/unresolved").body()).contains("阳光纺织", "哺乳时间");
        assertThat(admin.post(
                                "/staff/people/" + li.id(),
                                "name",
                                "李",
                                "role",
                                "reviewer",
                                "language",
                                "zh",
                                "ties",
                                "济南市阳光纺织有限公司")
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/staff/unresolved").body())
                .doesNotContain("阳光纺织")
                .contains("哺乳时间");
        assertThat(browser.get("/staff/unresolved/1").statusCode()).isEqualTo(404);
    }

    @Test
    void thePlaygroundAnswersAsAPageAndAsAPartAndKeepsNothing() {
        StaffBrowser browser = signedIn(account("wang", Role.CURATOR));
        String form = StaffBrowser.form(
                "words",
                "产假一共能休几天",
                "on",
                "2026-11-22",
                "place",
                "CN-SD",
                "_token",
                Secrets.formToken(browser.token().orElseThrow()));
        HttpResponse<String> part = browser.send(
                "POST",
                "/staff/playground",
                form,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "HX-Request",
                "true");
        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.body()).contains("158天").doesNotContain("<html");
        assertThat(browser.post("/staff/playground", "words", "产假一共能休几天").body())
                .contains("158天", "<html");
        assertThat(store.figures()
                        .during(java.time.LocalDate.of(2026, 11, 1), java.time.LocalDate.of(2026, 11, 30))
                        .questions())
                .isZero();
    }

    @Test
    void showsNothingThatAWorkerWroteAsMarkup() {
        StaffBrowser browser = signedIn(account("wang", Role.REVIEWER));
        unresolved("<script>alert(1)</script><img src=x onerror=alert(1)>");
        assertThat(browser.get("/staff/unresolved").body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void theHealthPageTellsThatTheLogWasTamperedWith() throws java.io.IOException {
        StaffBrowser admin = signedIn(account("wang", Role.ADMIN));
        anchor.note(store.auditLog(), clock.instant());
        anchor.note(store.auditLog(), clock.instant());
        assertThat(anchor.noted().heads()).hasSize(1);
        assertThat(admin.get("/staff/health").body()).contains("都和写下时一样");

        AuditLog.Head head = store.auditLog().head().orElseThrow();
        Files.writeString(anchor.noted().file(), clock.instant() + " " + head.id() + " " + "0".repeat(64) + "\n");
        assertThat(admin.get("/staff/health").body()).contains("有人改过数据库");
    }
}
