package org.niangjia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

/** The knowledge base of this project, read once for all tests. */
public final class ShippedKnowledge {

    public static final Path KNOWLEDGE = Path.of("knowledge");
    public static final Path INTENTS = Path.of("intents");

    private static final Loading LOADING = KnowledgeLoader.load(KNOWLEDGE, INTENTS);

    private ShippedKnowledge() {}

    public static Loading loading() {
        return LOADING;
    }

    /** The article of that id, which has to be there. */
    public static Article article(Knowledge knowledge, String id) {
        return Optional.ofNullable(knowledge.articles().get(id)).orElseThrow();
    }

    public static Knowledge get() {
        assertThat(LOADING.problems()).isEmpty();
        return LOADING.knowledge().orElseThrow();
    }
}
