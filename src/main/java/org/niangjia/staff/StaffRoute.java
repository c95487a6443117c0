package org.niangjia.staff;

import java.util.EnumSet;
import java.util.Set;
import org.niangjia.casework.staff.Role;

/**
 * A page or a form of the console: who may open it and what is done.
 *
 * @param path below {@code /staff}, with parameters in braces
 * @param roles any of these; empty for what is open to those who are not signed in
 */
record StaffRoute(Method method, String path, Set<Role> roles, StaffHandler handler) {

    /** What a request wants. */
    enum Method {
        /** To read; changes nothing. */
        GET,
        /** To change something. */
        POST
    }

    StaffRoute {
        roles = Set.copyOf(roles);
    }

    /** For those who are not signed in too. */
    static StaffRoute open(Method method, String path, StaffHandler handler) {
        return new StaffRoute(method, path, Set.of(), handler);
    }

    /** For everybody who is signed in. */
    static StaffRoute staff(Method method, String path, StaffHandler handler) {
        return new StaffRoute(method, path, EnumSet.allOf(Role.class), handler);
    }

    /** For some. */
    static StaffRoute of(Method method, String path, Set<Role> roles, StaffHandler handler) {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("nobody may open " + path);
        }
        return new StaffRoute(method, path, roles, handler);
    }

    boolean isOpen() {
        return roles.isEmpty();
    }
}
