package org.niangjia.staff;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;

/** Where a request comes from: another site's page, which machine, over which line. */
final class Origin {

    private static final Set<String> LOOPBACK_6 = Set.of("::1", "0:0:0:0:0:0:0:1", "[::1]", "[0:0:0:0:0:0:0:1]");

    private Origin() {}

    /**
     * Whether a form was sent by a page that is not ours. Browsers of today say so themselves; older ones name the page's site. A page without
     * a site of its own ("null") is not ours.
     */
    static boolean isElsewhere(Context context) {
        Optional<String> site = Optional.ofNullable(context.header("Sec-Fetch-Site"));
        if (site.isPresent()) {
            return !site.get().equals("same-origin");
        }
        return Optional.ofNullable(context.header("Origin"))
                .filter(origin -> !origin.substring(origin.indexOf("://") < 0 ? 0 : origin.indexOf("://") + 3)
                        .equalsIgnoreCase(context.header("Host")))
                .isPresent();
    }

    /** The machine it comes from. A proxy on this machine says it last in its header; nobody else is believed. */
    static String address(Context context) {
        String peer = context.req().getRemoteAddr();
        return forwarded(context, "X-Forwarded-For").orElse(peer);
    }

    /** Whether it came encrypted, to us or to the proxy in front. */
    static boolean isEncrypted(Context context) {
        return "https".equals(context.req().getScheme())
                || forwarded(context, "X-Forwarded-Proto")
                        .filter("https"::equals)
                        .isPresent();
    }

    private static Optional<String> forwarded(Context context, String header) {
        String peer = context.req().getRemoteAddr();
        boolean near = peer.startsWith("127.") || LOOPBACK_6.contains(peer);
        return Optional.ofNullable(context.header(header))
                .filter(value -> near)
                .map(value -> value.substring(value.lastIndexOf(',') + 1).strip())
                .filter(value -> !value.isEmpty());
    }
}
