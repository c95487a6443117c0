package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.store.Samples.NOON;
import static org.niangjia.store.Samples.asker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.casework.campaign.Campaigns;
import org.niangjia.casework.campaign.Campaigns.Around;
import org.niangjia.casework.campaign.Campaigns.State;
import org.niangjia.casework.campaign.Subject;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.consultation.commands.News;
import org.niangjia.consultation.consent.AskerRecord;
import org.niangjia.consultation.journal.Outbox;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

class SqliteCampaignsTest extends StoreTest {

    private static final Jurisdiction JINAN = new Jurisdiction("CN-SD-370100");
    private static final Jurisdiction SHANDONG = new Jurisdiction("CN-SD");
    private static final Map<Language, Around> AROUND =
            Map.of(Language.ZH, new Around("有新消息", "不再接收"), Language.EN, new Around("News", "No more"));

    private StaffAccount wang;
    private StaffAccount zhao;

    @BeforeEach
    void accounts() {
        wang = account("wang");
        zhao = account("zhao");
    }

    private void wants(String chat, Optional<Jurisdiction> place, Subject... subjects) {
        store.askers().subscriptions().keep(asker(chat), Set.of(subjects), NOON);
        store.askers()
                .askers()
                .keep(
                        asker(chat),
                        new AskerRecord(place, Optional.empty(), AskerRecord.NEW.consent(), false, Optional.empty()),
                        NOON);
    }

    private long drafted(Subject subject, Jurisdiction place) {
        return store.campaigns()
                .draft(
                        new Campaigns.Draft(subject, place, Map.of(Language.ZH, "下周有筛查", Language.EN, "Screening")),
                        wang,
                        NOON);
    }

    private int giveOut(int limit) {
        return store.campaigns().giveOut(limit, AROUND, NOON);
    }

    /** Sends what is due, and tells to whom. */
    private List<String> send() {
        List<String> chats = new ArrayList<>();
        for (Outbox.Queued queued : store.outbox().due(NOON, 1_000)) {
            store.outbox().sending(queued.id());
            store.outbox().sent(queued.id(), NOON);
            chats.add(queued.asker().key());
        }
        return chats;
    }

    private Campaigns.Campaign campaign(long id) {
        return store.campaigns().find(id).orElseThrow();
    }

    @Test
    void goesToThoseWhoWantTheSubjectInThePlaceAndToNobodyElse() {
        wants("jinan", Optional.of(JINAN), Subject.SCREENING);
        wants("shandong", Optional.of(SHANDONG), Subject.SCREENING, Subject.LAW);
        wants("law", Optional.of(JINAN), Subject.LAW);
        wants("guangdong", Optional.of(new Jurisdiction("CN-GD")), Subject.SCREENING);
        wants("nowhere", Optional.empty(), Subject.SCREENING);
        assertThat(store.campaigns().reach(Subject.SCREENING, JINAN)).isEqualTo(1);
        assertThat(store.campaigns().reach(Subject.SCREENING, SHANDONG)).isEqualTo(2);
        assertThat(store.campaigns().reach(Subject.SCREENING, Jurisdiction.NATIONAL))
                .isEqualTo(4);
        long id = drafted(Subject.SCREENING, SHANDONG);
        assertThat(store.campaigns().approve(id, zhao, NOON)).isTrue();
        assertThat(giveOut(10)).isEqualTo(2);
        assertThat(send()).containsExactlyInAnyOrder("jinan", "shandong");
        assertThat(campaign(id).state()).isEqualTo(State.SENT);
        assertThat(count("outbox"))
                .as("what was sent without a question is not kept")
                .isZero();
    }

    @Test
    void isApprovedByAnotherPersonAndOnlyOnce() {
        wants("a", Optional.of(JINAN), Subject.LAW);
        long id = drafted(Subject.LAW, JINAN);
        assertThat(store.campaigns().approve(id, wang, NOON)).isFalse();
        assertThat(giveOut(10)).isZero();
        assertThat(store.campaigns().approve(id, zhao, NOON)).isTrue();
        assertThat(store.campaigns().approve(id, zhao, NOON)).isFalse();
        assertThat(store.auditLog().page(0, 2))
                .extracting(entry -> entry.action() + " " + entry.object())
                .containsExactly("campaign_approve campaign:" + id, "campaign_draft campaign:" + id);
    }

