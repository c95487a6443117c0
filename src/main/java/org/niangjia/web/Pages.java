package org.niangjia.web;

import static org.niangjia.web.Html.element;
import static org.niangjia.web.Html.paragraphs;
import static org.niangjia.web.Html.row;
import static org.niangjia.web.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Button;
import org.niangjia.question.Language;

/** The pages, in the language of their reader. Immutable and safe for use by several threads. */
final class Pages {

    private static final List<String> EXAMPLES = List.of("web.example.1", "web.example.2", "web.example.3");

    private final Texts texts;

    Pages(Texts texts) {
        this.texts = texts;
    }

    /** The page to ask on, with what was last said. */
    String home(Language language, Optional<Told> told) {
        Html top = told.map(t -> exchange(t, language)).orElseGet(() -> welcome(language));
        Html below = told.isPresent() ? forget(language) : examples(language);
        return page(language, "/", row(List.of(top, form(language, "", Optional.empty()), below)));
    }

    /**
     * The page to ask on, for what could not be taken.
     *
     * @param words what she wrote, given back so that it is not lost
     * @param notice what is wrong and what she can do
     */
    String again(Language language, String words, String notice) {
        return page(language, "/", form(language, words, Optional.of(notice)));
    }

    String privacy(Language language) {
        String own = texts.get(language, "web.privacy.page");
        return page(language, "/privacy", prose(texts.get(language, "privacy") + "\n\n" + own, language));
    }

    /** A page that says only that something is not as it should be. */
    String notice(Language language, String words) {
        return page(language, "/", prose(words, language));
    }

    private Html prose(String words, Language language) {
        int cut = words.indexOf("\n\n");
        String head = cut < 0 ? words : words.substring(0, cut);
        Html back = element("a", texts.get(language, "web.back")).with("href", home(language));
        return element(
                        "article",
                        element("h2", head),
                        paragraphs(cut < 0 ? "" : words.substring(cut)),
                        element("p", back).with("class", "back"))
                .with("class", "prose");
    }

    private Html welcome(Language language) {
        return element("article", paragraphs(texts.get(language, "web.welcome")))
                .with("class", "welcome");
    }

    private Html exchange(Told told, Language language) {
        List<Html> pieces = new ArrayList<>();
        if (!told.asked().isEmpty()) {
            // Whoever reads the page aloud needs the language of the words, which need not be the page's.
            pieces.add(element(
                            "div",
                            element("h2", texts.get(language, "web.asked")),
                            element("div", paragraphs(told.asked())).with("lang", tag(Language.of(told.asked()))))
                    .with("class", "asked"));
        }
        pieces.add(element(
                        "article",
                        element("h2", texts.get(language, "web.reply")),
                        element("div", paragraphs(told.reply())).with("lang", tag(told.language())),
                        choices(told, language))
                .with("class", "reply"));
        return element("section", row(pieces)).with("id", "reply").with("tabindex", "-1");
    }

    private Html choices(Told told, Language language) {
        if (told.choices().isEmpty()) {
            return row(List.of());
        }
        List<Html> buttons = new ArrayList<>();
        for (Button choice : told.choices()) {
            buttons.add(submit(choice.label(), "choice", choice.data()).with("lang", tag(told.language())));
        }
        return post(language, "/ask", row(buttons))
                .with("class", "choices")
                .with("aria-label", texts.get(language, "web.choices"));
    }

    private Html form(Language language, String words, Optional<String> notice) {
        List<Html> fields = new ArrayList<>();
        notice.ifPresent(n -> fields.add(element("div", paragraphs(n))
                .with("class", "notice")
                .with("id", "notice")
                .with("role", "alert")));
        fields.add(element("label", texts.get(language, "web.question")).with("for", "words"));
        // A browser drops the first line end of a text area, so that one is given away.
        fields.add(element("textarea", text("\n" + words))
                .with("id", "words")
                .with("name", "words")
                .with("rows", "3")
                .with("required", "required")
                .with("autocomplete", "off")
                .with("aria-describedby", notice.isPresent() ? "notice hint" : "hint"));
        fields.add(element("small", texts.get(language, "web.hint")).with("id", "hint"));
        fields.add(element("button", texts.get(language, "web.ask")).with("type", "submit"));
        return post(language, "/ask", row(fields)).with("class", "ask");
    }

    private Html examples(Language language) {
        List<Html> buttons = new ArrayList<>();
        buttons.add(element("h2", texts.get(language, "web.examples")));
        for (String example : EXAMPLES) {
            String words = texts.get(language, example);
            buttons.add(submit(words, "words", words));
        }
        return post(language, "/ask", row(buttons)).with("class", "choices");
    }

    private Html forget(Language language) {
        return post(
                        language,
                        "/forget",
                        row(List.of(
                                element("button", texts.get(language, "web.forget"))
                                        .with("type", "submit"),
                                element("small", texts.get(language, "web.forget.why")))))
                .with("class", "forget");
    }

    private static Html.Element submit(String label, String name, String value) {
        return element("button", label)
                .with("type", "submit")
                .with("name", name)
                .with("value", value);
    }

    private static Html.Element post(Language language, String path, Html content) {
        return element("form", content).with("method", "post").with("action", path + "?lang=" + language.code());
    }

    private String page(Language language, String path, Html content) {
        Html name = element("a", texts.get(language, "web.name")).with("href", home(language));
        Html header = element(
                "header",
                element("div", element("h1", name), languages(language, path)).with("class", "bar"),
                element("p", texts.get(language, "web.about")));
        Html privacy =
                element("a", texts.get(language, "web.privacy")).with("href", "/privacy?lang=" + language.code());
        Html footer = element("footer", element("p", privacy));
        return "<!doctype html>\n"
                + element("html", head(language), element("body", header, element("main", content), footer))
                        .with("lang", tag(language))
                        .markup()
                + "\n";
    }

    private Html head(Language language) {
        return element(
                "head",
                element("meta").with("charset", "utf-8"),
                element("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                element("meta").with("name", "color-scheme").with("content", "light dark"),
                element("title", texts.get(language, "web.title")),
                element("link").with("rel", "icon").with("href", "/favicon.ico"),
                element("link").with("rel", "stylesheet").with("href", "/style/pico.css"),
                element("link").with("rel", "stylesheet").with("href", "/style/niangjia.css"));
    }

    private Html languages(Language language, String path) {
        List<Html> links = new ArrayList<>();
        for (Language other : Language.values()) {
            Html.Element link = element("a", texts.get(other, "web.language"))
                    .with("href", path + "?lang=" + other.code())
                    .with("lang", tag(other))
                    .with("hreflang", tag(other));
            links.add(other == language ? link.with("aria-current", "true") : link);
        }
        return element("nav", row(links)).with("aria-label", texts.get(language, "web.languages"));
    }

    private static String home(Language language) {
        return "/?lang=" + language.code();
    }

    private static String tag(Language language) {
        return language.locale().toLanguageTag();
    }
}
