package org.niangjia.consultation.verification;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.niangjia.answer.Answer;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.Substance;
import org.niangjia.answer.Texts;
import org.niangjia.casework.WorkingTime;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Choice;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;

/**
 * Lets anybody check an answer who is shown one: gives every answer a code, and says of a code when its answer was given and whether it still
 * stands. It still stands if the article says the same for that place and day as it did then. What was counted for the asker's own case is no
 * part of it. Safe for use by several threads.
 */
public final class Verification {

    /**
     * Codes a minute that are looked up for all together. Of 31^11 codes a million may be in use: by chance it takes 25 billion tries to hit one.
     */
    private static final int CODES_A_MINUTE = 300;

    private final Knowledge knowledge;
    private final AnswerComposer composer;
    private final Fingerprints fingerprints;
    private final Texts texts;
    private final IssuedAnswers issued;
    private final Optional<URI> publicUrl;
    private final Clock clock;
    private final RateLimit limit = new RateLimit(CODES_A_MINUTE);

    public Verification(Knowledge knowledge, Texts texts, IssuedAnswers issued, Optional<URI> publicUrl, Clock clock) {
        this.knowledge = knowledge;
        this.composer = new AnswerComposer(knowledge, texts);
        this.fingerprints = new Fingerprints(composer);
        this.texts = texts;
        this.issued = issued;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** How an answer that is recorded can be checked: its code, and the line below it that says so. None if nothing of it can be said again. */
    public Optional<Check> issue(Answer answer, Language language) {
        return fingerprints
                .of(answer.article(), answer.jurisdiction(), answer.asOf())
                .map(fingerprint -> {
                    IssuedAnswer given = new IssuedAnswer(
                            answer.article().id(),
                            knowledge.revision(),
                            answer.jurisdiction(),
                            answer.asOf(),
                            fingerprint);
                    VerificationCode code = issued.codeOf(given);
                    String line = publicUrl
                            .map(url -> texts.get(
                                    language,
                                    "verify.line.url",
                                    code.toString(),
                                    url.toString().replaceAll("/+$", "") + "/verify"))
                            .orElseGet(() -> texts.get(language, "verify.line", code.toString()));
                    return new Check(code, given, line);
                });
    }

    /** What there is to say of a code as somebody typed it. */
    public Checked check(String typed) {
        Optional<VerificationCode> code = VerificationCode.read(typed);
        if (code.isEmpty()) {
            return new Mistyped();
        }
        if (!limit.admits(clock.instant())) {
            return new TooMany();
        }
        if (!knowledge.answers()) {
            return new OutOfOrder();
        }
        return issued.find(code.get())
                .<Checked>map(found -> standing(code.get(), found))
                .orElseGet(Unknown::new);
    }

    private Known standing(VerificationCode code, IssuedAnswers.Found found) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingTime.ZONE);
        IssuedAnswer given = found.answer();
        Optional<Article> article = Optional.ofNullable(knowledge.articles().get(given.article()));
        Optional<Substance> now =
                article.flatMap(a -> composer.substance(a, given.jurisdiction(), given.asOf(), Language.ZH));
        Optional<LocalDate> changesOn = now.flatMap(Substance::changesOn);
        Standing standing;
        if (article.isEmpty() || now.isEmpty()) {
            standing = Standing.WITHDRAWN;
        } else if (!fingerprints
                .of(article.get(), given.jurisdiction(), given.asOf())
                .equals(Optional.of(given.fingerprint()))) {
            standing = Standing.REPLACED;
        } else if (now.get().whole().citations().stream().anyMatch(knowledge::isUnderReview)) {
            standing = Standing.UNDER_REVIEW;
        } else if (given.asOf().isAfter(today)
                || fingerprints
                        .of(article.get(), given.jurisdiction(), today)
                        .equals(Optional.of(given.fingerprint()))) {
            standing = Standing.CURRENT;
        } else {
            standing = Standing.OVERTAKEN;
        }
        Optional<LocalDate> since = switch (standing) {
            case REPLACED, WITHDRAWN -> Optional.of(found.endedOn().orElse(today));
            case CURRENT -> changesOn.filter(day -> day.isAfter(today));
            case OVERTAKEN -> changesOn.filter(day -> !day.isAfter(today));
            case UNDER_REVIEW -> Optional.empty();
        };
        boolean ended = standing == Standing.REPLACED || standing == Standing.WITHDRAWN;
        if (ended != found.endedOn().isPresent()) {
            issued.noteEnded(code, since.filter(day -> ended));
        }
        return new Known(code, found, article, standing, since);
    }

    /** What the article says now for the place and day of an answer; nothing if it was withdrawn. */
    public Optional<String> saysNow(Known known, Language language) {
        return substance(known, language).map(substance -> substance.whole().text());
    }

    /** The provisions that the article rests on now. */
    public Optional<String> provisions(Known known, Language language) {
        return substance(known, language).map(s -> composer.citations(s.whole().citations(), language));
    }

    private Optional<Substance> substance(Known known, Language language) {
        IssuedAnswer given = known.found().answer();
        return known.article()
                .flatMap(article -> composer.substance(article, given.jurisdiction(), given.asOf(), language));
    }

    /** What is said of a code, in paragraphs; the first line says it all. */
    public String text(Checked checked, Language language) {
        return checked.fold(
                mistyped -> texts.get(language, "verify.mistyped"),
                unknown -> texts.get(language, "verify.unknown"),
                tooMany -> texts.get(language, "verify.too_many"),
                outOfOrder -> texts.get(language, "verify.out_of_order"),
                known -> text(known, language));
    }

    private String text(Known known, Language language) {
        IssuedAnswer given = known.found().answer();
        StringBuilder text = new StringBuilder(standing(known, language))
                .append("\n\n")
                .append(texts.get(
                        language,
                        "verify.issued",
                        known.code().toString(),
                        known.article().map(a -> a.title().in(language)).orElse(given.article()),
                        composer.placeName(given.jurisdiction(), language),
                        composer.day(given.asOf(), language),
                        composer.day(known.found().firstIssuedOn(), language),
                        given.revision()));
        provisions(known, language).ifPresent(basis -> text.append('\n').append(texts.get(language, "basis", basis)));
        return text.append("\n\n").append(texts.get(language, "verify.limits")).toString();
    }

    private String standing(Known known, Language language) {
        String asOf = composer.day(known.found().answer().asOf(), language);
        return known.since()
                .map(day -> texts.get(language, known.standing().dated, composer.day(day, language), asOf))
                .orElseGet(() -> texts.get(language, known.standing().undated));
    }

    /** The button by which the present answer is asked for; none if the article is gone or no intent leads to it. */
    public List<Button> askNow(Checked checked, Language language) {
        Optional<Article> article = checked.fold(
                mistyped -> Optional.empty(),
                unknown -> Optional.empty(),
                tooMany -> Optional.empty(),
                outOfOrder -> Optional.empty(),
                Known::article);
        return knowledge.intents().values().stream()
                .filter(intent ->
                        article.filter(a -> a.id().equals(intent.article())).isPresent())
                .map(intent -> intent.name())
                .sorted()
                .limit(1)
                .map(intent -> new Button(texts.get(language, "verify.ask_now"), Choice.button(intent)))
                .toList();
    }

    /** Whether an answer still stands. */
    public enum Standing {
        /** The article says the same, for its day and for today. */
        CURRENT("verify.current", "verify.current.on"),
        /** It says the same, and what it rests on has changed and is being checked. */
        UNDER_REVIEW("verify.under_review", "verify.under_review"),
        /** Right for its day; another rule has come since. */
        OVERTAKEN("verify.overtaken", "verify.overtaken.on"),
        /** The article says something else for the same place and day now. */
        REPLACED("verify.replaced.on", "verify.replaced.on"),
        /** The article is gone, or nothing verified holds there and then any more. */
        WITHDRAWN("verify.withdrawn.on", "verify.withdrawn.on");

        private final String undated;
        private final String dated;

        Standing(String undated, String dated) {
            this.undated = undated;
            this.dated = dated;
        }
    }

    /** What there is to say of a code. */
    public sealed interface Checked {

        default <T> T fold(
                Function<Mistyped, T> mistyped,
                Function<Unknown, T> unknown,
                Function<TooMany, T> tooMany,
                Function<OutOfOrder, T> outOfOrder,
                Function<Known, T> known) {
            if (this instanceof Mistyped m) {
                return mistyped.apply(m);
            }
            if (this instanceof Unknown u) {
                return unknown.apply(u);
            }
            if (this instanceof TooMany t) {
                return tooMany.apply(t);
            }
            return this instanceof OutOfOrder o ? outOfOrder.apply(o) : known.apply((Known) this);
        }
    }

    /** It cannot be a code: the check character says that one is wrong. */
    public record Mistyped() implements Checked {}

    /** No answer of the last years was given with it. */
    public record Unknown() implements Checked {}

    /** Too many codes are being looked up to look up one more. */
    public record TooMany() implements Checked {}

    /** The articles cannot be read at present: nothing is said of whether an answer stands. */
    public record OutOfOrder() implements Checked {}

    /**
     * An answer was given with it.
     *
     * @param article the article as it is now, if it is still there
     * @param since the day on which something else holds or held: what came after it, or the day by which it was known to have ended
     */
    public record Known(
            VerificationCode code,
            IssuedAnswers.Found found,
            Optional<Article> article,
            Standing standing,
            Optional<LocalDate> since)
            implements Checked {}
}
