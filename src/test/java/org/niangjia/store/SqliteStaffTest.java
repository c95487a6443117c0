package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.store.Samples.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.casework.staff.Credentials;
import org.niangjia.casework.staff.Deed;
import org.niangjia.casework.staff.LoginAttempts.Counted;
import org.niangjia.casework.staff.LoginAttempts.Kind;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffProfile;
import org.niangjia.casework.staff.StaffSessions;
import org.niangjia.question.Language;

class SqliteStaffTest extends StoreTest {

    private static final Deed DEED = new Deed(Optional.of(1L), Action.STAFF_CHANGE, "staff:1", "", NOON);

    private static StaffProfile profile(String name, Role... roles) {
        return new StaffProfile(name, EnumSet.copyOf(List.of(roles)), Language.ZH, List.of("青岛分会", "某厂"));
    }

    private StaffAccount admin() {
        return store.staffAccounts()
                .addFirst("Wang", profile("王老师", Role.ADMIN), "hash", DEED)
                .orElseThrow();
    }

    @Nested
    class Accounts {

        @Test
        void areFoundByTheLoginHoweverItIsTyped() {
            StaffAccount admin = admin();
            restart();

            assertThat(store.staffAccounts().findByLogin(" ｗＡＮＧ ")).contains(admin);
            assertThat(admin.profile()).isEqualTo(profile("王老师", Role.ADMIN));
            assertThat(store.staffAccounts().findByLogin("wan")).isEmpty();
            assertThat(store.staffAccounts().credentials(admin.id()))
                    .isEqualTo(new Credentials("hash", Optional.empty()));
        }

        @Test
        void areMadeFirstOnlyOnce() {
            assertThat(store.staffAccounts().isEmpty()).isTrue();
            admin();
            assertThat(store.staffAccounts().isEmpty()).isFalse();
            assertThat(store.staffAccounts().addFirst("li", profile("李", Role.ADMIN), "h", DEED))
                    .isEmpty();
        }

        @Test
        void haveALoginOfTheirOwnAndLogNothingIfItIsTaken() {
            admin();
            assertThat(store.staffAccounts().add("WANG", profile("别人", Role.REVIEWER), "h", DEED))
                    .isEmpty();
            assertThat(store.auditLog().count()).isEqualTo(1);
            assertThat(store.staffAccounts().all()).hasSize(1);
        }

        @Test
        void neverLeaveNobodyWhoIsAdmin() {
            StaffAccount admin = admin();
            assertThat(store.staffAccounts().setActive(admin.id(), false, DEED)).isFalse();
            assertThat(store.staffAccounts().change(admin.id(), profile("王", Role.CURATOR), DEED))
                    .isFalse();
            assertThat(store.staffAccounts().find(admin.id())).contains(admin);
            assertThat(store.auditLog().count()).isEqualTo(1);

            long other = store.staffAccounts()
                    .add("li", profile("李", Role.ADMIN), "h", DEED)
                    .orElseThrow()
                    .id();
            assertThat(store.staffAccounts().setActive(admin.id(), false, DEED)).isTrue();
            assertThat(store.staffAccounts().setActive(other, false, DEED)).isFalse();
        }

        @Test
        void takeACodeOfTheTelephoneOnce() {
            StaffAccount admin = admin();
            store.staffAccounts().setTotpSecret(admin.id(), Optional.of("ABC"), DEED);

            assertThat(store.staffAccounts().find(admin.id()).orElseThrow().secondFactor())
                    .isTrue();
            assertThat(store.staffAccounts().credentials(admin.id()).totpSecret())
                    .contains("ABC");
            assertThat(store.staffAccounts().useTotpStep(admin.id(), 100)).isTrue();
            assertThat(store.staffAccounts().useTotpStep(admin.id(), 100)).isFalse();
            assertThat(store.staffAccounts().useTotpStep(admin.id(), 99)).isFalse();
            assertThat(store.staffAccounts().useTotpStep(admin.id(), 101)).isTrue();
        }
    }

    @Nested
    class Sessions {

        private Optional<Long> who(Instant at) {
            return store.staffSessions().find("token", at).map(StaffAccount::id);
        }

        @Test
        void endWithoutUse() {
            store.staffSessions().begin("token", admin().id(), NOON);
            Instant later = NOON.plus(StaffSessions.IDLE).minusMillis(1);

            assertThat(who(later)).contains(1L);
            assertThat(who(later.plus(StaffSessions.IDLE).minusMillis(1))).contains(1L);
            assertThat(who(later.plus(StaffSessions.IDLE.multipliedBy(2)))).isEmpty();
        }

        @Test
        void endAfterALongDayHoweverMuchTheyAreUsed() {
            store.staffSessions().begin("token", admin().id(), NOON);
            Instant end = NOON.plus(StaffSessions.LONGEST);
            for (Instant at = NOON; at.isBefore(end); at = at.plus(Duration.ofMinutes(20))) {
                assertThat(who(at)).contains(1L);
            }
            assertThat(who(end)).isEmpty();
        }

        @Test
        void endWithPasswordRolesAndAccountButNotWithAName() {
            admin();
            long id = store.staffAccounts()
                    .add("li", profile("李", Role.REVIEWER), "h", DEED)
                    .orElseThrow()
                    .id();
            List<Runnable> changes = List.of(
                    () -> store.staffAccounts().setPassword(id, "new", false, DEED),
                    () -> store.staffAccounts().change(id, profile("李", Role.REVIEWER, Role.CURATOR), DEED),
                    () -> store.staffAccounts().setActive(id, false, DEED));
            for (Runnable change : changes) {
                store.staffSessions().begin("token", id, NOON);
                assertThat(who(NOON)).contains(id);
                change.run();
                assertThat(who(NOON)).isEmpty();
            }
            assertThat(store.staffAccounts().setActive(id, true, DEED)).isTrue();
            store.staffSessions().begin("token", id, NOON);
            assertThat(store.staffAccounts().change(id, profile("李红", Role.REVIEWER, Role.CURATOR), DEED))
                    .isTrue();
            assertThat(who(NOON)).contains(id);
        }

