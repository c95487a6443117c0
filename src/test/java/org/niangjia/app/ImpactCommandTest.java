package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.app.Fixture.Ran;
import org.niangjia.knowledge.SmallKnowledge;

/** What is said of a change of law, from the command that finds it to the one that ends the review. */
class ImpactCommandTest {

    @TempDir
    Path home;

    private SmallKnowledge small;
    private Map<String, String> environment = Map.of();

    @BeforeEach
    void writeFilesAndTexts() {
        small = SmallKnowledge.in(home)
                .laws(Map.of(
                        "national", "第五条 用人单位不得因怀孕辞退女职工。\n\n第七条 女职工生育享受98天产假。\n",
                        "local", "第二十五条 增加六十日产假。\n",
                        "old", "第八条 产假为九十天。\n"));
        environment = Fixture.environment(home);
        environment.put("NIANGJIA_KNOWLEDGE", small.path("knowledge").toString());
        environment.put("NIANGJIA_INTENTS", small.path("intents").toString());
    }

    private Ran run(String... arguments) {
        return Fixture.run(environment, "", arguments);
    }

    private Ran impact(String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "impact";
        arguments[1] = "--laws";
        arguments[2] = small.path("laws").toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return run(arguments);
    }

    @Test
    void needsARecordToCompareWith() {
        Ran ran = impact();
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("no wording was recorded yet").contains("--accept");
    }

    @Test
    void findsNothingInWhatWasAccepted() throws IOException {
        Ran accepted = impact("--accept");
        assertThat(accepted.exitCode()).as(accepted.err()).isZero();
        assertThat(accepted.out()).contains("4 provisions are recorded as checked");
        assertThat(impact().exitCode()).isZero();
        assertThat(impact().out()).contains("no provision has changed");
        assertThat(new JsonMapper().readTree(impact("--json").out()).toString())
                .isEqualTo("{\"changes\":[],\"not_recorded\":[]}");
    }

    @Test
    void listsWhatRestsOnAChangedAndAVanishedProvision() throws IOException {
        impact("--accept");
        small.replace("laws/national.md", "98天", "128天").replace("laws/national.md", "第五条", "第四条");
        Ran ran = impact();
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.lines())
                .contains("national-law 第七条 has changed:", "national-law 第五条 has vanished from its text:")
                .contains("  " + small.path(SmallKnowledge.FIRED) + ":10: answer fired, CN 2012-04-28")
                .contains("  " + small.path(SmallKnowledge.BASE_LEAVE) + ":7: parameter maternity_leave, CN 2012-04-28")
                .contains("  " + small.path(SmallKnowledge.WORKED)
                        + ":1: worked_case maternity_leave: One baby, Shandong, CN-SD 2026-11-22,"
                        + " through maternity_leave")
                .contains("2 provision(s) changed, 5 text(s) hit");

        Ran json = impact("--json");
        assertThat(json.exitCode()).isEqualTo(1);
        JsonNode changes = new JsonMapper().readTree(json.out()).get("changes");
        assertThat(changes).hasSize(2);
        assertThat(changes.at("/1/source").asText()).isEqualTo("national-law");
        assertThat(changes.at("/1/provision").asText()).isEqualTo("第五条");
        assertThat(changes.at("/1/change").asText()).isEqualTo("vanished");
        assertThat(changes.at("/1/hits/0/kind").asText()).isEqualTo("answer");
        assertThat(changes.at("/1/hits/0/file").asText())
                .isEqualTo(small.path(SmallKnowledge.FIRED).toString());
        assertThat(changes.at("/1/hits/0/line").asInt()).isEqualTo(10);
    }

    @Test
    void marksWhatIsHitUntilTheTextsAreAccepted() {
        impact("--accept");
        small.replace("laws/national.md", "不得", "可以");
        assertThat(impact("--mark").exitCode()).isEqualTo(1);
        assertThat(run("check").out())
                .contains("notice: ")
                .contains("national-law 第五条 is under review since 2026-11-22")
                .contains("no problem, 1 notice(s)");
        assertThat(run("check").exitCode()).isZero();
        assertThat(impact("--accept").exitCode()).isZero();
        assertThat(run("check").out()).doesNotContain("notice");
    }

    @Test
    void recordsNothingIfACitedProvisionIsMissing() {
        small.replace("laws/national.md", "第五条", "第四条");
        Ran ran = impact("--accept");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("nothing is recorded").contains("national-law 第五条");
        assertThat(small.path("knowledge/provisions.yaml")).doesNotExist();
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(run("impact").exitCode()).isEqualTo(2);
        assertThat(impact("--mark", "--accept").exitCode()).isEqualTo(1);
        assertThat(run("impact", "--laws", home.resolve("nowhere").toString()).err())
                .contains("nowhere");
        small.replace(SmallKnowledge.FIRED, "department: women_workers", "department: nobody");
        assertThat(impact().err()).contains("there is no department nobody");
    }
}
