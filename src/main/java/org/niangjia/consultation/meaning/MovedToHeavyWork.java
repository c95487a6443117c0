package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Set;
import org.niangjia.question.phrasing.Phrasing;

/** 怀孕四个月把我调去搬货: that she was moved matters less than that the work may be banned while she is pregnant. Thread-safe. */
final class MovedToHeavyWork {

    private static final Set<String> MOVED =
            Set.of("pregnancy_work_arrangement.transfer_against_will", "pregnancy_work_arrangement.lighter_work");

    private static final Phrasing TO_IT = Phrasing.of(
            "(?:调|换|派|安排|弄|发配|挪|转|叫|让)[^，。,.;；]{0,10}(?:搬(?:货|运|砖|箱|东西|料)|扛(?:包|货|大包|东西|麻袋|料)|抬(?:货|东西|料)|装卸|卸货|装车|重体力|重活|扛大件)"
                    + "|\\b(?:mov(?:ed|ing)|transfer(?:red|ring)?|sent|put|assigned) (?:me|her)?\\b[^.;?!]{0,30}\\b(?:carry|carrying|lift|lifting|loading|unloading|hauling|heavy (?:work|lifting|loads|boxes))\\b");

    private static final Phrasing PREGNANT =
            Phrasing.of("怀孕|孕|怀着|身子重|大着肚子|\\bpregnan\\w*|\\bexpecting\\b|\\bmonths gone\\b");

    /** She was lifting before and asks for something else. */
    private static final Phrasing AWAY_FROM_IT = Phrasing.of(
            "原来|之前|本来|一直是?(?:搬|扛)|不想(?:再)?(?:搬|扛)|想(?:换|调)|能(?:不能)?(?:换|调)|换个|换岗|申请|不给(?:换|调)|轻(?:松|活|点|一点|省)|\\blighter\\b|\\bused to\\b");

    static final AnotherQuestion QUESTION = new AnotherQuestion(
            MOVED, List.of(TO_IT, PREGNANT), List.of(AWAY_FROM_IT), "pregnancy_work_arrangement.banned_work");

    private MovedToHeavyWork() {}
}
