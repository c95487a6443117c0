package org.niangjia.consultation.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.answer.Texts;
import org.niangjia.casework.service.Service;
import org.niangjia.casework.service.Services;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** What staff keep of services in the asker's city, below an answer that they fit. Where there is nothing, nothing is said. */
public final class ServicesNearby {

    private static final int MOST = 3;

    private final Services services;
    private final Texts texts;

    public ServicesNearby(Services services, Texts texts) {
        this.services = services;
        this.texts = texts;
    }

    /** The services below a reply. */
    Optional<String> below(Reply reply, LocalDate day) {
        return reply.each().stream()
                .filter(Reply.Answered.class::isInstance)
                .flatMap(answered -> of((Reply.Answered) answered, day).stream())
                .findFirst();
    }

    private Optional<String> of(Reply.Answered answered, LocalDate day) {
        Jurisdiction place = answered.basis().jurisdiction();
        Language language = answered.basis().language();
        // Of somebody whose city is not known it is not known either what is near.
        boolean city = place.parent().filter(parent -> !parent.isNational()).isPresent();
        List<Services.Entry> near = answered.basis()
                .best()
                .filter(best -> city)
                .flatMap(best -> Service.Kind.of(best.topic()))
                .map(kind -> services.near(kind, place, day, MOST))
                .orElse(List.of());
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get(language, "services.head") + "\n"
                        + near.stream().map(entry -> line(entry, language)).collect(Collectors.joining("\n")));
    }

    private String line(Services.Entry entry, Language language) {
        Service service = entry.service();
        String dates = service.from().map(LocalDate::toString).orElse("")
                + service.until()
                        .map(last -> texts.get(language, "services.until", last.toString()))
                        .orElse("");
        String said = Stream.of(service.name(), service.address(), dates, service.phone(), service.note())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(texts.get(language, "services.between")));
        return texts.get(
                language,
                "services.line",
                said,
                entry.checkedOn().map(LocalDate::toString).orElse("–"));
    }
}
