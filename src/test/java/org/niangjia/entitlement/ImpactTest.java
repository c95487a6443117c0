package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.knowledge.LawReview;
import org.niangjia.knowledge.SmallKnowledge;

/** What is listed under a provision that has changed: all that rests on it, and nothing else. */
class ImpactTest {

    @TempDir
    Path folder;

    private SmallKnowledge small;

    @BeforeEach
    void recordWhatWasChecked() {
        small = SmallKnowledge.in(folder)
                .laws(Map.of(
                        "national", "第五条 用人单位不得因怀孕辞退女职工。\n\n第七条 女职工生育享受98天产假。\n",
                        "local", "第二十五条 增加六十日产假。\n",
                        "old", "第八条 产假为九十天。\n"));
        small.review().accept(small.laws());
    }

    private List<String> hits() {
        LawReview review = small.review();
        return Impact.of(review.knowledge(), review.resting(), review.changes(small.laws())).stream()
                .flatMap(impact -> impact.hits().stream())
                .map(hit -> hit.kind() + " " + hit.name() + " " + hit.place() + " " + hit.since()
                        + hit.through().map(figure -> " through " + figure).orElse("") + " "
                        + folder.relativize(Path.of(hit.file())) + ":" + hit.line())
                .toList();
    }

    private String at(String hit, String file, String text) {
        String place = small.at(file, text, "", "");
        return hit + " " + file + place.substring(small.path(file).toString().length(), place.indexOf(": "));
    }

    @Test
    void anArticleThatOnlyOneAnswerCites() {
        small.replace("laws/national.md", "不得", "可以");
        assertThat(hits()).containsExactly(at("answer fired CN 2012-04-28", SmallKnowledge.FIRED, "text:"));
    }

    @Test
    void aFigureWithTheAnswersThatStateOrCountItAndTheCasesWorkedWithIt() {
        small.replace("laws/national.md", "98天", "128天");
        assertThat(hits())
                .containsExactly(
                        at("answer leave-days CN 2012-04-28", SmallKnowledge.LEAVE_DAYS, "text:"),
                        "answer leave-days CN-SD 2016-01-22 through maternity_leave " + SmallKnowledge.LEAVE_DAYS
                                + ":26",
                        at("parameter maternity_leave CN 2012-04-28", SmallKnowledge.BASE_LEAVE, "2012-04-28"),
                        at(
                                "worked_case maternity_leave: One baby, Shandong CN-SD 2026-11-22 through maternity_leave",
                                SmallKnowledge.WORKED,
                                "One baby"));
    }

    @Test
    void aFigureOfAnotherTimeHitsNoAnswerOfToday() {
        small.delete("laws/old.md");
        assertThat(hits())
                .containsExactly(
                        at("parameter maternity_leave CN 1988-09-01", SmallKnowledge.BASE_LEAVE, "1988-09-01"));
    }

    @Test
    void aFigureOfAnotherPlaceHitsNoAnswerThatIsNotGivenThere() {
        small.replace(
                SmallKnowledge.LOCAL_LEAVE,
                "  CN-SD:",
                "  CN-HA:\n    2016-01-22: {value: 90, citations: [{source: old-law, provision: 第八条}]}\n  CN-SD:");
        small.replace(SmallKnowledge.SOURCES, "    repealed_on: 2012-04-28\n", "");
        small.delete("laws/old.md");
        assertThat(hits())
                .noneMatch(hit -> hit.contains("CN-SD"))
                .anyMatch(hit -> hit.startsWith("parameter extended_maternity_leave CN-HA"));
    }
}
