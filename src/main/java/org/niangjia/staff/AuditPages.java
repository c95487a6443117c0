package org.niangjia.staff;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.niangjia.casework.staff.AuditAnchor;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffAccounts;
import org.niangjia.casework.staff.StaffSessions;

/** What staff have done, and how the program is. Safe for use by several threads. */
final class AuditPages {

    private static final int ON_A_PAGE = 50;

    private final AuditLog log;
    private final AuditAnchor anchor;
    private final StaffAccounts accounts;
    private final StaffSessions sessions;
    private final Function<Visit, Map<String, String>> state;

    AuditPages(
            AuditLog log,
            AuditAnchor anchor,
            StaffAccounts accounts,
            StaffSessions sessions,
            Function<Visit, Map<String, String>> state) {
        this.log = log;
        this.anchor = anchor;
        this.accounts = accounts;
        this.sessions = sessions;
        this.state = state;
    }

    void log(Visit visit) {
        Paging paging = Paging.of(visit, log.count(), ON_A_PAGE);
        List<AuditLog.Entry> entries = log.page(paging.offset(), ON_A_PAGE);
        Map<Long, String> names =
                accounts.all().stream().collect(Collectors.toMap(StaffAccount::id, StaffAccount::name));
        visit.show(visit.page("audit", "audit.title", "audit")
                .with("entries", entries)
                .with("names", names)
                .with("paging", paging));
    }

    void health(Visit visit) {
        AuditAnchor.Noted noted = anchor.noted();
        visit.show(visit.page("health", "health.title", "health")
                .with("verdict", log.verify(noted.heads()))
                .with("noted", noted)
                .with("sessions", sessions.count(visit.now()))
                .with("state", state.apply(visit)));
    }
}
