package org.niangjia.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.niangjia.question.Language;

/** What a request of a browser says. */
final class Requests {

    private static final String COOKIE = "niangjia";
    private static final String FORM = "application/x-www-form-urlencoded";

    private Requests() {}

    /** The id that this browser was given. */
    static Optional<String> id(Context context) {
        return Optional.ofNullable(context.cookie(COOKIE)).filter(Sessions::isId);
    }

    /** For this browser session only; over TLS, which a proxy in front provides, never without it. */
    static void giveCookie(Context context, String id) {
        setCookie(context, id, "");
    }

    /** Leaves nothing of us in the browser. */
    static void takeCookie(Context context) {
        setCookie(context, "", "; Max-Age=0");
    }

    private static void setCookie(Context context, String id, String age) {
        boolean secure = "https".equalsIgnoreCase(context.header("X-Forwarded-Proto"));
        context.header(
                "Set-Cookie",
                COOKIE + "=" + id + age + "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : ""));
    }

    /** Whether the script of the page asks, which puts the reply into the page that is there. */
    static boolean isFromScript(Context context) {
        return "true".equals(context.header("HX-Request"));
    }

    static boolean isForm(Context context) {
        String type = Optional.ofNullable(context.contentType()).orElse("");
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(FORM);
    }

    static Optional<String> field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name));
    }

    static void seeOther(Context context, String place) {
        context.status(303).header("Location", place);
    }

    /** The language chosen on the page, else the one the browser prefers, else Chinese. */
    static Language language(Context context) {
        return Optional.ofNullable(context.queryParam("lang"))
                .flatMap(Requests::language)
                .or(() -> Optional.ofNullable(context.header("Accept-Language")).flatMap(Requests::preferred))
                .orElse(Language.ZH);
    }

    private static Optional<Language> preferred(String ranges) {
        try {
            return Optional.ofNullable(Locale.lookupTag(
                            Locale.LanguageRange.parse(ranges), List.of(Language.ZH.code(), Language.EN.code())))
                    .flatMap(Requests::language);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Language> language(String code) {
        try {
            return Optional.of(Language.parse(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
