package org.niangjia.telegram;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.niangjia.telegram.fake.FakeBotApi;
import org.slf4j.LoggerFactory;

/** Everything that is logged while it is open, through slf4j at every level and by the HTTP library. */
final class CapturedLogs implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();
    private final List<String> records = new ArrayList<>();
    private final java.util.logging.Logger jdk = java.util.logging.Logger.getLogger("okhttp3");
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord logged) {
            synchronized (records) {
                records.add(new SimpleFormatter().format(logged));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    CapturedLogs() {
        events.start();
        root.setLevel(Level.TRACE);
        root.addAppender(events);
        jdk.setLevel(java.util.logging.Level.ALL);
        handler.setLevel(java.util.logging.Level.ALL);
        jdk.addHandler(handler);
    }

    /** What our own package logged from this level on. The fake's lines are left out: it knows its token. */
    List<String> ours(Level from) {
        return events().stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(from))
                .filter(event -> event.getLoggerName().startsWith("org.niangjia."))
                .map(CapturedLogs::line)
                .toList();
    }

    /** All there is to read for somebody with the logs, in one text. */
    String everything() {
        StringBuilder text = new StringBuilder();
        events().forEach(event -> text.append(line(event)).append('\n'));
        synchronized (records) {
            records.forEach(text::append);
        }
        return text.toString();
    }

    private List<ILoggingEvent> events() {
        List<ILoggingEvent> all;
        synchronized (events) {
            all = new ArrayList<>(events.list);
        }
        all.removeIf(event -> event.getLoggerName().startsWith(FakeBotApi.class.getPackageName()));
        return all;
    }

    private static String line(ILoggingEvent event) {
        IThrowableProxy thrown = event.getThrowableProxy();
        return String.format(
                Locale.ROOT,
                "%s [%s] %s %s%s",
                event.getLevel(),
                event.getThreadName(),
                event.getLoggerName(),
                event.getFormattedMessage(),
                thrown == null ? "" : "\n" + ThrowableProxyUtil.asString(thrown));
    }

    @Override
    public void close() {
        root.detachAppender(events);
        root.setLevel(before);
        jdk.removeHandler(handler);
        jdk.setLevel(null);
    }
}
