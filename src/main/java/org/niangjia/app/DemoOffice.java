package org.niangjia.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.casework.campaign.Campaigns;
import org.niangjia.casework.campaign.Subject;
import org.niangjia.casework.service.Service;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.consultation.consent.AskerRecord;
import org.niangjia.consultation.consent.Consent;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.store.SqliteStore;

/** What the office of the demo keeps beside cases and answers: services, and a message to those who want news; nothing is ever sent. */
final class DemoOffice {

    private static final int WANTING_NEWS = 36;

    private final SqliteStore store;
    private final DemoAskers askers;
    private final Instant now;

    DemoOffice(SqliteStore store, DemoAskers askers, Instant now) {
        this.store = store;
        this.askers = askers;
        this.now = now;
    }

    void keepServices(StaffAccount curator, StaffAccount publisher) {
        List<String> lines = DemoLines.of("services").lines();
        LocalDate today = LocalDate.ofInstant(now, Reception.ZONE);
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split(" ", 4);
            Service service = new Service(
                    Service.Kind.ofCode(parts[0]).orElseThrow(),
                    new Jurisdiction(parts[1]),
                    parts[2],
                    parts[3],
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    "",
                    today.plusDays(60));
            Instant at = now.minus(Duration.ofDays(lines.size() - i));
            long id = store.services().propose(service, Optional.empty(), curator, at);
            if (i < lines.size() - 1) {
                store.services().approve(id, publisher, at.plus(Duration.ofHours(3)));
            }
        }
    }

    /** Made-up askers want news, and a message waits for the second person; nothing is ever sent. */
    void draftNews(StaffAccount curator) {
        List<Subject> subjects = List.of(Subject.values());
        for (int i = 0; i < WANTING_NEWS; i++) {
            Asker asker = new Asker(Channel.TELEGRAM, "demo-" + i);
            store.askers()
                    .subscriptions()
                    .keep(asker, Set.of(subjects.get(i % subjects.size())), now.minus(Duration.ofDays(i % 20)));
            store.askers()
                    .askers()
                    .keep(
                            asker,
                            new AskerRecord(
                                    Optional.of(askers.place()),
                                    Optional.empty(),
                                    Consent.GIVEN,
                                    true,
                                    Optional.empty()),
                            now.minus(Duration.ofDays(i % 20)));
        }
        List<String> words = DemoLines.of("news").lines();
        store.campaigns()
                .draft(
                        new Campaigns.Draft(
                                Subject.SCREENING,
                                new Jurisdiction("CN-SD"),
                                Map.of(Language.ZH, words.get(0), Language.EN, words.get(1))),
                        curator,
                        now.minus(Duration.ofHours(5)));
    }
}
