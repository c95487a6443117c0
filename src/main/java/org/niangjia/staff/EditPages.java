package org.niangjia.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.curation.Curation;
import org.niangjia.curation.Draft;
import org.niangjia.curation.DraftStage;
import org.niangjia.curation.Drafted;
import org.niangjia.curation.Drafts;
import org.niangjia.curation.FileChange;
import org.niangjia.curation.Folders;
import org.niangjia.curation.Refusal;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.Loading;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.place.PlaceFinder;

/** What all forms that change files do: show, check and preview, keep in a draft. Safe for use by several threads. */
final class EditPages {

    /** Previewed at once: more is read by nobody. */
    private static final int PREVIEWS = 3;

    /** Problems shown at once: what is first wrong often makes many. */
    private static final int PROBLEMS = 20;

    /** The data of a button that picks an intent; see {@code consultation.Choice}. */
    private static final String PICK = "i:";

    private final Curation curation;
    private final Drafts drafts;
    private final Folders live;
    private final Understander understander;
    private final Texts replies;
    private final ClusterQuestions clusters;

    EditPages(
            Curation curation,
            Drafts drafts,
            Folders live,
            Understander understander,
            Texts replies,
            ClusterQuestions clusters) {
        this.curation = curation;
        this.drafts = drafts;
        this.live = live;
        this.understander = understander;
        this.replies = replies;
        this.clusters = clusters;
    }

    /** The handler that shows a form. */
    StaffHandler showing(FileForm form) {
        return visit -> editing(visit)
                .filter(editing -> form.isThere(visit, editing))
                .ifPresentOrElse(
                        editing -> visit.show(page(visit, form, editing, "", Optional.empty())),
                        () -> visit.notice(404, "not_found"));
    }

    /** The handler that takes what was typed. */
    StaffHandler taking(FileForm form) {
        return visit -> editing(visit)
                .filter(editing -> form.isThere(visit, editing))
                .ifPresentOrElse(editing -> take(visit, form, editing), () -> visit.notice(404, "not_found"));
    }

    private void take(Visit visit, FileForm form, Editing editing) {
        FileForm.Typed typed = form.typed(visit, editing);
        if (!typed.problems().isEmpty()) {
            answer(visit, form, editing, 422, "", Optional.of(new Checked(typed.problems(), List.of(), List.of())));
            return;
        }
        List<FileChange> changes = editing.with(typed.edits());
        if (!visit.typed("what").equals("save")) {
            answer(visit, form, editing, 200, "", Optional.of(checked(visit, form, changes)));
            return;
        }
        String title = visit.field("draft_title").orElse(typed.title());
        String cut = title.length() <= Draft.LONGEST_WORDS ? title : title.substring(0, Draft.LONGEST_WORDS);
        keep(visit, editing, cut, changes)
                .fold(
                        to -> {
                            visit.seeOther(DraftPages.address(to.draft()));
                            return to;
                        },
                        refused -> {
                            answer(visit, form, editing, 409, refused(refused.why()), Optional.empty());
                            return refused;
                        });
    }

    private Drafted keep(Visit visit, Editing editing, String title, List<FileChange> changes) {
        if (changes.isEmpty()) {
            return Drafted.refused(Refusal.NOTHING_CHANGES);
        }
        return editing.draft()
                .map(draft -> curation.change(
                        visit.staff(), draft.id(), version(visit).orElse(draft.version()), title, changes))
                .orElseGet(() -> curation.begin(visit.staff(), title, changes, clusters.numbers(visit)));
    }

    static String refused(Refusal why) {
        return "curation.refused." + why.code();
    }

    private static Optional<Integer> version(Visit visit) {
        return visit.field("version").filter(text -> text.matches("\\d{1,9}")).map(Integer::parseInt);
    }

    private void answer(
            Visit visit, FileForm form, Editing editing, int status, String problem, Optional<Checked> checked) {
        if (visit.wantsPart()) {
            // htmx shows a part only if its status says that all is well.
            visit.show(visit.page("checked", "edit.check", "content")
                    .with("checked", checked.orElseGet(() -> new Checked(List.of(problem), List.of(), List.of()))));
            return;
        }
        visit.show(status, page(visit, form, editing, problem, checked));
    }

