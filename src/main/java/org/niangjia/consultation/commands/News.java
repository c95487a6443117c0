package org.niangjia.consultation.commands;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.niangjia.answer.Texts;
import org.niangjia.casework.campaign.Subject;
import org.niangjia.consultation.consent.Subscriptions;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.question.Channel;
import org.niangjia.question.Language;

/** News that an asker can ask for: she is told what she agrees to, and one press ends it. */
public final class News {

    static final String NEWS = "nw:";

    /** The data of the button that ends all news. */
    public static final String END = NEWS + "off";

    private static final String ALL = "all";

    private final Subscriptions subscriptions;
    private final Texts texts;

    News(Subscriptions subscriptions, Texts texts) {
        this.subscriptions = subscriptions;
        this.texts = texts;
    }

    /** {@code /news} says how it is and offers the choice. */
    Commands.Outcome show(Commands.Visit visit) {
        Language language = visit.language();
        if (visit.question().asker().channel() != Channel.TELEGRAM) {
            return visit.told(texts.get(language, "news.only_telegram"));
        }
        Set<Subject> wanted = subscriptions.of(visit.question().asker());
        return visit.told(new Outgoing(
                        (wanted.isEmpty() ? "" : texts.get(language, "news.wanted", named(wanted, language)) + "\n\n")
                                + texts.get(language, "news.ask"),
                        buttons(wanted, language)))
                .alone();
    }

    /** A subject, all of them, or no more. */
    Optional<Commands.Outcome> chosen(Commands.Visit visit, String data) {
        Language language = visit.language();
        if (data.equals("off")) {
            subscriptions.keep(visit.question().asker(), Set.of(), visit.now());
            return Optional.of(visit.told(texts.get(language, "news.off")).alone());
        }
        Set<Subject> wanted = EnumSet.noneOf(Subject.class);
        wanted.addAll(subscriptions.of(visit.question().asker()));
        if (data.equals(ALL)) {
            wanted.addAll(EnumSet.allOf(Subject.class));
        } else {
            Optional<Subject> subject = Subject.of(data);
            if (subject.isEmpty()) {
                return Optional.empty();
            }
            wanted.add(subject.get());
        }
        if (visit.question().asker().channel() != Channel.TELEGRAM) {
            return Optional.of(visit.told(texts.get(language, "news.only_telegram")));
        }
        subscriptions.keep(visit.question().asker(), wanted, visit.now());
        String where = texts.get(language, visit.asker().place().isPresent() ? "news.place" : "news.no_place");
        return Optional.of(visit.told(
                        texts.get(language, "news.on", named(wanted, language)) + where,
                        new Button(texts.get(language, "news.end"), END))
                .alone());
    }

    private List<Button> buttons(Set<Subject> wanted, Language language) {
        List<Button> buttons = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            if (!wanted.contains(subject)) {
                buttons.add(new Button(name(subject, language), NEWS + subject.code()));
            }
        }
        if (buttons.size() > 1) {
            buttons.add(new Button(texts.get(language, "news.all"), NEWS + ALL));
        }
        if (!wanted.isEmpty()) {
            buttons.add(new Button(texts.get(language, "news.end"), END));
        }
        return buttons;
    }

    private String named(Set<Subject> subjects, Language language) {
        return subjects.stream()
                .sorted()
                .map(subject -> name(subject, language))
                .collect(Collectors.joining(texts.get(language, "news.between")));
    }

    private String name(Subject subject, Language language) {
        return texts.get(language, "news." + subject.code());
    }
}
