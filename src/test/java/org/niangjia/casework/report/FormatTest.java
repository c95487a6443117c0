package org.niangjia.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.answer.Texts;
import org.niangjia.casework.CaseClass;
import org.niangjia.casework.ConsultationFigures.Outcome;
import org.niangjia.consultation.dialogue.Rating;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Language;

class FormatTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ReportTexts TEXTS = new ReportTexts(new Texts(), ShippedKnowledge.get());

    @TempDir
    Path folder;

    private static Document with(String words) {
        List<List<Cell>> rows =
                List.of(List.of(Cell.words(words), new Cell.Count(12), new Cell.Share(0.925), new Cell.LeftOut()));
        return new Document(
                Language.ZH,
                "报表",
                DAY,
                DAY,
                List.of("一句话"),
                "*",
                List.of(new Document.Sheet("x", "a/b:c", "说明", List.of("甲", "乙", "丙", "丁"), rows, Optional.empty())));
    }

    private static byte[] written(Format format, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(document, out);
        return out.toByteArray();
    }

    private static String csv(Document document) throws IOException {
        return new String(written(Format.CSV, document), StandardCharsets.UTF_8);
    }

    private Map<String, String> workbook(Document document) throws IOException {
        Map<String, String> parts = new HashMap<>();
        Path file = folder.resolve("book.xlsx");
        Files.write(file, written(Format.XLSX, document));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＠x"})
    void noCellIsWorkedOutAsAFormula(String words) throws IOException {
        assertThat(csv(with(words))).contains("'" + words).doesNotContain("\r\n" + words, "\r\n\"" + words);
        String sheets = String.join("", workbook(with(words)).values());
        assertThat(sheets).doesNotContain("<f>");
        assertThat(sheets).containsAnyOf(">&apos;", ">'", ">&#39;");
    }

    @Test
    void csvIsByTheStandardAndOpensInExcel() throws IOException {
        String csv = csv(with("甲,\"乙\"\n丙"));
        assertThat(csv).startsWith("\ufeff报表\r\n一句话\r\n");
        assertThat(csv).contains("\r\n\"甲,\"\"乙\"\"\n丙\",12,92.5%,*\r\n");
        assertThat(csv.replace("\"甲,\"\"乙\"\"\n丙\"", "").replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void aWorkbookHasASheetForEachTableAndItsNumbersAreNumbers() throws IOException {
        Map<String, String> parts = workbook(with("甲"));
        assertThat(parts).containsKeys("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml");
        assertThat(parts.get("xl/workbook.xml")).contains("&#x62a5;&#x8868;", "a b c");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("<v>12</v>", "<v>0.925</v>");
    }

    @Test
    void aPageEscapesWhatItShowsAndNeedsNothingElse() throws IOException {
        String page = new String(written(Format.HTML, with("<script>alert(1)</script>")), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("&lt;script&gt;", "default-src 'none'", "<style>")
                .doesNotContain("<script", "src=", "http:", "https:");
        String part = Format.page(with("甲"), new Format.Style("/staff/report.css"));
        assertThat(part).contains("href=\"/staff/report.css\"").doesNotContain("<style", "style=\"");
    }

    @Test
    void theWordsInAPlotAreEscaped() {
        String svg =
                new Columns("<b>", List.of(new Columns.Column("<i>", "\"&", Optional.of(7L), Optional.of(3L)))).svg();
        assertThat(svg).contains("&lt;b&gt;", "&lt;i&gt;", "&quot;&amp;").doesNotContain("<b>", "<i>", "style");
    }

    /** Every row that there can be has a name, every table its words. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTableIsWrittenInEveryLanguage(Language language) {
        Map<Counts.Table, List<Tally>> tables = new HashMap<>();
        for (Counts.Table table : Counts.Table.values()) {
            List<Tally> rows = new ArrayList<>();
            labels(table).forEach(label -> rows.add(new Tally(label, 20, table.hasParts() ? 10 : 0)));
            tables.put(table, rows);
        }
        Report report =
                Report.of((first, last, now) -> new Counts(first, last, tables), DAY.minusDays(40), DAY, Instant.EPOCH);
        Document document = report.inWords(TEXTS, language);
        assertThat(document.sheets()).hasSize(Counts.Table.values().length + 1);
        assertThat(document.about()).hasSize(5);
        document.sheets()
                .forEach(sheet -> sheet.rows().forEach(row -> {
                    assertThat(row).hasSameSizeAs(sheet.head());
                    assertThat(row.get(0).fold(text -> text, n -> "", s -> "", () -> ""))
                            .isNotBlank();
                }));
        assertThat(document.sheets())
                .filteredOn(sheet -> sheet.plot().isPresent())
                .hasSize(1);
    }

    private static List<String> labels(Counts.Table table) {
        return switch (table) {
            case OUTCOMES ->
                List.of(Outcome.values()).stream().map(SmallCounts::code).toList();
            case RATINGS ->
                List.of(Rating.values()).stream()
                        .map(rating -> rating.name().toLowerCase(java.util.Locale.ROOT))
                        .toList();
            case CLASSES ->
                List.of(CaseClass.values()).stream().map(CaseClass::code).toList();
            case PERIODS -> List.of("2026-10-13/2026-10-18", "2026-11-22/2026-11-22");
            case TOPICS -> List.of("maternity_leave", "");
            case DEPARTMENTS, TIMELINESS, SATISFACTION -> List.of("women_workers", "");
        };
    }

    @Test
    void whatIsNotAskedIsSaidToBeNotAsked() {
        Report report = Report.of((first, last, now) -> new Counts(first, last, Map.of()), DAY, DAY, Instant.EPOCH);
        Document document = report.inWords(TEXTS, Language.EN);
        assertThat(document.about()).anyMatch(line -> line.startsWith("Sex: not asked"));
        assertThat(document.sheets().get(0).rows())
                .anySatisfy(row -> assertThat(row).startsWith(Cell.words("By sex"), Cell.words("not asked")));
    }
}
