package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** What was taken off her wage for prenatal checks, where it is told of each: so much each time, so many times, 跑了3趟，趟趟扣我65. */
final class DockedForChecks {

    private static final String EACH = "(?:每(?:一)?(?:趟|次|回)|(?<![第这那有后前头首末])(?<!(?<![条单表卡账])上)一(?:趟|次|回)|趟趟|次次|回回)";

    /** 每回给我扣半天工资85: by the words for how long it is taken off, too. */
    private static final Phrasing DOCKED_EACH = Phrasing.of(
            EACH
                    + "(?:去)?(?:产检|检查|孕检)?(?:他们|单位|公司|厂里?|老板|主管|财务|班长|人事|都|就|给|要|被|按|算|当|请假|事假|缺勤|，|我|俺)*(?:扣|少发|少给)(?:掉|了|我|俺|去)*"
                    + "(?:(?:半天|[一1]天|半个工|[一1]个工|[\\d一二两三四五六]个?半?(?:小时|钟头))?(?:的)?(?:工资|工钱|钱|薪水)?(?:就是|也就是|就|是|合|等于|，|,)*)$"
                    + "|\\b(?:each|every)(?: time| visit| check(?:-?up)?| appointment| one)?,? (?:(?:they|he|she|the (?:boss|factory|company)|my (?:boss|employer|company|manager)) )?(?:always )?(?:docked|docks?|deducted|deducts?|took|takes?|cuts?)(?: me)?(?: off)?(?: (?:half a|a half|a|one) day's (?:pay|wages?),?(?: (?:that is|which is|i\\.?e\\.?),?)?)? $");

    private static final Phrasing EACH_TIME = Phrasing.of(
            "(?:元|块钱?)?[，, ]?(?:一|每)(?:趟|次|回)|(?: yuan| rmb)?(?: off)?(?: from my (?:pay|wages?))?,? (?:for |at |on )?(?:each|every|a|per) (?:of (?:my|the|these|those) (?:\\w+ )?)?(?:prenatal |antenatal )?(?:times?|visits?|check\\w*|check-ups?|appointments?|scans?)\\b");

    /** 80 yuan was taken off each time */
    private static final Phrasing TAKEN_OFF_EACH = Phrasing.of(
            "(?: yuan| rmb)? (?:was |were |is |has been )?(?:taken off|docked|deducted|cut)(?: from my (?:pay|wages?))? (?:for )?(?:each|every) (?:time|one|visit|check|of them)\\b");

    /** Yuan, said or not: a day or an hour that was taken off is no sum. */
    private static final Phrasing MONEY = Phrasing.of(" ?(?:元|块钱?|yuan\\b|rmb\\b)|[，。,.;；!！?？]|$");

    /** Whether a bonus is owed back, the text about checks does not say. */
    private static final Phrasing OF_A_BONUS = Phrasing.of(
            " ?(?:元|块钱?|yuan|rmb)?(?:的)?(?:全勤|奖金|绩效|补贴|餐补)|(?: yuan| rmb)? (?:of (?:my )?)?(?:attendance )?bonus");

    private static final Phrasing DOCKED_BEFORE =
            Phrasing.of("扣(?:掉|了|我|俺|去)*$|\\b(?:docked|deducted|took|take|cut)(?: me)? $");

    /** 每趟扣我75，还有一趟扣150: one visit beside those that cost the same. */
    private static final Phrasing DOCKED_ONCE_MORE = Phrasing.of(
            "(?:还有|另外|外加|加上|又)有?一(?:趟|次|回)[^，。,.;；\\d]{0,14}扣(?:掉|了|我|俺|去)*$"
                    + "|\\b(?:and|plus) (?:one|another|once)\\b[^,.;\\d]{0,30}\\b(?:docked|deducted|took|take|cut)(?: me)? $");

    private DockedForChecks() {}

    /** The sum; empty where the checks are not counted, or something else is told of one of them. */
    static Optional<BigDecimal> in(Passage passage, Optional<BigDecimal> times) {
        List<Mention<BigDecimal>> docked = passage.numbers().stream()
                .filter(amount -> amount.isFollowedBy(MONEY) && amount.comesAfter(DOCKED_BEFORE))
                .toList();
        boolean ofABonus = passage.numbers().stream()
                .anyMatch(amount -> amount.isFollowedBy(OF_A_BONUS)
                        && (amount.comesAfter(DOCKED_BEFORE) || amount.comesAfter(DOCKED_EACH)));
        if (ofABonus) {
            return Optional.empty();
        }
        return ChecksInGroups.in(passage, docked)
                .map(groups -> groups.stream()
                        .map(group -> group.checks().multiply(group.each()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .map(Span::plain)
                .or(() -> ChecksInGroups.areToldOfSome(withoutOneMore(docked))
                        ? Optional.empty()
                        : alike(passage, times));
    }

    /** So much each time, so many times, and what one more visit cost. */
    private static Optional<BigDecimal> alike(Passage passage, Optional<BigDecimal> times) {
        BigDecimal onceMore = passage.numbers().stream()
                .filter(amount -> amount.isFollowedBy(MONEY) && amount.comesAfter(DOCKED_ONCE_MORE))
                .map(Mention::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Passage.agreed(passage.numbers().stream()
                        .filter(DockedForChecks::isOfEach)
                        .map(Mention::value))
                .flatMap(each -> times.map(each::multiply))
                .map(same -> Span.plain(same.add(onceMore)));
    }

    private static boolean isOfEach(Mention<BigDecimal> amount) {
        return (amount.isFollowedBy(MONEY) && amount.comesAfter(DOCKED_EACH))
                || (amount.comesAfter(DOCKED_BEFORE) && amount.isFollowedBy(EACH_TIME))
                || amount.isFollowedBy(TAKEN_OFF_EACH);
    }

    private static List<Mention<BigDecimal>> withoutOneMore(List<Mention<BigDecimal>> docked) {
        return docked.stream()
                .filter(amount -> !amount.comesAfter(DOCKED_ONCE_MORE))
                .toList();
    }
}
