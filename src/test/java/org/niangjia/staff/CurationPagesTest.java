package org.niangjia.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.curation.Draft;
import org.niangjia.curation.DraftStage;

/** What curators, publishers and reviewers can and cannot do on their pages. */
class CurationPagesTest extends StaffTest {

    private static final String DAYS = "intents/maternity_leave/days.yaml";
    private static final String ARTICLE = "knowledge/articles/maternity_leave/maternity-leave-days.yaml";

    private Draft only() {
        List<Draft> all = store.drafts().list(DraftStage.UNDER_WAY);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static String[] utterances(String... more) {
        String[] form = {
            "what",
            "save",
            "intent",
            "maternity_leave.days",
            "title_zh",
            "产假有多少天",
            "title_en",
            "How long maternity leave is"
        };
        String[] all = java.util.Arrays.copyOf(form, form.length + more.length);
        System.arraycopy(more, 0, all, form.length, more.length);
        return all;
    }

    @Test
    void aClusterOffersItsQuestionsAsUtterancesAndTheDraftRemembersThem() {
        StaffBrowser li = signedIn(account("li", Role.CURATOR));
        unresolved("产假还剩几天");
        unresolved("产假剩的怎么休");
        unresolved("工资条");
        gaps.look(clock.instant());
        assertThat(li.get("/staff/clusters").body()).contains("产假还剩几天", "工资条");
        assertThat(li.get("/staff/clusters?people=2").body()).contains("产假还剩几天").doesNotContain("工资条");
        assertThat(li.get("/staff/clusters?words=工资").body()).contains("工资条").doesNotContain("产假还剩几天");
        assertThat(li.get("/staff/clusters/2").body()).contains("产假还剩几天", "产假剩的怎么休", "edit/intent?intent=");
        assertThat(li.get("/staff/edit/intent?intent=maternity_leave.days&cluster=1")
                        .body())
                .contains("产假还剩几天\n产假剩的怎么休</textarea>");

        String before = live.read(DAYS).orElseThrow();
        HttpResponse<String> kept =
                li.post("/staff/edit/intent", utterances("cluster", "1", "add_zh", "产假还剩几天\r\n\r\n 产假剩的怎么休 \n产假一共几天"));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        assertThat(only().questions()).containsExactly(1L, 2L);
        assertThat(only().changes()).hasSize(1);
        assertThat(only().changes().get(0).after().orElseThrow())
                .contains("    - '产假还剩几天'\n    - '产假剩的怎么休'\n")
                .containsOnlyOnce("产假一共几天");
        assertThat(live.read(DAYS)).as("nothing answers differently").contains(before);
        assertThat(li.get("/staff/drafts/1").body()).containsPattern("<ins>.{1,20}产假还剩几天");
    }

    @Test
    void problemsAreShownAtTheFieldAndAnAnswerIsPreviewed() {
        StaffBrowser li = signedIn(account("li", Role.CURATOR));
        String[] form = {
            "what",
            "check",
            "topic",
            "maternity_leave",
            "article",
            "maternity-leave-days",
            "title_zh",
            "产假",
            "title_en",
            "Leave",
            "zh_0",
            "产假一共{no_such_figure}天。",
            "en_0",
            "It is {maternity_leave.days} days."
        };
        assertThat(li.post("/staff/edit/article", form).body())
                .contains("答案 › CN-SD › 2022-11-01", "no_such_figure", ARTICLE);
        form[11] = "产假一共{maternity_leave.days}天，好好休。";
        HttpResponse<String> good = li.post("/staff/edit/article", form);
        assertThat(good.body()).contains("产假一共158天，好好休。", "It is 158 days.").doesNotContain("no_such_figure");
        assertThat(store.drafts().list(DraftStage.UNDER_WAY))
                .as("checking keeps nothing")
                .isEmpty();
        form[11] = "";
        assertThat(li.post("/staff/edit/article", form).statusCode()).isEqualTo(422);
    }

    @Test
    void aDraftIsChangedByAnybodyWhoHasSeenItsLastVersion() {
        StaffBrowser li = signedIn(account("li", Role.CURATOR));
        StaffBrowser zhao = signedIn(account("zhao", Role.CURATOR));
        li.post("/staff/edit/intent", utterances("add_zh", "第一句新的"));
        assertThat(zhao.post("/staff/edit/intent", utterances("draft", "1", "version", "1", "add_zh", "第二句新的"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(only().changes().get(0).after().orElseThrow()).contains("第一句新的", "第二句新的");
        HttpResponse<String> late =
                li.post("/staff/edit/intent", utterances("draft", "1", "version", "1", "add_zh", "第三句新的"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).as("what was typed is not lost").contains("第三句新的");
        assertThat(li.post("/staff/edit/intent", utterances("remove_zh", "没有这句"))
                        .statusCode())
                .as("nothing changes")
                .isEqualTo(409);
    }

    @Test
    void whoWroteNeitherSendsBackNorPublishesAndWhoDidNotSaysWhy() {
        StaffAccount both = account("li", Role.CURATOR, Role.PUBLISHER);
        StaffBrowser li = signedIn(both);
        StaffBrowser wang = signedIn(account("wang", Role.PUBLISHER));
        li.post("/staff/edit/figure", "what", "save", "figure", "maternity_leave", "value_0", "99");
        assertThat(li.post("/staff/drafts/1/submit", "version", "1").statusCode())
                .isEqualTo(303);
        assertThat(li.post("/staff/drafts/1/back", "reason", "不对").statusCode()).isEqualTo(409);
        assertThat(li.get("/staff/drafts/1").body()).doesNotContain("/publish\"", "/back\"");
        assertThat(wang.post("/staff/drafts/1/back", "reason", "").statusCode()).isEqualTo(409);
        assertThat(wang.get("/staff/drafts/1/check").body())
                .as("worked cases count differently")
                .contains("worked/");
        assertThat(wang.post("/staff/drafts/1/back", "reason", "算例对不上").statusCode())
                .isEqualTo(303);
        assertThat(li.get("/staff/drafts/1").body()).contains("算例对不上");
        assertThat(only().stage()).isEqualTo(DraftStage.RETURNED);
    }

    @Test
    void staffAnswerACluster() {
        StaffBrowser li = signedIn(account("li", Role.REVIEWER));
        unresolved("产假还剩几天");
        unresolved("产假剩的怎么休");
        gaps.look(clock.instant());
        String look = li.post("/staff/clusters/1/tell", "answer_zh", "剩几天都能接着休。", "what", "look")
                .body();
        assertThat(look).contains("列出2个提问，能答复其中2个。", "剩几天都能接着休。");
        assertThat(store.outbox().waiting()).isZero();

        HttpResponse<String> told =
                li.post("/staff/clusters/1/tell", "answer_zh", "剩几天都能接着休。", "what", "tell", "question", "1");
        assertThat(told.headers().firstValue("Location")).contains("/staff/clusters?told=1");
        assertThat(store.outbox().waiting())
                .as("the answer, and whether she is satisfied")
                .isEqualTo(2);
        assertThat(li.get("/staff/clusters?told=1").body()).contains("产假剩的怎么休").doesNotContain("产假还剩几天");
        assertThat(li.post("/staff/clusters/1/tell", "answer_zh", "再说一遍", "what", "tell", "question", "1")
                        .statusCode())
                .as("the group is named by another question now")
                .isEqualTo(404);
    }

    @Test
    void longFilesCanBeEditedToo() {
        StaffBrowser li = signedIn(account("li", Role.CURATOR));
        String text = "# " + "很长的说明".repeat(12_000) + "\n"
                + live.read("knowledge/departments.yaml").orElseThrow();
        assertThat(li.post("/staff/edit/file", "what", "save", "path", "knowledge/departments.yaml", "text", text)
                        .statusCode())
                .isEqualTo(303);
        assertThat(only().changes().get(0).after()).contains(text);
        assertThat(li.post("/staff/playground", "words", "长".repeat(12_000)).statusCode())
                .as("nothing else takes so much")
                .isEqualTo(413);
    }

    @Test
    void nothingOutsideTheTwoFoldersCanBeEdited() {
        StaffBrowser li = signedIn(account("li", Role.CURATOR));
        for (String path : List.of("../pom.xml", "knowledge/../pom.yaml", "/etc/passwd", "intents/.hidden.yaml")) {
            assertThat(li.get("/staff/edit/file?path="
                                    + java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8))
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(li.get("/staff/edit/intent?intent=../../x.y").statusCode()).isEqualTo(404);
        assertThat(li.get("/staff/edit/figure?figure=..").statusCode()).isEqualTo(404);
    }

    @Test
    void whatAWorkerWroteIsNoMarkupInADiffEither() {
        StaffBrowser li = signedIn(account("li", Role.CURATOR));
        li.post("/staff/edit/intent", utterances("add_zh", "<script>alert(1)</script>'\": {x}"));
        Matcher raw = Pattern.compile("<script>alert")
                .matcher(li.get("/staff/drafts/1").body());
        assertThat(raw.find()).isFalse();
        assertThat(li.get("/staff/drafts/1/check").body()).doesNotContain("<script>alert");
    }
}
