package org.niangjia.staff;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.niangjia.casework.Cases;
import org.niangjia.casework.Casework;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffAccounts;
import org.niangjia.casework.staff.StaffProfile;
import org.niangjia.question.Language;

/** The accounts, as admins keep them. Safe for use by several threads. */
final class PeoplePages {

    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}._@-]{2,40}");

    /** 99 random bits, to be read to somebody over the telephone. */
    private static final int PASSWORD_GROUPS = 5;

    private final StaffAccounts accounts;
    private final PasswordHash hash;
    private final SecureRandom random;
    private final Cases cases;
    private final Casework casework;

    PeoplePages(StaffAccounts accounts, PasswordHash hash, SecureRandom random, Cases cases, Casework casework) {
        this.accounts = accounts;
        this.hash = hash;
        this.random = random;
        this.cases = cases;
        this.casework = casework;
    }

    void list(Visit visit) {
        visit.show(listPage(visit, ""));
    }

    void add(Visit visit) {
        Optional<String> problem =
                nameProblem(visit).or(() -> loginProblem(visit)).or(() -> profileProblem(visit));
        if (problem.isPresent()) {
            visit.show(422, listPage(visit, problem.get()));
            return;
        }
        String password = Secrets.typed(random, PASSWORD_GROUPS);
        StaffProfile profile = profile(visit);
        Optional<StaffAccount> added = accounts.add(
                visit.field("login").orElseThrow(),
                profile,
                hash.of(password),
                visit.deed(Action.STAFF_ADD, "").withDetail(codes(profile.roles())));
        if (added.isEmpty()) {
            visit.show(422, listPage(visit, "people.login_taken"));
            return;
        }
        tie(added.get(), profile);
        visit.show(201, personPage(visit, added.get(), "", password));
    }

    void person(Visit visit) {
        shown(visit, account -> visit.show(personPage(visit, account, "", "")));
    }

    void change(Visit visit) {
        shown(visit, account -> {
            Optional<String> problem = nameProblem(visit)
                    .or(() -> profileProblem(visit))
                    .or(() -> changed(visit, account) ? Optional.empty() : Optional.of("people.last_admin"));
            answer(visit, account, problem);
        });
    }

    private boolean changed(Visit visit, StaffAccount account) {
        StaffProfile profile = profile(visit);
        // Ties first: cut off in between, too much is hidden rather than too little.
        tie(account, profile);
        boolean changed = accounts.change(
                account.id(),
                profile,
                visit.deed(Action.STAFF_CHANGE, named(account)).withDetail(codes(profile.roles())));
        if (!changed) {
            tie(account, account.profile());
        }
        return changed;
    }

    private void tie(StaffAccount account, StaffProfile profile) {
        cases.tie(
                Names.number(account),
                profile.ties().stream()
                        .map(casework::tiedName)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }

    void resetPassword(Visit visit) {
        shown(visit, account -> {
            if (account.id() == visit.staff().id()) {
                visit.show(422, personPage(visit, account, "people.own_password", ""));
                return;
            }
            String password = Secrets.typed(random, PASSWORD_GROUPS);
            accounts.setPassword(
                    account.id(), hash.of(password), true, visit.deed(Action.STAFF_RESET_PASSWORD, named(account)));
            visit.show(personPage(visit, accounts.find(account.id()).orElseThrow(), "", password));
        });
    }

    void activate(Visit visit) {
        shown(visit, account -> {
            boolean active = visit.typed("active").equals("true");
            Action action = active ? Action.STAFF_ACTIVATE : Action.STAFF_DEACTIVATE;
            boolean done = accounts.setActive(account.id(), active, visit.deed(action, named(account)));
            answer(visit, account, done ? Optional.empty() : Optional.of("people.last_admin"));
        });
    }

    private void answer(Visit visit, StaffAccount account, Optional<String> problem) {
        if (problem.isPresent()) {
            visit.show(422, personPage(visit, account, problem.get(), ""));
        } else {
            visit.seeOther("/staff/people");
        }
    }

    private void shown(Visit visit, Consumer<StaffAccount> then) {
        Optional<StaffAccount> account = visit.number("id").flatMap(accounts::find);
        account.ifPresentOrElse(then, () -> visit.notice(404, "not_found"));
    }

    static Optional<String> nameProblem(Visit visit) {
        return visit.field("name")
                        .filter(name -> name.length() <= StaffProfile.LONGEST_NAME)
                        .isPresent()
                ? Optional.empty()
                : Optional.of("people.name_missing");
    }

    static Optional<String> loginProblem(Visit visit) {
        return visit.field("login")
                        .filter(login -> LOGIN.matcher(login).matches())
                        .isPresent()
                ? Optional.empty()
                : Optional.of("people.login_wrong");
    }

    private Optional<String> profileProblem(Visit visit) {
        if (roles(visit).isEmpty()) {
            return Optional.of("people.role_missing");
        }
        boolean allTell = visit.typed("ties")
                .lines()
                .filter(tie -> !tie.isBlank())
                .allMatch(tie -> casework.tiedName(tie).isPresent());
        return allTell ? Optional.empty() : Optional.of("people.tie_too_short");
    }

    private static StaffProfile profile(Visit visit) {
        return new StaffProfile(
                visit.field("name").orElseThrow(),
                roles(visit),
                Languages.parse(visit.typed("language")).orElse(Language.ZH),
                visit.typed("ties").lines().toList());
    }

    private static Set<Role> roles(Visit visit) {
        Set<String> chosen = Set.copyOf(visit.fields("role"));
        return EnumSet.allOf(Role.class).stream()
                .filter(role -> chosen.contains(role.code()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static String codes(Set<Role> roles) {
        return roles.stream().sorted().map(Role::code).collect(Collectors.joining(","));
    }

    private static String named(StaffAccount account) {
        return "staff:" + account.id();
    }

    private Page listPage(Visit visit, String problem) {
        return visit.page("people", "people.title", "people")
                .with("accounts", accounts.all())
                .with("problem", problem)
                .with("name", visit.field("name").orElse(""))
                .with("login", visit.field("login").orElse(""))
                .with("roles", roles(visit))
                .with("language", Languages.parse(visit.typed("language")).orElse(Language.ZH))
                .with("ties", visit.typed("ties"));
    }

    private static Page personPage(Visit visit, StaffAccount account, String problem, String password) {
        return visit.page("person", "people.person", "people")
                .with("account", account)
                .with("problem", problem)
                .with("password", password);
    }
}
