package org.niangjia.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.niangjia.answer.Texts;
import org.niangjia.cli.CommandFailed;
import org.niangjia.cli.Terminal;
import org.niangjia.consultation.Consultation;
import org.niangjia.store.SqliteStore;
import org.niangjia.telegram.TelegramEntrance;
import org.niangjia.telegram.TelegramSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

/** {@code niangjia serve}. */
@Command(
        name = "serve",
        description = "Answer on Telegram until stopped (Ctrl-C); needs TELEGRAM_BOT_TOKEN.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    private final Config config;
    private final Wiring wiring;
    private final Terminal terminal;
    private final Texts texts;

    ServeCommand(Config config, Wiring wiring, Terminal terminal, Texts texts) {
        this.config = config;
        this.wiring = wiring;
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        String token = config.telegramToken()
                .orElseThrow(() -> new CommandFailed(
                        "Telegram is off: TELEGRAM_BOT_TOKEN is not set. Get a token from BotFather and set it, or talk to the bot here"
                                + " with ./niangjia chat"));
        TelegramSettings settings = settings(token);
        Consultation consultation = wiring.consultation(terminal.progress(), true);
        try (SqliteStore store = wiring.openStore(true);
                Desk desk = new Desk(store, consultation, wiring.knowledge(), texts, wiring.clock());
                TelegramEntrance entrance =
                        new TelegramEntrance(settings, store.inbox(), store.outbox(), wiring.clock(), desk::arrived)) {
            CountDownLatch stopped = stopOnSignal();
            desk.start(entrance::wake);
            entrance.start();
            LOG.info("serving on Telegram; revision {}", consultation.revision());
            var unused = entrance.refusal().thenRun(stopped::countDown);
            stopped.await();
            return entrance.refusal().isDone() ? refused(entrance) : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private TelegramSettings settings(String token) {
        try {
            TelegramSettings settings = TelegramSettings.of(
                            token, texts.get(org.niangjia.question.Language.ZH, "resend"))
                    .withBaseUrl(config.telegramApi());
            return settings.withSending(settings.sending().withPerSecond(config.telegramRate()));
        } catch (IllegalArgumentException e) {
            throw new CommandFailed("TELEGRAM_BOT_TOKEN, TELEGRAM_API_URL: " + e.getMessage(), e);
        }
    }

    private static int refused(TelegramEntrance entrance) throws InterruptedException {
        try {
            throw new CommandFailed(entrance.refusal().get());
        } catch (ExecutionException e) {
            throw new CommandFailed("Telegram refused the token", e);
        }
    }

    /** Ctrl-C and a service manager's stop end serving in order: the JVM waits in the hook until everything is closed. */
    private static CountDownLatch stopOnSignal() {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread serving = Thread.currentThread();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stopped.countDown();
                            try {
                                serving.join();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        "stop"));
        return stopped;
    }
}
