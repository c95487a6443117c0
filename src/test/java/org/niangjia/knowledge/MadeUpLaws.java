package org.niangjia.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Texts that have every provision a knowledge base cites and every figure it takes from there, and not a word of law. */
public final class MadeUpLaws {

    private static final int PARAGRAPHS = 12;
    private static final int ITEMS = 30;

    private MadeUpLaws() {}

    /** Writes a file for each text; two sources may be read in one, a figure of old in the notice that changed it. */
    public static void write(Knowledge knowledge, Path folder) throws IOException {
        Map<String, Map<String, Set<String>>> figures = new HashMap<>();
        knowledge.sources().values().stream()
                .flatMap(source -> source.textFile().stream())
                .forEach(file -> figures.put(file, new TreeMap<>()));
        knowledge.articles().values().stream()
                .flatMap(article -> held(article.versions()))
                .flatMap(version -> version.citations().stream())
                .forEach(citation -> of(figures, citation));
        knowledge
                .parameters()
                .values()
                .forEach(parameter -> held(parameter.values())
                        .forEach(value -> value.citations()
                                .forEach(citation -> of(figures, citation).add(inWords(parameter.unit(), value)))));
        for (Map.Entry<String, Map<String, Set<String>>> text : figures.entrySet()) {
            Path file = folder.resolve(text.getKey() + ".md");
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text(text.getValue()));
        }
    }

    private static <T> Stream<T> held(ByPlace<T> byPlace) {
        return byPlace.dated().values().stream()
                .flatMap(dated -> dated.byStart().values().stream())
                .flatMap(Optional::stream);
    }

    private static Set<String> of(Map<String, Map<String, Set<String>>> figures, Citation citation) {
        return citation.source()
                .textFile()
                .map(file -> figures.computeIfAbsent(file, name -> new TreeMap<>()))
                .orElseGet(TreeMap::new)
                .computeIfAbsent(citation.whole().number(), number -> new TreeSet<>());
    }

    private static String inWords(Unit unit, ParameterValue value) {
        if (value.derived().isPresent()) {
            return value.derived().get();
        }
        LocalDate day = unit == Unit.DATE ? value.date() : LocalDate.EPOCH;
        return unit == Unit.DATE
                ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                : value.figure();
    }

    private static String text(Map<String, Set<String>> articles) {
        StringBuilder text = new StringBuilder("# 编造的文本\n\n");
        articles.forEach((number, figures) -> {
            text.append(number).append(" 数：").append(String.join("；", figures)).append("。\n\n");
            for (int i = 2; i <= PARAGRAPHS; i++) {
                text.append("下一款。\n\n");
            }
            for (int i = 1; i <= ITEMS; i++) {
                text.append("（").append(Numerals.chinese(i)).append("）一项；\n\n");
            }
        });
        return text.toString();
    }
}
