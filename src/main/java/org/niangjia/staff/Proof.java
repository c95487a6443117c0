package org.niangjia.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.niangjia.casework.staff.Credentials;
import org.niangjia.casework.staff.LoginAttempts;
import org.niangjia.casework.staff.LoginAttempts.Counted;
import org.niangjia.casework.staff.LoginAttempts.Kind;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffAccounts;

/**
 * Whether somebody is who they say. Who tries too often has to wait, and whatever is wrong, the answer and the time it takes are the same: it
 * does not show which logins there are. Safe for use by several threads.
 */
final class Proof {

    /** Twenty an hour for a login: far below the hundred that OWASP ASVS 4.0 (2.2.1) allows. */
    static final int TRIES_OF_A_LOGIN = 5;

    /** An office may stand behind one address. */
    static final int TRIES_OF_AN_ADDRESS = 20;

    static final Duration WITHIN = Duration.ofMinutes(15);

    private final StaffAccounts accounts;
    private final LoginAttempts attempts;
    private final PasswordHash hash;

    /** What the password of an unknown login is tried against. */
    private final String nobodys;

    Proof(StaffAccounts accounts, LoginAttempts attempts, PasswordHash hash) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.hash = hash;
        this.nobodys = hash.nobodys();
    }

    /**
     * What came of a try to sign in.
     *
     * @param counted false if there had been too many: then nothing was looked at
     * @param known the account of the login
     * @param right whether it was they
     */
    record Tried(boolean counted, Optional<StaffAccount> known, boolean right) {}

    /** Tries a login: right if password and code are, and not too many were wrong before. */
    Tried signIn(String login, String password, String code, String address, Instant now) {
        Counted ofLogin = new Counted(Kind.LOGIN, login, TRIES_OF_A_LOGIN);
        Counted ofAddress = new Counted(Kind.ADDRESS, address, TRIES_OF_AN_ADDRESS);
        boolean admitted = attempts.admit(List.of(ofLogin, ofAddress), WITHIN, now);
        Optional<StaffAccount> account = accounts.findByLogin(login).filter(StaffAccount::active);
        Optional<Credentials> credentials = account.map(known -> accounts.credentials(known.id()));
        boolean matches = hash.matches(
                password, credentials.map(Credentials::passwordHash).orElse(nobodys));
        boolean right = admitted
                && matches
                && account.isPresent()
                && hasCode(account.get(), credentials.orElseThrow(), code, now);
        if (right) {
            attempts.succeeded(ofLogin, ofAddress);
        }
        return new Tried(admitted, account, right);
    }

    /** Whether the one who is signed in knows the password, before it is changed or the second factor is. */
    boolean knowsPassword(StaffAccount account, String password, String address, Instant now) {
        Counted ofLogin = new Counted(Kind.LOGIN, account.login(), TRIES_OF_A_LOGIN);
        Counted ofAddress = new Counted(Kind.ADDRESS, address, TRIES_OF_AN_ADDRESS);
        boolean knows = attempts.admit(List.of(ofLogin, ofAddress), WITHIN, now)
                && hash.matches(password, accounts.credentials(account.id()).passwordHash());
        if (knows) {
            attempts.succeeded(ofLogin, ofAddress);
        }
        return knows;
    }

    /** Whether the set-up code may be tried. */
    boolean maySetUp(String address, Instant now) {
        return attempts.admit(List.of(new Counted(Kind.ADDRESS, "set-up " + address, TRIES_OF_A_LOGIN)), WITHIN, now);
    }

    private boolean hasCode(StaffAccount account, Credentials credentials, String code, Instant now) {
        if (credentials.totpSecret().isEmpty()) {
            return true;
        }
        OptionalLong step = Totp.step(credentials.totpSecret().get(), code, now);
        return step.isPresent() && accounts.useTotpStep(account.id(), step.getAsLong());
    }
}
