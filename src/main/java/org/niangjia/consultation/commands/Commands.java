package org.niangjia.consultation.commands;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.consent.AskerRecord;
import org.niangjia.consultation.consent.AskerStore;
import org.niangjia.consultation.consent.ConsentJournal;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Choice;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.consultation.verification.Verification;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;

/**
 * The commands and the buttons below their replies, the same on every channel. What a command changes is changed when it returns; doing it
 * twice does no harm. Safe for use by several threads.
 */
public final class Commands {

    /** The names of the commands, in the order of a command menu. */
    public static final List<String> NAMES = List.of(
            "ask",
            "calc",
            "topics",
            "province",
            "case",
            "lang",
            "discreet",
            "news",
            "verify",
            "privacy",
            "mydata",
            "forget",
            "cancel",
            "help",
            "start");

    private final Texts texts;
    private final Knowledge knowledge;
    private final Optional<Verification> verification;
    private final Clock clock;
    private final Menus menus;
    private final Settings settings;
    private final ConsentTalk consent;
    private final Rights rights;
    private final Map<String, BiFunction<Visit, String, Outcome>> byName;
    private final Map<String, BiFunction<Visit, String, Optional<Outcome>>> byButton;

    public Commands(
            Knowledge knowledge,
            AskerStore store,
            ConsentJournal journal,
            Optional<Verification> verification,
            Texts texts,
            Clock clock) {
        this.texts = texts;
        this.knowledge = knowledge;
        this.verification = verification;
        this.clock = clock;
        this.menus = new Menus(knowledge, texts);
        this.settings = new Settings(knowledge, menus, store.askers(), texts);
        this.consent = new ConsentTalk(store.askers(), journal, texts);
        this.rights = new Rights(store, journal, knowledge, texts);
        News news = new News(store.subscriptions(), texts);
        this.byName = Map.ofEntries(
                Map.entry("start", this::start),
                Map.entry("ask", this::ask),
                Map.entry("calc", (visit, words) -> calculators(visit)),
                Map.entry("topics", (visit, words) -> visit.told(menus.topics(0, visit.language()))),
                Map.entry("province", settings::place),
                Map.entry("case", Commands::ofCases),
                Map.entry("lang", settings::language),
                Map.entry("discreet", settings::discreet),
                Map.entry("news", (visit, words) -> news.show(visit)),
                Map.entry("privacy", (visit, words) -> consent.policy(visit)),
                Map.entry("mydata", (visit, words) -> rights.held(visit)),
                Map.entry("forget", (visit, words) -> rights.askWhether(visit)),
                Map.entry(
                        "cancel",
                        (visit, words) -> visit.told(text(visit, "cancelled")).closing()),
                Map.entry("verify", this::verify),
                Map.entry("help", (visit, words) -> visit.told(help(visit.language()))));
        this.byButton = Map.of(
                Menus.TOPIC, menus::topic,
                Menus.CALCULATORS,
                        (visit, page) -> Menus.page(page).map(p -> visit.told(menus.calculators(p, visit.language()))),
                Settings.PLACE, settings::chosenPlace,
                Settings.LANGUAGE, (visit, code) -> Optional.of(settings.language(visit, code)),
                Settings.DISCREET, (visit, word) -> Optional.of(settings.discreet(visit, word)),
                ConsentTalk.CONSENT, consent::chosen,
                Rights.FORGET, rights::chosen,
                News.NEWS, news::chosen);
    }

    /** What comes of a command. */
    public sealed interface Outcome {

        /**
         * She is told something.
         *
         * @param closes whether what was open is closed
         * @param kept whether it may be kept that she gave the command: what shows her data must not double it
         * @param noticed whether it leaves the notice on consent for later
         * @param handedOver what was asked before and is given to staff with this
         */
        record Told(Reply.Command reply, boolean closes, boolean kept, boolean noticed, Optional<Exchange> handedOver)
                implements Outcome {

            Told closing() {
                return new Told(reply, true, kept, noticed, handedOver);
            }

            Told keepingNothing() {
                return new Told(reply, closes, false, noticed, handedOver);
            }

            /** Without the notice on consent below it. */
            Told alone() {
                return new Told(reply, closes, kept, true, handedOver);
            }

            Told handingOver(Exchange exchange) {
                return new Told(reply, closes, kept, true, Optional.of(exchange));
            }
        }

        /** It stands for a question. */
        record Asks(Question question) implements Outcome {}

        /** Handles each case. */
        default <T> T fold(Function<Told, T> told, Function<Asks, T> asks) {
            return this instanceof Told said ? told.apply(said) : asks.apply((Asks) this);
        }
    }

    /** A command as it was given: by whom, in which language, and with what she has chosen so far. */
    record Visit(Question question, AskerRecord asker, Instant now) {

        /** Commands have no language of their own; Chinese for everybody of whom nothing else is known. */
        Language language() {
            return question.language().orElse(Language.ZH);
        }

        Outcome.Told told(String text, Button... buttons) {
            return told(new Outgoing(text, List.of(buttons)));
        }

