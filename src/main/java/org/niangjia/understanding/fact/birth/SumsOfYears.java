package org.niangjia.understanding.fact.birth;

import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Passage;

/** What is given each year for a small child, to each parent or for each, asked for all years or both parents together: 从出生到三岁两口子一共几天. */
final class SumsOfYears {

    private static final String HE = "(?:孩子|娃|宝宝)?(?:他|她)?(?:爸爸?|爹|老公|丈夫|对象|爱人)";
    private static final String PARENTS = "(?:俩人|两人|两个人|[我咱俺]俩|我们俩|俩口子|两口子|小两口|夫妻俩?|夫妻双方|双方|爸妈|父母|(?:我|俺)(?:和|跟|与|同|加)"
            + HE + "|" + HE + "(?:和|跟|与|同|加)(?:我|俺))";
    private static final String SUM = "(?:一共|合起来|加起来|合计|总共|总计|拢共|统共|一起|合着|加一块儿?|总(?:天数|数|额|的)|攒)";

    private static final Phrasing BOTH = Phrasing.of(
            PARENTS + "[^。;；]{0,14}" + SUM + "|" + PARENTS + "(?:最多|最少|总|都|还|一年|每年){0,4}(?:能|可以|有)(?:休|歇|放|请)" + "|"
                    + SUM + "[^，。;；]{0,6}" + PARENTS
                    + "|(?:我|俺)(?:和|跟)" + HE + "[^。;；]{0,8}(?:各|都|每人|分别)"
                    + "|\\bboth (?:of us|parents)\\b|\\b(?:my (?:husband|wife|partner) and i|i and my (?:husband|wife|partner)|the two of us|the father and i)\\b"
                    + "|\\b(?:his|(?:my husband|the father|dad)'s)(?: leave| days| share)? (?:plus|and) mine\\b|\\bmine (?:plus|and) (?:his|(?:my husband|the father|dad)'s)\\b");

    private static final String THREE = "(?:三|3)(?:周)?岁";

    /** All of the time for which it is given, by its end or both its ends. */
    private static final String WHOLE_TIME = "(?:到(?:孩子|娃|宝宝|他|她)?(?:长到|长|满)?" + THREE + "(?:为止|之前|以前|前)?" + "|" + THREE
            + "(?:之前|以前|前)|(?:零|0)(?:岁)?[到至~\\-—](?:满)?" + THREE + "|这三年|三个周岁年?|三个(?:周)?岁)";

    private static final Phrasing ALL_YEARS = Phrasing.of(
            WHOLE_TIME + "(?![^。;；]{0,6}(?:每年|一年))[^。;；每]{0,16}" + SUM + "|" + SUM + "[^。;；每]{0,12}" + WHOLE_TIME
                    + "|(?:从|自|打)?(?:出生|生下来?|落地|生)(?:开始|起|后|，)*(?:一直)?(?:到|至)(?:孩子|娃)?(?:长到|长|满)?" + THREE
                    + "|(?:领满|发满|满打满算|一共|总共|合计|加起来)[^。;；]{0,3}(?:三|3)年|(?<![前这每近连]|第)(?:三|3)年(?:下来|的|里)?(?:呢|共|能领|能拿|领|拿|多少|"
                    + SUM + ")"
                    + "|\\b(?:(?:for|over|in) (?:all |the )?(?:three|3) years)\\b(?! (?:now|already|and))|\\bthe (?:full |whole )?three years\\b"
                    + "|\\b(?:until|till|by the time) [^.,;]{0,20}(?:three|3)\\b[^.;]{0,24}\\b(?:in all|in total|altogether|together|add up)\\b"
                    + "|\\b(?:in all|in total|altogether|all in all|all told)\\b[^.;]{0,30}\\b(?:until|till|up to|before|by the time) [^.,;]{0,20}(?:three|3|third birthday)\\b|\\b(?:add(?:s|ed)? up|come(?:s)? to|in all|in total|altogether|total)\\b[^.]{0,40}\\b(?:every year|each year|until|till|up to)\\b[^.]{0,16}\\b(?:three|3)\\b|\\bfrom birth (?:until|to|till|up to) [^.,;]{0,16}(?:three|3)\\b");

    /** 从现在起到三周岁, 到三岁还能休几天: not the time that is over. */
    private static final Phrasing TO_COME = Phrasing.of(
            "(?:从|打|自)?(?:现在|今天|目前|这会儿?)(?:起|开始|算起|往后)?[^。;；，,]{0,6}?(?:到|至)(?:孩子|娃|宝宝|他|她)?(?:长到|长|满)?" + THREE
                    + "|(?:往后|今后|接下来|剩下的?)[^。;；]{0,8}(?:到|至)(?:孩子|娃|宝宝)?(?:长到|长|满)?" + THREE
                    + "|(?:到|至)(?:孩子|娃|宝宝|他|她)?(?:长到|长|满)?" + THREE + "(?:为止|之前|以前|前)?[^。;；]{0,10}?还(?:能|可以|有|剩|够)"
                    + "|还(?:能|可以|有|剩)[^。;；]{0,14}(?:到|至)(?:孩子|娃|宝宝|他|她)?(?:长到|长|满)?" + THREE
                    + "|\\b(?:from now|left|remaining|still)\\b[^.;?]{0,40}\\b(?:until|till|up to|before|by the time)\\b[^.,;]{0,16}\\b(?:three|3)\\b"
                    + "|\\b(?:until|till|up to|before)\\b[^.,;]{0,16}\\b(?:three|3)\\b[^.;?]{0,30}\\b(?:from now|left|remaining|still)\\b");

    private SumsOfYears() {}

    static Optional<Boolean> ofYearsToCome(Passage passage) {
        return asked(passage, TO_COME);
    }

    static Optional<Boolean> ofBothParents(Passage passage) {
        return asked(passage, BOTH);
    }

    static Optional<Boolean> ofAllYears(Passage passage) {
        return asked(passage, ALL_YEARS);
    }

    private static Optional<Boolean> asked(Passage passage, Phrasing words) {
        return passage.says(words) ? Optional.of(true) : Optional.empty();
    }
}
