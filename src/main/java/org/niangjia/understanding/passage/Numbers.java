package org.niangjia.understanding.passage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Numbers as people write them: 8000, 1.2万, 8千5, 一万二, 三十五, 6k, five grand. What is no one number is none: 三四, 3-5, 十几, 不到三, 第三.
 */
public final class Numbers {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** 月薪6000十级伤残: so much is never counted in tens, the ten begins another number. */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Map<Character, Integer> UNITS =
            Map.of('十', 10, '百', 100, '千', 1_000, 'k', 1_000, '万', 10_000, 'w', 10_000);

    private static final Phrasing DECIMAL = Phrasing.of("(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,9})(?:\\.\\d{1,3})?");

    /** Not yet as much: 差几天才满两年半, 再过一周满三年, a week short of three years. */
    private static final String NOT_YET =
            "(?:差|再(?:过|干|做|等|有))(?:那么|了|个|上)?(?:[几两俩一二三四五六七八九十\\d]{1,3}|半)来?个?多?(?:天|日|周|星期|礼拜|月)(?:就|才|能|没|不|要|算)*(?:满|够|到)"
                    + "|\\b(?:short|shy) of ";

    private static final Phrasing LESS =
            Phrasing.of("(?:不到|不足|不满|未满|没满|没到|没干满|快|快到|快满|快要|将近|接近|马上|即将|" + NOT_YET + ")$");

    /** An ordinal, a rate, a limit or about as much, but not that much. */
    private static final Phrasing NOT_EXACT =
            Phrasing.of("(?:" + NOT_YET + "|第|每|各|几|(?<!基)数|周|星期|礼拜|初|不到|不足|不满|未满|没满|没到|没干满|少于|低于|高于|超过|超|多于|大于|"
                    + "小于|快|快到|快满|快要|将近|接近|马上|即将|差|至少|最多|最少|"
                    + "\\b(?:under|less than|almost|nearly|over|more than|at least|at most|up to|below|above|within|not even|every|each|"
                    + "turns|turning|first|next|(?<!\\b(?:and|then|plus|took|had) )another|exceeds?|exceeding|no) )$");

    private static final Phrasing RANGE = Phrasing.of("\\s?(?:-|~|—|–|到|至|、|或者?|to |or )\\s?(?=[\\d" + DIGITS + "两十])");
    private static final Phrasing RATE = Phrasing.of("一(?:个月|个小时|小时|年|天|月|周)");
    private static final Phrasing OWED_TO_ME = Phrasing.of("[欠压押扣拖][了着]?我$");
    private static final Phrasing A_MONTH = Phrasing.of("个?月");
    /** Between the years and the months of one length of time: 不到五年零九个月. */
    private static final Phrasing REST = Phrasing.of("个?[年岁月](?:零|又|加|外加)?");

    private static final int NONE = -1;
    private static final int LONGEST_LIMIT = 16;

    private Numbers() {}

    /** All numbers of a text in their order. */
    public static List<Mention<BigDecimal>> in(String text) {
        List<Mention<BigDecimal>> numbers = new ArrayList<>();
        int at = 0;
        boolean ranged = false;
        int unreached = NONE;
        while (at < text.length()) {
            Optional<Read> read = starts(text, at) ? read(text, at) : Optional.empty();
            if (read.isEmpty()) {
                at++;
                ranged = false;
                continue;
            }
            int from = at;
            at = read.get().to();
            Matcher range = RANGE.matcher(text).region(at, text.length());
            boolean opensRange = range.lookingAt();
            String before = text.substring(Math.max(0, from - LONGEST_LIMIT), from);
            boolean rest = unreached != NONE && REST.isAllOf(text.substring(unreached, from));
            unreached = rest || isNotReached(text, from) ? at : NONE;
            if (!ranged && !opensRange && !rest && !NOT_EXACT.isIn(before) && !follows(text, at, '几')) {
                int to = at;
                read.get().value().ifPresent(value -> numbers.add(Mention.of(value, text, from, to)));
            }
            ranged = opensRange;
            at = opensRange ? range.end() : at;
        }
        return numbers;
    }

    /** Whether what begins there is said to be not reached: 不到半年. */
    public static boolean isNotReached(String text, int from) {
        return LESS.isIn(text.substring(Math.max(0, from - LONGEST_LIMIT), from));
    }

    /** The number that a numeral alone says. */
    public static Optional<BigDecimal> value(String numeral) {
        return read(numeral, 0).filter(read -> read.to() == numeral.length()).flatMap(Read::value);
    }

