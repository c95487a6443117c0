package org.niangjia.consultation.reply;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.answer.Answer;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Choice;
import org.niangjia.knowledge.Citation;
import org.niangjia.knowledge.LawLibrary;
import org.niangjia.knowledge.Verified;
import org.niangjia.question.Language;

/** The provisions that an asker can read in full, when the operator has named a folder of official texts. */
public final class Provisions {

    private static final int OFFERED = 4;

    /** The least that any channel allows for what a button sends back, in bytes. */
    private static final int LONGEST_BUTTON = 64;

    private final Optional<LawLibrary> laws;
    private final Texts texts;
    private final AnswerComposer composer;

    public Provisions(Optional<LawLibrary> laws, Texts texts, AnswerComposer composer) {
        this.laws = laws;
        this.texts = texts;
        this.composer = composer;
    }

    /** A button for each article that the answer cites and the folder holds, each article once. */
    public List<Button> offer(Answer answer, Language language) {
        if (laws.isEmpty()) {
            return List.of();
        }
        Map<String, Button> buttons = new LinkedHashMap<>();
        for (Citation cited : answer.citations()) {
            Citation article = cited.wholeArticle();
            String data = Choice.button(article);
            if (!cited.provision().startsWith(Citation.UNNUMBERED)
                    && data.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BUTTON
                    && laws.get().provision(article).isPresent()) {
                buttons.putIfAbsent(
                        data, new Button(texts.get(language, "law.read", composer.citation(article, language)), data));
            }
        }
        return buttons.values().stream().limit(OFFERED).toList();
    }

    /** The article in full, and whether it is the official text or a reprint; or that it is not at hand. */
    public String wording(Citation citation, Language language) {
        String title = composer.citation(citation, language);
        return laws.flatMap(library -> library.provision(citation))
                .map(wording -> texts.get(
                        language,
                        citation.source().verified() == Verified.TEXT ? "law.wording" : "law.reprint",
                        title,
                        wording.strip()))
                .orElseGet(() -> texts.get(language, "law.not_at_hand", title));
    }
}
