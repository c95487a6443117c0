package org.niangjia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

class WebChatTest extends WebTest {

    private static final String LEAVE = "产假一共能休几天";

    @Test
    void answersWithTheProvisionAndStoresTheQuestion() {
        Browser browser = Browser.on(serve(SmallConsultation.sure()));
        browser.get("/");
        HttpResponse<String> page = browser.ask(LEAVE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<p>" + LEAVE + "</p>", "158天", "《女职工劳动保护特别规定》第七条", "<br>· 国家规定的产假：98天");
        assertThat(journal.recorded()).singleElement().satisfies(exchange -> {
            assertThat(exchange.question().asker().channel()).isEqualTo(Channel.WEB);
            assertThat(exchange.question().text().value()).isEqualTo(LEAVE);
            assertThat(exchange.decision().kind()).isEqualTo("answered");
            assertThat(exchange.decision().intent()).contains(SmallConsultation.LEAVE_DAYS);
        });
    }

    @Test
    void doesNotAskAgainWhenThePageIsLoadedAgain() {
        Browser browser = Browser.on(serve(SmallConsultation.sure()));
        browser.get("/");
        HttpResponse<String> page = browser.ask(LEAVE);

        assertThat(page.request().method()).isEqualTo("GET");
        assertThat(browser.get("/").body()).isEqualTo(page.body());
        assertThat(journal.recorded()).hasSize(1);
    }

    @Test
    void showsTheReplyToABrowserThatKeepsNoCookies() {
        HttpResponse<String> page =
                Browser.bare(serve(SmallConsultation.sure())).ask(LEAVE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("158天");
    }

    @Test
    void showsNobodyWhatAnotherAsked() {
        WebEntrance entrance = serve(SmallConsultation.sure());
        Browser browser = Browser.on(entrance);
        browser.get("/");
        browser.ask(LEAVE);

        assertThat(Browser.on(entrance).get("/").body()).doesNotContain("158天");
    }

    @Test
    void offersChoicesAsButtonsAndTakesThem() {
        Browser browser = Browser.on(serve(SmallConsultation.unsure()));
        browser.get("/");
        String title = SmallConsultation.title(SmallConsultation.LEAVE_DAYS, Language.ZH);
        String question = browser.ask("产假").body();
        assertThat(question)
                .contains("<button type=\"submit\" name=\"choice\" value=\"i:" + SmallConsultation.LEAVE_DAYS
                        + "\" lang=\"zh-CN\">" + title + "</button>")
                .contains("name=\"choice\" value=\"n\"");
        String reply = browser.choose("i:" + SmallConsultation.LEAVE_DAYS).body();

        assertThat(reply).contains("<p>" + title + "</p>", "158天").doesNotContain("i:" + SmallConsultation.LEAVE_DAYS);
        assertThat(journal.recorded())
                .extracting(e -> e.decision().kind())
                .containsExactly("clarifying_question", "answered");
    }

    @Test
    void handsOverWhenNoneOfTheChoicesIsMeant() {
        Browser browser = Browser.on(serve(SmallConsultation.unsure()));
        browser.get("/");
        browser.ask("产假");
        String reply = browser.choose("n").body();

        assertThat(reply).contains("<p>都不是</p>", "工会工作人员会看到");
        assertThat(store.unresolvedQuestions().open())
                .extracting(UnresolvedQuestion::reason)
                .containsExactly(UnresolvedQuestion.Reason.NONE_OF_THESE);
    }

    @Test
    void takesTheNumberBeforeAChoiceInTheLanguageOfTheQuestion() {
        Browser browser = Browser.on(serve(SmallConsultation.unsure()));
        browser.get("/?lang=zh");
        browser.ask("Do I get maternity leave?");
        browser.ask("1");

        assertThat(journal.recorded())
                .extracting(e -> e.decision().kind())
                .containsExactly("clarifying_question", "answered");
        assertThat(journal.recorded())
                .extracting(e -> e.question().replyLanguage())
                .containsOnly(Language.EN);
    }

    @Test
    void asksForWordsInTheLanguageOfThePageWhenThereAreNone() {
        Browser browser = Browser.on(serve(SmallConsultation.sure()));

        assertThat(browser.post("/ask?lang=en", "words=" + Browser.encoded("😀"))
                        .body())
                .contains("I can only read words");
        assertThat(browser.ask("😀").body()).contains("我只能看懂文字");
    }

    @Test
    void keepsAQuestionThatItDidNotUnderstand() {
        Browser.on(serve(SmallConsultation.deaf())).ask("嗯嗯啊啊这个那个");

        assertThat(store.unresolvedQuestions().open()).singleElement().satisfies(open -> {
            assertThat(open.text().value()).isEqualTo("嗯嗯啊啊这个那个");
            assertThat(open.reason()).isEqualTo(UnresolvedQuestion.Reason.NOT_UNDERSTOOD);
        });
    }

    @Test
    void blacksOutPersonalDataBeforeAnythingElse() {
        Browser browser = Browser.on(serve(SmallConsultation.sure()));
        browser.get("/");
        String page = browser.ask("我的电话13812345678，" + LEAVE).body();

        assertThat(page).contains("〔手机号〕").doesNotContain("13812345678");
        assertThat(journal.recorded())
                .extracting(e -> e.question().text().value())
                .noneMatch(t -> t.contains("138"));
    }

    @Test
    void speaksTheLanguageThatIsChosenElseTheBrowsersElseChinese() {
        Browser browser = Browser.bare(serve(SmallConsultation.sure()));

        assertThat(browser.get("/?lang=en").body()).contains("<html lang=\"en\">", "What would you like to know?");
        assertThat(browser.get("/?lang=zh", "Accept-Language", "en").body()).contains("<html lang=\"zh-CN\">", "你想问什么");
        assertThat(browser.get("/", "Accept-Language", "en-US,en;q=0.9").body()).contains("<html lang=\"en\">");
        assertThat(browser.get("/", "Accept-Language", "de, zh-TW;q=0.9, en;q=0.8")
                        .body())
                .contains("<html lang=\"zh-CN\">");
        for (String unknown : List.of("de", "*;;q=x", "")) {
            assertThat(browser.get("/?lang=xx", "Accept-Language", unknown).body())
                    .contains("<html lang=\"zh-CN\">");
        }
    }

    @Test
    void marksTheLanguageOfAReplyThatIsNotThePages() {
        Browser browser = Browser.on(serve(SmallConsultation.sure()));
        browser.get("/");

        assertThat(browser.ask("How long is maternity leave?").body())
                .contains("<html lang=\"zh-CN\">", "<div lang=\"en\"><p>How long", "<div lang=\"en\"><p>In Shandong");
    }

    @Test
    void givesBackWhatIsTooLongWithAPoliteWord() {
        Browser browser = Browser.on(serve(SmallConsultation.sure()));
        String words = "产".repeat(Chat.LONGEST_QUESTION + 1);
        HttpResponse<String> page = browser.ask(words);

        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("你写的有4097个字", ">\n" + words + "</textarea>");
        assertThat(journal.recorded()).isEmpty();
    }

    @Test
    void takesAQuestionOfTheGreatestLengthWithLineEndsAsBrowsersSendThem() {
        Browser browser = Browser.on(serve(SmallConsultation.sure()));
        String words = "产假\r\n".repeat(100) + "产".repeat(Chat.LONGEST_QUESTION - 300);

        assertThat(browser.ask(words).statusCode()).isEqualTo(200);
        assertThat(journal.recorded()).hasSize(1);
    }

    @Test
    void asksForWordsWhenThereAreNone() {
        Browser browser = Browser.on(serve(SmallConsultation.sure()));

        for (String blank : List.of("", " \r\n\t　")) {
            HttpResponse<String> page = browser.ask(blank);
            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body()).contains("请先写下你的问题");
        }
        assertThat(journal.recorded()).isEmpty();
    }

    @Test
    void asksWhoeverAsksTooMuchToWaitAndTakesNoMoreUntilThen() {
        Browser browser = Browser.on(serve(SmallConsultation.sure()));
        browser.get("/");
        for (int i = 0; i < Sessions.QUESTIONS_A_MINUTE; i++) {
            assertThat(browser.ask(LEAVE).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> refused = browser.ask("还有一个问题");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(refused.body()).contains("请等一分钟", "还有一个问题</textarea>");
        assertThat(journal.recorded()).hasSize(Sessions.QUESTIONS_A_MINUTE);
        clock.step(Duration.ofMinutes(1));
        assertThat(browser.ask(LEAVE).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsNothingThatIsNotStoredAndGivesTheWordsBack() {
        Browser browser = Browser.on(serve(SmallConsultation.sure()));
        browser.get("/");
        journal.refuseToWrite();
        HttpResponse<String> page = browser.ask(LEAVE);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("没能记下来", "12351", LEAVE + "</textarea>")
                .doesNotContain("158天");
        assertThat(browser.get("/").body()).doesNotContain("158天");
        journal.recover();
        assertThat(browser.ask(LEAVE).body()).contains("158天");
    }

    @Test
    void tellsNothingWhileTheStoreCannotBeRead() {
        Browser browser = Browser.on(serve(SmallConsultation.sure()));
        journal.refuseToRead();

        assertThat(browser.ask(LEAVE).statusCode()).isEqualTo(503);
    }

    @Test
    void tellsSomebodyInDangerWhatToDoWhateverIsBroken() {
        Browser browser = Browser.on(serve(SmallConsultation.sure()));
        browser.get("/");
        journal.refuseToRead();
        assertThat(browser.ask("我不想活了").body()).contains("110", "12356").doesNotContain("没能记下来");
        journal.recover();
        journal.refuseToWrite();
        assertThat(browser.ask("老公又打我了").body()).contains("110", "12338");

        Browser ofTheBroken = Browser.on(serve(SmallConsultation.broken()));
        ofTheBroken.get("/");
        assertThat(ofTheBroken.ask("I want to kill myself").body()).contains("12356");
        assertThat(journal.recorded()).isEmpty();
    }

    @Test
    void notesAQuestionForStaffThatTheProgramFailedOn() {
        Browser browser = Browser.on(serve(SmallConsultation.broken()));
        browser.get("/");

        assertThat(browser.ask(LEAVE).body()).contains("处理这个问题时出了故障", "12351");
        assertThat(store.unresolvedQuestions().open())
                .extracting(UnresolvedQuestion::reason)
                .containsExactly(UnresolvedQuestion.Reason.FAILED);
    }

    @Test
    void forgetsTheConversationOnDemand() {
        Browser browser = Browser.on(serve(SmallConsultation.unsure()));
        browser.get("/");
        browser.ask("产假");
        HttpResponse<String> page = browser.post("/forget?lang=zh", "");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("id=\"turn-", "哪一个").contains("可以这样问");
        browser.ask("产假");
        assertThat(journal.recorded())
                .extracting(Exchange::question)
                .extracting(q -> q.asker().key())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void explainsPrivacyInBothLanguages() {
        Browser browser = Browser.on(serve(SmallConsultation.sure()));

        assertThat(browser.get("/privacy?lang=zh").body())
                .contains("<h1>隐私说明</h1>", "都加密保存", "随机编号（cookie）")
                .doesNotContain("Telegram 的服务器");
        assertThat(browser.get("/privacy?lang=en").body())
                .contains("<h1>Privacy</h1>", "All of it encrypted", "a random number (a cookie)")
                .doesNotContain("Telegram&#39;s servers");
    }

    @Test
    void showsTheWholeConversationTheLastTurnLast() {
        Browser browser = Browser.on(serve(SmallConsultation.sure()));
        browser.get("/");
        browser.ask(LEAVE);
        HttpResponse<String> page = browser.ask("怀孕被辞退怎么办");

        assertThat(page.uri().getFragment()).isEqualTo("turn-2");
        assertThat(page.body()).containsSubsequence("id=\"turn-1\"", LEAVE, "158天", "id=\"turn-2\"", "怀孕被辞退怎么办");
    }

    @Test
    void answersByTheRulesOfThePlaceThatIsChosenUntilAnotherIs() {
        Browser browser = Browser.on(serve(SmallConsultation.sure()));
        browser.get("/");
        String page = browser.post("/ask?lang=zh", "place=CN-GD&words=" + Browser.encoded(LEAVE))
                .body();
        assertThat(page)
                .contains("<option value=\"CN-GD\" selected=\"selected\">广东省</option>")
                .contains("以上按广东省");
        browser.ask(LEAVE);
        browser.post("/ask?lang=zh", "place=&words=" + Browser.encoded(LEAVE));
        browser.post("/ask?lang=zh", "place=CN-XX&words=" + Browser.encoded(LEAVE));

        assertThat(journal.recorded())
                .extracting(
                        e -> e.question().jurisdiction().map(Jurisdiction::code).orElse(""))
                .containsExactly("CN-GD", "CN-GD", "", "");
    }

    @Test
    void putsTheNextTurnIntoThePageThatIsThereIfItsScriptAsks() {
        Browser browser = Browser.on(serve(SmallConsultation.unsure()));
        browser.get("/");
        HttpResponse<String> first =
                browser.post("/ask?lang=zh", "words=" + Browser.encoded("产假"), "HX-Request", "true");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("HX-Reswap")).contains("beforeend show:#turn-1:top");
        assertThat(first.body())
                .startsWith("<section id=\"turn-1\"")
                .contains("autofocus", "<form method=\"post\" action=\"/ask?lang=zh\"")
                .doesNotContain("<html");
        String second = browser.post("/ask?lang=zh", "choice=i:" + SmallConsultation.LEAVE_DAYS, "HX-Request", "true")
                .body();

        assertThat(second).startsWith("<section id=\"turn-2\"").contains("<section id=\"turn-1\"", "158天");
        HttpResponse<String> blank = browser.post("/ask?lang=zh", "words=", "HX-Request", "true");
        assertThat(blank.statusCode()).isEqualTo(400);
        assertThat(blank.headers().firstValue("HX-Retarget")).contains("#trouble");
        assertThat(blank.body()).isEqualTo("<p>请先写下你的问题，再点“提问”。</p>");
    }

    @Test
    void asksForTheQuestionAgainWhenAChoiceCanNoLongerBeMade() {
        Browser browser = Browser.on(serve(SmallConsultation.unsure()));
        browser.get("/");

        assertThat(browser.choose("n").body()).contains("请把问题重新说一遍");
        assertThat(browser.choose("i:no.such").body()).contains("请把问题重新说一遍");
        assertThat(journal.recorded()).isEmpty();
    }

    @Test
    void linksEveryAnswerToWhereAnybodyCanCheckIt() {
        WebEntrance entrance = serve(SmallConsultation.sure());
        Browser browser = Browser.on(entrance);
        browser.get("/");
        String page = browser.ask(LEAVE).body();
        assertThat(page).doesNotContain("/verify 加核验码");
        Matcher link =
                Pattern.compile("href=\"/verify/([-0-9A-Z]{14})\\?lang=zh\"").matcher(page);
        assertThat(link.find()).isTrue();
        String code = link.group(1);

        for (String way : List.of("/verify/" + code, "/verify?lang=zh&code=" + code.toLowerCase(Locale.ROOT))) {
            HttpResponse<String> checked = Browser.bare(entrance).get(way);
            assertThat(checked.statusCode()).isEqualTo(200);
            assertThat(checked.body()).contains("这个答复仍然有效", code, "第七条", "看现在的答复", "158天");
        }
        assertThat(Browser.bare(entrance).get("/verify/" + code + "?lang=en").body())
                .contains("This answer still stands", "<html lang=\"en\">");
        assertThat(browser.ask("/verify " + code).body()).contains("这个答复仍然有效");
        assertThat(browser.ask("/verify").body()).contains("请发 /verify 加答复末尾的核验码");
    }

    @Test
    void givesNoCodeToWhatIsNoAnswer() {
        Browser browser = Browser.on(serve(SmallConsultation.unsure()));
        browser.get("/");

        assertThat(browser.ask("产假").body()).doesNotContain("/verify/");
    }

    @Test
    void leavesNothingBehindAfterLeavingQuickly() {
        Browser browser = Browser.on(serve(SmallConsultation.sure()));
        browser.get("/");
        browser.ask(LEAVE);
        HttpResponse<String> page = browser.post("/leave?lang=zh", "");

        assertThat(page.uri().getPath()).isEqualTo("/new-tab");
        assertThat(page.body()).contains("<title>新标签页</title>", "<body></body>").doesNotContain("娘家", "niangjia");
        assertThat(browser.get("/").body()).doesNotContain("158天");
    }
}
