package org.niangjia.consultation.followup;

import java.util.Set;
import org.niangjia.question.Fact;
import org.niangjia.question.phrasing.Phrasing;

/** Words as they are meant where a matter is spoken of: 国庆那天我也去了，8小时 tells of overtime where overtime is counted. Thread-safe. */
final class InItsWords {

    private static final Phrasing AT_WORK = Phrasing.of(
            "(?:还是?|都|也)?(?:被?(?:叫|喊|拉)?(?:去|来)(?:了|过|的|干活)|去干活了?|干(?:了|过|的)|上(?:了|过)(?!班)|做(?:了|过)|忙(?:了|活了)|站了|顶(?:了|过)|熬(?:了|到)|拖(?:了|的)|留下来?(?:了|干了)?)(?!年|活动|手术|检查)(?:整整|足足|一共|差不多)?[，,]?(?=[^，,。]{0,6}(?:[\\d一二两三四五六七八九十半]+个?(?:半)?(?:小时|钟头|钟|天|整天)))");

    private static final Phrasing SAYS_OVERTIME = Phrasing.of("加班|加了[^，,。]{0,8}班|overtime");

    /** A wage of leave that was not taken is told without that of overtime, and asks nothing of overtime. */
    private static final Phrasing WITHOUT_OVERTIME = Phrasing.of(
            "[，,、（( ]*(?:都|是|还)?(?:不算|不含|没算|没含|不包括?|不带|没|没有|除去|除了|刨去|扣掉|去掉)(?:了)?加班(?:费|的|钱|工资|在内|以外|之外)*[）)]?|[，,、（( ]*加班(?:费|的?钱|工资)?(?:都|是|还|就|也|一分)*(?:(?:没有?|不|未)(?:算|含|包括|计|带|加)|(?:另外?|单独?)(?:算|计|加|发|给))(?:进去?|进来|在)*(?:里头?面?|在内|内)?(?:的|了)?[）)]?(?=$|[，,。；; ])|[，, ]*(?:not (?:counting|including)|without|excluding|before) (?:the )?overtime(?: pay)?|[，, ]*overtime (?:pay )?(?:is |was )?(?:not (?:included|counted)|excluded|extra)(?: in (?:that|it|this))?");

    private InItsWords() {}

    /** The words for a matter that counts with these facts. */
    static String of(String words, Set<Fact<?>> counting) {
        String plain = counting.contains(Fact.DAYS_TAKEN)
                ? WITHOUT_OVERTIME.matcher(words).replaceAll("")
                : words;
        boolean overtime = counting.contains(Fact.OVERTIME_HOURS) && !SAYS_OVERTIME.isIn(words);
        String meant = overtime ? AT_WORK.matcher(plain).replaceFirst("加班") : plain;
        return meant.isBlank() ? words : meant;
    }
}
