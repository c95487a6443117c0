package org.niangjia.staff;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.niangjia.casework.CaseClass;
import org.niangjia.casework.CaseClock;
import org.niangjia.casework.CaseEvent;
import org.niangjia.casework.CaseFile;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.CaseQuery;
import org.niangjia.casework.Cases;
import org.niangjia.casework.Casework;
import org.niangjia.casework.Moved;
import org.niangjia.casework.Stage;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffAccounts;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;

/** The cases at work, and the steps that staff take in one. What is possible when, casework decides. Safe for use by several threads. */
final class CasePages {

    private static final String PATH = "/staff/cases";
    private static final int ON_A_PAGE = 50;

    private final Cases cases;
    private final Casework casework;
    private final StaffAccounts accounts;
    private final AuditLog log;
    private final Knowledge knowledge;

    CasePages(Cases cases, Casework casework, StaffAccounts accounts, AuditLog log, Knowledge knowledge) {
        this.cases = cases;
        this.casework = casework;
        this.accounts = accounts;
        this.log = log;
        this.knowledge = knowledge;
    }

    /** Stages as the list offers them. */
    enum Shown {
        AT_WORK(Stage.AT_WORK),
        ANSWERED(EnumSet.of(Stage.ANSWERED)),
        CLOSED(EnumSet.of(Stage.CLOSED, Stage.CHECKED)),
        ENDED(EnumSet.of(Stage.ARCHIVED, Stage.WITHDRAWN)),
        ALL(EnumSet.allOf(Stage.class));

        @SuppressWarnings("ImmutableEnumChecker") // a set that cannot be changed
        private final Set<Stage> stages;

        Shown(Set<Stage> stages) {
            this.stages = Set.copyOf(stages);
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    void list(Visit visit) {
        Filter filter = Filter.of(visit, PATH, "shown", "class", "time", "department", "assignee", "words");
        Paging asked = Paging.of(visit, Integer.MAX_VALUE, ON_A_PAGE);
        var found = cases.list(query(visit, filter, asked), Names.viewer(visit));
        Paging paging = Paging.of(visit, found.total(), ON_A_PAGE);
        if (paging.number() != asked.number()) {
            found = cases.list(query(visit, filter, paging), Names.viewer(visit));
        }
        visit.show(visit.page("cases", "cases.title", "cases")
                .with("cases", found.rows())
                .with("standing", cases.standing(Names.viewer(visit), visit.now()))
                .with("filter", filter)
                .with("paging", paging)
                .with("departments", departments(visit.language()))
                .with("names", Names.of(accounts))
                .with("words", casework.texts())
                .with("now", visit.now()));
    }

    private static CaseQuery query(Visit visit, Filter filter, Paging paging) {
        Shown shown = filter.get("shown", code -> Shown.valueOf(code.toUpperCase(Locale.ROOT)))
                .orElse(Shown.AT_WORK);
        return new CaseQuery(
                shown.stages,
                filter.get("class", code -> CaseClass.valueOf(code.toUpperCase(Locale.ROOT))),
                Optional.empty(),
                filter.get("department"),
                filter.get("assignee"),
                filter.get("time", code -> CaseClock.Timeliness.valueOf(code.toUpperCase(Locale.ROOT))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                filter.get("words"),
                shown == Shown.AT_WORK ? CaseQuery.Order.DUE : CaseQuery.Order.NEWEST,
                visit.now(),
                ON_A_PAGE,
                paging.offset());
    }

    void show(Visit visit) {
        find(visit).ifPresentOrElse(file -> visit.show(page(visit, file, "")), () -> visit.notice(404, "not_found"));
    }

    void step(Visit visit) {
        Optional<CaseFile> file = find(visit);
        Optional<CaseEvent> event = event(visit);
        if (file.isEmpty() || event.isEmpty()) {
            visit.notice(file.isEmpty() ? 404 : 422, file.isEmpty() ? "not_found" : "bad_request");
            return;
        }
        CaseNumber number = file.get().head().number();
        Moved moved = casework.step(number, Names.number(visit.staff()), event.get(), visit.now());
        Optional<String> refused = moved.fold(
                to -> Optional.<String>empty(),
                why -> Optional.of(casework.texts().refusal(why, visit.language())));
        if (refused.isPresent()) {
            visit.show(409, page(visit, file.get(), refused.get()));
            return;
        }
        log.append(visit.deed(Action.CASE_STEP, "case:" + number.code())
                .withDetail(event.get().kind()));
        visit.seeOther(PATH + "/" + number.code() + "?done=" + event.get().kind());
    }

    private Optional<CaseFile> find(Visit visit) {
        return CaseNumber.parse(visit.context().pathParam("number"))
                .flatMap(number -> cases.find(number, Names.viewer(visit)));
    }

    /** The event that a form is for. */
    private Optional<CaseEvent> event(Visit visit) {
        String words = visit.field("words").orElse("");
        return switch (visit.typed("event")) {
            case "classified" -> classified(visit);
            case "dispatched" ->
                visit.field("department")
                        .filter(id -> knowledge.departments().containsKey(id))
                        .map(CaseEvent.Dispatched::new);
            case "returned" -> Optional.of(new CaseEvent.Returned(words));
            case "assigned" ->
                visit.field("assignee")
                        .filter(number -> colleagues().stream()
                                .anyMatch(colleague -> Names.number(colleague).equals(number)))
                        .map(CaseEvent.Assigned::new);
            case "extended" -> Optional.of(new CaseEvent.Extended(days(visit), words));
            case "answered" -> Optional.of(new CaseEvent.Answered(words));
            case "closed" -> Optional.of(new CaseEvent.Closed());
            case "checked" ->
                Optional.of(new CaseEvent.Checked(visit.typed("good").equals("true"), words));
            case "archived" -> Optional.of(new CaseEvent.Archived());
            default -> Optional.empty();
        };
    }

    private static Optional<CaseEvent> classified(Visit visit) {
        return Arrays.stream(CaseClass.values())
                .filter(one -> one.code().equals(visit.typed("class")))
                .findFirst()
                .map(one -> new CaseEvent.Classified(one, visit.field("topic")));
    }

    /** What is no number of days is none that casework takes. */
    private static int days(Visit visit) {
        return visit.field("days")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** Those who may take care of a case. */
    private List<StaffAccount> colleagues() {
        return accounts.all().stream()
                .filter(account -> account.active() && account.is(Role.REVIEWER))
                .toList();
    }

    private Map<String, String> departments(Language language) {
        Map<String, String> titles = new TreeMap<>();
        knowledge
                .departments()
                .forEach((id, department) -> titles.put(id, department.title().in(language)));
        return titles;
    }

    private Page page(Visit visit, CaseFile file, String refused) {
        return visit.page("case", "cases.case", "cases")
                .with("file", file)
                .with("refused", refused)
                .with("typed", visit.typed("words"))
                .with("done", visit.parameter("done").filter("answered"::equals).isPresent())
                .with("colleagues", colleagues())
                .with("departments", departments(visit.language()))
                .with("names", Names.of(accounts))
                .with("words", casework.texts())
                .with("now", visit.now());
    }
}
