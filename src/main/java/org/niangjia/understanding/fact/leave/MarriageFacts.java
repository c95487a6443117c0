package org.niangjia.understanding.fact.leave;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Periods;
import org.niangjia.understanding.passage.SaidDay;

/** The day or month in which a marriage was registered. */
public final class MarriageFacts implements FactReader {

    private static final Phrasing AFTER = Phrasing.of(
            "(?:那天|当天)?(?:才|就|刚|我们|俺们|我俩|和对象|跟对象|和老公|去|在[^，。,.;；\\d]{0,6})*(?:领(?:了|的)?(?:结婚)?证|扯(?:了|的)?证|登记(?!失业|了?(?:离婚|户口))|办了?登记|结的?婚|注册结婚)");

    /** Registered is told; to register, and what may be after it, is not. */
    private static final Phrasing MONTH_AFTER = Phrasing.of(
            "(?:份|初|底|中旬?)?(?:才|就|刚|我们|俺们|我俩|和对象|跟对象|和老公|去)*(?:领(?:了|的)(?:结婚)?证|领证的|扯(?:了|的)证|登记(?:的|了)(?!失业|离婚|户口)|登记(?:的)?结婚|结的?婚(?:的|了))");

    private static final Phrasing BEFORE = Phrasing.of(
            "(?:领(?:结婚)?证|扯证|结婚登记|登记|结婚)(?:的)?(?:日期|时间|日子|那天)?(?:是|在|：|:)*$"
                    + "|\\b(?:registered (?:my |our |the )?marriage|got (?:our |the )?marriage certificate|got married|married|wed)(?: \\w+){0,4} (?:on )?(?:the )?$");

    private static final Phrasing MARRIAGE = Phrasing.of("领证|扯证|结婚|婚假|登记|\\b(?:marr(?:y|ied|iage)|wedding)\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        if (!passage.says(MARRIAGE)) {
            return known;
        }
        Optional<LocalDate> day = day(passage);
        return known.withIf(Fact.MARRIED_ON, day)
                .withIf(Fact.MARRIED_IN, day.isPresent() ? Optional.empty() : month(passage));
    }

    /** 2024年11月领的证: the month is said, and no day of it. */
    private static Optional<YearMonth> month(Passage passage) {
        return Passage.agreed(Periods.in(passage.text(), passage.today()).stream()
                .filter(period -> period.value().isMonth())
                .filter(period -> period.isFollowedBy(MONTH_AFTER) || period.comesAfter(BEFORE))
                .map(period -> YearMonth.from(period.value().from())));
    }

    private static Optional<LocalDate> day(Passage passage) {
        return Passage.agreed(passage.days().stream()
                .filter(day -> day.isFollowedBy(AFTER) || day.comesAfter(BEFORE))
                .map(Mention::value)
                .map(SaidDay::nearest));
    }
}
