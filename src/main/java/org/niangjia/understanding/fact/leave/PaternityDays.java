package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Days of the father's leave that he has had, where hers is named beside it: 我还在休产假，他陪产假零散休了4天. */
final class PaternityDays {

    private static final String HIS = "(?:陪产假?|陪护假|(?<!子女)护理假)";

    /** 我产假还没完: that hers goes on; it tells of no days. */
    private static final Phrasing HERS_GOES_ON = Phrasing.of(
            "(?:(?:我|俺|咱|老婆|媳妇儿?|妻子|爱人|女方|孩子?他?妈|她)(?:的|们)?)?(?:现在|眼下|目前|如今|还|正|都|也|仍|一直)*(?:(?:在休|在歇|休着|歇着|处在|在)(?<!陪)产假(?:里头?|里面|期间?|中|内|当中)?|(?<!陪)产假(?:期间|里头?|里面|期内|中)?(?:都|也|还|并)*(?:没|未|没有)(?:休|歇)?(?:完|满|结束|到期|到头)|(?<!陪)产假(?:还|都)*(?:剩|有)(?:的?是|下)?[\\d一二两三四五六七八九十半大小]+个?多?(?:天|月|周|礼拜|星期)(?:多)?)(?:呢|着|的时候)?"
                    + "|\\b(?:i'm|i am|she's|she is|my wife is|while i'm|while i am)(?: still| now)* on (?:my |her )?maternity leave\\b"
                    + "|\\b(?:my|her|the) maternity leave (?:is|has)(?:n't| not)(?: yet)? (?:over|ended|finished|run out|up)(?: yet)?\\b");

    private static final Phrasing NAMED_WITH_THEM = Phrasing.of(HIS
            + "(?:(?!产假|年假|年休|育儿|病假|事假|婚假)[^，。,.;；\\d]|分\\d[回次]){0,14}(?:[，,](?:头|第)一(?:次|回|趟|段))?(?:休|请|用|歇)(?:了|过|掉了?|去了?)(?:有|整整|足足|一共|总共|共)*$"
            + "|\\bpaternity leave[^.;\\d]{0,24}\\b(?:taken|took|used|had)(?: already| only| just| about)? $");

    private static final Phrasing NAMED_AFTER =
            Phrasing.of("的?" + HIS + "| (?:of|off) (?:his |my |the )?paternity leave\\b");

    private static final Phrasing HAD = Phrasing.of(
            "(?:休|请|用|歇)(?:了|过|掉了?|去了?)(?:有|整整|足足|一共|总共|共)*$|\\b(?:taken|took|used|had)(?: already| only| just| about)? $");

    /** 我产假休了40天: hers, whatever he has had. */
    private static final Phrasing HERS =
            Phrasing.of("(?<!陪)产假[^，。,.;；\\d]{0,8}(?:休|请|用|歇)(?:了|过|掉了?|去了?)(?:有|整整|足足|一共|总共|共)*$");

    /** 我已经休了30天: of whom it is told, whose leave it was is open. */
    private static final Phrasing WHOSE =
            Phrasing.of("(?:我|俺|咱|她|他|老婆|媳妇|妻子|产假)[^，。,.;；\\d]{0,8}$|\\b(?:i|she|my|her)\\b[^,.;\\d]{0,24}$");

    private PaternityDays() {}

    /** The passage without words that only tell that her leave goes on, if all days in it are of his. */
    static Passage besideHers(Passage passage) {
        if (!passage.says(HERS_GOES_ON)) {
            return passage;
        }
        Passage his = Passage.of(HERS_GOES_ON.matcher(passage.text()).replaceAll(""), passage.today());
        List<Mention<Span>> had =
                his.spans().stream().filter(days -> days.comesAfter(HAD)).toList();
        boolean allHis = had.stream().limit(1).allMatch(PaternityDays::areHis)
                && had.stream().allMatch(days -> areHis(days) || !days.comesAfter(WHOSE));
        return allHis ? his : passage;
    }

    /** Days that are plainly told of his leave, where no others are told of which it may be made up as well. */
    static Optional<BigDecimal> taken(Passage passage) {
        List<Mention<Span>> had = passage.spans().stream()
                .filter(days -> areHis(days) || days.comesAfter(HAD))
                .filter(days -> !days.comesAfter(HERS) && !LeaveFacts.isNotTaken(days))
                .toList();
        return had.stream().allMatch(PaternityDays::areHis)
                ? Passage.agreed(had.stream()
                        .filter(days -> days.value().unit() == Span.Unit.DAY)
                        .map(days -> HalfDays.withThoseAdded(passage, days)))
                : Optional.empty();
    }

    private static boolean areHis(Mention<Span> days) {
        return days.comesAfter(NAMED_WITH_THEM) || (days.comesAfter(HAD) && days.isFollowedBy(NAMED_AFTER));
    }
}
