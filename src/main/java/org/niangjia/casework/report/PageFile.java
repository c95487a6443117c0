package org.niangjia.casework.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A document as one page to be read or printed, with its plots: no script, nothing from elsewhere. */
final class PageFile {

    private static final String STYLE = "/web/report.css";

    private PageFile() {}

    /** The page with its style in it. */
    static void write(Document document, OutputStream out) throws IOException {
        String head =
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
                        + "<style>\n" + style() + "</style>";
        out.write(page(document, head).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The page as a part of a site, whose rules may forbid a style within it.
     *
     * @param style the address of the style
     */
    static String page(Document document, Format.Style style) {
        return page(document, "<link rel=\"stylesheet\" href=\"" + Html.escaped(style.address()) + "\">");
    }

    private static String page(Document document, String head) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(document.language().locale().toLanguageTag())
                .append("\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<meta name=\"color-scheme\" content=\"light\"><meta name=\"robots\" content=\"noindex\">")
                .append(head);
        element(page, "title", document.title() + " " + document.first() + " – " + document.last());
        page.append("</head><body><main>");
        element(page, "h1", document.title());
        document.about().forEach(line -> element(page, "p", line));
        document.sheets().forEach(sheet -> section(page, sheet, document));
        return page.append("</main></body></html>\n").toString();
    }

    private static void section(StringBuilder page, Document.Sheet sheet, Document document) {
        page.append("<section>");
        element(page, "h2", sheet.name());
        if (!sheet.about().isEmpty()) {
            element(page, "p", sheet.about());
        }
        sheet.plot()
                .ifPresent(plot -> page.append("<figure>").append(plot.svg()).append("</figure>"));
        page.append("<div class=\"wide\"><table><thead><tr>");
        sheet.head()
                .forEach(name -> page.append("<th scope=\"col\">")
                        .append(Html.escaped(name))
                        .append("</th>"));
        page.append("</tr></thead><tbody>");
        sheet.rows().forEach(row -> row(page, row, document));
        page.append("</tbody></table></div></section>\n");
    }

    private static void row(StringBuilder page, List<Cell> row, Document document) {
        page.append("<tr>");
        row.forEach(cell -> page.append(cell.fold(
                text -> "<td>" + Html.escaped(text) + "</td>",
                number -> amount(String.format(Locale.ROOT, "%,d", number)),
                share -> amount(String.format(Locale.ROOT, "%.1f%%", 100 * share)),
                () -> amount(document.leftOut()))));
        page.append("</tr>");
    }

    private static String amount(String text) {
        return "<td class=\"amount\">" + Html.escaped(text) + "</td>";
    }

    private static void element(StringBuilder page, String name, String words) {
        page.append('<')
                .append(name)
                .append('>')
                .append(Html.escaped(words))
                .append("</")
                .append(name)
                .append('>');
    }

    private static String style() {
        try (InputStream in = PageFile.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + STYLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + STYLE + " cannot be read", e);
        }
    }
}
