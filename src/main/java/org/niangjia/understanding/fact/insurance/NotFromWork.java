package org.niangjia.understanding.fact.insurance;

import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Passage;

/** Whether she says herself that an injury or a death is none from work (老公去世了不是工伤): what insurance pays for those is then not due. */
final class NotFromWork {

    /** Not what the employer says, nor what is asked: 公司说不是工伤, 这不是工伤吗. */
    private static final Phrasing SAID = Phrasing.of(
            "(?<![说讲称认是][^，,。]{0,5})(?:不(?:是|算|属于)|没(?:有)?认定(?:为|成|上)?|认定不了)(?:工[伤亡]|因工)(?![吗么呢])|病故|病死|退休后(?:去世|过世)"
                    + "|\\b(?:was|is|were) not (?:a |from |an )?(?:work|injury at work|accident at work)");

    private NotFromWork() {}

    static boolean isSaid(Passage passage) {
        return passage.says(SAID);
    }
}