        @Test
        void areNotKnownByTheirToken() {
            store.staffSessions().begin("token", admin().id(), NOON);
            byte[] stored = store.database()
                    .read(handle -> handle.createQuery("SELECT token_hash FROM staff_session")
                            .map((row, context) -> row.getBytes(1))
                            .one());
            assertThat(stored).hasSize(32).isNotEqualTo("token".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    @Nested
    class Attempts {

        private static final Counted WANG = new Counted(Kind.LOGIN, "wang", 3);
        private static final Counted HERE = new Counted(Kind.ADDRESS, "10.0.0.1", 5);
        private static final Duration QUARTER = Duration.ofMinutes(15);

        private boolean admits(Counted login, Instant at) {
            return store.loginAttempts().admit(List.of(login, HERE), QUARTER, at);
        }

        @Test
        void areTooManyForALoginAndThenForAnAddressUntilTimeHasPassed() {
            assertThat(List.of(admits(WANG, NOON), admits(WANG, NOON), admits(WANG, NOON)))
                    .containsOnly(true);
            restart();
            assertThat(admits(WANG, NOON.plusSeconds(60))).isFalse();
            Counted other = new Counted(Kind.LOGIN, "li", 3);
            assertThat(admits(other, NOON.plusSeconds(60))).isTrue();
            assertThat(admits(other, NOON.plusSeconds(60))).isTrue();
            assertThat(admits(other, NOON.plusSeconds(60))).isFalse();
            assertThat(admits(WANG, NOON.plus(QUARTER).plusMillis(1))).isTrue();
        }

        @Test
        void areTakenBackByASuccess() {
            assertThat(List.of(admits(WANG, NOON), admits(WANG, NOON), admits(WANG, NOON)))
                    .containsOnly(true);
            store.loginAttempts().succeeded(WANG, HERE);
            assertThat(count("login_attempt")).isEqualTo(2);
            assertThat(admits(WANG, NOON)).isTrue();
        }
    }

    @Nested
    class Log {

        private void log(int entries) {
            for (int i = 0; i < entries; i++) {
                store.auditLog().append(DEED.withDetail("第" + i));
            }
        }

        private void tamper(String sql) {
            execute("DROP TRIGGER audit_log_is_not_changed");
            execute("DROP TRIGGER audit_log_is_not_deleted");
            execute(sql);
        }

        private AuditLog.Verdict verdict(AuditLog.Head... noted) {
            return store.auditLog().verify(List.of(noted));
        }

        @Test
        void isWholeAsItWasWritten() {
            assertThat(verdict().isWhole()).isTrue();
            log(5);
            restart();
            log(2);
            AuditLog.Head head = store.auditLog().head().orElseThrow();
            assertThat(verdict(head)).isEqualTo(new AuditLog.Verdict(7, Optional.empty(), false));
            assertThat(store.auditLog().page(1, 2))
                    .extracting(AuditLog.Entry::id, AuditLog.Entry::detail)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(6L, "第0"),
                            org.assertj.core.groups.Tuple.tuple(5L, "第4"));
        }

        @Test
        void refusesToBeChanged() {
            log(2);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> execute("UPDATE audit_log SET detail = '' WHERE id = 1")))
                    .hasStackTraceContaining("only added to");
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> execute("DELETE FROM audit_log")))
                    .hasStackTraceContaining("only added to");
        }

        @Test
        void showsWhereItWasTamperedWith() {
            log(5);
            tamper("UPDATE audit_log SET staff_id = 9 WHERE id = 3");
            assertThat(verdict().wrong()).contains(3L);
        }

        @Test
        void showsWordsMovedFromOneColumnToTheNext() {
            log(2);
            tamper("UPDATE audit_log SET object = 'staff:', detail = '1' || detail WHERE id = 2");
            assertThat(verdict().wrong()).contains(2L);
        }

        @Test
        void showsAnEntryTakenOutOfTheMiddle() {
            log(5);
            tamper("DELETE FROM audit_log WHERE id = 3");
            assertThat(verdict().wrong()).contains(3L);
        }

        @Test
        void showsThatItsEndIsCutOff() {
            log(5);
            AuditLog.Head head = store.auditLog().head().orElseThrow();
            tamper("DELETE FROM audit_log WHERE id > 3");
            assertThat(verdict().cut()).isTrue();
            // Who knows that the database counts resets the count too; then only a head noted elsewhere tells.
            execute("UPDATE sqlite_sequence SET seq = 3 WHERE name = 'audit_log'");
            assertThat(verdict().isWhole()).isTrue();
            assertThat(verdict(head).cut()).isTrue();
        }

        @Test
        void showsByAHeadNotedElsewhereThatAllOfItWasWrittenAnew() {
            log(3);
            AuditLog.Head head = store.auditLog().head().orElseThrow();
            tamper("DELETE FROM audit_log");
            execute("UPDATE sqlite_sequence SET seq = 0 WHERE name = 'audit_log'");
            store.auditLog().append(DEED.withDetail("另一件"));
            log(2);
            assertThat(verdict().isWhole()).isTrue();
            assertThat(verdict(head).wrong()).contains(3L);
        }
    }
}
