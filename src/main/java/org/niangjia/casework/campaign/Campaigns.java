package org.niangjia.casework.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/**
 * Messages to those who asked for news of a subject, in a place. One person drafts, another approves. It is given out in small portions, so
 * that replies to questions never wait behind it and it can be stopped in the middle; nobody gets it twice. Every change is written to the
 * audit log with it. Safe for use by several threads.
 */
public interface Campaigns {

    /** UTF-16 units of a message at most: with the line on how to end it, it fits into one of Telegram's. */
    int LONGEST = 1_000;

    /** How far it has come. */
    enum State {
        DRAFT,
        SENDING,
        SENT,
        STOPPED;

        /** As stored. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is to be sent.
     *
     * @param place whoever is there or in a part of it; the whole country means everybody
     * @param words in each language
     */
    record Draft(Subject subject, Jurisdiction place, Map<Language, String> words) {
        public Draft {
            words = Map.copyOf(words);
            for (Language language : Language.values()) {
                String text = words.getOrDefault(language, "");
                if (text.isBlank() || text.length() > LONGEST) {
                    throw new IllegalArgumentException("a message of 1 to " + LONGEST + " characters in " + language);
                }
            }
        }

        public String in(Language language) {
            return words.getOrDefault(language, "");
        }
    }

    /**
     * What stands around a message.
     *
     * @param cover the first line, for those who want nothing given away on a locked screen
     * @param end the label of the button that ends all news
     */
    record Around(String cover, String end) {}

    /**
     * A campaign.
     *
     * @param draftedBy number of the account
     * @param recipients to how many it goes in all; 0 before it is approved
     * @param queued to how many it was given out so far
     */
    record Campaign(
            long id,
            Draft draft,
            State state,
            long draftedBy,
            Instant draftedAt,
            Optional<Long> approvedBy,
            Optional<Long> stoppedBy,
            long recipients,
            long queued) {

        /** Whether somebody may approve it: not who drafted it. */
        public boolean mayBeApprovedBy(StaffAccount staff) {
            return state == State.DRAFT && staff.id() != draftedBy;
        }
    }

    /** The newest first. */
    List<Campaign> all();

    Optional<Campaign> find(long id);

    /** How many it would go to now. */
    long reach(Subject subject, Jurisdiction place);

    long draft(Draft draft, StaffAccount by, Instant at);

    /** Has it sent from now on; false if it was before, or was drafted by the same person. */
    boolean approve(long id, StaffAccount by, Instant at);

    /** Stops it: what has not been sent yet is not sent any more. False if there was nothing to stop. */
    boolean stop(long id, StaffAccount by, Instant at);

    /**
     * Gives out the next messages. Whoever does not want news any more gets none.
     *
     * @param limit how many of it may wait to be sent at once
     * @param around what stands around the message, in each language
     * @return how many were given out
     */
    int giveOut(int limit, Map<Language, Around> around, Instant at);
}
