package org.niangjia.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the fact table: what was checked in which provision.
 *
 * @param basis the provisions, as the table writes them (特别规定7条1款)
 * @param status whether it was read in the text, and in which file
 */
record FactRow(int number, String basis, String status) {

    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\|");
    private static final Pattern VERIFIED = Pattern.compile("(?<!UN)VERIFIED");
    private static final Pattern ABBREVIATION = Pattern.compile("[：；](\\p{IsHan}+)=([a-z0-9-]+)");
    private static final Pattern PROVISION = Pattern.compile("([\\p{IsHan}]*?)(?:(\\d+(?:[、–]\\d+)*)条|附录([一二三四]))");

    /** Whether the fact, or part of it, was read in an official text or a quotation of it. */
    boolean verified() {
        return VERIFIED.matcher(status).find();
    }

    /** The rows of a fact table; "as above" is written out. */
    static List<FactRow> read(Path table) throws IOException {
        List<FactRow> rows = new ArrayList<>();
        for (String line : Files.readAllLines(table)) {
            if (ROW.matcher(line).lookingAt()) {
                String[] cells = line.split("\\|", -1);
                String basis = cells[4].strip();
                boolean asAbove = basis.equals("同上") && !rows.isEmpty();
                rows.add(new FactRow(
                        Integer.parseInt(cells[1].strip()),
                        asAbove ? rows.get(rows.size() - 1).basis() : basis,
                        cells[5].strip()));
            }
        }
        return rows;
    }

    /** The table's own abbreviations: the name of a source's file by its short name. */
    static Map<String, String> abbreviations(Path table) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Matcher entry = ABBREVIATION.matcher(Files.readString(table));
        while (entry.find()) {
            files.put(entry.group(1), entry.group(2));
        }
        return files;
    }

    /** The provisions of the basis as citations write them, by the table's name of their source. */
    List<Named> provisions() {
        List<Named> found = new ArrayList<>();
        String name = "";
        Matcher matcher = PROVISION.matcher(basis);
        while (matcher.find()) {
            name = matcher.group(1).isEmpty() ? name : matcher.group(1);
            if (matcher.group(2) == null) {
                found.add(new Named(name, "附录第" + matcher.group(3) + "条"));
                continue;
            }
            for (String number : matcher.group(2).split("、", -1)) {
                String[] range = number.split("–", -1);
                for (int n = Integer.parseInt(range[0]); n <= Integer.parseInt(range[range.length - 1]); n++) {
                    found.add(new Named(name, "第" + Numerals.chinese(n) + "条"));
                }
            }
        }
        return found;
    }

    /** A provision of a source that goes by a name. */
    record Named(String source, String provision) {}
}
