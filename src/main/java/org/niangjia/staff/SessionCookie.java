package org.niangjia.staff;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cookie that holds a session's token: not readable by scripts, not sent from other sites, gone when the browser is closed. */
final class SessionCookie {

    private static final String NAME = "niangjia-staff";
    private static final String PATH = "/staff";
    private static final int UNTIL_THE_BROWSER_IS_CLOSED = -1;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private SessionCookie() {}

    static Optional<String> read(Context context) {
        return Optional.ofNullable(context.cookie(NAME))
                .filter(value -> TOKEN.matcher(value).matches());
    }

    static void give(Context context, String token) {
        context.cookie(cookie(context, token, UNTIL_THE_BROWSER_IS_CLOSED));
    }

    static void take(Context context) {
        context.cookie(cookie(context, "", 0));
    }

    private static Cookie cookie(Context context, String value, int maxAge) {
        return new Cookie(NAME, value, PATH, maxAge, Origin.isEncrypted(context), true, null, SameSite.STRICT);
    }
}
