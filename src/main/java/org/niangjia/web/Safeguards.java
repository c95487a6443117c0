package org.niangjia.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;

/** What protects a worker's browser from others: headers on every response, and a look at where a post comes from. */
final class Safeguards {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; form-action 'self'; img-src 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private static final HttpFields HEADERS = HttpFields.build()
            .add(new HttpField("Content-Security-Policy", CONTENT_SECURITY_POLICY))
            .add(new HttpField("X-Content-Type-Options", "nosniff"))
            .add(new HttpField("Referrer-Policy", "no-referrer"))
            .add(new HttpField("Cross-Origin-Opener-Policy", "same-origin"))
            .add(new HttpField("Cross-Origin-Resource-Policy", "same-origin"))
            // Pages hold questions on health and harassment: nothing stays on the phone, not even for the back button.
            .add(new HttpField("Cache-Control", "no-store"))
            .asImmutable();

    private Safeguards() {}

    /** Puts the headers on every response that a route makes. */
    static HttpConfiguration.Customizer headers() {
        return (request, response) -> {
            protect(response);
            return request;
        };
    }

    /** Puts the headers on a response, instead of any others of their names. */
    static void protect(HttpFields.Mutable response) {
        HEADERS.forEach(response::put);
    }

    /**
     * Whether a post comes from a page of another site. Browsers of today say so themselves. For others the origin has to be ours; it is
     * "null" where the page's referrer policy hides it, and there the cookie, which no other site can send along, has to do.
     */
    static boolean isFromElsewhere(Context context) {
        Optional<String> site = Optional.ofNullable(context.header("Sec-Fetch-Site"));
        if (site.isPresent()) {
            return !site.get().equals("same-origin") && !site.get().equals("none");
        }
        return Optional.ofNullable(context.header("Origin"))
                .filter(origin -> !origin.equals("null"))
                .filter(origin -> !origin.substring(origin.indexOf("://") < 0 ? 0 : origin.indexOf("://") + 3)
                        .equalsIgnoreCase(context.header("Host")))
                .isPresent();
    }
}
