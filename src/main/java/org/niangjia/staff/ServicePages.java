package org.niangjia.staff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.niangjia.casework.service.Service;
import org.niangjia.casework.service.Services;
import org.niangjia.casework.staff.StaffAccounts;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.Place;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** The list of services: one person enters, another approves. Safe for use by several threads. */
final class ServicePages {

    private static final String PATH = "/staff/services";

    private final Services services;
    private final StaffAccounts accounts;
    private final Knowledge knowledge;

    ServicePages(Services services, StaffAccounts accounts, Knowledge knowledge) {
        this.services = services;
        this.accounts = accounts;
        this.knowledge = knowledge;
    }

    void list(Visit visit) {
        visit.show(listPage(visit, problem(visit)));
    }

    /** A form to change an entry: what comes of it is a new one, which waits for a second person. */
    void show(Visit visit) {
        shown(visit, entry -> visit.show(entryPage(visit, entry, "")));
    }

    void propose(Visit visit) {
        Optional<Service> service = service(visit);
        if (service.isEmpty()) {
            visit.show(422, listPage(visit, "services.wrong"));
            return;
        }
        services.propose(service.get(), Optional.empty(), visit.staff(), visit.now());
        visit.seeOther(PATH);
    }

    void change(Visit visit) {
        shown(visit, entry -> {
            Optional<Service> service = service(visit);
            if (service.isEmpty()) {
                visit.show(422, entryPage(visit, entry, "services.wrong"));
                return;
            }
            services.propose(service.get(), Optional.of(entry.id()), visit.staff(), visit.now());
            visit.seeOther(PATH);
        });
    }

    void approve(Visit visit) {
        shown(visit, entry -> {
            boolean done = services.approve(entry.id(), visit.staff(), visit.now());
            visit.seeOther(PATH + (done ? "" : "?problem=not_approved"));
        });
    }

    void end(Visit visit) {
        shown(visit, entry -> {
            services.end(entry.id(), visit.staff(), visit.now());
            visit.seeOther(PATH);
        });
    }

    private void shown(Visit visit, Consumer<Services.Entry> then) {
        visit.number("id").flatMap(services::find).ifPresentOrElse(then, () -> visit.notice(404, "not_found"));
    }

    private static String problem(Visit visit) {
        return visit.parameter("problem")
                .filter("not_approved"::equals)
                .map(code -> "services." + code)
                .orElse("");
    }

    /** What was filled in; empty if something that workers have to know is missing or wrong. */
    private Optional<Service> service(Visit visit) {
        try {
            Jurisdiction place = new Jurisdiction(visit.typed("place"));
            LocalDate valid = LocalDate.parse(visit.typed("valid"));
            boolean known = knowledge.place(place).isPresent()
                    && !valid.isBefore(LocalDate.ofInstant(visit.now(), Reception.ZONE));
            Optional<Service.Kind> kind =
                    Service.Kind.ofCode(visit.typed("kind")).filter(k -> known);
            return kind.map(k -> new Service(
                    k,
                    place,
                    visit.field("name").orElse(""),
                    visit.field("address").orElse(""),
                    visit.field("from").map(LocalDate::parse),
                    visit.field("until").map(LocalDate::parse),
                    visit.field("phone").orElse(""),
                    visit.field("note").orElse(""),
                    valid));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Page listPage(Visit visit, String problem) {
        return withForm(visit, visit.page("services", "services.title", "services"), Optional.empty(), problem)
                .with("entries", services.current())
                .with("names", Names.of(accounts))
                .with("titles", new Titles(knowledge, visit.language()))
                .with("today", LocalDate.ofInstant(visit.now(), Reception.ZONE))
                .with("staff", visit.staff());
    }

    private Page entryPage(Visit visit, Services.Entry entry, String problem) {
        return withForm(
                        visit,
                        visit.page("service", "services.change", "services"),
                        Optional.of(entry.service()),
                        problem)
                .with("entry", entry);
    }

    /** What the form holds: what was typed, else what stands in the entry. */
    private Page withForm(Visit visit, Page page, Optional<Service> before, String problem) {
        return page.with("problem", problem)
                .with("form", ServiceForm.of(visit, before))
                .with("places", places(visit));
    }

    private List<Choice> places(Visit visit) {
        return knowledge.places().values().stream()
                .filter(place -> !place.jurisdiction().isNational())
                .sorted(java.util.Comparator.comparing(
                        place -> place.jurisdiction().code()))
                .map(place -> choice(visit, place))
                .toList();
    }

    private Choice choice(Visit visit, Place place) {
        return Choice.of(place, knowledge, visit.language());
    }

    /** An entry of a list to choose from. */
    record Choice(String code, String name) {

        /** A place by its name, a city behind its province: 山东省 济南市. */
        static Choice of(Place place, Knowledge knowledge, Language language) {
            List<String> names = new ArrayList<>();
            place.jurisdiction().lineage().stream()
                    .filter(each -> !each.isNational() || place.jurisdiction().isNational())
                    .flatMap(each -> knowledge.place(each).stream())
                    .forEach(each -> names.add(0, each.title().in(language)));
            return new Choice(place.jurisdiction().code(), String.join(" ", names));
        }
    }
}
