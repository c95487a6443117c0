package org.niangjia.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.niangjia.consultation.reply.Attachment;
import org.niangjia.consultation.verification.RateLimit;
import org.niangjia.knowledge.Place;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;

/** The requests of the web chat. Safe for use by several threads. */
final class Chat {

    /** UTF-16 units a question may have, as on Telegram. */
    static final int LONGEST_QUESTION = 4_096;

    /** Questions a minute of all together: a store that grows by more is being filled on purpose. */
    private static final int QUESTIONS_A_MINUTE = 600;

    private final Asking asking;
    private final Sessions sessions;
    private final ChatPage page;
    private final WebParts parts;
    private final Set<String> places;
    private final Clock clock;
    private final RateLimit limit = new RateLimit(QUESTIONS_A_MINUTE);

    Chat(WebParts parts, Sessions sessions, ChatPage page, Clock clock) {
        this.asking = new Asking(parts, clock);
        this.sessions = sessions;
        this.page = page;
        this.parts = parts;
        this.places = parts.places().stream()
                .map(Place::jurisdiction)
                .map(Jurisdiction::code)
                .collect(Collectors.toSet());
        this.clock = clock;
    }

    void home(Context context) {
        Optional<String> id = Requests.id(context);
        if (id.isEmpty()) {
            Requests.giveCookie(context, sessions.newId());
        }
        Replying.show(
                context,
                200,
                page.whole(Requests.language(context), id.map(sessions::view).orElse(Sessions.View.NOTHING)));
    }

    void ask(Context context) {
        Language language = Requests.language(context);
        Optional<String> choice = Requests.field(context, "choice");
        // A form sends every line end as two characters; they count as the one that was typed.
        String words =
                choice.or(() -> Requests.field(context, "words")).orElse("").replace("\r\n", "\n");
        if (words.isBlank()) {
            again(context, 400, words, "web.blank");
        } else if (words.length() > LONGEST_QUESTION) {
            again(
                    context,
                    413,
                    words,
                    "web.too_long",
                    String.valueOf(words.length()),
                    String.valueOf(LONGEST_QUESTION));
        } else {
            ask(context, language, words, choice.isPresent());
        }
    }

    /** A file that goes with a reply on her page, and on nobody else's. */
    void file(Context context) {
        Optional<Attachment> file = Requests.id(context).map(sessions::view).stream()
                .flatMap(view -> view.turns().stream())
                .filter(turn -> String.valueOf(turn.number()).equals(context.pathParam("turn")))
                .flatMap(turn -> turn.said().stream().skip(number(context.pathParam("said"))))
                .findFirst()
                .flatMap(Turn.Said::file);
        if (file.isEmpty()) {
            throw new NotFoundResponse();
        }
        context.contentType(file.get().mediaType() + "; charset=utf-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + file.get().name() + "\"")
                .result(file.get().text());
    }

    private static int number(String written) {
        return written.matches("\\d{1,2}") ? Integer.parseInt(written) : Integer.MAX_VALUE;
    }

    /** Empties the page at her wish: the next question is that of somebody new. */
    void forget(Context context) {
        clear(context);
        Requests.giveCookie(context, sessions.newId());
        Requests.seeOther(context, page.address(Requests.language(context)));
    }

    /** Empties the page and shows one that says nothing of us. */
    void leave(Context context) {
        clear(context);
        Requests.takeCookie(context);
        Requests.seeOther(context, Frame.address("/new-tab", Requests.language(context)));
    }

    private void clear(Context context) {
        Requests.id(context).ifPresent(id -> {
            sessions.forget(id);
            asking.leave(new Asker(Channel.WEB, id));
        });
    }

    private void ask(Context context, Language language, String words, boolean chosen) {
        Optional<String> known = Requests.id(context);
        String id = known.orElseGet(sessions::newId);
        Sessions.Session session = sessions.of(id);
        Turn turn;
        Optional<Turn> chosenFrom;
        synchronized (session) {
            if (!session.limit().admits(clock.instant()) || !limit.admits(clock.instant())) {
                context.header("Retry-After", String.valueOf(RateLimit.SPAN.toSeconds()));
                again(context, 429, chosen ? "" : words, "web.too_many");
                return;
            }
            Requests.field(context, "place").ifPresent(code -> session.choosePlace(place(code)));
            RedactedText redacted = RedactedText.of(words);
            var told = asking.ask(
                    new Asker(Channel.WEB, id),
                    new Asking.Posed(redacted, session.view().place(), chosen),
                    language);
            if (told.isEmpty()) {
                String hotline = parts.unionHotline().apply(language);
                again(context, 503, chosen ? "" : words, "web.not_stored", hotline);
                return;
            }
            chosenFrom = chosen ? session.withButton(words) : Optional.empty();
            String shown = chosen ? chosenFrom.flatMap(t -> t.label(words)).orElse("") : redacted.value();
            chosenFrom = chosenFrom.map(t -> t.chosen(words));
            chosenFrom.ifPresent(session::replace);
            turn = session.add(shown, told.get());
        }
        if (Requests.isFromScript(context)) {
            if (known.isEmpty()) {
                Requests.giveCookie(context, id);
            }
            context.header("HX-Reswap", "beforeend show:#" + turn.id() + ":top");
            Replying.show(context, 200, page.next(language, turn, chosenFrom, session.view()));
        } else if (known.isPresent()) {
            // Going back or loading again must not ask a second time.
            Requests.seeOther(context, page.address(language) + "#" + turn.id());
        } else {
            // Her browser may keep no cookies, so this is the only page that can show her the reply.
            Requests.giveCookie(context, id);
            Replying.show(context, 200, page.whole(language, session.view()));
        }
    }

    /** What is in no list is no place. */
    private Optional<Jurisdiction> place(String code) {
        return places.contains(code) ? Optional.of(new Jurisdiction(code)) : Optional.empty();
    }

    /** Says what is wrong and gives the words back; where the script puts it into the page, they still stand there. */
    private void again(Context context, int status, String words, String key, String... values) {
        Language language = Requests.language(context);
        String notice = parts.texts().get(language, key, values);
        if (Requests.isFromScript(context)) {
            page.trouble(context, status, notice);
        } else {
            Sessions.View view = Requests.id(context).map(sessions::view).orElse(Sessions.View.NOTHING);
            Replying.show(context, status, page.again(language, words, notice, view));
        }
    }
}
