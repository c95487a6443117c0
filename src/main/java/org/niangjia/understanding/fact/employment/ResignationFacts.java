package org.niangjia.understanding.fact.employment;

import java.time.LocalDate;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/** On which day she resigns in writing (今天交辞职信, if I hand in my resignation today), and whether she is in probation. */
public final class ResignationFacts implements FactReader {

    private static final String PAPER = "(?:(?:书面|正式)?(?:的)?(?:辞职|离职|辞工)(?:信|报告|申请|通知|书|函|单)?|辞呈)";
    private static final String GAP = "(?:(?!没|未|不|让我|逼|叫我|要我|被|必须|之前|以前|才能|就能)[^，。,.;；?？\\d]){0,10}?";

    private static final Phrasing HANDED_IN_AFTER = Phrasing.of(GAP
            + "(?:交|提|递|写|发|寄|送|打)(?:交|出|上去?|去|给|了|过|的|个|份|一份|封|一封|书面|公司|单位|人事|老板|领导|厂里?|店里?|经理|hr|微信|邮件){0,40}" + PAPER
            + "|" + GAP + "(?:把|将)(?:这封|那封|书面|我的?){0,40}" + PAPER
            + "(?:当面|书面|正式|亲手|直接|给){0,40}(?:交|提|递|发|寄|送)(?![^，。,.;；?？\\d]{0,6}(?:回来|退))");
    private static final Phrasing THE_PAPER =
            Phrasing.of("(?:(?:辞职|离职|辞工)(?:信|报告|申请|通知|书|函|单)|辞呈)(?:我)?(?:是|在|于|打算|准备|想)?$");
    private static final Phrasing THEN_HANDED_IN = Phrasing.of("(?:才|就|刚|再)?(?:交|递|提|发|寄|送)(?!接)");

    /** 今天辞职 by itself may be the last day: the first one is asked for. */
    private static final Phrasing RESIGN_AFTER = Phrasing.of("(?:就|要|想|再)?(?:书面|正式){0,40}(?:辞职|提离职)(?!证明|信|那|后)");

    private static final Phrasing WHEN_TO_GO =
            Phrasing.of("最早|(?:哪天|几号|啥时候?|什么时候|多久|几天)[^，。,.;；?？]{0,4}(?:能|可以)[^，。,.;；?？]{0,4}(?:走|离开|不来|不去)");

    /** 12月31号走人, 想干到月底30号, leave on 15 January: where it is asked by when the letter has to be there. */
    private static final Phrasing GONE_AFTER =
            Phrasing.of("[^，。,.;；?？\\d没不]{0,4}?(?:走人|走(?!之?前|后)|离开|离职|不想(?:来|去|干|做)|不干|不来|不去|撤|结束|最后一天|就不)");

    private static final Phrasing WORK_UNTIL = Phrasing.of("(?:干|做|上|待|上班|工作)(?:满|完)?到(?:今年|明年|下个?月|这个?月){0,40}$");
    private static final Phrasing BY_WHEN = Phrasing.of(
            "(?:最晚|最迟|最慢|晚也|至迟)[^，。,.;；?？]{0,14}(?:交|递|提|写|通知|说(?:一声|声|$|[，。？?])|打招呼|给(?:公司|单位|人事|老板|领导|厂)|跟(?:公司|单位|人事|老板|领导|厂))(?!钱|工资)|(?:辞职|离职|辞工)(?:信|报告|申请|书|单)?[^。;；?？]{0,6}(?:哪天|几号|啥时候?|什么时候|多会儿?|什么日子)(?:之?前|以前)?(?:就)?(?:得|要|该|应该|必须|需要)?(?:交|递|提|给(?!我|俺)|送|写)"
                    + "|(?:哪天|几号|啥时候?|什么时候)(?:之?前|以前)?(?:就)?(?:得|要|该|应该|必须|需要)(?:把)?(?:交|递|提|送)[^，。;；?？]{0,4}(?:辞职|离职|辞工)"
                    + "|\\b(?:latest|by when|when (?:must|should|do) i|last day (?:to|i can|on which i can|for))\\b[^.;?]{0,60}\\b(?:notice|resign\\w*|letter)\\b|\\b(?:notice|resign\\w*|letter)\\b[^.;?]{0,60}\\b(?:latest|by when|deadline)\\b");
    private static final Phrasing ENGLISH_GONE_BEFORE = Phrasing.of(
            "\\b(?:leave|gone|quit|go|finish|stop|be out|last day (?:to be|is|will be))(?: work\\w*| there| the company| this job| here| my job)?(?: on| by)? (?:the )?$");

