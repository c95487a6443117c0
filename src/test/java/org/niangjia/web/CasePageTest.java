package org.niangjia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.casework.CaseEvent;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.CaseStep;
import org.niangjia.casework.Opening;
import org.niangjia.casework.Stage;
import org.niangjia.consultation.journal.Decision;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.verification.Receipt;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;

class CasePageTest extends WebTest {

    private static final Asker HER = new Asker(Channel.WEB, "a".repeat(32));
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    private Browser browser;
    private Receipt receipt;
    private CaseNumber number;

    @BeforeEach
    void openCase() {
        browser = Browser.bare(serve(SmallConsultation.sure()));
        receipt = store.receipts().give(HER, clock.instant());
        number = open(HER, "公司说怀孕就调我去仓库");
    }

    /** As a hand-over on the page stores it. */
    private CaseNumber open(Asker asker, String words) {
        Question question = new Question(
                asker,
                RedactedText.of(words),
                LocalDate.of(2026, 11, 22),
                Optional.of(new Jurisdiction("CN-SD")),
                Optional.of(Language.ZH));
        Opening opening = casework()
                .open(
                        question,
                        question.text(),
                        Optional.empty(),
                        Optional.of("pregnancy_work_arrangement"),
                        new Jurisdiction("CN-SD"),
                        clock.instant());
        store.journal()
                .record(new Exchange(
                                Optional.empty(),
                                question,
                                Decision.failed(question.askedOn(), "r1"),
                                List.of(),
                                Optional.empty(),
                                clock.instant())
                        .withAct(opening.act()));
        return opening.number();
    }

    private HttpResponse<String> show(String typed) {
        return browser.post("/case?lang=zh", "receipt=" + Browser.encoded(typed));
    }

    private HttpResponse<String> step(String choice, String words, String seen) {
        return browser.post(
                "/case?lang=zh",
                "receipt=" + receipt.characters() + "&step=case:" + choice + ":" + number.code() + "&seen=" + seen
                        + "&words=" + Browser.encoded(words));
    }

    private String seen() {
        Matcher seen = SEEN.matcher(show(receipt.shown()).body());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private Stage stage() {
        return store.cases().find(number, HER).orElseThrow().head().stage();
    }

    @Test
    void showsHowACaseStandsToWhoeverHasItsReceipt() {
        HttpResponse<String> page = show(" " + receipt.shown().toLowerCase(java.util.Locale.ROOT) + "\n");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("编号" + number, "已经收到，正在安排人办", "公司说怀孕就调我去仓库", "补充", "撤回")
                .doesNotContain("满意", HER.key());
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(browser.post("/case?lang=en", "receipt=" + receipt.characters())
                        .body())
                .contains("Number " + number, "<html lang=\"en\">");
    }

    @Test
    void showsTheAnswerOfTheStaffAndAsksWhetherSheIsSatisfiedOnceItIsClosed() {
        for (CaseEvent event : List.of(
                new CaseEvent.Dispatched("women_workers"),
                new CaseEvent.Answered("单位不能因为怀孕随意调岗。"),
                new CaseEvent.Closed())) {
            casework().step(number, "wang", event, clock.instant());
        }
        assertThat(show(receipt.shown()).body()).contains("单位不能因为怀孕随意调岗。", "满意", "不满意，重新办");

        assertThat(step("satisfied", "", seen()).body()).contains("好的，已经记下");
        assertThat(store.cases().find(number, HER).orElseThrow().head().satisfied())
                .contains(true);
    }

    @Test
    void takesWhatSheAddsOnceRedacted() {
        String seen = seen();
        String more = "主管电话13812345678，昨天又催我";

        assertThat(step("add", more, seen).body()).contains("好的，已经记下");
        assertThat(step("add", more, seen).body()).contains("这件事刚刚有了变化");
        assertThat(store.cases().find(number, HER).orElseThrow().steps())
                .extracting(CaseStep::event)
                .filteredOn(CaseEvent.Added.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(((CaseEvent.Added) event).words().value())
                        .contains("〔手机号〕", "昨天又催我")
                        .doesNotContain("138"));
    }

    @Test
    void withdrawsACaseAndThenOffersNothingMore() {
        assertThat(step("withdraw", "", seen()).body()).contains("好的，已经记下", "你已经撤回");
        assertThat(stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(show(receipt.shown()).body()).doesNotContain("name=\"step\"");
    }

    @Test
    void showsNobodyACaseWithoutItsReceipt() {
        Receipt others = store.receipts().give(new Asker(Channel.WEB, "b".repeat(32)), clock.instant());
        String code = receipt.characters();
        char wrong = code.charAt(0) == '2' ? '3' : '2';

        assertThat(show(others.shown()).body()).contains("现在没有事在办").doesNotContain(number.toString());
        assertThat(show(wrong + code.substring(1)).statusCode()).isEqualTo(400);
        assertThat(show(Receipt.draw(new java.security.SecureRandom()).shown()).statusCode())
                .isEqualTo(404);
        assertThat(show(number.toString()).statusCode()).isEqualTo(400);
        assertThat(browser.get("/case?receipt=" + code).body()).doesNotContain(number.toString());
        assertThat(browser.post(
                                "/case?lang=zh",
                                "receipt=" + others.characters() + "&step=case:withdraw:" + number.code() + "&seen=1")
                        .body())
                .contains("没有这个编号的案件");
        assertThat(stage()).isEqualTo(Stage.OPENED);
    }

    @Test
    void saysSoWhenAStepCannotBeStored() {
        String seen = seen();
        journal.refuseToWrite();

        assertThat(step("withdraw", "", seen).body()).contains("没有记下来").doesNotContain("好的，已经记下");
        assertThat(stage()).isEqualTo(Stage.OPENED);
    }

    @Test
    void refusesStepsThatAreNone() {
        for (String none : List.of("show", "explode", "")) {
            assertThat(step(none, "", seen()).body()).contains("这个请求我看不懂");
        }
        assertThat(step("add", " ", seen()).body()).contains("还缺文字");
        assertThat(browser.post("/case", "receipt=" + receipt.characters(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void looksUpNoMoreThanSoManyReceiptsAMinute() {
        String unknown = Receipt.draw(new java.security.SecureRandom()).shown();
        for (int i = 0; i < 120; i++) {
            assertThat(show(unknown).statusCode()).isEqualTo(404);
        }

        assertThat(show(receipt.shown()).statusCode()).isEqualTo(429);
    }

    @Test
    void keepsAReceiptAsLongAsThereIsACase() {
        store.retention().purge(clock.instant().plus(java.time.Duration.ofDays(8)));
        assertThat(store.receipts().find(receipt)).contains(HER);
        Receipt unused = store.receipts().give(new Asker(Channel.WEB, "b".repeat(32)), clock.instant());
        store.retention().purge(clock.instant().plus(java.time.Duration.ofDays(8)));

        assertThat(store.receipts().find(unused)).isEmpty();
        store.askers().data().erase(HER);
        assertThat(store.receipts().find(receipt)).isEmpty();
        assertThat(store.cases().find(number, HER)).isEmpty();
    }
}
