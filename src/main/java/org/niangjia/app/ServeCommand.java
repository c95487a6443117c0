package org.niangjia.app;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.Texts;
import org.niangjia.casework.CaseTexts;
import org.niangjia.casework.Casework;
import org.niangjia.cli.CommandFailed;
import org.niangjia.cli.Terminal;
import org.niangjia.consultation.Attendant;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.FirstHelp;
import org.niangjia.consultation.Verification;
import org.niangjia.question.Language;
import org.niangjia.store.SqliteStore;
import org.niangjia.telegram.TelegramSettings;
import org.niangjia.web.CaseAccess;
import org.niangjia.web.WebEntrance;
import org.niangjia.web.WebParts;
import org.niangjia.web.WebUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code niangjia serve}. */
@Command(
        name = "serve",
        description = "Answer on a web page, and on Telegram if TELEGRAM_BOT_TOKEN is set, until stopped (Ctrl-C).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    private final Config config;
    private final Wiring wiring;
    private final Terminal terminal;
    private final Texts texts;
    private final FirstHelp firstHelp;

    ServeCommand(Config config, Wiring wiring, Terminal terminal, Texts texts) {
        this.config = config;
        this.wiring = wiring;
        this.terminal = terminal;
        this.texts = texts;
        this.firstHelp = wiring.crisisLane();
    }

    @Override
    public Integer call() {
        Optional<TelegramSettings> telegramSettings = config.telegramToken().map(this::settings);
        Consultation consultation = wiring.consultation(terminal.progress(), texts);
        Consultation unkept = wiring.consultation(terminal.progress(), texts.withoutConsent());
        try (SqliteStore store = wiring.openStore(true)) {
            return serve(telegramSettings, wiring.consultation(consultation, store), unkept, store);
        }
    }

    private int serve(
            Optional<TelegramSettings> telegramSettings,
            Consultation consultation,
            Consultation unkept,
            SqliteStore store) {
        // Closed in the other order: first what takes questions in, last what they are stored in.
        try (StopSignal stop = new StopSignal();
                Desk desk = new Desk(
                        store,
                        consultation,
                        attendant(consultation, unkept, store),
                        wiring.knowledge(),
                        texts,
                        wiring.clock());
                TelegramPart telegram =
                        new TelegramPart(telegramSettings, store, texts, firstHelp, wiring.clock(), desk::arrived);
                StaffPart staff = staff(store, telegram);
                WebEntrance web = web(consultation, attendant(consultation, unkept, store), store, telegram, staff)) {
            countWhatIsDue(store);
            startWeb(web);
            desk.start(telegram::wake);
            telegram.start(stop::stop);
            LOG.info("serving; revision {}", consultation.revision());
            staff.start();
            String address = "http://" + host() + ":" + web.port() + "/";
            terminal.out()
                    .println("Niangjia answers on " + address + (telegram.isOn() ? " and on Telegram" : "")
                            + " (Ctrl-C stops it)");
            staff.howToBegin(address).ifPresent(terminal.out()::println);
            stop.await();
            // Telegram's part has said already what was refused and what to do.
            return telegram.refusal().isPresent() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Of cases that were opened before the days off of a year were entered. */
    private void countWhatIsDue(SqliteStore store) {
        int counted = wiring.casework(store.cases()).countWhatIsDue();
        if (counted > 0) {
            LOG.info("counted by when {} case(s) are due, now that the calendar is there", counted);
        }
    }

    private StaffPart staff(SqliteStore store, TelegramPart telegram) {
        return new StaffPart(
                wiring.staffConsole(store, terminal.progress(), telegram::state),
                wiring.auditAnchor(),
                store.auditLog(),
                wiring.clock());
    }

    /** Each entrance has its own: what is only in memory is of askers of one channel. */
    private Attendant attendant(Consultation consultation, Consultation unkept, SqliteStore store) {
        return new Attendant(
                consultation,
                unkept,
                wiring.knowledge(),
                store.askers(),
                Optional.of(verification(consultation, store)),
                texts,
                wiring.clock());
    }

    private WebEntrance web(
            Consultation consultation, Attendant attendant, SqliteStore store, TelegramPart telegram, StaffPart staff) {
        AnswerComposer composer = new AnswerComposer(wiring.knowledge(), texts);
        WebParts parts = new WebParts(
                consultation,
                attendant,
                verification(consultation, store),
                new CaseAccess(casework(store), store.receipts(), store.journal()),
                wiring.knowledge().places().values().stream()
                        .sorted(Comparator.comparing(
                                place -> place.jurisdiction().code()))
                        .toList(),
                texts,
                firstHelp,
                language -> composer.hotline("union", language));
        return new WebEntrance(config.web(), parts, telegram::state, wiring.clock(), staff::mount);
    }

    private Casework casework(SqliteStore store) {
        return new Casework(
                wiring.knowledge(), Optional.empty(), store.cases(), new CaseTexts(texts), new SecureRandom());
    }

    private Verification verification(Consultation consultation, SqliteStore store) {
        return consultation.verification(store.issuedAnswers(), config.web().publicUrl(), wiring.clock());
    }

    private static void startWeb(WebEntrance web) {
        try {
            web.start();
        } catch (WebUnavailable e) {
            throw new CommandFailed(e.getMessage() + ". Set NIANGJIA_WEB_PORT or NIANGJIA_WEB_HOST to another one", e);
        }
    }

    /** An IPv6 address stands in brackets. */
    private String host() {
        String host = config.web().host();
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private TelegramSettings settings(String token) {
        try {
            TelegramSettings settings =
                    TelegramSettings.of(token, texts.get(Language.ZH, "resend")).withBaseUrl(config.telegramApi());
            return settings.withSending(settings.sending().withPerSecond(config.telegramRate()));
        } catch (IllegalArgumentException e) {
            throw new CommandFailed("TELEGRAM_BOT_TOKEN, TELEGRAM_API_URL: " + e.getMessage(), e);
        }
    }
}
