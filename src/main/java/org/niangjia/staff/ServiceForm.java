package org.niangjia.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.niangjia.casework.service.Service;

/** What stands in the fields of a service. */
record ServiceForm(
        String kind,
        String place,
        String name,
        String address,
        String from,
        String until,
        String phone,
        String note,
        String valid) {

    /** What was typed; else what stands in the entry. */
    static ServiceForm of(Visit visit, Optional<Service> before) {
        boolean typed = visit.context().formParam("kind") != null;
        return typed || before.isEmpty()
                ? new ServiceForm(
                        visit.typed("kind"),
                        visit.typed("place"),
                        visit.typed("name"),
                        visit.typed("address"),
                        visit.typed("from"),
                        visit.typed("until"),
                        visit.typed("phone"),
                        visit.typed("note"),
                        visit.typed("valid"))
                : of(before.get());
    }

    private static ServiceForm of(Service service) {
        return new ServiceForm(
                service.kind().code(),
                service.place().code(),
                service.name(),
                service.address(),
                service.from().map(LocalDate::toString).orElse(""),
                service.until().map(LocalDate::toString).orElse(""),
                service.phone(),
                service.note(),
                service.validUntil().toString());
    }
}
