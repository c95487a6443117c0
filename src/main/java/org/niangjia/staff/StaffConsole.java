package org.niangjia.staff;

import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.niangjia.answer.Texts;
import org.niangjia.casework.Cases;
import org.niangjia.casework.Casework;
import org.niangjia.casework.ConsultationFigures;
import org.niangjia.casework.KeptGaps;
import org.niangjia.casework.UnresolvedQuestions;
import org.niangjia.casework.staff.AuditAnchor;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.casework.staff.LoginAttempts;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccounts;
import org.niangjia.casework.staff.StaffSessions;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.PerEdition;
import org.niangjia.curation.Background;
import org.niangjia.curation.Curation;
import org.niangjia.curation.Drafts;
import org.niangjia.curation.Folders;
import org.niangjia.curation.Revisions;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.staff.StaffRoute.Method;
import org.niangjia.understanding.Understander;

/**
 * The console of the union's staff, to be mounted on the web server under {@code /staff}. All pages and forms are {@link #routes}; what they
 * declare is all that can be opened. Safe for use by several threads.
 */
public final class StaffConsole {

    private static final Set<Role> ADMIN = EnumSet.of(Role.ADMIN);

    /** Who answers askers. An admin who does gives herself the role, and the log says so. */
    static final Set<Role> ANSWERING = EnumSet.of(Role.REVIEWER);

    /** Who writes what the bot answers. */
    static final Set<Role> WRITING = EnumSet.of(Role.CURATOR);

    /** Who looks at what a colleague has written, and publishes it. */
    static final Set<Role> PUBLISHING = EnumSet.of(Role.PUBLISHER);

    /** Who sees drafts and what was published. */
    static final Set<Role> CURATING = EnumSet.of(Role.CURATOR, Role.PUBLISHER);