        Outcome.Told told(Outgoing message) {
            Reply.Basis basis = new Reply.Basis(
                    question.text(),
                    false,
                    Optional.empty(),
                    List.of(),
                    question.jurisdiction().orElse(Jurisdiction.HOME),
                    question.askedOn(),
                    language(),
                    List.of());
            return new Outcome.Told(
                    new Reply.Command(message.text(), message.buttons(), message.attachment(), basis),
                    false,
                    true,
                    false,
                    Optional.empty());
        }
    }

    /** A command with what it is for, as a channel shows it in a menu. */
    public record Entry(String name, String about) {}

    /** The commands in the order of a menu. */
    public List<Entry> menu(Language language) {
        return NAMES.stream()
                .map(name -> new Entry(name, texts.get(language, "menu." + name)))
                .toList();
    }

    /**
     * What comes of a command, of a button of one, or of a bare place name that was asked for; nothing if it is none of them.
     *
     * @param asker what she has chosen so far
     * @param pressed whether a button was pressed: its data is no command, whatever it looks like
     */
    public Optional<Outcome> outcome(Question question, AskerRecord asker, boolean pressed) {
        Visit visit = new Visit(question, asker, clock.instant());
        String text = question.text().value().strip();
        if (text.startsWith("/") && !pressed) {
            return Optional.of(command(visit, text.substring(1)));
        }
        int colon = text.indexOf(':');
        BiFunction<Visit, String, Optional<Outcome>> button = byButton.get(text.substring(0, colon + 1));
        return button == null ? settings.awaitedPlace(visit, text) : button.apply(visit, text.substring(colon + 1));
    }

    /** Whether data is that of a button of ours; what it names may be gone. */
    public boolean isButton(String data) {
        return byButton.containsKey(data.substring(0, data.indexOf(':') + 1));
    }

    /** What stands behind the name of a command; empty if the words are no command. */
    public static String furtherWords(String text) {
        String[] parts = text.strip().split("\\s+", 2);
        return text.strip().startsWith("/") && parts.length == 2 ? parts[1] : "";
    }

    /** The notice that somebody new gets. */
    public Outgoing notice(Question question) {
        return consent.notice(new Visit(question, AskerRecord.NEW, clock.instant()));
    }

    /** The offer to hand a question to staff, which needs consent. */
    public Button handOver(Language language) {
        return consent.handOver(language);
    }

    private Outcome command(Visit visit, String text) {
        String name = text.split("[\\s@]", 2)[0].toLowerCase(Locale.ROOT);
        BiFunction<Visit, String, Outcome> command = byName.get(name);
        return command == null
                ? visit.told(text(visit, "unknown_command"))
                : command.apply(visit, furtherWords("/" + text));
    }

    /** Begins anew; a link may lead straight to a topic or an answer. */
    private Outcome start(Visit visit, String link) {
        if (menus.isTopic(link)) {
            return menus.topic(visit, link).orElseGet(() -> visit.told(text(visit, "start")));
        }
        Optional<Intent> intent = linked(link);
        return intent.isPresent()
                ? new Outcome.Asks(visit.question()
                        .withText(RedactedText.of(Choice.button(intent.get().name())))
                        .withLanguage(visit.language()))
                : visit.told(text(visit, "start")).closing();
    }

    /** Telegram allows no dots in a link, so that the name of an intent may be written with a dash instead. */
    private Optional<Intent> linked(String link) {
        Optional<Article> article = Optional.ofNullable(knowledge.articles().get(link));
        return knowledge
                .intent(link)
                .or(() -> knowledge.intent(link.replaceFirst("-", ".")))
                .or(() -> article.flatMap(found -> knowledge.intents().values().stream()
                        .filter(intent -> intent.article().equals(found.id()))
                        .min(Comparator.comparing(Intent::name))));
    }

    private Outcome ask(Visit visit, String words) {
        if (words.isBlank()) {
            return visit.told(text(visit, "ask.how"));
        }
        Question question = visit.question();
        // The words have a language, which the command has not.
        return new Outcome.Asks(new Question(
                question.asker(),
                RedactedText.of(words),
                question.askedOn(),
                question.jurisdiction(),
                visit.asker().language()));
    }

    /** What can be counted. The guided calculators begin here. */
    private Outcome calculators(Visit visit) {
        return visit.told(menus.calculators(0, visit.language()));
    }

    /** What there is to say of the code of an answer, with the way to the present one. */
    private Outcome verify(Visit visit, String code) {
        if (verification.isEmpty() || code.isBlank()) {
            return visit.told(text(visit, "verify.ask"));
        }
        Verification.Checked checked = verification.get().check(code);
        return visit.told(new Outgoing(
                verification.get().text(checked, visit.language()),
                verification.get().askNow(checked, visit.language())));
    }

    /** How her cases stand: the consultation knows. */
    private static Outcome ofCases(Visit visit, String number) {
        return new Outcome.Asks(visit.question().withText(RedactedText.of(("/case " + number).strip())));
    }

    private String help(Language language) {
        StringBuilder help = new StringBuilder(texts.get(language, "help")).append('\n');
        menu(language)
                .forEach(entry ->
                        help.append("\n/").append(entry.name()).append("  ").append(entry.about()));
        return help.toString();
    }

    private String text(Visit visit, String key) {
        return texts.get(visit.language(), key);
    }
}
