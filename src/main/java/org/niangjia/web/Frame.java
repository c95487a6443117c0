package org.niangjia.web;

import static org.niangjia.web.Html.element;
import static org.niangjia.web.Html.row;

import java.util.ArrayList;
import java.util.List;
import org.niangjia.answer.Texts;
import org.niangjia.question.Language;

/** What all pages have around their content, in the language of their reader. Immutable and safe for use by several threads. */
final class Frame {

    /** No text is run as a script, no page is kept in the browser, nothing is fetched from elsewhere, and replies with an error are shown. */
    private static final String SCRIPT_SETTINGS =
            "{\"allowEval\":false,\"allowScriptTags\":false,\"selfRequestsOnly\":true,"
                    + "\"historyEnabled\":false,\"historyCacheSize\":0,\"includeIndicatorStyles\":false,\"defaultFocusScroll\":false,"
                    + "\"responseHandling\":[{\"code\":\"...\",\"swap\":true}]}";

    private final Texts texts;
    private final boolean demo;

    /** Pages of real data, or of made-up data, which every page says then. */
    Frame(Texts texts, boolean demo) {
        this.texts = texts;
        this.demo = demo;
    }

    /**
     * A page.
     *
     * @param path of the page, for its other language
     * @param kind class of the body
     */
    String page(Language language, String path, String kind, Html content) {
        Html skip =
                element("a", text(language, "web.skip")).with("class", "skip").with("href", "#content");
        Html.Element name = element("a", text(language, "web.name")).with("href", address("/", language));
        Html header = element(
                "header",
                element("div", element("p", name).with("class", "name"), languages(language, path), leave(language))
                        .with("class", "bar"));
        return "<!doctype html>\n"
                + element(
                                "html",
                                head(language),
                                element(
                                                "body",
                                                skip,
                                                demo
                                                        ? element("p", text(language, "demo"))
                                                                .with("class", "demo")
                                                                .with("role", "status")
                                                        : row(List.of()),
                                                header,
                                                element("main", content)
                                                        .with("id", "content")
                                                        .with("tabindex", "-1"),
                                                footer(language, path))
                                        .with("class", kind))
                        .with("lang", tag(language))
                        .markup()
                + "\n";
    }

    /** An address of this site in a language. */
    static String address(String path, Language language) {
        return path + "?lang=" + language.code();
    }

    static Html.Element post(Language language, String path, Html content) {
        return element("form", content).with("method", "post").with("action", address(path, language));
    }

    static String tag(Language language) {
        return language.locale().toLanguageTag();
    }

    private Html head(Language language) {
        return element(
                "head",
                element("meta").with("charset", "utf-8"),
                element("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                element("meta").with("name", "color-scheme").with("content", "light dark"),
                element("meta").with("name", "htmx-config").with("content", SCRIPT_SETTINGS),
                element("title", text(language, "web.title")),
                element("link").with("rel", "icon").with("href", "/favicon.ico"),
                element("link").with("rel", "stylesheet").with("href", "/style/niangjia.css"),
                Html.script("/script/htmx.js"),
                Html.script("/script/niangjia.js"));
    }

    private Html languages(Language language, String path) {
        List<Html> links = new ArrayList<>();
        for (Language other : Language.values()) {
            Html.Element link = element("a", texts.get(other, "web.language"))
                    .with("href", address(path, other))
                    .with("lang", tag(other))
                    .with("hreflang", tag(other));
            links.add(other == language ? link.with("aria-current", "true") : link);
        }
        return element("nav", row(links)).with("aria-label", text(language, "web.languages"));
    }

    /** One tap and nothing of this is on the screen any more. */
    private Html leave(Language language) {
        return post(
                        language,
                        "/leave",
                        element("button", text(language, "web.leave"))
                                .with("type", "submit")
                                .with("title", text(language, "web.leave.why")))
                .with("class", "leave");
    }

    private Html footer(Language language, String path) {
        List<Html> links = new ArrayList<>();
        links.add(link(language, path, "/", "web.back"));
        links.add(link(language, path, "/case", "web.case"));
        links.add(link(language, path, "/verify", "web.verify"));
        links.add(link(language, path, "/privacy", "web.privacy"));
        return element(
                "footer",
                element("p", text(language, "web.about")),
                element("nav", row(links)).with("aria-label", text(language, "web.pages")));
    }

    private Html link(Language language, String here, String path, String key) {
        Html.Element link = element("a", text(language, key)).with("href", address(path, language));
        return here.equals(path) ? link.with("aria-current", "page") : link;
    }

    private String text(Language language, String key) {
        return texts.get(language, key);
    }
}
