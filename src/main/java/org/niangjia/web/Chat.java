package org.niangjia.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Button;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;

/** The requests of the web chat. Safe for use by several threads. */
final class Chat {

    /** UTF-16 units a question may have, as on Telegram. */
    static final int LONGEST_QUESTION = 4_096;

    /** Questions a minute of all together: a store that grows by more is being filled on purpose. */
    private static final int QUESTIONS_A_MINUTE = 600;

    private static final String COOKIE = "niangjia";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Asking asking;
    private final Sessions sessions;
    private final Pages pages;
    private final Texts texts;
    private final Function<Language, String> unionHotline;
    private final Clock clock;
    private final QuestionLimit limit = new QuestionLimit(QUESTIONS_A_MINUTE);

    Chat(Asking asking, Pages pages, Texts texts, Function<Language, String> unionHotline, Clock clock) {
        this.asking = asking;
        this.sessions = new Sessions(clock);
        this.pages = pages;
        this.texts = texts;
        this.unionHotline = unionHotline;
        this.clock = clock;
    }

    void home(Context context) {
        Optional<String> id = id(context);
        if (id.isEmpty()) {
            giveCookie(context, sessions.newId());
        }
        Replying.show(context, 200, pages.home(language(context), id.flatMap(sessions::lastTold)));
    }

    void privacy(Context context) {
        Replying.show(context, 200, pages.privacy(language(context)));
    }

    void ask(Context context) {
        Language language = language(context);
        if (Safeguards.isFromElsewhere(context)) {
            Replying.show(context, 403, pages.notice(language, texts.get(language, "web.elsewhere")));
            return;
        }
        if (!isForm(context)) {
            Replying.show(context, 415, pages.notice(language, texts.get(language, "web.bad_request")));
            return;
        }
        Optional<String> choice = field(context, "choice");
        // A form sends every line end as two characters; they count as the one that was typed.
        String words = choice.or(() -> field(context, "words")).orElse("").replace("\r\n", "\n");
        if (words.isBlank()) {
            again(context, 400, words, texts.get(language, "web.blank"));
        } else if (words.length() > LONGEST_QUESTION) {
            String most = String.valueOf(LONGEST_QUESTION);
            again(context, 413, words, texts.get(language, "web.too_long", String.valueOf(words.length()), most));
        } else {
            ask(context, words, choice.isPresent());
        }
    }

    /** Empties the page at her wish: the next question is that of somebody new. */
    void forget(Context context) {
        if (Safeguards.isFromElsewhere(context)) {
            Language language = language(context);
            Replying.show(context, 403, pages.notice(language, texts.get(language, "web.elsewhere")));
            return;
        }
        id(context).ifPresent(id -> {
            sessions.forget(id);
            asking.leave(new Asker(Channel.WEB, id));
        });
        giveCookie(context, sessions.newId());
        seeOther(context, "");
    }

    private void ask(Context context, String words, boolean chosen) {
        Optional<String> known = id(context);
        String id = known.orElseGet(sessions::newId);
        Sessions.Session session = sessions.of(id);
        synchronized (session) {
            if (!session.limit().admits(clock.instant()) || !limit.admits(clock.instant())) {
                context.header("Retry-After", String.valueOf(QuestionLimit.SPAN.toSeconds()));
                again(context, 429, chosen ? "" : words, texts.get(language(context), "web.too_many"));
                return;
            }
            RedactedText redacted = RedactedText.of(words);
            String shown = chosen ? label(words, session.told()) : redacted.value();
            Optional<Told> told = asking.ask(
                    new Asker(Channel.WEB, id), new Asking.Posed(redacted, shown, chosen), language(context));
            if (told.isEmpty()) {
                Language language = language(context);
                String sorry = texts.get(language, "web.not_stored", unionHotline.apply(language));
                again(context, 503, chosen ? "" : words, sorry);
                return;
            }
            session.tell(told.get());
        }
        if (known.isPresent()) {
            // Going back or loading again must not ask a second time.
            seeOther(context, "#reply");
        } else {
            // Her browser may keep no cookies, so this is the only page that can show her the reply.
            giveCookie(context, id);
            Replying.show(context, 200, pages.home(language(context), session.told()));
        }
    }

    private void again(Context context, int status, String words, String notice) {
        Replying.show(context, status, pages.again(language(context), words, notice));
    }

    private static String label(String data, Optional<Told> told) {
        List<Button> choices = told.map(Told::choices).orElse(List.of());
        return choices.stream()
                .filter(choice -> choice.data().equals(data))
                .map(Button::label)
                .findFirst()
                .orElse("");
    }

    private static void seeOther(Context context, String place) {
        context.status(303).header("Location", "/?lang=" + language(context).code() + place);
    }

    private static Optional<String> id(Context context) {
        return Optional.ofNullable(context.cookie(COOKIE)).filter(Sessions::isId);
    }

    /** For this browser session only; over TLS, which a proxy in front provides, never without it. */
    private static void giveCookie(Context context, String id) {
        boolean secure = "https".equalsIgnoreCase(context.header("X-Forwarded-Proto"));
        context.header(
                "Set-Cookie", COOKIE + "=" + id + "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : ""));
    }

    private static boolean isForm(Context context) {
        String type = Optional.ofNullable(context.contentType()).orElse("");
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(FORM);
    }

    private static Optional<String> field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name));
    }

    /** The language chosen on the page, else the one the browser prefers, else Chinese. */
    static Language language(Context context) {
        return Optional.ofNullable(context.queryParam("lang"))
                .flatMap(Chat::language)
                .or(() -> Optional.ofNullable(context.header("Accept-Language")).flatMap(Chat::preferred))
                .orElse(Language.ZH);
    }

    private static Optional<Language> preferred(String ranges) {
        try {
            return Optional.ofNullable(Locale.lookupTag(
                            Locale.LanguageRange.parse(ranges), List.of(Language.ZH.code(), Language.EN.code())))
                    .flatMap(Chat::language);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Language> language(String code) {
        try {
            return Optional.of(Language.parse(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