    /** Who reads what could not be answered, to answer it or to write what is missing. */
    static final Set<Role> READING = EnumSet.of(Role.REVIEWER, Role.CURATOR, Role.PUBLISHER);

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
            Supplier<Map<String, String>> state,
            Clock clock) {}

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
        SecureRandom random = new SecureRandom();
        this.accounts = first.accounts();
        this.setUpCode = new SetUpCode(random);
        this.gate = new Gate(first.sessions(), new StaffPages(new StaffTexts()), first.clock());
        PasswordHash hash = new PasswordHash();
        Proof proof = new Proof(accounts, first.attempts(), hash);
        SignInPages signIn = new SignInPages(accounts, first.sessions(), first.log(), proof, hash, setUpCode, random);
        List<StaffRoute> lasting = new ArrayList<>();
        lasting.addAll(signIn(signIn));
        lasting.addAll(settings(new SettingsPage(accounts, proof, hash, signIn, random)));
        lasting.add(StaffRoute.open(Method.GET, "/staff/style.css", file("staff.css", "text/css; charset=utf-8")));
        lasting.add(
                StaffRoute.open(Method.GET, "/staff/htmx.js", file("htmx.min.js", "text/javascript; charset=utf-8")));
        this.routes = new PerEdition<>(parts, now -> {
            List<StaffRoute> declared = new ArrayList<>(lasting);
            declared.addAll(work(now));
            declared.addAll(questions(now));
            declared.addAll(cases(now));
            declared.addAll(clusters(now));
            declared.addAll(content(now));
            declared.addAll(people(new PeoplePages(accounts, hash, random, now.cases(), now.casework())));
            declared.addAll(watching(now));
            return byPath(declared);
        });
    }

    private static List<StaffRoute> signIn(SignInPages pages) {
        return List.of(
                StaffRoute.open(Method.GET, "/staff/login", pages::login),
                StaffRoute.open(Method.POST, "/staff/login", pages::signIn),
                StaffRoute.open(Method.GET, "/staff/setup", pages::setUp),
                StaffRoute.open(Method.POST, "/staff/setup", pages::makeFirstAccount),
                StaffRoute.staff(Method.POST, "/staff/logout", pages::signOut));
    }

    private static List<StaffRoute> work(Parts parts) {
        DashboardPage dashboard = new DashboardPage(parts.figures(), parts.knowledge());
        PlaygroundPage playground =
                new PlaygroundPage(parts.consultation(), parts.understander(), parts.knowledge(), parts.replies());
        return List.of(
                StaffRoute.staff(Method.GET, "/staff", dashboard::show),
                StaffRoute.staff(Method.GET, "/staff/playground", playground::show),
                StaffRoute.staff(Method.POST, "/staff/playground", playground::ask));
    }

    private static List<StaffRoute> questions(Parts parts) {
        UnresolvedPages pages = new UnresolvedPages(
                parts.unresolved(), parts.casework(), parts.accounts(), parts.log(), parts.knowledge());
        return List.of(
                StaffRoute.of(Method.GET, "/staff/unresolved", READING, pages::list),
                StaffRoute.of(Method.GET, "/staff/unresolved/{id}", READING, pages::question),
                StaffRoute.of(Method.POST, "/staff/unresolved/{id}/case", ANSWERING, pages::openCase),
                StaffRoute.of(Method.POST, "/staff/unresolved", READING, pages::act),
                StaffRoute.of(Method.POST, "/staff/unresolved/undo/{id}", READING, pages::undo));
    }

    private static List<StaffRoute> cases(Parts parts) {
        CasePages pages =
                new CasePages(parts.cases(), parts.casework(), parts.accounts(), parts.log(), parts.knowledge());
        return List.of(
                StaffRoute.of(Method.GET, "/staff/cases", ANSWERING, pages::list),
                StaffRoute.of(Method.GET, "/staff/cases/{number}", ANSWERING, pages::show),
                StaffRoute.of(Method.POST, "/staff/cases/{number}", ANSWERING, pages::step));
    }

    private static List<StaffRoute> clusters(Parts parts) {
        ClusterPages pages = new ClusterPages(
                parts.gaps(),
                parts.unresolved(),
                parts.knowledge(),
                parts.understander(),
                parts.accounts(),
                parts.log());
        TellPages tell = tell(parts);
        return List.of(
                StaffRoute.of(Method.GET, "/staff/clusters", READING, pages::list),
                StaffRoute.of(Method.GET, "/staff/clusters/{id}", READING, pages::show),
                StaffRoute.of(Method.POST, "/staff/clusters/{id}", READING, pages::dismiss),
                StaffRoute.of(Method.GET, "/staff/clusters/{id}/tell", ANSWERING, tell::cluster),
                StaffRoute.of(Method.POST, "/staff/clusters/{id}/tell", ANSWERING, tell::tellCluster));
    }

    private static TellPages tell(Parts parts) {
        return new TellPages(
                parts.gaps(),
                parts.unresolved(),
                parts.casework(),
                parts.curating().drafts(),
                parts.knowledge(),
                parts.consultation(),
                parts.replies(),
                parts.log());
    }

    private static List<StaffRoute> content(Parts parts) {
        Curating curating = parts.curating();
        ClusterQuestions clusters = new ClusterQuestions(parts.gaps());
        EditPages edits = new EditPages(
                curating.curation(),
                curating.drafts(),
                curating.live(),
                parts.understander(),
                parts.replies(),
                clusters);
        List<StaffRoute> routes = new ArrayList<>();
        routes.addAll(form("intent", edits, new IntentForm(parts.knowledge(), clusters)));
        routes.addAll(form("article", edits, new ArticleForm(parts.knowledge())));
        routes.addAll(form("figure", edits, new FigureForm(parts.knowledge())));
        routes.addAll(form("new", edits, new NewAnswerForm(parts.knowledge(), clusters)));
        routes.addAll(form("file", edits, new FileTextForm(parts.knowledge())));
        AnswerPages answers = new AnswerPages(parts.knowledge(), curating.live());
        routes.add(StaffRoute.of(Method.GET, "/staff/answers", CURATING, answers::list));
        routes.addAll(drafts(parts, edits));
        return routes;
    }

    private static List<StaffRoute> form(String name, EditPages edits, FileForm form) {
        return List.of(
                StaffRoute.of(Method.GET, "/staff/edit/" + name, WRITING, edits.showing(form)),
                StaffRoute.of(Method.POST, "/staff/edit/" + name, WRITING, edits.taking(form)));
    }

    private static List<StaffRoute> drafts(Parts parts, EditPages edits) {
        Curating curating = parts.curating();
        FileNames files = new FileNames();
        DraftPages pages = new DraftPages(
                curating.curation(), curating.background(), curating.drafts(), parts.accounts(), edits, files);
        RevisionPages revisions =
                new RevisionPages(curating.revisions(), curating.background(), parts.accounts(), files);
        TellPages tell = tell(parts);
        return List.of(
                StaffRoute.of(Method.GET, "/staff/drafts", CURATING, pages::list),
                StaffRoute.of(Method.GET, "/staff/drafts/{id}", CURATING, pages::show),
                StaffRoute.of(Method.GET, "/staff/drafts/{id}/check", CURATING, pages::check),
                StaffRoute.of(Method.GET, "/staff/drafts/{id}/replay", CURATING, pages::replay),
                StaffRoute.of(Method.POST, "/staff/drafts/{id}/replay", CURATING, pages::startReplay),
                StaffRoute.of(Method.POST, "/staff/drafts/{id}/submit", WRITING, pages::submit),
                StaffRoute.of(Method.POST, "/staff/drafts/{id}/discard", WRITING, pages::discard),
                StaffRoute.of(Method.POST, "/staff/drafts/{id}/back", PUBLISHING, pages::sendBack),
                StaffRoute.of(Method.POST, "/staff/drafts/{id}/schedule", PUBLISHING, pages::schedule),
                StaffRoute.of(Method.POST, "/staff/drafts/{id}/publish", PUBLISHING, pages::publish),
                StaffRoute.of(Method.GET, "/staff/drafts/{id}/tell", ANSWERING, tell::draft),
                StaffRoute.of(Method.POST, "/staff/drafts/{id}/tell", ANSWERING, tell::tellDraft),
                StaffRoute.of(Method.GET, "/staff/revisions", CURATING, revisions::list),
                StaffRoute.of(Method.GET, "/staff/revisions/{number}", CURATING, revisions::show),
                StaffRoute.of(Method.POST, "/staff/revisions/{number}/back", PUBLISHING, revisions::back));
    }

    private static List<StaffRoute> settings(SettingsPage page) {
        return List.of(
                StaffRoute.staff(Method.GET, "/staff/settings", page::show),
                StaffRoute.staff(Method.POST, "/staff/settings/language", page::setLanguage),
                StaffRoute.staff(Method.POST, "/staff/settings/password", page::changePassword),
                StaffRoute.staff(Method.POST, "/staff/settings/totp", page::turnSecondFactorOn),
                StaffRoute.staff(Method.POST, "/staff/settings/totp/off", page::turnSecondFactorOff));
    }

    private static List<StaffRoute> people(PeoplePages pages) {
        return List.of(
                StaffRoute.of(Method.GET, "/staff/people", ADMIN, pages::list),
                StaffRoute.of(Method.POST, "/staff/people", ADMIN, pages::add),
                StaffRoute.of(Method.GET, "/staff/people/{id}", ADMIN, pages::person),
                StaffRoute.of(Method.POST, "/staff/people/{id}", ADMIN, pages::change),
                StaffRoute.of(Method.POST, "/staff/people/{id}/password", ADMIN, pages::resetPassword),
                StaffRoute.of(Method.POST, "/staff/people/{id}/active", ADMIN, pages::activate));
    }

    private static List<StaffRoute> watching(Parts parts) {
        AuditPages pages =
                new AuditPages(parts.log(), parts.anchor(), parts.accounts(), parts.sessions(), visit -> state(parts));
        return List.of(
                StaffRoute.of(Method.GET, "/staff/audit", ADMIN, pages::log),
                StaffRoute.of(Method.GET, "/staff/health", ADMIN, pages::health));
    }

    private static Map<String, String> state(Parts parts) {
        Map<String, String> state = new LinkedHashMap<>();
        state.put("revision", parts.consultation().revision());
        state.putAll(parts.state().get());
        return state;
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

    private static StaffHandler file(String name, String type) {
        byte[] bytes = resource("/web/" + name);
        return visit -> visit.context().contentType(type).result(bytes);
    }

    private static byte[] resource(String name) {
        try (InputStream in = StaffConsole.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + name + " cannot be read", e);
        }
    }
}
