package org.niangjia.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.YamlText;
import org.niangjia.question.Language;

/** The file of a figure of law, to be edited as a form shows it. Immutable. */
public record ParameterFile(YamlText yaml) {

    /**
     * A figure for a place from a day on.
     *
     * @param value as it stands in the file
     */
    public record Row(String place, String day, String value) {}

    /** Empty if the text is none that a form can show. */
    public static Optional<ParameterFile> of(String text) {
        return YamlText.parse(text)
                .filter(yaml -> !yaml.keys("values").isEmpty())
                .map(ParameterFile::new);
    }

    /** Where the file of a parameter is. */
    public static String path(String parameter) {
        return "knowledge/parameters/" + parameter + ".yaml";
    }

    public String text() {
        return yaml.text();
    }

    public String description(Language language) {
        return yaml.value("description", language.code()).orElse("");
    }

    public String unit() {
        return yaml.value("unit").orElse("");
    }

    /** In the order of the file, without those that only say that nothing holds any more. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String place : yaml.keys("values")) {
            for (String day : yaml.keys("values", place)) {
                yaml.value("values", place, day, "value").ifPresent(value -> rows.add(new Row(place, day, value)));
            }
        }
        return rows;
    }

    /** With another figure in a row that is there. */
    public Optional<ParameterFile> with(Row row) {
        return yaml.with(row.value(), "values", row.place(), row.day(), "value").map(ParameterFile::new);
    }

    /** With one more row; empty if there is one for that place and day. */
    public Optional<ParameterFile> withRow(Row row, ArticleFile.Rests rests) {
        String content = " {value: " + YamlText.figure(row.value()) + ", citations: [{source: "
                + YamlText.quoted(rests.source()) + ", provision: " + YamlText.quoted(rests.provision()) + "}]}";
        return yaml.keys("values").contains(row.place())
                ? yaml.entry(row.day(), content, "values", row.place()).map(ParameterFile::new)
                : yaml.entry(row.place(), "\n  " + row.day() + ":" + content, "values")
                        .map(ParameterFile::new);
    }
}
