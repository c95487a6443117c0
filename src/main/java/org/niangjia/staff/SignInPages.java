package org.niangjia.staff;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.casework.staff.Deed;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffAccounts;
import org.niangjia.casework.staff.StaffProfile;
import org.niangjia.casework.staff.StaffSessions;

/** Signing in and out, and making the first account. Safe for use by several threads. */
final class SignInPages {

    private final StaffAccounts accounts;
    private final StaffSessions sessions;
    private final AuditLog log;
    private final Proof proof;
    private final PasswordHash hash;
    private final SetUpCode setUpCode;
    private final SecureRandom random;

    SignInPages(
            StaffAccounts accounts,
            StaffSessions sessions,
            AuditLog log,
            Proof proof,
            PasswordHash hash,
            SetUpCode setUpCode,
            SecureRandom random) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.log = log;
        this.proof = proof;
        this.hash = hash;
        this.setUpCode = setUpCode;
        this.random = random;
    }

    void login(Visit visit) {
        if (visit.signedIn().isPresent()) {
            visit.seeOther("/staff");
        } else if (accounts.isEmpty()) {
            visit.seeOther("/staff/setup");
        } else {
            visit.show(loginPage(visit, "", ""));
        }
    }

    void signIn(Visit visit) {
        String login = visit.field("login").orElse("");
        Proof.Tried tried = proof.signIn(
                login,
                visit.typed("password"),
                visit.field("code").orElse(""),
                Origin.address(visit.context()),
                visit.now());
        if (!tried.right()) {
            // What was typed is not noted: a password in the wrong field would stand in the log for ever.
            String whose = tried.known().map(account -> "staff:" + account.id()).orElse("");
            if (tried.counted()) {
                log.append(new Deed(Optional.empty(), Action.SIGN_IN_REFUSED, whose, "", visit.now()));
            }
            visit.show(401, loginPage(visit, login, "login.refused"));
            return;
        }
        begin(visit, tried.known().orElseThrow(), Action.SIGN_IN);
        visit.seeOther("/staff");
    }

    /** A session of its own for the browser, under a new token; the one before ends. */
    void begin(Visit visit, StaffAccount account, Action why) {
        SessionCookie.read(visit.context()).ifPresent(sessions::end);
        String token = Secrets.token(random);
        if (why == Action.SIGN_IN) {
            log.append(Deed.of(account, why, "staff:" + account.id(), visit.now()));
        }
        sessions.begin(token, account.id(), visit.now());
        SessionCookie.give(visit.context(), token);
    }

    void signOut(Visit visit) {
        log.append(visit.deed(Action.SIGN_OUT, "staff:" + visit.staff().id()));
        visit.token().ifPresent(sessions::end);
        SessionCookie.take(visit.context());
        visit.seeOther("/staff/login");
    }

    void setUp(Visit visit) {
        if (accounts.isEmpty()) {
            visit.show(setUpPage(visit, ""));
        } else {
            visit.seeOther("/staff/login");
        }
    }

    void makeFirstAccount(Visit visit) {
        if (!accounts.isEmpty()) {
            visit.seeOther("/staff/login");
            return;
        }
        Optional<String> problem = setUpProblem(visit);
        if (problem.isPresent()) {
            visit.show(422, setUpPage(visit, problem.get()));
            return;
        }
        StaffProfile profile = new StaffProfile(
                visit.field("name").orElseThrow(), EnumSet.of(Role.ADMIN), visit.language(), List.of());
        Optional<StaffAccount> admin = accounts.addFirst(
                visit.field("login").orElseThrow(),
                profile,
                hash.of(visit.typed("password")),
                new Deed(Optional.empty(), Action.SET_UP, "", Role.ADMIN.code(), visit.now()));
        if (admin.isPresent()) {
            setUpCode.use();
            begin(visit, admin.get(), Action.SIGN_IN);
        }
        visit.seeOther("/staff");
    }

    private Optional<String> setUpProblem(Visit visit) {
        if (!proof.maySetUp(Origin.address(visit.context()), visit.now())) {
            return Optional.of("setup.too_often");
        }
        if (!setUpCode.opens(visit.field("code").orElse(""))) {
            return Optional.of("setup.wrong_code");
        }
        return PeoplePages.nameProblem(visit)
                .or(() -> PeoplePages.loginProblem(visit))
                .or(() -> PasswordRules.problem(
                        visit.typed("password"),
                        visit.typed("again"),
                        visit.field("login").orElse("")));
    }

    private static Page loginPage(Visit visit, String login, String problem) {
        return visit.page("login", "login.title", "").with("login", login).with("problem", problem);
    }

    private static Page setUpPage(Visit visit, String problem) {
        return visit.page("setup", "setup.title", "")
                .with("login", visit.field("login").orElse(""))
                .with("name", visit.field("name").orElse(""))
                .with("problem", problem);
    }
}
