package org.niangjia.casework.staff;

import java.util.List;
import java.util.Optional;
import org.niangjia.question.Language;

/**
 * The accounts of staff. Whatever changes one writes the log's entry of it in the same transaction, and ends the person's sessions if what
 * they may do changes with it. There is always somebody active who is admin, once there is anybody.
 */
public interface StaffAccounts {

    /** Whether nobody has an account yet. */
    boolean isEmpty();

    /** All of them, in the order they were made. */
    List<StaffAccount> all();

    Optional<StaffAccount> find(long id);

    /** The account of a login, in whatever case and width it was typed. */
    Optional<StaffAccount> findByLogin(String login);

    /** What the person of an account signs in with. */
    Credentials credentials(long id);

    /**
     * Makes the first account.
     *
     * @return nothing if there is one already
     */
    Optional<StaffAccount> addFirst(String login, StaffProfile profile, String passwordHash, Deed deed);

    /**
     * Makes an account whose password has to be changed first of all.
     *
     * @return nothing if the login is taken
     */
    Optional<StaffAccount> add(String login, StaffProfile profile, String temporaryPasswordHash, Deed deed);

    /**
     * Changes name, roles, language and ties.
     *
     * @return false if nobody would be left who is admin; then nothing is changed
     */
    boolean change(long id, StaffProfile profile, Deed deed);

    /**
     * Lets a person in, or keeps them out from now on.
     *
     * @return false if nobody would be left who is admin; then nothing is changed
     */
    boolean setActive(long id, boolean active, Deed deed);

    /** Sets the password; a temporary one takes the second factor away too, since it is given to those who have lost theirs. */
    void setPassword(long id, String passwordHash, boolean temporary, Deed deed);

    /** Asks for a code of this secret from now on, or for none. */
    void setTotpSecret(long id, Optional<String> secret, Deed deed);

    /**
     * Takes a code's time step as used.
     *
     * @return false if it, or a later one, was used before: a code that somebody looked at is worth nothing
     */
    boolean useTotpStep(long id, long step);

    void setLanguage(long id, Language language, Deed deed);
}
