package org.niangjia.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.question.PersonalDataSamples.Disguise;

class PersonalDataTest {

    @Nested
    class IdentityNumber {

        static List<Disguise> disguises() {
            return PersonalDataSamples.identityDisguises();
        }

        @ParameterizedTest
        @MethodSource("disguises")
        void isFoundInDisguise(Disguise disguise) {
            assertRecall(2_000, 0.995, "〔证件号〕", r -> disguise.write().apply(PersonalDataSamples.identityNumber(r), r));
        }

        @Test
        void isKnownInTwentyDisguises() {
            assertThat(disguises()).hasSize(20);
        }

        static List<Disguise> numberDisguises() {
            return PersonalDataSamples.numberDisguises();
        }

        @ParameterizedTest
        @MethodSource("numberDisguises")
        void ofFifteenDigitsIsFoundInDisguise(Disguise disguise) {
            assertRecall(500, 0.995, "〔证件号〕", r -> disguise.write().apply(PersonalDataSamples.oldIdentityNumber(r), r));
        }

        @Test
        void withOneWrongDigitIsFound() {
            assertThat(PersonalData.redact("370102199003071235")).isEqualTo("〔证件号〕");
            assertThat(PersonalData.redact("37010219900307123X，姓李")).isEqualTo("〔证件号〕，姓李");
        }

        @Test
        void nextToAMobileNumberLeavesTwoMarks() {
            assertThat(PersonalData.redact("110105199202301234 13912345678 怀孕了"))
                    .isEqualTo("〔证件号〕 〔手机号〕 怀孕了");
        }
    }

    @Nested
    class Mobile {

        static List<Disguise> disguises() {
            List<Disguise> disguises = new ArrayList<>(PersonalDataSamples.numberDisguises());
            disguises.add(new Disguise(
                    "3-4-4", (n, r) -> n.substring(0, 3) + "-" + n.substring(3, 7) + "-" + n.substring(7)));
            disguises.add(new Disguise(
                    "3 4 4", (n, r) -> n.substring(0, 3) + " " + n.substring(3, 7) + " " + n.substring(7)));
            disguises.add(new Disguise("+86", (n, r) -> "+86" + n));
            disguises.add(new Disguise("+86 3 4 4", (n, r) -> "+86 " + n.substring(0, 3) + " " + n.substring(3)));
            disguises.add(new Disguise("(+86)", (n, r) -> "（+86）" + n));
            disguises.add(new Disguise("0086-", (n, r) -> "0086-" + n));
            disguises.add(new Disguise("86", (n, r) -> "86" + n));
            disguises.add(new Disguise("before a word that begins like a digit", (n, r) -> "打" + n + "一直没人接"));
            return disguises;
        }

        @ParameterizedTest
        @MethodSource("disguises")
        void isFoundInDisguise(Disguise disguise) {
            assertRecall(1_000, 0.99, "〔手机号〕", r -> disguise.write().apply(PersonalDataSamples.mobile(r), r));
        }

        @Test
        void takesItsPrefixAlong() {
            assertThat(PersonalData.redact("加我（+86）138 1234 5678谢谢")).isEqualTo("加我〔手机号〕谢谢");
            assertThat(PersonalData.redact("两个号13812345678、13987654321")).isEqualTo("两个号〔手机号〕、〔手机号〕");
        }
    }

    @Nested
    class BankCard {

        static List<Disguise> disguises() {
            List<Disguise> disguises = new ArrayList<>(PersonalDataSamples.numberDisguises());
            disguises.add(new Disguise("fours", (n, r) -> n.replaceAll("(.{4})(?=.)", "$1 ")));
            disguises.add(new Disguise("dashed fours", (n, r) -> n.replaceAll("(.{4})(?=.)", "$1-")));
            disguises.add(new Disguise("line break", (n, r) -> n.substring(0, 10) + "\n" + n.substring(10)));
            return disguises;
        }

        @ParameterizedTest
        @MethodSource("disguises")
        void isFoundInDisguise(Disguise disguise) {
            assertRecall(1_000, 0.99, "", r -> disguise.write().apply(PersonalDataSamples.bankCard(r), r));
        }

        @Test
        void isNamedAsSuch() {
            assertThat(PersonalData.redact("工资打到6222021234567890128这张卡"))
                    .contains("这张卡")
                    .doesNotContain("6222");
            assertThat(PersonalData.redact("卡号4111 1111 1111 1111")).isEqualTo("卡号〔银行卡〕");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zhang.li_88@qq.com, 〔邮箱〕",
        "发到zhangli＠ｑｑ．ｃｏｍ吧, 发到〔邮箱〕吧",
        "zhangli(at)sina.com.cn, 〔邮箱〕",
        "zhangli [at] sina [dot] com, 〔邮箱〕",
        "lily at gmail dot com, 〔邮箱〕",
        "12345678艾特qq点com, 〔邮箱〕",
        "li @ company-name.cn。, 〔邮箱〕。",
        "lily#163.com, 〔邮箱〕",
        "13812345678@163.com, 〔邮箱〕",
    })
    void findsMailAddresses(String raw, String redacted) {
        assertThat(PersonalData.redact(raw)).isEqualTo(redacted);
    }

    @Test
    void findsMailAddressesInTheUsualDisguises() {
        assertRecall(1_000, 0.99, "〔邮箱〕", PersonalDataSamples::mail);
        assertRecall(1_000, 0.99, "〔邮箱〕", r -> PersonalDataSamples.mail(r).replace("@", "＠"));
        assertRecall(1_000, 0.99, "〔邮箱〕", r -> PersonalDataSamples.mail(r).replace("@", "(at)"));
        assertRecall(1_000, 0.99, "〔邮箱〕", r -> PersonalDataSamples.mail(r).replace("@", " at "));
    }

