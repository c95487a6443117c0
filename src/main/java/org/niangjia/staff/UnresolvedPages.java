package org.niangjia.staff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.niangjia.casework.BulkAction;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.Casework;
import org.niangjia.casework.UnresolvedQuery;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.casework.UnresolvedQuestion.Reason;
import org.niangjia.casework.UnresolvedQuestions;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.casework.staff.StaffAccounts;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;

/** The questions that got no answer, and what is done with them. Safe for use by several threads. */
final class UnresolvedPages {

    private static final String PATH = "/staff/unresolved";
    private static final int ON_A_PAGE = 50;
    private static final int LONGEST_REASON = 200;

    /** Actions that can still be taken back from the page. */
    private static final int LAST_ACTIONS = 20;

    private final UnresolvedQuestions questions;
    private final Casework casework;
    private final StaffAccounts accounts;
    private final AuditLog log;
    private final Knowledge knowledge;

    UnresolvedPages(
            UnresolvedQuestions questions,
            Casework casework,
            StaffAccounts accounts,
            AuditLog log,
            Knowledge knowledge) {
        this.questions = questions;
        this.casework = casework;
        this.accounts = accounts;
        this.log = log;
        this.knowledge = knowledge;
    }

    void list(Visit visit) {
        show(visit, 200, "");
    }

    private void show(Visit visit, int status, String problem) {
        Filter filter = Filter.of(visit, PATH, "state", "reason", "topic", "language", "assignee", "words");
        Paging asked = Paging.of(visit, Integer.MAX_VALUE, ON_A_PAGE);
        var found = questions.list(query(filter, asked), Names.viewer(visit));
        Paging paging = Paging.of(visit, found.total(), ON_A_PAGE);
        if (paging.number() != asked.number()) {
            found = questions.list(query(filter, paging), Names.viewer(visit));
        }
        Optional<BulkAction> done = visit.parameter("done")
                .flatMap(id -> questions.actions(LAST_ACTIONS).stream()
                        .filter(action -> id.equals(String.valueOf(action.id()))
                                && action.staff().equals(Names.number(visit.staff())))
                        .findFirst());
        visit.show(
                status,
                visit.page("unresolved", "unresolved.title", "unresolved")
                        .with("questions", found.rows())
                        .with("filter", filter)
                        .with("paging", paging)
                        .with("topics", topics())
                        .with("names", Names.of(accounts))
                        .with("done", done)
                        .with("problem", problem)
                        .with("titles", new Titles(knowledge, visit.language())));
    }

    private static UnresolvedQuery query(Filter filter, Paging paging) {
        return new UnresolvedQuery(
                !filter.is("state", "done"),
                filter.get("reason", code -> Reason.valueOf(code.toUpperCase(Locale.ROOT))).stream()
                        .collect(Collectors.toSet()),
                filter.get("topic"),
                Optional.empty(),
                filter.get("language", Language::parse),
                Optional.empty(),
                Optional.empty(),
                filter.get("assignee"),
                filter.get("words"),
                ON_A_PAGE,
                paging.offset());
    }

    private List<String> topics() {
        return knowledge.intents().values().stream()
                .map(intent -> intent.topic())
                .distinct()
                .sorted()
                .toList();
    }

    void question(Visit visit) {
        shown(visit, question -> visit.show(questionPage(visit, question, "")));
    }

    /** Makes a case of a question: the asker is told its number. */
    void openCase(Visit visit) {
        shown(visit, question -> {
            Optional<CaseNumber> number = casework.open(question, Names.number(visit.staff()), visit.now());
            if (number.isEmpty()) {
                visit.show(409, questionPage(visit, question, "unresolved.has_case"));
                return;
            }
            log.append(visit.deed(Action.CASE_OPEN, "case:" + number.get().code())
                    .withDetail("question:" + question.id()));
            visit.seeOther("/staff/cases/" + number.get().code());
        });
    }

    void act(Visit visit) {
        List<Long> chosen = chosen(visit);
        Optional<BulkAction.What> what = what(visit);
        if (chosen.isEmpty() || what.isEmpty()) {
            show(visit, 422, chosen.isEmpty() ? "unresolved.none_chosen" : "unresolved.reason_missing");
            return;
        }
        BulkAction action = questions.act(chosen, what.get(), Names.number(visit.staff()), visit.now());
        Action logged =
                what.get() instanceof BulkAction.What.Assign ? Action.QUESTIONS_ASSIGN : Action.QUESTIONS_DISMISS;
        log.append(visit.deed(logged, "action:" + action.id())
                .withDetail(String.valueOf(action.questions().size())));
        visit.seeOther(PATH + "?done=" + action.id());
    }

    void undo(Visit visit) {
        visit.number("id")
                .filter(id -> questions.actions(LAST_ACTIONS).stream()
                        .anyMatch(action -> action.id() == id && action.staff().equals(Names.number(visit.staff()))))
                .flatMap(id -> questions.undo(id, Names.number(visit.staff()), visit.now()))
                .ifPresentOrElse(
                        undone -> {
                            log.append(visit.deed(Action.QUESTIONS_UNDO, "action:" + undone.id()));
                            visit.seeOther(PATH + "?done=" + undone.id());
                        },
                        () -> visit.notice(404, "not_found"));
    }

    private static Optional<BulkAction.What> what(Visit visit) {
        if (visit.typed("what").equals("assign")) {
            return Optional.of(new BulkAction.What.Assign(Names.number(visit.staff())));
        }
        return visit.field("reason")
                .filter(reason -> reason.length() <= LONGEST_REASON)
                .map(BulkAction.What.Dismiss::new);
    }

    private static List<Long> chosen(Visit visit) {
        return visit.fields("question").stream()
                .filter(id -> id.matches("\\d{1,15}"))
                .map(Long::parseLong)
                .distinct()
                .limit(ON_A_PAGE)
                .toList();
    }

    private void shown(Visit visit, Consumer<UnresolvedQuestion> then) {
        visit.number("id")
                .flatMap(id -> questions.find(id, Names.viewer(visit)))
                .ifPresentOrElse(then, () -> visit.notice(404, "not_found"));
    }

    private Page questionPage(Visit visit, UnresolvedQuestion question, String problem) {
        return visit.page("question", "unresolved.question", "unresolved")
                .with("question", question)
                .with("problem", problem)
                .with("names", Names.of(accounts))
                .with("titles", new Titles(knowledge, visit.language()));
    }
}
