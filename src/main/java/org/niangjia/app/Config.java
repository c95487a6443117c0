package org.niangjia.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.casework.DutyHours;
import org.niangjia.cli.CommandFailed;
import org.niangjia.telegram.TelegramSettings;
import org.niangjia.web.WebSettings;

/**
 * What the operator set, from the environment; everything has a default but the Telegram token, without which Telegram is off. Never prints
 * a secret.
 *
 * @param knowledge folder of articles, parameters and sources
 * @param intents folder of intents
 * @param data folder of the database and the trained models; the demo has a folder of its own in it
 * @param keyFile the key that the database is encrypted with; outside {@code data}
 * @param telegramApi where the Bot API is
 * @param web where the web chat is served
 * @param dutyHours when staff are at their desks; otherwise an asker is not told whether somebody is there
 */
record Config(
        Path knowledge,
        Path intents,
        Path data,
        Path keyFile,
        Optional<Path> laws,
        Optional<String> telegramToken,
        URI telegramApi,
        int telegramRate,
        WebSettings web,
        Optional<DutyHours> dutyHours) {

    private static final int TELEGRAM_RATE = 30;

    /** This machine only: what others can reach, the operator has to open on purpose. */
    private static final String WEB_HOST = "127.0.0.1";

    private static final int WEB_PORT = 8_080;

    /**
     * Reads the environment.
     *
     * @throws CommandFailed with every problem at once
     */
    static Config read(Map<String, String> environment) {
        Reader reader = new Reader(environment);
        Config config = new Config(
                reader.folder("NIANGJIA_KNOWLEDGE", "knowledge"),
                reader.folder("NIANGJIA_INTENTS", "intents"),
                reader.path("NIANGJIA_DATA", "data"),
                reader.path("NIANGJIA_KEY_FILE", defaultKeyFile(environment)),
                reader.optionalFolder("NIANGJIA_LAWS"),
                reader.text("TELEGRAM_BOT_TOKEN"),
                reader.address("TELEGRAM_API_URL", TelegramSettings.TELEGRAM),
                reader.number("TELEGRAM_MESSAGES_PER_SECOND", TELEGRAM_RATE),
                new WebSettings(
                        reader.text("NIANGJIA_WEB_HOST").orElse(WEB_HOST),
                        reader.port("NIANGJIA_WEB_PORT", WEB_PORT),
                        reader.publicAddress("NIANGJIA_PUBLIC_URL")),
                reader.dutyHours("NIANGJIA_DUTY_HOURS"));
        if (!reader.problems.isEmpty()) {
            throw new CommandFailed(String.join("\n", reader.problems));
        }
        return config;
    }

    /** In the user's own folder: whoever copies the project with its data does not copy the key. */
    private static String defaultKeyFile(Map<String, String> environment) {
        String home = environment.getOrDefault("XDG_CONFIG_HOME", System.getProperty("user.home") + "/.config");
        return home + "/niangjia/data.key";
    }

    /** The same for made-up data: files, model, database and key of its own, and no Telegram. */
    Config forDemo() {
        Path demo = data.resolve("demo");
        return new Config(
                demo.resolve("knowledge"),
                demo.resolve("intents"),
                demo,
                keyFile.resolveSibling("demo-" + keyFile.getFileName()),
                laws,
                Optional.empty(),
                telegramApi,
                telegramRate,
                new WebSettings(web.host(), web.port(), web.publicUrl(), true),
                dutyHours);
    }

    Path database() {
        return data.resolve("niangjia.db");
    }

    /** Beside the database; the operator copies it elsewhere. */
    Path auditAnchor() {
        return data.resolve("audit-anchor");
    }

    Path models() {
        return data.resolve("models");
    }

    /** Which files were checked last. */
    Path checked() {
        return data.resolve("checked");
    }

    /** Vectors of the training utterances. */
    Path vectors() {
        return data.resolve("vectors");
    }

    /** Copies of the files with what staff want to change in them, while it is tried out. */
    Path candidates() {
        return data.resolve("candidates");
    }

    @Override
    public String toString() {
        return "Config[knowledge=" + knowledge + ", intents=" + intents + ", data=" + data + ", telegram="
                + (telegramToken.isPresent() ? "on" : "off") + "]";
    }

    private static final class Reader {

        private static final int LARGEST_PORT = 65_535;

        private final Map<String, String> environment;
        private final List<String> problems = new ArrayList<>();

        Reader(Map<String, String> environment) {
            this.environment = environment;
        }

        Optional<String> text(String name) {
            return Optional.ofNullable(environment.get(name)).filter(s -> !s.isBlank());
        }

        Path path(String name, String fallback) {
            String value = text(name).orElse(fallback);
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                problems.add(name + ": '" + value + "' is no path: write the path of a file or folder");
                return Path.of(fallback);
            }
        }

        Path folder(String name, String fallback) {
            Path path = path(name, fallback);
            if (!Files.isDirectory(path)) {
                problems.add(name + ": there is no folder " + path + ": start from the project's folder, or set " + name
                        + " to where it is");
            }
            return path;
        }

        Optional<Path> optionalFolder(String name) {
            return text(name).map(value -> folder(name, value));
        }

        URI address(String name, URI fallback) {
            Optional<String> value = text(name);
            try {
                return value.isEmpty() ? fallback : new URI(value.get());
            } catch (URISyntaxException e) {
                problems.add(name + ": '" + value.orElse("") + "' is no address: write it like http://127.0.0.1:8081");
                return fallback;
            }
        }

        /** What stands in texts for people has to be an address that they can open. */
        Optional<URI> publicAddress(String name) {
            Optional<String> value = text(name);
            try {
                Optional<URI> address = value.map(URI::create).filter(Reader::isOfWeb);
                if (address.isPresent() == value.isPresent()) {
                    return address;
                }
            } catch (IllegalArgumentException e) {
                // Reported below with the addresses that are none of the web.
            }
            problems.add(
                    name + ": '" + value.orElse("") + "' is no web address: write it like https://niangjia.example");
            return Optional.empty();
        }

        private static boolean isOfWeb(URI address) {
            return address.getHost() != null
                    && List.of("http", "https").contains(String.valueOf(address.getScheme()))
                    && address.getQuery() == null
                    && address.getFragment() == null;
        }

        Optional<DutyHours> dutyHours(String name) {
            try {
                return text(name).map(DutyHours::parse);
            } catch (IllegalArgumentException e) {
                problems.add(name + ": " + e.getMessage());
                return Optional.empty();
            }
        }

        int number(String name, int fallback) {
            Optional<String> value = text(name);
            try {
                int number = value.map(Integer::parseInt).orElse(fallback);
                if (number > 0) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Reported below with the numbers that are too small.
            }
            problems.add(name + ": '" + value.orElse("") + "' is no number from 1 on");
            return fallback;
        }

        int port(String name, int fallback) {
            Optional<String> value = text(name);
            try {
                int port = value.map(Integer::parseInt).orElse(fallback);
                if (port >= 0 && port <= LARGEST_PORT) {
                    return port;
                }
            } catch (NumberFormatException e) {
                // Reported below with the numbers that are no port.
            }
            problems.add(name + ": '" + value.orElse("") + "' is no port: write a number from 1 to " + LARGEST_PORT
                    + ", or 0 for any that is free");
            return fallback;
        }
    }
}
