package org.niangjia.consultation.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.niangjia.answer.Texts;
import org.niangjia.entitlement.Result;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Language;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:05Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final CalendarFile calendar = new CalendarFile(new Texts(), Language.ZH);

    @Test
    void holdsTheDayAndAReminder() {
        assertThat(calendar.write(Map.of("returns_on", LocalDate.of(2027, 4, 29)), NOW)
                        .split("\r\n", -1))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//niangjia//niangjia//ZH",
                        "BEGIN:VEVENT",
                        "UID:returns-on-2027-04-29@niangjia",
                        "DTSTAMP:20261122T030005Z",
                        "DTSTART;VALUE=DATE:20270429",
                        "SUMMARY:回去上班（预计）",
                        "DESCRIPTION:日期是算出来的，以聊天里的回答为准。",
                        "CLASS:PRIVATE",
                        "TRANSP:TRANSPARENT",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "DESCRIPTION:回去上班（预计）",
                        "TRIGGER:-PT15H",
                        "END:VALARM",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        "");
    }

    @Test
    void ofADeadlineItRemindsAWeekBefore() {
        assertThat(calendar.write(Map.of("arbitration_by", LocalDate.of(2027, 4, 29)), NOW))
                .contains("TRIGGER:-P6DT15H\r\n", "TRIGGER:-PT15H\r\n", "SUMMARY:最后一天：要办的事\r\n");
    }

    @Test
    void takesTheDaysThatAreStillToComeAndOfTwoTheEarlier() {
        Map<String, LocalDate> days = CalendarFile.days(
                List.of(
                        new Result("days", Unit.DAY, "158", "158", "", List.of()),
                        new Result("use_by", Unit.DATE, "2026-11-22", "2026-11-22", "", List.of()),
                        new Result("lawsuit_by", Unit.DATE, "2026-12-01", "2026-12-05", "", List.of())),
                TODAY);
        assertThat(days).containsExactly(Map.entry("lawsuit_by", LocalDate.of(2026, 12, 1)));
    }

    @Test
    void withoutDaysThereIsNoFile() {
        assertThat(calendar.message(Map.of(), NOW)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLineIsLongerThanAllowedAndNothingTellsWhatItIsAbout(Language language) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        days.put("returns_after_working_days", LocalDate.of(2027, 4, 29));
        days.put("injury_claim_by", LocalDate.of(2027, 5, 1));
        days.put("breastfeeding_until", LocalDate.of(2027, 12, 1));
        Outgoing message =
                new CalendarFile(new Texts(), language).message(days, NOW).orElseThrow();
        String file = message.attachment().orElseThrow().text();
        assertThat(Arrays.stream(file.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n", ""))
                .as("every line ends as the standard says")
                .doesNotContain("\n", "\r");
        assertThat(Arrays.stream(file.split("\r\n")).filter(line -> line.startsWith("SUMMARY:")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line)
                        .doesNotContain("产", "孕", "哺乳", "工伤", "仲裁", "pregnan", "maternity", "injury", "feeding"));
    }

    @Test
    void foldsBetweenCharactersAndReadsTheSameUnfolded() {
        StringBuilder file = new StringBuilder();
        String line = "DESCRIPTION:" + "请看😀，".repeat(40);
        CalendarFile.line(file, line);
        assertThat(Arrays.stream(file.toString().split("\r\n")))
                .hasSizeGreaterThan(5)
                .allSatisfy(each ->
                        assertThat(each.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75));
        assertThat(file.toString().replace("\r\n ", "")).isEqualTo(line + "\r\n");
        StringBuilder exact = new StringBuilder();
        CalendarFile.line(exact, "x".repeat(75));
        assertThat(exact).hasToString("x".repeat(75) + "\r\n");
    }

    @Test
    void escapesWhatHasAMeaningInTheFormat() {
        assertThat(CalendarFile.escaped("a,b;c\\d\ne\r\nf")).isEqualTo("a\\,b\\;c\\\\d\\ne\\nf");
    }
}
