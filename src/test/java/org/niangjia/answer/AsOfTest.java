package org.niangjia.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** The four honest states of an answer on a day: in force, not yet, replaced on a day, not confirmed for that day. */
class AsOfTest {

    private static final Jurisdiction SHANDONG = new Jurisdiction("CN-SD");

    private final AnswerComposer composer = new AnswerComposer(ShippedKnowledge.get(), new Texts());

    private Composed on(String article, String day) {
        Article found = ShippedKnowledge.article(ShippedKnowledge.get(), article);
        return composer.compose(found, Facts.of(SHANDONG, LocalDate.parse(day)), Language.ZH);
    }

    private static String text(Composed composed) {
        return composed.fold(Answer::text, NotConfirmed::text);
    }

    @Test
    void inForceItIsSaidPlainly() {
        Composed today = on("childcare-leave-days", "2026-11-22");
        assertThat(today).isInstanceOf(Answer.class);
        assertThat(text(today)).contains("10", "2026年11月22日").doesNotContain("起规定有变化");
    }

    @Test
    void beforeItBeganNoFigureOfTodayIsStated() {
        Composed before = on("childcare-leave-days", "2021-06-01");
        assertThat(before).isInstanceOf(NotConfirmed.class);
        assertThat(text(before)).contains("2021年6月1日", "起才施行").doesNotContain("10天", "{childcare");
    }

    @Test
    void betweenTheNationalLawAndThatOfTheProvinceItIsSaidWhenThatBegins() {
        Composed between = on("childcare-leave-days", "2022-05-01");
        assertThat(between).isInstanceOf(NotConfirmed.class);
        assertThat(text(between)).contains("从2022年11月1日起规定有变化").doesNotContain("10天");
    }

    @Test
    void whatWasReplacedSaysFromWhichDay() {
        Composed replaced = on("childcare-leave-days", "2024-01-01");
        assertThat(replaced).isInstanceOf(Answer.class);
        assertThat(text(replaced)).contains("从2025年1月18日起规定有变化");
    }

    @Test
    void aNewWordingOfTheSameFigureIsNoChangeOfIt() {
        Composed before = on("maternity-leave-days", "2020-01-01");
        assertThat(before).isInstanceOf(Answer.class);
        assertThat(text(before)).contains("158");
    }
}
