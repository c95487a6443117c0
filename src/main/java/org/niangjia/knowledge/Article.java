package org.niangjia.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Our curated answer to an intent.
 *
 * @param department id of the staff department that answers for it
 * @param localRules whether provinces have rules of their own on this: then a reader elsewhere is told that hers are not known here
 * @param counts the entitlement rule that works out its figures
 * @param verifiedOn the day somebody last checked it against the law
 */
public record Article(
        String id,
        String topic,
        LocalText title,
        String department,
        List<String> related,
        boolean localRules,
        Optional<String> counts,
        LocalDate verifiedOn,
        ByPlace<Version> versions) {

    public Article {
        related = List.copyOf(related);
    }
}
