package org.niangjia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.knowledge.SmallKnowledge.BASE_LEAVE;
import static org.niangjia.knowledge.SmallKnowledge.CHIT_CHAT;
import static org.niangjia.knowledge.SmallKnowledge.DAYS_INTENT;
import static org.niangjia.knowledge.SmallKnowledge.FIRED;
import static org.niangjia.knowledge.SmallKnowledge.FIRED_INTENT;
import static org.niangjia.knowledge.SmallKnowledge.HOTLINES;
import static org.niangjia.knowledge.SmallKnowledge.LEAVE_DAYS;
import static org.niangjia.knowledge.SmallKnowledge.LOCAL_LEAVE;
import static org.niangjia.knowledge.SmallKnowledge.SOURCES;
import static org.niangjia.knowledge.SmallKnowledge.WORKED;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.question.Jurisdiction;

/** One fault each, planted in a valid knowledge base: exactly that fault is reported, with its file, line and fix. */
class PlantedFaultTest {

    @TempDir
    Path folder;

    private SmallKnowledge small;

    @BeforeEach
    void writeAValidKnowledgeBase() {
        small = SmallKnowledge.in(folder);
    }

    private void reports(String... problems) {
        Loading loading = small.load();
        assertThat(loading.problems()).extracting(Problem::toString).containsExactly(problems);
        assertThat(loading.knowledge()).isEmpty();
    }

