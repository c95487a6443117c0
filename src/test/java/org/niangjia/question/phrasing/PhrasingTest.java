package org.niangjia.question.phrasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.Suite;

class PhrasingTest {

    /** Of the phrasings of the product, tried on words that they could not stand in: more, and they save little. */
    private static final double MOST_TRIED_IN_VAIN = 0.1;

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', textBlock = """
            产假                       # 休产假吗       # true
            产假                       # 产后休假       # false
            产(?:后)?假                # 产后的事       # false
            产(?:后)?假                # 假产          # true
            (?:产|婚)假                # 年假          # false
            (?:产|婚)假                # 婚后请假       # true
            (?:产假|婚)                # 生产请假       # false
            怀孕+了                    # 怀孕了         # true
            怀孕?                      # 怀           # true
            怀孕{0,2}了                # 怀了          # true
            怀孕{1,2}了                # 怀了          # false
            怀孕*?了                   # 怀了          # true
            [^假]天                    # 假           # false
            [产婚]假                   # 年休假        # false
            [一-龥]天                  # 天           # true
            [0-9]天                    # 三天          # false
            \\d+天                      # 9号那天       # true
            \\d+天                      # 三天          # false
            (?<n>\\d)天                 # 三天          # false
            (?<!没)怀                  # 没有          # false
            (?<!没)怀                  # 怀           # true
            (?=.*公司)我               # 我单位         # false
            (?!.*公司)我               # 我单位         # true
            \\bpaid\\b                   # pai d        # false
            a\\.b                       # ab           # false
            a\\.b                       # a.b          # true
            \\p{IsHan}天                # 天           # true
            ^我$                       # 你           # false
            |产假                      # 你           # true
            (?i)Paid                   # PAID         # true
            (?i)Paid                   # PID          # false
            """)
    void isTriedOnlyOnWordsThatHaveWhatItNeeds(String expression, String words, boolean tried) {
        Phrasing phrasing = onceItsNeedsAreRead(Phrasing.of(expression.strip()));
        assertThat(phrasing.canStandIn(words.strip())).isEqualTo(tried);
    }

    @Test
    void findsWhatThePatternFinds() {
        Phrasing days = onceItsNeedsAreRead(Phrasing.of("(?<n>\\d+)天"));
        assertThat(days.matcher("休98天和15天").results().map(found -> found.group(1)))
                .containsExactly("98", "15");
        assertThat(days.matcher("休九十八天").replaceAll("x")).isEqualTo("休九十八天");
        assertThat(days.begins("98天产假")).isTrue();
        assertThat(days.begins("休98天")).isFalse();
        assertThat(days.isAllOf("98天")).isTrue();
        assertThat(days.isAllOf("98天产假")).isFalse();
        assertThat(days.splitAsStream("一1天二2天三")).containsExactly("一", "二", "三");
        assertThat(Phrasing.inAnyCase("\\bpaid").isIn("Am I PAID")).isTrue();
    }

    /** The words of a builder change under the same object. */
    @Test
    void seesWordsThatHaveChanged() {
        StringBuilder words = new StringBuilder("年假");
        Phrasing maternityLeave = onceItsNeedsAreRead(Phrasing.of("产假"));
        assertThat(maternityLeave.isIn(words)).isFalse();
        assertThat(maternityLeave.isIn(words.replace(0, 1, "产"))).isTrue();
    }

    @Test
    void noPhrasingOfTheProductMissesWhatItsPatternFinds() throws Exception {
        Map<String, Phrasing> phrasings = ofTheProduct();
        assertThat(phrasings).hasSizeGreaterThan(1000);
        List<String> words = utterances();
        long tried = 0;
        long found = 0;
        // All phrasings of the same words one after the other, as in the product: what stands in them is read once.
        for (String said : words) {
            for (Map.Entry<String, Phrasing> phrasing : phrasings.entrySet()) {
                boolean canStand = phrasing.getValue().canStandIn(said);
                boolean stands = phrasing.getValue().compiled().matcher(said).find();
                if (stands && !canStand) {
                    fail("%s in %s", phrasing.getKey(), said);
                }
                tried += canStand ? 1 : 0;
                found += stands ? 1 : 0;
            }
        }
        double inVain = (double) (tried - found) / phrasings.size() / words.size();
        assertThat(inVain).isLessThan(MOST_TRIED_IN_VAIN);
    }

    private static Phrasing onceItsNeedsAreRead(Phrasing phrasing) {
        for (int i = 0; i < 100; i++) {
            phrasing.canStandIn("");
        }
        return phrasing;
    }

    private static Map<String, Phrasing> ofTheProduct()
            throws IOException, ReflectiveOperationException, URISyntaxException {
        Map<String, Phrasing> phrasings = new TreeMap<>();
        for (Class<?> each : classesOfTheProduct()) {
            for (Field field : each.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Phrasing.class) {
                    field.setAccessible(true);
                    phrasings.put(
                            each.getName() + "." + field.getName(), onceItsNeedsAreRead((Phrasing) field.get(null)));
                }
            }
        }
        return phrasings;
    }

    /** None of them is initialised unless it has a phrasing. */
    private static List<Class<?>> classesOfTheProduct()
            throws IOException, ReflectiveOperationException, URISyntaxException {
        Path root = Path.of(Phrasing.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("org/niangjia"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name =
                        root.relativize(file).toString().replace(".class", "").replace(File.separatorChar, '.');
                classes.add(Class.forName(name, false, Phrasing.class.getClassLoader()));
            }
        }
        return classes;
    }

    /** Some of the utterances of each intent. */
    private static List<String> utterances() throws IOException {
        List<String> utterances = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("intents"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream()
                        .map(String::strip)
                        .filter(line -> line.startsWith("- "))
                        .map(line -> line.substring(2))
                        .limit(Suite.IS_FULL ? 3 : 1)
                        .forEach(utterances::add);
            }
        }
        return utterances;
    }
}
