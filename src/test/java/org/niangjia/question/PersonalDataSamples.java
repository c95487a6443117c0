package org.niangjia.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;

/** Made-up but well-formed personal data, and the disguises people write it in. */
public final class PersonalDataSamples {
    private PersonalDataSamples() {}

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] PROVINCES = {
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 51, 52, 53, 61, 62, 65
    };

    /** A disguise: what it does and how. */
    public record Disguise(String name, BiFunction<String, Random, String> write) {
        @Override
        public String toString() {
            return name;
        }
    }

    public static String identityNumber(Random random) {
        LocalDate born = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(58 * 365));
        String first = PROVINCES[random.nextInt(PROVINCES.length)]
                + digits(random, 4)
                + String.format(Locale.ROOT, "%tY%<tm%<td", born)
                + digits(random, 3);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += WEIGHTS[i] * (first.charAt(i) - '0');
        }
        return first + "10X98765432".charAt(sum % 11);
    }

    /** The fifteen digits of an identity number of before 1999. */
    public static String oldIdentityNumber(Random random) {
        String number = identityNumber(random);
        return number.substring(0, 6) + number.substring(8, 17);
    }

    public static String mobile(Random random) {
        return "1" + (3 + random.nextInt(7)) + digits(random, 9);
    }

    public static String bankCard(Random random) {
        String[] issuers = {"622202", "621700", "625912", "955880", "436742", "522001", "356890"};
        int length = 16 + random.nextInt(4);
        String issuer = issuers[random.nextInt(issuers.length)];
        String first = issuer + digits(random, length - issuer.length() - 1);
        int sum = 0;
        for (int i = 0; i < first.length(); i++) {
            int digit = first.charAt(first.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return first + (10 - sum % 10) % 10;
    }

    public static String mail(Random random) {
        String[] names = {"zhangli", "li.na", "wang_fang", "chen-min", "lily"};
        String[] hosts = {"qq.com", "163.com", "126.com", "gmail.com", "foxmail.com", "sina.com.cn"};
        return names[random.nextInt(names.length)] + random.nextInt(10_000) + "@" + hosts[random.nextInt(hosts.length)];
    }

    /** Twenty ways to write an identity number. */
    public static List<Disguise> identityDisguises() {
        List<Disguise> disguises = new ArrayList<>(numberDisguises());
        disguises.add(new Disguise("lower x", (n, r) -> n.toLowerCase(Locale.ROOT)));
        disguises.add(new Disguise("full-width X", (n, r) -> n.replace('X', 'Ｘ')));
        disguises.add(
                new Disguise("6 8 4", (n, r) -> n.substring(0, 6) + " " + n.substring(6, 14) + " " + n.substring(14)));
        disguises.add(
                new Disguise("6-8-4", (n, r) -> n.substring(0, 6) + "-" + n.substring(6, 14) + "-" + n.substring(14)));
        disguises.add(new Disguise("fours", (n, r) -> n.replaceAll("(.{4})(?=.)", "$1 ")));
        disguises.add(new Disguise("a line break anywhere", (n, r) -> cut(n, 1 + r.nextInt(17), "\n")));
        disguises.add(new Disguise("a separator anywhere", (n, r) -> cut(n, 1 + r.nextInt(17), " - ")));
        disguises.add(new Disguise("between words", (n, r) -> "我的身份证号是" + n + "请帮我查"));
        return disguises;
    }

    /** Ways to write any long number. */
    public static List<Disguise> numberDisguises() {
        return List.of(
                new Disguise("plain", (n, r) -> n),
                new Disguise("full-width", (n, r) -> mapDigits(n, 0xFF10)),
                new Disguise("full-width here and there", PersonalDataSamples::someFullWidth),
                new Disguise("mathematical digits", (n, r) -> mapDigits(n, 0x1D7CE)),
                new Disguise("spaced out", (n, r) -> n.replaceAll("(.)(?=.)", "$1 ")),
                new Disguise("dotted out", (n, r) -> n.replaceAll("(.)(?=.)", "$1·")),
                new Disguise("dashed out", (n, r) -> n.replaceAll("(.)(?=.)", "$1-")),
                new Disguise("zero-width inside", (n, r) -> n.replaceAll("(.)", "$1\u200B")),
                new Disguise("Chinese numerals", (n, r) -> translate(n, "零一二三四五六七八九")),
                new Disguise("spoken numerals", (n, r) -> translate(n, "〇幺二三四五六七八九")),
                new Disguise("circled digits", (n, r) -> translate(n, "⓪①②③④⑤⑥⑦⑧⑨")),
                new Disguise("keycaps", (n, r) -> n.replaceAll("([0-9])", "$1\uFE0F\u20E3")));
    }

    public static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String cut(String number, int at, String separator) {
        return number.substring(0, at) + separator + number.substring(at);
    }

    private static String mapDigits(String number, int zero) {
        StringBuilder mapped = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            mapped.appendCodePoint(Character.isDigit(c) ? zero + c - '0' : c);
        }
        return mapped.toString();
    }

    private static String someFullWidth(String number, Random random) {
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            mixed.append(random.nextBoolean() ? mapDigits(String.valueOf(c), 0xFF10) : c);
        }
        return mixed.toString();
    }

    private static String translate(String number, String digits) {
        StringBuilder translated = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            translated.append(Character.isDigit(c) ? digits.charAt(c - '0') : c);
        }
        return translated.toString();
    }
}
