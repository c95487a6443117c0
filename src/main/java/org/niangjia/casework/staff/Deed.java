package org.niangjia.casework.staff;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that was done and goes into the log: who, what, to which object, when. Holds nothing personal of an asker.
 *
 * @param staff id of the account; empty before there is any
 * @param object what it was done to, as {@code kind:number}; empty if to nothing in particular
 * @param detail a few words for people, such as the roles given
 */
public record Deed(Optional<Long> staff, Action action, String object, String detail, Instant at) {

    public static Deed of(StaffAccount staff, Action action, String object, Instant at) {
        return new Deed(Optional.of(staff.id()), action, object, "", at);
    }

    public Deed withObject(String named) {
        return new Deed(staff, action, named, detail, at);
    }

    public Deed withDetail(String words) {
        return new Deed(staff, action, object, words, at);
    }
}
