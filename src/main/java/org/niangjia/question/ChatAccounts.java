package org.niangjia.question;

import java.util.List;

/** WeChat and QQ accounts, where the words say that one follows ("微信号：…", "加我wx …", "QQ 12345678"). */
final class ChatAccounts {
    private ChatAccounts() {}

    private static final List<String> NAMES =
            List.of("微信", "薇信", "徽信", "v信", "扣扣", "企鹅号", "wechat", "weixin", "vx", "wx", "qq");

    /** What may stand between the name and the account. */
    private static final List<String> LINKS =
            List.of(":", "=", "号", "码", "是", "为", "加", "我", "的", "叫", "id", "is", "account", "number", " ", "\n", "\t");

    /** Those that leave no doubt that an account follows, so that it may be letters only. */
    private static final List<String> CERTAIN_LINKS = List.of(":", "=", "号", "是", "为", "叫", "id");

    private static final String UNITS = "元块万千百天年月日岁个周折";
    private static final int MOST_LINKS = 12;
    private static final int LONGEST = 64;

    static void mark(FoldedText text, PersonalDataMarks marks) {
        for (int i = 0; i < text.length(); i++) {
            int name = nameEnd(text, i);
            if (name > i) {
                markAccount(text, marks, name);
            }
        }
    }

    private static int nameEnd(FoldedText text, int i) {
        for (String name : NAMES) {
            if (!text.has(i, name)) {
                continue;
            }
            int end = i + name.length();
            boolean latin = name.charAt(name.length() - 1) < 0x80;
            boolean word = !text.isLatinLetter(i - 1) && (!text.isLatinLetter(end) || text.has(end, "id"));
            if (!latin || word) {
                return end;
            }
        }
        return i;
    }

    private static void markAccount(FoldedText text, PersonalDataMarks marks, int name) {
        boolean certain = false;
        int from = name;
        for (int links = 0; links < MOST_LINKS; links++) {
            int next = from;
            for (String link : LINKS) {
                if (next == from && isLink(text, from, link)) {
                    next = from + link.length();
                    certain |= CERTAIN_LINKS.contains(link);
                }
            }
            if (next == from) {
                break;
            }
            from = next;
        }
        int to = from;
        boolean digitsOnly = true;
        boolean anyDigit = false;
        while (to - from < LONGEST && isAccount(text, to) && !marks.isTaken(to)) {
            boolean digit = text.digit(to) >= 0;
            digitsOnly &= digit;
            anyDigit |= digit;
            to++;
        }
        boolean account = digitsOnly
                ? isAccountNumber(text, from, to)
                : to - from >= 6 && text.isLatinLetter(from) && (certain || anyDigit);
        if (account) {
            marks.put(from, to, PersonalDataMarks.NUMBER);
        }
    }

    private static boolean isLink(FoldedText text, int i, String link) {
        boolean word = link.charAt(0) >= 'a' && link.charAt(0) <= 'z';
        int end = i + link.length();
        boolean whole = !word || !(text.isLatinLetter(end) || text.isAsciiDigit(end) || text.at(end) == '_');
        return text.has(i, link) && whole;
    }

    private static boolean isAccount(FoldedText text, int i) {
        return text.isLatinLetter(i) || text.digit(i) >= 0 || text.at(i) == '_' || text.at(i) == '-';
    }

    /** Leaves alone hotlines (five digits, the first a 1), sums and spans of time, and what is a mobile number by itself. */
    private static boolean isAccountNumber(FoldedText text, int from, int to) {
        int length = to - from;
        boolean hotline = length == 5 && text.digit(from) == 1;
        boolean mobile = length == 11 && text.digit(from) == 1;
        boolean counted = text.at(to) >= 0 && UNITS.indexOf(text.at(to)) >= 0;
        return length >= 5 && length <= 12 && !hotline && !mobile && !counted;
    }
}
