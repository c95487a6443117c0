package org.niangjia.casework.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A document as a workbook: what it is on the first sheet, then a sheet for each table. Numbers are numbers. */
final class XlsxFile {

    /** What Excel allows. */
    private static final int LONGEST_NAME = 31;

    private static final int WIDTH_OF_FIRST = 30;
    private static final int WIDTH = 16;

    private XlsxFile() {}

    static void write(Document document, OutputStream out) throws IOException {
        // Without a version, which would have to be of Excel's form.
        Workbook book = new Workbook(out, "Niangjia", null);
        Set<String> names = new HashSet<>();
        Worksheet about = book.newWorksheet(name(document.title(), names));
        about.width(0, 110);
        words(about, 0, 0, document.title());
        about.style(0, 0).bold().fontSize(14).set();
        for (int i = 0; i < document.about().size(); i++) {
            words(about, i + 1, 0, document.about().get(i));
            about.style(i + 1, 0).wrapText(true).set();
        }
        about.finish();
        for (Document.Sheet sheet : document.sheets()) {
            sheet(sheet, document, book.newWorksheet(name(sheet.name(), names)));
        }
        book.finish();
    }

    private static void sheet(Document.Sheet sheet, Document document, Worksheet page) throws IOException {
        int top = 0;
        if (!sheet.about().isEmpty()) {
            words(page, top++, 0, sheet.about());
        }
        for (int column = 0; column < sheet.head().size(); column++) {
            words(page, top, column, sheet.head().get(column));
            page.width(column, column == 0 ? WIDTH_OF_FIRST : WIDTH);
        }
        page.range(top, 0, top, sheet.head().size() - 1).style().bold().set();
        page.freezePane(0, top + 1);
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Cell> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(page, top + 1 + row, column, cells.get(column), document);
            }
        }
        page.finish();
    }

    private static void cell(Worksheet page, int row, int column, Cell cell, Document document) {
        Runnable write = cell.fold(
                text -> () -> words(page, row, column, text),
                number -> () -> page.value(row, column, number),
                share -> () -> {
                    page.value(row, column, share);
                    page.style(row, column).format("0.0%").set();
                },
                () -> () -> {
                    words(page, row, column, document.leftOut());
                    page.style(row, column).horizontalAlignment("right").set();
                });
        write.run();
    }

    private static void words(Worksheet page, int row, int column, String words) {
        if (!words.isEmpty()) {
            page.value(row, column, SafeWords.of(words));
        }
    }

    /** Without what Excel allows in no name of a sheet, and each only once. */
    private static String name(String wanted, Set<String> names) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        String name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        for (int i = 2; !names.add(name); i++) {
            String end = " " + i;
            name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }
}
