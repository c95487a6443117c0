package org.niangjia.casework;

import java.util.Optional;

/**
 * For whose eyes cases are looked up: what names an employer or a branch that a member of staff is tied to is not there for him or her.
 *
 * @param staff nobody in particular: the program itself, whose work is shown to no one
 */
public record Viewer(Optional<String> staff) {

    /** The program itself. Never for a page that a person reads. */
    public static final Viewer PROGRAM = new Viewer(Optional.empty());

    public static Viewer of(String staff) {
        return new Viewer(Optional.of(staff));
    }
}
