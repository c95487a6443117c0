package org.niangjia.staff;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccounts;
import org.niangjia.curation.Background;
import org.niangjia.curation.Curation;
import org.niangjia.curation.Draft;
import org.niangjia.curation.DraftStage;
import org.niangjia.curation.Drafted;
import org.niangjia.curation.Drafts;
import org.niangjia.curation.FileChange;

/** Drafts on their way from the first word to their publication. Who may do what, curation decides. Safe for use by several threads. */
final class DraftPages {

    private static final String PATH = "/staff/drafts";
    private static final int ON_A_PAGE = 50;

    private final Curation curation;
    private final Background background;
    private final Drafts drafts;
    private final StaffAccounts accounts;
    private final EditPages edits;
    private final FileNames files;

    DraftPages(
            Curation curation,
            Background background,
            Drafts drafts,
            StaffAccounts accounts,
            EditPages edits,
            FileNames files) {
        this.curation = curation;
        this.background = background;
        this.drafts = drafts;
        this.accounts = accounts;
        this.edits = edits;
        this.files = files;
    }

    /** What the list offers. */
    enum Shown {
        /** What somebody has something to do with. */
        UNDER_WAY(DraftStage.UNDER_WAY),
        /** What the reader has written on. */
        MINE(EnumSet.allOf(DraftStage.class)),
        /** What waits for a second pair of eyes. */
        TO_REVIEW(EnumSet.of(DraftStage.IN_REVIEW)),
        PUBLISHED(EnumSet.of(DraftStage.PUBLISHED)),
        DISCARDED(EnumSet.of(DraftStage.DISCARDED));

        @SuppressWarnings("ImmutableEnumChecker") // a set that cannot be changed
        private final Set<DraftStage> stages;

        Shown(Set<DraftStage> stages) {
            this.stages = Set.copyOf(stages);
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static String address(Draft draft) {
        return PATH + "/" + draft.id();
    }

    void list(Visit visit) {
        Filter filter = Filter.of(visit, PATH, "shown");
        Shown shown = filter.get("shown", code -> Shown.valueOf(code.toUpperCase(Locale.ROOT)))
                .orElse(Shown.UNDER_WAY);
        long reader = visit.staff().id();
        List<Draft> found = drafts.list(shown.stages).stream()
                .filter(draft -> shown != Shown.MINE || draft.isBy(reader))
                .filter(draft -> shown != Shown.TO_REVIEW || !draft.isBy(reader))
                .toList();
        Paging paging = Paging.of(visit, found.size(), ON_A_PAGE);
        visit.show(visit.page("drafts", "drafts.title", "content")
                .with(
                        "drafts",
                        found.stream().skip(paging.offset()).limit(ON_A_PAGE).toList())
                .with("shown", shown)
                .with("filter", filter)
                .with("paging", paging)
                .with("names", Names.of(accounts)));
    }

    void show(Visit visit) {
        find(visit).ifPresentOrElse(draft -> visit.show(page(visit, draft, "")), () -> visit.notice(404, "not_found"));
    }

    /** How far a replay or a publication has come, and what came of it: fetched again and again while it lasts. */
    void replay(Visit visit) {
        find(visit)
                .ifPresentOrElse(
                        draft -> {
                            if (visit.wantsPart() && background.running().isEmpty()) {
                                // What can be done next has changed with it.
                                visit.context().header("HX-Refresh", "true");
                            }
                            visit.show(
                                    visit.wantsPart() ? page(visit, draft, "", "draftReplay") : page(visit, draft, ""));
                        },
                        () -> visit.notice(404, "not_found"));
    }

    /** What the checks say; they take a second, so that the page fetches them when it is shown. */
    void check(Visit visit) {
        find(visit)
                .ifPresentOrElse(
                        draft -> {
                            Checked checked = edits.checked(visit, draft);
                            visit.show((visit.wantsPart()
                                            ? visit.page("checked", "edit.check", "content")
                                            : page(visit, draft, ""))
                                    .with("checked", visit.wantsPart() ? checked : Optional.of(checked)));
                        },
                        () -> visit.notice(404, "not_found"));
    }

    void submit(Visit visit) {
        step(visit, draft -> curation.submit(visit.staff(), draft.id(), version(visit, draft)));
    }

    void discard(Visit visit) {
        step(
                visit,
                draft -> curation.discard(
                        visit.staff(), draft.id(), visit.field("reason").orElse("")));
    }

    void sendBack(Visit visit) {
        step(
                visit,
                draft -> curation.sendBack(
                        visit.staff(), draft.id(), visit.field("reason").orElse("")));
    }

    void schedule(Visit visit) {
        Optional<LocalDate> from = FormFields.day(visit, "from");
        step(
                visit,
                draft -> curation.schedule(
                        visit.staff(),
                        draft.id(),
                        version(visit, draft),
                        // What is no day is none that is still to come.
                        from.orElseGet(() -> FormFields.today(visit))));
    }

    void startReplay(Visit visit) {
        begin(visit, draft -> background.review(visit.staff(), draft.id()));
    }

    void publish(Visit visit) {
        begin(visit, draft -> background.publish(visit.staff(), draft.id(), version(visit, draft)));
    }

    private void begin(Visit visit, Function<Draft, Boolean> start) {
        find(visit)
                .ifPresentOrElse(
                        draft -> {
                            // If something else is being worked out the page says so, and what; to begin again is up to
                            // the reader.
                            boolean begun = start.apply(draft);
                            visit.seeOther(address(draft) + (begun ? "" : "?busy=yes") + "#replay");
                        },
                        () -> visit.notice(404, "not_found"));
    }

    private void step(Visit visit, Function<Draft, Drafted> step) {
        Optional<Draft> found = find(visit);
        if (found.isEmpty()) {
            visit.notice(404, "not_found");
            return;
        }
        Optional<String> refused = step.apply(found.get())
                .fold(to -> Optional.<String>empty(), why -> Optional.of(EditPages.refused(why.why())));
        if (refused.isPresent()) {
            visit.show(409, page(visit, drafts.find(found.get().id()).orElse(found.get()), refused.get()));
        } else {
            visit.seeOther(address(found.get()));
        }
    }

    private Optional<Draft> find(Visit visit) {
        return visit.number("id").flatMap(drafts::find);
    }

    /** The version that the reader looked at. */
    private static int version(Visit visit, Draft draft) {
        return visit.field("version")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(draft.version());
    }

    private Page page(Visit visit, Draft draft, String problem) {
        return page(visit, draft, problem, "draft");
    }

    private Page page(Visit visit, Draft draft, String problem, String template) {
        boolean own = draft.isBy(visit.staff().id());
        return visit.page(template, "drafts.one", "content")
                .with("draft", draft)
                .with("diffs", draft.changes().stream().map(FileDiff::of).toList())
                .with("files", files)
                .with("history", drafts.history(draft.id()))
                .with("running", background.running())
                .with("ended", background.ended(draft.id()))
                .with("replay", curation.replayed(draft.id()))
                .with("own", own)
                .with("mayReview", !own && visit.staff().is(Role.PUBLISHER))
                .with("busy", visit.parameter("busy").isPresent())
                .with("tomorrow", FormFields.today(visit).plusDays(1).toString())
                .with("problem", problem)
                .with("checked", Optional.<Checked>empty())
                .with("names", Names.of(accounts));
    }

    /** What a file of a draft is edited with. */
    static String editing(Draft draft, FileChange change) {
        return FileNames.form(change.path()) + "&draft=" + draft.id();
    }
}
