package org.niangjia.web;

import static org.niangjia.web.Frame.post;
import static org.niangjia.web.Frame.tag;
import static org.niangjia.web.Html.element;
import static org.niangjia.web.Html.paragraphs;
import static org.niangjia.web.Html.row;
import static org.niangjia.web.Html.text;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.reply.Attachment;
import org.niangjia.consultation.verification.VerificationCode;
import org.niangjia.question.Language;

/**
 * The page of the conversation: what was said, each reply with its buttons below it, and where to write. It works by posts and whole pages;
 * where the browser runs the page's script, the next turn is put into the page that is there. Immutable and safe for use by several threads.
 */
final class ChatPage {

    private static final List<String> EXAMPLES = List.of("web.example.1", "web.example.2", "web.example.3");

    private final Frame frame;
    private final Texts texts;
    private final PlaceChoice places;

    ChatPage(Frame frame, Texts texts, PlaceChoice places) {
        this.frame = frame;
        this.texts = texts;
        this.places = places;
    }

    String address(Language language) {
        return Frame.address("/", language);
    }

    /** The whole page. */
    String whole(Language language, Sessions.View view) {
        return page(language, "", Optional.empty(), view);
    }

    /**
     * The page for what could not be taken.
     *
     * @param words what she wrote, given back so that it is not lost
     * @param notice what is wrong and what she can do
     */
    String again(Language language, String words, String notice, Sessions.View view) {
        return page(language, words, Optional.of(notice), view);
    }

    /** The next turn, an empty form, and what is left of the turn she chose from. */
    String next(Language language, Turn turn, Optional<Turn> chosenFrom, Sessions.View view) {
        List<Html> pieces = new ArrayList<>();
        pieces.add(turn(turn, language).with("autofocus", "autofocus"));
        chosenFrom.ifPresent(old -> pieces.add(turn(old, language).with("hx-swap-oob", "true")));
        pieces.add(form(language, "", Optional.empty(), view).with("hx-swap-oob", "true"));
        return row(pieces).markup();
    }

    /** Shows a notice above what she wrote, which the page still holds. */
    void trouble(Context context, int status, String notice) {
        context.header("HX-Retarget", "#trouble").header("HX-Reswap", "innerHTML");
        Replying.show(context, status, paragraphs(notice).markup());
    }

    private String page(Language language, String words, Optional<String> notice, Sessions.View view) {
        List<Html> talk = new ArrayList<>();
        talk.add(welcome(language));
        view.turns().forEach(turn -> talk.add(turn(turn, language)));
        Html log = element("div", row(talk))
                .with("id", "talk")
                .with("role", "log")
                .with("aria-live", "polite")
                .with("aria-label", get(language, "web.talk"));
        Html content = row(List.of(
                element("h1", get(language, "web.heading")).with("class", "unseen"),
                log,
                forget(language),
                form(language, words, notice, view)));
        return frame.page(language, "/", "chat", content);
    }

    private Html welcome(Language language) {
        List<Html> examples = new ArrayList<>();
        for (String example : EXAMPLES) {
            String words = get(language, example);
            examples.add(submit(words, "words", words));
        }
        return element(
                        "section",
                        element(
                                        "article",
                                        element("h2", get(language, "web.reply"))
                                                .with("class", "unseen"),
                                        paragraphs(get(language, "web.welcome")),
                                        element("p", text(get(language, "web.consent") + " "), privacy(language))
                                                .with("class", "consent"))
                                .with("class", "reply"),
                        asking(language, row(examples))
                                .with("class", "choices")
                                .with("aria-label", get(language, "web.examples")))
                .with("class", "turn welcome");
    }

    private Html privacy(Language language) {
        return element("a", get(language, "web.consent.more")).with("href", Frame.address("/privacy", language));
    }

