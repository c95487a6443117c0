package org.niangjia.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.niangjia.casework.BulkAction;
import org.niangjia.casework.Gap;
import org.niangjia.casework.KeptGaps;
import org.niangjia.casework.QuestionNumbers;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.casework.UnresolvedQuestions;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.casework.staff.StaffAccounts;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;
import org.niangjia.understanding.Explanation;
import org.niangjia.understanding.Understander;

/** What people ask and the bot does not answer, like with like, what matters most first. Safe for use by several threads. */
final class ClusterPages {

    private static final String PATH = "/staff/clusters";
    private static final int ON_A_PAGE = 25;

    /** So many questions of a cluster are shown and offered as utterances; the others say nearly the same. */
    static final int SHOWN_QUESTIONS = 40;

    private static final int EXAMPLES = 3;
    private static final int LONGEST_REASON = 200;

    private final KeptGaps gaps;
    private final UnresolvedQuestions questions;
    private final Knowledge knowledge;
    private final Understander understander;
    private final StaffAccounts accounts;
    private final AuditLog log;

    ClusterPages(
            KeptGaps gaps,
            UnresolvedQuestions questions,
            Knowledge knowledge,
            Understander understander,
            StaffAccounts accounts,
            AuditLog log) {
        this.gaps = gaps;
        this.questions = questions;
        this.knowledge = knowledge;
        this.understander = understander;
        this.accounts = accounts;
        this.log = log;
    }

    void list(Visit visit) {
        Filter filter = Filter.of(visit, PATH, "words", "urgency", "topic", "language", "people");
        KeptGaps.Shown shown = gaps.shownTo(Names.viewer(visit), visit.now());
        Optional<QuestionNumbers> said = filter.get("words").map(questions::numbers);
        List<Gap> found = shown.ranked().stream()
                .filter(gap -> fits(gap, filter))
                .filter(gap -> said.isEmpty()
                        || gap.like().questions().stream()
                                .anyMatch(question -> said.get().contains(question.id())))
                .toList();
        Paging paging = Paging.of(visit, found.size(), ON_A_PAGE);
        List<Gap> rows = found.stream().skip(paging.offset()).limit(ON_A_PAGE).toList();
        visit.show(visit.page("clusters", "clusters.title", "unresolved")
                .with("gaps", rows)
                .with(
                        "examples",
                        rows.stream().collect(Collectors.toMap(gap -> gap.like().id(), ClusterPages::examples)))
                .with("shown", shown)
                .with("filter", filter)
                .with("paging", paging)
                .with(
                        "told",
                        visit.parameter("told")
                                .filter(text -> text.matches("\\d{1,6}"))
                                .orElse(""))
                .with("topics", topics())
                .with("titles", titles(visit)));
    }

    void show(Visit visit) {
        visit.number("id")
                .flatMap(id -> gaps.shownTo(Names.viewer(visit), visit.now()).find(id))
                .ifPresentOrElse(gap -> visit.show(page(visit, gap)), () -> visit.notice(404, "not_found"));
    }

    /** Nobody needs to look at its questions: all of them are closed, which can be undone. */
    void dismiss(Visit visit) {
        Optional<Gap> gap = visit.number("id")
                .flatMap(id -> gaps.shownTo(Names.viewer(visit), visit.now()).find(id));
        Optional<String> reason = visit.field("reason").filter(words -> words.length() <= LONGEST_REASON);
        if (gap.isEmpty() || reason.isEmpty()) {
            gap.ifPresentOrElse(
                    found -> visit.show(422, page(visit, found).with("problem", "unresolved.reason_missing")),
                    () -> visit.notice(404, "not_found"));
            return;
        }
        BulkAction action = questions.act(
                gap.get().like().questions().stream()
                        .map(UnresolvedQuestion::id)
                        .toList(),
                new BulkAction.What.Dismiss(reason.get()),
                Names.number(visit.staff()),
                visit.now());
        log.append(visit.deed(Action.QUESTIONS_DISMISS, "action:" + action.id())
                .withDetail(String.valueOf(action.questions().size())));
        visit.seeOther("/staff/unresolved?done=" + action.id());
    }

    private Page page(Visit visit, Gap gap) {
        List<UnresolvedQuestion> like = gap.like().questions();
        Map<UnresolvedQuestion.Reason, Long> reasons = like.stream()
                .collect(Collectors.groupingBy(
                        UnresolvedQuestion::reason, java.util.TreeMap::new, Collectors.counting()));
        Optional<Explanation> why =
                understander.explain(gap.like().representative().text().value());
        return visit.page("cluster", "clusters.one", "unresolved")
                .with("gap", gap)
                .with("questions", like.stream().limit(SHOWN_QUESTIONS).toList())
                .with("reasons", reasons)
                .with("why", why)
                .with(
                        "kinds",
                        knowledge.outOfScope().stream()
                                .map(kind -> kind.kind())
                                .sorted()
                                .toList())
                .with("problem", "")
                .with("names", Names.of(accounts))
                .with("titles", titles(visit));
    }

    /** Others of it than the one that stands for it, each wording once. */
    private static List<UnresolvedQuestion> examples(Gap gap) {
        String first = gap.like().representative().text().value();
        return List.copyOf(gap.like().questions().stream()
                .limit(SHOWN_QUESTIONS)
                .filter(question -> !question.text().value().equals(first))
                .collect(Collectors.toMap(
                        question -> question.text().value(),
                        question -> question,
                        (one, same) -> one,
                        java.util.LinkedHashMap::new))
                .values()
                .stream()
                .limit(EXAMPLES)
                .toList());
    }

    private static boolean fits(Gap gap, Filter filter) {
        Optional<Gap.Urgency> urgency =
                filter.get("urgency", code -> Gap.Urgency.valueOf(code.toUpperCase(Locale.ROOT)));
        int people = filter.get("people", Integer::parseInt).orElse(1);
        return urgency.map(wanted -> gap.urgency() == wanted).orElse(true)
                && gap.people() >= people
                && filter.get("topic")
                        .map(topic -> gap.like().questions().stream()
                                .anyMatch(question -> question.topic().equals(Optional.of(topic))))
                        .orElse(true)
                && filter.get("language", Language::parse)
                        .map(language -> spokenIn(gap) == language)
                        .orElse(true);
    }

    private static Language spokenIn(Gap gap) {
        return Utterance.of(gap.like().representative().text().value()).language();
    }

    private List<String> topics() {
        return knowledge.intents().values().stream()
                .map(intent -> intent.topic())
                .distinct()
                .sorted()
                .toList();
    }

    private Titles titles(Visit visit) {
        return new Titles(knowledge, visit.language());
    }

    /** How urgent gaps can be, the most urgent first, as the list offers it. */
    static List<Gap.Urgency> urgencies() {
        return Arrays.stream(Gap.Urgency.values())
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }
}
