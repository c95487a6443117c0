package org.niangjia.understanding.fact.overtime;

import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/** Whether overtime was paid at the normal wage and no more: 还是按平时给的, 只给了一倍, only paid me the usual rate. */
public final class PaidOnceFacts implements FactReader {

    private static final String ONLY = "(?:只|就|才|光|还|还是|仍|仍然|照样|都)(?:是|肯|愿意)*";
    private static final String NORMAL = "(?:平时|平常|平日|正常|普通|原来|原(?=单价|工价|价)|上班|一般|往常)(?:的|那样|上班)*";
    private static final String PAID = "(?:按|照|按照|照着|给|发|算|结|付|拿)(?:了|着|的|我|俺|们|是)*";

    private static final Phrasing TOLD = Phrasing.of(
            ONLY + "(?:老板|公司|厂里|单位|店里)?" + PAID + "(?:一份)?" + NORMAL
                    + "(?:工资|工价|工钱|日薪|时薪|单价|价钱?|标准|一天|天数)?(?:给|算|发|结|付|来)?(?:的|了|我)?"
                    + "|" + ONLY + PAID + "(?:我)?(?:一倍|单倍|1倍)(?!半)"
                    + "|" + ONLY
                    + "(?:按|照)(?:着)?(?:一件|每件|[一每][个双条套箱打袋串筐]|单价|时薪|日薪)?[\\d一二两三四五六七八九十.]{1,5}(?:块|毛|元)(?:钱)?[\\d一二三四五六七八九]?(?:(?:一|每)(?:件|个(?!月)|双|条|套|箱|打|袋|串|筐|天|小时|个小时))?(?:给|算|发|结)(?=我|俺|的|了|[，,。]|$)"
                    + "|\\b(?:only|just|still)(?: \\w+){0,2} (?:paid|pays?|paying|got|gave|gives?)(?: me| us)?(?: at| by| for it at)?(?: the| my| our)? (?:normal|usual|ordinary|regular|plain|standard|single|same)(?: \\w+)? (?:rate|wage|pay|price|amount)\\b"
                    + "|\\bpaid(?: me| us)?(?: only| just)?(?: at)? (?:the|my) (?:normal|usual|ordinary|regular|same) (?:rate|wage|pay|price)\\b");

    /** 怎么还按平时给, 能不能只按平时给: asked, whether it may be. */
    private static final Phrasing ASKED = Phrasing.of(
            "(?:是不是|能不能|可不可以|可以|能)(?:只|就)(?:按|照|给)|\\b(?:can|may|could) (?:they|he|the boss|my boss) (?:only|just)\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        boolean told = known.knowsAny(OvertimeFacts.HOW_LONG)
                || known.get(Fact.OVERTIME_PIECES).isPresent();
        return told && (passage.says(TOLD) || PaidAsUsual.isTold(passage, known)) && !passage.says(ASKED)
                ? known.withIf(Fact.OVERTIME_PAID_ONCE, Optional.of(true))
                : known;
    }
}
