package org.niangjia.understanding.fact.insurance;

import java.util.Map;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Passage;

/** How far somebody cannot care for herself after an injury at work, as the assessment says. */
public final class CareFacts implements FactReader {

    private static final Phrasing INJURY = Phrasing.of(
            "工伤|伤残|致残|劳动能力|\\b(?:work(?:place)?[- ](?:related )?(?:injur\\w+|accident)|injur\\w+ at work|disability grade)\\b");

    private static final String HERSELF = "(?:生活|日常)*(?:上)?(?:都)?(?:不能|不可以|无法|没法|不会)(?:生活)?自理|(?:生活)?护理依赖";

    private static final Map<String, Phrasing> NEEDS = Map.of(
            "full",
                    Phrasing.of(
                            "(?:完全|全部)(?:" + HERSELF
                                    + "|丧失(?:生活)?自理)|\\b(?:completely|totally|fully|wholly|entirely) (?:unable to (?:care for|look after)|dependent)\\b|\\bcannot (?:care for|look after) (?:her|him|my)self at all\\b"),
            "most",
                    Phrasing.of(
                            "大部分?(?:" + HERSELF
                                    + ")|\\b(?:mostly|largely|mainly|for the most part) (?:unable to (?:care for|look after)|dependent|cannot (?:care for|look after))\\b"),
            "part",
                    Phrasing.of("(?<!大)部分(?:" + HERSELF
                            + ")|\\b(?:partly|partially) (?:unable to (?:care for|look after)|dependent)\\b"));

    /** Not told, but asked or hoped for. */
    private static final Phrasing OPEN = Phrasing.of(
            "(?:是不是|算不算|会不会|能不能评|够不够|什么(?:情况|样)?(?:才)?(?:叫|算)|怎么(?:才)?算|如果|要是|假如)[^，。,.]{0,12}(?:自理|护理依赖)|\\b(?:if|whether)\\b[^,.;]{0,20}\\b(?:unable|dependent)\\b");

    @Override
    public Facts read(Passage passage, Facts known) {
        return passage.says(INJURY) && !passage.says(OPEN) && !NotFromWork.isSaid(passage)
                ? known.withIf(Fact.NURSING_NEED, need(passage))
                : known;
    }

    /** Of several that are named it does not say which. */
    private static Optional<String> need(Passage passage) {
        return Passage.agreed(NEEDS.entrySet().stream()
                .filter(need -> passage.says(need.getValue()))
                .map(Map.Entry::getKey));
    }
}
