package org.niangjia.staff;

import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.niangjia.answer.Texts;
import org.niangjia.casework.Cases;
import org.niangjia.casework.Casework;
import org.niangjia.casework.ConsultationFigures;
import org.niangjia.casework.KeptGaps;
import org.niangjia.casework.UnresolvedQuestions;
import org.niangjia.casework.campaign.Campaigns;
import org.niangjia.casework.report.Register;
import org.niangjia.casework.report.ReportFigures;
import org.niangjia.casework.service.Services;
import org.niangjia.casework.staff.AuditAnchor;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.casework.staff.LoginAttempts;
import org.niangjia.casework.staff.StaffAccounts;
import org.niangjia.casework.staff.StaffSessions;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.attendance.PerEdition;
import org.niangjia.curation.Background;
import org.niangjia.curation.Curation;
import org.niangjia.curation.Drafts;
import org.niangjia.curation.Folders;
import org.niangjia.curation.Revisions;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.staff.StaffRoute.Method;
import org.niangjia.understanding.Understander;

/**
 * The console of the union's staff, to be mounted on the web server under {@code /staff}. {@link StaffRoutes} declares what can be
 * opened and by whom; nothing else can. Safe for use by several threads.
 */
public final class StaffConsole {

    private final StaffAccounts accounts;
    private final SetUpCode setUpCode;
    private final Gate gate;
    private final PerEdition<Parts, Map<String, Map<Method, StaffRoute>>> routes;

    /**
     * What the console shows and works on.
     *
     * @param consultation for trying out: keeps nothing
     * @param gaps kept up by whoever made them
     * @param state the state of the entrances by name
     */
    public record Parts(
            StaffAccounts accounts,
            StaffSessions sessions,
            LoginAttempts attempts,
            AuditLog log,
            AuditAnchor anchor,
            ConsultationFigures figures,
            UnresolvedQuestions unresolved,
            Cases cases,
            Casework casework,
            Consultation consultation,
            Understander understander,
            Knowledge knowledge,
            Texts replies,
            KeptGaps gaps,
            Curating curating,
            Office office,
            Supplier<Map<String, String>> state,
            Clock clock) {}

    /**
     * What the office keeps beside cases and answers: reports, registers, services, messages to those who want news.
     *
     * @param demo whether everything is made up
     */
    public record Office(
            ReportFigures reportFigures,
            Register.Entries registers,
            Services services,
            Campaigns campaigns,
            boolean demo) {}

    /**
     * What drafts are written, reviewed and published with.
     *
     * @param live the files that answer
     */
    public record Curating(
            Curation curation, Background background, Drafts drafts, Revisions revisions, Folders live) {}

    public StaffConsole(Parts parts) {
        this(() -> parts);
    }

    /** Shows what belongs to the edition that answers: the pages are made anew with each, so that they keep nothing themselves. */
    public StaffConsole(Supplier<Parts> parts) {
        Parts first = parts.get();
        this.accounts = first.accounts();
        SecureRandom random = new SecureRandom();
        this.setUpCode = new SetUpCode(random);
        this.gate = new Gate(
                first.sessions(),
                new StaffPages(new StaffTexts(), first.office().demo()),
                first.clock());
        StaffRoutes all = new StaffRoutes(setUpCode, random);
        List<StaffRoute> lasting = all.lasting(first);
        this.routes = new PerEdition<>(parts, now -> {
            List<StaffRoute> declared = new ArrayList<>(lasting);
            declared.addAll(all.of(now));
            return byPath(declared);
        });
    }

    /** Everything that can be opened, and by whom. */
    List<StaffRoute> routes() {
        return routes.get().values().stream()
                .flatMap(methods -> methods.values().stream())
                .toList();
    }

    private static Map<String, Map<Method, StaffRoute>> byPath(List<StaffRoute> declared) {
        Map<String, Map<Method, StaffRoute>> byPath = new LinkedHashMap<>();
        for (StaffRoute route : declared) {
            StaffRoute before = byPath.computeIfAbsent(route.path(), path -> new EnumMap<>(Method.class))
                    .put(route.method(), route);
            if (before != null) {
                throw new IllegalStateException("declared twice: " + route.method() + " " + route.path());
            }
        }
        return byPath;
    }

    /** The code with which the first account is made; empty once there is one. */
    public Optional<String> setUpCode() {
        return accounts.isEmpty() ? setUpCode.show() : Optional.empty();
    }

    /** Puts every route behind the gate, for every method: what is not declared is refused there. */
    public void mount(JavalinConfig config) {
        for (String path : routes.get().keySet()) {
            mount(config, path, () -> routes.get().getOrDefault(path, Map.of()));
        }
        StaffRoute nothing = StaffRoute.open(Method.GET, "/staff/*", visit -> visit.notice(404, "not_found"));
        mount(config, nothing.path(), () -> Map.of(Method.GET, nothing));
    }

    private void mount(JavalinConfig config, String path, Supplier<Map<Method, StaffRoute>> declared) {
        for (HandlerType method : HandlerType.commonHttp()) {
            config.routes.addHttpHandler(method, path, context -> gate.pass(context, declared.get()));
        }
    }
}
