package org.niangjia.consultation.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.consultation.ConsultationFixture.KNOWLEDGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.niangjia.answer.Answer;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.NotConfirmed;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.reply.Attachment;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** What a locked screen shows of a message gives nothing away. */
class DiscreetTest {

    /** What would tell somebody who glances at the screen that she is pregnant, ill, harassed or in a dispute. */
    private static final List<String> SENSITIVE = List.of(
            "孕",
            "产",
            "胎",
            "流",
            "生育",
            "生孩子",
            "宝宝",
            "孩子",
            "婴",
            "哺乳",
            "母乳",
            "喂奶",
            "月经",
            "痛经",
            "经期",
            "避孕",
            "结扎",
            "节育",
            "两癌",
            "宫颈",
            "乳腺",
            "癌",
            "筛查",
            "妇科",
            "病",
            "骚扰",
            "性",
            "强奸",
            "家暴",
            "打",
            "辞退",
            "开除",
            "解雇",
            "离职",
            "赔偿",
            "补偿",
            "仲裁",
            "投诉",
            "举报",
            "告",
            "起诉",
            "律师",
            "维权",
            "权益",
            "工会",
            "工资",
            "加班",
            "欠薪",
            "公司",
            "单位",
            "老板",
            "劳动",
            "社保",
            "工伤",
            "歧视",
            "抑郁",
            "自杀",
            "心理",
            "离婚",
            "结婚",
            "pregnan",
            "matern",
            "birth",
            "baby",
            "babies",
            "child",
            "breast",
            "nurs",
            "miscarr",
            "abort",
            "period",
            "menstru",
            "cervi",
            "cancer",
            "screen",
            "harass",
            "sexual",
            "rape",
            "dismiss",
            "fired",
            "severance",
            "arbitrat",
            "complain",
            "union",
            "wage",
            "overtime",
            "employer",
            "boss",
            "labour",
            "insurance",
            "injur",
            "discriminat",
            "suicid",
            "depress",
            "divorce",
            "leave");

    private static final List<String> UNCOVERED = List.of("unreadable", "ask_again");

    private final Texts texts = new Texts();

    @Test
    void noArticleShowsWithinTheFirstFortyCharactersWhatItIsAbout() {
        AnswerComposer composer = new AnswerComposer(KNOWLEDGE, texts);
        int seen = 0;
        int betraying = 0;
        for (var article : KNOWLEDGE.articles().values()) {
            for (Language language : Language.values()) {
                Facts facts = Facts.of(new Jurisdiction("CN-SD"), LocalDate.of(2026, 11, 22));
                String text = composer.compose(article, facts, language).fold(Answer::text, NotConfirmed::text);
                Outgoing covered = cover(text, language);
                assertThat(betrayed(covered.text()))
                        .as("%s in %s", article.id(), language)
                        .isEmpty();
                assertThat(covered.text()).endsWith(text);
                seen++;
                betraying += betrayed(text).isEmpty() ? 0 : 1;
            }
        }
        assertThat(seen).isGreaterThan(300);
        assertThat(betraying)
                .as("without the line most of them would, so that this test can fail")
                .isGreaterThan(seen / 2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLineAloneFillsWhatIsShown(Language language) {
        assertThat(texts.get(language, "discreet.cover").length()).isGreaterThanOrEqualTo(Discreet.SHOWN);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsSentWithoutTheLineGivesNothingAwayEither(Language language) {
        assertThat(UNCOVERED)
                .allSatisfy(key -> assertThat(betrayed(texts.get(language, key)))
                        .as("%s in %s", key, language)
                        .isEmpty());
    }

    @Test
    void aMessageThatIsSentAgainStillGivesNothingAway() {
        for (Language language : Language.values()) {
            String again =
                    texts.get(Language.ZH, "resend") + cover("产假", language).text();
            assertThat(betrayed(again)).isEmpty();
        }
    }

    @Test
    void whatGoesWithAMessageAndWhereItStandsStayTheSame() {
        Outgoing inPlace = new Outgoing("好的", List.of(new Button("一", "1"))).inPlace();
        Outgoing withFile = new Outgoing("日历", List.of()).with(new Attachment("a.ics", "text/calendar", "BEGIN"));
        assertThat(Discreet.cover(List.of(inPlace, withFile), "没什么"))
                .containsExactly(
                        new Outgoing("没什么\n\n好的", inPlace.buttons()).inPlace(),
                        new Outgoing("没什么\n\n日历", List.of())
                                .with(withFile.attachment().orElseThrow()));
    }

    private Outgoing cover(String text, Language language) {
        return Discreet.cover(List.of(new Outgoing(text, List.of())), texts.get(language, "discreet.cover"))
                .get(0);
    }

    private static List<String> betrayed(String text) {
        String shown =
                text.substring(0, Math.min(Discreet.SHOWN, text.length())).toLowerCase(Locale.ROOT);
        return SENSITIVE.stream().filter(shown::contains).toList();
    }
}
