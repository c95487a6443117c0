package org.niangjia.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Lines of a file of the demo, without its comments. */
record DemoLines(List<String> lines) {

    DemoLines {
        lines = List.copyOf(lines);
    }

    static DemoLines of(String name) {
        try (InputStream in = DemoLines.class.getResourceAsStream("/demo/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the program was built without demo/" + name + ".txt");
            }
            return new DemoLines(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file demo/" + name + ".txt cannot be read", e);
        }
    }

    /** Each line as often as the number says that it begins with, without that number. */
    DemoLines weighed() {
        List<String> weighed = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            for (int i = 0; i < Integer.parseInt(parts[0]); i++) {
                weighed.add(parts[1]);
            }
        }
        return new DemoLines(weighed);
    }

    String any(RandomGenerator random) {
        return lines.get(random.nextInt(lines.size()));
    }
}
