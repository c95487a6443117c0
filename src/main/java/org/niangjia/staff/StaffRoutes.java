package org.niangjia.staff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.niangjia.casework.report.ReportTexts;
import org.niangjia.casework.staff.Role;
import org.niangjia.staff.StaffRoute.Method;

/** All that can be opened in the console, by whom, and what is done then. Safe for use by several threads. */
final class StaffRoutes {

    private static final Set<Role> ADMIN = EnumSet.of(Role.ADMIN);

    /** Who answers askers. An admin who does gives herself the role, and the log says so. */
    private static final Set<Role> ANSWERING = EnumSet.of(Role.REVIEWER);

    /** Who writes what the bot answers. */
    private static final Set<Role> WRITING = EnumSet.of(Role.CURATOR);

    /** Who looks at what a colleague has written, and publishes it. */
    private static final Set<Role> PUBLISHING = EnumSet.of(Role.PUBLISHER);

    /** Who sees drafts and what was published, and keeps what else workers are told; nobody approves what he or she wrote. */
    private static final Set<Role> CURATING = EnumSet.of(Role.CURATOR, Role.PUBLISHER);

    /** Who reads what could not be answered, to answer it or to write what is missing. */
    private static final Set<Role> READING = EnumSet.of(Role.REVIEWER, Role.CURATOR, Role.PUBLISHER);

    private final SetUpCode setUpCode;
    private final SecureRandom random;
    /** One for all editions: it bounds how many hashes are worked out at once. */
    private final PasswordHash hash = new PasswordHash();

    StaffRoutes(SetUpCode setUpCode, SecureRandom random) {
        this.setUpCode = setUpCode;
        this.random = random;
    }

    /** Those that stay when another edition answers: they know nothing of what it answers. */
    List<StaffRoute> lasting(StaffConsole.Parts parts) {
        Proof proof = new Proof(parts.accounts(), parts.attempts(), hash);
        SignInPages signIn =
                new SignInPages(parts.accounts(), parts.sessions(), parts.log(), proof, hash, setUpCode, random);
        return together(List.of(
                signIn(signIn), settings(new SettingsPage(parts.accounts(), proof, hash, signIn, random)), files()));
    }

    /** Those of an edition, whose pages are made anew with each, so that they keep nothing themselves. */
    List<StaffRoute> of(StaffConsole.Parts parts) {
        return together(List.of(
                work(parts),
                questions(parts),
                cases(parts),
                clusters(parts),
                content(parts),
                people(new PeoplePages(parts.accounts(), hash, random, parts.cases(), parts.casework())),
                watching(parts),
                reports(parts),
                services(parts),
                campaigns(parts)));
    }

