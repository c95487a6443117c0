package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.consent.ConsentJournal;
import org.niangjia.question.Language;

/** What the notice and the policy promise is what the program does: the same spans of time, no more and no less. */
class PolicyTest {

    private static final Pattern SPAN = Pattern.compile("(\\d+) ?(?:天|days?)");
    private static final Pattern MINUTES = Pattern.compile("(\\d+) ?(?:分钟|minutes?)");
    private static final int NOTICE_AT_MOST = 300;

    private final Texts texts = new Texts();

    private static Set<Long> days(List<Duration> spans) {
        Set<Long> days = new TreeSet<>();
        spans.forEach(span -> days.add(span.toDays()));
        return days;
    }

    private static Set<Long> said(Pattern pattern, String text) {
        Set<Long> said = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            said.add(Long.parseLong(matcher.group(1)));
        }
        return said;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePolicyStatesEveryTimeThatSomethingIsKeptAndNoOther(Language language) {
        String policy = texts.get(language, "privacy");
        assertThat(said(SPAN, policy))
                .isEqualTo(days(List.of(
                        SqliteRetention.DECIDED_INBOX,
                        SqliteRetention.DIALOGUE,
                        SqliteRetention.OUTGOING,
                        SqliteRetention.QUESTION,
                        SqliteRetention.ARCHIVED_CASE,
                        SqliteRetention.WITHDRAWN_CASE,
                        SqliteRetention.ASKER)));
        assertThat(said(MINUTES, policy)).isEqualTo(Set.of(ConsentJournal.REMEMBERED.toMinutes()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theNoticeStatesHowLongQuestionsCasesAndRepliesAreKept(Language language) {
        assertThat(said(SPAN, texts.get(language, "consent.notice", "")))
                .isEqualTo(days(
                        List.of(SqliteRetention.QUESTION, SqliteRetention.OUTGOING, SqliteRetention.ARCHIVED_CASE)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theNoticeIsShortAndSaysAllItHasTo(Language language) {
        String notice = texts.get(language, "consent.notice", texts.get(language, "consent.telegram"));
        assertThat(notice.length()).isLessThanOrEqualTo(NOTICE_AT_MOST);
        assertThat(notice).contains("Telegram", "/mydata", "/forget");
        assertThat(notice).containsAnyOf("你同意，我才保存", "Only if you agree");
        assertThat(notice).containsAnyOf("不同意也照样回答", "If not, I answer too");
        assertThat(notice).containsAnyOf("工会", "union");
        assertThat(texts.get(language, "consent.notice", "")).doesNotContain("Telegram");
    }

    @Test
    void theInventoryStatesTheSameTimes() throws IOException {
        JsonNode tables = new YAMLMapper()
                .readTree(Path.of("docs/data-inventory.yaml").toFile())
                .path("tables");
        assertThat(kept(tables, "asker", "content")).contains(days(SqliteRetention.ASKER));
        assertThat(kept(tables, "inbox", "id_hash")).contains(days(SqliteRetention.DECIDED_INBOX));
        assertThat(kept(tables, "question", "words")).contains(days(SqliteRetention.QUESTION));
        assertThat(kept(tables, "outbox", "words")).contains(days(SqliteRetention.OUTGOING));
        assertThat(kept(tables, "dialogue", "content")).contains(SqliteRetention.DIALOGUE.toDays() + " day");
    }

    private static String days(Duration span) {
        return span.toDays() + " days";
    }

    private static String kept(JsonNode tables, String table, String column) {
        return tables.path(table).path("columns").path(column).path("kept").asText();
    }
}
