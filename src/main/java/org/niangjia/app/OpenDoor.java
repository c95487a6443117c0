package org.niangjia.app;

import java.util.Optional;
import org.niangjia.answer.Texts;
import org.niangjia.cli.Terminal;
import org.niangjia.consultation.danger.FirstHelp;
import org.niangjia.store.SqliteStore;
import org.niangjia.store.StoreUnavailable;
import org.niangjia.telegram.TelegramSettings;
import org.niangjia.web.WebEntrance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/**
 * Holds the door open while the database is damaged: who is in danger is told what to do first, everybody else which numbers to call. Nothing is
 * stored, and the database is not touched. What came in on Telegram is not acknowledged, so it comes again once the database is mended.
 */
final class OpenDoor {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDoor.class);

    private final Config config;
    private final Wiring wiring;
    private final Terminal terminal;
    private final Texts texts;

    OpenDoor(Config config, Wiring wiring, Terminal terminal, Texts texts) {
        this.config = config;
        this.wiring = wiring;
        this.terminal = terminal;
        this.texts = texts;
    }

    /**
     * Until it is stopped; it is to be started again once the database is whole. Whether it is, is not tried meanwhile: a backup that is just
     * being copied must not be written to.
     *
     * @return the exit code
     */
    int hold(StoreUnavailable damage, Optional<TelegramSettings> telegramSettings) {
        LOG.error("nothing is stored or answered: {}", damage.getMessage());
        terminal.err()
                .println(
                        damage.getMessage()
                                + "\nIt is left as it is. Until this is mended, askers get hotlines and who is in danger is still helped; nothing is"
                                + " stored, and the console is closed. Stop this program, put a whole database in place, then start it again.");
        Edition edition = wiring.editions().outOfOrder();
        FirstHelp instead = edition.consultation(texts).withoutStore();
        try (StopSignal stop = new StopSignal();
                SqliteStore refusing = wiring.refusingStore(damage);
                TelegramPart telegram =
                        new TelegramPart(telegramSettings, refusing, texts, instead, wiring.clock(), messages -> {});
                WebEntrance web = new WebEntrance(
                        config.web(),
                        new Serving(wiring, config, refusing, edition, texts, instead).web(),
                        telegram::state,
                        wiring.clock(),
                        WebEntrance.outOfOrder("/staff"))) {
            ServeCommand.startWeb(web);
            telegram.start(stop::stop);
            terminal.out()
                    .println("Niangjia answers on " + ServeCommand.address(config, web)
                            + (telegram.isOn() ? " and on Telegram" : "")
                            + ", with first help and hotlines only (Ctrl-C stops it)");
            stop.await();
            return CommandLine.ExitCode.SOFTWARE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CommandLine.ExitCode.SOFTWARE;
        }
    }
}
