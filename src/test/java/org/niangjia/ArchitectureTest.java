package org.niangjia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.consultation.Consultation;

/** The picture of docs and design as rules: packages have levels, and each foreign library has one home. */
class ArchitectureTest {

    private static final String ROOT = "org.niangjia";

    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("question", 1),
            Map.entry("understanding", 2),
            Map.entry("knowledge", 2),
            Map.entry("entitlement", 3),
            Map.entry("answer", 4),
            Map.entry("casework", 5),
            Map.entry("consultation", 6),
            Map.entry("curation", 7),
            Map.entry("store", 8),
            Map.entry("telegram", 8),
            Map.entry("cli", 8),
            Map.entry("web", 8),
            Map.entry("staff", 8),
            Map.entry("app", 9));

    /** Packages of the design that are not written yet. */
    private static final List<String> STILL_TO_COME = List.of("web");

    private static final JavaClasses CLASSES = mainClasses();

    private static JavaClasses mainClasses() {
        try {
            return new ClassFileImporter()
                    .importPath(Path.of(Consultation.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyPackageHasALevelAndClassesWereFoundInIt() {
        Map<String, Long> found =
                CLASSES.stream().collect(Collectors.groupingBy(ArchitectureTest::packageOf, Collectors.counting()));
        assertThat(found.keySet()).isSubsetOf(LEVELS.keySet());
        assertThat(new TreeSet<>(LEVELS.keySet()))
                .filteredOn(name -> !STILL_TO_COME.contains(name))
                .allSatisfy(name -> assertThat(found.getOrDefault(name, 0L))
                        .as("classes in %s", name)
                        .isGreaterThanOrEqualTo(3));
    }

    @Test
    void aPackageUsesLowerNumbersOnlyAndEqualsDoNotKnowEachOther() {
        LEVELS.forEach((name, level) -> {
            String[] forbidden = LEVELS.entrySet().stream()
                    .filter(other -> !other.getKey().equals(name) && other.getValue() >= level)
                    .map(other -> inside(other.getKey()))
                    .toArray(String[]::new);
            if (forbidden.length > 0) {
                check(noClasses()
                        .that()
                        .resideInAPackage(inside(name))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden)
                        .as(name + " has level " + level + " and uses lower ones only")
                        .allowEmptyShould(STILL_TO_COME.contains(name)));
            }
        });
    }

    @Test
    void thereAreNoCyclesBetweenPackages() {
        check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
        check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    @ParameterizedTest
    @CsvSource({
        "understanding, opennlp..",
        "understanding, ai.onnxruntime..",
        "store, java.sql..",
        "store, org.jdbi..",
        "store, org.flywaydb..",
        "store, com.zaxxer..",
        "store, org.sqlite..",
        "knowledge, com.fasterxml.jackson.dataformat.yaml..",
        "knowledge, com.networknt..",
        "knowledge, org.yaml..",
        "telegram, org.telegram..",
        "staff, gg.jte..",
        "staff, org.bouncycastle..",
        "question, com.github.houbb.."
    })
    void aLibraryHasOneHome(String home, String library) {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(inside(home))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"understanding:opennlp", "store:org.jdbi", "knowledge:com.networknt", "telegram:org.telegram"})
    void theHomeOfALibraryReallyUsesIt(String homeAndLibrary) {
        List<String> parts = List.of(homeAndLibrary.split(":", 2));
        assertThat(CLASSES.stream()
                        .filter(c -> packageOf(c).equals(parts.get(0)))
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .map(d -> d.getTargetClass().getPackageName()))
                .anyMatch(name -> name.startsWith(parts.get(1)));
    }

    @Test
    void onlyTheCommandLinePrints() {
        for (String stream : List.of("out", "err")) {
            check(noClasses()
                    .that()
                    .resideOutsideOfPackage(inside("cli"))
                    .should()
                    .accessField(System.class, stream));
        }
    }

    @Test
    void rulesNeverAskTheClockWhatDayItIs() {
        for (Class<?> time :
                List.of(java.time.LocalDate.class, java.time.Instant.class, java.time.LocalDateTime.class)) {
            check(noClasses()
                    .that()
                    .resideInAnyPackage(
                            inside("question"),
                            inside("understanding"),
                            inside("knowledge"),
                            inside("entitlement"),
                            inside("answer"),
                            inside("casework"),
                            inside("consultation"),
                            inside("curation"))
                    .should()
                    .callMethod(time, "now"));
        }
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
                .filteredOn(javaPackage -> !javaPackage.getName().equals(ROOT))
                .isNotEmpty()
                .allSatisfy(javaPackage -> {
                    assertThat(javaPackage.tryGetPackageInfo())
                            .as("package-info of %s", javaPackage.getName())
                            .isPresent();
                    assertThat(javaPackage.isAnnotatedWith(NullMarked.class))
                            .as("%s is @NullMarked", javaPackage.getName())
                            .isTrue();
                });
    }

    @Test
    void noClassIsNamedForNothing() {
        check(noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Dto"));
    }

    @Test
    void entitlementHoldsNoSentenceOfItsOwn() {
        check(noClasses()
                .that()
                .resideInAPackage(inside("entitlement"))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are resource bundles",
                        c -> c.getFullName().startsWith("java.util.ResourceBundle")
                                || c.getFullName().equals("java.text.MessageFormat"))));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static String inside(String name) {
        return ROOT + "." + name + "..";
    }

    private static String packageOf(JavaClass javaClass) {
        String rest = javaClass.getPackageName().substring(ROOT.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.", 2)[0];
    }

    /** A file that was emptied by mistake takes its tests along, and nothing fails. */
    @Test
    void everySourceFileHoldsTheClassOfItsName() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> without = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !holdsItsClass(file))
                    .toList();
            assertThat(without).isEmpty();
        }
    }

    private static boolean holdsItsClass(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        try {
            return name.endsWith("-info")
                    || Files.readString(file).matches("(?s).*\\b(class|interface|record|enum) " + name + "\\b.*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
