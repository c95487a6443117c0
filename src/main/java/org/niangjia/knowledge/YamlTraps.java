package org.niangjia.knowledge;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What YAML silently reads as something else than it looks like: 010 is eight, {@code *name} is no copy here, and what follows a line of
 * {@code ---} is left out.
 */
final class YamlTraps {

    private static final YAMLFactory YAML = new YAMLFactory();
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,18})?");

    private YamlTraps() {}

    /** The problems of a text that is known to be valid YAML. */
    static List<Problem> in(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        try (YAMLParser yaml = YAML.createParser(text)) {
            int depth = 0;
            boolean over = false;
            for (JsonToken token = yaml.nextToken(); token != null; token = yaml.nextToken()) {
                int line = Math.max(1, yaml.currentTokenLocation().getLineNr());
                if (over) {
                    problems.add(new Problem(
                            file,
                            line,
                            "a second document begins here",
                            "remove the line ---, or make it another file"));
                    break;
                }
                token(file, line, yaml, token, problems);
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                over = depth == 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }

    private static void token(String file, int line, YAMLParser yaml, JsonToken token, List<Problem> problems)
            throws IOException {
        if (yaml.isCurrentAlias()) {
            problems.add(new Problem(
                    file,
                    line,
                    "*" + yaml.getText() + " is not replaced by what it names",
                    "write it out, or quote it"));
        } else if (token.isNumeric() && !PLAIN_NUMBER.matcher(yaml.getText()).matches()) {
            problems.add(new Problem(
                    file,
                    line,
                    "the number " + yaml.getText() + " may be read as another one",
                    "write it without leading zeros, signs or underscores, or quote it"));
        }
    }
}
