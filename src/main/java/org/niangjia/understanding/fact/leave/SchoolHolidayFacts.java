package org.niangjia.understanding.fact.leave;

import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/** The long holidays of a school that she has herself, where annual leave is spoken of: 我是老师，放寒暑假. They may take annual leave away. */
public final class SchoolHolidayFacts implements FactReader {

    private static final Phrasing HAS_THEM = Phrasing.of(
            "寒暑假|(?:放|有|休)(?:了|过)?(?:寒|暑)假|(?:老师|教师|幼师|教书|学校)[^。;；]{0,16}(?:寒|暑)假|\\b(?:i|we) (?:get|have|am off|are off)\\b[^.;?]{0,20}\\b(?:summer|winter|school) (?:and (?:summer|winter) )?(?:holidays?|vacations?|breaks?)\\b|\\bteacher\\b[^.;?]{0,40}\\b(?:holidays|vacations?|breaks)\\b");

    /** 我在学校食堂，寒暑假没有 or the children's own holidays. */
    private static final Phrasing HAS_NONE = Phrasing.of(
            "(?:没有?|不放|不休|没休过?)[寒暑]|(?:寒假|暑假)(?:我们?|老师|都|也|照样|照常|还)*(?:没有?|不放|不休|要上班|上班|得上班|加班|没得)|(?:孩子|娃|小孩|学生|儿子|闺女|女儿)[^，。,.]{0,6}(?:寒暑假|寒假|暑假)"
                    + "|\\b(?:no|without|not have|don't (?:get|have)) (?:any )?(?:summer|winter|school)\\b|\\b(?:kids?|child(?:ren)?|son|daughter)(?:'s)?[^.,]{0,20}(?:holidays?|vacations?|breaks?)\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        boolean told = LeaveFacts.nameAnnualLeave(passage) && passage.says(HAS_THEM) && !passage.says(HAS_NONE);
        return told ? known.with(Fact.SCHOOL_HOLIDAYS, true) : known;
    }
}