    @Test
    void nobodyGetsItTwiceAndNoMoreWaitThanMay() {
        for (int i = 0; i < 25; i++) {
            wants("chat" + i, Optional.of(JINAN), Subject.LAW);
        }
        long id = drafted(Subject.LAW, JINAN);
        store.campaigns().approve(id, zhao, NOON);
        assertThat(giveOut(10)).isEqualTo(10);
        assertThat(giveOut(10)).as("as long as they wait").isZero();
        List<String> all = new ArrayList<>(send());
        restart();
        while (giveOut(10) > 0) {
            all.addAll(send());
        }
        assertThat(all).hasSize(25).doesNotHaveDuplicates();
        assertThat(campaign(id).queued()).isEqualTo(25);
        assertThat(campaign(id).state()).isEqualTo(State.SENT);
    }

    @Test
    void isStoppedInTheMiddle() {
        for (int i = 0; i < 25; i++) {
            wants("chat" + i, Optional.of(JINAN), Subject.LAW);
        }
        long id = drafted(Subject.LAW, JINAN);
        store.campaigns().approve(id, zhao, NOON);
        giveOut(10);
        List<Outbox.Queued> due = store.outbox().due(NOON, 1_000);
        store.outbox().sending(due.get(0).id());
        assertThat(store.campaigns().stop(id, wang, NOON)).isTrue();
        assertThat(store.outbox().due(NOON, 1_000))
                .as("only the one that may have been sent already")
                .extracting(Outbox.Queued::id)
                .containsExactly(due.get(0).id());
        assertThat(giveOut(10)).isZero();
        assertThat(campaign(id).queued()).isEqualTo(1);
        assertThat(campaign(id).state()).isEqualTo(State.STOPPED);
        assertThat(store.campaigns().stop(id, wang, NOON)).isFalse();
    }

    @Test
    void whoEndsHerNewsInBetweenGetsNone() {
        wants("stays", Optional.of(JINAN), Subject.LAW);
        wants("ends", Optional.of(JINAN), Subject.LAW);
        wants("other", Optional.of(JINAN), Subject.LAW);
        wants("late", Optional.of(JINAN), Subject.LAW);
        long id = drafted(Subject.LAW, JINAN);
        store.campaigns().approve(id, zhao, NOON);
        store.askers().subscriptions().keep(asker("ends"), Set.of(), NOON);
        store.askers().subscriptions().keep(asker("other"), Set.of(Subject.SCREENING), NOON);
        assertThat(giveOut(10)).isEqualTo(2);
        store.askers().subscriptions().keep(asker("late"), Set.of(), NOON);
        assertThat(send()).containsExactly("stays");
    }

    @Test
    void eachMessageEndsTheNewsWithOnePressAndGivesNothingAwayWhereSheWantsThat() {
        store.askers().subscriptions().keep(asker("a"), Set.of(Subject.LAW), NOON);
        long id = drafted(Subject.LAW, Jurisdiction.NATIONAL);
        store.campaigns().approve(id, zhao, NOON);
        giveOut(1);
        assertThat(store.outbox().due(NOON, 1)).singleElement().satisfies(queued -> {
            assertThat(queued.message().text()).isEqualTo("有新消息\n\n下周有筛查");
            assertThat(queued.message().buttons())
                    .singleElement()
                    .satisfies(button -> assertThat(button.data()).isEqualTo(News.END));
        });
    }

    @Test
    void toWhomItWentIsForgottenAfterAMonthAndWhoWantsNewsAfterAYear() {
        wants("a", Optional.of(JINAN), Subject.LAW);
        long id = drafted(Subject.LAW, JINAN);
        store.campaigns().approve(id, zhao, NOON);
        giveOut(10);
        store.retention().purge(NOON.plus(SqliteRetention.OUTGOING).minus(Duration.ofMillis(1)));
        assertThat(count("campaign_recipient")).isEqualTo(1);
        store.retention().purge(NOON.plus(SqliteRetention.OUTGOING));
        assertThat(count("campaign_recipient")).isZero();
        assertThat(count("subscription")).isEqualTo(1);
        store.retention().purge(NOON.plus(SqliteRetention.ASKER));
        assertThat(count("subscription")).isZero();
    }
}
