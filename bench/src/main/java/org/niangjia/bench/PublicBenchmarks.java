package org.niangjia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.niangjia.question.Language;
import org.niangjia.understanding.model.Example;

/** Public English sets of labelled questions, as their authors publish them. Intents are named {@code set.intent}. */
final class PublicBenchmarks {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PublicBenchmarks() {}

    /**
     * CLINC150 with its 150 intents; the examples of its out-of-scope parts have no intent.
     *
     * @param train 100 examples an intent
     * @param oosTrain 100 examples that are out of scope
     */
    record Clinc150(
            List<Example> train,
            List<Example> val,
            List<Example> test,
            List<Example> oosTrain,
            List<Example> oosVal,
            List<Example> oosTest) {

        /** Reads {@code data_full.json}. */
        static Clinc150 read(Path file) throws IOException {
            JsonNode parts = JSON.readTree(file.toFile());
            return new Clinc150(
                    inScope(parts.get("train")),
                    inScope(parts.get("val")),
                    inScope(parts.get("test")),
                    outOfScope(parts.get("oos_train")),
                    outOfScope(parts.get("oos_val")),
                    outOfScope(parts.get("oos_test")));
        }

        private static List<Example> inScope(JsonNode part) {
            List<Example> examples = new ArrayList<>();
            part.forEach(pair -> examples.add(
                    example("clinc", pair.get(0).asText(), pair.get(1).asText())));
            return examples;
        }

        private static List<Example> outOfScope(JsonNode part) {
            List<Example> examples = new ArrayList<>();
            part.forEach(
                    pair -> examples.add(new Example(Language.EN, pair.get(0).asText(), Optional.empty())));
            return examples;
        }
    }

    /** BANKING77 with its 77 intents. */
    record Banking77(List<Example> train, List<Example> test) {

        /** Reads {@code train.csv} and {@code test.csv}. */
        static Banking77 read(Path folder) throws IOException {
            return new Banking77(rows(folder.resolve("train.csv")), rows(folder.resolve("test.csv")));
        }

        /** So many training examples of each intent, drawn by this seed. */
        List<Example> few(int ofEach, long seed) {
            Map<String, List<Example>> byIntent = new LinkedHashMap<>();
            train.forEach(example -> byIntent.computeIfAbsent(example.intent().orElseThrow(), i -> new ArrayList<>())
                    .add(example));
            Random random = new Random(seed);
            List<Example> few = new ArrayList<>();
            byIntent.values().forEach(examples -> {
                Collections.shuffle(examples, random);
                few.addAll(examples.subList(0, Math.min(ofEach, examples.size())));
            });
            return few;
        }

        private static List<Example> rows(Path file) throws IOException {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            List<Example> examples = new ArrayList<>();
            try (Reader reader = Files.newBufferedReader(file)) {
                for (CSVRecord row : format.parse(reader)) {
                    examples.add(example("banking", row.get("text"), row.get("category")));
                }
            }
            return examples;
        }
    }

    private static Example example(String set, String words, String intent) {
        return new Example(Language.EN, words, Optional.of(set + "." + intent));
    }
}
