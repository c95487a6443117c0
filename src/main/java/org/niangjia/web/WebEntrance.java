package org.niangjia.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.attendance.PerEdition;
import org.niangjia.question.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The web chat as a way in and out, until it is closed: a page on which a worker asks, the reply, and the state of the program for those who
 * watch over it. Safe for use by several threads.
 */
public final class WebEntrance implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebEntrance.class);

    private static final String PICO = "pico.classless.min.css";

    /** The longest question in percent-encoded Chinese is 36,864 bytes. */
    private static final int LONGEST_REQUEST = 65_536;

    /** So many bytes of a request that is too long are read nevertheless. */
    private static final int READ_TO_REFUSE = 1_000_000;

    /** Where staff edit whole files: the longest that is shipped takes a quarter of it in percent-encoded Chinese. */
    private static final String EDITING = "/staff/edit/";

    private static final int LONGEST_EDITED = 1_000_000;

    private static final int THREADS = 32;
    private static final Duration FINISH_REPLYING = Duration.ofSeconds(5);

    /** Browsers keep a connection open for their next request: on stopping it is not waited for long, a reply under way is. */
    private static final Duration WAIT_FOR_NEXT = Duration.ofMillis(200);

    private final WebSettings settings;
    private final Texts texts;
    private final Pages pages;
    private final Frame frame;
    private final Sessions sessions;
    private final Supplier<Map<String, String>> others;
    private final Clock clock;
    private final PerEdition<WebParts, Handlers> handlers;
    private final Javalin server;

    /** What replies to requests, by one edition. */
    private record Handlers(ChatPage page, Chat chat, VerifyPage verify, CasePage cases, Health health) {}

    /**
     * Does nothing before {@link #start}.
     *
     * @param others the state of other entrances by name, shown at {@code /health}
     */
    public WebEntrance(WebSettings settings, WebParts parts, Supplier<Map<String, String>> others, Clock clock) {
        this(settings, () -> parts, others, clock, config -> {});
    }

    /**
     * Serves other pages besides.
     *
     * @param parts those of the edition that answers
     * @param more puts the routes of others on the same server
     */
    public WebEntrance(
            WebSettings settings,
            Supplier<WebParts> parts,
            Supplier<Map<String, String>> others,
            Clock clock,
            Consumer<JavalinConfig> more) {
        this.settings = settings;
        this.texts = parts.get().texts();
        this.frame = new Frame(texts, settings.demo());
        this.pages = new Pages(frame, texts);
        this.sessions = new Sessions(clock);
        this.others = others;
        this.clock = clock;
        this.handlers = new PerEdition<>(parts, this::handlers);
        PostGuard guard = new PostGuard((context, status, key) -> notice(status, key, context));
        this.server = Javalin.create(config -> {
            limit(config);
            config.routes.get("/", context -> handlers.get().chat().home(context));
            config.routes.post("/ask", guard.of(context -> handlers.get().chat().ask(context)));
            config.routes.post(
                    "/forget", guard.of(context -> handlers.get().chat().forget(context)));
            config.routes.post(
                    "/leave", guard.of(context -> handlers.get().chat().leave(context)));
            config.routes.get(
                    "/new-tab", context -> Replying.show(context, 200, pages.newTab(Requests.language(context))));
            config.routes.get(
                    "/file/{turn}/{said}", context -> handlers.get().chat().file(context));
            config.routes.get("/verify", context -> handlers.get().verify().form(context));
            config.routes.get(
                    "/verify/{code}", context -> handlers.get().verify().code(context));
            config.routes.get("/case", context -> handlers.get().cases().form(context));
            config.routes.post(
                    "/case", guard.of(context -> handlers.get().cases().open(context)));
            config.routes.get(
                    "/privacy", context -> Replying.show(context, 200, pages.privacy(Requests.language(context))));
            config.routes.get("/health", context -> handlers.get().health().show(context));
            more.accept(config);
            file(config, "/favicon.ico", "image/x-icon", "favicon.ico");
            file(config, "/new-tab.png", "image/png", "new-tab.png");
            file(config, "/style/pico.css", "text/css; charset=utf-8", PICO);
            // In one: a page that is looked at between two would fetch pictures of Pico's that ours replace.
            file(config, "/style/niangjia.css", "text/css; charset=utf-8", PICO, "niangjia.css");
            file(config, "/style/chevron.svg", "image/svg+xml", "chevron.svg");
            file(config, "/script/htmx.js", "text/javascript; charset=utf-8", "htmx.min.js");
            file(config, "/script/niangjia.js", "text/javascript; charset=utf-8", "niangjia.js");
            config.routes.exception(HttpResponseException.class, (e, context) -> refuse(e.getStatus(), context));
            config.routes.exception(Exception.class, this::broke);
            config.router.javaLangErrorHandler((response, error) -> {
                LOG.error("a web request failed", error);
                response.setStatus(500);
            });
        });
    }

    /** Pages that are not served at present: everything below a path says so. */
    public static Consumer<JavalinConfig> outOfOrder(String path) {
        return config -> {
            for (String route : List.of(path, path + "/*")) {
                config.routes.get(route, context -> {
                    throw new ServiceUnavailableResponse();
                });
            }
        };
    }

    private Handlers handlers(WebParts parts) {
        ChatPage page = new ChatPage(frame, texts, new PlaceChoice(texts, parts.places()));
        return new Handlers(
                page,
                new Chat(parts, sessions, page, clock),
                new VerifyPage(frame, texts, parts.verification()),
                new CasePage(frame, texts, parts.consultation(), parts.cases(), clock),
                new Health(parts.consultation(), parts.attendant().journal(), others, clock));
    }

    /**
     * Starts serving. To be called once.
     *
     * @throws WebUnavailable if the address cannot be served on
     */
    public void start() {
        try {
            server.start(settings.host(), settings.port());
        } catch (JavalinBindException e) {
            server.stop();
            throw new WebUnavailable(
                    "the web chat cannot be served on " + settings.host() + " port " + settings.port()
                            + ": another program uses the port, or this machine has no such address",
                    e);
        }
        if (!settings.isLoopback()) {
            LOG.warn(
                    "the web chat can be reached from other machines and is not encrypted: put a proxy with TLS in front of it");
        }
    }

    /** The port it is served on. */
    public int port() {
        return server.port();
    }

    /** Stops within 5 seconds: takes no more questions and finishes the replies under way. */
    @Override
    public void close() {
        for (Connector connector : server.jettyServer().server().getConnectors()) {
            if (connector instanceof AbstractConnector open) {
                open.setShutdownIdleTimeout(WAIT_FOR_NEXT.toMillis());
            }
        }
        try {
            server.stop();
        } catch (JavalinException e) {
            // The rest of the program still has to be put away.
            LOG.warn("The web page stopped before all replies under way were finished", e);
        }
    }

    private void limit(JavalinConfig config) {
        var unreadable = new UnreadableRequests(pages.notice(Language.ZH, texts.get(Language.ZH, "web.bad_request")));
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = LONGEST_EDITED;
        config.routes.before(context -> {
            if (context.req().getContentLengthLong() > LONGEST_REQUEST
                    && !context.path().startsWith(EDITING)) {
                // Who is still sending would find the connection gone, and not the page that says why.
                context.req().getInputStream().readNBytes(READ_TO_REFUSE);
                throw new ContentTooLargeResponse();
            }
        });
        config.http.prefer405over404 = true;
        config.jetty.threadPool = new QueuedThreadPool(THREADS);
        config.jetty.modifyServer(jetty -> {
            jetty.setStopTimeout(FINISH_REPLYING.toMillis());
            jetty.setErrorHandler(unreadable);
        });
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(unreadable));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.addCustomizer(Safeguards.headers());
        });
    }

    /** Serves files of the program, several as one. */
    private static void file(JavalinConfig config, String path, String type, String... names) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String name : names) {
            all.writeBytes(resource("/web/" + name));
        }
        byte[] bytes = all.toByteArray();
        config.routes.get(path, context -> context.contentType(type).result(bytes));
    }

    private static byte[] resource(String name) {
        try (InputStream in = WebEntrance.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + name + " cannot be read", e);
        }
    }

    private void refuse(int status, Context context) {
        String key = switch (status) {
            case 404 -> "web.not_found";
            case 405 -> "web.not_allowed";
            case 413 -> "web.too_large";
            case 503 -> "web.out_of_order";
            default -> "web.bad_request";
        };
        notice(status, key, context);
    }

    private void broke(Exception failure, Context context) {
        LOG.error("a web request failed", failure);
        notice(500, "web.broken", context);
    }

    private void notice(int status, String key, Context context) {
        Language language = Requests.language(context);
        if (Requests.isFromScript(context)) {
            handlers.get().page().trouble(context, status, texts.get(language, key));
        } else {
            Replying.show(context, status, pages.notice(language, texts.get(language, key)));
        }
    }
}