    @ParameterizedTest
    @CsvSource({
        "电话0531-88881234, 电话〔电话〕",
        "（0531）8888 1234转2, 〔电话〕转2",
        "010-65001234, 〔电话〕",
        "021 6500 1234, 〔电话〕",
        "053188881234, 〔电话〕",
        "+86-531-88881234, 〔电话〕",
        "0632-3321234, 〔电话〕",
    })
    void findsLandLines(String raw, String redacted) {
        assertThat(PersonalData.redact(raw)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @CsvSource({
        "微信号：zhangli_88, 微信号：〔号码〕",
        "加我微信 wxid_a1b2c3d4, 加我微信 〔号码〕",
        "wx:lilili, wx:〔号码〕",
        "我vx lily1990请加, 我vx 〔号码〕请加",
        "QQ 123456789, QQ 〔号码〕",
        "qq号是987654321, qq号是〔号码〕",
        "ＱＱ：１２３４５６７, ＱＱ：〔号码〕",
        "微信同号13812345678, 微信同号〔手机号〕",
    })
    void findsChatAccountsThatAreIntroduced(String raw, String redacted) {
        assertThat(PersonalData.redact(raw)).isEqualTo(redacted);
    }

    @Test
    void masksLongRunsOfDigitsOfNoKnownKind() {
        assertThat(PersonalData.redact("订单9988776655443322111")).isEqualTo("订单〔号码〕");
        assertThat(PersonalData.redact("流水号000000000000001")).isEqualTo("流水号〔号码〕");
    }

    @ParameterizedTest
    @MethodSource("neutral")
    void leavesNeutralWordsAlone(String neutral) {
        assertThat(PersonalData.redact(neutral)).isEqualTo(neutral);
    }

    static List<String> neutral() {
        return NeutralTexts.listed();
    }

    @Test
    void hitsFewerThanOneInAThousandNeutralTexts() {
        Random random = new Random(7);
        List<String> hits = new ArrayList<>();
        int texts = 20_000;
        for (int i = 0; i < texts; i++) {
            String text = NeutralTexts.generated(random);
            if (!PersonalData.redact(text).equals(text)) {
                hits.add(text);
            }
        }
        assertThat(hits).hasSizeLessThanOrEqualTo(texts / 1_000);
    }

    @Test
    void takesOutWhatNoTextMayHold() {
        assertThat(PersonalData.redact("a\0b\u0007c\uD800d\uFFFEe\uFFFFf\u202Eg\u2066h\u009Bi\n\tj"))
                .isEqualTo("abcdefghi\n\tj");
        assertThat(PersonalData.redact("一\r\n二\r三\u2028四")).isEqualTo("一\n二\n三\n四");
        assertThat(PersonalData.redact("\uDC00")).isEmpty();
        assertThat(PersonalData.redact("")).isEmpty();
    }

    @Test
    void leavesEmojiAndOtherScriptsWhole() {
        String words = "👩‍👩‍👧 怀孕了🤰🏽 ئۇيغۇرچە བོད་ཡིག é e\u0301";
        assertThat(PersonalData.redact(words)).isEqualTo(words);
    }

    @Test
    void redactingTwiceChangesNothingMore() {
        Random random = new Random(11);
        String[] pieces = {
            "微信",
            "qq",
            "wx",
            "号",
            ":",
            " ",
            "-",
            "\n",
            "138",
            "1234",
            "5678",
            "37010219900307123",
            "x",
            "@",
            "qq.com",
            "(at)",
            " at ",
            "abc",
            "一",
            "八",
            "①",
            "0531",
            "86",
            "+",
            "2026-11-22",
            "6222",
            "元",
            ",",
            "、",
            "\u200B",
            "〔",
            "dot",
            ".",
            "0"
        };
        for (int i = 0; i < 50_000; i++) {
            StringBuilder raw = new StringBuilder();
            for (int piece = 0; piece < 2 + random.nextInt(14); piece++) {
                raw.append(pieces[random.nextInt(pieces.length)]);
            }
            String once = PersonalData.redact(raw.toString());
            assertThat(PersonalData.redact(once)).as("redacted from <%s>", raw).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "13",
                "@",
                "a@",
                "a@b.",
                "a.",
                "微信",
                "微信:",
                "qq ",
                "86",
                "0",
                "1 ",
                "1-",
                "1\n",
                "\u200B",
                "1\u0301",
                "一",
                "①1",
                "x",
                "1x",
                "🤰",
                "\uD83D",
                "4111 ",
                "37010219900307123",
                "怀",
                "(",
                "at ",
                " at ",
                "dot",
                ".com",
                "+86"
            })
    void takesNoLongerForTheWorstMessage(String piece) {
        String worst = piece.repeat(4_096 / piece.length());
        for (int i = 0; i < 20; i++) {
            PersonalData.redact(worst);
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long began = System.nanoTime();
            PersonalData.redact(worst);
            best = Math.min(best, System.nanoTime() - began);
        }
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(10));
    }

    /** At least this share of the samples shows the mark and no more than three of the digits in a row. */
    private static void assertRecall(int samples, double share, String mark, Function<Random, String> sample) {
        Random random = new Random(42);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            String raw = sample.apply(random);
            String redacted = PersonalData.redact(raw);
            boolean marked = redacted.contains(mark) && redacted.contains("〔");
            if (!marked || redacted.codePoints().anyMatch(PersonalDataTest::isDigit)) {
                missed.add(raw + " -> " + redacted);
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo((int) (samples * (1 - share)));
    }

    private static boolean isDigit(int c) {
        boolean number = Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
        return number || "〇零幺二三四五六七八九".indexOf(c) >= 0;
    }
}
