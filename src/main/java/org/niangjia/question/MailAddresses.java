package org.niangjia.question;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** E-mail addresses, also written with ＠, "(at)", " at ", "艾特", "dot" or 点. */
final class MailAddresses {
    private MailAddresses() {}

    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 255;

    /** Where " at " and "#" are taken for an at sign: they are ordinary words elsewhere ("I work at ABC.com"). */
    private static final Set<String> MAIL_PROVIDERS = Set.of(
            "qq",
            "163",
            "126",
            "gmail",
            "sina",
            "sohu",
            "hotmail",
            "outlook",
            "foxmail",
            "yahoo",
            "aliyun",
            "139",
            "189",
            "icloud",
            "21cn",
            "yeah",
            "live",
            "msn",
            "proton",
            "protonmail",
            "vip",
            "88",
            "tom",
            "wo");

    /** @param certain whether it can only be an at sign */
    private record AtSign(int from, int to, boolean certain) {}

    static void mark(FoldedText text, PersonalDataMarks marks) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            AtSign at = atSign(text, i);
            if (at == null) {
                continue;
            }
            int from = localPart(text, skipBlanksBack(text, at.from()), done);
            int domain = skipBlanks(text, at.to());
            int to = domainEnd(text, domain);
            boolean found = from < skipBlanksBack(text, at.from())
                    && to > domain
                    && (at.certain() || MAIL_PROVIDERS.contains(firstLabel(text, domain)));
            if (found) {
                marks.put(from, to, PersonalDataMarks.MAIL);
                done = to;
                i = to - 1;
            }
        }
    }

    private static @Nullable AtSign atSign(FoldedText text, int i) {
        int c = text.at(i);
        if (c == '@' || c == 0xFE6B) {
            return new AtSign(i, i + 1, true);
        }
        if (c == '#') {
            return new AtSign(i, i + 1, false);
        }
        if (text.has(i, "艾特")) {
            return new AtSign(i, i + 2, true);
        }
        if (c == 'a' && text.at(i + 1) == 't') {
            boolean bracketed = isOpening(text.at(i - 1)) && isClosing(text.at(i + 2));
            if (bracketed) {
                return new AtSign(i - 1, i + 3, true);
            }
            return text.isBlank(i - 1) && text.isBlank(i + 2) ? new AtSign(i, i + 2, false) : null;
        }
        return null;
    }

    private static boolean isOpening(int c) {
        return c == '(' || c == '[' || c == '{' || c == '<' || c == '【';
    }

    private static boolean isClosing(int c) {
        return c == ')' || c == ']' || c == '}' || c == '>' || c == '】';
    }

    private static int localPart(FoldedText text, int end, int floor) {
        int from = end;
        while (from > floor && end - from < LONGEST_LOCAL_PART && isLocal(text, from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean isLocal(FoldedText text, int i) {
        return isLabel(text, i) || ".+%_".indexOf(text.at(i)) >= 0;
    }

    private static boolean isLabel(FoldedText text, int i) {
        return text.isLatinLetter(i) || text.isAsciiDigit(i) || text.at(i) == '-';
    }

    /** The end of the longest domain that begins here: labels with dots between, the last one of two letters or more. */
    private static int domainEnd(FoldedText text, int domain) {
        int end = domain;
        int i = labelEnd(text, domain);
        while (i > domain && i - domain < LONGEST_DOMAIN) {
            int label = afterDot(text, i);
            int labelEnd = labelEnd(text, label);
            if (label == i || labelEnd == label) {
                break;
            }
            if (labelEnd - label >= 2 && text.isLatinLetter(label)) {
                end = labelEnd;
            }
            i = labelEnd;
        }
        return end;
    }

    private static int labelEnd(FoldedText text, int i) {
        int end = i;
        while (end - i < LONGEST_LOCAL_PART && isLabel(text, end)) {
            end++;
        }
        return end;
    }

    /** The position after a dot in one of its forms; the position itself if there is none. */
    private static int afterDot(FoldedText text, int i) {
        if (".。点點·".indexOf(text.at(i)) >= 0) {
            return i + 1;
        }
        int word = skipBlanks(text, i);
        if (text.has(word, "(dot)") || text.has(word, "[dot]")) {
            return skipBlanks(text, word + 5);
        }
        boolean spelled = word > i && text.has(word, "dot") && text.isBlank(word + 3);
        return spelled ? skipBlanks(text, word + 3) : i;
    }

    private static String firstLabel(FoldedText text, int domain) {
        StringBuilder label = new StringBuilder();
        for (int i = domain; i < labelEnd(text, domain); i++) {
            label.appendCodePoint(text.at(i));
        }
        return label.toString();
    }

    private static int skipBlanks(FoldedText text, int i) {
        int to = i;
        while (to - i < 2 && text.isBlank(to)) {
            to++;
        }
        return to;
    }

    private static int skipBlanksBack(FoldedText text, int i) {
        int from = i;
        while (i - from < 2 && text.isBlank(from - 1)) {
            from--;
        }
        return from;
    }
}
