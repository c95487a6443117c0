package org.niangjia.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.niangjia.casework.campaign.Campaigns;
import org.niangjia.casework.campaign.Subject;
import org.niangjia.casework.report.SmallCounts;
import org.niangjia.casework.staff.StaffAccounts;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** Messages to those who want news: drafted by one, approved by another, stopped by anybody who may. Safe for use by several threads. */
final class CampaignPages {

    private static final String PATH = "/staff/campaigns";

    private final Campaigns campaigns;
    private final StaffAccounts accounts;
    private final Knowledge knowledge;

    CampaignPages(Campaigns campaigns, StaffAccounts accounts, Knowledge knowledge) {
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.knowledge = knowledge;
    }

    void list(Visit visit) {
        visit.show(listPage(visit, ""));
    }

    void draft(Visit visit) {
        Optional<Campaigns.Draft> draft = typed(visit);
        if (draft.isEmpty()) {
            visit.show(422, listPage(visit, "campaigns.wrong"));
            return;
        }
        long id = campaigns.draft(draft.get(), visit.staff(), visit.now());
        visit.seeOther(PATH + "/" + id);
    }

    void show(Visit visit) {
        shown(visit, campaign -> visit.show(campaignPage(visit, campaign)));
    }

    void approve(Visit visit) {
        shown(visit, campaign -> {
            boolean done = campaigns.approve(campaign.id(), visit.staff(), visit.now());
            visit.seeOther(PATH + "/" + campaign.id() + (done ? "" : "?problem=not_approved"));
        });
    }

    void stop(Visit visit) {
        shown(visit, campaign -> {
            campaigns.stop(campaign.id(), visit.staff(), visit.now());
            visit.seeOther(PATH + "/" + campaign.id());
        });
    }

    private void shown(Visit visit, Consumer<Campaigns.Campaign> then) {
        visit.number("id").flatMap(campaigns::find).ifPresentOrElse(then, () -> visit.notice(404, "not_found"));
    }

    private Optional<Campaigns.Draft> typed(Visit visit) {
        try {
            Jurisdiction place = new Jurisdiction(visit.typed("place"));
            return Subject.of(visit.typed("subject"))
                    .filter(subject -> knowledge.place(place).isPresent())
                    .map(subject -> new Campaigns.Draft(
                            subject,
                            place,
                            Map.of(
                                    Language.ZH,
                                    visit.field("words_zh").orElse(""),
                                    Language.EN,
                                    visit.field("words_en").orElse(""))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Page listPage(Visit visit, String problem) {
        return visit.page("campaigns", "campaigns.title", "campaigns")
                .with("campaigns", campaigns.all())
                .with("names", Names.of(accounts))
                .with("titles", new Titles(knowledge, visit.language()))
                .with("problem", problem)
                .with("subject", visit.typed("subject"))
                .with("place", visit.typed("place"))
                .with("wordsZh", visit.typed("words_zh"))
                .with("wordsEn", visit.typed("words_en"))
                .with("places", places(visit));
    }

    private Page campaignPage(Visit visit, Campaigns.Campaign campaign) {
        boolean draft = campaign.state() == Campaigns.State.DRAFT;
        long reach = draft
                ? campaigns.reach(campaign.draft().subject(), campaign.draft().place())
                : campaign.recipients();
        return visit.page("campaign", "campaigns.one", "campaigns")
                .with("campaign", campaign)
                .with("reach", about(visit, reach))
                .with("queued", about(visit, campaign.queued()))
                .with("names", Names.of(accounts))
                .with("titles", new Titles(knowledge, visit.language()))
                .with("staff", visit.staff())
                .with("problem", visit.parameter("problem").isPresent() ? "campaigns.not_approved" : "");
    }

    /** Of a few it is not told how many: who they are could be guessed. */
    private static String about(Visit visit, long count) {
        return count > 0 && count < SmallCounts.LEAST
                ? visit.pages().texts().get(visit.language(), "campaigns.few", SmallCounts.LEAST)
                : String.valueOf(count);
    }

    private List<ServicePages.Choice> places(Visit visit) {
        return knowledge.places().values().stream()
                .sorted(Comparator.comparing(place -> place.jurisdiction().code()))
                .map(place -> ServicePages.Choice.of(place, knowledge, visit.language()))
                .toList();
    }
}
