package org.niangjia.answer;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.niangjia.entitlement.Entitled;
import org.niangjia.entitlement.Result;
import org.niangjia.entitlement.Rule;
import org.niangjia.entitlement.Rules;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.ByPlace;
import org.niangjia.knowledge.Citation;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.Parameter;
import org.niangjia.knowledge.ParameterValue;
import org.niangjia.knowledge.Placeholders;
import org.niangjia.knowledge.Unit;
import org.niangjia.knowledge.Verified;
import org.niangjia.knowledge.Version;
import org.niangjia.question.Facts;

/** One answer being written. */
final class Composition {

    private final Knowledge knowledge;
    private final Article article;
    private final Facts facts;
    private final Asking asker;
    private final Wording wording;
    private final Optional<Rule> rule;
    private final @Nullable Entitled counted;
    private final Set<Citation> citations = new LinkedHashSet<>();
    private final TreeSet<LocalDate> changes = new TreeSet<>();
    private Verified verified = Verified.TEXT;
    private boolean phones;
    private @Nullable Parameter missing;
    private @Nullable String body;

    Composition(Knowledge knowledge, Article article, Facts facts, Asking asker, Wording wording) {
        this.knowledge = knowledge;
        this.article = article;
        this.facts = facts;
        this.asker = asker;
        this.wording = wording;
        this.rule = article.counts().flatMap(Rules::named);
        this.counted = rule.map(r -> r.count(knowledge, facts)).orElse(null);
    }

    Composed compose() {
        Optional<ByPlace.Found<Version>> found = article.versions().find(facts.place(), facts.on());
        if (found.isEmpty()) {
            return nothingHolds(whatWouldSay());
        }
        Version version = found.get().content();
        citations.addAll(version.citations());
        verified = verified.andAlso(version.verified());
        article.versions().nextChange(facts.place(), facts.on()).ifPresent(changes::add);
        CountedBlock block = new CountedBlock(wording, facts, asker.unknown(), counted);
        if (counted instanceof Entitled.Counted figures) {
            figures.steps().forEach(step -> restOn(step.parameter(), step.value()));
        }
        String text = Placeholders.fill(wording.of(version.text()), this::value);
        if (missing != null) {
            return nothingHolds(missing.values());
        }
        body = text;
        AnswerText whole = worded(sinceWhen(version) + text, block, found.get());
        boolean open = version.leavesOpen(asker.words()) && !isFigureTold();
        if (open || verified == Verified.UNVERIFIED) {
            String said = (open ? wording.text("not_confirmed.about") : "") + whole.whole();
            return new NotConfirmed(article, said, List.copyOf(citations), facts.place(), facts.on());
        }
        return new Answer(
                article,
                whole,
                List.copyOf(citations),
                block.derivation(),
                isHerOwnCase() && counted instanceof Entitled.Counted figures ? figures.results() : List.of(),
                block.asks(),
                verified,
                facts.place(),
                facts.on());
    }

    /** Whether she tells herself what is not held, so that her case is counted with it. */
    private boolean isFigureTold() {
        return counted instanceof Entitled.Counted
                && rule.filter(counting -> counting.isToldItsFigure(facts)).isPresent();
    }

    private AnswerText worded(String said, CountedBlock block, ByPlace.Found<Version> found) {
        boolean own = isHerOwnCase() && !block.results().isEmpty();
        boolean shown = own || block.isWorthShowing();
        return new AnswerText(
                own ? asker.carried() + wording.text("counted.head") : wording.text("counted.proof"),
                own && asker.toldNow(),
                shown ? block.steps() : "",
                shown ? block.results() : "",
                said,
                block.asking(),
                citations.isEmpty() ? "" : wording.text("basis", wording.citations(citations)),
                reservations(found));
    }

    /** Since when it holds, for who asks for that; the words of the law come before others. */
    private String sinceWhen(Version version) {
        if (!SinceWhen.isAskedIn(asker.words())) {
            return "";
        }
        Optional<Entitled.Counted> figures =
                counted instanceof Entitled.Counted worked ? Optional.of(worked) : Optional.empty();
        String days = SinceWhen.said(figures, List.copyOf(version.citations()), facts.on(), wording);
        return days.isEmpty() ? "" : wording.text("since.head") + days + "\n\n";
    }

    /** What the article says by itself, if it is an answer. */
    Optional<Substance> substance() {
        Composed whole = compose();
        String words = body;
        return whole instanceof Answer answer && words != null
                ? Optional.of(new Substance(words, answer, changes.stream().findFirst()))
                : Optional.empty();
    }