    private static List<StaffRoute> together(List<List<StaffRoute>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static List<StaffRoute> files() {
        return List.of(
                StaffRoute.open(Method.GET, "/staff/style.css", file("staff.css", "text/css; charset=utf-8")),
                StaffRoute.open(Method.GET, "/staff/htmx.js", file("htmx.min.js", "text/javascript; charset=utf-8")),
                StaffRoute.open(Method.GET, "/staff/report.css", file("report.css", "text/css; charset=utf-8")));
    }

    private static List<StaffRoute> signIn(SignInPages pages) {
        return List.of(
                StaffRoute.open(Method.GET, "/staff/login", pages::login),
                StaffRoute.open(Method.POST, "/staff/login", pages::signIn),
                StaffRoute.open(Method.GET, "/staff/setup", pages::setUp),
                StaffRoute.open(Method.POST, "/staff/setup", pages::makeFirstAccount),
                StaffRoute.staff(Method.POST, "/staff/logout", pages::signOut));
    }

    private static List<StaffRoute> work(StaffConsole.Parts parts) {
        DashboardPage dashboard = new DashboardPage(parts.figures(), parts.knowledge());
        PlaygroundPage playground =
                new PlaygroundPage(parts.consultation(), parts.understander(), parts.knowledge(), parts.replies());
        return List.of(
                StaffRoute.staff(Method.GET, "/staff", dashboard::show),
                StaffRoute.staff(Method.GET, "/staff/playground", playground::show),
                StaffRoute.staff(Method.POST, "/staff/playground", playground::ask));
    }

    private static List<StaffRoute> questions(StaffConsole.Parts parts) {
        UnresolvedPages pages = new UnresolvedPages(
                parts.unresolved(), parts.casework(), parts.accounts(), parts.log(), parts.knowledge());
        return List.of(
                StaffRoute.of(Method.GET, "/staff/unresolved", READING, pages::list),
                StaffRoute.of(Method.GET, "/staff/unresolved/{id}", READING, pages::question),
                StaffRoute.of(Method.POST, "/staff/unresolved/{id}/case", ANSWERING, pages::openCase),
                StaffRoute.of(Method.POST, "/staff/unresolved", READING, pages::act),
                StaffRoute.of(Method.POST, "/staff/unresolved/undo/{id}", READING, pages::undo));
    }

    private static List<StaffRoute> cases(StaffConsole.Parts parts) {
        CasePages pages =
                new CasePages(parts.cases(), parts.casework(), parts.accounts(), parts.log(), parts.knowledge());
        return List.of(
                StaffRoute.of(Method.GET, "/staff/cases", ANSWERING, pages::list),
                StaffRoute.of(Method.GET, "/staff/cases/{number}", ANSWERING, pages::show),
                StaffRoute.of(Method.POST, "/staff/cases/{number}", ANSWERING, pages::step));
    }

    private static List<StaffRoute> clusters(StaffConsole.Parts parts) {
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

    private static TellPages tell(StaffConsole.Parts parts) {
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

    private static List<StaffRoute> content(StaffConsole.Parts parts) {
        StaffConsole.Curating curating = parts.curating();
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

    private static List<StaffRoute> drafts(StaffConsole.Parts parts, EditPages edits) {
        StaffConsole.Curating curating = parts.curating();
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

    private static List<StaffRoute> watching(StaffConsole.Parts parts) {
        AuditPages pages =
                new AuditPages(parts.log(), parts.anchor(), parts.accounts(), parts.sessions(), visit -> state(parts));
        return List.of(
                StaffRoute.of(Method.GET, "/staff/audit", ADMIN, pages::log),
                StaffRoute.of(Method.GET, "/staff/health", ADMIN, pages::health));
    }

    private static List<StaffRoute> services(StaffConsole.Parts parts) {
        ServicePages pages = new ServicePages(parts.office().services(), parts.accounts(), parts.knowledge());
        return List.of(
                StaffRoute.of(Method.GET, "/staff/services", CURATING, pages::list),
                StaffRoute.of(Method.POST, "/staff/services", CURATING, pages::propose),
                StaffRoute.of(Method.GET, "/staff/services/{id}", CURATING, pages::show),
                StaffRoute.of(Method.POST, "/staff/services/{id}", CURATING, pages::change),
                StaffRoute.of(Method.POST, "/staff/services/{id}/approve", CURATING, pages::approve),
                StaffRoute.of(Method.POST, "/staff/services/{id}/end", CURATING, pages::end));
    }

    private static List<StaffRoute> campaigns(StaffConsole.Parts parts) {
        CampaignPages pages = new CampaignPages(parts.office().campaigns(), parts.accounts(), parts.knowledge());
        return List.of(
                StaffRoute.of(Method.GET, "/staff/campaigns", CURATING, pages::list),
                StaffRoute.of(Method.POST, "/staff/campaigns", CURATING, pages::draft),
                StaffRoute.of(Method.GET, "/staff/campaigns/{id}", CURATING, pages::show),
                StaffRoute.of(Method.POST, "/staff/campaigns/{id}/approve", PUBLISHING, pages::approve),
                StaffRoute.of(Method.POST, "/staff/campaigns/{id}/stop", CURATING, pages::stop));
    }

    private static List<StaffRoute> reports(StaffConsole.Parts parts) {
        ReportPages pages = new ReportPages(
                parts.office().reportFigures(),
                parts.office().registers(),
                parts.log(),
                new ReportTexts(parts.replies(), parts.knowledge()),
                parts.office().demo());
        return List.of(
                StaffRoute.staff(Method.GET, "/staff/reports", pages::show),
                StaffRoute.staff(Method.GET, "/staff/reports/file", pages::file),
                StaffRoute.of(Method.POST, "/staff/reports/register", ANSWERING, pages::register));
    }

    private static Map<String, String> state(StaffConsole.Parts parts) {
        Map<String, String> state = new LinkedHashMap<>();
        state.put("revision", parts.consultation().revision());
        state.putAll(parts.state().get());
        return state;
    }

    private static StaffHandler file(String name, String type) {
        byte[] bytes = resource("/web/" + name);
        return visit -> visit.context().contentType(type).result(bytes);
    }

    private static byte[] resource(String name) {
        try (InputStream in = StaffRoutes.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + name + " cannot be read", e);
        }
    }
}
