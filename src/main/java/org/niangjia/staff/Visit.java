package org.niangjia.staff;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.Deed;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.question.Language;

/**
 * A request, who makes it, and the answer to it.
 *
 * @param signedIn who it is
 * @param token of the session
 */
record Visit(Context context, Optional<StaffAccount> signedIn, Optional<String> token, Instant now, StaffPages pages) {

    /** The one who is signed in; only for routes that ask for it. */
    StaffAccount staff() {
        return signedIn.orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    Language language() {
        return signedIn.map(StaffAccount::language).orElseGet(() -> Languages.of(context));
    }

    /** A field of a form, without the blanks around it; empty if it was left empty. */
    Optional<String> field(String name) {
        return Optional.ofNullable(context.formParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A field of a form as it was typed. */
    String typed(String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }

    List<String> fields(String name) {
        return context.formParams(name);
    }

    /** A parameter of the address. */
    Optional<String> parameter(String name) {
        return Optional.ofNullable(context.queryParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A number in the path; empty if it is none. */
    Optional<Long> number(String name) {
        try {
            return Optional.of(Long.parseLong(context.pathParam(name)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether only a part of the page is asked for, by htmx. */
    boolean wantsPart() {
        return "true".equals(context.header("HX-Request"))
                && !"true".equals(context.header("HX-History-Restore-Request"));
    }

    Deed deed(Action action, String object) {
        return Deed.of(staff(), action, object, now);
    }

    void show(Page page) {
        show(200, page);
    }

    void show(int status, Page page) {
        context.status(status).contentType("text/html; charset=utf-8").result(pages.render(page));
    }

    /** Going back or loading again must not do it a second time. */
    void seeOther(String path) {
        context.status(303).header("Location", path);
    }

    /** A text of the console, in the language of the one who reads it. */
    String t(String key, Object... values) {
        return pages.texts().get(language(), key, values);
    }

    /** A text that there may be none of. */
    String tOr(String key, String otherwise) {
        return pages.texts().has(language(), key) ? t(key) : otherwise;
    }

    /** A page that says only what is the matter. */
    void notice(int status, String key) {
        show(status, page("notice", key + ".title", "").with("key", key));
    }

    /** A page in the language of its reader. */
    Page page(String template, String title, String section) {
        return new Page(pages.texts(), language(), template, title, section, signedIn, token.map(Secrets::formToken));
    }
}
