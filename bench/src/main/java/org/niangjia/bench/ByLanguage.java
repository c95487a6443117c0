package org.niangjia.bench;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.niangjia.question.Language;
import org.niangjia.understanding.model.Example;

/** One engine a language, each trained on the examples of its language. */
final class ByLanguage implements Engine {

    private final Function<Language, Engine> create;
    private final Map<Language, Engine> engines = new EnumMap<>(Language.class);

    ByLanguage(Function<Language, Engine> create) {
        this.create = create;
    }

    @Override
    public void train(List<Example> examples) throws IOException {
        for (Language language : Language.values()) {
            List<Example> ofLanguage =
                    examples.stream().filter(e -> e.language() == language).toList();
            if (!ofLanguage.isEmpty()) {
                Engine engine = create.apply(language);
                engine.train(ofLanguage);
                engines.put(language, engine);
            }
        }
    }

    @Override
    public Reading read(Language language, String words) throws IOException {
        Engine engine = engines.get(language);
        return engine == null ? new Reading(List.of(), 0, 0, true) : engine.read(language, words);
    }

    @Override
    public void close() throws IOException {
        for (Engine engine : engines.values()) {
            engine.close();
        }
    }
}
