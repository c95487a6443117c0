package org.niangjia.casework.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that a document is written in. */
public enum Format {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxFile::write),
    CSV("text/csv; charset=utf-8", CsvFile::write),
    HTML("text/html; charset=utf-8", PageFile::write);

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // a method without state
    private final Writing writing;

    Format(String mediaType, Writing writing) {
        this.mediaType = mediaType;
        this.writing = writing;
    }

    private interface Writing {
        void write(Document document, OutputStream out) throws IOException;
    }

    /** Where a page finds its style. */
    public record Style(String address) {}

    /** The ending of a file's name, and what the format is called in options. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<Format> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Writes a document; the stream stays open. */
    public void write(Document document, OutputStream out) throws IOException {
        writing.write(document, out);
    }

    /** The document as a page of a site. */
    public static String page(Document document, Style style) {
        return PageFile.page(document, style);
    }
}
