package org.niangjia.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.niangjia.casework.BulkAction;
import org.niangjia.casework.campaign.Campaigns;
import org.niangjia.casework.campaign.Subject;
import org.niangjia.casework.service.Service;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.curation.Draft;
import org.niangjia.curation.FileChange;
import org.niangjia.curation.SmallFiles;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.staff.StaffRoute.Method;

/** Every route with every role and every method, from the list of routes itself, against the server as it runs. */
class RouteMatrixTest extends StaffTest {

    private static final List<String> OTHER_METHODS = List.of("PUT", "PATCH", "DELETE");

    private static final String[] NEW_ANSWER = {
        "what",
        "save",
        "topic",
        "maternity_leave",
        "title_zh",
        "卫生费",
        "title_en",
        "Hygiene allowance",
        "department",
        "women_workers",
        "add_zh",
        lines("卫生费问法", 12),
        "add_en",
        lines("hygiene allowance", 6),
        "new_place",
        "CN",
        "new_from",
        "2023-01-01",
        "new_zh",
        "看单位规定。",
        "new_en",
        "See the rules.",
        "new_source",
        "special-provisions",
        "new_provision",
        "第七条"
    };

    private static final String[] SERVICE = {
        "kind", "nursery", "place", "CN-SD-370100", "name", "示例托育点", "address", "示例路1号", "valid", "2026-12-31"
    };

    private static String lines(String words, int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(i -> words + i)
                .collect(Collectors.joining("\n"));
    }

    /** A form that is complete enough to be done; where none is named, an empty one is. */
    private static final Map<String, String[]> FORMS = Map.ofEntries(
            Map.entry(
                    "/staff/people", new String[] {"login", "new", "name", "新人", "role", "reviewer", "language", "zh"}),
            Map.entry("/staff/people/{id}", new String[] {"name", "某人", "role", "reviewer", "language", "zh"}),
            Map.entry("/staff/people/{id}/active", new String[] {"active", "true"}),
            Map.entry("/staff/unresolved", new String[] {"question", "1", "what", "assign"}),
            Map.entry("/staff/cases/{number}", new String[] {"event", "classified", "class", "complaint"}),
            Map.entry("/staff/playground", new String[] {"words", "产假多少天", "on", "2026-11-22", "place", "CN-SD"}),
            Map.entry("/staff/clusters/{id}", new String[] {"reason", "闲聊"}),
            Map.entry("/staff/clusters/{id}/tell", new String[] {"answer_zh", "可以", "what", "look"}),
            Map.entry("/staff/edit/intent", new String[] {
                "what", "save", "intent", "maternity_leave.days", "title_zh", "产假", "title_en", "Leave", "add_zh", "新问法"
            }),
            Map.entry("/staff/edit/article", new String[] {
                "what",
                "save",
                "topic",
                "maternity_leave",
                "article",
                "maternity-leave-days",
                "title_zh",
                "产假",
                "title_en",
                "Leave",
                "zh_0",
                "产假看规定。",
                "en_0",
                "See the rules."
            }),
            Map.entry(
                    "/staff/edit/figure", new String[] {"what", "save", "figure", "maternity_leave", "value_0", "99"}),
            Map.entry(
                    "/staff/edit/file",
                    new String[] {"what", "save", "path", "knowledge/departments.yaml", "text", "departments: []"}),
            Map.entry("/staff/edit/new", NEW_ANSWER),
            Map.entry("/staff/drafts/{id}/discard", new String[] {"reason", "不要了"}),
            Map.entry("/staff/drafts/{id}/back", new String[] {"reason", "再想想"}),
            Map.entry("/staff/settings/language", new String[] {"language", "zh"}),
            Map.entry("/staff/settings/password", new String[] {
                "password", PASSWORD, "new", "another long password", "again", "another long password"
            }),
            Map.entry("/staff/services", SERVICE),
            Map.entry("/staff/services/{id}", SERVICE),
            Map.entry(
                    "/staff/campaigns",
                    new String[] {"subject", "law", "place", "CN-SD", "words_zh", "消息", "words_en", "News"}),
            Map.entry(
                    "/staff/reports/register",
                    new String[] {"register", "cases", "format", "csv", "from", "2026-11-01", "to", "2026-11-30"}),
            Map.entry("/staff/settings/totp/off", new String[] {"password", PASSWORD}));