    private Html.Element turn(Turn turn, Language language) {
        List<Html> pieces = new ArrayList<>();
        if (!turn.asked().isEmpty()) {
            // Whoever reads the page aloud needs the language of the words, which need not be the page's.
            pieces.add(element(
                            "div",
                            element("h2", get(language, "web.asked")).with("class", "unseen"),
                            element("div", paragraphs(turn.asked())).with("lang", tag(Language.of(turn.asked()))))
                    .with("class", "asked"));
        }
        for (int i = 0; i < turn.said().size(); i++) {
            pieces.add(said(turn, i, language));
        }
        return element("section", row(pieces))
                .with("id", turn.id())
                .with("class", "turn")
                .with("tabindex", "-1");
    }

    private Html said(Turn turn, int number, Language language) {
        Turn.Said said = turn.said().get(number);
        List<Html> reply = new ArrayList<>();
        reply.add(element("h2", get(language, "web.reply")).with("class", "unseen"));
        reply.add(element("div", paragraphs(said.text())).with("lang", tag(said.language())));
        said.code().ifPresent(code -> reply.add(check(code, language)));
        said.file().ifPresent(file -> reply.add(download(file, turn, number, language)));
        return row(List.of(element("article", row(reply)).with("class", "reply"), buttons(said, language)));
    }

    /** So that she can show the reply to somebody who doubts it. */
    private Html check(VerificationCode code, Language language) {
        Html link = element("a", code.toString())
                .with("href", Frame.address("/verify/" + code, language))
                .with("title", get(language, "web.check.why"));
        return element("p", text(get(language, "web.check") + " "), link).with("class", "check");
    }

    private Html download(Attachment file, Turn turn, int number, Language language) {
        Html link = element("a", texts.get(language, "web.file", file.name()))
                .with("href", Frame.address("/file/" + turn.number() + "/" + number, language))
                .with("download", file.name());
        return element("p", link).with("class", "file");
    }

    private Html buttons(Turn.Said said, Language language) {
        if (said.buttons().isEmpty()) {
            return row(List.of());
        }
        List<Html> buttons = new ArrayList<>();
        for (Button button : said.buttons()) {
            buttons.add(submit(button.label(), "choice", button.data()).with("lang", tag(said.language())));
        }
        return asking(language, row(buttons))
                .with("class", "choices")
                .with("aria-label", get(language, said.choice() ? "web.choices" : "web.more"));
    }

    private Html.Element form(Language language, String words, Optional<String> notice, Sessions.View view) {
        Html trouble = element("div", notice.map(Html::paragraphs).orElseGet(() -> row(List.of())))
                .with("id", "trouble")
                .with("role", "alert");
        // A browser drops the first line end of a text area, so that one is given away.
        Html.Element field = element("textarea", text("\n" + words))
                .with("id", "words")
                .with("name", "words")
                .with("rows", "1")
                .with("required", "required")
                .with("autocomplete", "off")
                .with("placeholder", get(language, "web.placeholder"))
                .with("aria-describedby", "trouble hint");
        return asking(
                        language,
                        row(List.of(
                                trouble,
                                places.field(language, view.place()),
                                element("label", get(language, "web.question"))
                                        .with("for", "words")
                                        .with("class", "unseen"),
                                element(
                                                "div",
                                                field,
                                                element("button", get(language, "web.ask"))
                                                        .with("type", "submit"))
                                        .with("class", "write"),
                                element("small", get(language, "web.hint")).with("id", "hint"))))
                .with("id", "ask")
                .with("class", "ask")
                .with("data-offline", get(language, "web.offline"));
    }

    private static Html.Element asking(Language language, Html content) {
        return post(language, "/ask", content)
                .with("hx-post", Frame.address("/ask", language))
                .with("hx-target", "#talk")
                .with("hx-swap", "beforeend")
                .with("hx-sync", "#talk:drop");
    }

    private Html forget(Language language) {
        return post(
                        language,
                        "/forget",
                        row(List.of(
                                element("button", get(language, "web.forget")).with("type", "submit"),
                                element("small", get(language, "web.forget.why")))))
                .with("class", "forget");
    }

    private static Html.Element submit(String label, String name, String value) {
        return element("button", label)
                .with("type", "submit")
                .with("name", name)
                .with("value", value);
    }

    private String get(Language language, String key) {
        return texts.get(language, key);
    }
}