    @Test
    void aPatternThatCannotBeReadIsReported() {
        small.replace(FIRED, "      text:", "      unverified_about: ['赔(多少']\n      text:");
        assertThat(small.load().problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).startsWith("the pattern cannot be read"));
    }

    @Nested
    class InAFileThatCannotBeRead {

        private static final String CHECK = "check the indentation, colons and quotes of this line";

        @Test
        void aSyntaxErrorIsReportedAtItsLine() {
            small.replace(FIRED, "title: {zh: 怀孕被辞退, en: Fired while pregnant}", "title: {zh: 怀孕被辞退");
            assertThat(small.load().problems()).singleElement().satisfies(p -> {
                assertThat(p.file()).isEqualTo(small.path(FIRED).toString());
                assertThat(p.line()).isBetween(3, 4);
                assertThat(p.message())
                        .startsWith("is not valid YAML: expected ',' or '}'")
                        .doesNotContain("\n");
                assertThat(p.fix()).isEqualTo(CHECK);
            });
        }

        @Test
        void aQuoteThatIsNeverClosedIsReportedWhereItBegins() {
            small.replace(FIRED, "verified_by: curators", "verified_by: 'curators");
            reports(small.at(FIRED, 6, "is not valid YAML: found unexpected end of stream", CHECK));
        }

        @Test
        void aTabInTheIndentationIsReportedAtItsLine() {
            small.replace(FIRED, "  CN:", "\tCN:");
            assertThat(small.load().problems()).singleElement().satisfies(p -> {
                assertThat(p.line()).isEqualTo(8);
                assertThat(p.message()).startsWith("is not valid YAML: ").contains("\\t");
                assertThat(p.fix()).isEqualTo(CHECK);
            });
        }

        @Test
        void aKeyThatStandsTwiceIsReportedAtTheSecond() {
            small.replace(
                    FIRED, "department: women_workers\n", "department: women_workers\ndepartment: women_workers\n");
            reports(small.at(FIRED, 5, "is not valid YAML: Duplicate field 'department'", CHECK));
        }

        @Test
        void anotherEncodingIsReported() {
            small.write(FIRED, small.read(FIRED).getBytes(Charset.forName("GBK")));
            reports(small.at(FIRED, 1, "is not UTF-8 text", "save it as UTF-8"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "null\n"})
        void anEmptyFileIsReported(String content) {
            small.write(FIRED, content);
            reports(small.at(FIRED, 1, "is empty", "write its content, or delete it"));
        }

        @Test
        void aMissingFileIsReported() {
            small.delete(HOTLINES);
            reports(small.at(HOTLINES, 1, "cannot be read", "check that it exists and may be read"));
        }

        @Test
        void anEndingThatIsNotReadIsReported() {
            small.move(FIRED, FIRED.replace(".yaml", ".yml"));
            reports(
                    small.at(FIRED_INTENT, "article:", "there is no article fired", "correct it, or write the article"),
                    small.at(
                            FIRED.replace(".yaml", ".yml"),
                            1,
                            "is not read, because its name does not end in .yaml",
                            "rename it"),
                    small.at(LEAVE_DAYS, "related:", "there is no article fired", "correct or remove it"));
        }

        @Test
        void aFaultInOneFileIsNotReportedAgainInThoseThatReferToIt() {
            small.replace(SOURCES, "checked_on: 2026-11-22", "chekced_on: 2026-11-22");
            assertThat(small.load().problems())
                    .extracting(Problem::file)
                    .containsOnly(small.path(SOURCES).toString());
            writeAValidKnowledgeBase();
            small.replace(FIRED, "verified_by: curators", "verified: curators");
            assertThat(small.load().problems())
                    .extracting(Problem::file)
                    .containsOnly(small.path(FIRED).toString());
            writeAValidKnowledgeBase();
            small.replace(BASE_LEAVE, "unit: day", "unit: moon");
            assertThat(small.load().problems())
                    .extracting(Problem::file)
                    .containsOnly(small.path(BASE_LEAVE).toString());
            writeAValidKnowledgeBase();
            small.replace(FIRED_INTENT, "slots: [jurisdiction]", "slots: jurisdiction");
            assertThat(small.load().problems())
                    .extracting(Problem::file)
                    .containsOnly(small.path(FIRED_INTENT).toString());
        }
    }

    @Nested
    class InWhatYamlReadsAsSomethingElse {

        @ParameterizedTest
        @ValueSource(strings = {"010", "1_000", "0x1F", "+5", "1e3", "0b11"})
        void aNumberThatMayBeReadAsAnotherOneIsReported(String number) {
            small.replace(LOCAL_LEAVE, "value: 60", "value: " + number);
            reports(small.at(
                    LOCAL_LEAVE,
                    "2016-01-22",
                    "the number " + number + " may be read as another one",
                    "write it without leading zeros, signs or underscores, or quote it"));
        }

        @Test
        void anAliasIsReported() {
            small.replace(FIRED, "zh: 怀孕被辞退,", "zh: &same 怀孕被辞退,").replace(FIRED, "zh: 单位不能因为怀孕辞退你。", "zh: *same");
            reports(small.at(FIRED, "*same", "*same is not replaced by what it names", "write it out, or quote it"));
        }

        @Test
        void aSecondDocumentIsReported() {
            small.replace(CHIT_CHAT, "utterances:", "---\nutterances:");
            reports(small.at(
                    CHIT_CHAT,
                    "utterances:",
                    "a second document begins here",
                    "remove the line ---, or make it another file"));
        }

        @Test
        void anUnquotedTelephoneNumberIsReported() {
            small.replace(HOTLINES, "'110'", "110");
            reports(small.at(
                    HOTLINES,
                    "id: police",
                    "/hotlines/4/number: integer found, string expected",
                    "see the format of hotlines files in docs/knowledge-format.md"));
        }

        @Test
        void anUnquotedNoAsAnUtteranceStaysAWord() {
            small.replace(CHIT_CHAT, "今天几号", "no");
            assertThat(small.load().problems()).isEmpty();
        }
    }

    @Nested
    class InTheSchema {

        private String article(String field, String message) {
            return small.at(FIRED, field, message, "see the format of article files in docs/knowledge-format.md");
        }

        @Test
        void aMissingKeyIsReported() {
            small.replace(FIRED, "department: women_workers\n", "");
            reports(small.at(
                    FIRED,
                    1,
                    "required property 'department' not found",
                    "see the format of article files in docs/knowledge-format.md"));
        }

        @Test
        void aWrongTypeIsReportedAtItsLine() {
            small.replace(FIRED, "department: women_workers", "department: [women_workers]");
            reports(article("department:", "/department: array found, string expected"));
        }

        @Test
        void anUnknownKeyIsReported() {
            small.replace(FIRED, "department: women_workers", "department: women_workers\nlocal_rule: true");
            reports(small.at(
                    FIRED,
                    1,
                    "property 'local_rule' is not defined in the schema and the schema does not allow additional"
                            + " properties",
                    "see the format of article files in docs/knowledge-format.md"));
        }

        @Test
        void anUnknownTopicIsReported() {
            small.replace(FIRED, "topic: dismissal_protection", "topic: dismissal");
            assertThat(small.load().problems()).singleElement().satisfies(p -> {
                assertThat(p.line()).isEqualTo(2);
                assertThat(p.message()).startsWith("/topic: ").contains("maternity_leave");
            });
        }

        @Test
        void tooFewUtterancesAreReported() {
            small.replace(DAYS_INTENT, "    - 产假有多少天甲\n", "");
            reports(small.at(
                    DAYS_INTENT,
                    "产假有多少天乙",
                    "/utterances/zh: must have at least 12 items but found 11",
                    "see the format of intent files in docs/knowledge-format.md"));
        }

        @Test
        void aPlaceThatIsNoCodeIsReported() {
            small.replace(LOCAL_LEAVE, "  CN-SD:", "  Shandong:");
            assertThat(small.load().problems()).singleElement().satisfies(p -> {
                assertThat(p.file()).isEqualTo(small.path(LOCAL_LEAVE).toString());
                assertThat(p.message()).startsWith("/values: property 'Shandong' is not defined");
            });
        }
    }

    @Nested
    class InWhatRefersToSomethingElse {

        @Test
        void anIdThatStandsTwiceIsReportedAtTheSecond() {
            small.replace(SOURCES, "id: old-law", "id: national-law");
            small.replace(BASE_LEAVE, "old-law", "national-law").replace(BASE_LEAVE, "1988-09-01", "2012-04-28");
            small.replace(
                    BASE_LEAVE,
                    "    2012-04-28: {value: 90, citations: [{source: national-law, provision: 第八条}]}\n",
                    "");
            reports(small.at(SOURCES, 11, "there is another source national-law", "give it another name"));
        }

        @Test
        void anUnknownDepartmentIsReported() {
            small.replace(FIRED, "department: women_workers", "department: nobody");
            reports(small.at(FIRED, "department:", "there is no department nobody", "use an id of departments.yaml"));
        }

        @Test
        void anUnknownSourceIsReportedOnce() {
            small.replace(FIRED, "source: national-law", "source: no-law");
            reports(small.at(
                    FIRED, "no-law", "there is no source no-law", "use an id of sources.yaml, or add it there"));
        }

        @Test
        void anUnknownJurisdictionIsReported() {
            small.replace(
                    LOCAL_LEAVE,
                    "  CN-SD:\n",
                    "  CN-GD:\n    2016-01-22: {value: 1, citations: [{source: local-law, provision: 第一条}]}\n  CN-SD:\n");
            reports(small.at(
                    LOCAL_LEAVE,
                    "value: 1,",
                    "there is no jurisdiction CN-GD",
                    "use a code of jurisdictions.yaml, or add it there"));
        }

        @Test
        void anIntentWithoutItsArticleIsReported() {
            small.replace(DAYS_INTENT, "article: leave-days", "article: leave-weeks");
            reports(
                    small.at(
                            DAYS_INTENT,
                            "article:",
                            "there is no article leave-weeks",
                            "correct it, or write the article"),
                    small.at(LEAVE_DAYS, 1, "no intent leads to this article", "add an intent, or delete it"));
        }

        @Test
        void anUnknownRelatedArticleIsReported() {
            small.replace(LEAVE_DAYS, "related: [fired]", "related: [fired, hired]");
            reports(small.at(LEAVE_DAYS, "related:", "there is no article hired", "correct or remove it"));
        }

        @Test
        void aSituationThatOffersAnUnknownIntentIsReported() {
            small.write("knowledge/situations.yaml", """
                    situations:
                      - id: pregnant
                        words: {zh: [怀孕], en: [pregnant]}
                        says: {zh: 你想知道什么, en: What would you like to know}
                        intents: [maternity_leave.days, maternity_leave.nights]
                    """);
            reports(small.at(
                    "knowledge/situations.yaml",
                    "intents:",
                    "there is no intent maternity_leave.nights",
                    "use the name of a file in intents/"));
        }

        @Test
        void aFurtherQuestionThatIsAskedOfOrAnsweredByAnUnknownIntentIsReported() {
            small.write("knowledge/further_questions/later.yaml", """
                    question: later
                    answers:
                      maternity_leave.moved: [maternity_leave]
                      maternity_leave.days: [holidays]
                    utterances: {zh: [能往后挪不], en: [can it wait]}
                    """);
            reports(
                    small.at(
                            "knowledge/further_questions/later.yaml",
                            "maternity_leave.moved:",
                            "there is no intent maternity_leave.moved",
                            "use the name of a file in intents/"),
                    small.at(
                            "knowledge/further_questions/later.yaml",
                            "[holidays]",
                            "there is no intent or topic holidays",
                            "use the name of a file in intents/"));
        }

        @Test
        void aMatterWithTwoAnswersToAFurtherQuestionIsReported() {
            small.write("knowledge/further_questions/later.yaml", """
                    question: later
                    answers:
                      maternity_leave.days: [maternity_leave.days, maternity_leave.days]
                    utterances: {zh: [能往后挪不], en: [can it wait]}
                    """);
            reports(small.at(
                    "knowledge/further_questions/later.yaml",
                    "maternity_leave.days:",
                    "maternity_leave.days has two answers",
                    "leave it in one of the lists"));
        }

        @Test
        void anUnknownParameterIsReported() {
            small.replace(LEAVE_DAYS, "是{maternity_leave}天", "是{leave}天")
                    .replace(LEAVE_DAYS, "is {maternity_leave} days", "is {leave} days");
            reports(small.at(
                    LEAVE_DAYS, "zh: |", "there is no parameter leave", "add knowledge/parameters/leave.yaml"));
        }

        @Test
        void anUnknownHotlineIsReportedInArticlesAndInCrises() {
            small.replace(LEAVE_DAYS, "{phone.union}", "{phone.friend}")
                    .replace(LEAVE_DAYS, "{phone.union}", "{phone.friend}");
            small.replace("knowledge/crisis.yaml", "{phone.police}", "{phone.army}")
                    .replace("knowledge/crisis.yaml", "{phone.police}", "{phone.army}");
            reports(
                    small.at(LEAVE_DAYS, "zh: |", "{phone.friend} is no hotline", "use an id of hotlines.yaml"),
                    small.at(
                            "knowledge/crisis.yaml",
                            "zh: 先保证",
                            "{phone.army} is no hotline",
                            "use {phone.<id of hotlines.yaml>}"));
        }

        @Test
        void aFigureThatNothingCountsIsReported() {
            small.replace(LEAVE_DAYS, "counts: maternity_leave\n", "");
            reports(small.at(
                    LEAVE_DAYS,
                    "zh: 在",
                    "nothing counts {maternity_leave.days}",
                    "name the rule in counts:, or use a parameter"));
        }
    }

    @Nested
    class InWhatHoldsWhen {

        @Test
        void aVersionEarlierThanItsSourceIsReported() {
            small.replace(FIRED, "    2012-04-28:", "    2012-04-27:");
            reports(small.at(
                    FIRED,
                    "source: national-law",
                    "on 2012-04-27 national-law was not yet in force",
                    "let the version begin on 2012-04-28 or cite what held before"));
        }

        @Test
        void aRepealedSourceIsReported() {
            small.replace(FIRED, "source: national-law", "source: old-law");
            reports(small.at(
                    FIRED,
                    "source: old-law",
                    "on 2012-04-28 old-law was repealed",
                    "cite the text that replaced it on 2012-04-28"));
        }

        @Test
        void aVersionWithoutACitationIsReported() {
            small.replace(FIRED, "      citations: [{source: national-law, provision: 第五条}]\n", "");
            reports(small.at(
                    FIRED,
                    "text: {zh",
                    "a version that states something needs a citation",
                    "add citations, or verified: unverified if nothing in it is certain"));
        }

        @Test
        void aVersionThatStatesNothingNeedsNone() {
            small.replace(FIRED, "citations: [{source: national-law, provision: 第五条}]", "verified: unverified");
            assertThat(small.load().problems()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-02-30", "2026-13-01"})
        void aDayThatIsInNoCalendarIsReported(String day) {
            small.replace(FIRED, "verified_on: 2026-11-22", "verified_on: " + day);
            reports(small.at(
                    FIRED, "verified_on:", "'" + day + "' is no day of the calendar", "write it as 2025-12-31"));
        }

        @Test
        void aVersionOnADayThatIsInNoCalendarIsReported() {
            small.replace(LOCAL_LEAVE, "2016-01-22", "2016-02-30");
            assertThat(small.load().problems())
                    .extracting(Problem::toString)
                    .containsExactly(small.at(
                            LOCAL_LEAVE,
                            "2016-02-30",
                            "'2016-02-30' is no day of the calendar",
                            "write it as 2025-12-31"));
        }

        @Test
        void aFigureWithoutAValueForThatPlaceAndDayIsReported() {
            small.replace(LOCAL_LEAVE, "2016-01-22", "2016-01-23");
            reports(small.at(
                    LEAVE_DAYS,
                    "zh: 在",
                    "parameter extended_maternity_leave has no value for CN-SD on 2016-01-22",
                    "add the value, or do not state it in this version"));
        }

        @Test
        void aValueThatIsNoNumberIsReportedAndNothingElse() {
            small.replace(LOCAL_LEAVE, "value: 60", "value: sixty");
            reports(small.at(LOCAL_LEAVE, "sixty", "'sixty' is no number", "write a decimal number"));
        }

        @Test
        void aValueThatIsNoDateIsReported() {
            small.replace(LOCAL_LEAVE, "unit: day", "unit: date");
            reports(small.at(LOCAL_LEAVE, "value: 60", "'60' is no date", "write it as 2025-12-31"));
        }
    }

    @Nested
    class InWhatIsNoLongerInForce {

        @Test
        void aVersionThatOutlivesItsSourceIsReported() {
            small.replace(SOURCES, "    repealed_on: 2012-04-28", "    repealed_on: 2012-04-27");
            reports(small.at(
                    BASE_LEAVE,
                    "1988-09-01",
                    "old-law is repealed on 2012-04-27, and what cites it here still holds then",
                    "add what holds from 2012-04-27, or null if nothing replaces it"));
        }

        @Test
        void aVersionThatNothingReplacesOutlivesItsSource() {
            small.replace(
                    SOURCES,
                    "    in_force_from: 2012-04-28",
                    "    in_force_from: 2012-04-28\n    repealed_on: 2031-01-01");
            small.replace(FIRED, "    2030-01-01: null\n", "");
            assertThat(small.load().problems())
                    .extracting(Problem::file)
                    .containsExactlyInAnyOrder(
                            small.path(FIRED).toString(),
                            small.path(LEAVE_DAYS).toString(),
                            small.path(BASE_LEAVE).toString());
        }

        @Test
        void aVersionThatWasReplacedMayCiteWhatWasRepealedThen() {
            small.replace(
                    SOURCES,
                    "    in_force_from: 2012-04-28",
                    "    in_force_from: 2012-04-28\n    repealed_on: 2030-01-01");
            small.replace(LEAVE_DAYS, "  CN-SD:", "    2030-01-01: null\n  CN-SD:");
            small.write(BASE_LEAVE, small.read(BASE_LEAVE) + "    2030-01-01: null\n");
            assertThat(small.load().problems()).isEmpty();
        }

        @Test
        void daysThatAreNotInOrderAreReported() {
            small.replace(
                    BASE_LEAVE, "    1988-09-01: {value: 90, citations: [{source: old-law, provision: 第八条}]}\n", "");
            small.write(
                    BASE_LEAVE,
                    small.read(BASE_LEAVE)
                            + "    1988-09-01: {value: 90, citations: [{source: old-law, provision: 第八条}]}\n");
            reports(small.at(
                    BASE_LEAVE,
                    "1988-09-01",
                    "1988-09-01 stands below the later 2012-04-28",
                    "put the days in order, the earliest first"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"superseded/old", "digest-old", "more/digest-old"})
        void aDigestOrASupersededTextThatIsSaidToBeTheTextIsReported(String name) {
            small.replace(SOURCES, "text_file: old", "text_file: " + name);
            reports(small.at(
                    SOURCES,
                    17,
                    "old-law is a digest or a superseded text, which nothing is read in",
                    "write verified: secondary or unverified"));
        }

        @Test
        void aFigureOfASupersededTextThatIsSaidToBeReadIsReported() {
            small.replace(SOURCES, "text_file: local", "text_file: superseded/local");
            small.replace(
                    LOCAL_LEAVE,
                    "{source: local-law, provision: 第二十五条}]",
                    "{source: local-law, provision: 第二十五条}, {source: national-law, provision: 第七条}], verified: text");
            reports(small.at(
                    LOCAL_LEAVE,
                    "verified: text",
                    "local-law is a digest or a superseded text, which nothing is read in",
                    "write verified: secondary, or cite the text in force"));
        }

        @Test
        void whatIsSaidToBeKnownBetterThanItsSourceIsReported() {
            small.replace(LOCAL_LEAVE, "provision: 第二十五条}]", "provision: 第二十五条}], verified: text");
            reports(small.at(
                    LOCAL_LEAVE,
                    "verified: text",
                    "is said to be read in the text, but its sources are secondary",
                    "write verified: secondary, or leave it out"));
        }
    }

    @Nested
    class InACalculation {

        @ParameterizedTest
        @CsvSource({"158 minus 97, 61", "30 times 3, 90", "120 divided by 4, 30", "20 plus 20 plus 2, 42"})
        void aResultThatIsNotTheFigureIsReported(String derived, String result) {
            small.replace(LOCAL_LEAVE, "value: 60,", "value: 60, derived: " + derived + ",");
            reports(small.at(
                    LOCAL_LEAVE,
                    "derived",
                    derived + " is " + result + ", not 60",
                    "correct the value or the calculation"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"158 minus 98", "30 times 2", "120 divided by 2", "20 plus 10 times 2", "90.5 minus 30.5"})
        void aResultThatIsTheFigureIsFine(String derived) {
            small.replace(LOCAL_LEAVE, "value: 60,", "value: 60, derived: " + derived + ",");
            assertThat(small.load().problems()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"the rest", "60", "158 - 98", "158 minus", "1 divided by 0"})
        void whatIsNoCalculationIsReported(String derived) {
            small.replace(LOCAL_LEAVE, "value: 60,", "value: 60, derived: '" + derived + "',");
            reports(small.at(
                    LOCAL_LEAVE,
                    "derived",
                    "'" + derived + "' is no calculation",
                    "write numbers with plus, minus, times or divided by between them: 158 minus 98"));
        }
    }

    @Nested
    class InAPhoneNumber {

        private void reportsNumber(String file, String line, String number) {
            assertThat(small.load().problems())
                    .extracting(Problem::toString)
                    .contains(small.at(
                            file,
                            line,
                            "the phone number '" + number + "' is typed here",
                            "put it into hotlines.yaml, and write {phone.<its id>}"));
        }

        @ParameterizedTest
        @CsvSource({
            "打12351, 12351",
            "打１２３５１, 12351",
            "打一二三五一, 12351",
            "拨幺二零, 120",
            "打110报警, 110",
            "打0531-8888 9999, 0531-8888 9999",
            "打400-123-4567, 400-123-4567",
            "打13800000000, 13800000000"
        })
        void typedIntoATextItIsReported(String words, String number) {
            small.replace(FIRED, "zh: 单位不能因为怀孕辞退你。", "zh: 单位不能因为怀孕辞退你，" + words + "。");
            reportsNumber(FIRED, "text:", number);
        }

        @Test
        void typedIntoAReplyToSomebodyInDangerItIsReported() {
            small.replace("knowledge/crisis.yaml", "{phone.police}", "110")
                    .replace("knowledge/crisis.yaml", "{phone.police}", "110");
            reportsNumber("knowledge/crisis.yaml", "zh: 先保证", "110");
        }

        @Test
        void typedAnywhereElseItIsReported() {
            small.replace("knowledge/departments.yaml", "zh: 女职工部", "zh: 女职工部12345");
            reportsNumber("knowledge/departments.yaml", "women_workers", "12345");
            small.replace(FIRED_INTENT, "title: {zh: 怀孕被辞退怎么办", "title: {zh: 打12333");
            reportsNumber(FIRED_INTENT, "title:", "12333");
            small.replace(LOCAL_LEAVE, "zh: 地方增加的产假", "zh: 地方增加的产假问12320");
            reportsNumber(LOCAL_LEAVE, "description:", "12320");
        }

        @Test
        void daysAmountsPlacesAndWhatWorkersSayAreNone() {
            small.replace(CHIT_CHAT, "今天几号", "打12333没人接");
            small.replace(SOURCES, "number: 第一号", "number: 2022-07-28、2025-01-18两次修改，国办发〔2024〕48号");
            small.replace(LOCAL_LEAVE, "zh: 地方增加的产假, en: leave", "zh: 地方增加的产假，工资10000元以下, en: under 10000 yuan leave");
            assertThat(small.load().problems()).isEmpty();
        }
    }

    @Nested
    class InAText {

        private static final String MAKE_PARAMETER = "make it a parameter with its citation, and write {its_name}";

        @ParameterizedTest
        @CsvSource({"有98天, 98", "有９８天, ９８", "有九十八天, 九十八天", "满三个月, 三个月", "两倍工资, 两倍", "十四周岁, 十四周岁", "一百二十元, 百二十元"})
        void aFigureTypedIntoChineseIsReported(String words, String figure) {
            small.replace(FIRED, "zh: 单位不能因为怀孕辞退你。", "zh: 单位不能因为怀孕辞退你，" + words + "。");
            reports(small.at(FIRED, "text:", "the figure '" + figure + "' is typed into the text", MAKE_PARAMETER));
        }

        @ParameterizedTest
        @CsvSource({
            "for 98 days, 98",
            "for fifteen days, fifteen days",
            "get Double times, Double times",
            "within two  weeks,"
        })
        void aFigureTypedIntoEnglishIsReported(String words, String figure) {
            small.replace(
                    FIRED,
                    "en: Your employer may not fire you for being pregnant.",
                    "en: Your employer may not fire you " + words + ".");
            if (figure == null) {
                assertThat(small.load().problems()).isEmpty();
                return;
            }
            reports(small.at(FIRED, "text:", "the figure '" + figure + "' is typed into the text", MAKE_PARAMETER));
        }

        @Test
        void differentFiguresInTheTwoLanguagesAreReported() {
            small.replace(LEAVE_DAYS, "The national leave is {maternity_leave} days.", "The national leave is long.");
            reports(small.at(
                    LEAVE_DAYS,
                    "en: |",
                    "zh and en do not state the same figures: [maternity_leave]",
                    "use the same placeholders"));
        }

        @Test
        void differentFiguresInAReplyToSomebodyInDangerAreReported() {
            small.replace("knowledge/crisis.yaml", "en: Be safe first, call {phone.police}.", "en: Be safe first.");
            reports(small.at(
                    "knowledge/crisis.yaml",
                    "zh: 先保证",
                    "zh and en do not state the same figures: [phone.police]",
                    "use the same placeholders"));
        }

        @Test
        void differentNumbersInATitleAreReported() {
            small.replace(FIRED, "title: {zh: 怀孕被辞退,", "title: {zh: 怀孕3个月被辞退,");
            reports(small.at(
                    FIRED, "title:", "zh and en do not state the same numbers: [3]", "write the same in both"));
            small.replace(FIRED, "en: Fired while pregnant}", "en: Fired 3 months pregnant}");
            assertThat(small.load().problems()).isEmpty();
        }

        private void name(String zh, String en) {
            small.replace(FIRED, "zh: 单位不能因为怀孕辞退你。", "zh: 按" + zh + "，单位不能因为怀孕辞退你。")
                    .replace(FIRED, "en: Your employer may", "en: By " + en + " your employer may");
        }

        @Test
        void anArticleNamedInBothLanguagesAndCitedIsFine() {
            name("第五条", "article 5");
            assertThat(small.load().problems()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"第五条, the law, 第五条", "法律, Article 5, 第五条"})
        void anArticleNamedInOneLanguageIsReported(String zh, String en, String article) {
            name(zh, en);
            reports(small.at(
                    FIRED,
                    "text:",
                    "zh and en do not name the same articles: [" + article + "]",
                    "write 第七条 in zh and article 7 in en"));
        }

        @Test
        void anArticleThatIsNamedButNotCitedIsReported() {
            name("第十五条", "article 15");
            reports(small.at(
                    FIRED,
                    "text:",
                    "the text names 第十五条, which this version does not cite",
                    "cite it, or do not name it"));
        }

        @Test
        void aShortAnswerThatIsTooLongIsReported() {
            small.replace(FIRED, "zh: 单位不能因为怀孕辞退你。", "zh: " + "单".repeat(121));
            reports(small.at(
                    FIRED,
                    "text:",
                    "the short answer has 121 characters",
                    "say it in 120 and go on after a blank line"));
        }

        @Test
        void aShortAnswerOfTheLongestLengthIsFine() {
            small.replace(FIRED, "zh: 单位不能因为怀孕辞退你。", "zh: " + "单".repeat(120));
            assertThat(small.load().problems()).isEmpty();
        }

        @Test
        void aTextThatNoMessageHoldsIsReported() {
            small.replace(
                    FIRED, "en: Your employer may not fire you for being pregnant.", "en: " + "long ".repeat(701));
            reports(small.at(FIRED, "text:", "the text is longer than 3500 characters", "shorten it"));
        }

        @Test
        void aTitleThatNoButtonHoldsIsReported() {
            small.replace(DAYS_INTENT, "title: {zh: 产假有多少天,", "title: {zh: 产假到底有多少天可以休我们来看看吧,");
            reports(small.at(
                    DAYS_INTENT, "title:", "the title is longer than 16 characters", "shorten it to fit a button"));
        }

        @Test
        void anUtteranceThatStandsTwiceIsReportedAtTheSecond() {
            small.replace(DAYS_INTENT, "产假有多少天甲", "產 假有多少天乙");
            reports(small.at(
                    DAYS_INTENT,
                    "    - 产假有多少天乙",
                    "the utterance stands in " + small.path(DAYS_INTENT) + ":8 too",
                    "keep one of them"));
        }

        @Test
        void anUtteranceThatIsOursAndNotOursIsReported() {
            small.replace(CHIT_CHAT, "今天几号", "产假有多少天甲");
            reports(small.at(
                    CHIT_CHAT,
                    "产假有多少天甲",
                    "the utterance stands in " + small.path(DAYS_INTENT) + ":8 too",
                    "keep one of them"));
        }
    }

    @Nested
    class InAName {

        @Test
        void anArticleInAFileOfAnotherNameIsReported() {
            small.move(FIRED, FIRED.replace("fired", "dismissed"));
            reports(small.at(
                    FIRED.replace("fired", "dismissed"),
                    1,
                    "fired is not the name of its file",
                    "rename the file to fired.yaml"));
        }

        @Test
        void anArticleInTheFolderOfAnotherTopicIsReported() {
            String elsewhere = FIRED.replace("dismissal_protection", "maternity_leave");
            small.move(FIRED, elsewhere);
            reports(small.at(
                    elsewhere,
                    2,
                    "dismissal_protection is not the name of its folder",
                    "move the file to the folder of its topic"));
        }

        @Test
        void aParameterInAFileOfAnotherNameIsReported() {
            small.move(LOCAL_LEAVE, LOCAL_LEAVE.replace("extended", "added"));
            reports(small.at(
                    LOCAL_LEAVE.replace("extended", "added"),
                    1,
                    "extended_maternity_leave is not the name of its file",
                    "rename the file to extended_maternity_leave.yaml"));
        }

        @Test
        void anIntentThatDoesNotBeginWithItsTopicIsReported() {
            small.replace(FIRED_INTENT, "intent: dismissal_protection.fired", "intent: dismissal.fired");
            reports(small.at(
                    FIRED_INTENT,
                    1,
                    "dismissal.fired does not begin with its topic",
                    "name it dismissal_protection.<name>"));
        }
    }

    @Nested
    class InACalendar {

        private static final String YEAR = "knowledge/calendar/2026.yaml";

        @BeforeEach
        void writeAValidCalendar() {
            holiday("new_year", 1);
            holiday("labour_day", 2);
            small.write(YEAR, """
                    year: 2026
                    holidays:
                      holiday_new_year: [2026-01-01]
                      holiday_labour_day: [2026-05-01, 2026-05-02]
                    citations: [{source: national-law, provision: 第二条}]
                    arrangement:
                      verified: unverified
                      checked_on: 2026-11-22
                      off:
                        - {from: 2026-01-01, to: 2026-01-03}
                        - {from: 2026-05-01, to: 2026-05-05}
                      worked: [2026-01-04, 2026-05-09]
                    """);
        }

        private void holiday(String name, int days) {
            small.write(
                    "knowledge/parameters/holiday_" + name + ".yaml",
                    "parameter: holiday_" + name + "\nunit: day\ndescription: {zh: 放假, en: holiday}\nvalues:\n  CN:\n"
                            + "    2012-04-28: {value: " + days
                            + ", citations: [{source: national-law, provision: 第二条}]}\n");
        }

        @Test
        void aValidOneTellsWorkingDays() {
            WorkingCalendar calendar = small.knowledge().calendar();
            assertThat(calendar.workingDayAfter(LocalDate.of(2026, 4, 30), 4))
                    .contains(new WorkingCalendar.Reached(LocalDate.of(2026, 5, 9), Verified.UNVERIFIED));
        }

        @Test
        void aYearThatIsNotTheNameOfItsFileIsReported() {
            small.move(YEAR, YEAR.replace("2026", "2027"));
            reports(small.at(
                    YEAR.replace("2026", "2027"),
                    1,
                    "2026 is not the name of its file",
                    "rename the file to 2026.yaml"));
        }

        @Test
        void aYearThatStandsTwiceIsReported() {
            String again = "knowledge/calendar/more/2026.yaml";
            small.write(again, small.read(YEAR));
            reports(small.at(again, 1, "there is another calendar of 2026", "give it another name"));
        }

        @Test
        void anUnknownFieldIsReported() {
            small.replace(YEAR, "  worked:", "  makeup: []\n  worked:");
            assertThat(small.load().problems())
                    .singleElement()
                    .satisfies(p -> assertThat(p.message()).contains("'makeup' is not defined"));
        }

        @Test
        void aHolidayWithMoreDaysThanTheLawGivesIsReported() {
            small.replace(YEAR, "2026-05-02]", "2026-05-02, 2026-05-03]").replace(YEAR, ", 2026-05-09]", "]");
            reports(small.at(
                    YEAR,
                    "holiday_labour_day",
                    "holiday_labour_day has 3 here, but 2 by its parameter",
                    "correct the days, or the parameter"));
        }

        @Test
        void aHolidayThatIsMissingIsReported() {
            holiday("mid_autumn", 1);
            reports(small.at(YEAR, "holiday_new_year", "holiday_mid_autumn is missing", "add its days"));
        }

        @Test
        void aHolidayOfNoParameterIsReported() {
            small.replace(YEAR, "holiday_new_year", "holiday_newyear");
            assertThat(small.load().problems())
                    .extracting(Problem::message)
                    .containsExactlyInAnyOrder(
                            "no parameter holiday_newyear says how many days it has on 2026-01-01",
                            "holiday_new_year is missing");
        }

        @Test
        void holidaysWithAGapAreReported() {
            small.replace(YEAR, "[2026-05-01, 2026-05-02]", "[2026-05-01, 2026-05-04]");
            reports(small.at(
                    YEAR,
                    "holiday_labour_day",
                    "the days of holiday_labour_day do not follow each other",
                    "correct them"));
        }

        @Test
        void aDayOfAnotherYearIsReported() {
            small.replace(YEAR, "[2026-01-04, 2026-05-09]", "[2026-05-09, 2027-01-03]");
            reports(small.at(YEAR, "worked:", "2027-01-03 is not in 2026", "put it into the calendar of its own year"));
        }

        @Test
        void aDayThatStandsTwiceIsReported() {
            small.replace(YEAR, "[2026-01-04, 2026-05-09]", "[2026-05-09, 2026-05-09]");
            reports(small.at(
                    YEAR,
                    "worked:",
                    "2026-05-09 does not come after 2026-05-09",
                    "put the days in order, the earliest first, each once"));
        }

        @Test
        void periodsThatOverlapAreReported() {
            small.replace(
                    YEAR,
                    "from: 2026-05-01, to: 2026-05-05}",
                    "from: 2026-05-01, to: 2026-05-04}\n    - {from: 2026-05-04, to: 2026-05-05}");
            reports(small.at(
                    YEAR,
                    "from: 2026-05-04",
                    "2026-05-04 does not come after 2026-05-04",
                    "put the days in order, the earliest first, each once"));
        }

        @Test
        void aPeriodThatEndsBeforeItBeginsIsReported() {
            small.replace(YEAR, "to: 2026-05-05}", "to: 2026-05-05}\n    - {from: 2026-06-05, to: 2026-06-03}");
            reports(small.at(YEAR, "from: 2026-06-05", "2026-06-03 is before 2026-06-05", "write the first day first"));
        }

        @Test
        void aHolidayOutsideEveryTimeOffIsReported() {
            small.replace(YEAR, "from: 2026-05-01, to: 2026-05-05", "from: 2026-05-02, to: 2026-05-06");
            reports(small.at(
                    YEAR,
                    "from: 2026-01-01",
                    "the public holiday 2026-05-01 is in no time off",
                    "add it, or correct the holiday"));
        }

        @Test
        void aMakeUpDayInTheMiddleOfTheWeekIsReported() {
            small.replace(YEAR, "2026-05-09]", "2026-05-08]");
            reports(small.at(
                    YEAR,
                    "worked:",
                    "2026-05-08 is no Saturday or Sunday",
                    "correct it: only a weekend is worked instead"));
        }

        @Test
        void aMakeUpDayWithinTimeOffIsReported() {
            small.replace(YEAR, "[2026-01-04,", "[2026-01-03,");
            reports(small.at(YEAR, "worked:", "2026-01-03 is both off and worked", "remove it from one of them"));
        }

        @Test
        void aMakeUpDayThatIsMissingIsReported() {
            small.replace(YEAR, "[2026-01-04, 2026-05-09]", "[2026-05-09]");
            reports(small.at(
                    YEAR,
                    "verified: unverified",
                    "5 days from Monday to Friday are off, but 3 holidays and 1 make-up days give 4",
                    "read the arrangement again, one of the days is missing or wrong"));
        }

        @Test
        void anArrangementReadInATextThatIsNotCitedIsReported() {
            small.replace(YEAR, "verified: unverified", "verified: text");
            reports(small.at(
                    YEAR,
                    "verified: text",
                    "an arrangement that is known from a text needs a citation",
                    "add citations, or write verified: unverified"));
            small.replace(YEAR, "verified: text", "verified: text\n  citations: [{source: local-law, provision: 第二条}]");
            reports(small.at(
                    YEAR,
                    "verified: text",
                    "is said to be read in the text, but its sources are secondary",
                    "write verified: secondary, or leave it out"));
        }

        @Test
        void aHolidayLawThatWasNotYetInForceIsReported() {
            small.replace(YEAR, "source: national-law", "source: old-law");
            reports(small.at(
                    YEAR,
                    "source: old-law",
                    "on 2026-01-01 old-law was repealed",
                    "cite the text that replaced it on 2012-04-28"));
        }

        @Test
        void anArrangementThatNobodyCheckedForLongIsNoticed() {
            small.replace(YEAR, "checked_on: 2026-11-22", "checked_on: 2026-01-22");
            assertThat(small.check(SmallKnowledge.CHECKED_ON).notices())
                    .extracting(Problem::message)
                    .contains("the arrangement of 2026 was last checked 304 days ago, on 2026-01-22");
        }
    }

    @Nested
    class InTheOfficialTexts {

        private static final String NATIONAL = """
                ---
                title: 全国的法
                ---
                # 全国的法

                **第五条** 用人单位不得因怀孕辞退女职工。

                第七条 女职工生育享受98天产假。
                """;

        private static final String LOCAL = "第二十五条 增加六十日产假。\n";
        private static final String OLD = "第八条 产假为九十天。\n";

        private void reportsWithLaws(String... problems) {
            assertThat(small.checkWithLaws().problems())
                    .extracting(Problem::toString)
                    .containsExactly(problems);
        }

        @BeforeEach
        void writeOfficialTexts() {
            small.laws(Map.of("national", NATIONAL, "local", LOCAL, "old", OLD));
        }

        @Test
        void everythingThatIsCitedIsFound() {
            reportsWithLaws();
        }

        @Test
        void aTextThatTheFolderDoesNotHaveIsReported() {
            small.delete("laws/local.md");
            reportsWithLaws(small.at(
                    SOURCES,
                    "text_file: local",
                    "the folder of official texts has no local.md",
                    "correct the name, or leave text_file out if the text is not there"));
        }

        @Test
        void aProvisionThatTheTextDoesNotHaveIsReported() {
            small.replace(FIRED, "第五条", "第六条");
            reportsWithLaws(small.at(
                    FIRED, "第六条", "national-law has no provision 第六条", "look the provision up in the official text"));
        }

        @Test
        void aFigureThatDoesNotStandInTheProvisionIsReported() {
            small.replace(LOCAL_LEAVE, "value: 60", "value: 6");
            reportsWithLaws(small.at(
                    LOCAL_LEAVE,
                    "value: 6,",
                    "the figure 6 day does not stand in the cited provision",
                    "correct the figure, cite the provision in which it stands, or say how it is derived"));
        }

        @Test
        void theNumberOfTheProvisionIsNoFigureOfIt() {
            small.replace(LOCAL_LEAVE, "value: 60", "value: 25");
            assertThat(small.checkWithLaws().problems())
                    .singleElement()
                    .satisfies(p -> assertThat(p.message())
                            .isEqualTo("the figure 25 day does not stand in the cited provision"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"第七条第二款", "第七条第一款第一项", "第七条之一", "附录", "第七", "7"})
        void aParagraphOrItemThatTheArticleDoesNotHaveIsReported(String provision) {
            small.replace(LEAVE_DAYS, "provision: 第七条第一款", "provision: '" + provision + "'");
            reportsWithLaws(small.at(
                    LEAVE_DAYS,
                    "provision: '",
                    "national-law has no provision " + provision,
                    "look the provision up in the official text"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"第五条第二款", "第五条第一项", "第五条第二款第二项"})
        void aParagraphAndAnItemThatTheArticleHasAreFound(String provision) {
            small.write("laws/national.md", """
                    第五条 用人单位不得：

                    （一）因怀孕辞退女职工；

                    2.因产假辞退女职工。

                    法律另有规定的除外。

                    ## 第二章 产假

                    第七条 女职工生育享受98天产假。
                    """);
            small.replace(FIRED, "第五条", provision);
            reportsWithLaws();
        }

        @Test
        void aHeadingBelongsToNoArticle() {
            small.write("laws/national.md", "第五条 不得辞退。\n\n第二章 产假\n\n第七条 98天。\n");
            small.replace(FIRED, "第五条", "第五条第二款");
            reportsWithLaws(small.at(
                    FIRED,
                    "第五条第二款",
                    "national-law has no provision 第五条第二款",
                    "look the provision up in the official text"));
        }

        @Test
        void aTextThatWasReadButIsNotNamedIsReported() {
            small.replace(SOURCES, "    text_file: old\n", "");
            reportsWithLaws(small.at(
                    SOURCES,
                    17,
                    "old-law is said to be read in the text, but no text_file is named",
                    "name the file of the text, or write verified: secondary"));
            assertThat(small.checkWithLaws().lookedUp()).contains(new Loading.LookedUp(4, 1));
        }

        @Test
        void howManyCitationsWereLookedUpIsSaid() {
            assertThat(small.checkWithLaws().lookedUp()).contains(new Loading.LookedUp(4, 0));
            assertThat(small.load().lookedUp()).isEmpty();
            small.replace(FIRED, "第五条", "第六条");
            assertThat(small.checkWithLaws().lookedUp()).contains(new Loading.LookedUp(4, 1));
        }

        @Test
        void aFigureThatFollowsFromOthersIsFine() {
            small.write("laws/local.md", "第二十五条 产假合计一百五十八日，比九十八日多的部分照发工资。\n");
            small.replace(LOCAL_LEAVE, "value: 60,", "value: 60, derived: 158 minus 98,");
            reportsWithLaws();
            assertThat(small.knowledge()
                            .figure("extended_maternity_leave", new Jurisdiction("CN-SD"), SmallKnowledge.CHECKED_ON)
                            .orElseThrow()
                            .content()
                            .derived())
                    .contains("158 minus 98");
        }

        @Test
        void aFigureThatFollowsFromOneThatDoesNotStandThereIsReported() {
            small.replace(LOCAL_LEAVE, "value: 60,", "value: 60, derived: 158 minus 98,");
            reportsWithLaws(
                    small.at(
                            LOCAL_LEAVE,
                            "derived",
                            "the figure 158 does not stand in the cited provision",
                            "correct the figure, or cite the provision in which it stands"),
                    small.at(
                            LOCAL_LEAVE,
                            "derived",
                            "the figure 98 does not stand in the cited provision",
                            "correct the figure, or cite the provision in which it stands"));
        }

        @Test
        void twelveMonthsOfAYearNeedNotStandThere() {
            small.replace(LOCAL_LEAVE, "value: 60,", "value: 720, derived: 60 times 12,");
            small.delete(WORKED);
            reportsWithLaws();
        }

        @Test
        void aProvisionOfATextThatShowsNoNumbersIsSearchedInTheWholeText() {
            small.write("laws/local.md", "摘录：增加六十日产假。\n")
                    .replace(LOCAL_LEAVE, "provision: 第二十五条", "provision: 条号未见")
                    .replace(LEAVE_DAYS, "provision: 第二十五条", "provision: 条号未见");
            reportsWithLaws();
        }
    }

    @Nested
    class InAWorkedCase {

        @Test
        void aDayThatIsInNoCalendarIsReported() {
            small.replace(WORKED, "on: 2026-11-22", "on: 2026-11-31");
            reports(small.at(WORKED, 2, "'2026-11-31' is no day of the calendar", "write it as 2025-12-31"));
        }

        @Test
        void anUnknownFactIsReported() {
            small.replace(WORKED, "on: 2026-11-22", "on: 2026-11-22, twins: true");
            assertThat(small.load().problems()).singleElement().satisfies(p -> {
                assertThat(p.line()).isEqualTo(2);
                assertThat(p.message()).isEqualTo("there is no fact twins");
                assertThat(p.fix()).contains("babies", "difficult_birth");
            });
        }
    }
}
