package org.niangjia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.Suite;

/** A knowledge base far larger than ours is read fast and in little memory: in a process of its own, which has no more. */
class ManyArticlesTest {

    private static final int ARTICLES = Suite.IS_FULL ? 5_000 : 1_500;
    private static final String HEAP = Suite.IS_FULL ? "-Xmx300m" : "-Xmx150m";
    /** For fewer files it is long, since other tests run beside: then it only shows that the time does not grow faster than the files. */
    private static final long LONGEST_MILLISECONDS = 3_000;

    private static final int CORES = 2;

    /** What other processes do can only make it slower. */
    private static final int ATTEMPTS = 3;

    private static final Pattern MEASURED = Pattern.compile("(\\d+) articles in (\\d+) ms, (\\d+) ms of work");

    @TempDir
    Path folder;

    @Test
    @Timeout(300)
    void fiveThousandAreReadInThreeSecondsAndFewerInEveryBuild() throws IOException, InterruptedException {
        SmallKnowledge small = SmallKnowledge.in(folder);
        for (int i = 0; i < ARTICLES; i++) {
            write(small, i);
        }
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS && fastest > LONGEST_MILLISECONDS; i++) {
            fastest = Math.min(fastest, milliseconds(readInAProcessOfItsOwn()));
        }
        assertThat(fastest).isLessThanOrEqualTo(LONGEST_MILLISECONDS);
    }

    private static long milliseconds(String output) {
        Matcher measured = MEASURED.matcher(output);
        assertThat(measured.find()).as(output).isTrue();
        assertThat(Integer.parseInt(measured.group(1))).isEqualTo(ARTICLES + 2);
        long waited = Long.parseLong(measured.group(2));
        long worked = Long.parseLong(measured.group(3));
        // A process that did not even have one core to itself was kept waiting by others: then its work counts.
        return worked > waited ? waited : worked / CORES;
    }

    private String readInAProcessOfItsOwn() throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadAll.class.getName(),
                        folder.resolve("knowledge").toString(),
                        folder.resolve("intents").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    /** Reads the two folders and says how long it took. */
    static final class ReadAll {

        private ReadAll() {}

        public static void main(String[] folders) {
            long before = System.nanoTime();
            Loading loading = KnowledgeLoader.load(Path.of(folders[0]), Path.of(folders[1]));
            Duration worked = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
            long milliseconds = (System.nanoTime() - before) / 1_000_000;
            loading.problems().stream().limit(5).forEach(System.out::println);
            System.out.println(loading.knowledge().map(k -> k.articles().size()).orElse(0) + " articles in "
                    + milliseconds + " ms, " + worked.toMillis() + " ms of work");
        }
    }

    private static void write(SmallKnowledge small, int i) {
        small.write("knowledge/articles/maternity_leave/many-" + i + ".yaml", """
                article: many-%d
                topic: maternity_leave
                title: {zh: 第几个问题, en: One of many questions}
                department: women_workers
                verified_on: 2026-11-22
                verified_by: curators
                versions:
                  CN:
                    2012-04-28:
                      text:
                        zh: |
                          国家规定的产假是{maternity_leave}天。

                          %s
                        en: |
                          The national leave is {maternity_leave} days.

                          %s
                      citations:
                        - {source: national-law, provision: 第七条第一款}
                """.formatted(
                i, "把日期写下来交给人事，留一份自己保存，有事打{phone.union}。".repeat(8), "Keep a copy, call {phone.union}. ".repeat(12)));
        small.write(
                "intents/maternity_leave/many_" + i + ".yaml",
                "intent: maternity_leave.many_" + i + "\ntopic: maternity_leave\n"
                        + "title: {zh: 第几个问题, en: One of many}\narticle: many-" + i + "\nutterances:\n"
                        + "  zh:\n" + utterances(12, "产假的第" + i + "个问题怎么问")
                        + "  en:\n" + utterances(6, "how do I ask question " + i + " on leave"));
    }

    private static String utterances(int count, String words) {
        return IntStream.range(0, count)
                .mapToObj(j -> "    - " + words + "甲乙丙丁戊己庚辛壬癸子丑".charAt(j) + "\n")
                .collect(Collectors.joining());
    }
}
