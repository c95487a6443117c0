package org.niangjia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every checked fact is stated by an article that cites what the fact rests on. */
class CoverageTest {

    private static final Path TABLE = Path.of("docs/coverage.md");
    private static final Path REGENERATED = Path.of("target/coverage.md");
    private static final Path FACTS = Path.of("../shared/facts.md");

    private final Knowledge knowledge = ShippedKnowledge.get();
    private final Coverage coverage = Coverage.read();

    @Test
    void everyArticleOfTheCoverageIsThere() {
        assertThat(knowledge.articles().keySet())
                .containsAll(coverage.facts().values().stream()
                        .flatMap(fact -> fact.articles().stream())
                        .toList());
        assertThat(knowledge.sources().keySet())
                .containsAll(
                        coverage.names().values().stream().flatMap(List::stream).toList());
    }

    @Test
    void theCoverageTableIsUpToDate() throws IOException {
        String table = coverage.table();
        Files.createDirectories(REGENERATED.getParent());
        Files.writeString(REGENERATED, table);
        assertThat(Files.readString(TABLE))
                .as("copy " + REGENERATED + " to " + TABLE)
                .isEqualTo(table);
    }

    @Test
    void everyVerifiedFactAndNoOtherIsCovered() throws IOException {
        assumeThat(FACTS).as("the fact table").exists();
        assertThat(coverage.facts().keySet())
                .containsExactlyElementsOf(FactRow.read(FACTS).stream()
                        .filter(FactRow::verified)
                        .map(FactRow::number)
                        .toList());
    }

    @Test
    void anArticleOfEachFactCitesWhatTheFactRestsOn() throws IOException {
        assumeThat(FACTS).as("the fact table").exists();
        Map<String, List<String>> names = new TreeMap<>(coverage.names());
        FactRow.abbreviations(FACTS).forEach((name, file) -> names.put(name, sourcesIn(file)));
        List<String> wrong = new ArrayList<>();
        for (FactRow row : FactRow.read(FACTS)) {
            if (!row.verified() || coverage.drafts().contains(row.number())) {
                continue;
            }
            Set<Basis> bases = bases(row, names);
            if (bases.isEmpty()) {
                wrong.add("fact " + row.number() + ": name the source of '" + row.basis() + "' in coverage.yaml");
            } else if (Optional.ofNullable(coverage.facts().get(row.number())).stream()
                    .flatMap(fact -> fact.articles().stream())
                    .flatMap(article -> citations(article).stream())
                    .noneMatch(citation -> bases.stream().anyMatch(basis -> basis.isCitedBy(citation)))) {
                wrong.add("fact " + row.number() + ": no mapped article cites one of " + bases);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aMappingToAnArticleOfAnotherProvisionIsFound() {
        Basis maternityLeave = new Basis("special-provisions", "第七条");
        assertThat(citations("maternity-leave-days")).anyMatch(maternityLeave::isCitedBy);
        assertThat(citations("breastfeeding-hour")).noneMatch(maternityLeave::isCitedBy);
        Basis article = new Basis("labour-contract-law", "第四条");
        assertThat(citations("dispatch")).noneMatch(article::isCitedBy);
    }

    /** The provisions that the basis names; where it gives no number, the sources that it or the status names. */
    private Set<Basis> bases(FactRow row, Map<String, List<String>> names) {
        Set<Basis> bases = new HashSet<>();
        row.provisions()
                .forEach(named -> names.getOrDefault(named.source(), List.of())
                        .forEach(source -> bases.add(new Basis(source, named.provision()))));
        if (bases.isEmpty()) {
            String said = row.basis() + " " + row.status();
            names.forEach((name, sources) -> {
                if (said.contains(name)) {
                    sources.forEach(source -> bases.add(new Basis(source, "")));
                }
            });
            knowledge.sources().values().stream()
                    .filter(source -> source.textFile()
                            .filter(file -> said.contains(file))
                            .isPresent())
                    .forEach(source -> bases.add(new Basis(source.id(), "")));
        }
        return bases;
    }

    private List<String> sourcesIn(String file) {
        return knowledge.sources().values().stream()
                .filter(source -> source.textFile().filter(file::equals).isPresent())
                .map(Source::id)
                .toList();
    }

    /** What the versions of an article cite, and the parameters in them. */
    private List<Citation> citations(String article) {
        return Stream.ofNullable(knowledge.articles().get(article))
                .flatMap(a -> a.versions().dated().values().stream())
                .flatMap(dated -> dated.byStart().values().stream())
                .flatMap(Optional::stream)
                .flatMap(version -> Stream.concat(
                        version.citations().stream(),
                        Placeholders.in(version.text().zh()).stream()
                                .flatMap(name ->
                                        Stream.ofNullable(knowledge.parameters().get(name)))
                                .flatMap(parameter -> parameter.values().dated().values().stream())
                                .flatMap(dated -> dated.byStart().values().stream())
                                .flatMap(Optional::stream)
                                .flatMap(value -> value.citations().stream())))
                .toList();
    }

    /** A provision of a source, or any of it if the provision is empty. */
    private record Basis(String source, String provision) {

        boolean isCitedBy(Citation citation) {
            return citation.source().id().equals(source)
                    && (citation.provision().equals(provision)
                            || citation.provision().startsWith(provision + "第")
                            || provision.isEmpty());
        }
    }

    /**
     * The file coverage.yaml.
     *
     * @param names sources by what the fact table calls them
     * @param drafts facts about something that is no source
     */
    private record Coverage(Map<String, List<String>> names, Set<Integer> drafts, TreeMap<Integer, Fact> facts) {

        static Coverage read() {
            try (InputStream file = CoverageTest.class.getResourceAsStream("/coverage.yaml")) {
                return new ObjectMapper(new YAMLFactory()).readValue(file, Coverage.class);
            } catch (IOException e) {
                throw new AssertionError("coverage.yaml cannot be read", e);
            }
        }

        String table() {
            return """
                    # Coverage

                    Which articles state each checked fact of the fact table. `CoverageTest` writes this table from
                    `src/test/resources/coverage.yaml`; it fails if a checked fact is missing or no article of the row cites the provision
                    that the fact rests on. Facts that are known from reports only are left out: no answer states them as certain.

                    | fact | topic | articles |
                    | ---: | --- | --- |
                    """
                    + facts.entrySet().stream()
                            .map(fact -> "| " + fact.getKey() + " | "
                                    + fact.getValue().topic() + " | "
                                    + String.join(", ", fact.getValue().articles()) + " |\n")
                            .collect(Collectors.joining());
        }
    }

    private record Fact(String topic, List<String> articles) {}
}