    /** What the address of a form has to say besides. */
    private static final Map<String, String> QUERIES = Map.of(
            "/staff/edit/intent", "?intent=maternity_leave.days",
            "/staff/edit/article", "?topic=maternity_leave&article=maternity-leave-days",
            "/staff/edit/figure", "?figure=maternity_leave",
            "/staff/edit/file", "?path=knowledge/departments.yaml");

    /** What can only be done with a code worked out at that moment is tested where it is. */
    private static final Set<String> REFUSED_EVEN_TO_THE_RIGHT =
            Set.of("/staff/settings/totp", "/staff/drafts/{id}/schedule");

    /** What is begun in the background. */
    private static final Set<String> LOGGED_WHEN_DONE =
            Set.of("/staff/drafts/{id}/replay", "/staff/drafts/{id}/publish", "/staff/revisions/{number}/back");

    private final Map<Role, StaffAccount> accounts = new EnumMap<>(Role.class);
    private final Map<Role, Long> actions = new EnumMap<>(Role.class);
    private @Nullable StaffAccount worked;
    private @Nullable StaffAccount writes;
    private long publishedDraft;
    private String number = "";

    private StaffAccount account(Role role) {
        return Objects.requireNonNull(accounts.get(role));
    }

    private void makeAccounts() {
        for (Role role : Role.values()) {
            accounts.put(role, account(role.code(), role));
        }
        StaffAccount works = account("worked", Role.REVIEWER);
        worked = works;
        writes = account("writes", Role.CURATOR);
        publish();
        unresolved("一");
        number = caseOn("二", works).code();
        store.services()
                .propose(
                        new Service(
                                Service.Kind.NURSERY,
                                new Jurisdiction("CN-SD-370100"),
                                "示例托育点",
                                "示例路1号",
                                java.util.Optional.empty(),
                                java.util.Optional.empty(),
                                "",
                                "",
                                java.time.LocalDate.of(2026, 12, 31)),
                        java.util.Optional.empty(),
                        works,
                        clock.instant());
        store.campaigns()
                .draft(
                        new Campaigns.Draft(
                                Subject.LAW, new Jurisdiction("CN-SD"), Map.of(Language.ZH, "消息", Language.EN, "News")),
                        works,
                        clock.instant());
        for (Role role : Role.values()) {
            actions.put(
                    role,
                    store.unresolvedQuestions()
                            .act(
                                    List.of(unresolved("三")),
                                    new BulkAction.What.Assign("9"),
                                    Names.number(account(role)),
                                    clock.instant())
                            .id());
        }
    }

    private String path(StaffRoute route, Role role) {
        String id = "1";
        if (route.path().contains("/people/")) {
            id = String.valueOf(Objects.requireNonNull(worked).id());
        } else if (route.path().contains("/undo/")) {
            id = String.valueOf(actions.get(role));
        } else if (route.path().contains("/clusters/")) {
            id = String.valueOf(unresolved("丁"));
            gaps.look(clock.instant());
        } else if (route.path().contains("/drafts/")) {
            id = String.valueOf(draft(route));
        }
        return route.path().replace("{id}", id).replace("{number}", route.path().contains("/revisions/") ? "1" : number)
                + QUERIES.getOrDefault(route.path(), "");
    }

