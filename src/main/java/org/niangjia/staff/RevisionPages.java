package org.niangjia.staff;

import java.util.List;
import java.util.Optional;
import org.niangjia.casework.staff.StaffAccounts;
import org.niangjia.curation.Background;
import org.niangjia.curation.Revision;
import org.niangjia.curation.Revisions;

/** What was published, what it changed, and the way back. Safe for use by several threads. */
final class RevisionPages {

    private static final String PATH = "/staff/revisions";
    private static final int ON_A_PAGE = 50;

    private final Revisions revisions;
    private final Background background;
    private final StaffAccounts accounts;
    private final FileNames files;

    RevisionPages(Revisions revisions, Background background, StaffAccounts accounts, FileNames files) {
        this.revisions = revisions;
        this.background = background;
        this.accounts = accounts;
        this.files = files;
    }

    void list(Visit visit) {
        List<Revision> all = revisions.list();
        Paging paging = Paging.of(visit, all.size(), ON_A_PAGE);
        visit.show(visit.page("revisions", "revisions.title", "content")
                .with(
                        "revisions",
                        all.stream().skip(paging.offset()).limit(ON_A_PAGE).toList())
                .with("paging", paging)
                .with("names", Names.of(accounts)));
    }

    void show(Visit visit) {
        find(visit)
                .ifPresentOrElse(
                        revision -> {
                            if (visit.wantsPart() && background.running().isEmpty()) {
                                // What can be done next has changed with it.
                                visit.context().header("HX-Refresh", "true");
                            }
                            visit.show(visit.page(
                                            visit.wantsPart() ? "revisionBack" : "revision", "revisions.one", "content")
                                    .with("revision", revision)
                                    .with(
                                            "diffs",
                                            revision.changes().stream()
                                                    .map(FileDiff::of)
                                                    .toList())
                                    .with("files", files)
                                    .with("isLast", isLast(revision))
                                    .with("running", background.running())
                                    .with("ended", background.ended(revision.draft()))
                                    .with("busy", visit.parameter("busy").isPresent())
                                    .with("names", Names.of(accounts)));
                        },
                        () -> visit.notice(404, "not_found"));
    }

    /** Takes it back; the page says how far that has come. */
    void back(Visit visit) {
        find(visit)
                .ifPresentOrElse(
                        revision -> visit.seeOther(PATH + "/" + revision.number()
                                + (background.rollBack(visit.staff(), revision) ? "" : "?busy=yes") + "#back"),
                        () -> visit.notice(404, "not_found"));
    }

    private boolean isLast(Revision revision) {
        return revisions
                .last()
                .filter(last -> last.number() == revision.number())
                .isPresent();
    }

    private Optional<Revision> find(Visit visit) {
        return visit.number("number").flatMap(revisions::find);
    }
}
