package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.app.Fixture.Ran;

/** {@code niangjia report}, as the operator runs it, with the files that it writes read back. */
class ReportCommandTest {

    private static final Pattern ENTITY = Pattern.compile("&#x([0-9a-f]+);");
    private static final int OFTEN = 7;
    private static final int SELDOM = 2;

    @TempDir
    Path home;

    @Test
    void writesWorkbookTableAndPageWithTheSameNumbersAndNoSmallOnes() throws IOException {
        Map<String, String> environment = Fixture.trainedEnvironment(home);
        ask(environment);
        JsonNode figures = new JsonMapper()
                .readTree(report(
                                environment,
                                "--json",
                                "--out",
                                home.resolve("r.xlsx").toString())
                        .out());
        JsonNode topics = figures.path("tables").path("topics");
        assertThat(topics.path("total").path("count").asInt()).isEqualTo(OFTEN + SELDOM);
        assertThat(topics.toString()).contains("maternity_leave").contains("null");

        String book = workbook(home.resolve("r.xlsx"));
        report(environment, "--out", home.resolve("r.csv").toString());
        String csv = Files.readString(home.resolve("r.csv"));
        report(environment, "--out", home.resolve("r.html").toString());
        String page = Files.readString(home.resolve("r.html"));
        for (String written : new String[] {book, csv, page}) {
            assertThat(written).contains("产假", String.valueOf(OFTEN + SELDOM)).doesNotContain("生孩子能休多少天");
        }
        assertThat(csv).startsWith("\uFEFF").contains("2026-11-01", "2026-11-30");
        assertThat(csv.lines().filter(line -> line.contains("总数") || line.contains("合计")))
                .as("the total stands in it")
                .anyMatch(line -> line.contains(String.valueOf(OFTEN + SELDOM)));
        assertThat(page).startsWithIgnoringCase("<!doctype html>").doesNotContain("<script");
        assertThat(report(
                                environment,
                                "--lang",
                                "en",
                                "--out",
                                home.resolve("en.html").toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(home.resolve("en.html")))
                .contains("lang=\"en\"")
                .contains("Maternity leave");
        assertThat(files())
                .as("nothing half written is left")
                .containsExactlyInAnyOrder("r.xlsx", "r.csv", "r.html", "en.html");
    }

    @Test
    void aRegisterIsForTheEyesOfSomebodyAndItsWordsAreNoFormulas() throws IOException {
        Map<String, String> environment = Fixture.trainedEnvironment(home);
        Ran asked = Fixture.run(environment, "=1+1 公司不发工资\n", "ask", "--json", "--record", "-");
        assertThat(asked.exitCode()).as(asked.err()).isZero();
        Path file = home.resolve("register.csv");
        assertThat(report(environment, "--register", "consultation", "--out", file.toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(file)).doesNotContainPattern("(?m)(^|,|\")=1");
    }

    @Test
    void saysWhatIsWrongWithWhatItIsAskedFor() {
        Map<String, String> environment = Fixture.environment(home);
        assertRefused(Fixture.run(environment, "", "report", "--from", "2026-11-30", "--to", "2026-11-01"), "--from");
        assertRefused(
                Fixture.run(environment, "", "report", "--from", "2026-11-01", "--to", "2026-11-30", "--out", "r.doc"),
                "r.doc");
        assertRefused(Fixture.run(environment, "", "report", "--from", "2026-11-01", "--to", "2026-11-30"), "--out");
        Ran nowhere = Fixture.run(
                environment,
                "",
                "report",
                "--from",
                "2026-11-01",
                "--to",
                "2026-11-30",
                "--out",
                home.resolve("no/such/folder/r.csv").toString());
        assertThat(nowhere.exitCode()).isEqualTo(1);
        assertThat(nowhere.err()).contains("cannot be written").doesNotContain("\tat ");
    }

    private static void assertRefused(Ran ran, String part) {
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains(part);
    }

    /** More than a few on one topic, a few on another. */
    private static void ask(Map<String, String> environment) {
        String questions = Stream.concat(
                        IntStream.range(0, OFTEN).mapToObj(i -> "生孩子能休多少天"),
                        IntStream.range(0, SELDOM).mapToObj(i -> "加班费怎么算"))
                .collect(Collectors.joining("\n"));
        Ran asked = Fixture.run(environment, questions + "\n", "ask", "--json", "--record", "-");
        assertThat(asked.exitCode()).as(asked.err()).isZero();
        assertThat(asked.lines()).hasSize(OFTEN + SELDOM);
    }

    private static Ran report(Map<String, String> environment, String... more) {
        String[] all = Stream.concat(Stream.of("report", "--from", "2026-11-01", "--to", "2026-11-30"), Stream.of(more))
                .toArray(String[]::new);
        Ran ran = Fixture.run(environment, "", all);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return ran;
    }

    /** All parts of a workbook as one text; it fails if the file is none. */
    private static String workbook(Path file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts).containsKeys("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml");
        return ENTITY.matcher(String.join("\n", parts.values()))
                .replaceAll(entity -> Character.toString(Integer.parseInt(entity.group(1), 16)));
    }

    private java.util.List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        }
    }
}