    /** A draft of somebody else's at the stage that the route is for; to discard it, the curator's own. */
    private long draft(StaffRoute route) {
        boolean hers = route.path().endsWith("/discard");
        StaffAccount author = hers ? accounts.getOrDefault(Role.CURATOR, writer()) : writer();
        StaffAccount writes = author.is(Role.CURATOR) ? author : writer();
        Draft draft = begun(writes);
        if (route.path().endsWith("/tell")) {
            return publishedDraft;
        }
        if (Set.of("/back", "/schedule", "/publish").stream().anyMatch(route.path()::endsWith)) {
            curation.submit(writes, draft.id(), draft.version());
        }
        return draft.id();
    }

    private StaffAccount writer() {
        return Objects.requireNonNull(writes);
    }

    private Draft begun(StaffAccount by) {
        FileChange change =
                SmallFiles.change(live, "intents/maternity_leave/days.yaml", "utterances:", "utterances: # more");
        return curation.begin(by, "多一句", List.of(change), List.of()).fold(to -> to.draft(), refused -> {
            throw new AssertionError(refused.why());
        });
    }

    /** A revision, for the pages that show one. */
    private void publish() {
        StaffAccount looks = account("looks", Role.PUBLISHER);
        Draft draft = begun(writer());
        curation.submit(writer(), draft.id(), draft.version());
        curation.review(looks, draft.id(), (step, done, total) -> {});
        curation.publish(looks, draft.id(), draft.version(), (step, done, total) -> {})
                .fold(
                        done -> done,
                        blocked -> {
                            throw new AssertionError(blocked);
                        },
                        refused -> {
                            throw new AssertionError(refused.why());
                        });
        publishedDraft = draft.id();
    }

    private static String[] form(StaffRoute route) {
        return FORMS.getOrDefault(route.path(), new String[0]);
    }

