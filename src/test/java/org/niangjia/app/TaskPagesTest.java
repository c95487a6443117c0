package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.niangjia.Suite;
import org.niangjia.app.Fixture.Ran;
import org.niangjia.knowledge.MadeUpLaws;
import org.niangjia.knowledge.ShippedKnowledge;

/**
 * Every command on the pages for staff does what the page says, on a copy of what is shipped. Asking is done on the small knowledge base of
 * the tests: to learn all words of the large one takes minutes.
 */
class TaskPagesTest {

    private static final Path PAGES = Path.of("docs", "tasks");
    private static final Pattern BLOCK = Pattern.compile("(?m)^ *```sh\\n(.*?)^ *```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("\\./niangjia (.+?)(?: +# ends with (\\d))?");

    /** Each of these reads all that is shipped, which takes seconds. Every build tries them as this page has them, the full suite all pages. */
    private static final Pattern READS_WHAT_IS_SHIPPED = Pattern.compile("\\./niangjia (check|impact) ?.*");

    private static final Path IN_EVERY_BUILD = PAGES.resolve("fact-check.md");

    private static final Pattern WRITES = Pattern.compile("--accept|--mark");

    /** What checks said, by what had been written before: most pages end with the same one on the same files. */
    private static final Map<List<Object>, Ran> READ = new ConcurrentHashMap<>();

    @TempDir
    static Path checked;

    @TempDir
    Path home;

    static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.sorted().toList();
        }
    }

    @Test
    void thereIsAPageForEachTask() throws IOException {
        String contents = Files.readString(PAGES.resolve("README.md"));
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(pages())
                .extracting(page -> String.valueOf(page.getFileName()))
                .filteredOn(page -> !page.equals("README.md"))
                .allSatisfy(page -> {
                    assertThat(contents).contains("](" + page + ")");
                    assertThat(commands(PAGES.resolve(page))).isNotEmpty();
                });
        assertThat(commands(IN_EVERY_BUILD))
                .isNotEmpty()
                .allMatch(line -> READS_WHAT_IS_SHIPPED.matcher(line).matches());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandEndsAsThePageSays(Path page) throws IOException {
        List<String> commands =
                commands(page).stream().filter(line -> isTried(page, line)).toList();
        Map<String, String> shipped = commands.stream().allMatch(TaskPagesTest::asks) ? Map.of() : shipped();
        List<String> written = new ArrayList<>();
        for (String line : commands) {
            Matcher command = COMMAND.matcher(line);
            assertThat(command.matches()).as(line).isTrue();
            int expected =
                    Integer.parseInt(Optional.ofNullable(command.group(2)).orElse("0"));
            Ran ran = READ.containsKey(List.of(written, line))
                    ? Objects.requireNonNull(READ.get(List.of(written, line)))
                    : Fixture.run(asks(line) ? asking() : shipped, "", arguments(command.group(1)));
            if (WRITES.matcher(line).find()) {
                written.add(line);
            } else if (line.startsWith("./niangjia check")) {
                READ.put(List.of(List.copyOf(written), line), ran);
            }
            assertThat(ran.exitCode())
                    .as("%s: %s\n%s\n%s", page, line, ran.out(), ran.err())
                    .isEqualTo(expected);
        }
    }

    private static List<String> commands(Path page) throws IOException {
        List<String> commands = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(page));
        while (block.find()) {
            block.group(1).lines().map(String::strip).forEach(commands::add);
        }
        return commands;
    }

    private static boolean isTried(Path page, String line) {
        return Suite.IS_FULL
                || page.equals(IN_EVERY_BUILD)
                || !READS_WHAT_IS_SHIPPED.matcher(line).matches();
    }

    private static boolean asks(String line) {
        return line.startsWith("./niangjia ask ");
    }

    private String[] arguments(String words) {
        return Stream.of(words.split(" +"))
                .map(word -> word.equals("laws") || word.equals("new-laws")
                        ? home.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
    }

    /** A copy of what is shipped, with texts that it was checked against and newer ones of which one has changed. */
    private Map<String, String> shipped() throws IOException {
        Fixture.copy(checked, home);
        return environment(home);
    }

    private static Map<String, String> environment(Path home) {
        Map<String, String> environment = new HashMap<>(Fixture.environment(home));
        environment.put("NIANGJIA_KNOWLEDGE", home.resolve("knowledge").toString());
        environment.put("NIANGJIA_INTENTS", home.resolve("intents").toString());
        return environment;
    }

    /** What every page begins with, made once. */
    @BeforeAll
    static void checkWhatIsShipped() throws IOException {
        Path laws = checked.resolve("laws");
        Fixture.copy(Path.of("knowledge"), checked.resolve("knowledge"));
        Fixture.copy(Path.of("intents"), checked.resolve("intents"));
        MadeUpLaws.write(ShippedKnowledge.get(), laws);
        Ran ran = Fixture.run(environment(checked), "", "impact", "--laws", laws.toString(), "--accept");
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        Fixture.copy(laws, checked.resolve("new-laws"));
        Path changed = checked.resolve("new-laws/nvzhigong-laodong-baohu-tebie-guiding.md");
        Files.writeString(changed, Files.readString(changed).replace("第七条 ", "第七条 自明年起，"));
    }

    private Map<String, String> asking() throws IOException {
        Path asking = home.resolve("asking");
        return Files.exists(asking) ? Fixture.environment(asking) : Fixture.trainedEnvironment(asking);
    }
}
