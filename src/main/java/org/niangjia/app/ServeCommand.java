package org.niangjia.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.niangjia.answer.Texts;
import org.niangjia.casework.Casework;
import org.niangjia.casework.KeptGaps;
import org.niangjia.casework.staff.Role;
import org.niangjia.cli.CommandFailed;
import org.niangjia.cli.Terminal;
import org.niangjia.curation.Background;
import org.niangjia.curation.Curation;
import org.niangjia.curation.PublishedFiles;
import org.niangjia.question.Language;
import org.niangjia.staff.DemoAccounts;
import org.niangjia.staff.StaffConsole;
import org.niangjia.store.SqliteStore;
import org.niangjia.store.StoreUnavailable;
import org.niangjia.telegram.TelegramSettings;
import org.niangjia.understanding.model.Progress;
import org.niangjia.web.WebEntrance;
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

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    private Config config;
    private Wiring wiring;
    private final Terminal terminal;
    private final Texts texts;

    @CommandLine.Option(
            names = "--demo",
            description =
                    "Serve a made-up month, with accounts of every role, in a folder of its own; never with Telegram.")
    private boolean demo;

    ServeCommand(Config config, Wiring wiring, Terminal terminal, Texts texts) {
        this.config = config;
        this.wiring = wiring;
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        return demo ? serveDemo() : serve();
    }

    /** The database first: if it is not of the demo, or served already, nothing is touched. */
    private int serveDemo() {
        Config real = config;
        config = real.forDemo();
        wiring = new Wiring(config, wiring.clock(), texts);
        try (SqliteStore store = wiring.openAnew()) {
            DemoFiles.copy(real, config);
            Edition edition = wiring.edition(terminal.progress());
            Serving serving = new Serving(wiring, config, store, edition, texts);
            makeUp(edition, store);
            return serve(Optional.empty(), serving, store);
        }
    }

    private int serve() {
        Optional<TelegramSettings> telegramSettings = config.telegramToken().map(this::settings);
        try (SqliteStore store = wiring.openStore(true)) {
            return serve(telegramSettings, store);
        } catch (CommandFailed | StoreUnavailable e) {
            // Some damage shows at once, some only when a table is read.
            if (storeFailure(e) instanceof StoreUnavailable why && why.isDamage()) {
                return new OpenDoor(config, wiring, terminal, texts).hold(why, telegramSettings);
            }
            throw e;
        }
    }

    private static @Nullable Throwable storeFailure(RuntimeException e) {
        return e instanceof StoreUnavailable ? e : e.getCause();
    }

    private int serve(Optional<TelegramSettings> telegramSettings, SqliteStore store) {
        // Before anything is read from the files.
        new PublishedFiles(wiring.editions().live(), store.revisions())
                .recover(wiring.clock().instant());
        Mending.Beginning first =
                Mending.Beginning.with(() -> wiring.edition(terminal.progress()), wiring.editions()::outOfOrder);
        Serving serving = new Serving(wiring, config, store, first.edition(), texts);
        first.trouble().ifPresent(why -> sayOutOfOrder(why, serving));
        return serve(telegramSettings, serving, store);
    }

    /** Who is in danger does not wait until the files are mended, and what others ask is not lost. */
    private void sayOutOfOrder(String why, Serving serving) {
        serving.outOfOrder(why);
        LOG.error("nothing is answered, because {}", why);
        terminal.err()
                .println(why
                        + "\nUntil this is mended, askers get hotlines and their questions go to staff; who is in danger is still"
                        + " helped. It is looked at again every few seconds; niangjia check lists what is wrong.");
    }

    private int serve(Optional<TelegramSettings> telegramSettings, Serving serving, SqliteStore store) {
        // Closed in the other order: first what takes questions in, last what they are stored in.
        try (StopSignal stop = new StopSignal();
                Desk desk = new Desk(store, serving.clerks(), wiring.clock());
                TelegramPart telegram = new TelegramPart(
                        telegramSettings, store, texts, wiring.crisisLane(), wiring.clock(), desk::arrived);
                CampaignPart campaigns = new CampaignPart(store.campaigns(), texts, wiring.clock());
                StaffPart staff = staff(serving, store, telegram);
                Mending mending = new Mending(
                        serving, () -> wiring.editions().of(wiring.editions().read(), Progress.SILENT));
                WebEntrance web =
                        new WebEntrance(config.web(), serving.web(), telegram::state, wiring.clock(), staff::mount)) {
            countWhatIsDue(serving.casework());
            startWeb(web);
            desk.start(telegram::wake);
            telegram.start(stop::stop);
            if (telegram.isOn()) {
                campaigns.start(telegram::wake);
            }
            LOG.info("serving; revision {}", serving.revision());
            staff.start();
            mending.start();
            String address = address(config, web);
            terminal.out()
                    .println("Niangjia answers on " + address + (telegram.isOn() ? " and on Telegram" : "")
                            + " (Ctrl-C stops it)");
            warm(serving.edition(), store);
            staff.howToBegin(address).ifPresent(terminal.out()::println);
            stop.await();
            // Telegram's part has said already what was refused and what to do.
            return telegram.refusal().isPresent() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** After the door is open: nobody who asks at once waits longer for it. */
    private static void warm(Edition edition, SqliteStore store) {
        Thread warming = new Thread(
                () -> {
                    edition.warm();
                    getSearchReady(store);
                    // What starting has left in memory would otherwise stay there for hours.
                    System.gc();
                },
                "warm-up");
        warming.setDaemon(true);
        warming.start();
    }

    /** If it cannot be read now, the first search says why. */
    private static void getSearchReady(SqliteStore store) {
        try {
            store.getSearchReady();
        } catch (StoreUnavailable e) {
            LOG.warn("the words of questions and cases are not read ahead: {}", e.getMessage());
        }
    }

    /** The passwords are shown here and nowhere else. */
    private void makeUp(Edition edition, SqliteStore store) {
        Instant now = wiring.clock().instant();
        List<DemoAccounts.Made> accounts = new DemoAccounts(store.staffAccounts()).make(now.minus(MONTH));
        new DemoData(store, edition.consultation(texts), edition.knowledge(), texts, now)
                .fill(accounts.stream().map(DemoAccounts.Made::account).toList(), terminal.progress());
        terminal.out().println(texts.get(Language.ZH, "demo"));
        terminal.out()
                .println("Made up anew at every start, in " + config.data()
                        + "; Telegram stays off. Sign in at /staff:");
        accounts.forEach(made -> terminal.out()
                .printf(
                        Locale.ROOT,
                        "  %-10s %s   (%s)%n",
                        made.account().login(),
                        made.password(),
                        made.account().roles().stream().map(Role::code).sorted().collect(Collectors.joining(", "))));
    }

    /** Of cases that were opened before the days off of a year were entered. */
    private static void countWhatIsDue(Casework casework) {
        int counted = casework.countWhatIsDue();
        if (counted > 0) {
            LOG.info("counted by when {} case(s) are due, now that the calendar is there", counted);
        }
    }

    private StaffPart staff(Serving serving, SqliteStore store, TelegramPart telegram) {
        Curation curation = serving.curation();
        Background background = new Background(curation);
        KeptGaps gaps = serving.gaps();
        return new StaffPart(
                new StaffConsole(serving.staff(telegram::state, gaps, curation, background)),
                curation,
                background,
                gaps,
                serving::isOutOfOrder,
                wiring.auditAnchor(),
                store.auditLog(),
                wiring.clock());
    }

    static void startWeb(WebEntrance web) {
        try {
            web.start();
        } catch (WebUnavailable e) {
            throw new CommandFailed(e.getMessage() + ". Set NIANGJIA_WEB_PORT or NIANGJIA_WEB_HOST to another one", e);
        }
    }

    /** Where its pages are. An IPv6 address stands in brackets. */
    static String address(Config config, WebEntrance web) {
        String host = config.web().host();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + web.port() + "/";
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