    @Test
    void everyCellIsAsDeclared() {
        makeAccounts();
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (StaffRoute route : console.routes()) {
            Map<String, Integer> row = row(route);
            cells += row.size();
            row.forEach((cell, status) -> {
                if (!expected(route, cell).contains(status)) {
                    wrong.add(route.method() + " " + route.path() + " as " + cell + ": " + status);
                }
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(cells).isGreaterThan(console.routes().size() * 6);
    }

    /** Status by who asks and how. */
    private Map<String, Integer> row(StaffRoute route) {
        Map<String, Integer> row = new java.util.LinkedHashMap<>();
        row.put("nobody", send(browser(), route, path(route, Role.ADMIN)).statusCode());
        for (Role role : Role.values()) {
            String path = path(route, role);
            row.put(role.code(), send(signedIn(account(role)), route, path).statusCode());
            if (route.method() == Method.POST && !route.isOpen()) {
                row.put(
                        role.code() + " without token",
                        signedIn(account(role)).bare(path, form(route)).statusCode());
                row.put(
                        role.code() + " with a token of another session",
                        signedIn(account(role))
                                .bare(path, "_token", Secrets.formToken("other"))
                                .statusCode());
                row.put(
                        role.code() + " from elsewhere",
                        signedIn(account(role))
                                .send(
                                        "POST",
                                        path,
                                        StaffBrowser.form("_token", "x"),
                                        "Content-Type",
                                        "application/x-www-form-urlencoded",
                                        "Sec-Fetch-Site",
                                        "cross-site")
                                .statusCode());
            }
        }
        Set<String> declared = console.routes().stream()
                .filter(other -> other.path().equals(route.path()))
                .map(other -> other.method().name())
                .collect(Collectors.toSet());
        StaffBrowser admin = signedIn(account(Role.ADMIN));
        Stream.concat(OTHER_METHODS.stream(), Stream.of("GET", "POST"))
                .filter(method -> !declared.contains(method))
                .forEach(method -> row.put(
                        "method " + method,
                        admin.send(method, path(route, Role.ADMIN), "", "Content-Type", "text/plain")
                                .statusCode()));
        return row;
    }

    private HttpResponse<String> send(StaffBrowser browser, StaffRoute route, String path) {
        HttpResponse<String> response =
                route.method() == Method.GET ? browser.get(path) : browser.post(path, form(route));
        restore();
        return response;
    }

    /** What a form changed is put back, so that every cell begins alike. */
    private void restore() {
        var deed = new org.niangjia.casework.staff.Deed(
                java.util.Optional.empty(), org.niangjia.casework.staff.Action.STAFF_CHANGE, "", "", clock.instant());
        accounts.values()
                .forEach(account -> store.staffAccounts().setPassword(account.id(), PASSWORD_HASH, false, deed));
    }

    private static Set<Integer> expected(StaffRoute route, String cell) {
        if (cell.startsWith("method ")) {
            return Set.of(405);
        }
        if (route.isOpen()) {
            // Signing in with nothing is refused; setting up is over once there is an account.
            return route.path().equals("/staff/login") && route.method() == Method.POST
                    ? Set.of(401)
                    : Set.of(200, 303);
        }
        if (cell.equals("nobody")) {
            return route.method() == Method.GET ? Set.of(303) : Set.of(401);
        }
        Role role = Role.parse(cell.split(" ", 2)[0]);
        if (!route.roles().contains(role) || cell.contains(" ")) {
            return Set.of(403);
        }
        return REFUSED_EVEN_TO_THE_RIGHT.contains(route.path()) ? Set.of(409, 422) : Set.of(200, 201, 303);
    }

    @Test
    void nothingIsChangedByReading() {
        makeAccounts();
        StaffBrowser all = signedIn(account("all", Role.values()));
        List<String> paths = console.routes().stream()
                .filter(route -> route.method() == Method.GET)
                .map(route -> path(route, Role.ADMIN))
                .toList();
        long before = store.auditLog().count();
        paths.forEach(path -> assertThat(all.get(path).statusCode()).as(path).isIn(200, 303));

        assertThat(store.auditLog().count()).isEqualTo(before);
    }

    @Test
    void everyFormWritesToTheLogOrChangesNothing() {
        makeAccounts();
        Set<String> silent = new TreeSet<>();
        StaffAccount all = account("all", Role.values());
        accounts.put(Role.ADMIN, all);
        accounts.put(Role.CURATOR, all);
        actions.put(
                Role.ADMIN,
                store.unresolvedQuestions()
                        .act(List.of(1L), new BulkAction.What.Assign("9"), Names.number(all), clock.instant())
                        .id());
        for (StaffRoute route : console.routes()) {
            if (route.method() == Method.POST && !route.isOpen() && !LOGGED_WHEN_DONE.contains(route.path())) {
                StaffBrowser browser = signedIn(all);
                String path = path(route, Role.ADMIN);
                long before = store.auditLog().count();
                browser.post(path, form(route));
                if (store.auditLog().count() == before) {
                    silent.add(route.path());
                }
                restore();
            }
        }
        // The login "new" is taken by then only if it was added twice.
        // To look before telling changes nothing, and today is no day to schedule for.
        assertThat(silent)
                .containsExactly(
                        "/staff/clusters/{id}/tell",
                        "/staff/drafts/{id}/schedule",
                        "/staff/drafts/{id}/tell",
                        "/staff/playground",
                        "/staff/settings/totp");
    }

    @TestFactory
    Stream<DynamicTest> everyResponseIsProtected() {
        makeAccounts();
        StaffBrowser admin = signedIn(account(Role.ADMIN));
        return Stream.of(
                        "/staff",
                        "/staff/login",
                        "/staff/nothing",
                        "/staff/style.css",
                        "/staff/people",
                        "/staff/health")
                .map(path -> dynamicTest(path, () -> {
                    var headers = admin.get(path).headers();
                    String policy =
                            headers.firstValue("Content-Security-Policy").orElse("");
                    assertThat(policy)
                            .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe", "http:", "https:", "*", "data:");
                    assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
                    assertThat(headers.firstValue("Cache-Control")).contains("no-store");
                    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
                    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
                    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
                }));
    }
}
