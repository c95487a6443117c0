package org.niangjia.staff;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffSessions;
import org.niangjia.staff.StaffRoute.Method;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every request to the console passes before anything is done: headers, method, session, role, origin and the form's token. Safe for use
 * by several threads.
 */
final class Gate {

    /** Scripts only from our own files; what htmx fetches comes from here too. Nothing inline, nothing from elsewhere. */
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
            "X-Frame-Options",
            "DENY",
            // Unlike "no-referrer" it lets old browsers say that a form is ours.
            "Referrer-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final StaffSessions sessions;
    private final StaffPages pages;
    private final Clock clock;

    Gate(StaffSessions sessions, StaffPages pages, Clock clock) {
        this.sessions = sessions;
        this.pages = pages;
        this.clock = clock;
    }

    /** Passes a request on to the route that it is for, or refuses it. */
    void pass(Context context, Map<Method, StaffRoute> routes) {
        HEADERS.forEach(context::header);
        Instant now = clock.instant();
        Optional<String> token = SessionCookie.read(context);
        Optional<StaffAccount> staff = Optional.empty();
        try {
            staff = token.flatMap(known -> sessions.find(known, now));
            Visit visit = new Visit(context, staff, staff.flatMap(known -> token), now, pages);
            Optional<StaffRoute> route = Optional.ofNullable(routes.get(method(context)));
            if (route.isEmpty()) {
                refuseMethod(visit, routes);
            } else if (mayPass(visit, route.get())) {
                route.get().handler().handle(visit);
            }
        } catch (RuntimeException e) {
            LOG.error("a request to the console failed", e);
            new Visit(context, staff, staff.flatMap(known -> token), now, pages).notice(500, "broken");
        }
    }

    private boolean mayPass(Visit visit, StaffRoute route) {
        if (!route.isOpen()) {
            if (visit.signedIn().isEmpty()) {
                askToSignIn(visit, route);
                return false;
            }
            if (route.roles().stream().noneMatch(visit.staff().roles()::contains)) {
                visit.notice(403, "forbidden");
                return false;
            }
        }
        if (route.method() == Method.POST && !isOurForm(visit, route)) {
            return false;
        }
        if (!route.isOpen() && visit.staff().temporaryPassword() && !SettingsPage.PATHS.contains(route.path())) {
            visit.seeOther("/staff/settings");
            return false;
        }
        return true;
    }

    private static boolean isOurForm(Visit visit, StaffRoute route) {
        Context context = visit.context();
        String type = Optional.ofNullable(context.contentType()).orElse("");
        if (!type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(FORM)) {
            visit.notice(415, "bad_request");
            return false;
        }
        boolean known = route.isOpen()
                || Secrets.same(
                        visit.typed("_token"), Secrets.formToken(visit.token().orElseThrow()));
        if (Origin.isElsewhere(context) || !known) {
            visit.notice(403, "elsewhere");
            return false;
        }
        return true;
    }

    private static void askToSignIn(Visit visit, StaffRoute route) {
        if (visit.wantsPart()) {
            visit.context().status(401).header("HX-Redirect", "/staff/login");
        } else if (route.method() == Method.GET) {
            visit.seeOther("/staff/login");
        } else {
            visit.notice(401, "signed_out");
        }
    }

    private static void refuseMethod(Visit visit, Map<Method, StaffRoute> routes) {
        visit.context()
                .header(
                        "Allow",
                        routes.keySet().stream().sorted().map(Method::name).collect(Collectors.joining(", ")));
        visit.notice(405, "bad_request");
    }

    private static @org.jspecify.annotations.Nullable Method method(Context context) {
        return switch (context.method().name()) {
            case "GET", "HEAD" -> Method.GET;
            case "POST" -> Method.POST;
            default -> null;
        };
    }
}