    private static boolean starts(String text, int at) {
        char c = text.charAt(at);
        if (c == '俩' || c == '仨') {
            // 我俩, 夫妻俩: the two of us
            // 压我俩月工资: how many months are owed to me
            boolean owed = OWED_TO_ME.isIn(text.substring(0, at)) && A_MONTH.begins(text.substring(at + 1));
            return at == 0 || owed || "我咱他她你们妻娘爷母子姐兄".indexOf(text.charAt(at - 1)) < 0;
        }
        if (c == '十' || c == '廿' || isHanDigit(c)) {
            return !follows(text, at - 1, '老') && !isDayOfWeekBeforeNumber(text, at);
        }
        if (at > 0 && (isLatin(text.charAt(at - 1)) || isDecimal(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
            return false;
        }
        return isDecimal(c) || isLatin(c);
    }

    /** 周六8个小时: the day belongs to the week, the number begins after it. */
    private static boolean isDayOfWeekBeforeNumber(String text, int at) {
        if (at == 0 || at + 1 >= text.length() || "周期拜".indexOf(text.charAt(at - 1)) < 0) {
            return false;
        }
        char next = text.charAt(at + 1);
        return isDecimal(next)
                || (isHanDigit(next) && at + 2 < text.length() && "个小钟".indexOf(text.charAt(at + 2)) >= 0);
    }

    /** What stands at the place, if it is a number: value and end; no value if it is no one number. */
    private static Optional<Read> read(String text, int from) {
        if (isLatin(text.charAt(from))) {
            return EnglishNumbers.at(text, from).map(number -> new Read(Optional.of(number.value()), number.to()));
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal digit = null;
        boolean zero = false;
        boolean valid = true;
        int unit = 1;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            Integer step = unit(text, at);
            if (step != null) {
                boolean besideIt = step == 10 && digit != null && digit.compareTo(HUNDRED) >= 0;
                if (besideIt || (digit == null && !(step == 10 && section.signum() == 0) && step < 10_000)) {
                    break;
                }
                if (step >= 10_000) {
                    total = total.add(
                            section.add(digit == null ? BigDecimal.ZERO : digit).multiply(BigDecimal.valueOf(step)));
                    section = BigDecimal.ZERO;
                } else {
                    section = section.add((digit == null ? BigDecimal.ONE : digit).multiply(BigDecimal.valueOf(step)));
                }
                digit = null;
                zero = false;
                unit = step;
                at++;
            } else if (c == '廿' && digit == null && unit == 1) {
                section = section.add(TWENTY);
                unit = 10;
                at++;
            } else if (c == '零' || c == '〇') {
                if (unit == 1 && digit != null) {
                    break;
                }
                zero = true;
                at++;
                if (unit == 1) {
                    digit = BigDecimal.ZERO;
                }
            } else if (isHanDigit(c) || isDecimal(c)) {
                if (unit >= 100 && RATE.matcher(text).region(at, text.length()).lookingAt()) {
                    break;
                }
                if (digit != null) {
                    valid = isDecimal(text.charAt(at - 1));
                    if (valid) {
                        break;
                    }
                }
                if (isHanDigit(c)) {
                    digit = BigDecimal.valueOf(hanDigit(c));
                    at++;
                } else {
                    Matcher decimal = DECIMAL.matcher(text).region(at, text.length());
                    if (!decimal.lookingAt()) {
                        break;
                    }
                    digit = new BigDecimal(decimal.group().replace(",", ""));
                    at = decimal.end();
                }
            } else {
                break;
            }
        }
        if (at == from) {
            return Optional.empty();
        }
        if (digit != null) {
            boolean shortened = unit >= 100 && !zero && digit.compareTo(BigDecimal.TEN) < 0;
            section = section.add(shortened ? digit.multiply(BigDecimal.valueOf(unit / 10)) : digit);
        }
        Optional<Integer> thousands = unit == 1 ? EnglishNumbers.thousandsEnd(text, at) : Optional.empty();
        if (thousands.isPresent()) {
            section = section.multiply(BigDecimal.valueOf(1_000));
            at = thousands.get();
        }
        return Optional.of(new Read(valid ? Optional.of(total.add(section)) : Optional.empty(), at));
    }

    /** 8k and 1w, but no word that begins so. */
    private static @org.jspecify.annotations.Nullable Integer unit(String text, int at) {
        Integer unit = UNITS.get(text.charAt(at));
        boolean word = isLatin(text.charAt(at)) && at + 1 < text.length() && isLatin(text.charAt(at + 1));
        return word ? null : unit;
    }

    private static boolean follows(String text, int at, char c) {
        return at >= 0 && at < text.length() && text.charAt(at) == c;
    }

    private static boolean isHanDigit(char c) {
        return c == '两' || c == '俩' || c == '仨' || DIGITS.indexOf(c) > 0;
    }

    private static int hanDigit(char c) {
        return switch (c) {
            case '两', '俩' -> 2;
            case '仨' -> 3;
            default -> DIGITS.indexOf(c);
        };
    }

    private static boolean isDecimal(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private record Read(Optional<BigDecimal> value, int to) {}
}
