package org.niangjia.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds phone numbers in what the bot says: they may stand in hotlines.yaml only, where somebody checks them. */
final class PhoneNumbers {

    /** What workers say to the bot, what a golden conversation expects, names of files, and figures, which their unit makes no phone numbers. */
    private static final Set<String> NOT_SAID_BY_US =
            Set.of("utterances", "unless", "examples", "ask", "says", "never_says", "text_file", "value", "derived");

    private static final Set<String> THEIR_PLACE = Set.of("hotlines.yaml", KnowledgeFiles.PROVISIONS_FILE);

    /** Ids and names of files are not read by people. */
    private static final Pattern ID = Pattern.compile("[a-z0-9_.-]*[a-z][a-z0-9_.-]*");

    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final String SPELT_DIGITS = CHINESE_DIGITS + "零幺";
    private static final int SHORTEST = 3;
    private static final Pattern SPELT_OUT = Pattern.compile("(?<![十百千万])[〇零一二三四五六七八九幺]{3,}(?![十百千万])");
    private static final Pattern DATE_OR_PLACE = Pattern.compile(
            "(?<!\\d)(?:\\d{4}-\\d{2}-\\d{2}|(?:19|20)\\d{2}-(?:0[1-9]|1[0-2]))(?![\\d-])|CN-[A-Z]{2}-\\d{6}(?!\\d)");
    private static final String NO_UNIT = "(?!\\s?(?:\\d|[天日元号条周月年岁倍%]|yuan|days?|percent))";

    /** Emergency numbers, and five digits or more, however they are grouped. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d.])(?:(?:110|119|120|122)" + NO_UNIT + "|\\d(?:[ ()-]{0,2}\\d){4,14}" + NO_UNIT + ")");

    private PhoneNumbers() {}

    /** A problem for each number typed into a file. */
    static List<Problem> in(YamlFile file) {
        List<Problem> problems = new ArrayList<>();
        if (!THEIR_PLACE.contains(String.valueOf(file.path().getFileName()))) {
            search(file, file.root(), problems);
        }
        return problems;
    }

    private static void search(YamlFile file, JsonNode node, List<Problem> problems) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(field -> !NOT_SAID_BY_US.contains(field.getKey()))
                    .forEach(field -> search(file, field.getValue(), problems));
        } else if (node.isArray()) {
            node.forEach(one -> search(file, one, problems));
        } else if (node.isTextual()
                && hasDigits(node.asText())
                && !ID.matcher(node.asText()).matches()) {
            Matcher phone = PHONE.matcher(plain(node.asText()));
            while (phone.find()) {
                problems.add(file.problem(
                        node,
                        "the phone number '" + phone.group() + "' is typed here",
                        "put it into hotlines.yaml, and write {phone.<its id>}"));
            }
        }
    }

    /** Most texts hold too few digits for any number, and need no closer look. */
    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < SHORTEST; i++) {
            char c = text.charAt(i);
            if (c < '\u0080' ? c >= '0' && c <= '9' : Character.isDigit(c) || SPELT_DIGITS.indexOf(c) >= 0) {
                digits++;
            }
        }
        return digits == SHORTEST;
    }

    /** In ASCII digits, whatever they are written in; days of the calendar and codes of places are taken out. */
    private static String plain(String text) {
        String said = Placeholders.fill(Normalizer.normalize(text, Normalizer.Form.NFKC), name -> "");
        return DATE_OR_PLACE
                .matcher(SPELT_OUT.matcher(said).replaceAll(m -> digits(m.group())))
                .replaceAll(" ; ");
    }

    private static String digits(String chinese) {
        StringBuilder digits = new StringBuilder();
        for (char c : chinese.replace('零', '〇').replace('幺', '一').toCharArray()) {
            digits.append(CHINESE_DIGITS.indexOf(c));
        }
        return digits.toString();
    }
}
