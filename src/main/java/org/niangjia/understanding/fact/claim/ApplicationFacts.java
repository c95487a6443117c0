package org.niangjia.understanding.fact.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.SaidDay;

/**
 * When what an office is to answer was handed in, or a court made an order: 津贴的材料11月27号交到医保窗口的, 法院6月22号下的保护令, I applied for legal aid on 30
 * November.
 */
public final class ApplicationFacts implements FactReader {

    private static final Phrasing TO_AN_OFFICE = Phrasing.of(
            "法律援助|法援|援助(?:中心|律师)|(?:津贴|报销)[^。;；]{0,30}(?:交|递|报|送|申请|提)|(?:交|递|报|送|申请|提)[^。;；]{0,30}(?:津贴|报销)|医保(?:窗口|局|中心)|经办"
                    + "|\\b(?:legal aid|(?:maternity )?allowance|medical insurance (?:office|counter|window|agency)|reimburse\\w*)\\b");

    private static final String WEEKDAY = "(?:[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?)?";

    private static final Phrasing HANDED_IN_AFTER = Phrasing.of(
            WEEKDAY
                    + "[^，。,.;；\\d没未不要]{0,16}?(?:(?:交|递|报|送)(?:了|的|上去|上|齐|过去|到|给|进|医保|社保|窗口|中心|材料|申请)|提交|申请(?:的|了))(?![^，。,.;；]{0,8}(?:辞|离职|押金|罚款|仲裁|社保费|保费))");

    private static final Phrasing HANDED_IN_BEFORE = Phrasing.of(
            "(?:材料|申请|表|单子|手续)[^，。,.;；\\d没未不]{0,8}(?:交|递|提交)(?:的|上去的?)?(?:日子|日期|时间)?(?:是|在)$"
                    + "|\\b(?:applied|submitted|handed in|sent in|filed|gave in|put in)\\b(?![^.;?\\d]{0,40}\\b(?:resign\\w*|notice|arbitration)\\b)[^.;?\\d]{0,60}? (?:on )?(?:the )?$");

    private static final Phrasing ORDER = Phrasing.of("保护令|\\bprotection order\\b");

    private static final Phrasing MADE_AFTER = Phrasing.of(
            WEEKDAY + "[^，。,.;；\\d没未不]{0,12}?(?:下(?:的|了|来)|发(?:的|了)|作出|批(?:的|了|下)|签发|裁定|出(?:的|了)|给(?:的|了|我))");

    private static final Phrasing MADE_BEFORE = Phrasing.of(
            "保护令(?:裁定)?(?:书)?(?:上)?(?:写的?)?(?:日期)?(?:是|在|从)?$"
                    + "|\\bprotection order(?: (?:is|was|dated|made|issued|granted|given|from|against (?:him|my husband)))*(?: on| from)? (?:the )?$"
                    + "|\\b(?:gave|granted|issued|made|got)\\b[^.;?\\d]{0,40}protection order[^.;?\\d]{0,30} (?:on|dated|from) (?:the )?$");

    private static final Phrasing NOT_YET = Phrasing.of(
            "(?:打算|准备|想|要|如果|要是|没|再|等)[^，。,.;；\\d]{0,4}$|\\b(?:if|not|will|plan\\w*|going to|want\\w*|until|by)\\b[^.;?\\d]{0,24}$");

    @Override
    public Facts read(Passage passage, Facts known) {
        Optional<LocalDate> applied =
                passage.says(TO_AN_OFFICE) ? day(passage, HANDED_IN_BEFORE, HANDED_IN_AFTER) : Optional.empty();
        Optional<LocalDate> made = passage.says(ORDER) ? day(passage, MADE_BEFORE, MADE_AFTER) : Optional.empty();
        return known.withIf(Fact.APPLIED_ON, applied).withIf(Fact.ORDER_MADE_ON, made);
    }

    private static Optional<LocalDate> day(Passage passage, Phrasing before, Phrasing after) {
        return Passage.agreed(passage.days().stream()
                .filter(day -> isTold(day, before, after))
                .map(day -> day.value().past()));
    }

    private static boolean isTold(Mention<SaidDay> day, Phrasing before, Phrasing after) {
        return (day.comesAfter(before) || day.isFollowedBy(after)) && !day.comesAfter(NOT_YET);
    }
}
