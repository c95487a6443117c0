package org.niangjia.casework.report;

import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A document as comma-separated values by RFC 4180, with the mark by which Excel knows UTF-8. Tables follow each other, with their names. */
final class CsvFile {

    private static final char MARK = '\ufeff';

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private static final CsvSchema ROWS = CsvSchema.emptySchema().withLineSeparator("\r\n");

    private CsvFile() {}

    static void write(Document document, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        var rows = MAPPER.writer(ROWS)
                .without(com.fasterxml.jackson.core.JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValues(writer);
        rows.write(List.of(SafeWords.of(document.title())));
        for (String line : document.about()) {
            rows.write(List.of(SafeWords.of(line)));
        }
        for (Document.Sheet sheet : document.sheets()) {
            rows.write(List.of(""));
            rows.write(List.of(SafeWords.of(sheet.name())));
            if (!sheet.about().isEmpty()) {
                rows.write(List.of(SafeWords.of(sheet.about())));
            }
            rows.write(sheet.head().stream().map(SafeWords::of).toList());
            for (List<Cell> row : sheet.rows()) {
                rows.write(row.stream().map(cell -> text(cell, document)).toList());
            }
        }
        rows.flush();
        writer.flush();
    }

    private static String text(Cell cell, Document document) {
        return cell.fold(
                SafeWords::of,
                String::valueOf,
                share -> String.format(Locale.ROOT, "%.1f%%", 100 * share),
                document::leftOut);
    }
}