    /** What has to hold before anything can be said: the figure that the rule missed, or else the wording. */
    private ByPlace<?> whatWouldSay() {
        if (counted instanceof Entitled.NotConfirmed none) {
            Parameter figure = knowledge.parameters().get(none.parameter());
            return figure == null ? article.versions() : figure.values();
        }
        return article.versions();
    }

    private boolean isHerOwnCase() {
        return rule.map(r -> facts.knowsAny(r.dependsOn())).orElse(false);
    }

    private String value(String name) {
        if (name.equals(Placeholders.PLACE)) {
            return wording.place(facts.place());
        }
        if (name.startsWith(Placeholders.PHONE)) {
            phones = true;
            return wording.hotline(name.substring(Placeholders.PHONE.length()));
        }
        int dot = name.indexOf('.');
        return dot < 0 ? figure(name) : countedFigure(name.substring(dot + 1));
    }

    private String figure(String name) {
        Parameter parameter = knowledge.parameters().get(name);
        if (parameter == null) {
            throw new IllegalStateException(article.id() + " names a parameter that is not there: " + name);
        }
        Optional<ParameterValue> value = parameter
                .values()
                .find(facts.place(), facts.on())
                .map(ByPlace.Found::content)
                .filter(v -> v.verified() != Verified.UNVERIFIED);
        if (value.isEmpty()) {
            missing = parameter;
            return "";
        }
        restOn(parameter, value.get());
        return parameter.unit() == Unit.DATE
                ? wording.day(value.get().date())
                : value.get().figure();
    }

    /** A figure that the rule works out, without its unit: the text has it. */
    private String countedFigure(String name) {
        if (counted instanceof Entitled.Counted figures) {
            Optional<Result> result = figures.result(name);
            if (result.isPresent()) {
                Result r = result.get();
                return r.isExact() ? r.atLeast() : wording.text("range", r.atLeast(), r.atMost());
            }
        }
        if (counted instanceof Entitled.NotConfirmed none
                && knowledge.parameters().containsKey(none.parameter())) {
            missing = knowledge.parameters().get(none.parameter());
            return "";
        }
        throw new IllegalStateException(article.id() + " names a figure that its rule does not work out: " + name);
    }

    private void restOn(Parameter parameter, ParameterValue value) {
        citations.addAll(value.citations());
        verified = verified.andAlso(value.verified());
        parameter
                .values()
                .nextChange(facts.place(), facts.on())
                .filter(day -> parameter
                        .values()
                        .find(facts.place(), day)
                        .filter(next -> next.content().figure().equals(value.figure()))
                        .isEmpty())
                .ifPresent(changes::add);
    }

    /** Nothing verified holds: it is said whether it had not begun, has ended, or is not known at all. */
    private NotConfirmed nothingHolds(ByPlace<?> dated) {
        Optional<LocalDate> ended = dated.endedOn(facts.place(), facts.on());
        Optional<LocalDate> begins = dated.nextChange(facts.place(), facts.on());
        StringBuilder text = new StringBuilder(wording.text(
                "not_confirmed.nothing_holds",
                wording.of(article.title()),
                wording.place(facts.place()),
                wording.day(facts.on())));
        ended.ifPresent(day -> text.append(wording.text("not_confirmed.ended", wording.day(day))));
        begins.ifPresent(day -> text.append(wording.text("not_confirmed.begins", wording.day(day))));
        text.append("\n\n")
                .append(wording.text(
                        "not_confirmed.ask",
                        wording.hotline("human_resources"),
                        wording.hotline("union"),
                        wording.noted()));
        return new NotConfirmed(article, text.toString(), List.of(), facts.place(), facts.on());
    }

    /** For where and when it holds, and the reservations. */
    private String reservations(ByPlace.Found<Version> found) {
        StringBuilder text =
                new StringBuilder(wording.text("holds_for", wording.place(facts.place()), wording.day(facts.on())));
        if (citations.stream().anyMatch(knowledge::isUnderReview)) {
            text.append(wording.text("under_review", wording.hotline("human_resources"), wording.hotline("union")));
        }
        if (!changes.isEmpty()) {
            text.append(wording.text("changes_on", wording.day(changes.first())));
        }
        if (article.localRules()
                && found.jurisdiction().isNational()
                && !facts.place().isNational()
                && citations.stream().allMatch(c -> c.source().jurisdiction().isNational())) {
            text.append(wording.text("local_rules", wording.place(facts.place())));
        }
        if (verified == Verified.SECONDARY) {
            text.append(wording.text("secondary"));
        }
        if (phones) {
            text.append(wording.text("phones"));
        }
        return text.toString();
    }
}