    private Page page(Visit visit, FileForm form, Editing editing, String problem, Optional<Checked> checked) {
        return form.page(visit, editing)
                .with("editing", editing)
                .with(
                        "draftTitle",
                        visit.field("draft_title")
                                .or(() -> editing.draft().map(Draft::title))
                                .orElse(""))
                .with("cluster", clusters.asked(visit).map(String::valueOf).orElse(""))
                .with("problem", problem)
                .with("checked", checked);
    }

    /** What a form works on; empty if it is for a draft that is not there or cannot be written on. */
    private Optional<Editing> editing(Visit visit) {
        Optional<String> asked = visit.field("draft").or(() -> visit.parameter("draft"));
        if (asked.isEmpty()) {
            return Optional.of(new Editing(Optional.empty(), live));
        }
        return asked.filter(text -> text.matches("\\d{1,15}"))
                .flatMap(text -> drafts.find(Long.parseLong(text)))
                .filter(draft -> DraftStage.OPEN.contains(draft.stage()))
                .map(draft -> new Editing(Optional.of(draft), live));
    }

    private static List<Checked.Found> problems(List<FileChange> changes, Loading loading) {
        return loading.problems().stream()
                .limit(PROBLEMS)
                .map(problem -> Checked.Found.of(
                        problem,
                        changes.stream()
                                .filter(change -> change.path().equals(problem.file()))
                                .findFirst()
                                .flatMap(FileChange::after)))
                .toList();
    }

    private Checked checked(Visit visit, FileForm form, List<FileChange> changes) {
        Loading loading = curation.check(changes);
        return new Checked(
                List.of(),
                problems(changes, loading),
                loading.knowledge()
                        .map(knowledge -> previews(visit, form.shownBy(visit, knowledge), knowledge))
                        .orElse(List.of()));
    }

    /** What the checks say of a draft, and what workers would read. */
    Checked checked(Visit visit, Draft draft) {
        Loading loading = curation.check(draft.changes());
        return new Checked(
                List.of(),
                problems(draft.changes(), loading),
                loading.knowledge()
                        .map(knowledge -> previews(visit, TouchedIntents.of(draft.changes(), knowledge), knowledge))
                        .orElse(List.of()));
    }

    private List<Checked.Preview> previews(Visit visit, List<String> intents, Knowledge knowledge) {
        Consultation candidate = new Consultation(
                knowledge,
                understander,
                new PlaceFinder(knowledge.placesByName(), knowledge.notPlaces()),
                Optional.empty(),
                replies);
        List<Checked.Preview> previews = new ArrayList<>();
        for (String intent : intents) {
            if (previews.size() < PREVIEWS && knowledge.intent(intent).isPresent()) {
                previews.add(new Checked.Preview(
                        new Titles(knowledge, visit.language()).intent(intent),
                        reply(visit, candidate, knowledge, intent, Language.ZH),
                        reply(visit, candidate, knowledge, intent, Language.EN)));
            }
        }
        return previews;
    }

    private static Reply reply(
            Visit visit, Consultation candidate, Knowledge knowledge, String intent, Language language) {
        return candidate.reply(
                new Question(
                        new Asker(Channel.WEB, "preview"),
                        RedactedText.of(PICK + intent),
                        FormFields.day(visit, "preview_on").orElseGet(() -> FormFields.today(visit)),
                        FormFields.place(visit, "preview_place", knowledge),
                        Optional.of(language)),
                Optional.empty());
    }

    /** What a preview is of, unless it is chosen. */
    static Map<String, String> previewed(Visit visit) {
        return Map.of(
                "place",
                visit.field("preview_place").orElse("CN-SD"),
                "on",
                visit.field("preview_on")
                        .orElseGet(() -> FormFields.today(visit).toString()));
    }
}
