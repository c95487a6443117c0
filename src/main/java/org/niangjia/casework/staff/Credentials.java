package org.niangjia.casework.staff;

import java.util.Optional;

/**
 * What a person proves with that it is they.
 *
 * @param passwordHash the password's slow hash, with its salt and cost in the usual {@code $argon2id$} form
 * @param totpSecret the secret shared with the person's telephone (RFC 6238), in base32; empty if no code is asked for
 */
public record Credentials(String passwordHash, Optional<String> totpSecret) {

    /** Leaves both out. */
    @Override
    public String toString() {
        return "Credentials[hidden]";
    }
}
