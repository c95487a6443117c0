package org.niangjia.staff;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.Deed;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffAccounts;
import org.niangjia.casework.staff.StaffProfile;
import org.niangjia.question.Language;

/** Made-up colleagues, one for each role and a second one who answers askers, with passwords drawn anew each time. */
public final class DemoAccounts {

    private static final int PASSWORD_GROUPS = 4;

    private final StaffAccounts accounts;
    private final SecureRandom random = new SecureRandom();
    private final PasswordHash hash = new PasswordHash();
    private final StaffTexts texts = new StaffTexts();

    public DemoAccounts(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /** An account with its password, which is stored nowhere but as a hash. */
    public record Made(StaffAccount account, String password) {
        @Override
        public String toString() {
            return "Made[" + account + "]";
        }
    }

    /** Makes them in a store without accounts; an admin first. */
    public List<Made> make(Instant at) {
        List<Made> made = new ArrayList<>();
        made.add(make("admin", EnumSet.of(Role.ADMIN), "admin", at));
        made.add(make("reviewer", EnumSet.of(Role.REVIEWER), "reviewer", at));
        made.add(make("reviewer2", EnumSet.of(Role.REVIEWER), "second", at));
        made.add(make("curator", EnumSet.of(Role.CURATOR), "curator", at));
        made.add(make("publisher", EnumSet.of(Role.PUBLISHER), "publisher", at));
        return made;
    }

    private Made make(String login, Set<Role> roles, String name, Instant at) {
        StaffProfile profile =
                new StaffProfile(texts.get(Language.ZH, "demo.name." + name), roles, Language.ZH, List.of());
        String password = Secrets.typed(random, PASSWORD_GROUPS);
        String hashed = hash.of(password);
        Deed deed = new Deed(Optional.empty(), Action.STAFF_ADD, "", roles.toString(), at);
        StaffAccount account = accounts.addFirst(login, profile, hashed, deed)
                .or(() -> accounts.add(login, profile, hashed, deed))
                .orElseThrow(() -> new IllegalStateException("there is an account " + login + " already"));
        accounts.setPassword(account.id(), hashed, false, deed);
        return new Made(accounts.find(account.id()).orElseThrow(), password);
    }
}
