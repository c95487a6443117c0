package org.niangjia.staff;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffAccounts;

/** What everybody sets for themselves: language, password, second factor. Safe for use by several threads. */
final class SettingsPage {

    /** What may be opened with a temporary password. */
    static final Set<String> PATHS =
            Set.of("/staff/settings", "/staff/settings/password", "/staff/settings/language", "/staff/logout");

    private final StaffAccounts accounts;
    private final Proof proof;
    private final PasswordHash hash;
    private final SignInPages signIn;
    private final SecureRandom random;

    SettingsPage(StaffAccounts accounts, Proof proof, PasswordHash hash, SignInPages signIn, SecureRandom random) {
        this.accounts = accounts;
        this.proof = proof;
        this.hash = hash;
        this.signIn = signIn;
        this.random = random;
    }

    void show(Visit visit) {
        visit.show(page(visit, "", visit.parameter("done").orElse("")));
    }

    void setLanguage(Visit visit) {
        Languages.parse(visit.typed("language"))
                .ifPresent(language -> accounts.setLanguage(
                        visit.staff().id(),
                        language,
                        visit.deed(Action.LANGUAGE_CHANGE, own(visit)).withDetail(language.code())));
        visit.seeOther("/staff/settings?done=language");
    }

    void changePassword(Visit visit) {
        StaffAccount staff = visit.staff();
        Optional<String> problem = unknownPassword(visit)
                .or(() -> PasswordRules.problem(visit.typed("new"), visit.typed("again"), staff.login()))
                .or(() -> visit.typed("new").equals(visit.typed("password"))
                        ? Optional.of("password.as_before")
                        : Optional.empty());
        if (problem.isPresent()) {
            visit.show(422, page(visit, problem.get(), ""));
            return;
        }
        accounts.setPassword(
                staff.id(), hash.of(visit.typed("new")), false, visit.deed(Action.PASSWORD_CHANGE, own(visit)));
        signIn.begin(visit, staff, Action.PASSWORD_CHANGE);
        visit.seeOther("/staff/settings?done=password");
    }

    /** The secret comes back with the form: it is kept only once a code has shown that the telephone has it. */
    void turnSecondFactorOn(Visit visit) {
        String secret = visit.typed("secret");
        Optional<String> problem = unknownPassword(visit)
                .or(() -> Totp.isSecret(secret)
                                && Totp.step(secret, visit.typed("code"), visit.now())
                                        .isPresent()
                        ? Optional.empty()
                        : Optional.of("settings.totp.wrong_code"));
        if (problem.isPresent()) {
            visit.show(422, page(visit, problem.get(), ""));
            return;
        }
        accounts.setTotpSecret(
                visit.staff().id(), Optional.of(secret), visit.deed(Action.SECOND_FACTOR_ON, own(visit)));
        visit.seeOther("/staff/settings?done=totp_on");
    }

    void turnSecondFactorOff(Visit visit) {
        Optional<String> problem = unknownPassword(visit);
        if (problem.isPresent()) {
            visit.show(422, page(visit, problem.get(), ""));
            return;
        }
        accounts.setTotpSecret(visit.staff().id(), Optional.empty(), visit.deed(Action.SECOND_FACTOR_OFF, own(visit)));
        visit.seeOther("/staff/settings?done=totp_off");
    }

    private Optional<String> unknownPassword(Visit visit) {
        boolean known = proof.knowsPassword(
                visit.staff(), visit.typed("password"), Origin.address(visit.context()), visit.now());
        return known ? Optional.empty() : Optional.of("settings.wrong_password");
    }

    private static String own(Visit visit) {
        return "staff:" + visit.staff().id();
    }

    private Page page(Visit visit, String problem, String done) {
        String typed = visit.typed("secret");
        String secret = Totp.isSecret(typed) ? typed : Totp.newSecret(random);
        return visit.page("settings", "settings.title", "settings")
                .with("problem", problem)
                .with(
                        "done",
                        Set.of("language", "password", "totp_on", "totp_off").contains(done) ? done : "")
                .with("secret", secret)
                .with("address", Totp.address(secret, visit.staff().login()));
    }
}
