package org.niangjia.web;

import static org.niangjia.web.Frame.post;
import static org.niangjia.web.Frame.tag;
import static org.niangjia.web.Html.element;
import static org.niangjia.web.Html.paragraphs;
import static org.niangjia.web.Html.row;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.verification.Verification;
import org.niangjia.question.Language;

/**
 * Where anybody checks an answer by its code: an employer, a colleague, an arbitrator. Says the same to everybody and keeps nothing of who
 * asks. Safe for use by several threads.
 */
final class VerifyPage {

    private final Frame frame;
    private final Texts texts;
    private final Verification verification;

    VerifyPage(Frame frame, Texts texts, Verification verification) {
        this.frame = frame;
        this.texts = texts;
        this.verification = verification;
    }

    /** The form, and what there is to say of the code if one is given. */
    void form(Context context) {
        Optional<String> typed = Optional.ofNullable(context.queryParam("code")).filter(code -> !code.isBlank());
        show(context, typed);
    }

    /** What there is to say of the code in the address. */
    void code(Context context) {
        show(context, Optional.of(context.pathParam("code")));
    }

    private void show(Context context, Optional<String> typed) {
        Language language = Requests.language(context);
        Optional<Verification.Checked> checked = typed.map(verification::check);
        List<Html> pieces = new ArrayList<>();
        pieces.add(element("h1", texts.get(language, "web.verify")));
        checked.ifPresent(c -> pieces.add(said(c, language)));
        pieces.add(ask(language, typed.orElse("")));
        int status = checked.map(
                        c -> c.fold(mistyped -> 400, unknown -> 404, tooMany -> 429, outOfOrder -> 503, known -> 200))
                .orElse(200);
        String path = checked.flatMap(VerifyPage::known)
                .map(known -> "/verify/" + known.code())
                .orElse("/verify");
        Replying.show(context, status, frame.page(language, path, "reading", row(pieces)));
    }

    private Html said(Verification.Checked checked, Language language) {
        String words = verification.text(checked, language);
        int cut = words.indexOf("\n\n");
        List<Html> pieces = new ArrayList<>();
        pieces.add(element("h2", words.substring(0, cut)));
        pieces.add(paragraphs(words.substring(cut)));
        known(checked).ifPresent(known -> pieces.add(now(known, language)));
        String standing = known(checked)
                .map(known -> known.standing() == Verification.Standing.CURRENT ? "stands" : "doubtful")
                .orElse("none");
        return element("article", row(pieces))
                .with("class", "prose " + standing)
                .with("role", "status");
    }

    /** The answer as it is now, to read here or to ask on from. */
    private Html now(Verification.Known known, Language language) {
        List<Html> pieces = new ArrayList<>();
        verification
                .saysNow(known, language)
                .ifPresent(text -> pieces.add(element(
                        "details",
                        element("summary", texts.get(language, "verify.ask_now")),
                        element("div", paragraphs(text)).with("lang", tag(language)))));
        verification
                .askNow(known, language)
                .forEach(button -> pieces.add(post(
                                language,
                                "/ask",
                                element("button", texts.get(language, "web.verify.ask_on"))
                                        .with("type", "submit")
                                        .with("name", "choice")
                                        .with("value", button.data()))
                        .with("class", "choices")));
        return row(pieces);
    }

    private Html ask(Language language, String typed) {
        Html field = element("input")
                .with("id", "code")
                .with("name", "code")
                .with("value", typed)
                .with("required", "required")
                .with("maxlength", "40")
                .with("autocomplete", "off")
                .with("autocapitalize", "characters")
                .with("spellcheck", "false")
                .with("placeholder", "7KQ4-M2XD-9RTC")
                .with("aria-describedby", "code-hint");
        return element(
                        "form",
                        element("input")
                                .with("type", "hidden")
                                .with("name", "lang")
                                .with("value", language.code()),
                        element("label", texts.get(language, "web.verify.code")).with("for", "code"),
                        field,
                        element("small", texts.get(language, "web.verify.hint")).with("id", "code-hint"),
                        element("button", texts.get(language, "web.verify.do")).with("type", "submit"))
                .with("method", "get")
                .with("action", "/verify")
                .with("class", "fields");
    }

    private static Optional<Verification.Known> known(Verification.Checked checked) {
        return checked.fold(
                mistyped -> Optional.empty(),
                unknown -> Optional.empty(),
                tooMany -> Optional.empty(),
                outOfOrder -> Optional.empty(),
                Optional::of);
    }
}