    private static final Phrasing MADE_TO = Phrasing.of("(?:让|逼|叫|要求|强迫|劝)(?:我|俺|我们|她)[^，。,.;；?？\\d]{0,6}$");

    private static final String ENGLISH_PAPER =
            "(?:(?:my|a|the)(?: written| formal)? (?:resignation(?: letter)?|letter of resignation|notice)|(?:written )?notice|resignation)\\b";
    private static final String GIVE =
            "\\b(?:i|and|then) (?:(?:only|just|will|already|have|formally) ){0,40}(?:hand|handed|give|gave|given|submit|submitted|send|sent|turn|turned|put|tender|tendered)(?: (?:in|them|my boss|hr|the company|my employer)){0,40} ";
    private static final Phrasing ENGLISH_BEFORE = Phrasing.of(
            "(?:" + GIVE + ENGLISH_PAPER
                    + "(?:(?!\\b(?:leave|last|want|until|before|by)\\b)[^.;?\\d,]){0,20}?|\\bi (?:resign|resigned)(?: in writing| formally)?)(?: on)?(?: the)? ?$");
    private static final Phrasing ENGLISH_AFTER =
            Phrasing.of(",? " + GIVE + ENGLISH_PAPER + "|,? i (?:resign|resigned) in writing");

    private static final Phrasing IN_PROBATION = Phrasing.of(
            "(?:还|仍|正|现在|目前)(?:在|处于|处在|是)?试用期?(?!过|满|完|结束|没|已|早)|(?:在|处于|处在)试用期(?:内|里|期间|当中|中)?(?=[，。,.;；?？ ]|想|要|今天|提|辞|交|$)"
                    + "|(?:^|[，。,.;；])(?:我|俺)?(?:还)?试用期?(?:内|里头?|期间)(?=[，。,.;；]|我|想|要|今天|昨天|[\\d一二三四五六七八九十]+[月号日])|试用期(?:都|还)?(?:没|未|没有)(?:过|满|完|结束|到)|(?:还)?(?:没|未|没有)转正|\\b(?:still|i am|i'm|while) (?:in|on) (?:my |the )?probation\\b|\\bprobation (?:is|has) not\\b|\\bnot (?:yet )?(?:finished|completed|passed) (?:my |the )?probation");
    private static final Phrasing PROBATION_OVER = Phrasing.of(
            "(?<!没|未|没有)转正(?:了|过|都|已|后|的)|(?<!没|未|没有)过了试用期?|试用期(?:早就?|已经?|都|刚|也|就){0,40}(?:过(?!没)|满|结束|完)了?(?!才|没|以?前)"
                    + "|\\bprobation(?: period)?(?: (?:has|is|was|had|been|long|already)){0,40} (?:finished|ended|over|passed|done|completed)\\b|\\b(?:passed|finished|completed|past|after|no longer (?:in|on)) (?:my |the )?probation\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        Facts facts = passage.mentions("试用", "转正", "probation")
                ? known.withIf(Fact.IN_PROBATION, passage.either(IN_PROBATION, PROBATION_OVER))
                : known;
        if (!passage.mentions("辞", "离职", "试用", "不干", "不想", "想走", "resign", "notice")) {
            return facts;
        }
        Facts found = facts.withIf(Fact.RESIGNED_ON, resignedOn(passage));
        return found.get(Fact.RESIGNED_ON).isEmpty() && passage.says(BY_WHEN)
                ? found.withIf(Fact.LEAVING_ON, leavingOn(passage))
                : found;
    }

    private static Optional<LocalDate> leavingOn(Passage passage) {
        return Passage.agreed(passage.days().stream()
                .filter(day -> day.isFollowedBy(GONE_AFTER)
                        || day.comesAfter(WORK_UNTIL)
                        || day.comesAfter(ENGLISH_GONE_BEFORE))
                .filter(day -> !day.comesAfter(MADE_TO))
                .map(day -> day.value().ahead()));
    }

    private static Optional<LocalDate> resignedOn(Passage passage) {
        boolean asksWhen = passage.says(WHEN_TO_GO);
        return Passage.agreed(passage.days().stream()
                .filter(day -> day.isFollowedBy(HANDED_IN_AFTER)
                        || (day.comesAfter(THE_PAPER) && day.isFollowedBy(THEN_HANDED_IN))
                        || (asksWhen && day.isFollowedBy(RESIGN_AFTER))
                        || day.comesAfter(ENGLISH_BEFORE)
                        || day.isFollowedBy(ENGLISH_AFTER))
                .filter(day -> !day.comesAfter(MADE_TO))
                .map(day -> day.value().nearest()));
    }
}
