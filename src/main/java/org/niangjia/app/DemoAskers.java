package org.niangjia.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;

/**
 * Who asks in the demo, and from where.
 *
 * @param places as often as people live there
 */
record DemoAskers(DemoLines places, Random random) {

    private static final int ASKERS = 240;

    /** Those in places that the knowledge knows. */
    static DemoAskers in(Knowledge knowledge, Random random) {
        List<String> known = DemoLines.of("places").weighed().lines().stream()
                .filter(place -> knowledge.place(new Jurisdiction(place)).isPresent())
                .toList();
        return new DemoAskers(new DemoLines(known), random);
    }

    Asker any() {
        return new Asker(random.nextInt(3) == 0 ? Channel.WEB : Channel.TELEGRAM, "demo-" + random.nextInt(ASKERS));
    }

    Jurisdiction place() {
        return new Jurisdiction(places.any(random));
    }

    /** What somebody asks from some place. */
    Question question(Asker asker, String words, Instant at) {
        return new Question(
                asker,
                RedactedText.of(words),
                LocalDate.ofInstant(at, Reception.ZONE),
                Optional.of(place()),
                Optional.empty());
    }
}
