package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;

/**
 * Prenatal checks that are told group by group, each with how long they took or what was taken off for them: 前两趟各2小时，最后一趟5小时. Read only
 * where each group is plain and where they come to as many checks as are told in all.
 *
 * @param checks how many they are
 * @param each what is told of each of them
 */
record ChecksInGroups<T>(BigDecimal checks, T each) {

    private static final String NUMBER = "(?:\\d{1,2}|[一二两俩三仨四五六七八九十]{1,2})";

    /** Between the checks and what is told of them. */
    private static final String OF_EACH = "(?<each>各|每(?:一)?(?:趟|次|回)|分别|都|趟趟|次次|回回)?(?:各|都|是|也)*";

    private static final String SAID_OF_THEM =
            "(?:的)?(?:产检|检查)?(?:我|也|就|又|花了?|用了?|去了?|请了?|请假|耽误了?|占了?|耗了?|跑了?|要了?|了|只|才|大概)*";

    private static final String TAKEN_OFF = "(?:(?:他们|单位|公司|厂里?|老板|给|被|又|就|都|我|俺)*(?:扣|少发|少给)(?:掉|了|我|俺|去)*)?";

    private static final Phrasing GROUP =
            Phrasing.of("(?<place>第|头|前|首|最后|最末|末|后头|后面|后|其余|其他|剩下的?|其中|有|还有|另外?|另有|外加|又有?)?(?<n>" + NUMBER
                    + ")(?:趟|次|回)" + SAID_OF_THEM + OF_EACH + SAID_OF_THEM + TAKEN_OFF + "$");

    private static final Phrasing ENGLISH = Phrasing.of(
            "\\b(?:the )?(?:(?<place>first|last|other|final|second|third|fourth) )?(?<n>one|two|three|four|five|six|[2-6])(?: of them| visits?| checks?| check-?ups?| times?)?(?:(?: took| lasted| were| was| of| for)+(?: me)?)(?<each> each)?(?: about)? $");

    /** The last 3 hours, the second one took 2 hours */
    private static final Phrasing THE_LAST = Phrasing.of(
            "\\bthe (?<place>last|final|other|first|second|third|fourth)(?<n>)(?<each>)(?: (?:one|visit|check|time))?(?:(?: took| lasted| was| for| of)(?: me)?)?(?: about)? $");

    private static final Phrasing EACH_AFTER = Phrasing.of(" (?:each|apiece)\\b");

    /** 最后一趟: how many there were before it, only the sum says. */
    private static final Set<String> LAST = Set.of("最后", "最末", "末", "last", "final");

    private static final Set<String> ONE_BY_ITS_PLACE = Set.of("第", "second", "third", "fourth");

    /** Checks of which something is told, where they are named before it. */
    private record Part(String place, BigDecimal checks, boolean ofEach, int from, int to) {

        static Optional<Part> before(Mention<?> measure) {
            return Stream.of(GROUP, ENGLISH, THE_LAST)
                    .map(pattern -> pattern.matcher(measure.before()))
                    .filter(Matcher::find)
                    .findFirst()
                    .flatMap(named -> of(named, measure));
        }

        private static Optional<Part> of(Matcher named, Mention<?> measure) {
            String place = Optional.ofNullable(named.group("place")).orElse("");
            int start = measure.from() - measure.before().length();
            boolean ofEach = named.group("each") != null || measure.isFollowedBy(EACH_AFTER);
            return Optional.of(named.group("n"))
                    .filter(number -> !number.isEmpty())
                    .flatMap(Numbers::value)
                    .or(() -> Optional.of(BigDecimal.ONE))
                    .map(number -> ONE_BY_ITS_PLACE.contains(place) ? BigDecimal.ONE : number)
                    .map(checks -> new Part(place, checks, ofEach, start + named.start(), start + named.end("n")));
        }

        /** Of several it has to be told for each: 头两回4个钟头 may be of both. */
        boolean isPlain() {
            return ofEach || checks.compareTo(BigDecimal.ONE) == 0;
        }

        boolean contains(int at) {
            return from <= at && at < to;
        }
    }

    /** Whether a measure is told of some of the checks, by their place among them. */
    static boolean areToldOfSome(List<? extends Mention<?>> measures) {
        return measures.stream()
                .anyMatch(measure -> Part.before(measure)
                        .filter(part -> !part.place().isEmpty())
                        .isPresent());
    }

    /** The groups, if all measures are of them. */
    static <T> Optional<List<ChecksInGroups<T>>> in(Passage passage, List<Mention<T>> measures) {
        List<Part> parts = measures.stream()
                .flatMap(measure -> Part.before(measure).stream())
                .filter(Part::isPlain)
                .toList();
        if (parts.size() < 2 || parts.size() != measures.size() || !areAll(passage, parts)) {
            return Optional.empty();
        }
        return Optional.of(IntStream.range(0, parts.size())
                .mapToObj(i -> new ChecksInGroups<>(
                        parts.get(i).checks(), measures.get(i).value()))
                .toList());
    }

    /** Whether they come to as many as are told beside them; of the last ones alone nobody knows how many others there were. */
    private static boolean areAll(Passage passage, List<Part> parts) {
        BigDecimal sum = parts.stream().map(Part::checks).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> told = ChecksCounted.mentions(passage)
                .filter(times -> parts.stream().noneMatch(part -> part.contains(times.from())))
                .map(Mention::value)
                .toList();
        return told.isEmpty()
                ? parts.stream().noneMatch(part -> LAST.contains(part.place()))
                : told.stream().allMatch(all -> all.compareTo(sum) == 0);
    }
}
